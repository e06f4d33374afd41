"""From what was seen to a probability, and from which one it is shown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hereandnow.reading.trained.reader import shown_as
from hereandnow.reading.trained.readout import Readout


def how(**changed: float | None) -> Readout:
    numbers: dict[str, float | None] = {
        "network": 1.0, "words": 0.5, "bias": 0.0, "certain_from": 0.8, "possible_from": 0.4
    }  # fmt: skip
    return Readout(reads="both", certain_cue=0.8, possible_cue=0.5, even=True, why="", **(numbers | changed))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("network", "words", "probability"),
    [
        (0.0, 0.0, 0.5),
        (2.0, 0.0, 0.8808),
        (0.0, 2.0, 0.7311),
        (-2.0, 4.0, 0.5),
        (1e6, 0.0, 1.0),
        (-1e6, 0.0, 0.0),
    ],
)
def test_the_probability_is_that_of_a_logistic_regression(network: float, words: float, probability: float) -> None:
    assert how().probability(network, words) == pytest.approx(probability, abs=1e-4)


@pytest.mark.parametrize(
    ("limits", "probability", "shown"),
    [
        ({}, 0.3, None),
        ({}, 0.4, "possible"),
        ({}, 0.8, "certain"),
        ({"certain_from": None}, 0.99, "possible"),
        ({"possible_from": None}, 0.79, None),
        ({"possible_from": None}, 0.8, "certain"),
        ({"certain_from": None, "possible_from": None}, 1.0, None),
    ],
)
def test_a_code_is_shown_from_its_limits_on(
    limits: dict[str, float | None], probability: float, shown: str | None
) -> None:
    assert shown_as(how(**limits), probability) == shown


@pytest.mark.parametrize(
    ("certain_cue", "even", "doubted"), [(0.8, True, False), (0.7, True, False), (0.69, True, True), (0.8, False, True)]
)
def test_cues_that_hold_too_seldom_or_not_alike_for_all_speakers_are_doubted(
    certain_cue: float, even: bool, doubted: bool
) -> None:
    assert replace(how(), certain_cue=certain_cue, even=even).doubted is doubted
