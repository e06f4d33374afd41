"""Each person's slope from a model of the group: against closed forms, published counts, and what must always hold."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hereandnow.errors import InvalidValue
from hereandnow.measures.change import (
    Better,
    GroupSlopes,
    IndividualSlope,
    NotEnough,
    Population,
    change_class,
    cutoff,
    individual_slopes,
    population,
)
from hereandnow.measures.change.mixed_model import Floats, Person, fit_mixed_model
from tests.measures.change.claus import rows

Course = list[tuple[float, float]]


def invented(seed: int, people: int = 30, *, uneven: bool = False, spread: float = 1.5) -> list[Course]:
    """Courses of 4 scores (or 3 to 8) around lines of each person's own."""
    random = np.random.default_rng(seed)
    courses: list[Course] = []
    for _ in range(people):
        level, slope = random.normal(30, 5), random.normal(-2, spread)
        length = int(random.integers(3, 9)) if uneven else 4
        courses.append([(time, level + slope * time + random.normal(0, 2)) for time in range(length)])
    return courses


def grouped(courses: Sequence[Sequence[tuple[float, float]]], better: Better = "lower") -> GroupSlopes:
    found = individual_slopes(courses, better=better)
    assert isinstance(found, GroupSlopes)
    return found


def known(group: GroupSlopes) -> list[IndividualSlope]:
    return [slope for slope in group.slopes if isinstance(slope, IndividualSlope)]


def claus() -> dict[str, Course]:
    courses: dict[str, Course] = {}
    for person, _, time, score in rows("hamd"):
        courses.setdefault(person, []).append((time, score))
    return courses


def test_a_level_for_each_person_is_the_one_way_analysis_of_variance() -> None:
    # three people, two scores each: means 1, 3, 8; within 2 / 3 degrees; between 2 * 26 / 2 = 26
    outcomes = [(0.0, 2.0), (3.0, 3.0), (8.0, 8.0)]
    one = np.ones((2, 1))
    model = fit_mixed_model([Person(np.array(pair), one, one) for pair in outcomes])
    assert model is not None
    assert model.within == pytest.approx(2 / 3, rel=1e-6)
    assert model.between[0, 0] == pytest.approx((26 - 2 / 3) / 2, rel=1e-6)
    assert model.coefficients[0] == pytest.approx(4)
    assert model.covariance[0, 0] == pytest.approx(26 / 6, rel=1e-6)
    kept = 1 - (2 / 3) / 26
    assert model.departures[:, 0] == pytest.approx([-3 * kept, -1 * kept, 4 * kept], rel=1e-6)


def test_lines_of_equal_times_have_a_closed_form_and_the_model_is_it() -> None:
    """Between people: the covariance of their least-squares lines less sigma^2 (Z'Z)^-1 (Laird and Ware, 1982)."""
    courses = invented(1)
    line = np.column_stack([np.ones(4), np.arange(4.0)])
    scores = np.array([[score for _, score in course] for course in courses])
    own = scores @ line @ np.linalg.inv(line.T @ line)
    within = ((scores - own @ line.T) ** 2).sum() / (30 * 2)
    error = within * np.linalg.inv(line.T @ line)
    between = np.cov(own.T) - error
    kept = between @ np.linalg.inv(between + error)
    departures = (own - own.mean(axis=0)) @ kept.T

    group = grouped(courses)
    assert group.score_deviation == pytest.approx(math.sqrt(within), rel=1e-5)
    assert group.slope_deviation == pytest.approx(math.sqrt(between[1, 1]), rel=1e-5)
    assert group.mean_slope == pytest.approx(own.mean(axis=0)[1])
    assert group.standard_error == pytest.approx(math.sqrt(np.cov(own.T)[1, 1] / 30), rel=1e-5)
    assert [slope.departure for slope in known(group)] == pytest.approx(list(departures[:, 1]), abs=1e-4)
    given_mean = math.sqrt((between - kept @ between)[1, 1])
    assert known(group)[0].departure_error == pytest.approx(given_mean, rel=1e-4)


def test_uneven_courses_have_the_highest_likelihood_and_the_joint_errors_of_hendersons_equations() -> None:
    courses = invented(2, uneven=True)
    people = []
    for course in courses:
        line = np.array([(1.0, time) for time, _ in course])
        people.append(Person(np.array([score for _, score in course]), line, line))
    model = fit_mixed_model(people)
    assert model is not None

    def deviance(between: Floats, within: float) -> float:
        information, total = np.zeros((2, 2)), 0.0
        whole = [within * np.eye(len(one.outcomes)) + one.random @ between @ one.random.T for one in people]
        for one, each in zip(people, whole, strict=True):
            information += one.fixed.T @ np.linalg.solve(each, one.fixed)
            rest = one.outcomes - one.fixed @ model.coefficients
            total += np.linalg.slogdet(each)[1] + rest @ np.linalg.solve(each, rest)
        spare = sum(len(one.outcomes) for one in people) - 2
        return float(total + np.linalg.slogdet(information)[1] + spare * math.log(2 * math.pi))

    best = deviance(model.between, model.within)
    assert best == pytest.approx(model.deviance, rel=1e-9)
    for change in (0.98, 1.02):
        assert deviance(model.between * change, model.within) > best
        assert deviance(model.between, model.within * change) > best
        tilted = model.between.copy()
        tilted[1, 1] *= change
        assert deviance(tilted, model.within) > best

    size = 2 + 2 * len(people)
    equations = np.zeros((size, size))
    for place, one in enumerate(people):
        at = slice(2 + 2 * place, 4 + 2 * place)
        equations[:2, :2] += one.fixed.T @ one.fixed
        equations[:2, at] = one.fixed.T @ one.random
        equations[at, :2] = one.random.T @ one.fixed
        equations[at, at] = one.random.T @ one.random + model.within * np.linalg.inv(model.between)
    errors = model.within * np.linalg.inv(equations)
    first = np.ix_([0, 1, 2, 3], [0, 1, 2, 3])
    assert model.joint_covariances[0] == pytest.approx(errors[first], rel=1e-6, abs=1e-9)


