"""What a score may be expected to be by now, learned from a clinic's own completed courses and from nowhere else.

The model of Finch, Lambert and Schaalje (2001), in our form: with y_1 the first score and s a session from the second
on, y_s = b0 + b1 y_1 + (b2 + b3 y_1) ln s + u + e, u normal with variance tau^2 between people, e with sigma^2 within.
No curve ships: others' clients are not this clinic's.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import NormalDist, pstdev

import numpy as np
from numpy.typing import NDArray

from hereandnow.errors import InvalidValue
from hereandnow.measures.change.mixed_model import Floats, Person, fit_mixed_model
from hereandnow.measures.change.rupture import Level
from hereandnow.measures.change.scores import Better, Interval, NotEnough, checked, checked_scores, given, sign

COURSES_NEEDED = 100
COURSES_AT_A_SESSION = 20
"""Sessions that fewer courses reached are not predicted: our choice."""
WATCH = 0.8
"""Four in five of such courses do better than the limit at which to watch."""
SIGNAL = 0.9


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedTrajectory:
    """The fitted model. ``coefficients`` (4,): level, first score, ln session, and the last two's product; scores count
    from ``mean_first``, first scores in units of ``first_deviation``; their ``covariance`` (4, 4). ``between`` and
    ``within`` are variances. It answers for first scores in ``first_scores`` and for sessions up to ``last_session``,
    and for no others.
    """

    better: Better
    courses: int
    coefficients: tuple[float, ...]
    covariance: tuple[tuple[float, ...], ...]
    between: float
    within: float
    mean_first: float
    first_deviation: float
    first_scores: Interval
    last_session: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedScore:
    """What is expected at one session. ``standard_error`` is that of the mean of such courses, ``deviation`` that of
    one new course's score around it, the error of the mean included.

    Four in five such courses do better than ``watch_limit``, nine in ten better than ``signal_limit``, and four in
    five lie within ``tolerance``.
    """

    better: Better
    session: int
    expected: float
    standard_error: float
    deviation: float
    watch_limit: float
    signal_limit: float

    @property
    def tolerance(self) -> Interval:
        """As far to the better side as ``signal_limit`` lies to the worse."""
        half = abs(self.signal_limit - self.expected)
        return Interval(self.expected - half, self.expected + half)


def expected_trajectory(courses: Sequence[Iterable[float | None]], *, better: Better) -> ExpectedTrajectory | NotEnough:
    """The model, from a clinic's completed courses.

    ``courses``: for each, one entry a session from the first, None where there is no score. Courses without a first
    score, or with none after it, teach nothing and are not counted. NotEnough with fewer than 100 others, and where
    they do not differ enough to fit. Raises InvalidValue for a score that is no number.
    """
    sign(better)
    known = [given(checked_scores(course)) for course in courses]
    usable = [course for course in known if len(course) > 1 and course[0][0] == 0]
    if len(usable) < COURSES_NEEDED:
        return NotEnough(
            "few_courses",
            f"{len(usable)} of {COURSES_NEEDED} completed courses of this clinic: not enough to expect anything.",
        )
    firsts = [course[0][1] for course in usable]
    mean_first, first_deviation = math.fsum(firsts) / len(firsts), pstdev(firsts) or 1.0
    model = fit_mixed_model([_person(course, mean_first, first_deviation) for course in usable])
    if model is None:
        return NotEnough("constant", "These courses do not differ enough in first score or length to fit a trajectory.")
    return ExpectedTrajectory(
        better=better,
        courses=len(usable),
        coefficients=tuple(model.coefficients.tolist()),
        covariance=tuple(tuple(row) for row in model.covariance.tolist()),
        between=float(model.between[0, 0]),
        within=model.within,
        mean_first=mean_first,
        first_deviation=first_deviation,
        first_scores=Interval(min(firsts), max(firsts)),
        last_session=sorted(course[-1][0] + 1 for course in usable)[-COURSES_AT_A_SESSION],
    )


def expected_score(trajectory: ExpectedTrajectory, first: float, session: int) -> ExpectedScore | NotEnough:
    """What is expected at a session (the second is 2) of a course that began with the score ``first``."""
    if session < 2:
        raise InvalidValue(f"Session {session}: an expectation begins with the second session, the first is given.")
    if checked("The first score", first) not in trajectory.first_scores:
        return NotEnough("outside", "No course of this clinic began with such a score: nothing to expect by.")
    if session > trajectory.last_session:
        return NotEnough(
            "outside", f"Fewer than {COURSES_AT_A_SESSION} courses went beyond session {trajectory.last_session}."
        )
    at = _predictors(np.array([session]), (first - trajectory.mean_first) / trajectory.first_deviation)[0]
    expected = trajectory.mean_first + float(at @ np.array(trajectory.coefficients))
    of_mean = float(at @ np.array(trajectory.covariance) @ at)
    deviation = math.sqrt(trajectory.between + trajectory.within + of_mean)
    worse = -sign(trajectory.better)
    watch, signal = (student_quantile(share, trajectory.courses - 2) for share in (WATCH, SIGNAL))
    return ExpectedScore(
        better=trajectory.better,
        session=session,
        expected=expected,
        standard_error=math.sqrt(of_mean),
        deviation=deviation,
        watch_limit=expected + worse * watch * deviation,
        signal_limit=expected + worse * signal * deviation,
    )


def beyond_expectation(expected: ExpectedScore, score: float) -> Level:
    """Whether a score lies beyond the limits, on the worse side."""
    worse = -sign(expected.better)
    if worse * (checked("The score", score) - expected.signal_limit) > 0:
        return "signal"
    return "watch" if worse * (score - expected.watch_limit) > 0 else "none"


def student_quantile(share: float, degrees: int) -> float:
    """Student's t below which lies this share, by its expansion in 1 / degrees (Abramowitz and Stegun, 1964, 26.7.5).

    From 30 degrees on, and shares between .01 and .99, right to five decimals.
    """
    z = NormalDist().inv_cdf(share)
    terms = (
        z,
        (z**3 + z) / 4,
        (5 * z**5 + 16 * z**3 + 3 * z) / 96,
        (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384,
        (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / 92160,
    )
    return math.fsum(term / degrees**power for power, term in enumerate(terms))


def _person(course: list[tuple[int, float]], mean_first: float, first_deviation: float) -> Person:
    later = course[1:]
    sessions = np.array([index + 1 for index, _ in later])
    return Person(
        np.array([score - mean_first for _, score in later]),
        _predictors(sessions, (course[0][1] - mean_first) / first_deviation),
        np.ones((len(later), 1)),
    )


def _predictors(sessions: NDArray[np.int64], first: float) -> Floats:
    logs = np.log(sessions)
    return np.column_stack([np.ones(len(logs)), np.full(len(logs), first), logs, first * logs])
