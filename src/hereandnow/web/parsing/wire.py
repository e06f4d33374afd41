"""What child and parent say to one another, as lines of JSON."""

from __future__ import annotations

import json

from hereandnow.errors import ReadingStopped, UnreadableQuestionnaire
from hereandnow.measures import Questionnaire
from hereandnow.measures.questionnaire_values import questionnaire_from
from hereandnow.transcripts import Transcript
from hereandnow.transcripts.values import transcript_from


def question(name: str, *, memory: bool) -> bytes:
    """The line that says how to read: a file of that name, or what somebody wrote from memory."""
    return json.dumps({"name": name, "memory": memory}).encode() + b"\n"


QUESTIONNAIRE = json.dumps({"questionnaire": True}).encode() + b"\n"
"""The line that says that a questionnaire is to be read."""


def transcripts_in(text: str | bytes) -> tuple[Transcript, ...] | str:
    """The transcripts of an answer, or the sentence that refused the file. Raises ReadingStopped for anything else."""
    try:
        found = json.loads(text)
        json.dumps(found, ensure_ascii=False).encode()  # half of a pair of signs is no text
        if set(found) == {"refused"} and isinstance(found["refused"], str):
            return found["refused"]
        return tuple(map(transcript_from, found["transcripts"]))
    except (ValueError, TypeError, KeyError, RecursionError, AttributeError):
        raise ReadingStopped("What came back from reading the file is no transcript. Try again.") from None


def questionnaire_in(text: bytes) -> Questionnaire | str:
    """The questionnaire of an answer, or the sentence that refused the file. Raises ReadingStopped for all else."""
    try:
        found = json.loads(text)
        json.dumps(found, ensure_ascii=False).encode()
        if set(found) == {"refused"} and isinstance(found["refused"], str):
            return found["refused"]
        return questionnaire_from(found["questionnaire"])
    except (ValueError, TypeError, KeyError, RecursionError, AttributeError, UnreadableQuestionnaire):
        raise ReadingStopped("What came back from reading the file is no questionnaire. Try again.") from None