def test_published_counts_of_departures_for_the_hamilton_scale_of_claus() -> None:
    """Of the R package clinicalsignificance, whose index of this method asks who departs from the group: 11, 20, 9."""
    courses = claus()
    group = grouped(list(courses.values()))
    assert group.people == 40
    assert Counter(slope.departure_verdict for slope in known(group)) == {"better": 11, "neither": 20, "worse": 9}
    clinical = population([course[0][1] for course in courses.values() if len(course) >= 3])
    border = cutoff("c", "lower", clinical=clinical, functional=Population(8, 8))
    names = Counter(
        change_class(slope.departure_verdict, course[0][1], course[-1][1], border=border, better="lower")
        for slope, course in zip(group.slopes, courses.values(), strict=True)
        if isinstance(slope, IndividualSlope)
    )
    assert names == {"recovered": 10, "improved": 1, "unchanged": 20, "deteriorated": 9}


def test_who_changes_less_than_the_group_may_still_have_changed() -> None:
    group = grouped(list(claus().values()))
    assert group.mean_slope == pytest.approx(-3.24)
    assert Counter(slope.verdict for slope in known(group)) == {"better": 33, "neither": 7}
    assert any(slope.departure_verdict == "worse" and slope.verdict == "better" for slope in known(group))


def test_people_with_two_scores_have_no_slope_and_keep_their_place() -> None:
    courses = invented(3)
    group = grouped([courses[0], [(0, 30), (1, 5)], *courses[1:]])
    assert group.people == 30
    left_out = group.slopes[1]
    assert isinstance(left_out, NotEnough)
    assert left_out.reason == "few_sessions"
    assert [slope.slope for slope in known(group)] == pytest.approx([one.slope for one in known(grouped(courses))])


@pytest.mark.parametrize(
    ("courses", "reason"),
    [
        ([], "few_courses"),
        (invented(4, people=19), "few_courses"),
        ([course[:2] for course in invented(4)], "few_courses"),
        ([[(time, 7.0) for time in range(4)] for _ in range(25)], "constant"),
        ([[(time, 7.0 + person * time) for time in range(4)] for person in range(25)], "constant"),
        ([[(1.0, 7.0 + score * person % 5) for score in range(4)] for person in range(25)], "constant"),
    ],
    ids=["nobody", "nineteen people", "two scores each", "one score", "lines without error", "one time"],
)
def test_no_slopes_where_there_is_not_enough(courses: list[Course], reason: str) -> None:
    found = individual_slopes(courses, better="lower")
    assert isinstance(found, NotEnough)
    assert found.reason == reason


def test_people_who_change_alike_have_the_groups_slope() -> None:
    group = grouped(invented(5, spread=0.0))
    assert group.slope_deviation < 0.35
    assert all(abs(slope.departure) < 0.5 for slope in known(group))
    assert all(slope.standard_error > 0 for slope in known(group))


@settings(max_examples=15)
@given(
    seed=st.integers(0, 10_000), shift=st.integers(-1000, 1000), days=st.sampled_from([1.0, 7.0]), uneven=st.booleans()
)
def test_neither_the_unit_nor_the_date_of_the_first_session_matters(
    seed: int, shift: int, days: float, uneven: bool
) -> None:
    courses = invented(seed, uneven=uneven)
    moved = [[(738_000 + days * time, 2 * score + shift) for time, score in course] for course in courses]
    for plain, other in zip(known(grouped(courses)), known(grouped(moved)), strict=True):
        assert other.slope * days / 2 == pytest.approx(plain.slope, abs=1e-3)
        assert other.standard_error * days / 2 == pytest.approx(plain.standard_error, rel=1e-3, abs=1e-3)


@settings(max_examples=15)
@given(seed=st.integers(0, 10_000))
def test_turning_the_scale_round_turns_the_verdicts_with_it(seed: int) -> None:
    courses = invented(seed, uneven=True)
    turned = [[(time, -score) for time, score in course] for course in courses]
    down, up = known(grouped(courses)), known(grouped(turned, "higher"))
    for one, other in zip(down, up, strict=True):
        assert other.slope == pytest.approx(-one.slope, abs=1e-4)
        assert (0 in one.interval) == (one.verdict == "neither")
        if abs(abs(one.index) - 1.96) > 0.01:
            assert other.verdict == one.verdict


REFUSED: list[tuple[Callable[[], object], str]] = [
    (lambda: individual_slopes([[(0, 1), (1, math.nan)]], better="lower"), "score of person 1 is nan"),
    (lambda: individual_slopes([[(math.inf, 1)]], better="lower"), "time of person 1 is inf"),
    (lambda: individual_slopes([], better="down"), "wished one"),  # type: ignore[arg-type]
]


@pytest.mark.parametrize(("asked", "sentence"), REFUSED, ids=[sentence for _, sentence in REFUSED])
def test_what_cannot_be_is_refused_by_one_sentence(asked: Callable[[], object], sentence: str) -> None:
    with pytest.raises(InvalidValue, match=sentence):
        asked()
