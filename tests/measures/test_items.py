"""Item analysis against published figures: R's ``attitude`` and ``ability.cov``; and what it says of too little."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hereandnow.errors import InvalidValue
from hereandnow.measures.change import NotEnough
from hereandnow.measures.items import (
    PEOPLE_NEEDED,
    ItemAnalysis,
    alpha_interval,
    cronbach_alpha,
    item_analysis,
    mcdonald_omega,
    one_factor,
)

ATTITUDE = {
    "rating": "43 63 71 61 81 43 58 71 72 67 64 67 69 68 77 81 74 65 65 50 50 64 53 40 63 66 78 48 85 82",
    "complaints": "51 64 70 63 78 55 67 75 82 61 53 60 62 83 77 90 85 60 70 58 40 61 66 37 54 77 75 57 85 82",
    "privileges": "30 51 68 45 56 49 42 50 72 45 53 47 57 83 54 50 64 65 46 68 33 52 52 42 42 66 58 44 71 39",
    "learning": "39 54 69 47 66 44 56 55 67 47 58 39 42 45 72 72 69 75 57 54 34 62 50 58 48 63 74 45 71 59",
    "raises": "61 63 76 54 71 54 66 70 71 62 58 59 55 59 79 60 79 55 75 64 43 66 63 50 66 88 80 51 77 64",
    "critical": "92 73 86 84 83 49 68 66 83 80 67 74 63 77 77 54 79 80 85 78 64 80 80 57 75 76 78 83 74 78",
    "advance": "45 47 48 35 47 34 35 41 31 41 34 41 25 35 46 36 63 60 46 52 33 41 37 49 33 72 49 38 55 39",
}
"""Chatterjee and Price (1977), as R ships it: 30 departments, seven ratings."""

PUBLISHED = {
    "rating": (0.67, 12.2),
    "complaints": (0.74, 13.3),
    "privileges": (0.56, 12.2),
    "learning": (0.71, 11.7),
    "raises": (0.79, 10.4),
    "critical": (0.27, 9.9),
    "advance": (0.46, 10.3),
}
"""``r.drop`` and ``sd`` that the R package psych prints for ``alpha(attitude)``, with a raw alpha of 0.84."""

ABILITY = """24.641 5.991 33.520 6.023 20.755 29.701
5.991 6.700 18.137 1.782 4.936 7.204
33.520 18.137 149.831 19.424 31.430 50.753
6.023 1.782 19.424 12.711 4.757 9.075
20.755 4.936 31.430 4.757 52.604 66.762
29.701 7.204 50.753 9.075 66.762 135.292"""
"""Covariances of Smith and Stanley (1983), as R ships them."""

UNIQUE = [0.535, 0.853, 0.748, 0.910, 0.232, 0.280]
LOADINGS = [0.682, 0.384, 0.502, 0.300, 0.877, 0.849]
"""What R prints for ``factanal(factors = 1, covmat = ability.cov)``."""


def attitude() -> np.ndarray:
    return np.array([[float(word) for word in row.split()] for row in ATTITUDE.values()]).T


def covariances() -> np.ndarray:
    return np.array([[float(word) for word in row.split()] for row in ABILITY.splitlines()])


def correlations() -> np.ndarray:
    deviations = np.sqrt(np.diag(covariances()))
    return np.asarray(covariances() / np.outer(deviations, deviations))


def test_the_alpha_of_one_question_asked_again_and_again_is_at_most_one() -> None:
    for people in (40, 60, 90):
        answers = np.tile(np.random.default_rng(people).integers(0, 5, (people, 1)).astype(float), (1, 7))
        found = item_analysis([f"q{n}" for n in range(7)], answers)
        assert isinstance(found, ItemAnalysis)
        assert max(found.alpha.value, *(item.alpha_without or 0 for item in found.items)) == pytest.approx(1)
        assert max(found.alpha.value, *(item.alpha_without or 0 for item in found.items)) <= 1


def test_alpha_and_item_rest_correlations_are_those_that_psych_prints() -> None:
    found = item_analysis(tuple(ATTITUDE), attitude())
    assert isinstance(found, ItemAnalysis)
    assert (found.people, found.left_out) == (30, 0)
    assert round(found.alpha.value, 2) == 0.84
    told = {
        item.name: (item.with_rest and round(item.with_rest.value, 2), round(item.deviation, 1)) for item in found.items
    }
    assert told == PUBLISHED


def test_one_factor_is_that_of_factanal() -> None:
    loadings, unique, ended = one_factor(correlations())
    assert ended
    assert [round(float(each), 3) for each in unique] == UNIQUE
    assert [round(float(each), 3) for each in loadings] == LOADINGS
    common = (
        sum(load * math.sqrt(variance) for load, variance in zip(LOADINGS, np.diag(covariances()), strict=True)) ** 2
    )
    own = float(np.dot(UNIQUE, np.diag(covariances())))
    assert float(mcdonald_omega(covariances())) == pytest.approx(common / (common + own), abs=1e-3)


def test_three_questions_are_solved_as_spearman_did() -> None:
    wanted = np.array([0.8, 0.6, 0.5])
    exact = np.outer(wanted, wanted) + np.diag(1 - wanted**2)
    loadings, unique, _ = one_factor(exact)
    assert loadings == pytest.approx(wanted, abs=1e-6)
    assert unique == pytest.approx(1 - wanted**2, abs=1e-6)


@given(st.lists(st.floats(0.2, 0.9), min_size=3, max_size=8), st.floats(0.5, 20))
@settings(max_examples=40)
def test_omega_of_one_exact_factor_is_the_formula_and_never_below_alpha(shares: list[float], unit: float) -> None:
    loadings = np.array(shares)
    exact = (np.outer(loadings, loadings) + np.diag(1 - loadings**2)) * unit**2
    omega = float(mcdonald_omega(exact))
    assert omega == pytest.approx(loadings.sum() ** 2 / (loadings.sum() ** 2 + (1 - loadings**2).sum()), abs=1e-4)
    assert cronbach_alpha(exact) <= omega + 1e-4


def test_equal_loadings_make_alpha_and_omega_one_figure() -> None:
    exact = np.full((6, 6), 0.36) + np.diag(np.full(6, 0.64))
    assert float(mcdonald_omega(exact)) == pytest.approx(cronbach_alpha(exact))
    assert cronbach_alpha(exact) == pytest.approx(6 * 0.36 / (1 + 5 * 0.36)), "Spearman and Brown"


def test_the_interval_of_alpha_is_bonetts() -> None:
    # 1 - (1 - alpha) exp(+-1.96 sqrt(2k / ((k - 1)(n - 2)))), by hand for alpha .70, n 30, k 6
    interval = alpha_interval(0.7, 30, 6)
    assert interval is not None
    assert (round(interval.low, 2), round(interval.high, 2)) == (0.47, 0.83)
    assert alpha_interval(1.0, 30, 6) is None


def test_intervals_hold_their_estimates_and_come_out_the_same_twice() -> None:
    first, again = (item_analysis(tuple(ATTITUDE), attitude()) for _ in range(2))
    assert first == again
    assert isinstance(first, ItemAnalysis)
    assert first.omega is not None
    for each in (first.alpha, first.omega, *(item.with_rest for item in first.items)):
        assert each is not None
        assert each.interval is not None
        assert each.value in each.interval


def test_who_left_a_question_out_is_counted_and_not_analysed() -> None:
    values = np.vstack([attitude(), attitude()[:3], np.full((1, 7), np.nan)])
    values[30:32, 2] = np.nan
    values[32, 4] = np.nan
    found = item_analysis(tuple(ATTITUDE), values)
    assert isinstance(found, ItemAnalysis)
    assert (found.people, found.left_out) == (30, 3)
    assert [item.missing for item in found.items] == [0, 0, 2, 0, 1, 0, 0]


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        (attitude()[: PEOPLE_NEEDED - 1], "few_sessions"),
        (np.full((40, 7), 3.0), "constant"),
        (np.vstack([np.full((30, 7), np.nan), attitude()[:5]]), "few_sessions"),
    ],
)
def test_too_little_is_not_enough(values: np.ndarray, reason: str) -> None:
    found = item_analysis(tuple(ATTITUDE), values)
    assert isinstance(found, NotEnough)
    assert found.reason == reason


def test_one_question_goes_together_with_nothing() -> None:
    assert isinstance(item_analysis(("rating",), attitude()[:, :1]), NotEnough)


def test_two_questions_have_an_alpha_and_no_omega() -> None:
    found = item_analysis(("rating", "complaints"), attitude()[:, :2])
    assert isinstance(found, ItemAnalysis)
    assert found.omega is None
    assert found.no_omega == "Omega needs at least three questions."
    assert [item.alpha_without for item in found.items] == [None, None]


def test_a_question_that_all_answer_alike_has_no_correlation() -> None:
    values = attitude()
    values[:, 3] = 50
    found = item_analysis(tuple(ATTITUDE), values)
    assert isinstance(found, ItemAnalysis)
    assert found.items[3].with_rest is None
    assert found.omega is None


def test_a_question_that_runs_against_the_others_shows() -> None:
    values = attitude()
    values[:, 4] = 100 - values[:, 4]
    found = item_analysis(tuple(ATTITUDE), values)
    assert isinstance(found, ItemAnalysis)
    raises = found.items[4].with_rest
    assert raises is not None
    assert raises.value < 0


def test_a_question_twice_is_a_factor_of_its_own() -> None:
    values = np.column_stack([attitude()[:, :2], attitude()[:, 0]])
    found = item_analysis(("rating", "complaints", "again"), values)
    assert isinstance(found, ItemAnalysis)
    assert found.omega is None
    assert found.no_omega == "One factor does not describe these answers."


def test_values_of_another_shape_are_refused() -> None:
    with pytest.raises(InvalidValue):
        item_analysis(("rating",), attitude())
