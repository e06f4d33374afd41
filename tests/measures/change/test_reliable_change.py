"""Reliable and clinically significant change: worked examples by hand, published counts, and what must always hold."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.errors import InvalidValue
from hereandnow.measures.change import (
    Better,
    ChangeClass,
    Cutoff,
    NotEnough,
    Population,
    ReliableChange,
    SignificantChange,
    TwoWaves,
    cutoff,
    difference_reliability,
    edwards_nunnally,
    gulliksen_lord_novick,
    hageman_arrindell,
    hageman_arrindell_change,
    important_change,
    jacobson_truax,
    population,
    significant_change,
    true_cutoff,
    two_waves,
)
from tests.measures.change.claus import first_and_last

TwoScores = Callable[..., ReliableChange]
COUPLES = Population(40, 7.5)
CONTENTED = Population(60, 7.5)
METHODS: list[TwoScores] = [jacobson_truax, edwards_nunnally, gulliksen_lord_novick]
SCORES = st.integers(0, 100).map(float)
RELIABILITY = st.floats(0.05, 0.98)
BETTER: st.SearchStrategy[Better] = st.sampled_from(["higher", "lower"])


def test_the_couple_of_jacobson_and_truax_has_an_index_of_3_16() -> None:
    change = jacobson_truax(32.5, 47.5, clinical=COUPLES, reliability=0.8, better="higher")
    assert change.measurement_error == pytest.approx(3.354, abs=5e-4)
    assert change.standard_error == pytest.approx(4.743, abs=5e-4)
    assert change.index == pytest.approx(3.16, abs=5e-3)
    assert change.smallest_reliable == pytest.approx(9.30, abs=5e-3)
    assert (change.interval.low, change.interval.high) == pytest.approx((5.70, 24.30), abs=5e-3)
    assert change.verdict == "better"


@pytest.mark.parametrize(("criterion", "value"), [("a", 55), ("b", 45), ("c", 50)])
def test_the_couples_cut_offs_are_55_45_and_50(criterion: str, value: float) -> None:
    found = cutoff(criterion, "higher", clinical=COUPLES, functional=CONTENTED)  # type: ignore[arg-type]
    assert found == Cutoff(criterion, value)  # type: ignore[arg-type]


def test_the_couple_is_improved_and_not_recovered_and_the_border_is_near() -> None:
    change = jacobson_truax(32.5, 47.5, clinical=COUPLES, reliability=0.8, better="higher")
    found = significant_change(change, cutoff("c", "higher", clinical=COUPLES, functional=CONTENTED))
    assert found.name == "improved"
    assert found.after_interval.high == pytest.approx(47.5 + 1.96 * 3.354, abs=1e-2)
    assert found.on_the_border


def test_for_symptoms_a_lies_below_the_clinical_mean_and_b_above_the_functional_one() -> None:
    ill, well = Population(20, 4), Population(5, 2)
    assert cutoff("a", "lower", clinical=ill).value == 12
    assert cutoff("b", "lower", functional=well).value == 9
    assert cutoff("c", "lower", clinical=ill, functional=well).value == 10


def test_a_cut_off_of_small_groups_is_known_roughly() -> None:
    ill, well = Population(20, 4, 25), Population(5, 2, 100)
    of_ill = cutoff("a", "lower", clinical=ill)
    assert of_ill.standard_error == pytest.approx(4 * math.sqrt(1 / 25 + 4 / 48))
    assert of_ill.interval is not None
    assert of_ill.value in of_ill.interval
    # the partial derivatives of (s1 M0 + s0 M1) / (s0 + s1), by hand: 1/3, 2/3, -5/6, 5/3
    by_hand = (1 / 3) ** 2 * 16 / 25 + (2 / 3) ** 2 * 4 / 100 + (5 / 6) ** 2 * 16 / 48 + (5 / 3) ** 2 * 4 / 198
    assert cutoff("c", "lower", clinical=ill, functional=well).standard_error == pytest.approx(math.sqrt(by_hand))
    assert cutoff("c", "lower", clinical=ill, functional=Population(5, 2)).interval is None


def test_edwards_and_nunnally_expect_a_way_back_to_the_mean() -> None:
    # M 20, SD 5, r .64: SEM 3; from 30 the expected true score is 26.4; 2 SEM: 20.4 to 32.4
    change = edwards_nunnally(30, 20, clinical=Population(20, 5), reliability=0.64, better="lower")
    assert (change.estimate, change.standard_error) == pytest.approx((-6.4, 3))
    assert change.index == pytest.approx(-6.4 / 3)
    assert change.verdict == "better"
    assert edwards_nunnally(30, 20.5, clinical=Population(20, 5), reliability=0.64, better="lower").verdict == "neither"


def test_gulliksen_lord_and_novick_measure_by_the_error_of_predicting() -> None:
    # M 20, SD 5, r .8: error of predicting 5 sqrt(.36) = 3; expected from 30: 28; 1.96 of 3: 22.12 to 33.88
    clinical = Population(20, 5)
    change = gulliksen_lord_novick(30, 22, clinical=clinical, reliability=0.8, better="lower")
    assert (change.estimate, change.standard_error, change.index) == pytest.approx((-6, 3, -2))
    assert change.verdict == "better"
    assert gulliksen_lord_novick(30, 22.2, clinical=clinical, reliability=0.8, better="lower").verdict == "neither"


def test_hageman_and_arrindell_shrink_a_difference_towards_the_groups() -> None:
    # SD 5 and 5, r .8: SEM^2 5. SD_D^2 = 50 - 50 * .5 = 25, so r_DD = (25 - 10) / 25 = .6.
    # M_D = -4, D = -10: .6 * -10 + .4 * -4 = -7.6, over sqrt(.6 * 10) = 2.449: -3.103
    waves = TwoWaves(Population(20, 5), Population(16, 5), 0.5)
    assert difference_reliability(waves, 0.8) == pytest.approx(0.6)
    change = hageman_arrindell(28, 18, waves=waves, reliability=0.8, better="lower")
    assert isinstance(change, ReliableChange)
    assert (change.estimate, change.standard_error) == pytest.approx((-7.6, math.sqrt(6)))
    assert change.verdict == "better"
    # later r = 1 - 5/25 = .8: true part 16 + .8 * 2 = 17.6, error sqrt(.8 * 5) = 2; a true cut-off of 12 is not passed
    found = hageman_arrindell_change(change, Cutoff("c", 12), waves=waves, reliability=0.8)
    assert isinstance(found, SignificantChange)
    assert (found.after_interval.low, found.after_interval.high) == pytest.approx((14.3, 20.9))
    assert (found.name, found.on_the_border) == ("improved", False)
    over = hageman_arrindell_change(change, Cutoff("c", 21), waves=waves, reliability=0.8)
    assert isinstance(over, SignificantChange)
    assert over.name == "recovered"


@pytest.mark.parametrize(("before", "expected"), [(17, "harmed"), (18, "deteriorated"), (19, "deteriorated")])
def test_harmed_by_hageman_and_arrindell_is_who_began_below_the_border(before: float, expected: ChangeClass) -> None:
    # r_DD .6, sqrt(.6 * 10) = 2.449; from 19 to 35: .6 * 16 - 1.6 = 8, 3.27; true part 16 + .8 * 19 = 31.2
    waves = TwoWaves(Population(20, 5), Population(16, 5), 0.5)
    change = hageman_arrindell(before, 35, waves=waves, reliability=0.8, better="lower")
    assert isinstance(change, ReliableChange)
    found = hageman_arrindell_change(change, Cutoff("c", 18), waves=waves, reliability=0.8)
    assert isinstance(found, SignificantChange)
    assert found.name == expected


def test_true_cut_offs_use_the_spread_of_true_scores() -> None:
    # clinical SD 5, r .64: SEM 3, true SD 4; functional SD sqrt(13): true SD 2; c = (2 * 20 + 4 * 8) / 6 = 12
    functional = Population(8, math.sqrt(13))
    found = true_cutoff("c", "lower", clinical=Population(20, 5), functional=functional, reliability=0.64)
    assert found.value == pytest.approx(12)
    assert true_cutoff("a", "lower", clinical=Population(20, 5), functional=None, reliability=0.64).value == 12


def test_differences_that_are_all_error_leave_nothing_to_say() -> None:
    found = hageman_arrindell(
        20, 10, waves=TwoWaves(Population(20, 5), Population(16, 5), 0.9), reliability=0.8, better="lower"
    )
    assert isinstance(found, NotEnough)
    assert found.reason == "unreliable"
    alike = two_waves([20, 22, 24], [15, 17, 19])
    assert isinstance(hageman_arrindell(20, 15, waves=alike, reliability=0.8, better="lower"), NotEnough)


def test_later_scores_that_are_all_error_place_nobody() -> None:
    waves = TwoWaves(Population(20, 10), Population(6, 4), 0.0)
    change = hageman_arrindell(20, 5, waves=waves, reliability=0.8, better="lower")
    assert isinstance(change, ReliableChange)
    found = hageman_arrindell_change(change, Cutoff("c", 10), waves=waves, reliability=0.8)
    assert isinstance(found, NotEnough)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (30, 60, "recovered"),
        (30, 45, "improved"),
        (30, 50, "improved"),  # on the border is not over it
        (50, 62, "improved"),  # nor is who began on it
        (52, 62, "improved"),  # was over it before
        (45, 51, "unchanged"),  # over it, not reliably
        (45, 35, "deteriorated"),
        (70, 55, "deteriorated"),
        (62, 50, "deteriorated"),
        (50, 38, "deteriorated"),
        (60, 45, "harmed"),
    ],
)
def test_classes(before: float, after: float, expected: ChangeClass) -> None:
    change = jacobson_truax(before, after, clinical=COUPLES, reliability=0.8, better="higher")
    assert significant_change(change, Cutoff("c", 50)).name == expected


@pytest.mark.parametrize(
    ("before", "after", "better", "expected"),
    [
        (30, 23, "lower", "better"),
        (30, 24, "lower", "neither"),
        (30, 37, "lower", "worse"),
        (3, 10, "higher", "better"),
    ],
)
def test_an_important_change_is_one_that_reaches_the_smallest(
    before: float, after: float, better: Better, expected: str
) -> None:
    assert important_change(before, after, smallest=7, better=better) == expected


@pytest.mark.parametrize(
    ("method", "better", "neither", "worse", "recovered"),
    [
        (jacobson_truax, 29, 10, 1, 26),
        (edwards_nunnally, 32, 5, 3, 26),
        (gulliksen_lord_novick, 29, 10, 1, 26),
    ],
)
def test_published_counts_for_the_hamilton_scale_of_claus(
    method: TwoScores, better: int, neither: int, worse: int, recovered: int
) -> None:
    """Of the R package clinicalsignificance: reliability .80, functional mean and SD 8, cut-off c."""
    before, after = first_and_last("hamd")
    clinical = population(before)
    border = cutoff("c", "lower", clinical=clinical, functional=Population(8, 8))
    changes = [
        method(first, last, clinical=clinical, reliability=0.8, better="lower")
        for first, last in zip(before, after, strict=True)
    ]
    assert Counter(change.verdict for change in changes) == {"better": better, "neither": neither, "worse": worse}
    assert Counter(significant_change(change, border).name for change in changes) == {
        "recovered": recovered,
        "improved": better - recovered,
        "unchanged": neither,
        "deteriorated": worse,
    }


def test_published_counts_of_hageman_and_arrindell_for_the_hamilton_scale_of_claus() -> None:
    before, after = first_and_last("hamd")
    waves = two_waves(before, after)
    border = true_cutoff("c", "lower", clinical=waves.before, functional=Population(8, 8), reliability=0.8)
    names: Counter[str] = Counter()
    for first, last in zip(before, after, strict=True):
        change = hageman_arrindell(first, last, waves=waves, reliability=0.8, better="lower")
        assert isinstance(change, ReliableChange)
        found = hageman_arrindell_change(change, border, waves=waves, reliability=0.8)
        assert isinstance(found, SignificantChange)
        names[found.name] += 1
    assert names == {"recovered": 23, "improved": 9, "unchanged": 7, "deteriorated": 1}


def test_published_results_for_the_depression_inventory_of_claus() -> None:
    """Mean 35.48, SD 8.16, cut-off a 19.16 and 10, 8, 22 in its classes, of the R package's vignette."""
    before, after = first_and_last("bdi")
    clinical = population(before)
    border = cutoff("a", "lower", clinical=clinical)
    assert (clinical.mean, clinical.standard_deviation, border.value) == pytest.approx((35.48, 8.16, 19.16), abs=6e-3)
    names = Counter(
        significant_change(
            jacobson_truax(first, last, clinical=clinical, reliability=0.801, better="lower"), border
        ).name
        for first, last in zip(before, after, strict=True)
    )
    assert names == {"recovered": 10, "improved": 8, "unchanged": 22}


