"""A new session: a file, pasted words, or what is remembered of it."""
