"""Quieter since: the client's turns before and after a topic came up, against numbers worked out by hand."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hereandnow.domain import Moment, Topic
from hereandnow.pillars.feedback import PILLAR
from hereandnow.pillars.feedback.quieter import BLOCK, DELTA, EACH_SIDE, LEVEL, cliffs_delta, permuted_share
from tests.pillars.coded import cited, found, long, part

LONG, SHORT = f"C: {long(40)}", "C: Just fine really."


def test_the_rules_are_those_of_the_design() -> None:
    assert (EACH_SIDE, BLOCK, LEVEL, DELTA) == (8, 3, 0.05, -0.33)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ([1], [1], 0),
        ([1], [2], -1),
        ([2], [1], 1),
        ([1, 2], [1, 2], 0),
        ([1, 3], [2], 0),
        ([1, 1, 2], [1, 2, 2], -3 / 9),
        ([1, 2, 3], [2, 3, 4, 5], (1 - 9) / 12),
        ([1, 1], [1, 1, 1], 0),
    ],
)
def test_cliffs_delta_by_hand(first: list[float], second: list[float], expected: float) -> None:
    assert cliffs_delta(first, second) == pytest.approx(expected)


LENGTHS = st.lists(st.integers(0, 6).map(float), min_size=1, max_size=12)


@given(LENGTHS, LENGTHS)
def test_cliffs_delta_turned_round_is_its_negative(first: list[float], second: list[float]) -> None:
    assert cliffs_delta(first, second) == -cliffs_delta(second, first)
    assert -1 <= cliffs_delta(first, second) <= 1
    assert cliffs_delta(first, first) == 0


def exact_share(before: list[float], after: list[float], delta: float) -> float:
    """Every order of the blocks, each counted once."""
    values = [*before, *after]
    blocks = [values[place : place + BLOCK] for place in range(0, len(values), BLOCK)]
    orders = [[value for block in order for value in block] for order in permutations(blocks)]
    extreme = sum(cliffs_delta(o[len(before) :], o[: len(before)]) <= delta + 1e-9 for o in orders)
    return extreme / len(orders)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ([9.0] * 3, [1.0] * 3, 1 / 2),
        ([9.0] * 6, [1.0] * 6, 1 / 6),
        ([9.0] * 3, [1.0] * 6, 1 / 3),
        ([9.0] * 8, [1.0] * 8, 1 / 60),
        ([5.0] * 6, [5.0] * 6, 1),
        ([1.0] * 6, [9.0] * 6, 1),
    ],
    ids=["two blocks", "four blocks", "one block before two", "eight turns each", "all alike", "the wrong way round"],
)
def test_the_share_of_reorderings_by_hand(before: list[float], after: list[float], expected: float) -> None:
    delta = cliffs_delta(after, before)
    assert exact_share(before, after, delta) == pytest.approx(expected)
    assert permuted_share(before, after, delta) == pytest.approx(expected, abs=0.06)


@settings(max_examples=40)
@given(
    st.lists(st.integers(0, 4).map(float), min_size=2, max_size=9),
    st.lists(st.integers(0, 4).map(float), min_size=2, max_size=9),
)
def test_the_share_is_that_of_all_orders_and_never_0(before: list[float], after: list[float]) -> None:
    delta = cliffs_delta(after, before)
    share = permuted_share(before, after, delta)
    assert 0 < share <= 1
    assert share == permuted_share(before, after, delta)
    assert share == pytest.approx(exact_share(before, after, delta), abs=0.09)


def talk(
    before: tuple[str, ...], after: tuple[str, ...], *, asks: str = "T: And what was that like?"
) -> tuple[str, ...]:
    return tuple(line for said in (*before, *after) for line in (asks, said))


def quieter(
    before: tuple[str, ...], after: tuple[str, ...], *, asks: str = "T: And what was that like?"
) -> list[Moment]:
    """What is found where a topic starts with the therapist's question before the first of ``after``."""
    lines = talk(before, after, asks=asks)
    onset = 2 * len(before)
    topics = (Topic(0, onset - 1, ("freezer",), "start"), Topic(onset, len(lines) - 1, ("brother", "ronnie"), "asked"))
    return found(PILLAR, "quieter_since", *lines, topics=topics)


@pytest.mark.parametrize(
    ("before", "after", "is_found"),
    [
        pytest.param((LONG,) * 8, (SHORT,) * 8, True, id="eight turns on each side"),
        pytest.param((LONG,) * 7, (SHORT,) * 12, False, id="seven before"),
        pytest.param((LONG,) * 12, (SHORT,) * 7, False, id="seven after"),
        pytest.param((LONG,) * 12, (LONG,) * 12, False, id="no change"),
        pytest.param((SHORT,) * 12, (LONG,) * 12, False, id="longer since"),
        pytest.param((LONG,) * 12, (SHORT,) * 12, True, id="twelve turns on each side"),
        pytest.param((LONG,) * 30, (SHORT,) * 16 + (LONG,) * 30, True, id="sixteen quiet turns in an hour"),
        pytest.param((LONG, SHORT) * 8, (LONG, SHORT) * 8, False, id="long and short throughout"),
        pytest.param((LONG,) * 12, (LONG, LONG, LONG, SHORT) * 3, False, id="a short answer now and then"),
        pytest.param((LONG,) * 8, (SHORT,) * 4 + (LONG,) * 4, False, id="an effect that chance may bring"),
        pytest.param((LONG,) * 16, (LONG, SHORT, LONG) * 5 + (LONG,), False, id="a sure effect that is too small"),
        pytest.param((LONG,) * 16, (LONG, SHORT, LONG) * 5 + (SHORT,), True, id="a sure effect just large enough"),
    ],
)
def test_quieter_since_needs_enough_turns_and_a_clear_change(
    before: tuple[str, ...], after: tuple[str, ...], is_found: bool
) -> None:
    assert bool(quieter(before, after)) is is_found


