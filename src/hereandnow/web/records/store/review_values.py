"""A review as plain values and back, whole: nothing of it is rounded or left out, as the JSON for others does.

What a later version no longer knows does not keep a review from opening: a moment carries the title and the words of
its kind and status, and those stand in where the catalogue has no such kind or status any more.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from typing import Any, TypeVar

from hereandnow.catalogue import KINDS
from hereandnow.domain import (
    Annotation,
    Annotations,
    Conversation,
    EngagementPoint,
    Evidence,
    Kind,
    Measure,
    Moment,
    ReaderName,
    Review,
    Session,
    TherapistPart,
    Topic,
)
from hereandnow.errors import InvalidValue

FORM = 1
"""Raised when the shape below changes."""

_Value = TypeVar("_Value", Measure, Topic, EngagementPoint)


def value_of(review: Review) -> dict[str, Any]:
    """All of a review but its session, as dicts, lists and numbers."""
    talk = review.conversation
    return {
        "form": FORM,
        "readers": [list(reader) for reader in review.readers],
        "annotations": [_annotation(annotation) for annotation in review.annotations],
        "measures": [asdict(measure) for measure in talk.measures],
        "topics": [asdict(topic) for topic in talk.topics],
        "engagement": [asdict(point) for point in talk.engagement],
        "open_questions": list(talk.open_questions),
        "closed_questions": list(talk.closed_questions),
        "redirections": list(talk.redirections),
        "moments": [_moment(moment) for moment in review.moments],
    }


def review_from(value: Mapping[str, Any], session: Session, kinds: Mapping[str, Kind] = KINDS) -> Review:
    """The review of that session that ``value_of`` wrote. Raises InvalidValue where it cannot be made any more."""
    try:
        if value["form"] != FORM:
            raise InvalidValue("This review was written by a newer version of hereandnow; use that one.")
        return Review(
            session,
            Annotations(tuple(_annotation_from(one, session) for one in value["annotations"])),
            Conversation(
                measures=tuple(_known(Measure, one) for one in value["measures"]),
                topics=tuple(_known(Topic, {**one, "words": tuple(one["words"])}) for one in value["topics"]),
                engagement=tuple(_known(EngagementPoint, one) for one in value["engagement"]),
                open_questions=tuple(value["open_questions"]),
                closed_questions=tuple(value["closed_questions"]),
                redirections=tuple(value["redirections"]),
            ),
            tuple(_moment_from(one, session, kinds) for one in value["moments"]),
            tuple(ReaderName(*reader) for reader in value["readers"]),
        )
    except InvalidValue:
        raise
    except (KeyError, IndexError, TypeError, ValueError) as error:
        # Of the error only its kind: its message may hold what was said.
        raise InvalidValue(f"This review cannot be made from what was kept ({type(error).__name__}).") from None


def _annotation(annotation: Annotation) -> list[Any]:
    return [
        annotation.code,
        _span(annotation.evidence),
        annotation.probability,
        list(annotation.reader),
        annotation.possible,
        annotation.faint,
    ]


def _annotation_from(value: list[Any], session: Session) -> Annotation:
    code, span, probability, reader, possible, faint = value
    return Annotation(code, _evidence_from(span, session), probability, ReaderName(*reader), possible, faint)


def _moment(moment: Moment) -> dict[str, Any]:
    kind = moment.kind
    return {
        "kind": kind.name,
        "pillar": kind.pillar,
        "title": kind.title,
        "weight": kind.weight,
        "status": moment.status,
        "status_words": moment.status_words,
        "open": moment.still_open,
        "evidence": [_span(evidence) for evidence in moment.evidence],
        "sentence": moment.sentence,
        "question": moment.question,
        "confidence": moment.confidence,
        "therapist_part": [[_span(part.evidence), part.sentence] for part in moment.therapist_part],
        "possible": moment.possible,
    }


def _moment_from(value: dict[str, Any], session: Session, kinds: Mapping[str, Kind]) -> Moment:
    return Moment(
        kind=_kind_from(value, kinds),
        status=value["status"],
        evidence=tuple(_evidence_from(span, session) for span in value["evidence"]),
        sentence=value["sentence"],
        question=value["question"],
        confidence=value["confidence"],
        therapist_part=tuple(
            TherapistPart(_evidence_from(span, session), sentence) for span, sentence in value["therapist_part"]
        ),
        possible=value["possible"],
    )


def _kind_from(value: dict[str, Any], kinds: Mapping[str, Kind]) -> Kind:
    status = value["status"]
    statuses = {status: value["status_words"]} if status else {}
    still_open = frozenset((status,)) if value["open"] else frozenset()
    kind = kinds.get(value["kind"])
    if kind is None:
        no_longer = "This version of hereandnow no longer looks for it."
        return Kind(
            name=value["kind"],
            pillar=value["pillar"],
            title=value["title"],
            meaning=no_longer,
            found_by=no_longer,
            source="",
            caution="",
            statuses=statuses,
            open=still_open,
            weight=value["weight"],
        )
    if (status or "") in (kind.statuses or ("",)):
        return kind
    return replace(kind, statuses=statuses, open=still_open)


def _span(evidence: Evidence) -> list[int]:
    return [evidence.turn.index, evidence.start, evidence.end]


def _evidence_from(span: list[int], session: Session) -> Evidence:
    turn, start, end = span
    return Evidence.of(session.turns[turn], start, end)


def _known(kind: type[_Value], value: Mapping[str, Any]) -> _Value:
    """A value of that kind; a field that it no longer has is left out."""
    return kind(**{field.name: value[field.name] for field in fields(kind) if field.name in value})
