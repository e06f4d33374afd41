"""Responses as values, sealed and unsealed: verdicts, own moments, marks for supervision, shares and their answers."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import models

from hereandnow.domain import Evidence, Kind, Moment, PillarName, Session, Turn
from hereandnow.errors import EvidenceMismatch
from hereandnow.web.keys import DataKey, Place, seal, unseal
from hereandnow.web.records.models.responses import (
    AnswerRecord,
    OwnMomentRecord,
    ShareRecord,
    SupervisionRecord,
    Verdict,
    VerdictRecord,
)
from hereandnow.web.records.models.supervision import BroughtRecord
from hereandnow.web.records.shared_order import Group
from hereandnow.web.vault import the_vault

OWN = "own"
"""What the kind of a therapist's own moment begins with; no kind that is found is called so."""

Row = VerdictRecord | OwnMomentRecord | SupervisionRecord | BroughtRecord | ShareRecord | AnswerRecord
_TABLES: dict[type[models.Model], str] = {
    VerdictRecord: "verdict",
    OwnMomentRecord: "own_moment",
    SupervisionRecord: "supervision",
    BroughtRecord: "brought",
    ShareRecord: "share",
    AnswerRecord: "answer",
}


@dataclass(frozen=True, slots=True)
class Quote:
    """Words as they were said: ``turn`` from 0, ``start`` and ``end`` characters of its text."""

    turn: int
    speaker: str
    start: int
    end: int
    text: str = field(repr=False)

    @classmethod
    def of(cls, evidence: Evidence) -> Quote:
        """The quote of a piece of evidence."""
        return cls(evidence.turn.index, evidence.turn.speaker, evidence.start, evidence.end, evidence.quote)


@dataclass(frozen=True, slots=True)
class Judged:
    """A therapist's verdict on a moment (None: only a note), the note, and the note before its last change."""

    moment: str
    verdict: Verdict | None
    note: str = field(repr=False)
    note_before: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class OwnMoment:
    """A therapist's own moment; ``removed`` ones are kept until that is taken back or the session goes."""

    id: UUID
    moment: Moment = field(repr=False)
    removed: bool


@dataclass(frozen=True, slots=True)
class Excerpt:
    """What may be brought to supervision of a moment, the therapist's ``own`` or one that was found.

    ``under`` is whose rules it was found under.
    """

    id: UUID
    session: UUID
    moment: str
    own: bool
    pillar: PillarName
    title: str = field(repr=False)
    sentence: str = field(repr=False)
    question: str = field(repr=False)
    quotes: tuple[Quote, ...] = field(repr=False)
    under: str
    marked_at: datetime


@dataclass(frozen=True, slots=True)
class Answer:
    """What the client said to a share; ``new`` until the therapist has opened it.

    ``correction`` is how the client would put it.
    """

    verdict: Verdict | None
    words: str = field(repr=False)
    correction: str = field(repr=False)
    wants_to_talk: bool
    hidden: bool
    answered_at: datetime
    new: bool


@dataclass(frozen=True, slots=True)
class Share:
    """What was released to a client: the therapist's wording and the client's own words, verbatim.

    ``answer`` is None as long as the client has said nothing.
    """

    id: UUID
    session: UUID
    moment: str
    pillar: PillarName
    group: Group
    wording: str = field(repr=False)
    quotes: tuple[str, ...] = field(repr=False)
    released_at: datetime
    taken_back_at: datetime | None
    answer: Answer | None


def sealed(row: Row, column: str, text: str) -> bytes:
    """Words of a row, sealed with the client's key for their column."""
    return seal(_key(row), text, _place(row, column))


def opened(row: Row, column: str) -> str:
    """The words of a row's column. Raises SealBroken, or why the client's key is not to be had."""
    return unseal(_key(row), bytes(getattr(row, f"sealed_{column}")), _place(row, column))


def words_of(evidence: Iterable[Evidence]) -> str:
    """Evidence as JSON text, by which it is known again."""
    return json.dumps([[e.turn.index, e.start, e.end, e.quote] for e in evidence], ensure_ascii=False)


def words_stand(words: str, turns: Sequence[Turn]) -> bool:
    """Whether evidence that ``words_of`` wrote down is still verbatim in these turns of its session."""
    return all(
        turn < len(turns) and turns[turn].text[start:end] == quote for turn, start, end, quote in json.loads(words)
    )


