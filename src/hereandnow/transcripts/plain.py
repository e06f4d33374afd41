"""Plain text: ``T: words``, ``Anna Berg: words``, with or without times."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from hereandnow.errors import UnreadableTranscript
from hereandnow.transcripts.clock import TIME, order_of, overlap_note
from hereandnow.transcripts.labels import LabelledLine, cannot_be, labelled, speakers_among, times_of
from hereandnow.transcripts.sentences import counted, read_as_before
from hereandnow.transcripts.transcript import Format, Transcript, Utterance

_LINE_END = re.compile(r"\r\n|\r|\n")
_RULE = re.compile(r"\s*[-–—=_*~#]{3,}\s*")
_TIME_IN_FRONT = re.compile(rf"\s*(?:\[({TIME})\]|\(({TIME})\)|({TIME})(?=\s*$))\s*")
_CUE_TIMES = re.compile(rf"^[ \t]{{0,9}}{TIME}[ \t]{{0,9}}-->", re.M)
_SAMPLE = 200_000


def reads(text: str) -> bool:
    """Whether at least one line opens with a speaker, and the text is neither JSON, nor markup, nor captions."""
    if text.lstrip()[:1] in ("{", "<") or _CUE_TIMES.search(text):
        return False
    lines = [labelled(line) for line in _LINE_END.split(text[:_SAMPLE]) if line.strip()]
    return bool(speakers_among(lines))


def read(text: str, session_id: str) -> tuple[Transcript, ...]:
    """The one transcript of a text. Raises UnreadableTranscript."""
    if _CUE_TIMES.search(text):
        raise UnreadableTranscript(
            "This holds times with arrows, as captions do, yet it is not written as WebVTT or SubRip. "
            "Save it again in one of these, or take out the lines with arrows."
        )
    written = [line.strip() for line in _LINE_END.split(text)]
    heads = [labelled(line) if line else None for line in written]
    heading = _heading(written, heads)
    heads[:heading] = [None] * heading
    speakers = _speakers([head for line, head in zip(written[heading:], heads[heading:], strict=True) if line])
    if not speakers:
        raise UnreadableTranscript(
            "No line names a speaker. Begin each turn with its speaker, such as 'T: ' for the therapist and 'C: ' for "
            "the client."
        )
    turns, left = _opened(written, heads, speakers)
    utterances = tuple(turn.closed() for turn in turns)
    order = order_of((utterance.start, utterance.end) for utterance in utterances)
    if order.wrong_at is not None:
        raise UnreadableTranscript(
            f"The turn in line {turns[order.wrong_at].line} {order.reason}. Times must run forward."
        )
    return (Transcript(session_id, utterances, (*left.sentences(), *overlap_note(order.overlaps, "turn"))),)


def _heading(written: Sequence[str], heads: Sequence[LabelledLine | None]) -> int:
    """How many lines the heading has: a first paragraph such as "Date: ...", "Client: ...", whose labels speak nowhere
    below it while two others do."""
    first = next((place for place, line in enumerate(written) if line), 0)
    end = next((place for place in range(first, len(written)) if not written[place]), len(written))
    labels = [head.key for head in heads[first:end] if head is not None]
    below = [head.key for head in heads[end:] if head is not None]
    if end - first < 2 or len(labels) < end - first or set(labels) & set(below):
        return 0
    spoken = [head for line, head in zip(written[end:], heads[end:], strict=True) if line]
    return end if len(speakers_among(spoken)) > 1 else 0


def _speakers(spoken: Sequence[LabelledLine | None]) -> frozenset[str]:
    """The speakers of the lines, judged from the first line on that is surely a turn: a head such as "Date: ..." is
    above it."""
    known = speakers_among([*spoken, None])
    first = next((place for place, head in enumerate(spoken) if head and head.key in known), 0)
    return speakers_among(spoken[first:])


@dataclass(slots=True)
class _Opened:
    """A turn that is being read: where it opened, its label, the words so far, its times."""

    line: int
    label: str
    words: list[str]
    times: tuple[float | None, float | None]

    def closed(self) -> Utterance:
        words = " ".join(word for word in self.words if word)
        if not words:
            raise UnreadableTranscript(
                f"Line {self.line} names a speaker but no words. Write [silence] if nothing was said."
            )
        return Utterance(self.label, words, *self.times)


@dataclass(slots=True)
class _Left:
    """What was left out or is in doubt, for the sentences about it."""

    above: int = 0
    rules: int = 0
    times: int = 0
    impossible: int = 0
    doubtful: list[int] = field(default_factory=list)

    def sentences(self) -> list[str]:
        said = []
        if self.above:
            said.append(f"{counted(self.above, 'line')} left out above the first speaker.")
        if self.rules:
            said.append(f"{counted(self.rules, 'dividing line')} left out.")
        if self.times:
            said.append(f"{counted(self.times, 'time')} left out inside turns.")
        if self.impossible:
            said.append(f"{counted(self.impossible, 'time')} left out that cannot be: minutes and seconds end at 59.")
        return [*said, *read_as_before(self.doubtful)]


def _opened(
    written: Sequence[str], heads: Sequence[LabelledLine | None], speakers: frozenset[str]
) -> tuple[list[_Opened], _Left]:
    """The turns of the lines, each with the lines that go on with it."""
    turns: list[_Opened] = []
    left = _Left()
    waiting: tuple[float | None, float | None] = (None, None)
    for number, (line, head) in enumerate(zip(written, heads, strict=True), start=1):
        if not line:
            continue
        if _RULE.fullmatch(line):
            left.rules += 1
            continue
        if head is not None and head.key in speakers:
            turns.append(_Opened(number, head.label, [head.text], head.times if head.timed else waiting))
            left.impossible += cannot_be(head.written)
            waiting = (None, None)
            continue
        time = _TIME_IN_FRONT.match(line)
        rest = line[time.end() :] if time else line
        if time and not rest:
            alone = time[1] or time[2] or time[3]
            waiting = times_of(alone)
            left.impossible += cannot_be(alone)
        elif not turns:
            left.above += 1
        else:
            left.times += time is not None
            if head is not None:
                left.doubtful.append(number)
            turns[-1].words.append(rest)
    return turns, left


FORMAT = Format(
    name="text",
    title="Plain text: a speaker's name and a colon open a turn",
    endings=(".txt", ".text", ".md"),
    reads=reads,
    read=read,
    loses=(
        "lines above the first speaker",
        "dividing lines such as ---",
        "times inside a turn",
        "line ends inside a turn",
    ),
    forgiving=True,
)
