"""The sheet for the next session: what is open, and a few ways to begin."""
