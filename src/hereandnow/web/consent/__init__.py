"""What the law of a place asks of consent and of what the program may say. Nothing here opens a table."""
