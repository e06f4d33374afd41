"""A scale over time as a picture: scores with their error, the bands of the authors, the border, a person's own limits.

Scores stand next to one another in the order of their days, and no line joins them: between two answers nobody knows.
"""

from __future__ import annotations

from dataclasses import dataclass

from hereandnow.web.pages.measures.threads import Point, Thread

TOP, HEIGHT, FOOT = 16, 170, 44
LEFT, COLUMN, RIGHT = 44, 56, 150
LEAST = 3
"""Columns that the picture has at least, so that one score does not stand in a corner."""


@dataclass(frozen=True, slots=True)
class Dot:
    """One score: where it stands, its error from ``top`` to ``bottom``, and whether it lies beyond the own limits."""

    point: Point
    x: float
    y: float | None
    top: float
    bottom: float
    beyond: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A level with its name; the area from ``top`` to ``bottom`` is how surely it is known."""

    name: str
    y: float
    top: float
    bottom: float

    @property
    def known(self) -> float:
        """Height of the area."""
        return self.bottom - self.top


@dataclass(frozen=True, slots=True)
class Picture:
    """All of it; sizes in pixels."""

    width: int
    height: int
    left: int
    right: int
    top: int
    bottom: int
    low: float
    high: float
    dots: tuple[Dot, ...]
    bands: tuple[Line, ...]
    border: Line | None
    limits: tuple[Line, ...]

    @property
    def reach(self) -> int:
        """Width of the field of scores."""
        return self.right - self.left

    @property
    def field(self) -> int:
        """Height of the field of scores."""
        return self.bottom - self.top

    @property
    def names(self) -> int:
        """Where names of levels begin."""
        return self.right + 8

    @property
    def days(self) -> int:
        """The line of the days."""
        return self.bottom + 20


def picture_of(thread: Thread) -> Picture:
    """The picture of a scale."""
    right = LEFT + COLUMN * max(len(thread.points), LEAST)
    span = thread.high - thread.low or 1.0

    def y(value: float) -> float:
        inside = min(max(value, thread.low), thread.high)
        return round(TOP + HEIGHT * (thread.high - inside) / span, 1)

    def line(name: str, value: float, error: float | None) -> Line:
        give = error or 0.0
        return Line(name, y(value), y(value + give), y(value - give))

    dots = []
    for place, point in enumerate(thread.points):
        x = LEFT + COLUMN * (place + 0.5)
        value = point.score.value
        low, high = point.interval or (value or 0.0, value or 0.0)
        beyond = point.place == "beyond_three_sigmas"
        dots.append(Dot(point, x, None if value is None else y(value), y(high), y(low), beyond))
    border, chart = thread.change.border if thread.change else None, thread.chart
    return Picture(
        width=right + RIGHT,
        height=TOP + HEIGHT + FOOT,
        left=LEFT,
        right=right,
        top=TOP,
        bottom=TOP + HEIGHT,
        low=thread.low,
        high=thread.high,
        dots=tuple(dots),
        bands=tuple(line(band.name, band.start, None) for band in thread.bands if band.start > thread.low),
        border=line("", border.cutoff.value, _give(border.cutoff.standard_error)) if border else None,
        limits=tuple(
            line("", value, _give(chart.limit_error))
            for value in (chart.three_sigmas.low, chart.three_sigmas.high)
            if thread.low <= value <= thread.high
        )
        if chart
        else (),
    )


def _give(standard_error: float | None) -> float | None:
    """How far a level may lie to either side, in 95 of 100."""
    return None if standard_error is None else 1.96 * standard_error
