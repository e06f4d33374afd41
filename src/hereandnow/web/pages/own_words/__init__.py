"""What a client wrote between sessions and lets their therapist see: sentences they believe, and words for days."""
