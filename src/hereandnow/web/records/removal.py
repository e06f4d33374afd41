"""How long what was removed can be brought back, whatever it is."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.utils import timezone

KEPT_AFTER_REMOVAL = timedelta(days=7)
"""So long; then it is gone."""


def forgotten_before() -> datetime:
    """What was removed before this moment cannot be brought back any more."""
    return timezone.now() - KEPT_AFTER_REMOVAL
