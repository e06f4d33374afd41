"""The review as JSON, ``hereandnow.review/1``; its JSON Schema lies beside this file."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

from hereandnow import __version__
from hereandnow.catalogue import PILLARS
from hereandnow.domain import Annotation, Annotations, Conversation, Evidence, Moment, Review, Session, Turn
from hereandnow.reports.summary import pillar_summary

SCHEMA = "hereandnow.review/1"


def schema() -> dict[str, Any]:
    """The JSON Schema of a review."""
    text = files(__package__).joinpath("review.schema.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def write_json(review: Review) -> str:
    """The review as JSON text."""
    return json.dumps(review_value(review), ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def write_codes(session: Session, annotations: Annotations) -> str:
    """The codes of a session as one line of JSON: id, source, notes on the import, and codes turn by turn. No words."""
    turns = [
        {"index": turn.index, "speaker": turn.speaker, "codes": [_code(a) for a in annotations.on(turn.index)]}
        for turn in session.turns
    ]
    about = {"id": session.id, "source": session.source, "notes": list(session.notes)}
    return json.dumps({**about, "turns": turns}, ensure_ascii=False) + "\n"


def review_value(review: Review) -> dict[str, Any]:
    """The review as plain dicts and lists."""
    session = review.session
    return {
        "schema": SCHEMA,
        "version": __version__,
        "session": {
            "id": session.id,
            "source": session.source,
            "duration_s": session.duration,
            "turns": len(session.turns),
            "notes": list(session.notes),
        },
        "turns": [_turn(turn, review.annotations) for turn in session.turns],
        "conversation": _conversation(review.conversation),
        "moments": [_moment(moment) for moment in review.ranked],
        "pillars": {
            pillar.name: {
                "title": pillar.title,
                "question": pillar.question,
                "moments": [moment.id for moment in review.of(pillar.name)],
                "summary": pillar_summary(review, pillar),
            }
            for pillar in PILLARS
        },
    }


def _turn(turn: Turn, annotations: Annotations) -> dict[str, Any]:
    return {
        "index": turn.index,
        "speaker": turn.speaker,
        "start": turn.start,
        "end": turn.end,
        "text": turn.text,
        "codes": [_code(annotation) for annotation in annotations.on(turn.index)],
    }


def _code(annotation: Annotation) -> dict[str, Any]:
    return {
        "code": annotation.code,
        "probability": annotation.probability,
        "possible": annotation.possible,
        "span": list(annotation.evidence.span),
        "reader": str(annotation.reader),
    }


def _evidence(evidence: Evidence) -> dict[str, Any]:
    return {"turn": evidence.turn.index, "span": list(evidence.span), "quote": evidence.quote}


def _moment(moment: Moment) -> dict[str, Any]:
    return {
        "id": moment.id,
        "pillar": moment.pillar,
        "kind": moment.kind.name,
        "title": moment.kind.title,
        "status": moment.status,
        "turns": list(moment.turns),
        "evidence": [_evidence(evidence) for evidence in moment.evidence],
        "therapist_part": [{**_evidence(part.evidence), "sentence": part.sentence} for part in moment.therapist_part],
        "confidence": moment.confidence,
        "possible": moment.possible,
        "sentence": moment.sentence,
        "question": moment.question,
    }


def _conversation(conversation: Conversation) -> dict[str, Any]:
    return {
        "measures": {
            measure.name: {
                "title": measure.title,
                "unit": measure.unit,
                "value": measure.value,
                "therapist": measure.therapist,
                "client": measure.client,
                "basis": measure.basis,
                "missing": measure.missing,
                "caution": measure.caution,
            }
            for measure in conversation.measures
        },
        "topics": [
            {
                "first": topic.first,
                "last": topic.last,
                "words": list(topic.words),
                "name": topic.name,
                "reason": topic.reason,
            }
            for topic in conversation.topics
        ],
        "engagement": [{"turn": point.turn, "value": round(point.value, 3)} for point in conversation.engagement],
        "open_questions": list(conversation.open_questions),
        "closed_questions": list(conversation.closed_questions),
        "redirections": list(conversation.redirections),
    }
