"""A client's answers as values, sealed and unsealed, and shares as their client sees them."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from hereandnow.web.records.models.responses import AnswerRecord, ShareRecord, Verdict
from hereandnow.web.records.shared_order import Group
from hereandnow.web.records.store.responses import opened, sealed


@dataclass(frozen=True, slots=True)
class Said:
    """An answer as the client gives it. All of it may be left out; ``correction`` is how they would put it."""

    verdict: Verdict | None = None
    words: str = field(default="", repr=False)
    correction: str = field(default="", repr=False)
    wants_to_talk: bool = False

    def __bool__(self) -> bool:
        return bool(self.verdict or self.words or self.correction or self.wants_to_talk)


@dataclass(frozen=True, slots=True)
class Shared:
    """One thing that a therapist released, as the client sees it: nothing in it was written without the therapist."""

    id: UUID
    group: Group
    held_on: date
    released_at: datetime
    wording: str = field(repr=False)
    quotes: tuple[str, ...] = field(repr=False)
    said: Said = field(repr=False)
    hidden: bool
    has_before: bool


def shared_from(record: ShareRecord) -> Shared:
    """The value of a row (read it with its session and its answer)."""
    kept: dict[str, Any] = json.loads(opened(record, "shared"))
    answer: AnswerRecord | None = getattr(record, "answer", None)
    return Shared(
        record.id,
        Group(kept["group"]),
        record.session.held_on,
        record.made_at,
        kept["wording"],
        tuple(kept["quotes"]),
        said_in(answer) if answer is not None else Said(),
        hidden=answer is not None and answer.hidden,
        has_before=answer is not None and opened(answer, "before") != "",
    )


def new_answer(record: ShareRecord) -> AnswerRecord:
    """The row of an answer in which nothing is said yet, not saved by this."""
    answer = AnswerRecord(share=record, client_id=record.client_id)
    _write(answer, Said())
    answer.sealed_before = sealed(answer, "before", "")
    return answer


def said_in(answer: AnswerRecord) -> Said:
    """What a row says."""
    return Said(
        Verdict(answer.verdict) if answer.verdict else None,
        opened(answer, "words"),
        opened(answer, "correction"),
        answer.wants_to_talk,
    )


def write_said(answer: AnswerRecord, said: Said) -> None:
    """Write another answer into a row, not saved by this; what stood there can be brought back."""
    before = json.dumps(asdict(said_in(answer)), ensure_ascii=False)
    _write(answer, said)
    answer.sealed_before = sealed(answer, "before", before)


def said_before(answer: AnswerRecord) -> Said | None:
    """What a row said before its last change; None where it was never changed."""
    before = opened(answer, "before")
    if not before:
        return None
    kept: dict[str, Any] = json.loads(before)
    return Said(**{**kept, "verdict": Verdict(kept["verdict"]) if kept["verdict"] else None})


def _write(answer: AnswerRecord, said: Said) -> None:
    answer.verdict = said.verdict or ""
    answer.sealed_words = sealed(answer, "words", said.words)
    answer.sealed_correction = sealed(answer, "correction", said.correction)
    answer.wants_to_talk = said.wants_to_talk
