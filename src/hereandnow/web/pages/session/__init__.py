"""One session: the score, the moments beside the words they rest on, and what a therapist answers to them."""
