"""A transcript as a JSON value and back, for what keeps one or hands it to another process.

What comes back is checked like a stranger's file: it may be one.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from hereandnow.domain import Speaker
from hereandnow.domain.session import SPEAKERS
from hereandnow.transcripts.transcript import Transcript, Utterance


def value_of(transcript: Transcript) -> dict[str, object]:
    """The transcript as objects, lists, texts and numbers."""
    return {
        "id": transcript.id,
        "utterances": [[said.speaker, said.text, said.start, said.end] for said in transcript.utterances],
        "losses": list(transcript.losses),
        "roles": None if transcript.roles is None else dict(transcript.roles),
        "source": transcript.source,
        "whole": transcript.whole,
    }


def transcript_from(value: Mapping[str, object]) -> Transcript:
    """The transcript of a value. Raises ValueError, TypeError, KeyError or AttributeError for what is none."""
    roles, source, whole, utterances = value["roles"], value["source"], value["whole"], value["utterances"]
    if not isinstance(whole, bool) or not isinstance(utterances, list) or not utterances:
        raise ValueError
    return Transcript(
        id=_text(value["id"]),
        utterances=tuple(_utterance(*said) for said in utterances),
        losses=tuple(_text(loss) for loss in _list(value["losses"])),
        roles=None if roles is None else {_text(label): _speaker(role) for label, role in _pairs(roles)},
        source=None if source is None else _text(source),
        whole=whole,
    )


def _utterance(speaker: object, text: object, start: object, end: object) -> Utterance:
    return Utterance(None if speaker is None else _text(speaker), _text(text), _seconds(start), _seconds(end))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError
    return value


def _pairs(value: object) -> list[tuple[object, object]]:
    if not isinstance(value, dict):
        raise TypeError
    return list(value.items())


def _speaker(value: object) -> Speaker:
    for speaker in SPEAKERS:
        if speaker == value:
            return speaker
    raise ValueError


def _seconds(value: object) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not (math.isfinite(value) and value >= 0):
        raise ValueError
    return float(value)
