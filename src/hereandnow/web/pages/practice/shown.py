"""The practice as the page shows it: counts as words, quotes in the order of the talk, months as a table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from hereandnow.web.records.access.practice import Act, Place, Practice, Told

LONGEST = 240
"""Characters of a quote that the list shows."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """One side's words."""

    speaker: str
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Quote:
    """An act with its words in the order in which they were said; ``turn`` is where to look in the session.

    ``exercise`` is the turn of the answer where it can be practised on, or None.
    """

    outcome: str
    possible: bool
    words: tuple[Quoted, ...]
    client: Any = field(repr=False)
    session: UUID
    held_on: date
    turn: int
    exercise: int | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """One kind: its counts in words, such as "taken up: 6", and its quotes."""

    kind: Any
    total: int
    counts: tuple[str, ...]
    quotes: tuple[Quote, ...]
    later: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table of months; ``of`` says that it is a part of the line before."""

    title: str
    numbers: tuple[int, ...]
    of: bool = False


def sections_of(practice: Practice) -> tuple[Section, ...]:
    """The kinds in their order, those that never came with them."""
    places = {(str(place.session), place.spot.moment): place for place in practice.places if place.spot.moment}
    return tuple(
        Section(
            kind.kind,
            kind.total,
            tuple(f"{kind.kind.outcomes[outcome]}: {number}" for outcome, number in kind.totals.items())
            if kind.kind.outcomes
            else (),
            tuple(_quote(told, practice, places) for told in kind.to_learn_from),
            tuple(_quote(told, practice, places) for told in kind.to_come_back_to),
        )
        for kind in practice.thread.kinds
    )


def lines_of(practice: Practice) -> tuple[Line, ...]:
    """The table of months: sessions, and each kind; of openings also how many were taken up."""
    thread = practice.thread
    lines = [Line(_("sessions read"), tuple(month.sessions for month in thread.months))]
    for kind in thread.kinds:
        lines.append(Line(kind.kind.title, tuple(sum(month.values()) for month in kind.by_month)))
        if kind.kind.later:
            lines += [
                Line(words, tuple(month.get(outcome, 0) for month in kind.by_month), of=True)
                for outcome, words in kind.kind.outcomes.items()
                if outcome in kind.totals
            ]
    return tuple(lines)


def _quote(told: Told, practice: Practice, places: Mapping[tuple[str, str], Place]) -> Quote:
    act = told.act
    place = places.get((told.sitting.session, act.moment))
    return Quote(
        act.kind.outcomes[act.outcome] if act.kind.outcomes else "",
        act.possible,
        _in_order(act),
        practice.clients[told.sitting.client],
        UUID(told.sitting.session),
        told.sitting.day,
        act.turn,
        place.spot.turn if place is not None else None,
    )


def _in_order(act: Act) -> tuple[Quoted, ...]:
    sides = [("therapist", act.said), ("client", act.told)]
    said = sorted((words.turn, speaker, words.quote) for speaker, words in sides if words is not None)
    return tuple(Quoted(speaker, _in_short(quote)) for _, speaker, quote in said)


def _in_short(quote: str) -> str:
    """The first words of a long quote: all of it is a click away, in its session."""
    return quote if len(quote) <= LONGEST else f"{quote[:LONGEST].rpartition(' ')[0] or quote[:LONGEST]} …"
