"""Reminders by mail: whether, and to which address; chosen by the client, or as they told their therapist."""