@pytest.mark.parametrize(
    ("treatment", "counts"),
    [
        (None, {"better": 25, "neither": 11, "worse": 4}),
        ("TAU", {"better": 8, "neither": 7, "worse": 4}),
        ("PA", {"better": 17, "neither": 4}),
    ],
)
def test_the_counts_in_the_read_me_of_the_data(treatment: str | None, counts: dict[str, int]) -> None:
    before, after = first_and_last("bdi", treatment)
    found = Counter(important_change(*pair, smallest=7, better="lower") for pair in zip(before, after, strict=True))
    assert found == counts


@pytest.mark.parametrize("method", METHODS)
@given(before=SCORES, after=SCORES, shift=st.integers(-50, 50), scale=st.sampled_from([0.5, 2, 4]), better=BETTER)
def test_the_index_does_not_hang_on_the_unit(
    method: TwoScores, before: float, after: float, shift: int, scale: float, better: Better
) -> None:
    plain = method(before, after, clinical=Population(40, 8), reliability=0.75, better=better)
    moved = method(
        scale * before + shift,
        scale * after + shift,
        clinical=Population(scale * 40 + shift, scale * 8),
        reliability=0.75,
        better=better,
    )
    assert moved.index == pytest.approx(plain.index, abs=1e-9)
    assert moved.estimate == pytest.approx(scale * plain.estimate, abs=1e-9)


