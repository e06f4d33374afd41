"""What a therapist marked for supervision and brought there."""
