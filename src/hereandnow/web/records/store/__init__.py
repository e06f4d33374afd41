"""Rows to values and back: the only place where a client's name and words are sealed and unsealed."""