@pytest.mark.parametrize("method", METHODS)
@given(before=SCORES, after=SCORES, reliability=RELIABILITY)
def test_turning_the_scale_round_turns_the_verdict_with_it(
    method: TwoScores, before: float, after: float, reliability: float
) -> None:
    up = method(before, after, clinical=Population(40, 8), reliability=reliability, better="higher")
    down = method(-before, -after, clinical=Population(-40, 8), reliability=reliability, better="lower")
    read_wrongly = method(before, after, clinical=Population(40, 8), reliability=reliability, better="lower")
    assert down.verdict == up.verdict
    assert {up.verdict, read_wrongly.verdict} in ({"better", "worse"}, {"neither"})


@pytest.mark.parametrize("method", METHODS)
@given(before=SCORES, pair=st.tuples(SCORES, SCORES).map(sorted), reliability=RELIABILITY)
def test_a_higher_later_score_is_never_worse_where_higher_is_better(
    method: TwoScores, before: float, pair: list[float], reliability: float
) -> None:
    order: list[ChangeClass] = ["harmed", "deteriorated", "unchanged", "improved", "recovered"]
    lower, higher = (
        significant_change(
            method(before, after, clinical=Population(40, 8), reliability=reliability, better="higher"), Cutoff("c", 50)
        )
        for after in pair
    )
    assert order.index(lower.name) <= order.index(higher.name)


