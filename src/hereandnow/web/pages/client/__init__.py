"""One client, as the therapist sees them: the sessions over time, what was shared, and what comes next."""
