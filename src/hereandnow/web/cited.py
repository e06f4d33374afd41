"""Quotes of a course for pages: the words, and where they were said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from hereandnow.domain import Citation, Speaker
from hereandnow.reports.summary import shown_quote
from hereandnow.web.records.access.whole_course import CourseReading


@dataclass(frozen=True, slots=True)
class CitedWords:
    """Words of a session, on one line: ``turn`` of the session of that id."""

    text: str = field(repr=False)
    speaker: Speaker
    day: date
    session: str
    turn: int


def cited(reading: CourseReading, citations: Iterable[Citation]) -> tuple[CitedWords, ...]:
    """Quotes as a page shows them, each once, in their order."""
    return tuple(
        CitedWords(
            shown_quote(one.evidence),
            one.evidence.turn.speaker,
            one.session,
            reading.session_of(one),
            one.evidence.turn.index,
        )
        for one in dict.fromkeys(citations)
    )
