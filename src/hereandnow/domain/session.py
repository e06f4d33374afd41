"""A session: one meeting, turn by turn."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from hereandnow.errors import InvalidValue

Speaker = Literal["therapist", "client", "other"]
SPEAKERS: tuple[Speaker, ...] = get_args(Speaker)


@dataclass(frozen=True, slots=True)
class Turn:
    """Everything one person says until another speaks.

    ``index`` counts from 0; ``start`` and ``end`` are seconds from the start of the session, or None where the
    source has no times.
    """

    index: int
    speaker: Speaker
    text: str
    start: float | None = None
    end: float | None = None

    def __post_init__(self) -> None:
        if self.index < 0:
            raise InvalidValue(f"A turn's index counts from 0, not {self.index}.")
        if self.speaker not in SPEAKERS:
            raise InvalidValue(f"Turn {self.index} has a speaker that is none of {', '.join(SPEAKERS)}.")
        if not self.text.strip():
            raise InvalidValue(f"Turn {self.index} has no words.")
        for seconds in (self.start, self.end):
            if seconds is not None and not (math.isfinite(seconds) and seconds >= 0):
                raise InvalidValue(f"Turn {self.index} has a time that is not a number of seconds from 0.")
        if self.start is not None and self.end is not None and self.end < self.start:
            raise InvalidValue(f"Turn {self.index} ends before it starts.")


@dataclass(frozen=True, slots=True)
class Session:
    """One meeting. ``source`` is the name of the file; ``notes`` say what the import dropped or decided."""

    id: str
    source: str
    turns: tuple[Turn, ...]
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.turns:
            raise InvalidValue("A session has at least one turn.")
        for place, turn in enumerate(self.turns):
            if turn.index != place:
                raise InvalidValue(f"Turn {turn.index} stands at place {place}; turns are numbered in order from 0.")

    @property
    def duration(self) -> float | None:
        """Seconds from 0 to the last known time, or None without times."""
        times = [t for turn in self.turns for t in (turn.start, turn.end) if t is not None]
        return max(times) if times else None

    @property
    def timed(self) -> bool:
        """Whether every turn has a start."""
        return all(turn.start is not None for turn in self.turns)

    def of(self, speaker: Speaker) -> tuple[Turn, ...]:
        """The turns of one speaker, in order."""
        return tuple(turn for turn in self.turns if turn.speaker == speaker)

    def after(self, index: int, count: int, speaker: Speaker | None = None) -> tuple[Turn, ...]:
        """The next ``count`` turns after ``index``, of one speaker if named."""
        following = (t for t in self.turns[index + 1 :] if speaker is None or t.speaker == speaker)
        return tuple(_first(following, count))

    def before(self, index: int, count: int, speaker: Speaker | None = None) -> tuple[Turn, ...]:
        """The ``count`` turns before ``index``, nearest first, of one speaker if named."""
        preceding = (t for t in reversed(self.turns[:index]) if speaker is None or t.speaker == speaker)
        return tuple(_first(preceding, count))


def _first(turns: Iterator[Turn], count: int) -> Iterator[Turn]:
    for _, turn in zip(range(count), turns, strict=False):
        yield turn
