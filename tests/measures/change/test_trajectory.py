"""What may be expected by now: only from a clinic's own courses, and with limits that hold what they say."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hereandnow.errors import InvalidValue
from hereandnow.measures.change import (
    ExpectedScore,
    ExpectedTrajectory,
    NotEnough,
    beyond_expectation,
    expected_score,
    expected_trajectory,
)
from hereandnow.measures.change.scores import Interval
from hereandnow.measures.change.trajectory import student_quantile

Course = list[float | None]


def invented(seed: int, count: int = 100, longest: int = 12) -> list[Course]:
    """Courses of 2 to 12 sessions by the model: 10 + .9 y1 + (-2 - .08 y1) ln s, with SD 6 between and 5 within."""
    random = np.random.default_rng(seed)
    courses: list[Course] = []
    for _ in range(count):
        first, own = random.normal(80, 15), random.normal(0, 6)
        courses.append([first])
        for session in range(2, int(random.integers(2, longest + 1)) + 1):
            line = 10 + 0.9 * first + (-2 - 0.08 * first) * math.log(session)
            courses[-1].append(line + own + random.normal(0, 5))
    return courses


def fitted(courses: list[Course]) -> ExpectedTrajectory:
    found = expected_trajectory(courses, better="lower")
    assert isinstance(found, ExpectedTrajectory)
    return found


def expected(trajectory: ExpectedTrajectory, first: float, session: int) -> ExpectedScore:
    found = expected_score(trajectory, first, session)
    assert isinstance(found, ExpectedScore)
    return found


BY_HAND = ExpectedTrajectory(
    better="lower",
    courses=10_002,
    coefficients=(0.0, 10.0, -9.0, -1.0),
    covariance=tuple((0.0,) * 4 for _ in range(4)),
    between=64.0,
    within=36.0,
    mean_first=82.0,
    first_deviation=10.0,
    first_scores=Interval(60, 100),
    last_session=20,
)


@pytest.mark.parametrize(("session", "score"), [(4, 69.5), (8, 63.3), (12, 59.6)])
def test_the_worked_curve_of_82_less_9_logs(session: int, score: float) -> None:
    assert expected(BY_HAND, 82, session).expected == pytest.approx(score, abs=0.05)


def test_a_score_by_hand_and_its_limits() -> None:
    # from 92, one deviation up: 82 + 10 + (-9 - 1) ln 4 = 78.14; deviation sqrt(64 + 36); t of .8 and .9: .8416, 1.2816
    found = expected(BY_HAND, 92, 4)
    assert found.expected == pytest.approx(92 - 10 * math.log(4))
    assert (found.deviation, found.standard_error) == (10, 0)
    assert found.watch_limit - found.expected == pytest.approx(8.416, abs=2e-3)
    assert found.signal_limit - found.expected == pytest.approx(12.816, abs=2e-3)
    assert found.tolerance.high == pytest.approx(found.signal_limit)
    assert found.tolerance.low == pytest.approx(2 * found.expected - found.signal_limit)


@pytest.mark.parametrize(
    ("above", "level"), [(-30, "none"), (0, "none"), (8.3, "none"), (8.6, "watch"), (13, "signal")]
)
def test_only_the_worse_side_is_beyond_expectation(above: float, level: str) -> None:
    found = expected(BY_HAND, 92, 4)
    assert beyond_expectation(found, found.expected + above) == level


def test_the_coefficients_are_those_of_generalised_least_squares() -> None:
    courses = invented(1)
    found = fitted(courses)
    information, right = np.zeros((4, 4)), np.zeros(4)
    for course in courses:
        later = np.array(course[1:], dtype=float) - found.mean_first
        if not len(later):
            continue
        first = (float(course[0] or 0) - found.mean_first) / found.first_deviation
        rows = np.array([(1, first, math.log(s), first * math.log(s)) for s in range(2, len(course) + 1)])
        whole = found.between * np.ones((len(later), len(later))) + found.within * np.eye(len(later))
        information += rows.T @ np.linalg.solve(whole, rows)
        right += rows.T @ np.linalg.solve(whole, later)
    assert found.coefficients == pytest.approx(np.linalg.solve(information, right), abs=1e-6)
    assert np.array(found.covariance) == pytest.approx(np.linalg.inv(information), abs=1e-6)


def test_four_and_nine_in_ten_new_courses_keep_within_the_limits() -> None:
    trajectory = fitted(invented(2, 400))
    levels, inside = {"none": 0, "watch": 0, "signal": 0}, 0
    for course in invented(3, 6000):
        found = expected_score(trajectory, float(course[0] or 0), len(course)) if len(course) > 1 else None
        last = course[-1]
        if isinstance(found, ExpectedScore) and last is not None:
            levels[beyond_expectation(found, last)] += 1
            inside += last in found.tolerance
    total = sum(levels.values())
    assert total > 5000
    assert levels["none"] / total == pytest.approx(0.8, abs=0.03)
    assert levels["signal"] / total == pytest.approx(0.1, abs=0.02)
    assert inside / total == pytest.approx(0.8, abs=0.03)


def test_fewer_than_100_courses_of_their_own_are_not_enough() -> None:
    whole = [course for course in invented(4, 200) if len(course) > 1]
    assert isinstance(expected_trajectory(whole[:100], better="lower"), ExpectedTrajectory)
    found = expected_trajectory(whole[:99], better="lower")
    assert isinstance(found, NotEnough)
    assert found.reason == "few_courses"
    assert "99 of 100" in found.sentence


@pytest.mark.parametrize("useless", [[], [None, 40.0, 30.0], [80.0], [80.0, None, None], [None]])
def test_courses_that_teach_nothing_are_not_counted(useless: Course) -> None:
    whole = [course for course in invented(4, 200) if len(course) > 1][:100]
    assert fitted([*whole, useless]) == fitted(whole)
    assert isinstance(expected_trajectory([*whole[:99], useless], better="lower"), NotEnough)


def test_a_missing_session_leaves_the_others_at_their_numbers() -> None:
    whole = [course for course in invented(4, 300) if len(course) > 1]
    gaps = [[*course[:3], None, *course[4:]] if len(course) > 4 else course for course in whole]
    by_gaps, by_whole = expected(fitted(gaps), 80, 9), expected(fitted(whole), 80, 9)
    assert by_gaps.expected == pytest.approx(by_whole.expected, abs=1.0)


@pytest.mark.parametrize(
    "courses",
    [[[80.0, 70.0]] * 120, [[80.0, 70.0, 65.0]] * 120, [[float(first), 60.0] for first in range(120)]],
    ids=["all alike", "all alike and longer", "two sessions each"],
)
def test_courses_that_do_not_differ_teach_no_curve(courses: list[Course]) -> None:
    found = expected_trajectory(courses, better="lower")
    assert isinstance(found, NotEnough)
    assert found.reason == "constant"


def test_no_answer_beyond_what_the_courses_hold() -> None:
    trajectory = fitted(invented(5, 200))
    assert trajectory.last_session == sorted(len(c) for c in invented(5, 200) if len(c) > 1)[-20]
    for first, session in ((200.0, 4), (10.0, 4), (80.0, trajectory.last_session + 1)):
        found = expected_score(trajectory, first, session)
        assert isinstance(found, NotEnough)
        assert found.reason == "outside"


def test_far_first_scores_are_known_less_surely() -> None:
    trajectory = fitted(invented(6, 150))
    middle, far = (expected(trajectory, first, 5) for first in (trajectory.mean_first, trajectory.first_scores.high))
    assert far.standard_error > 2 * middle.standard_error
    assert far.deviation > middle.deviation


@settings(max_examples=10)
@given(seed=st.integers(0, 10_000), shift=st.integers(-500, 500), scale=st.sampled_from([0.5, 3.0]))
def test_the_expectation_moves_with_the_unit_and_turns_with_the_scale(seed: int, shift: int, scale: float) -> None:
    courses = invented(seed, 200)
    plain = expected(fitted(courses), 80, 6)
    moved = expected(
        fitted([[scale * (score or 0) + shift for score in course] for course in courses]), 80 * scale + shift, 6
    )
    assert moved.expected == pytest.approx(scale * plain.expected + shift, abs=1e-3)
    assert moved.deviation == pytest.approx(scale * plain.deviation, abs=1e-3)
    turned = expected_trajectory([[-(score or 0) for score in course] for course in courses], better="higher")
    assert isinstance(turned, ExpectedTrajectory)
    up = expected(turned, -80, 6)
    assert (up.expected, up.watch_limit) == pytest.approx((-plain.expected, -plain.watch_limit), abs=1e-3)
    assert plain.expected < plain.watch_limit < plain.signal_limit


@pytest.mark.parametrize(
    ("share", "degrees", "quantile"),
    [(0.8, 98, 0.845304), (0.9, 98, 1.290250), (0.975, 30, 2.042272), (0.95, 100, 1.660234), (0.5, 40, 0.0)],
)
def test_quantiles_of_student(share: float, degrees: int, quantile: float) -> None:
    assert student_quantile(share, degrees) == pytest.approx(quantile, abs=1e-6)


REFUSED: list[tuple[Callable[[], object], str]] = [
    (lambda: expected_trajectory([[80.0, math.nan]], better="lower"), "session 2 is nan"),
    (lambda: expected_trajectory([], better="less"), "wished one"),  # type: ignore[arg-type]
    (lambda: expected_score(BY_HAND, 80, 1), "begins with the second"),
    (lambda: expected_score(BY_HAND, math.nan, 4), "first score is nan"),
    (lambda: beyond_expectation(expected(BY_HAND, 80, 4), math.nan), "score is nan"),
]


@pytest.mark.parametrize(("asked", "sentence"), REFUSED, ids=[sentence for _, sentence in REFUSED])
def test_what_cannot_be_is_refused_by_one_sentence(asked: Callable[[], object], sentence: str) -> None:
    with pytest.raises(InvalidValue, match=sentence):
        asked()
