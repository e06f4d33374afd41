"""Contacts and replies: facts, change within this client only, benign reasons first, and a question."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.course.contacts import BENIGN, Waits, find_happenings, find_waits
from hereandnow.course.in_words import in_words
from hereandnow.domain import CheckIn, Contact
from hereandnow.domain.wording import deficit_words
from tests.course.made import course_of, day

TALK = ("C: It was a long week.",)


def replies(*hours: float | None) -> Waits:
    """What is said of check-ins answered after so many hours, or not at all."""
    sent = datetime(2026, 1, 8, 19, tzinfo=UTC)
    check_ins = tuple(
        CheckIn(session=day(place), sent=sent, answered=None if wait is None else sent + timedelta(hours=wait))
        for place, wait in enumerate(hours)
    )
    (found,) = find_waits(course_of(*[TALK] * len(hours), check_ins=check_ins))
    return found


@pytest.mark.parametrize(
    ("what", "hours", "longer"),
    [
        ("two days after a usual of three hours", (3, 2, 4, 48), [3]),
        ("also where it is not the last, and comes twice", (3, 48, 4, 2, 50, 3, 3), [1, 4]),
        ("slow from the first is this client's usual", (48, 50, 47, 49), []),
        ("not three times the usual", (24, 24, 24, 71), []),
        ("three times the usual and a day more", (24, 24, 24, 72), [3]),
        ("three times the usual in an evening", (2, 2, 2, 7), []),
        ("within three answers nothing is said", (1, 1, 90), []),
        ("minutes count as an hour", (0.1, 0.1, 0.1, 24), []),
    ],
)
def test_a_wait_is_longer_only_against_this_clients_own_median(
    what: str, hours: tuple[float, ...], longer: list[int]
) -> None:
    found = replies(*hours)
    assert [wait.session for wait in found.waits if wait.longer] == [day(place) for place in longer]
    assert bool(found.question) is bool(longer)


def test_the_ratio_is_to_the_median_of_the_logarithms_of_all() -> None:
    found = replies(2, 8, 4, 16)
    assert [wait.times_usual for wait in found.waits] == [pytest.approx(hours / 32**0.5) for hours in (2, 8, 4, 16)]
    assert found.usual_hours == pytest.approx(32**0.5)


def test_with_three_answers_no_usual_is_given_and_it_is_said() -> None:
    found = replies(2, 8, 4)
    assert found.usual_hours is None
    assert found.missing in found.sentence
    assert found.missing


def test_what_was_not_answered_is_named_with_the_benign_reasons_and_a_question() -> None:
    found = replies(2, None)
    assert found.unanswered == (day(1),)
    assert f"Not answered: {in_words(day(1))}" in found.sentence
    assert found.sentence.index(BENIGN[0]) > 0
    assert found.question.endswith("?")


def test_a_check_in_with_ratings_and_no_times_is_answered_and_no_wait() -> None:
    course = course_of(TALK, check_ins=(CheckIn(session=day(0), ratings={"heard": 4}),))
    assert list(find_waits(course)) == []


def test_bookings_are_counted_in_days_from_when_the_day_could_be_chosen() -> None:
    booked = [
        Contact(what="booked", date=day(place) + timedelta(days=waited), session=day(place + 1), offered=day(place))
        for place, waited in enumerate((0, 1, 0, 6))
    ]
    theirs = Contact(what="booked", date=day(3), session=day(3), offered=day(0), by="therapist")
    (found,) = find_waits(course_of(TALK, contacts=(*booked, theirs)))
    assert (found.kind, [wait.hours for wait in found.waits]) == ("bookings", [0, 24, 0, 144])
    assert [wait.longer for wait in found.waits] == [False, False, False, True]
    assert "came 6 days after a day could be chosen; the usual of all 4 is a day or less" in found.sentence


def test_facts_stand_in_order_with_who_and_the_reason_given_beside_what_the_client_said() -> None:
    facts = (
        Contact(what="missed", date=date(2026, 2, 5), session=date(2026, 2, 5)),
        Contact(what="late", date=day(0), session=day(0), minutes=7, reason="the train stood"),
        Contact(what="moved", date=day(1), session=day(2), by="therapist"),
        Contact(what="booked", date=day(0), session=day(1)),
    )
    talk = ("C: I never answered your thing. | client.delays_contact", "C: And I blocked him. | client.delays_contact")
    course = course_of(talk, contacts=facts)
    found = find_happenings(course)
    assert found is not None
    assert [fact.what for fact in found.facts] == ["late", "moved", "missed"]
    assert "moved: 1 by the therapist" in found.sentence
    assert "A reason was given for 1 of 3." in found.sentence
    assert "spoke 2 times of delay or distance" in found.sentence
    assert [citation.evidence.turn.index for citation in found.citations] == [0, 1]
    assert found.benign == BENIGN
    assert not deficit_words(found.sentence + found.question)


def test_where_nothing_happened_and_nothing_was_said_of_it_there_is_nothing() -> None:
    assert find_happenings(course_of(TALK)) is None


@given(st.lists(st.floats(0, 2000), min_size=1, max_size=12))
def test_at_most_half_of_all_waits_are_longer_than_usual(
    hours: list[float],
) -> None:
    found = replies(*hours)
    longer = [wait.hours for wait in found.waits if wait.longer]
    assert 2 * len(longer) <= len(hours)
    assert all(one.session < other.session for one, other in pairwise(found.waits))
