"""How much the client brings, against the client's own usual."""

from __future__ import annotations

import math
from statistics import median

import pytest

from tests.conversation.talk import measured


def test_an_even_talk_stays_at_one() -> None:
    talk = measured(*["C: one two three", "T: Yes."] * 9)
    assert [point.turn for point in talk.engagement] == list(range(0, 18, 2))
    assert all(point.value == pytest.approx(1) for point in talk.engagement)


def test_five_turns_are_weighted_one_two_three_two_one() -> None:
    lengths = [1, 1, 1, 20, 1, 1, 1]
    values = [point.value for point in measured(*["C: " + "word " * length for length in lengths]).engagement]
    short, long = math.log(2), math.log(21)
    smooth = [short, (7 * short + long) / 8, (7 * short + 2 * long) / 9, (6 * short + 3 * long) / 9]
    usual = median(smooth + smooth[:3])
    assert values[:4] == pytest.approx([level / usual for level in smooth])
    assert values[4:] == pytest.approx(values[2::-1])


def test_a_client_who_grows_quiet_sinks_below_one() -> None:
    values = [point.value for point in measured(*["C: " + "word " * 40] * 8, *["C: Yes."] * 7).engagement]
    assert values[0] > 1 > values[-1]
    assert values[-1] < 0.3


def test_the_median_of_all_points_is_one() -> None:
    values = [p.value for p in measured(*["C: " + "word " * (1 + n * 7 % 23) for n in range(31)]).engagement]
    assert median(values) == pytest.approx(1)


@pytest.mark.parametrize("text", ["[laughs]", "Mm."], ids=["only marks", "only one word"])
def test_a_client_of_very_few_words_has_a_curve_too(text: str) -> None:
    assert [point.value for point in measured(*[f"C: {text}"] * 5).engagement] == pytest.approx([1] * 5)


def test_words_after_silence_rise_above_one() -> None:
    assert measured(*["C: [crying]"] * 9, "C: I miss her so much.").engagement[-1].value > 1.5


def test_no_client_no_curve() -> None:
    assert measured("T: Hello.").engagement == ()
