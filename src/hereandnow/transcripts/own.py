"""Our own JSON, lossless both ways: a session written, read again, is the same session.

Reads ``hereandnow.session/1``, the session of a ``hereandnow.review/1``, and a JSON object without a schema that has
``turns`` with speaker and text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from types import MappingProxyType

from hereandnow.domain import Session, Speaker
from hereandnow.domain.session import SPEAKERS
from hereandnow.errors import UnreadableTranscript
from hereandnow.transcripts.clock import order_of, overlap_note
from hereandnow.transcripts.json_text import NEITHER, list_of, load, object_of, seconds_of, text_of
from hereandnow.transcripts.transcript import Format, Transcript, Utterance

SCHEMA = "hereandnow.session/1"
REVIEW_SCHEMA = "hereandnow.review/1"
ROLES: Mapping[str, Speaker] = MappingProxyType({speaker: speaker for speaker in SPEAKERS})

_TURNS = re.compile(r'"turns"\s*:\s*\[')
_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff]")
"""Characters that some reader of text takes for a line end, a control or broken; JSON can escape them."""


def write_session(session: Session) -> str:
    """The session as JSON text that reads back as the same session."""
    turns = [
        {"index": turn.index, "speaker": turn.speaker, "start": turn.start, "end": turn.end, "text": turn.text}
        for turn in session.turns
    ]
    fields = {
        "schema": SCHEMA,
        "id": session.id,
        "source": session.source,
        "notes": list(session.notes),
        "turns": turns,
    }
    written = json.dumps(fields, ensure_ascii=False, indent=1, allow_nan=False) + "\n"
    return _ESCAPED.sub(lambda match: f"\\u{ord(match[0]):04x}", written)


def reads(text: str) -> bool:
    """Whether the text is a JSON object that has turns."""
    return text.lstrip()[:1] == "{" and _TURNS.search(text) is not None


def read(text: str, session_id: str) -> tuple[Transcript, ...]:
    """The one session of a text. Raises UnreadableTranscript."""
    fields = object_of(load(text), "The file")
    schema = text_of(fields, "schema", "The file")
    if "turns" not in fields and schema is None:
        raise UnreadableTranscript(NEITHER)
    match schema:
        case None:
            return (_without_schema(fields, session_id),)
        case "hereandnow.session/1":
            about = fields
        case "hereandnow.review/1":
            about = object_of(fields.get("session"), "'session'")
        case _:
            raise UnreadableTranscript(
                f"This JSON names a schema that is neither {SCHEMA} nor {REVIEW_SCHEMA}. "
                "A newer version may have written it."
            )
    utterances = _turns(fields)
    unknown = next((place for place, said in enumerate(utterances) if said.speaker not in ROLES), None)
    if unknown is not None:
        raise UnreadableTranscript(f"Turn {unknown} has a speaker that is none of {', '.join(SPEAKERS)}.")
    return (_transcript(about, utterances, session_id),)


def _without_schema(fields: Mapping[str, object], session_id: str) -> Transcript:
    """A stranger's turns: checked like any other file, and the speakers may be names."""
    utterances = _turns(fields)
    order = order_of((said.start, said.end) for said in utterances)
    if order.wrong_at is not None:
        raise UnreadableTranscript(f"Turn {order.wrong_at} {order.reason}. Times must run forward.")
    made = _transcript(fields, utterances, session_id)
    losses = (*made.losses, *overlap_note(order.overlaps, "turn"))
    return Transcript(made.id, utterances, losses, None, made.source, whole=True)


def _transcript(about: Mapping[str, object], utterances: tuple[Utterance, ...], session_id: str) -> Transcript:
    notes = list_of(about, "notes", "The session") if about.get("notes") is not None else []
    read_notes = [text_of({"note": note}, "note", "The session") for note in notes]
    return Transcript(
        id=_default(text_of(about, "id", "The session"), session_id),
        utterances=utterances,
        losses=tuple(note for note in read_notes if note is not None),
        roles=ROLES,
        source=text_of(about, "source", "The session"),
        whole=True,
    )


def _turns(fields: Mapping[str, object]) -> tuple[Utterance, ...]:
    values = list_of(fields, "turns", "The session")
    if not values:
        raise UnreadableTranscript("This session has no turns.")
    return tuple(_utterance(place, value) for place, value in enumerate(values))


def _utterance(place: int, value: object) -> Utterance:
    where = f"Turn {place}"
    turn = object_of(value, where)
    index = turn.get("index", place)
    if isinstance(index, bool) or index != place:
        raise UnreadableTranscript(f"{where} does not have the 'index' {place}; turns are numbered in order from 0.")
    speaker, text = text_of(turn, "speaker", where), text_of(turn, "text", where)
    if not (speaker and speaker.strip()):
        raise UnreadableTranscript(f"{where} has no 'speaker'.")
    if not (text and text.strip()):
        raise UnreadableTranscript(f"{where} has no words in 'text'.")
    start, end = seconds_of(turn, "start", where), seconds_of(turn, "end", where)
    if start is not None and end is not None and end < start:
        raise UnreadableTranscript(f"{where} ends before it starts.")
    return Utterance(speaker, text, start, end)


def _default(text: str | None, otherwise: str) -> str:
    return otherwise if text is None else text


FORMAT = Format(
    name="json",
    title="hereandnow JSON: a session, or the session of a review",
    endings=(".json",),
    reads=reads,
    read=read,
    loses=("nothing of a session; of a review, its codes, measures and moments",),
)
