"""A course: what can be, and what cannot."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from hereandnow.domain import (
    Belief,
    BeliefRating,
    CheckIn,
    Contact,
    Course,
    CourseSession,
    HelpfulEvent,
    TherapistRating,
)
from hereandnow.errors import EvidenceMismatch, InvalidValue
from tests.course.made import course_of, day, never_said

HELD = CourseSession(day(0), None)


@pytest.mark.parametrize(
    ("what", "value", "given"),
    [
        ("a rating above four", CheckIn, {"session": day(0), "ratings": {"heard": 5}}),
        ("a rating below nought", TherapistRating, {"session": day(0), "ratings": {"heard": -1}}),
        ("a statement that is not asked", CheckIn, {"session": day(0), "ratings": {"liked": 3}}),
        (
            "an answer before the question",
            CheckIn,
            {"session": day(0), "sent": datetime(2026, 1, 9, 8), "answered": datetime(2026, 1, 9, 7)},  # noqa: DTZ001
        ),
        (
            "one time local and one with an offset",
            CheckIn,
            {
                "session": day(0),
                "sent": datetime(2026, 1, 9, 8),  # noqa: DTZ001
                "answered": datetime(2026, 1, 9, 9, tzinfo=UTC),
            },
        ),
        ("an event without words", HelpfulEvent, {"session": day(0), "what": " "}),
        ("an event that helped too much", HelpfulEvent, {"session": day(0), "what": "The pause.", "how_much": 5}),
        ("a belief above a hundred", BeliefRating, {"date": day(0), "strength": 101}),
        ("a belief without a sentence", Belief, {"sentence": "", "about": "self"}),
        ("a belief about the weather", Belief, {"sentence": "It rains.", "about": "weather"}),
        (
            "two ratings of a belief on one day",
            Belief,
            {"sentence": "x", "about": "self", "ratings": (BeliefRating(day(0), 1), BeliefRating(day(0), 2))},
        ),
        ("a contact of no kind", Contact, {"what": "rang", "date": day(0), "session": day(1)}),
        ("a contact by nobody known", Contact, {"what": "late", "date": day(0), "session": day(0), "by": "tram"}),
        ("less than no minutes late", Contact, {"what": "late", "date": day(0), "session": day(0), "minutes": -1}),
        (
            "booked before it was offered",
            Contact,
            {"what": "booked", "date": day(0), "session": day(2), "offered": day(1)},
        ),
        ("no session", Course, {"sessions": ()}),
        ("two sessions of one day", Course, {"sessions": (HELD, HELD)}),
        ("sessions out of order", Course, {"sessions": (CourseSession(day(1), None), HELD)}),
        (
            "a check-in of a day without a session",
            Course,
            {"sessions": (HELD,), "check_ins": (CheckIn(session=day(1)),)},
        ),
        ("two check-ins of one session", Course, {"sessions": (HELD,), "check_ins": (CheckIn(session=day(0)),) * 2}),
        (
            "two therapist's ratings of one session",
            Course,
            {"sessions": (HELD,), "therapist_ratings": (TherapistRating(day(0), {}),) * 2},
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_is_refused(what: str, value: Any, given: dict[str, Any]) -> None:
    with pytest.raises(InvalidValue):
        value(**given)


def test_a_wait_is_from_sending_to_the_answer_and_none_where_either_is_not_known() -> None:
    sent, answered = datetime(2026, 1, 8, 19, tzinfo=UTC), datetime(2026, 1, 9, 19, tzinfo=UTC)
    assert CheckIn(session=day(0), sent=sent, answered=answered).waited == timedelta(days=1)
    assert CheckIn(session=day(0), sent=sent).waited is None
    assert CheckIn(session=day(0), answered=answered).waited is None


def test_what_was_not_recorded_has_a_day_and_no_review() -> None:
    course = Course(sessions=(HELD, CourseSession(day(1), None)))
    assert (course.days, dict(course.reviews)) == ((day(0), day(1)), {})


@pytest.mark.parametrize("session", [day(0), day(1), date(2030, 1, 1)])
def test_a_quote_of_what_was_not_said_in_the_session_is_refused(session: date) -> None:
    course = course_of(("C: I was glad.",), ("T: Mm-hm.",))
    with pytest.raises(EvidenceMismatch, match=str(session)):
        course.check(iter([never_said(session)]))


def test_what_was_told_of_sessions_stands_in_their_order_whoever_wrote_it_down() -> None:
    held = (HELD, CourseSession(day(1), None))
    course = Course(
        sessions=held,
        check_ins=(CheckIn(session=day(1)), CheckIn(session=day(0))),
        therapist_ratings=(TherapistRating(day(1), {}), TherapistRating(day(0), {})),
        helpful_events=(HelpfulEvent(day(1), "You asked."), HelpfulEvent(day(0), "You waited.")),
    )
    told = (course.check_ins, course.therapist_ratings, course.helpful_events)
    assert [[one.session for one in each] for each in told] == [[day(0), day(1)]] * 3
