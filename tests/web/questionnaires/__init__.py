"""Questionnaires at the desk."""
