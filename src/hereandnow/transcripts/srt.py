"""SubRip (.srt). Times with a point instead of a comma are read, and said to have been."""

from __future__ import annotations

import re

from hereandnow.errors import UnreadableTranscript
from hereandnow.transcripts.clock import TIME
from hereandnow.transcripts.cues import Cue, blocks_of, check_order, cue_of, named_in_text
from hereandnow.transcripts.sentences import counted
from hereandnow.transcripts.transcript import Format, Transcript

_TIMES = re.compile(rf"\s*(?P<start>{TIME})\s*-->\s*(?P<end>{TIME})(?=\s|$)")
_WITH_COMMA = re.compile(rf"\s*(?:[0-9]{{1,9}}[ \t]*(?:\r\n|\r|\n)\s*)?{TIME}(?<=,[0-9]{{3}})\s*-->")
_WITH_POINT = re.compile(r"\.[0-9]{1,3}(?=\s|$)")
_TAG = re.compile(r"</?(?:b|i|u|s|font|c)(?:\s[^<>]{0,200})?>|\{\\[^{}]{0,100}\}", re.I)


def reads(text: str) -> bool:
    """Whether the text opens with a cue whose times are written with commas."""
    return _WITH_COMMA.match(text) is not None


def read(text: str, session_id: str) -> tuple[Transcript, ...]:
    """The one transcript of a text. Raises UnreadableTranscript."""
    if "-->" not in text:
        raise UnreadableTranscript(
            "A SubRip file has a line with times above each cue, such as 00:00:01,000 --> 00:00:04,000; "
            "this one has none."
        )
    cues: list[Cue] = []
    pointed = 0
    for block in blocks_of(text):
        cues.append(cue_of(block, len(cues) + 1, _TIMES))
        pointed += _WITH_POINT.search(block.lines[cues[-1].line - block.line]) is not None
    overlaps = check_order(cues, "SubRip")
    utterances, assumed = named_in_text(cues, _clean)
    losses = (f"{counted(pointed, 'cue')} read with a point for a comma in the times.",) if pointed else ()
    return (Transcript(session_id, utterances, (*losses, *overlaps, *assumed)),)


def _clean(text: str) -> str:
    return _TAG.sub("", text).strip()


FORMAT = Format(
    name="srt",
    title="SubRip captions",
    endings=(".srt",),
    reads=reads,
    read=read,
    loses=("cue numbers and positions", "markup", "line ends inside a cue"),
)
