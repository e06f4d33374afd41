"""How often a cue's code holds, and what follows for showing it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.codebook import codes
from hereandnow.reading import reliability as room
from hereandnow.reading.cue import Cue
from hereandnow.reading.cue_reader import CueReader
from hereandnow.reading.reliability import SHOW_FROM, measurement, reliability
from tests.exchanges import codes_of_last_turn

CODE = "client.names_emotion"


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, dict[str, list[int]]]]:
    """A measurement for the test to fill in, in place of the shipped one."""
    counts: dict[str, dict[str, list[int]]] = {}
    monkeypatch.setattr(room, "_measured", lambda: counts)
    reliability.cache_clear()
    yield counts
    reliability.cache_clear()


@pytest.mark.parametrize("name", codes())
@pytest.mark.parametrize("possible", [False, True])
def test_what_ships_says_how_often_it_holds_or_is_not_shown(name: str, possible: bool) -> None:
    shipped = reliability(name, possible)
    if shipped is not None:
        assert 0 <= shipped.right <= shipped.shown
        assert SHOW_FROM <= shipped.probability <= 1


def test_the_measurement_is_of_codes_of_the_codebook_and_says_what_it_is() -> None:
    assert set(room._measured()) <= set(codes())
    assert measurement()


@pytest.mark.parametrize(
    ("kind", "right", "shown", "probability", "possible"),
    [
        ("certain", 0, 0, 0.8, False),
        ("possible", 0, 0, 0.5, True),
        ("certain", 95, 95, 0.98, False),
        ("certain", 62, 90, 0.7, False),
        ("certain", 61, 90, 0.69, True),
        ("certain", 3, 21, 0.35, True),
        ("certain", 2, 22, None, True),
        ("possible", 15, 15, 0.8, False),
        ("possible", 0, 6, None, True),
        ("certain", 0, 95, None, True),
    ],
    ids=[
        "not measured, certain",
        "not measured, possible",
        "always right",
        "just certain",
        "just not certain",
        "just shown",
        "just not shown",
        "doubted and always right",
        "doubted and never right",
        "never right",
    ],
)
def test_a_count_is_shrunk_to_the_prior(
    measured: dict[str, dict[str, list[int]]],
    kind: str,
    right: int,
    shown: int,
    probability: float | None,
    possible: bool,
) -> None:
    measured[CODE] = {kind: [right, shown]}
    found = reliability(CODE, kind == "possible")
    assert (found.probability if found else None) == probability
    if found is not None:
        assert found.possible is possible


@given(st.integers(0, 500), st.integers(0, 500))
def test_more_right_is_never_less_sure(right: int, wrong: int) -> None:
    def probability(counted: int) -> float:
        return (counted + room.PRIOR_RIGHT) / (right + wrong + room.PRIOR_SHOWN)

    assert 0 < probability(right) < 1
    assert probability(right) <= probability(right + wrong)


def _read() -> dict[str, tuple[float, bool]]:
    cue = Cue(code=CODE, pattern=r" i was sad\b", needs=(" sad",), yes=(), no=())
    found = codes_of_last_turn("C: I was sad.", (CueReader((cue,)),))
    return {code: (annotation.probability, annotation.possible) for code, annotation in found.items()}


@pytest.mark.parametrize(
    ("counted", "expected"),
    [
        ([95, 95], {CODE: (0.98, False)}),
        ([57, 95], {CODE: (0.62, True)}),
        ([2, 22], {}),
    ],
    ids=["reliable", "possible only", "not shown"],
)
def test_a_cue_is_as_sure_as_it_was_measured_to_be(
    measured: dict[str, dict[str, list[int]]], counted: list[int], expected: dict[str, tuple[float, bool]]
) -> None:
    measured[CODE] = {"certain": counted}
    assert _read() == expected
