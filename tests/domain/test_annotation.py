"""Annotations: the code fits the speaker, the probability is one, and the look-ups keep the order of turns."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from hereandnow.domain import Annotations, ReaderName, Speaker
from hereandnow.errors import InvalidValue
from tests.domain.making import annotation, turn


@pytest.mark.parametrize(
    ("code", "speaker", "fits"),
    [
        ("client.wish", "client", True),
        ("therapist.receives", "therapist", True),
        ("either.nonverbal", "client", True),
        ("either.nonverbal", "therapist", True),
        ("client.wish", "therapist", False),
        ("therapist.receives", "client", False),
        ("client.wish", "other", False),
        ("wish", "client", False),
        ("client.", "client", False),
        (".wish", "client", False),
        ("", "client", False),
    ],
)
def test_a_code_must_fit_the_speaker_of_its_turn(code: str, speaker: Speaker, fits: bool) -> None:
    said = turn(speaker=speaker)
    if fits:
        assert annotation(code, said).turn == said
    else:
        with pytest.raises(InvalidValue):
            annotation(code, said)


@pytest.mark.parametrize("probability", [-0.01, 1.01, math.nan, math.inf])
def test_a_probability_lies_between_0_and_1(probability: float) -> None:
    with pytest.raises(InvalidValue):
        annotation(probability=probability)


@pytest.mark.parametrize("probability", [0.0, 0.5, 1.0])
def test_never_and_always_are_probabilities_too(probability: float) -> None:
    assert annotation(probability=probability).probability == probability


def test_a_reader_is_named_with_its_version() -> None:
    assert str(ReaderName("cues", 3)) == "cues 3"


FIRST, SECOND, THIRD = turn("I was sad.", 0), turn("I wanted her to stay.", 2), turn("I was angry.", 4)
SAD, WISH, BODY, ANGRY = (
    annotation("client.names_emotion", FIRST),
    annotation("client.wish", SECOND),
    annotation("client.body", SECOND),
    annotation("client.names_emotion", THIRD),
)
ALL = Annotations((ANGRY, WISH, SAD, BODY))


def test_annotations_stand_in_the_order_of_turns_whatever_order_they_came_in() -> None:
    assert list(ALL) == [SAD, BODY, WISH, ANGRY]
    assert len(ALL) == 4
    assert Annotations((SAD, BODY, WISH, ANGRY)) == ALL


def test_the_annotations_of_a_turn() -> None:
    assert ALL.on(2) == (BODY, WISH)
    assert ALL.on(2, "client.wish") == (WISH,)
    assert ALL.on(2, "client.names_emotion") == ()
    assert ALL.on(3) == ()


def test_the_annotations_of_codes_in_the_order_of_turns() -> None:
    assert ALL.of("client.names_emotion") == (SAD, ANGRY)
    assert ALL.of("client.names_emotion", "client.wish") == (SAD, WISH, ANGRY)
    assert ALL.of("client.wish", "client.names_emotion") == (SAD, WISH, ANGRY)
    assert ALL.of("client.complains") == ()
    assert ALL.of() == ()


def test_the_first_on_some_turns_follows_the_order_of_those_turns() -> None:
    codes = ("client.names_emotion", "client.wish")
    assert ALL.first_of((FIRST, SECOND, THIRD), *codes) == SAD
    assert ALL.first_of((THIRD, SECOND, FIRST), *codes) == ANGRY
    assert ALL.first_of((SECOND,), "client.complains") is None
    assert ALL.first_of((), *codes) is None


def test_adding_makes_a_new_value_and_leaves_the_old_one_be() -> None:
    fewer = Annotations((ANGRY,))
    assert fewer + (SAD,) == Annotations((SAD, ANGRY))  # noqa: RUF005 - this is the addition that is tested
    assert list(fewer) == [ANGRY]
    assert len(Annotations()) == 0


def test_what_is_faint_is_not_firm() -> None:
    faint = replace(WISH, faint=True)
    assert Annotations((SAD, faint, ANGRY)).firm() == Annotations((SAD, ANGRY))
    assert ALL.firm() == ALL
