"""Days as sentences say them, and several of them, the year once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

_MONTHS = "January February March April May June July August September October November December".split()


def in_words(day: date) -> str:
    """24 March 2026."""
    return f"{_short(day)} {day.year}"


def days_in_words(days: Sequence[date]) -> str:
    """22 January, 5 February and 9 April 2026; a year is said with the last of its days. Empty for none."""
    said = [
        _short(day) if following is not None and following.year == day.year else in_words(day)
        for day, following in pairwise([*days, None])
        if day is not None
    ]
    return " and ".join(filter(None, [", ".join(said[:-1]), *said[-1:]]))


def _short(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]}"
