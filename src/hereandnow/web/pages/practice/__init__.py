"""A therapist's own practice: what they said over the months, and openings to try again. Nobody else finds it."""
