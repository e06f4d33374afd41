"""Signing in, roles, and what each view asks of whoever calls it."""
