"""What captions share (WebVTT, SubRip, SBV): blocks of lines, times, names in the text, checks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from hereandnow.errors import UnreadableTranscript
from hereandnow.transcripts.clock import order_of, overlap_note, seconds
from hereandnow.transcripts.labels import labelled, speakers_among
from hereandnow.transcripts.sentences import counted, read_as_before
from hereandnow.transcripts.transcript import Utterance

_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Block:
    """Lines without an empty one between them; ``line`` is the number of the first."""

    line: int
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cue:
    """One caption: where it stands, its times, its lines as written."""

    number: int
    line: int
    start: float
    end: float
    lines: tuple[str, ...]

    @property
    def name(self) -> str:
        """How a message names it."""
        return f"Cue {self.number} (line {self.line})"


def blocks_of(text: str) -> Iterator[Block]:
    """The blocks of a text, in order."""
    lines: list[str] = []
    first = 1
    for number, line in enumerate(_LINE_END.split(text), start=1):
        if line.strip():
            if not lines:
                first = number
            lines.append(line)
        elif lines:
            yield Block(first, tuple(lines))
            lines = []
    if lines:
        yield Block(first, tuple(lines))


def cue_of(block: Block, number: int, times: re.Pattern[str]) -> Cue:
    """The cue of a block: an optional line that identifies it, the times, the text. Raises UnreadableTranscript."""
    at = next((place for place, line in enumerate(block.lines[:2]) if times.match(line)), None)
    if at is None:
        raise UnreadableTranscript(
            f"Line {block.line} begins a cue without valid times. Give it times, or remove the empty line above it."
        )
    match = times.match(block.lines[at])
    start, end = (seconds(match["start"]), seconds(match["end"])) if match else (None, None)
    if start is None or end is None:
        raise UnreadableTranscript(
            f"Line {block.line + at} holds a time that cannot be: minutes and seconds end at 59."
        )
    cue = Cue(number, block.line + at, start, end, block.lines[at + 1 :])
    again = next((place for place, line in enumerate(cue.lines) if times.match(line)), None)
    if again is not None:
        raise UnreadableTranscript(
            f"Line {cue.line + again + 1} holds times inside the text of cue {number}. "
            "Put an empty line above every cue."
        )
    if not cue.lines:
        raise UnreadableTranscript(f"{cue.name} has times but no text. Remove it, or write what was said.")
    return cue


def check_order(cues: Sequence[Cue], kind: str) -> tuple[str, ...]:
    """The sentence about slight overlaps, if any. Raises UnreadableTranscript for times that cannot be, or no cue."""
    if not cues:
        raise UnreadableTranscript(f"This {kind} file holds no cues.")
    order = order_of((cue.start, cue.end) for cue in cues)
    if order.wrong_at is not None:
        raise UnreadableTranscript(f"{cues[order.wrong_at].name} {order.reason}. Times must run forward.")
    return overlap_note(order.overlaps, "cue")


@dataclass(slots=True)
class _Said:
    """What one speaker says in one cue, as its lines come."""

    cue: Cue
    speaker: str | None
    lines: list[str]

    def closed(self) -> Utterance:
        text = " ".join(line for line in self.lines if line)
        check_words(self.cue, text)
        return Utterance(self.speaker, text, self.cue.start, self.cue.end)


def named_in_text(cues: Sequence[Cue], clean: Callable[[str], str]) -> tuple[tuple[Utterance, ...], tuple[str, ...]]:
    """The utterances of cues whose speakers stand in the text (``Anna: words``), and what had to be assumed.

    A cue without a name goes on with the speaker before it, as subtitles do that name a speaker only when it changes.
    """
    texts = [[clean(line) for line in cue.lines] for cue in cues]
    heads = [[labelled(line) for line in lines] for lines in texts]
    speakers = speakers_among(head for lines in heads for head in lines)
    parts: list[_Said] = []
    speaker: str | None = None
    assumed = 0
    doubtful: list[int] = []
    for cue, lines, heads_of_cue in zip(cues, texts, heads, strict=True):
        opened = len(parts)
        for number, (line, head) in enumerate(zip(lines, heads_of_cue, strict=True), start=cue.line + 1):
            if head is not None and head.key in speakers:
                speaker = head.label
                parts.append(_Said(cue, speaker, [head.text]))
                continue
            if head is not None and speaker is not None:
                doubtful.append(number)
            if len(parts) > opened:
                parts[-1].lines.append(line)
            else:
                assumed += speaker is not None
                parts.append(_Said(cue, speaker, [line]))
    losses = (f"{counted(assumed, 'cue')} without a name and taken as the speaker before going on.",) if assumed else ()
    return tuple(part.closed() for part in parts), (*losses, *read_as_before(doubtful))


def check_words(cue: Cue, text: str) -> None:
    """Raises UnreadableTranscript for a cue, or one speaker's part of it, that has no words left."""
    if not text.strip():
        raise UnreadableTranscript(f"{cue.name} has times but no words. Remove it, or write what was said.")
