"""Process notes: a therapist’s own thoughts about one client, apart from the record."""
