"""Days in addresses."""

from __future__ import annotations

from datetime import date

from django.http import Http404


def day_in(text: str) -> date:
    """The day that a part of an address names, as 2026-12-03 and no other way. Raises Http404."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise Http404 from None
    if day.isoformat() != text:
        raise Http404
    return day
