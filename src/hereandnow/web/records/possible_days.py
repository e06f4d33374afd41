"""Days on which something may have happened: the one bound for all that is told of a day.

Nobody tells of tomorrow, and what names a year like 0026 or 2056 is a slip of the hand.
"""

from __future__ import annotations

from datetime import date, timedelta

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from hereandnow.errors import ImpossibleDay

EARLIEST = date(1950, 1, 1)
"""No session that anybody tells of here was held before it (our choice)."""
AHEAD = timedelta(days=366)
"""So far ahead an appointment is agreed on at most (our choice)."""

TO_COME = _("This day is still to come. Choose today, or a day before it.")
LONG_AGO = _("This day is very long ago. Look at the year.")
FAR_AHEAD = _("This day is more than a year from now. Look at the year.")


def refuse_what_cannot_have_been(day: date) -> None:
    """Raise ImpossibleDay for a day on which nothing can have happened yet, or that is far too long ago."""
    if day > timezone.localdate():
        raise ImpossibleDay(str(TO_COME))
    _refuse_long_ago(day)


def refuse_what_nobody_agrees_on(day: date) -> None:
    """The same for the day of an appointment, which may be still to come."""
    if day > timezone.localdate() + AHEAD:
        raise ImpossibleDay(str(FAR_AHEAD))
    _refuse_long_ago(day)


def _refuse_long_ago(day: date) -> None:
    if day < EARLIEST:
        raise ImpossibleDay(str(LONG_AGO))
