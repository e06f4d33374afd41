"""Time between turns, where a transcript shows it."""

from __future__ import annotations

import pytest

from tests.conversation.talk import Times, measured

FOUR = ("T: How are you?", "C: Tired.", "T: Since when?", "C: Since May.")


def test_a_wait_runs_from_the_end_of_the_others_turn_to_the_start_of_this_one() -> None:
    latency = measured(*FOUR, times=[(0, 2), (3, 5), (9, 10), (12, 14)]).measure("latency")
    assert (latency.client, latency.therapist, latency.value) == (1.5, 4, 2)
    assert latency.basis == "over 3 changes of speaker; 3 of 3 gaps between turns have known times"
    assert latency.missing == ""


def test_gaps_of_three_seconds_are_silences_of_whoever_speaks_next() -> None:
    talk = measured(*FOUR, times=[(0, 2), (5, 6), (10, 11), (13.9, 14)])
    counted, seconds = talk.measure("silences"), talk.measure("silence")
    assert (counted.value, counted.therapist, counted.client) == (2, 1, 1)
    assert (seconds.value, seconds.therapist, seconds.client) == (7, 4, 3)


def test_speaking_at_once_is_a_wait_below_zero() -> None:
    assert measured(*FOUR[:2], times=[(0, 5), (4, 6)]).measure("latency").client == -1


def test_a_start_before_the_start_of_the_turn_before_is_left_out() -> None:
    latency = measured(*FOUR, times=[(0, 2), (3, 40), (30, 31), (12, 14)]).measure("latency")
    assert latency.basis == "over 2 changes of speaker; 2 of 3 gaps between turns have known times"


@pytest.mark.parametrize(
    ("times", "reason"),
    [
        ([], "The transcript has no times"),
        ([(0, None), (3, None), (9, None), (12, None)], "but not when they end"),
        ([(0, None), (3, None), (9, None), (12, 14)], "No two neighbouring turns"),
        ([(0, 3), (3, 9), (9, 12), (12, 14)], "ends where the next one starts"),
    ],
    ids=["no times", "starts alone", "no gap known", "ends made from the next starts"],
)
def test_nothing_is_invented_where_times_do_not_show_it(times: Times, reason: str) -> None:
    talk = measured(*FOUR, times=times)
    for name in ("latency", "silences", "silence"):
        measure = talk.measure(name)
        assert (measure.value, measure.therapist, measure.client) == (None, None, None)
        assert reason in measure.missing


def test_some_known_gaps_are_enough_and_the_basis_counts_them() -> None:
    latency = measured(*FOUR, times=[(0, 2), (3, None), (9, None), (12, None)]).measure("latency")
    assert (latency.client, latency.therapist) == (1, None)
    assert latency.basis == "over 1 change of speaker; 1 of 3 gaps between turns have known times"


def test_one_turn_has_no_gaps() -> None:
    assert measured("C: Hello.", times=[(0, 1)]).measure("silence").missing == "One turn has nothing between turns."


def test_silences_can_be_said_where_only_one_of_the_two_speaks() -> None:
    talk = measured("C: Well.", "C: He left.", times=[(0, 1), (9, 10)])
    assert talk.measure("silence").value == 8
    assert talk.measure("latency").value is None
    assert talk.measure("latency").missing.startswith("There is no change of speaker")
