"""The tables as one Django application."""

from django.apps import AppConfig


class Records(AppConfig):
    """Named ``records`` in migrations and settings."""

    name = "hereandnow.web.records"
    label = "records"