@pytest.mark.parametrize("each", range(8, 17))
def test_a_clear_change_is_seen_whatever_the_number_of_turns(each: int) -> None:
    assert quieter((LONG,) * each, (SHORT,) * each)


def test_up_to_sixteen_turns_on_each_side_are_compared() -> None:
    (moment,) = quieter((LONG,) * 30, (SHORT,) * 16 + (LONG,) * 30)
    assert "a median of 3 words in 16 turns, 40 in the 16 before" in moment.sentence


def test_a_topic_comes_up_on_the_turn_that_names_it_and_that_turn_is_cited() -> None:
    said = list(talk((LONG,) * 14, (SHORT,) * 14))
    said[27] = f"C: It was my brother. {long(40)}"
    topics = (Topic(0, 22, ("freezer",), "start"), Topic(23, len(said) - 1, ("brother",), "told"))
    (moment,) = found(PILLAR, "quieter_since", *said, topics=topics)
    assert "in 15 turns, 40 in the 13 before" in moment.sentence
    assert cited(moment)[0] == 27
    assert part(moment) == [28]


def test_short_answers_to_closed_questions_are_left_out() -> None:
    assert quieter((LONG,) * 12, (SHORT,) * 12, asks="T: Is that so?") == []
    closed = talk((), (SHORT,) * 12, asks="T: Is Monday OK?")
    lines = (*talk((LONG,) * 12, ()), *closed)
    topics = (Topic(0, 23, ("freezer",), "start"), Topic(24, len(lines) - 1, ("diary",), "asked"))
    assert found(PILLAR, "quieter_since", *lines, topics=topics) == []


def test_long_answers_to_closed_questions_are_counted() -> None:
    lines = (*talk((), (LONG,) * 12, asks="T: Is that so?"), *talk((), (SHORT,) * 12))
    topics = (Topic(0, 23, ("freezer",), "start"), Topic(24, len(lines) - 1, ("brother",), "asked"))
    assert found(PILLAR, "quieter_since", *lines, topics=topics)


def test_no_moment_without_a_second_topic() -> None:
    lines = talk((LONG,) * 12, (SHORT,) * 12)
    assert found(PILLAR, "quieter_since", *lines) == []
    assert found(PILLAR, "quieter_since", *lines, topics=(Topic(0, len(lines) - 1, ("freezer",), "start"),)) == []


def test_of_several_topics_the_one_since_which_it_is_quietest_is_named() -> None:
    lines = talk((LONG,) * 16, (SHORT,) * 16)
    topics = tuple(
        Topic(first, last, (name,), "")
        for first, last, name in [(0, 19, "a"), (20, 31, "b"), (32, 43, "c"), (44, 63, "d")]
    )
    (moment,) = found(PILLAR, "quieter_since", *lines, topics=topics)
    assert "Since “c” came up" in moment.sentence


def test_the_numbers_the_therapists_share_and_the_onset_stand_in_the_moment() -> None:
    (moment,) = quieter((LONG,) * 10, (SHORT,) * 10)
    assert "Since “brother, ronnie” came up" in moment.sentence
    assert "a median of 3 words in 10 turns, 40 in the 10 before" in moment.sentence
    assert "the therapist's turns stayed about as long" in moment.sentence
    assert "and 9 of 9 held an open question" in moment.sentence
    assert cited(moment) == [21, 23]
    assert part(moment) == [20], "the therapist's turn that brought it up"
    assert 0 < moment.confidence <= 1
    assert moment.status is None


@pytest.mark.parametrize(
    ("since", "says"),
    [
        ("T: And what was that like?", "stayed about as long"),
        ("T: What?", "grew shorter too"),
        (f"T: {long(30)}. What was that like?", "grew longer there"),
    ],
    ids=["the same", "shorter", "longer"],
)
def test_the_therapists_own_turns_stand_beside_it(since: str, says: str) -> None:
    lines = (*talk((LONG,) * 12, ()), *talk((), (SHORT,) * 12, asks=since))
    topics = (Topic(0, 23, ("freezer",), "start"), Topic(24, len(lines) - 1, ("brother",), "asked"))
    (moment,) = found(PILLAR, "quieter_since", *lines, topics=topics)
    assert says in moment.sentence


def test_the_onset_is_cited_where_the_client_opens_the_topic() -> None:
    lines = talk((LONG,) * 12, (SHORT,) * 12)
    topics = (Topic(0, 24, ("freezer",), "start"), Topic(25, len(lines) - 1, ("brother",), "told"))
    (moment,) = found(PILLAR, "quieter_since", *lines, topics=topics)
    assert cited(moment)[0] == 25
