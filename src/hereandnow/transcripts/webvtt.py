"""WebVTT (.vtt), as Teams (``<v Name>``), Zoom (``Name: words``) and recognisers write it."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from hereandnow.errors import UnreadableTranscript
from hereandnow.transcripts.clock import TIME
from hereandnow.transcripts.cues import Block, Cue, blocks_of, check_order, check_words, cue_of, named_in_text
from hereandnow.transcripts.sentences import counted
from hereandnow.transcripts.transcript import Format, Transcript, Utterance

_SIGNATURE = re.compile(r"WEBVTT(?=[ \t\r\n]|\Z)")
_TIMES = re.compile(rf"\s*(?P<start>{TIME})\s*-->\s*(?P<end>{TIME})(?=\s|$)")
_NAMED_VOICE = re.compile(r"<v(?:\.[^\s<>]{0,100})?[ \t]+([^<>]{1,200})>")
_VOICE = re.compile(rf"{_NAMED_VOICE.pattern}|</v>")
_TAG = re.compile(rf"</?(?:c|b|i|u|ruby|rt|lang|v)(?:[.\s][^<>]{{0,200}})?>|<{TIME}>")
_ENTITY = re.compile(r"&(?:amp|lt|gt|nbsp|quot|apos|lrm|rlm|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});")
_ASIDES = ("NOTE", "STYLE", "REGION")
_ASIDE = re.compile(rf"({'|'.join(_ASIDES)})(?:[ \t]|$)")


def reads(text: str) -> bool:
    """Whether the text opens as the standard demands."""
    return _SIGNATURE.match(text) is not None


def read(text: str, session_id: str) -> tuple[Transcript, ...]:
    """The one transcript of a text. Raises UnreadableTranscript."""
    if not reads(text):
        raise UnreadableTranscript("A WebVTT file starts with the line WEBVTT; this one does not.")
    cues, losses = _cues_and_losses(text)
    overlaps = check_order(cues, "WebVTT")
    assumed: tuple[str, ...] = ()
    if any(_NAMED_VOICE.search(line) for cue in cues for line in cue.lines):
        utterances = tuple(said for cue in cues for said in _voices(cue))
    else:
        utterances, assumed = named_in_text(cues, _clean)
    return (Transcript(session_id, utterances, (*losses, *overlaps, *assumed)),)


def _cues_and_losses(text: str) -> tuple[Sequence[Cue], tuple[str, ...]]:
    blocks = list(blocks_of(text))
    head = blocks[0].lines
    first_cue = next((place for place, line in enumerate(head) if _TIMES.match(line)), None)
    if first_cue is not None:
        start = first_cue - 1 if first_cue > 1 and ":" not in head[first_cue - 1] else first_cue
        blocks[0] = Block(blocks[0].line + start, head[start:])
        head = head[:start]
    else:
        blocks = blocks[1:]
    cues: list[Cue] = []
    asides = dict.fromkeys(_ASIDES, 0)
    for block in blocks:
        aside = _ASIDE.match(block.lines[0])
        if aside and not any(_TIMES.match(line) for line in block.lines[:2]):
            asides[aside[1]] += 1
        else:
            cues.append(cue_of(block, len(cues) + 1, _TIMES))
    losses = [f"{counted(len(head) - 1, 'header line')} left out."] if len(head) > 1 else []
    losses += [f"{counted(count, f'{kind} block')} left out." for kind, count in asides.items() if count]
    return cues, tuple(losses)


def _voices(cue: Cue) -> list[Utterance]:
    """The parts of a cue by voice. Words outside of every voice belong to nobody."""
    text = " ".join(line.strip() for line in cue.lines)
    parts: list[tuple[str | None, str]] = []
    voice: str | None = None
    last = 0
    for match in _VOICE.finditer(text):
        parts.append((voice, text[last : match.start()]))
        voice, last = (_clean(match[1]) or None if match[1] else None), match.end()
    parts.append((voice, text[last:]))
    said = [Utterance(who, words, cue.start, cue.end) for who, part in parts if (words := _clean(part))]
    check_words(cue, "".join(part.text for part in said))
    return said


def _clean(text: str) -> str:
    """The words without markup. What merely stands in angle brackets, such as <laughs>, stays."""
    bare = _TAG.sub("", text)
    return _ENTITY.sub(lambda entity: html.unescape(entity[0]), bare).strip()


FORMAT = Format(
    name="webvtt",
    title="WebVTT captions, as Teams, Zoom and recognisers write them",
    endings=(".vtt",),
    reads=reads,
    read=read,
    loses=(
        "the header, NOTE, STYLE and REGION blocks",
        "cue names and settings",
        "markup and the times of single words",
        "line ends inside a cue",
    ),
)
