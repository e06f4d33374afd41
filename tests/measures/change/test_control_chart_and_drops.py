"""A person's own limits, drops and repairs: the worked numbers, what is not enough, and what must always hold."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.errors import InvalidValue
from hereandnow.measures.change import ControlChart, Drop, NotEnough, control_chart, drops, ewma, places

ALLIANCE: list[float | None] = [5.6, 5.8, 5.7, 5.9, 5.6, 5.8, 4.7, 5.2, 5.8, 6.0]
TENTHS = st.lists(st.integers(0, 60).map(lambda tenth: tenth / 10), min_size=6, max_size=20)
MAYBE = st.lists(st.none() | st.integers(0, 40).map(float), max_size=20)


def chart_of(scores: list[float | None]) -> ControlChart:
    chart = control_chart(scores)
    assert isinstance(chart, ControlChart)
    return chart


def drop_at(answers: tuple[Drop | NotEnough, ...], index: int) -> Drop:
    answer = answers[index]
    assert isinstance(answer, Drop)
    return answer


def test_the_worked_chart() -> None:
    chart = chart_of(ALLIANCE)
    assert chart.centre == pytest.approx(5.733, abs=5e-4)
    assert (chart.mean_moving_range, chart.sigma) == pytest.approx((0.2, 0.177), abs=5e-4)
    assert (chart.three_sigmas.low, chart.two_sigmas.low) == pytest.approx((5.201, 5.379), abs=1e-3)
    assert places(chart, ALLIANCE)[6:] == ("beyond_three_sigmas", "beyond_three_sigmas", "inside", "inside")
    assert set(places(chart, ALLIANCE)[:6]) == {"baseline"}


def test_between_two_and_three_sigmas_is_its_own_place() -> None:
    scores = [*ALLIANCE[:6], 5.3, None, 6.2]
    assert places(chart_of(scores), scores)[6:] == ("beyond_two_sigmas", "missing", "beyond_two_sigmas")


def test_the_worked_ewma_still_lags_at_the_ninth_session() -> None:
    points = ewma(chart_of(ALLIANCE), ALLIANCE)
    assert [point.index for point in points] == [6, 7, 8, 9]
    # by hand: .2 * 4.7 + .8 * 5.7333 = 5.5267; limit 5.7333 - 2.7 * .17725 * sqrt(.2 / 1.8 * .36) = 5.6376
    assert (points[0].value, points[0].limits.low) == pytest.approx((5.5267, 5.6376), abs=1e-4)
    assert [point.inside for point in points] == [False, False, False, True]


def test_an_ewma_takes_no_step_in_a_session_without_a_score() -> None:
    gap: list[float | None] = [*ALLIANCE[:7], None, *ALLIANCE[7:]]
    with_gap, without = (ewma(chart_of(scores), scores) for scores in (gap, ALLIANCE))
    assert [point.value for point in with_gap] == [point.value for point in without]
    assert [point.index for point in with_gap] == [6, 8, 9, 10]


def test_six_sessions_know_sigma_to_four_parts_in_ten() -> None:
    chart = chart_of(ALLIANCE)
    assert chart.sigma_error / chart.sigma == pytest.approx(0.394, abs=1e-3)
    assert chart.lower_limit.low < 5.0 < chart.three_sigmas.low < chart.lower_limit.high


def test_the_errors_of_sigma_and_limit_are_those_of_many_simulated_baselines() -> None:
    baselines = np.random.default_rng(7).normal(size=(40_000, 6))
    sigmas = np.abs(np.diff(baselines, axis=1)).mean(axis=1) * math.sqrt(math.pi) / 2
    limits = baselines.mean(axis=1) - 3 * sigmas
    shown = ControlChart(
        baseline=tuple(range(6)), missing=(), centre=0, mean_moving_range=2 / math.sqrt(math.pi), at_ceiling=0
    )
    assert shown.sigma == pytest.approx(1)
    assert sigmas.mean() == pytest.approx(1, abs=0.01)
    assert shown.sigma_error == pytest.approx(sigmas.std(), rel=0.02)
    assert shown.limit_error == pytest.approx(limits.std(), rel=0.02)


def test_a_gap_in_the_baseline_is_named_and_the_next_sessions_take_its_place() -> None:
    scores: list[float | None] = [5.6, None, 5.8, 5.7, 5.9, 5.6, 5.8, 4.7]
    chart = chart_of(scores)
    assert chart.baseline == (0, 2, 3, 4, 5, 6)
    assert chart.missing == (1,)
    assert chart.centre == chart_of(ALLIANCE).centre


@pytest.mark.parametrize(
    ("scores", "best", "reason"),
    [
        ([], None, "few_sessions"),
        ([5, 6, 5, 6, 5], None, "few_sessions"),
        ([5, 6, 5, None, 6, 5, None], None, "few_sessions"),
        ([5] * 9, None, "constant"),
        ([5] * 9, 6, "constant"),
        ([40] * 9, 40, "ceiling"),
        ([0] * 6 + [5], 0, "ceiling"),
    ],
)
def test_no_limits_where_there_is_not_enough(scores: list[float | None], best: float | None, reason: str) -> None:
    found = control_chart(scores, best=best)
    assert isinstance(found, NotEnough)
    assert found.reason == reason


def test_a_constant_best_is_said_to_be_no_reassurance() -> None:
    found = control_chart([40.0] * 9, best=40)
    assert isinstance(found, NotEnough)
    assert "not reassurance" in found.sentence


def test_a_baseline_half_at_the_ceiling_is_blind() -> None:
    half = control_chart([40, 40, 38, 39, 40, 38], best=40)
    third = control_chart([40, 39, 38, 39, 40, 38], best=40)
    assert isinstance(half, ControlChart)
    assert isinstance(third, ControlChart)
    assert (half.at_ceiling, half.blind, third.blind) == (3, True, False)


def test_the_worked_drop_is_watch_by_spread_and_signal_by_chart() -> None:
    seventh = drop_at(drops(ALLIANCE, between=0.6), 6)
    assert (seventh.usual, seventh.drop) == pytest.approx((5.8, 1.1))
    assert (seventh.spread, seventh.spread_of) == (0.6, "between")
    assert (seventh.by_spread, seventh.by_chart) == ("watch", "signal")
    assert (seventh.level, seventh.agreed) == ("signal", False)
    assert seventh.thresholds == pytest.approx((5.2, 4.6))
    assert (seventh.usual_range.low, seventh.usual_range.high) == pytest.approx((5.2, 6.4))
    assert seventh.repaired_at == 8


def test_by_the_persons_own_spread_alone_the_worked_drop_is_a_signal_on_both_rules() -> None:
    seventh = drop_at(drops(ALLIANCE), 6)
    assert seventh.spread == pytest.approx(0.1211, abs=1e-4)
    assert seventh.spread_of == "within"
    assert (seventh.by_spread, seventh.by_chart, seventh.agreed) == ("signal", "signal", True)
    assert seventh.repaired_at == 8


def test_the_eighth_session_is_marginally_beyond_the_chart_only() -> None:
    eighth = drop_at(drops(ALLIANCE, between=0.6), 7)
    assert (eighth.by_spread, eighth.by_chart) == ("none", "signal")


def test_symptoms_that_rise_are_the_drop() -> None:
    symptoms: list[float | None] = [10, 11, 10, 12, 11, 10, 19, 11]
    answers = drops(symptoms, better="lower", measurement=2)
    assert drop_at(answers, 6).drop == 8
    assert (drop_at(answers, 6).by_spread, drop_at(answers, 6).by_chart) == ("signal", "signal")
    assert drop_at(answers, 6).thresholds == (13, 15)
    assert drop_at(answers, 6).repaired_at == 7
    assert drop_at(drops(symptoms, better="higher", measurement=2), 6).level == "none"


def test_what_is_back_on_the_sixth_session_is_unresolved_so_far() -> None:
    low: list[float | None] = [30, 31, 30, 20, 20, 20, 20, 20, 20, 30]
    assert drop_at(drops(low, measurement=3), 3).repaired_at is None
    assert drop_at(drops([*low[:8], 30], measurement=3), 3).repaired_at == 8


def test_a_score_at_exactly_the_threshold_reaches_it_as_on_paper() -> None:
    answer = drop_at(drops([5.8, 5.8, 5.8, 5.2], between=0.6), 3)
    assert answer.by_spread == "watch"


def test_before_the_chart_has_limits_only_one_rule_speaks() -> None:
    answer = drop_at(drops([30, 31, 30, 20], measurement=3), 3)
    assert answer.by_spread == "signal"
    assert isinstance(answer.by_chart, NotEnough)
    assert (answer.level, answer.agreed) == ("signal", None)
    early = drop_at(drops([30, 31, 30, 20, 31, 30, 31], measurement=3), 3)
    assert isinstance(early.by_chart, NotEnough)
    assert "limits are made of" in early.by_chart.sentence


@pytest.mark.parametrize(
    ("scores", "best", "reason"),
    [
        ([30, 31, 12], None, "few_sessions"),
        ([30, None, 31, None, 12], None, "few_sessions"),
        ([30, 31, 30, None], None, "missing"),
        ([30, 30, 30, 30], None, "constant"),
        ([30, 30, 30, 12], 40, "constant"),
        ([40, 40, 40, 40], 40, "ceiling"),
        ([40, 40, 40, 12], 40, "ceiling"),
    ],
)
def test_no_drop_where_there_is_not_enough(scores: list[float | None], best: float | None, reason: str) -> None:
    answer = drops(scores, best=best)[-1]
    assert isinstance(answer, NotEnough)
    assert answer.reason == reason


def test_a_constant_best_is_not_reassuring_even_where_the_spread_between_people_is_known() -> None:
    steady, fell = (drops([40, 40, 40, last], best=40, between=4)[3] for last in (40, 30))
    assert isinstance(steady, NotEnough)
    assert "not reassurance" in steady.sentence
    assert isinstance(fell, Drop)
    assert fell.by_spread == "signal"


def test_a_fall_from_a_constant_is_told_in_points() -> None:
    answer = drops([40, 40, 40, 12], best=40)[3]
    assert isinstance(answer, NotEnough)
    assert "28 points away" in answer.sentence


@given(TENTHS, st.integers(-100, 100), st.sampled_from([0.5, 2, 4]))
def test_limits_move_with_the_unit(scores: list[float], shift: int, scale: float) -> None:
    plain = control_chart(scores)
    moved = control_chart([scale * score + shift for score in scores])
    if isinstance(plain, NotEnough):
        assert moved == plain
        return
    assert isinstance(moved, ControlChart)
    assert moved.centre == pytest.approx(scale * plain.centre + shift, abs=1e-9)
    assert moved.sigma == pytest.approx(scale * plain.sigma, abs=1e-9)
    assert moved.limit_error == pytest.approx(scale * plain.limit_error, abs=1e-9)
    assert moved.three_sigmas.low == pytest.approx(scale * plain.three_sigmas.low + shift, abs=1e-9)


@given(TENTHS)
def test_a_baseline_read_backwards_has_the_same_limits(scores: list[float]) -> None:
    there, back = control_chart(scores[:6]), control_chart(scores[5::-1])
    if isinstance(there, NotEnough):
        assert back == there
    else:
        assert isinstance(back, ControlChart)
        assert (back.centre, back.sigma) == pytest.approx((there.centre, there.sigma))


@given(st.lists(st.integers(0, 40).map(float), min_size=4, max_size=15), st.integers(1, 10))
def test_a_lower_score_is_never_less_of_a_drop(scores: list[float], less: int) -> None:
    order = ["none", "watch", "signal"]
    higher, lower = (drops([*scores, last], measurement=2)[-1] for last in (20, 20 - less))
    assert isinstance(higher, Drop)
    assert isinstance(lower, Drop)
    assert order.index(lower.by_spread) >= order.index(higher.by_spread)
    assert order.index(lower.level) >= order.index(higher.level)


@given(MAYBE, st.sampled_from([None, 40.0]))
def test_turning_the_scale_round_turns_nothing_else(scores: list[float | None], best: float | None) -> None:
    turned = [None if score is None else -score for score in scores]
    up = drops(scores, best=best, measurement=1)
    down = drops(turned, better="lower", best=None if best is None else -best, measurement=1)
    for one, other in zip(up, down, strict=True):
        if isinstance(one, Drop):
            assert isinstance(other, Drop)
            assert (one.by_spread, one.level, one.agreed) == (other.by_spread, other.level, other.agreed)
            assert one.drop == pytest.approx(other.drop)
            assert one.repaired_at == other.repaired_at
        else:
            assert other == one


@given(MAYBE, st.none() | st.floats(0, 10), st.none() | st.floats(0, 10))
def test_any_sessions_get_an_answer_each(
    scores: list[float | None], between: float | None, measurement: float | None
) -> None:
    answers = drops(scores, between=between, measurement=measurement, best=40)
    assert len(answers) == len(scores)
    for index, answer in enumerate(answers):
        if isinstance(answer, Drop):
            assert answer.index == index
            assert answer.spread > 0
            assert answer.repaired_at is None or index < answer.repaired_at <= index + 5
        else:
            assert answer.sentence.endswith(".")


@given(MAYBE, MAYBE)
def test_what_comes_later_does_not_change_what_was_said_of_a_session(
    first: list[float | None], then: list[float | None]
) -> None:
    known = [score for score in first if score is not None]
    if len(known) < 6:
        return
    for now, later in zip(drops(first), drops([*first, *then]), strict=False):
        if isinstance(now, Drop):
            assert isinstance(later, Drop)
            assert (now.usual, now.spread, now.level) == (later.usual, later.spread, later.level)


REFUSED: list[tuple[Callable[[], object], str]] = [
    (lambda: control_chart([5, math.nan, 5, 6, 5, 6]), "session 2 is nan"),
    (lambda: drops([5, 6, math.inf]), "session 3 is inf"),
    (lambda: drops([5, 6, 1e300]), "session 3 is 1e"),
    (lambda: control_chart(ALLIANCE, sessions=5), "at least 6"),
    (lambda: drops([39, 41], best=40), "better than the scale's best"),
    (lambda: drops([1, -1], best=0, better="lower"), "better than the scale's best"),
    (lambda: drops([5], between=-1), "not below 0"),
    (lambda: drops([5], measurement=math.nan), "measurement. is nan"),
    (lambda: ewma(chart_of(ALLIANCE), ALLIANCE, weight=0), "weight"),
    (lambda: ewma(chart_of(ALLIANCE), ALLIANCE, width=-1), "width"),
]


@pytest.mark.parametrize(("asked", "sentence"), REFUSED, ids=[sentence for _, sentence in REFUSED])
def test_what_cannot_be_is_refused_by_one_sentence(asked: Callable[[], object], sentence: str) -> None:
    with pytest.raises(InvalidValue, match=sentence):
        asked()
