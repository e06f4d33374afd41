"""Every way to answer GAD-7 and PHQ-9 there is, against a scorer that shares nothing with ours."""

from __future__ import annotations

import itertools

import numpy as np

from hereandnow.measures import Answer, Answers, shipped
from hereandnow.measures.scoring import score, totals
from tests.measures.making import asking

BANDS_OF_GAD7 = ["minimal"] * 5 + ["mild"] * 5 + ["moderate"] * 5 + ["severe"] * 7
BANDS_OF_PHQ9 = ["minimal"] * 5 + ["mild"] * 5 + ["moderate"] * 5 + ["moderately severe"] * 5 + ["severe"] * 8


def test_all_answers_to_gad7_are_scored_as_an_independent_scorer_does() -> None:
    profile = shipped("gad7")
    asked = asking(profile)
    given = [(Answer(code=f"step-{step}"),) for step in range(4)]
    seen = 0
    for steps in itertools.product(range(4), repeat=7):
        answers = Answers({f"q{n}": given[step] for n, step in enumerate(steps, 1)})
        (total,) = score(asked, answers, profile).scales
        expected = sum(steps)
        assert total.value == expected
        assert total.band is not None
        assert total.band.name == BANDS_OF_GAD7[expected]
        assert [cut.at for cut in total.reached] == ([10] if expected >= 10 else [])
        seen += 1
    assert seen == 4**7


def test_all_answers_to_phq9_are_scored_as_an_independent_scorer_does() -> None:
    """The expected sums come from digits of base four, counted without our scorer or its arrays of answers."""
    profile = shipped("phq9")
    numbers = np.arange(4**9)
    rows = np.stack([numbers // 4**place % 4 for place in range(9)], axis=1).astype(float)
    expected = np.zeros(4**9, dtype=int)
    rest = numbers.copy()
    while rest.any():
        rest, digit = np.divmod(rest, 4)
        expected += digit
    (scale,) = profile.scales
    scored = totals(rows, profile, scale)
    assert scored.shape == (262_144,)
    assert np.array_equal(scored, expected)
    bands = {value: band.name for value in range(28) if (band := scale.band(value))}
    assert list(bands.values()) == BANDS_OF_PHQ9


def test_every_answer_to_the_self_harm_question_is_a_fact_of_its_own_beside_every_total() -> None:
    profile = shipped("phq9")
    asked = asking(profile)
    for others, own in itertools.product(range(4), repeat=2):
        steps = [others] * 8 + [own]
        answers = Answers({f"q{n}": (Answer(code=f"step-{step}"),) for n, step in enumerate(steps, 1)})
        found = score(asked, answers, profile)
        (fact,) = found.self_harm
        assert (fact.question, fact.value) == (9, own)
        assert fact.calls_for_a_person == (own > 0)
        assert found.scales[0].value == 8 * others + own
