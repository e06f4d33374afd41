"""Questionnaires, from the client’s side: what I am asked to fill in, what I answered, and where I find help now."""
