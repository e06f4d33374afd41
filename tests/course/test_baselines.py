"""Baselines: rates per 100 client turns, held against the client's own earlier sessions only."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.course.baselines import CODES, Baseline, find_baselines
from hereandnow.domain.wording import deficit_words
from tests.course.made import course_of, day

SORRY = "C: Sorry about that. | client.apologises"
PERHAPS = "C: Sorry, what was it? | client.apologises?"
OTHER = "C: Then we had lunch."


def session(sorry: int, turns: int = 20, perhaps: int = 0) -> tuple[str, ...]:
    """A session of so many client turns, the first of which say sorry."""
    return (*([SORRY] * sorry), *([PERHAPS] * perhaps), *([OTHER] * (turns - sorry - perhaps)))


def baseline(*sessions: tuple[str, ...]) -> Baseline:
    (found,) = find_baselines(course_of(*sessions))
    return found


@pytest.mark.parametrize("count", [1, 2, 3])
def test_fewer_than_three_sessions_before_the_latest_give_no_usual_and_it_is_said(count: int) -> None:
    found = baseline(*[session(5)] * count)
    assert (found.usual, found.lowest, found.highest, found.unlike, found.question) == (None, None, None, False, "")
    assert "no usual to compare with" in found.missing
    assert found.missing in found.sentence
    assert "5 of 20 client turns" in found.sentence


@pytest.mark.parametrize(
    ("what", "before", "latest", "unlike"),
    [
        ("as before", (1, 2, 1), 2, False),
        ("two turns more than ever is no news", (1, 2, 1), 4, False),
        ("three turns more than ever is", (1, 2, 1), 5, True),
        ("three turns fewer than ever is", (5, 6, 5), 2, True),
        ("two turns fewer is not", (5, 6, 5), 3, False),
        ("one session with as many makes it nothing new", (1, 6, 1), 6, False),
    ],
)
def test_the_latest_is_unlike_the_others_only_clearly_beyond_their_range(
    what: str, before: tuple[int, ...], latest: int, unlike: bool
) -> None:
    found = baseline(*map(session, before), session(latest))
    assert found.unlike is unlike
    assert bool(found.question) is unlike


def test_the_rate_is_per_hundred_client_turns_and_the_usual_is_the_median() -> None:
    found = baseline(session(1, 10), session(1, 20), session(4, 20), session(2, 40))
    assert [rate.rate for rate in found.rates] == [10, 5, 20, 5]
    assert (found.usual, found.lowest, found.highest) == (10, 5, 20)
    assert found.rates[-1].session == day(3)


def test_what_is_only_possible_counts_and_is_said() -> None:
    found = baseline(session(1, perhaps=2))
    assert (found.rates[0].count, found.rates[0].possible) == (3, 2)
    assert "2 of them only possibly" in found.sentence
    assert found.citations[0].evidence.quote == "Sorry about that."


def test_a_session_without_a_client_turn_and_a_code_that_never_comes_say_nothing() -> None:
    assert list(find_baselines(course_of(("T: Nobody came.",), session(0)))) == []


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 10)), min_size=1, max_size=8))
def test_a_usual_lies_within_its_range_and_every_rate_between_nought_and_a_hundred(
    counts: list[tuple[int, int]],
) -> None:
    course = course_of(*(session(sorry, sorry + rest) for sorry, rest in counts))
    for found in find_baselines(course):
        assert all(0 <= rate.rate <= 100 for rate in found.rates)
        if found.usual is not None and found.lowest is not None and found.highest is not None:
            assert found.lowest <= found.usual <= found.highest
        course.check(iter(found.citations))


@pytest.mark.parametrize("code", CODES)
def test_every_code_has_a_title_and_a_question_without_a_label(code: str) -> None:
    title, question = CODES[code]
    assert title
    assert question.endswith("?")
    assert not deficit_words(f"{title} {question}")
