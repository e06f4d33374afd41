"""Turns and sessions: what can be, and the look-ups that the rooms above need."""

from __future__ import annotations

import dataclasses
import math
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.domain import Session, Speaker, Turn
from hereandnow.errors import InvalidValue


@pytest.mark.parametrize(
    ("index", "speaker", "text", "start", "end"),
    [
        (-1, "client", "Hello.", None, None),
        (0, "nurse", "Hello.", None, None),
        (0, "", "Hello.", None, None),
        (0, "client", "", None, None),
        (0, "client", " \n\t", None, None),
        (0, "client", "Hello.", -0.5, None),
        (0, "client", "Hello.", None, -1.0),
        (0, "client", "Hello.", math.nan, None),
        (0, "client", "Hello.", None, math.inf),
        (0, "client", "Hello.", 2.0, 1.0),
    ],
    ids=[
        "an index below 0",
        "an unknown speaker",
        "no speaker",
        "no text",
        "only space",
        "a start below 0",
        "an end below 0",
        "a start that is no number",
        "an end that never comes",
        "an end before the start",
    ],
)
def test_a_turn_that_cannot_be_is_refused(
    index: int, speaker: str, text: str, start: float | None, end: float | None
) -> None:
    with pytest.raises(InvalidValue):
        Turn(index, cast(Speaker, speaker), text, start, end)


@pytest.mark.parametrize(("start", "end"), [(None, None), (0.0, None), (None, 3.0), (2.0, 2.0), (2.0, 3.5)], ids=str)
def test_a_turn_may_have_times_or_some_or_none(start: float | None, end: float | None) -> None:
    said = Turn(0, "other", "Hello.", start, end)
    assert (said.start, said.end) == (start, end)


def test_a_turn_cannot_be_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Turn(0, "client", "Hello.").text = "Goodbye."  # type: ignore[misc]


def _session(speakers: str, times: tuple[tuple[float | None, float | None], ...] = ()) -> Session:
    who: dict[str, Speaker] = {"T": "therapist", "C": "client", "O": "other"}
    known = [*times, *[(None, None)] * (len(speakers) - len(times))]
    turns = tuple(
        Turn(place, who[letter], f"Turn {place}.", start, end)
        for place, (letter, (start, end)) in enumerate(zip(speakers, known, strict=True))
    )
    return Session("example", "example.txt", turns)


@pytest.mark.parametrize("indices", [(), (1,), (0, 2), (1, 0), (0, 0)], ids=str)
def test_the_turns_of_a_session_are_numbered_in_order_from_0(indices: tuple[int, ...]) -> None:
    with pytest.raises(InvalidValue):
        Session("example", "example.txt", tuple(Turn(index, "client", "Hello.") for index in indices))


@pytest.mark.parametrize(
    ("index", "count", "speaker", "after", "before"),
    [
        (3, 2, None, [4, 5], [2, 1]),
        (3, 2, "therapist", [4, 7], [2, 0]),
        (3, 1, "client", [5], [1]),
        (3, 99, None, [4, 5, 6, 7], [2, 1, 0]),
        (3, 0, None, [], []),
        (0, 2, None, [1, 2], []),
        (7, 2, None, [], [6, 5]),
        (3, 2, "other", [6], []),
    ],
)
def test_the_turns_after_and_before(
    index: int, count: int, speaker: Speaker | None, after: list[int], before: list[int]
) -> None:
    talk = _session("TCTCTCOT")
    assert [turn.index for turn in talk.after(index, count, speaker)] == after
    assert [turn.index for turn in talk.before(index, count, speaker)] == before


def test_the_turns_of_one_speaker_come_in_order() -> None:
    talk = _session("TCOCT")
    assert [turn.index for turn in talk.of("client")] == [1, 3]
    assert [turn.index for turn in talk.of("other")] == [2]


@pytest.mark.parametrize(
    ("times", "duration", "timed"),
    [
        ((), None, False),
        (((0.0, 4.0), (5.0, 9.0)), 9.0, True),
        (((0.0, None), (5.0, None)), 5.0, True),
        (((0.0, 12.0), (5.0, 9.0)), 12.0, True),
        (((0.0, 4.0),), 4.0, False),
        (((None, 4.0), (5.0, None)), 5.0, False),
    ],
    ids=["no times", "all times", "starts only", "one talks over the other", "one turn only", "a start is missing"],
)
def test_a_session_knows_how_long_it_is(
    times: tuple[tuple[float | None, float | None], ...], duration: float | None, timed: bool
) -> None:
    talk = _session("TC", times)
    assert talk.duration == duration
    assert talk.timed is timed


@given(st.text("TCO", min_size=1, max_size=20), st.integers(0, 19), st.integers(0, 20))
def test_what_is_before_and_after_a_turn_is_all_the_rest(speakers: str, place: int, count: int) -> None:
    talk = _session(speakers)
    place = min(place, len(speakers) - 1)
    after, before = talk.after(place, count), talk.before(place, count)
    assert [turn.index for turn in after] == list(range(place + 1, min(place + 1 + count, len(speakers))))
    assert [turn.index for turn in before] == list(range(place - 1, max(place - 1 - count, -1), -1))
