"""A client’s measures, for their therapist: what was answered, what it came to, and what may be said of a change."""
