"""The tables as one Django application."""

from importlib import import_module

from django.apps import AppConfig


class Records(AppConfig):
    """Named ``records`` in migrations and settings."""

    name = "hereandnow.web.records"
    label = "records"

    def ready(self) -> None:
        """The tables are known now: what writes to them may be loaded."""
        import_module("hereandnow.web.records.signing").listen()
