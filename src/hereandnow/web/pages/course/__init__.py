"""A whole therapy, thread by thread, with the words it rests on; and what is said of its themes."""
