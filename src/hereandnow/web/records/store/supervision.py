"""What was brought to a supervisor as values, sealed and unsealed, and how a moment becomes an excerpt."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from itertools import pairwise
from typing import Any
from uuid import UUID

from hereandnow.domain import Turn
from hereandnow.web.records.models.supervision import BroughtRecord
from hereandnow.web.records.nameless import without_names
from hereandnow.web.records.store.responses import Excerpt, Quote, opened, sealed


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of an excerpt: a quote, or all of the turn before or after (``around``).

    ``gap`` says that other words stand between these and the ones before.
    """

    speaker: str
    text: str = field(repr=False)
    around: bool
    gap: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """The words of an excerpt as a supervisor reads them; ``own`` where it was the therapist who saw the moment."""

    own: bool
    title: str = field(repr=False)
    sentence: str = field(repr=False)
    question: str = field(repr=False)
    passages: tuple[Passage, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Brought:
    """An excerpt with all that its supervisor sees; nothing in it says whose it is.

    ``asked`` is the therapist's question, ``until`` the last day. ``answered_at`` is None as long as nothing is said;
    ``has_before`` says that the answer has changed, so that there is a way back.
    """

    id: UUID
    therapist: str = field(repr=False)
    pseudonym: str = field(repr=False)
    asked: str = field(repr=False)
    shown: Shown = field(repr=False)
    brought_at: datetime
    until: date
    answer: str = field(repr=False)
    answered_at: datetime | None
    has_before: bool


def shown_of(excerpt: Excerpt, turns: Sequence[Turn], names: frozenset[str]) -> Shown:
    """A marked moment as a supervisor would read it, without the ``names``.

    ``turns`` are those of the session where the turn before the first quote and the one after the last are wanted,
    else none. They are left out where the session has other words by now than were marked.
    """
    said = [(quote.turn, quote.speaker, quote.text, False) for quote in excerpt.quotes]
    if turns and excerpt.quotes and all(_stands(quote, turns) for quote in excerpt.quotes):
        first, last = excerpt.quotes[0].turn, max(quote.turn for quote in excerpt.quotes)
        before = [(turn.index, turn.speaker, turn.text, True) for turn in turns[max(first - 1, 0) : first]]
        after = [(turn.index, turn.speaker, turn.text, True) for turn in turns[last + 1 : last + 2]]
        said = [*before, *said, *after]
    gaps = [False, *(then[0] - now[0] > 1 for now, then in pairwise(said))]
    return Shown(
        excerpt.own,
        excerpt.title,
        without_names(excerpt.sentence, names),
        without_names(excerpt.question, names),
        tuple(
            Passage(speaker, without_names(text, names), around, gap)
            for (_turn, speaker, text, around), gap in zip(said, gaps, strict=True)
        ),
    )


def write_brought(record: BroughtRecord, shown: Shown, *, pseudonym: str, asked: str) -> None:
    """Seal into a row what its supervisor will see, with no answer yet; not saved by this."""
    record.sealed_excerpt = sealed(record, "excerpt", _text_of(shown))
    record.sealed_pseudonym = sealed(record, "pseudonym", pseudonym)
    record.sealed_asked = sealed(record, "asked", asked)
    record.sealed_answer = sealed(record, "answer", "")
    record.sealed_answer_before = sealed(record, "answer_before", "")


def write_answer(record: BroughtRecord, answer: str) -> None:
    """Write another answer into a row, not saved by this; the one before can be brought back."""
    record.sealed_answer_before = sealed(record, "answer_before", opened(record, "answer"))
    record.sealed_answer = sealed(record, "answer", answer)


def brought_from(record: BroughtRecord) -> Brought:
    """The value of a row (read it with ``by``). Raises one of ``UNOPENED``, or an error of the whole desk."""
    return Brought(
        record.id,
        record.by.name,
        opened(record, "pseudonym"),
        opened(record, "asked"),
        _shown_from(opened(record, "excerpt")),
        record.made_at,
        record.until,
        opened(record, "answer"),
        record.answered_at,
        has_before=(opened(record, "answer"), opened(record, "answer_before")) != ("", ""),
    )


def _stands(quote: Quote, turns: Sequence[Turn]) -> bool:
    return quote.turn < len(turns) and turns[quote.turn].text[quote.start : quote.end] == quote.text


def _text_of(shown: Shown) -> str:
    return json.dumps(asdict(shown), ensure_ascii=False)


def _shown_from(text: str) -> Shown:
    kept: dict[str, Any] = json.loads(text)
    return Shown(**{**kept, "passages": tuple(Passage(**passage) for passage in kept["passages"])})
