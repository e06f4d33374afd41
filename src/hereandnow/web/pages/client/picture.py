"""The course as a picture: one column a session, six staves, a mark where a pillar has moments.

The larger a mark, the more moments, and their number stands beside it; a dashed ring says that some are still open.
Columns stand next to one another, not by date, and no line joins them: there is no trend to be read off six counts.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from hereandnow.catalogue import PILLARS
from hereandnow.web.records.access.course import Count, Meeting, PillarName

FIRST, STAVE = 26, 36
COLUMN, WIDEST = 34, 64
"""Width of a column in pixels: wide enough for a finger (WCAG 2.5.8 asks for 24), and no wider than it needs."""
ROOM, EDGE = 740, 20
"""Of the room that a wide window has, columns take no more than this; the edge is for a number beside the last mark."""
BOTTOM = FIRST + 5 * STAVE + 22
HEIGHT = BOTTOM + 40


@dataclass(frozen=True, slots=True)
class Mark:
    """The moments of one pillar in one session; ``size`` is half the width of the mark, in pixels."""

    pillar: PillarName
    title: str
    count: Count
    x: float
    y: int
    size: float

    @property
    def ring(self) -> float:
        """Radius of the ring around what is still open."""
        return self.size + 5

    @property
    def beside(self) -> float:
        """Where the number stands."""
        return self.x + self.size + (6 if self.count.open else 2)

    @property
    def level(self) -> int:
        """The line that the number stands on."""
        return self.y - 5

    @property
    def corner(self) -> tuple[float, float, float]:
        """Left, top and width of the square that the shape is drawn in."""
        return self.x - self.size, self.y - self.size, 2 * self.size


@dataclass(frozen=True, slots=True)
class Column:
    """One session; ``month`` is its first day where the month is another than that of the column before."""

    meeting: Meeting
    left: float
    middle: float
    marks: tuple[Mark, ...]
    month: date | None


@dataclass(frozen=True, slots=True)
class Stave:
    """One pillar's line."""

    pillar: PillarName
    title: str
    y: int

    @property
    def level(self) -> int:
        """The line that its name stands on."""
        return self.y + 4


@dataclass(frozen=True, slots=True)
class Picture:
    """All of it; sizes in pixels."""

    columns: tuple[Column, ...]
    staves: tuple[Stave, ...]
    column: float
    width: float
    height: int = HEIGHT
    bottom: int = BOTTOM
    months: int = BOTTOM + 20


def picture_of(course: Sequence[Meeting]) -> Picture:
    """The picture of a course. Few sessions stand apart, many close together; it grows wider before it is illegible."""
    width = min(max(ROOM / max(len(course), 1), COLUMN), WIDEST)
    staves = tuple(Stave(pillar.name, pillar.title, FIRST + STAVE * place) for place, pillar in enumerate(PILLARS))
    columns: list[Column] = []
    for place, meeting in enumerate(course):
        held, middle = meeting.entry.held_on, width * (place + 0.5)
        before = course[place - 1].entry.held_on if place else None
        turns = before is None or (before.year, before.month) != (held.year, held.month)
        columns.append(
            Column(
                meeting, width * place, middle, _marks(meeting, staves, middle), held.replace(day=1) if turns else None
            )
        )
    return Picture(tuple(columns), staves, width, width * len(course) + EDGE)


def size_of(moments: int) -> float:
    """Half the width of a mark: the area grows with the number, up to nine."""
    return round(4.5 * math.pow(min(moments, 9), 0.3), 1)


def _marks(meeting: Meeting, staves: Sequence[Stave], middle: float) -> tuple[Mark, ...]:
    if meeting.summary is None:
        return ()
    found = ((stave, meeting.summary.counts[stave.pillar]) for stave in staves)
    return tuple(
        Mark(stave.pillar, stave.title, count, middle, stave.y, size_of(count.moments))
        for stave, count in found
        if count.moments
    )