def judged_from(record: VerdictRecord) -> Judged:
    """The value of a row."""
    verdict = Verdict(record.verdict) if record.verdict else None
    return Judged(record.moment, verdict, opened(record, "note"), opened(record, "note_before"))


def own_moment_from(record: OwnMomentRecord, session: Session) -> OwnMoment | None:
    """The value of a row; None where the session has other words by now, so that the quote would not be verbatim."""
    try:
        evidence = tuple(
            Evidence(session.turns[turn], start, end, quote)
            for turn, start, end, quote in json.loads(opened(record, "words"))
        )
    except (EvidenceMismatch, IndexError):
        return None
    moment = own_moment(
        record.id, _pillar(record.pillar), evidence, opened(record, "sentence"), opened(record, "question")
    )
    return OwnMoment(record.id, moment, record.removed_at is not None)


def own_moment(
    own_id: UUID, pillar: PillarName, evidence: tuple[Evidence, ...], sentence: str, question: str
) -> Moment:
    """A therapist's own moment, as all others are. Raises InvalidValue for no whole sentence or no question."""
    kind = Kind(
        name=f"{OWN}:{own_id}",
        pillar=pillar,
        title="Your own moment",
        meaning="What the therapist saw.",
        found_by="Words that the therapist chose.",
        source="The therapist.",
        caution="",
    )
    return Moment(kind=kind, status=None, evidence=evidence, sentence=sentence, question=question, confidence=1.0)


def excerpt_text(moment: Moment) -> str:
    """What may be brought to supervision of a moment, as JSON text."""
    cited = (*moment.evidence, *(part.evidence for part in moment.therapist_part))
    ordered = sorted(dict.fromkeys(cited), key=lambda evidence: (evidence.turn.index, evidence.start))
    return json.dumps(
        {
            "pillar": moment.pillar,
            "title": moment.kind.title,
            "sentence": moment.sentence,
            "question": moment.question,
            "quotes": [[e.turn.index, e.turn.speaker, e.start, e.end, e.quote] for e in ordered],
        },
        ensure_ascii=False,
    )


def excerpt_from(record: SupervisionRecord) -> Excerpt:
    """The value of a row."""
    kept: dict[str, Any] = json.loads(opened(record, "excerpt"))
    return Excerpt(
        record.id,
        record.session_id,
        record.moment,
        record.own_id is not None,
        kept["pillar"],
        kept["title"],
        kept["sentence"],
        kept["question"],
        tuple(Quote(*quote) for quote in kept["quotes"]),
        record.under,
        record.made_at,
    )


def shared_text(group: Group, wording: str, quotes: Iterable[str]) -> str:
    """What a client will see, and under which heading, as JSON text; of the moment itself nothing."""
    kept = {"group": group, "wording": wording, "quotes": list(quotes)}
    return json.dumps(kept, ensure_ascii=False)


def share_from(record: ShareRecord) -> Share:
    """The value of a row, with the client's answer where there is one (read it with ``select_related``)."""
    kept: dict[str, Any] = json.loads(opened(record, "shared"))
    answer = getattr(record, "answer", None)
    return Share(
        record.id,
        record.session_id,
        record.moment,
        _pillar(record.pillar),
        Group(kept["group"]),
        kept["wording"],
        tuple(kept["quotes"]),
        record.made_at,
        record.taken_back_at,
        _answer_from(answer, record.seen_at) if answer is not None else None,
    )


def _answer_from(record: AnswerRecord, seen_at: datetime | None) -> Answer | None:
    """The value of a row; ``seen_at`` is when the therapist last opened it."""
    if record.answered_at is None:
        return None
    return Answer(
        Verdict(record.verdict) if record.verdict else None,
        opened(record, "words"),
        opened(record, "correction"),
        record.wants_to_talk,
        record.hidden,
        record.answered_at,
        new=seen_at is None or seen_at < record.answered_at,
    )


def _pillar(name: str) -> PillarName:
    pillar: Any = name  # the door lets no other name in
    return pillar  # type: ignore[no-any-return]


def _key(row: Row) -> DataKey:
    return the_vault().keys().record_key(str(row.client_id))


def _place(row: Row, column: str) -> Place:
    return Place(_TABLES[type(row)], column, str(row.id), str(row.client_id))
