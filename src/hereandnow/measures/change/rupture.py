"""Drops of a session score against the person's own sessions, by two thresholds and the control chart; and repairs.

Our adaptation. Published criteria differ in threshold (one or two standard deviations) and in spread (within or
between persons), and count ruptures differently; Gumz and others (2012) recommend to report both thresholds and to use
the larger spread. A drop is a question about a session, not a rupture: only the two people can say what it was.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median, stdev
from typing import Literal

from hereandnow.errors import InvalidValue
from hereandnow.measures.change.control_chart import ControlChart, control_chart
from hereandnow.measures.change.scores import Better, Interval, NotEnough, checked, checked_scores, given, sign

EARLIER_SESSIONS = 5
"""The person's usual is the median of up to so many earlier scores."""
EARLIER_NEEDED = 3
"""Fewer earlier scores are no baseline."""
SESSIONS_TO_REPAIR = 5
"""Longest published repair took six sessions; within five is our choice."""
NEAR = 0.25
"""Back to the usual, within a quarter of the spread."""

Level = Literal["none", "watch", "signal"]
SpreadOf = Literal["within", "between", "measurement"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Drop:
    """One session's score against the person's usual; ``drop`` is positive where it is worse.

    ``by_spread`` and ``by_chart`` are two rules that may disagree: both are to be shown. ``by_spread`` is "watch" from
    one spread and "signal" from two; ``by_chart`` is "watch" beyond two sigmas on the worse side and "signal" beyond
    three, NotEnough without a chart. ``spread`` is the largest of those that are known, ``spread_of`` says which.
    ``repaired_at`` is the index of the first session, of the next five, that is back at the usual; where there was a
    drop and it is None, the drop is unresolved so far.
    """

    index: int
    score: float
    better: Better
    usual: float
    earlier: int
    spread: float
    spread_of: SpreadOf
    by_spread: Level
    by_chart: Level | NotEnough
    repaired_at: int | None = None

    @property
    def drop(self) -> float:
        """How far the score lies on the worse side of the usual; below 0 where it is better."""
        return sign(self.better) * (self.usual - self.score)

    @property
    def level(self) -> Level:
        """The stronger of the two rules."""
        levels: tuple[Level, ...] = ("signal", "watch")
        return next((level for level in levels if level in (self.by_spread, self.by_chart)), "none")

    @property
    def agreed(self) -> bool | None:
        """Whether both rules say the same; None where the chart cannot say."""
        return None if isinstance(self.by_chart, NotEnough) else self.by_spread == self.by_chart

    @property
    def thresholds(self) -> tuple[float, float]:
        """The scores at which "watch" and "signal" begin, by the spread."""
        towards = sign(self.better)
        return (self.usual - towards * self.spread, self.usual - 2 * towards * self.spread)

    @property
    def usual_range(self) -> Interval:
        """One spread around the usual, to be drawn."""
        return Interval(self.usual - self.spread, self.usual + self.spread)


def drops(
    scores: Iterable[float | None],
    *,
    better: Better = "higher",
    between: float | None = None,
    measurement: float | None = None,
    best: float | None = None,
) -> tuple[Drop | NotEnough, ...]:
    """One answer for each session.

    ``scores``: one entry a session, None where there is none. ``between``: the standard deviation between people (norm
    or caseload); ``measurement``: the scale's standard error of measurement; both in the unit of the scores, None where
    they are not known. The spread is the largest of these and the standard deviation (n - 1) of all the person's
    earlier scores. NotEnough with fewer than three earlier scores, in a session without one, where nothing is known to
    vary, and where all is the scale's ``best`` score. Raises InvalidValue for a score that is no number or better than
    the best, and for a spread below 0.
    """
    judged = checked_scores(scores)
    _none_beyond(judged, best, better)
    chart = control_chart(judged, best=best)
    spreads = _spreads(between, measurement)
    return tuple(_answer(judged, index, better, spreads, chart, best) for index in range(len(judged)))


def _answer(
    scores: tuple[float | None, ...],
    index: int,
    better: Better,
    others: dict[SpreadOf, float],
    chart: ControlChart | NotEnough,
    best: float | None,
) -> Drop | NotEnough:
    score = scores[index]
    if score is None:
        return NotEnough("missing", "No score for this session; that there is none may say something, too: ask.")
    earlier = [value for _, value in given(scores[:index])]
    if len(earlier) < EARLIER_NEEDED:
        return NotEnough(
            "few_sessions", f"{len(earlier)} of {EARLIER_NEEDED} earlier sessions with a score: no baseline yet."
        )
    if set(earlier) | {score} == {best}:
        return NotEnough("ceiling", "Every score so far is the scale's best: a constant best is not reassurance.")
    spreads: dict[SpreadOf, float] = {"within": stdev(earlier), **others}
    largest = max(spreads, key=spreads.__getitem__)
    if spreads[largest] == 0:
        return _nothing_varies(score, earlier[0], best)
    return _judged(scores, index, score, earlier, better, (largest, spreads[largest]), chart)


def _judged(
    scores: tuple[float | None, ...],
    index: int,
    score: float,
    earlier: list[float],
    better: Better,
    largest: tuple[SpreadOf, float],
    chart: ControlChart | NotEnough,
) -> Drop:
    of, spread = largest
    usual, towards = median(earlier[-EARLIER_SESSIONS:]), sign(better)
    drop = towards * (usual - score)
    by_spread: Level = "signal" if _reaches(drop, 2 * spread) else "watch" if _reaches(drop, spread) else "none"
    by_chart = _by_chart(chart, index, score, towards)
    fell = by_spread != "none" or by_chart in ("watch", "signal")
    return Drop(
        index=index,
        score=score,
        better=better,
        usual=usual,
        earlier=len(earlier),
        spread=spread,
        spread_of=of,
        by_spread=by_spread,
        by_chart=by_chart,
        repaired_at=_repaired_at(scores, index, usual - towards * NEAR * spread, towards) if fell else None,
    )


def _by_chart(chart: ControlChart | NotEnough, index: int, score: float, towards: int) -> Level | NotEnough:
    if isinstance(chart, NotEnough):
        return chart
    if index <= chart.baseline[-1]:
        return NotEnough("few_sessions", "This session is one of those that the limits are made of.")
    outer, inner = ((limits.low if towards > 0 else limits.high) for limits in (chart.three_sigmas, chart.two_sigmas))
    return "signal" if towards * (outer - score) > 0 else "watch" if towards * (inner - score) > 0 else "none"


def _repaired_at(scores: tuple[float | None, ...], index: int, back: float, towards: int) -> int | None:
    for later, score in given(scores[: index + 1 + SESSIONS_TO_REPAIR]):
        if later > index and _reaches(towards * score, towards * back):
            return later
    return None


def _reaches(value: float, threshold: float) -> bool:
    """At or above, where 5.8 - 5.2 reaches 0.6 as it does on paper."""
    return value >= threshold or math.isclose(value, threshold, rel_tol=1e-9)


def _spreads(between: float | None, measurement: float | None) -> dict[SpreadOf, float]:
    known: dict[SpreadOf, float] = {}
    if between is not None:
        known["between"] = between
    if measurement is not None:
        known["measurement"] = measurement
    for of, spread in known.items():
        if checked(f"The spread ({of})", spread) < 0:
            raise InvalidValue(f"The spread ({of}) is {spread:g}: give one that is not below 0, or leave it out.")
    return known


def _none_beyond(scores: tuple[float | None, ...], best: float | None, better: Better) -> None:
    if best is None:
        return
    checked("The best score", best)
    for index, score in given(scores):
        if sign(better) * (score - best) > 0:
            raise InvalidValue(
                f"The score of session {index + 1} is {score:g}, better than the scale's best, {best:g}."
            )


def _nothing_varies(score: float, always: float, best: float | None) -> NotEnough:
    apart = "and so is this one" if score == always else f"and this one lies {abs(score - always):g} points away: ask"
    if always == best:
        return NotEnough(
            "ceiling", f"Every earlier score is the scale's best, {apart}. A constant best is not reassurance."
        )
    return NotEnough("constant", f"Every earlier score is the same, {apart}. Nothing says yet how much is much.")
