"""A review quotes only what was said in its own session, and puts first what asks for attention first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.domain import Evidence, Moment, TherapistPart, Turn
from hereandnow.errors import EvidenceMismatch, InvalidValue
from tests.domain.making import MENDED, annotation, kind, moment, review, session, turn

HERE = session(turn("How was it?", 0, "therapist"), turn("I was sad.", 1), turn("Sad.", 2, "therapist"))
STRANGERS = pytest.mark.parametrize(
    "stranger",
    [turn("I was glad.", 1), turn("I was sad.", 3), Turn(1, "client", "I was sad.", 4.0), turn("I was sad.", 0)],
    ids=["other words", "a turn after the end", "another time", "another place"],
)


def part(of: Turn) -> tuple[TherapistPart, ...]:
    return (TherapistPart(Evidence.of(of), "The therapist asked."),)


@STRANGERS
def test_a_moment_that_quotes_another_session_is_refused(stranger: Turn) -> None:
    with pytest.raises(EvidenceMismatch, match=f"turn {stranger.index} that is not in this session"):
        review(HERE, moment(stranger))


@STRANGERS
def test_a_therapists_part_that_quotes_another_session_is_refused(stranger: Turn) -> None:
    with pytest.raises(EvidenceMismatch):
        review(HERE, moment(HERE.turns[1], part=part(stranger)))


@STRANGERS
def test_an_annotation_that_quotes_another_session_is_refused(stranger: Turn) -> None:
    with pytest.raises(EvidenceMismatch):
        review(HERE, annotations=(annotation(on=stranger),))


def test_what_was_said_here_may_be_quoted() -> None:
    said = moment(HERE.turns[1], part=part(HERE.turns[0]))
    read = review(HERE, said, annotations=(annotation(on=HERE.turns[1]),))
    assert read.moments == (said,)


def test_an_equal_turn_read_again_from_the_same_file_is_this_sessions_own() -> None:
    assert review(HERE, moment(turn("I was sad.", 1))).moments


def test_two_moments_with_one_id_are_refused() -> None:
    with pytest.raises(InvalidValue, match="same id"):
        review(HERE, moment(HERE.turns[1]), moment(HERE.turns[1], sentence="Something else was seen."))


def test_two_kinds_on_one_turn_are_two_moments() -> None:
    assert len(review(HERE, moment(HERE.turns[1]), moment(HERE.turns[1], of=kind("another"))).moments) == 2


TEN = session(*(turn(f"Turn {index}.", index) for index in range(10)))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (moment(TEN.turns[9], confidence=0.1), moment(TEN.turns[0], confidence=0.9, possible=True)),
        (
            moment(TEN.turns[9]),
            moment(TEN.turns[0], of=kind("heavy", weight=9), possible=True),
        ),
        (
            moment(TEN.turns[9], of=MENDED, status="open", confidence=0.1),
            moment(TEN.turns[0], of=MENDED, status="repaired", confidence=0.9),
        ),
        (moment(TEN.turns[9], of=kind("heavy", weight=2), confidence=0.1), moment(TEN.turns[0], confidence=0.9)),
        (moment(TEN.turns[8], TEN.turns[9], confidence=0.1), moment(TEN.turns[0], confidence=0.9)),
        (moment(TEN.turns[9], confidence=0.9), moment(TEN.turns[0], confidence=0.1)),
        (moment(TEN.turns[0]), moment(TEN.turns[9])),
        (moment(TEN.turns[0], TEN.turns[3]), moment(TEN.turns[0], TEN.turns[9])),
    ],
    ids=[
        "certain before possible",
        "certain before possible, of whatever weight",
        "still open before settled",
        "the heavier kind first",
        "what rests on more words first",
        "the surer first",
        "the earlier first",
        "the earlier first in its later turns too",
    ],
)
def test_what_asks_for_attention_first_stands_first(first: Moment, second: Moment) -> None:
    assert review(TEN, second, first).ranked == (first, second)
    assert review(TEN, first, second).ranked == (first, second)


@given(st.permutations(range(10)))
def test_the_moments_of_a_pillar_come_in_the_order_of_the_session(order: list[int]) -> None:
    read = review(TEN, *(moment(TEN.turns[place]) for place in order))
    assert [seen.turns for seen in read.of("emotion")] == [(place,) for place in range(10)]
    assert read.of("culture") == ()
