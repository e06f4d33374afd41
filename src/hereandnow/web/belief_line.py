"""How strongly a sentence was believed, as a line: time runs to the right, 100 is at the top.

Days stand as far apart as they were. Whoever reads the numbers finds them as text beside it; the line adds no other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from hereandnow.domain import BeliefRating

WIDTH, HEIGHT = 320, 132
"""Pixels; a window of 360 holds it."""
LEFT, RIGHT, TOP, BOTTOM = 36, 284, 14, 110
AT_ONCE = 8
"""Numbers that stand as text at once; earlier ones are folded."""


@dataclass(frozen=True, slots=True)
class Point:
    """One rating in the picture; ``x`` and ``y`` are pixels from its upper left corner."""

    x: float
    y: float
    day: date
    strength: int


@dataclass(frozen=True, slots=True)
class BeliefLine:
    """All of the picture; ``path`` joins the points, and is "" where there is one alone."""

    points: tuple[Point, ...]
    path: str
    width: int = WIDTH
    height: int = HEIGHT
    left: int = LEFT
    right: int = RIGHT
    top: int = TOP
    bottom: int = BOTTOM

    @property
    def first(self) -> Point:
        """The first rating."""
        return self.points[0]

    @property
    def last(self) -> Point:
        """The latest rating."""
        return self.points[-1]

    @property
    def recent(self) -> tuple[Point, ...]:
        """The latest few, in the order of days."""
        return self.points[-AT_ONCE:]

    @property
    def earlier(self) -> tuple[Point, ...]:
        """Those before them."""
        return self.points[:-AT_ONCE]

    @property
    def several(self) -> bool:
        """Whether there is something to compare."""
        return len(self.points) > 1


def belief_line(ratings: Sequence[BeliefRating]) -> BeliefLine | None:
    """The picture of ratings in the order of their days, at most one a day; None where there are none."""
    if not ratings:
        return None
    first, last = ratings[0].date, ratings[-1].date
    span = (last - first).days
    points = tuple(
        Point(
            round(LEFT + (RIGHT - LEFT) * ((rating.date - first).days / span if span else 0.5), 1),
            round(BOTTOM - (BOTTOM - TOP) * rating.strength / 100, 1),
            rating.date,
            rating.strength,
        )
        for rating in ratings
    )
    path = "M" + " L".join(f"{point.x} {point.y}" for point in points) if len(points) > 1 else ""
    return BeliefLine(points, path)
