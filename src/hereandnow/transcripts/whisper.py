"""JSON as Whisper and WhisperX write it: ``segments`` with start, end, text and, after diarisation, speaker."""

from __future__ import annotations

import re

from hereandnow.errors import UnreadableTranscript
from hereandnow.transcripts.clock import order_of, overlap_note
from hereandnow.transcripts.json_text import NEITHER, list_of, load, object_of, seconds_of, text_of
from hereandnow.transcripts.sentences import counted
from hereandnow.transcripts.transcript import Format, Transcript, Utterance

_SEGMENTS = re.compile(r'"segments"\s*:\s*\[')
_TURNS = re.compile(r'"turns"\s*:\s*\[')


def reads(text: str) -> bool:
    """Whether the text is a JSON object that has segments and no turns."""
    return text.lstrip()[:1] == "{" and _SEGMENTS.search(text) is not None and _TURNS.search(text) is None


def read(text: str, session_id: str) -> tuple[Transcript, ...]:
    """The one transcript of a text. Raises UnreadableTranscript."""
    fields = object_of(load(text), "The file")
    if "segments" not in fields:
        raise UnreadableTranscript(NEITHER)
    utterances: list[Utterance] = []
    numbers: list[int] = []
    empty = 0
    for number, value in enumerate(list_of(fields, "segments", "A Whisper file"), start=1):
        where = f"Segment {number}"
        segment = object_of(value, where)
        words = text_of(segment, "text", where)
        if words is None:
            raise UnreadableTranscript(f"{where} has no 'text'; this is not a Whisper or WhisperX file.")
        if not words.strip():
            empty += 1
            continue
        speaker = (text_of(segment, "speaker", where) or "").strip() or None
        start, end = seconds_of(segment, "start", where), seconds_of(segment, "end", where)
        utterances.append(Utterance(speaker, words.strip(), start, end))
        numbers.append(number)
    if not utterances:
        raise UnreadableTranscript("This Whisper file holds no segment with words.")
    order = order_of((said.start, said.end) for said in utterances)
    if order.wrong_at is not None:
        raise UnreadableTranscript(f"Segment {numbers[order.wrong_at]} {order.reason}. Times must run forward.")
    losses = (f"{counted(empty, 'segment')} left out for having no words.",) if empty else ()
    return (Transcript(session_id, tuple(utterances), (*losses, *overlap_note(order.overlaps, "segment"))),)


FORMAT = Format(
    name="whisper",
    title="Whisper or WhisperX JSON",
    endings=(".json",),
    reads=reads,
    read=read,
    loses=(
        "single words with their times and probabilities",
        "segments without words",
        "the language and the whole text",
    ),
)