@pytest.mark.parametrize("method", METHODS)
@given(before=SCORES, after=SCORES, reliability=RELIABILITY, better=BETTER)
def test_the_interval_says_what_the_verdict_says(
    method: TwoScores, before: float, after: float, reliability: float, better: Better
) -> None:
    change = method(before, after, clinical=Population(40, 8), reliability=reliability, better=better)
    assert (0 in change.interval) == (change.verdict == "neither")


@given(before=SCORES, after=SCORES, lower=st.floats(0.1, 0.5), more=st.floats(0, 0.45))
def test_a_more_reliable_scale_never_hides_a_change(before: float, after: float, lower: float, more: float) -> None:
    rough, fine = (
        jacobson_truax(before, after, clinical=Population(40, 8), reliability=reliability, better="higher")
        for reliability in (lower, lower + more)
    )
    assert rough.verdict in ("neither", fine.verdict)


@given(st.lists(st.tuples(SCORES, SCORES), min_size=2, max_size=30), RELIABILITY)
def test_differences_are_as_reliable_as_the_formula_of_the_paper_says(
    pairs: list[tuple[float, float]], reliability: float
) -> None:
    first, last = ([pair[place] for pair in pairs] for place in (0, 1))
    if len(set(first)) == 1 or len(set(last)) == 1:
        with pytest.raises(InvalidValue, match="does not vary"):
            two_waves(first, last)
        return
    waves = two_waves(first, last)
    s1, s2, r12 = waves.before.standard_deviation, waves.after.standard_deviation, waves.correlation
    error = s1**2 * (1 - reliability)
    spread = s1**2 + s2**2 - 2 * s1 * s2 * r12
    found = difference_reliability(waves, reliability)
    if len({b - a for a, b in pairs}) == 1:
        assert found == 0
    else:
        paper = (s1**2 * (1 - error / s1**2) + s2**2 * (1 - error / s2**2) - 2 * s1 * s2 * r12) / spread
        assert found == pytest.approx(paper, rel=1e-6, abs=1e-6)
        assert found <= 1


