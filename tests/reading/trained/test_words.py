"""The words of a turn, counted: the same every time, and each where it stands."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.domain import Turn
from hereandnow.reading.trained.words import BEFORE, BUCKETS, Words, counted, weighed

EVENLY = np.ones(BUCKETS, dtype=np.float32)


@given(st.text(max_size=200), st.text(max_size=100))
def test_every_feature_stands_on_words_of_the_turn_or_on_none(text: str, before: str) -> None:
    found = counted(text, before)
    assert found == counted(text, before)
    assert all(0 <= start <= end <= len(text) for start, end in found.spans)
    assert all(0 <= bucket < BUCKETS for bucket in found.buckets)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("I was SAD", "i was sad", True),
        ("I don’t know", "I don't know", True),
        ("Why", "Why?", False),
        ("dog bites man", "man bites dog", False),
    ],
)
def test_case_and_quotes_do_not_matter_and_order_does(one: str, other: str, same: bool) -> None:
    assert (sorted(counted(one, "").buckets) == sorted(counted(other, "").buckets)) is same


def test_a_turn_has_length_one_and_the_turn_before_half_of_it() -> None:
    _, own = weighed(counted("I was ashamed of it", ""), EVENLY)
    _, both = weighed(counted("I was ashamed of it", "How was that?"), EVENLY)
    assert (own**2).sum() == pytest.approx(1)
    assert (both**2).sum() == pytest.approx(1 + BEFORE**2)


def test_a_turn_without_any_word_adds_nothing() -> None:
    buckets, weights = weighed(counted("…", ""), EVENLY)
    assert not len(buckets)
    assert not len(weights)


def test_what_each_place_adds_makes_up_the_number(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    np.savez(
        tmp_path / "words.npz",
        table=rng.integers(-127, 128, (BUCKETS, 3)).astype(np.int8),
        scale=np.array([0.01, 0.02, 0.03], dtype=np.float32),
        bias=np.array([-1.0, 0.0, 1.0], dtype=np.float32),
        rarity=EVENLY.astype(np.float16),
    )
    words = Words(tmp_path / "words.npz")
    turns = [
        Turn(0, "therapist", "How was that?"),
        Turn(1, "client", "I was sad, sad and small."),
        Turn(2, "client", "…"),
    ]
    for number, found, each in words.read(turns):
        assert each.shape == (len(found.buckets), 3)
        assert number == pytest.approx(each.sum(0) + np.array([-1.0, 0.0, 1.0]), abs=1e-4)
