"""A person's own limits: the individual control chart (I-MR), and the EWMA for slow drifts."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from hereandnow.errors import InvalidValue
from hereandnow.measures.change.scores import Interval, NotEnough, around, checked_scores, given

SESSIONS_NEEDED = 6
"""Baseline sessions with a score; with six, sigma is known to about four parts in ten, and that is shown."""
RANGE_TO_SIGMA = 2 / math.sqrt(math.pi)
"""The mean of |x - y| for two normal values with sigma 1, 1.128: d2 of a range of two."""
OUTER = 3 / RANGE_TO_SIGMA
"""2.66: three sigmas, in mean moving ranges."""
EWMA_WEIGHT = 0.2
EWMA_WIDTH = 2.7

Place = Literal["baseline", "inside", "beyond_two_sigmas", "beyond_three_sigmas", "missing"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlChart:
    """Limits from the first sessions of one person, in the unit of the scores.

    ``baseline`` holds the indices of the sessions that the limits rest on, ``missing`` those without a score. Each
    limit has the same ``limit_error``, its standard error: six sessions say little, and a page should draw it.
    ``at_ceiling`` of the baseline's scores are the scale's best.
    """

    baseline: tuple[int, ...]
    missing: tuple[int, ...]
    centre: float
    mean_moving_range: float
    at_ceiling: int

    @property
    def blind(self) -> bool:
        """Whether half the baseline or more is the scale's best score: such limits are no reassurance."""
        return 2 * self.at_ceiling >= len(self.baseline)

    @property
    def sigma(self) -> float:
        """The spread between neighbouring sessions, mean moving range / 1.128."""
        return self.mean_moving_range / RANGE_TO_SIGMA

    @property
    def sigma_error(self) -> float:
        """The standard error of sigma, for independent normal scores.

        With m ranges, Var = sigma^2 [(2 - 4/pi) / m + 2 (m - 1) c / m^2] / d2^2, where c, the covariance of two ranges
        that share a score, is (4/pi) (sqrt(3)/2 + pi/12 - 1). The closed form follows from the mean of |x y| of
        two normal values with correlation -1/2.
        """
        ranges = len(self.baseline) - 1
        own = 2 - 4 / math.pi
        shared = (4 / math.pi) * (math.sqrt(3) / 2 + math.pi / 12 - 1)
        variance = own / ranges + 2 * (ranges - 1) * shared / ranges**2
        return self.sigma * math.sqrt(variance) / RANGE_TO_SIGMA

    @property
    def limit_error(self) -> float:
        """The standard error of a three-sigma limit: sqrt(sigma^2 / n + 9 sigma_error^2)."""
        return math.sqrt(self.sigma**2 / len(self.baseline) + 9 * self.sigma_error**2)

    @property
    def three_sigmas(self) -> Interval:
        """The outer limits, centre -+ 2.66 mean moving ranges."""
        return Interval(self.centre - OUTER * self.mean_moving_range, self.centre + OUTER * self.mean_moving_range)

    @property
    def two_sigmas(self) -> Interval:
        """The inner limits, centre -+ 2 sigma."""
        return around(self.centre, self.sigma, 2)

    @property
    def lower_limit(self) -> Interval:
        """How surely the lower three-sigma limit is known: 1.96 standard errors to either side."""
        return around(self.three_sigmas.low, self.limit_error)


@dataclass(frozen=True, slots=True)
class EwmaPoint:
    """The weighted mean after one session (``index``), and its limits there."""

    index: int
    value: float
    limits: Interval

    @property
    def inside(self) -> bool:
        """Whether the mean lies within the limits. It lags: it never says that a drop is still there."""
        return self.value in self.limits


def control_chart(
    scores: Iterable[float | None], *, best: float | None = None, sessions: int = SESSIONS_NEEDED
) -> ControlChart | NotEnough:
    """Limits from the first ``sessions`` scores of one person (Shewhart; Montgomery, 2013).

    ``scores``: one entry a session, None where there is none; ``best``: the best score that the scale has, as 40
    of 40 for an alliance or 0 for symptoms.
    Ranges run between successive scores, over a session without one too: a gap makes limits wider rather than narrower.
    Later sessions are judged by these limits and never move them. NotEnough with fewer scores, and where the baseline
    does not vary. Raises InvalidValue for a score that is no number.
    """
    if sessions < SESSIONS_NEEDED:
        raise InvalidValue(f"A control chart rests on at least {SESSIONS_NEEDED} sessions, not on {sessions}.")
    judged = checked_scores(scores)
    known = given(judged)
    if len(known) < sessions:
        return NotEnough("few_sessions", f"{len(known)} of {sessions} sessions with a score: not enough for limits.")
    values = [score for _, score in known[:sessions]]
    if min(values) == max(values):
        return _constant(values[0], best)
    ranges = [abs(later - earlier) for earlier, later in pairwise(values)]
    return ControlChart(
        baseline=tuple(index for index, _ in known[:sessions]),
        missing=tuple(index for index, score in enumerate(judged) if score is None),
        centre=math.fsum(values) / sessions,
        mean_moving_range=math.fsum(ranges) / len(ranges),
        at_ceiling=sum(score == best for score in values),
    )


def places(chart: ControlChart, scores: Iterable[float | None]) -> tuple[Place, ...]:
    """Where each session's score lies, one entry a session; the baseline is not judged by limits made of itself."""
    return tuple(
        "missing"
        if score is None
        else "baseline"
        if index <= chart.baseline[-1]
        else "inside"
        if score in chart.two_sigmas
        else "beyond_two_sigmas"
        if score in chart.three_sigmas
        else "beyond_three_sigmas"
        for index, score in enumerate(checked_scores(scores))
    )


def ewma(
    chart: ControlChart, scores: Iterable[float | None], *, weight: float = EWMA_WEIGHT, width: float = EWMA_WIDTH
) -> tuple[EwmaPoint, ...]:
    """The exponentially weighted moving average over the sessions after the baseline (Roberts, 1959).

    z_0 is the chart's centre, z_t = weight x_t + (1 - weight) z_(t-1), and the limits lie
    width sigma sqrt(weight / (2 - weight) (1 - (1 - weight)^(2t))) to either side. A session without a score moves
    nothing and has no point. For slow drifts only: after a drop it stays low for some sessions.
    """
    if not 0 < weight <= 1 or not width > 0:
        raise InvalidValue("The weight of an EWMA lies above 0 and not above 1, and its width above 0.")
    points: list[EwmaPoint] = []
    value = chart.centre
    for index, score in given(checked_scores(scores)):
        if index <= chart.baseline[-1]:
            continue
        value = weight * score + (1 - weight) * value
        settled = 1 - (1 - weight) ** (2 * (len(points) + 1))
        spread = chart.sigma * math.sqrt(weight / (2 - weight) * settled)
        points.append(EwmaPoint(index, value, around(chart.centre, spread, width)))
    return tuple(points)


def _constant(score: float, best: float | None) -> NotEnough:
    if score == best:
        return NotEnough(
            "ceiling",
            "Every score of the baseline is the scale's best: a constant best is not reassurance, and there is "
            "nothing to set limits by.",
        )
    return NotEnough("constant", "Every score of the baseline is the same: there is nothing to set limits by.")
