"""Language style matching by its formula."""

from __future__ import annotations

from collections import Counter

import pytest

from hereandnow.conversation.function_words import CATEGORIES
from hereandnow.conversation.style_matching import category_rates, matching, opened, style_matching
from tests.conversation.talk import measured


@pytest.mark.parametrize(
    ("first", "second", "expected"), [(11.2, 9.8, 0.933), (5, 5, 1), (0, 0, 1), (4, 0, 0)], ids=str
)
def test_the_worked_figures_come_out(first: float, second: float, expected: float) -> None:
    assert matching(first, second) == pytest.approx(expected, abs=0.0005)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("don't", ("do", "not")),
        ("can't", ("can", "not")),
        ("i'm", ("i", "am")),
        ("she's", ("she", "is")),
        ("mother's", ("mother",)),
        ("o'clock", ("o",)),
        ("dinner", ("dinner",)),
        ("dont", ("do", "not")),
    ],
)
def test_a_contraction_is_opened(said: str, words: tuple[str, ...]) -> None:
    assert opened(said) == words


def test_a_contraction_counts_once_in_each_category() -> None:
    rates = category_rates(Counter({"i'm": 1, "don't": 1, "dinner": 2}))
    assert rates["personal pronouns"] == 25
    assert rates["auxiliary verbs"] == 50
    assert rates["negations"] == 25


def test_the_nine_categories_are_weighed_alike() -> None:
    assert len(CATEGORIES) == 9
    same = Counter(["i", "said", "that", "the", "dog", "and", "it", "never", "was", "in", "all", "that", "well"])
    assert style_matching(same, same) == pytest.approx(1)
    assert style_matching(same, Counter({"dinner": 9})) == pytest.approx(0, abs=0.001)


def test_nothing_counted_has_no_rates() -> None:
    assert set(category_rates({}).values()) == {0.0}


def test_fewer_than_a_hundred_words_of_one_are_too_few() -> None:
    measure = measured("T: " + "I think of it. " * 40, "C: It is fine.").measure("style_matching")
    assert measure.value is None
    assert measure.missing == "Fewer than 100 words of one of the two: not enough to say."


def test_the_same_words_match_fully() -> None:
    measure = measured("T: " + "I think of it. " * 40, "C: " + "I think of it. " * 30).measure("style_matching")
    assert measure.value == pytest.approx(1)
    assert measure.basis == "over 160 therapist and 120 client words, 9 kinds of function word"
