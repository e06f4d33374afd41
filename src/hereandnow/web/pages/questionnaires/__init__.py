"""The questionnaires of the desk, and the page for a client who needs somebody now."""
