"""A client's own page."""
