"""What was rated, line by line: each statement with the client's answer, and the therapist's guess where there is one.

Nothing is added up: the six are six things, and where the two pictures differ, that is what to talk about.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from hereandnow.course.alliance import RatingPair
from hereandnow.domain import CHECK_IN_STATEMENTS, CheckIn, HelpfulEvent, TherapistRating
from hereandnow.web.records.access.check_ins import Told
from hereandnow.web.records.access.entries import Entry
from hereandnow.web.records.statements import HELPED, STATEMENTS, STEPS


@dataclass(frozen=True, slots=True)
class RatedRow:
    """One statement; an answer is its number and its words, or None. ``apart``: two steps or more lie between them."""

    sentence: Any
    client: tuple[int, Any] | None
    guess: tuple[int, Any] | None
    apart: bool


def rows_of(told: Told, guess: Entry | None) -> tuple[RatedRow, ...]:
    """The statements that somebody answered, in order."""
    rated, guessed = _ratings(told.check_in), _ratings(guess)
    pairs = (RatingPair(name, rated.get(name), guessed.get(name)) for name in CHECK_IN_STATEMENTS)
    return tuple(
        RatedRow(STATEMENTS[pair.statement], _step(pair.client), _step(pair.therapist), pair.apart)
        for pair in pairs
        if pair.client is not None or pair.therapist is not None
    )


def helped_words(told: Told) -> tuple[tuple[Entry, Any], ...]:
    """What helped or hindered, each with how much in words; None where that was left out."""
    return tuple((entry, _how_much(entry)) for entry in told.events)


def _ratings(entry: Entry | None) -> Mapping[Any, int]:
    value = entry.value if entry is not None else None
    return value.ratings if isinstance(value, CheckIn | TherapistRating) else {}


def _how_much(event: Entry) -> Any:
    value = event.value
    return HELPED[value.how_much] if isinstance(value, HelpfulEvent) and value.how_much is not None else None


def _step(value: int | None) -> tuple[int, Any] | None:
    return None if value is None else (value, STEPS[value])
