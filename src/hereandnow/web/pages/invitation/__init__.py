"""Inviting a client, and taking up an invitation."""
