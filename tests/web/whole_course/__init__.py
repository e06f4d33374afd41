"""The pages of a whole course: threads, themes, the sheet for the next session."""
