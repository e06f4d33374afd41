"""A supervisor's own page."""
