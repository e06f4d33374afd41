"""From what was seen to a probability, and from which one it is shown."""

from __future__ import annotations

import pytest

from hereandnow.reading.trained.reader import shown_as
from hereandnow.reading.trained.readout import Readout


def how(**changed: float | None) -> Readout:
    numbers: dict[str, float | None] = {
        "network": 1.0, "words": 0.0, "certain": 0.0, "possible": 0.0, "bias": 0.0,
        "certain_from": 0.8, "possible_from": 0.4,
    }  # fmt: skip
    return Readout(**(numbers | changed), why="")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("weights", "reads"),
    [
        ({}, "model"),
        ({"network": 0.0, "words": 1.0}, "model"),
        ({"network": 0.0, "certain": 2.0}, "rule"),
        ({"possible": 2.0}, "both"),
        ({"network": 0.0}, "neither"),
    ],
)
def test_what_has_a_weight_reads_the_code(weights: dict[str, float], reads: str) -> None:
    assert how(**weights).reads == reads


@pytest.mark.parametrize(
    ("network", "words", "cue", "probability"),
    [
        (0.0, 0.0, None, 0.5),
        (2.0, 0.0, None, 0.8808),
        (0.0, 2.0, None, 0.7311),
        (0.0, 0.0, "certain", 0.9526),
        (0.0, 0.0, "possible", 0.7311),
        (1e6, 0.0, None, 1.0),
        (-1e6, 0.0, None, 0.0),
    ],
)
def test_the_probability_is_that_of_a_logistic_regression(
    network: float, words: float, cue: str | None, probability: float
) -> None:
    readout = how(words=0.5, certain=3.0, possible=1.0)
    assert readout.probability(network, words, cue) == pytest.approx(probability, abs=1e-4)


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
