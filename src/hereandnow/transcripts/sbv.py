"""SBV captions (.sbv), as YouTube writes them."""

from __future__ import annotations

import re

from hereandnow.errors import UnreadableTranscript
from hereandnow.transcripts.clock import TIME
from hereandnow.transcripts.cues import Cue, blocks_of, check_order, cue_of, named_in_text
from hereandnow.transcripts.transcript import Format, Transcript

_TIMES = re.compile(
    r"\s*(?P<start>[0-9]{1,3}:[0-9]{2}:[0-9]{2}\.[0-9]{3}),(?P<end>[0-9]{1,3}:[0-9]{2}:[0-9]{2}\.[0-9]{3})\s*$"
)
_FIRST = re.compile(rf"\s*{TIME},{TIME}[ \t]*(?:[\r\n]|\Z)")


def reads(text: str) -> bool:
    """Whether the text opens with a line of two times and a comma between them."""
    return _FIRST.match(text) is not None


def read(text: str, session_id: str) -> tuple[Transcript, ...]:
    """The one transcript of a text. Raises UnreadableTranscript."""
    if not reads(text):
        raise UnreadableTranscript(
            "An SBV file starts with a line of times such as 0:00:01.000,0:00:04.000; this one does not."
        )
    cues: list[Cue] = []
    for block in blocks_of(text):
        cues.append(cue_of(block, len(cues) + 1, _TIMES))
    overlaps = check_order(cues, "SBV")
    utterances, assumed = named_in_text(cues, _clean)
    return (Transcript(session_id, utterances, (*overlaps, *assumed)),)


def _clean(text: str) -> str:
    return text.replace("[br]", " ").strip()


FORMAT = Format(
    name="sbv",
    title="SBV captions, as YouTube writes them",
    endings=(".sbv",),
    reads=reads,
    read=read,
    loses=("line ends inside a cue",),
)