REFUSED: list[tuple[Callable[[], object], str]] = [
    (lambda: jacobson_truax(math.nan, 3, clinical=COUPLES, reliability=0.8, better="higher"), "before is nan"),
    (lambda: edwards_nunnally(3, math.inf, clinical=COUPLES, reliability=0.8, better="higher"), "after is inf"),
    (lambda: jacobson_truax(3, 3, clinical=COUPLES, reliability=1.0, better="higher"), "between 0 and 1"),
    (lambda: jacobson_truax(3, 3, clinical=COUPLES, reliability=math.nan, better="higher"), "between 0 and 1"),
    (lambda: jacobson_truax(3, 3, clinical=COUPLES, reliability=0.8, better="up"), "wished one"),  # type: ignore[arg-type]
    (lambda: important_change(3, 9, smallest=0, better="lower"), "above 0"),
    (lambda: important_change(math.nan, 9, smallest=2, better="lower"), "before is nan"),
    (lambda: Population(3, 0), "above 0"),
    (lambda: Population(math.nan, 3), "mean is nan"),
    (lambda: Population(3, 3, 1), "at least two"),
    (lambda: population([4.0]), "at least two"),
    (lambda: population([4.0, math.nan]), "person 2 is nan"),
    (lambda: two_waves([4, 5], [4]), "both of each person"),
    (lambda: TwoWaves(COUPLES, COUPLES, 1.5), "between -1 and 1"),
    (lambda: cutoff("c", "higher", clinical=COUPLES), "functional group"),
    (lambda: cutoff("a", "higher", functional=COUPLES), "clinical group"),
    (lambda: cutoff("c", "lower", clinical=COUPLES, functional=CONTENTED), "better side"),
    (lambda: cutoff("c", "higher", clinical=COUPLES, functional=COUPLES), "better side"),
    (
        lambda: true_cutoff("c", "lower", clinical=CONTENTED, functional=Population(4, 1), reliability=0.8),
        "no spread",
    ),
]


@pytest.mark.parametrize(("asked", "sentence"), REFUSED, ids=[sentence for _, sentence in REFUSED])
def test_what_cannot_be_is_refused_by_one_sentence(asked: Callable[[], object], sentence: str) -> None:
    with pytest.raises(InvalidValue, match=sentence):
        asked()
