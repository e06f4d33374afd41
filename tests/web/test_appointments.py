"""Facts about appointments: entered quickly, put right, and held against this client's own usual alone."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
import time_machine

from hereandnow.course.contacts import BENIGN, find_waits
from hereandnow.domain import CheckIn, Contact
from hereandnow.web.pages.scheduling.waits import REASONS
from hereandnow.web.records.access.check_ins import show
from hereandnow.web.records.access.clients import set_next_meeting
from hereandnow.web.records.access.consents import withdraw
from hereandnow.web.records.access.days import scheduling_of
from hereandnow.web.records.access.entries import EntryKind, add, entries_of
from hereandnow.web.records.gathering import gather
from hereandnow.web.records.models import EntryRecord
from hereandnow.web.records.purposes import How, Purpose
from hereandnow.web.records.roles import Role
from tests.web.desk import Desk, page
from tests.web.engine import everything
from tests.web.my_space.making import Mika, a_client
from tests.web.people import signed_in
from tests.web.session.making import anna, told_session

DAY = date(2026, 11, 3)
LATE = {"session": "2026-11-03", "what": "late", "by": "client", "minutes": "10", "reason": "Zyxwvuts: the bus."}


@pytest.fixture(autouse=True)
def clock() -> object:
    """It is the tenth of November."""
    with time_machine.travel(datetime(2026, 11, 10, 12, tzinfo=UTC)) as travelled:
        yield travelled


@pytest.fixture
def mika(desk: Desk, clock: object) -> Mika:
    """A client who agreed to everything."""
    return a_client(desk)


def place(mika: Mika) -> str:
    return f"/clients/{mika.id}/appointments/"


def enter(desk: Desk, mika: Mika, **fields: str) -> UUID:
    answer = desk.browser.post(place(mika), LATE | fields)
    assert answer.status_code == 302, page(answer)
    return UUID(answer.headers["Location"].rpartition("#e-")[2])


def fact(mika: Mika) -> Contact:
    (entry,) = entries_of(anna(), mika.id, EntryKind.CONTACT)
    assert isinstance(entry.value, Contact)
    return entry.value


@pytest.mark.parametrize(
    ("fields", "kept"),
    [
        ({}, Contact(what="late", date=DAY, session=DAY, minutes=10, reason="Zyxwvuts: the bus.")),
        ({"minutes": "", "reason": ""}, Contact(what="late", date=DAY, session=DAY)),
        (
            {"what": "missed", "minutes": "", "by": "therapist"},
            Contact(what="missed", date=DAY, session=DAY, by="therapist", reason="Zyxwvuts: the bus."),
        ),
        (
            {"what": "moved", "minutes": "", "session": "2026-11-20"},
            Contact(what="moved", date=date(2026, 11, 10), session=date(2026, 11, 20), reason="Zyxwvuts: the bus."),
        ),
        (
            {"what": "booked", "minutes": "", "reason": "", "day": "2026-11-01", "offered": "2026-10-28"},
            Contact(what="booked", date=date(2026, 11, 1), session=DAY, offered=date(2026, 10, 28)),
        ),
    ],
    ids=["late", "late, and no more known", "missed", "moved today, for later", "booked"],
)
def test_a_fact_is_kept_as_it_was_entered(desk: Desk, mika: Mika, fields: dict[str, str], kept: Contact) -> None:
    enter(desk, mika, **fields)
    assert fact(mika) == kept
    shown = page(desk.browser.get(place(mika)))
    assert kept.reason in shown


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"session": ""}, "Choose the day of the session"),
        ({"session": "3.11."}, "year first"),
        ({"session": "2026-11-20"}, "neither late nor missed yet"),
        ({"what": "moved", "minutes": "", "session": "2056-11-20"}, "more than a year from now"),
        ({"session": "0026-11-03"}, "very long ago"),
        ({"what": "booked", "minutes": "", "offered": "0026-11-03"}, "very long ago"),
        ({"what": ""}, "Choose what happened"),
        ({"what": "ghosted"}, "Select a valid choice"),
        ({"minutes": "-1"}, "whole number of minutes"),
        ({"minutes": "some"}, "whole number of minutes"),
        ({"what": "missed"}, "Minutes belong to a session that was begun late"),
        ({"what": "moved", "minutes": "", "day": "2026-11-11"}, "still to come"),
        ({"offered": "2026-10-28"}, "This day belongs to a booking"),
        ({"what": "booked", "minutes": "", "day": "2026-10-01", "offered": "2026-10-28"}, "booked before it could be"),
        ({"reason": "a" * 1_001}, "at most 1000"),
        ({"what": "ghosted", "offered": "2026-10-28", "day": "2026-11-01"}, "Select a valid choice"),
    ],
)
def test_what_does_not_fit_is_told_at_its_field(desk: Desk, mika: Mika, fields: dict[str, str], says: str) -> None:
    answer = desk.browser.post(place(mika), LATE | fields)
    assert answer.status_code == 200
    assert says in page(answer)
    assert not EntryRecord.objects.exists()


@pytest.mark.parametrize(
    ("asked", "session", "what"),
    [
        ("?session=2026-11-03", "2026-11-03", "late"),
        ("?session=2026-11-17", "2026-11-17", "moved"),
        ("", "2026-11-12", "moved"),
        ("?session=yesterday", "2026-11-12", "moved"),
    ],
    ids=["beside a session", "of one to come", "by itself, the next meeting", "a day that is none"],
)
def test_the_form_begins_with_the_session_it_is_about(
    desk: Desk, mika: Mika, asked: str, session: str, what: str
) -> None:
    set_next_meeting(anna(), mika.id, date(2026, 11, 12))
    shown = page(desk.browser.get(place(mika) + asked))
    assert f'name="session" value="{session}"' in shown
    assert f'<option value="{what}" selected>' in shown


def test_each_session_of_the_clients_page_leads_to_the_form_with_its_day(desk: Desk, mika: Mika) -> None:
    told_session(mika.id, day=3)
    assert f'href="{place(mika)}?session=2026-11-03"' in page(desk.browser.get(f"/clients/{mika.id}/"))


def test_a_fact_is_put_right_undone_removed_and_put_back(desk: Desk, mika: Mika) -> None:
    told = enter(desk, mika)
    assert 'name="minutes" value="10"' in page(desk.browser.get(f"{place(mika)}{told}/"))
    desk.browser.post(f"{place(mika)}{told}/", LATE | {"minutes": "12"})
    for minutes in (10, 12):
        assert desk.browser.post(f"{place(mika)}{told}/undo/").headers["Location"] == f"{place(mika)}#e-{told}"
        assert fact(mika).minutes == minutes
    desk.browser.post(f"{place(mika)}{told}/remove/")
    shown = page(desk.browser.get(place(mika)))
    assert "A fact was removed" in shown
    assert "Zyxwvuts" not in shown
    assert desk.browser.get(f"{place(mika)}{told}/").status_code == 404
    desk.browser.post(f"{place(mika)}{told}/put-back/")
    assert fact(mika).minutes == 12


def test_what_does_not_fit_changes_nothing(desk: Desk, mika: Mika) -> None:
    told = enter(desk, mika)
    assert "whole number" in page(desk.browser.post(f"{place(mika)}{told}/", LATE | {"minutes": "x"}))
    assert fact(mika).minutes == 10


def test_what_the_client_wrote_down_is_shown_and_not_the_therapists_to_change(desk: Desk, mika: Mika) -> None:
    told = add(mika.account, mika.id, Contact(what="moved", date=DAY, session=DAY, reason="Zyxwvuts: work.")).id
    shown = page(desk.browser.get(place(mika)))
    assert "Zyxwvuts: work." in shown
    assert "Written down by your client." in shown
    assert str(told) + "/remove/" not in shown
    for path in ("", "undo/", "remove/", "put-back/"):
        assert desk.browser.post(f"{place(mika)}{told}/{path}", LATE).status_code == 404


def bookings(mika: Mika, *waits: int) -> None:
    """One session a week, each booked so many days after it could be."""
    for week, waited in enumerate(waits):
        session = date(2026, 10, 6) + timedelta(weeks=week)
        offered = session - timedelta(days=20)
        booked = offered + timedelta(days=waited)
        told = Contact(what="booked", date=booked, session=session, offered=offered, reason="Zyxwvuts exam")
        add(anna(), mika.id, told)


def test_a_longer_wait_stands_against_their_own_usual_with_benign_reasons_and_a_question(
    desk: Desk, mika: Mika
) -> None:
    told_session(mika.id, day=3)
    bookings(mika, 1, 2, 1, 9)
    shown = page(desk.browser.get(place(mika)))
    assert "The latest took 9 days. Their own usual, of all 4: 1 day." in shown
    assert re.search(r"October: 9 days, longer than their own usual\. <bdi>“Zyxwvuts exam”</bdi>", shown)
    assert "Reasons to think of first: work, childcare, transport" in shown
    assert "would another way or time suit you better?" in shown


@pytest.mark.parametrize(
    ("waits", "says"),
    [((), "Not enough to say"), ((1, 9), "With fewer than 4 there is no usual"), ((2, 2, 3, 2), "of all 4: 2 days")],
    ids=["none", "few", "as usual"],
)
def test_without_a_change_nothing_is_asked(desk: Desk, mika: Mika, waits: tuple[int, ...], says: str) -> None:
    told_session(mika.id, day=3)
    bookings(mika, *waits)
    shown = page(desk.browser.get(place(mika)))
    assert says in shown
    assert "suit you better?" not in shown


def test_replies_to_check_ins_are_known_to_the_desk_by_themselves(desk: Desk, mika: Mika) -> None:
    sent = datetime(2026, 11, 3, 18, tzinfo=UTC)
    for day, hours in ((3, 3), (4, 5), (5, 4), (6, 90)):
        told_session(mika.id, day=day)
        answered = sent + timedelta(hours=hours)
        add(mika.account, mika.id, CheckIn(session=DAY.replace(day=day), sent=sent, answered=answered))
        show(anna(), mika.id, DAY.replace(day=day))
    shown = page(desk.browser.get(place(mika)))
    assert "Answers to check-ins" in shown
    assert "The latest took 4 days. Their own usual, of all 4: 4 hours." in shown


def test_sessions_of_another_client_are_no_ground_to_work_anything_out(desk: Desk, mika: Mika) -> None:
    told_session(a_client(desk, "Noa").id, day=3)
    bookings(mika, 1, 2, 1, 9)
    assert scheduling_of(anna(), mika.id).waits == ()


def test_waits_are_those_of_the_course_whatever_its_days_rest_on(mika: Mika) -> None:
    """A day that somebody answered about had a session; what is still folded tells nothing yet, here as there."""
    told_session(mika.id, day=3)
    sent = datetime(2026, 11, 4, 18, tzinfo=UTC)
    for day, hours in ((3, 3), (5, 4), (6, 5), (9, 6)):
        answered = sent + timedelta(hours=hours)
        add(mika.account, mika.id, CheckIn(session=DAY.replace(day=day), sent=sent, answered=answered))
        if day != 9:
            show(anna(), mika.id, DAY.replace(day=day))
    bookings(mika, 2)
    gathered = gather(mika.id)
    assert gathered is not None
    waits = scheduling_of(anna(), mika.id).waits
    assert waits == tuple(find_waits(gathered.course))
    assert [[wait.session.day for wait in one.waits] for one in waits or ()] == [[3, 5, 6], [6]]


@pytest.mark.parametrize(
    ("by_client", "by_therapist", "facts"),
    [
        ({"reason": "Ill."}, {"reason": ""}, [("late", "Ill.")]),
        ({"reason": "The bus."}, {"reason": "Traffic."}, [("late", "The bus.")]),
        ({}, {"reason": "Traffic."}, [("late", "Traffic.")]),
        ({"what": "moved"}, {}, [("late", ""), ("moved", "")]),
        ({"by": "therapist"}, {}, [("late", ""), ("late", "")]),
        ({"session": DAY - timedelta(days=7)}, {}, [("late", ""), ("late", "")]),
        ({"minutes": 5, "reason": "The bus."}, {"minutes": 20}, [("late", ""), ("late", "The bus.")]),
        ({"reason": "The bus."}, {"minutes": 20}, [("late", "The bus.")]),
        *(
            ({"what": what, "date": DAY - timedelta(days=1)}, {"what": what}, [(what, ""), (what, "")])
            for what in ("moved", "cancelled")
        ),
    ],
    ids=[
        "the client's reason",
        "in the client's words rather",
        "the only reason",
        "another happening",
        "another person",
        "another session",
        "other minutes",
        "minutes of one alone",
        "moved on another day",
        "cancelled on another day",
    ],
)
def test_what_both_wrote_down_happened_once(
    mika: Mika, by_client: dict[str, Any], by_therapist: dict[str, Any], facts: list[tuple[str, str]]
) -> None:
    told_session(mika.id, day=3)
    fact = Contact(what="late", date=DAY, session=DAY)
    add(mika.account, mika.id, replace(fact, **by_client))
    add(anna(), mika.id, replace(fact, **by_therapist))
    gathered = gather(mika.id)
    assert gathered is not None
    assert sorted((one.what, one.reason) for one in gathered.course.contacts) == facts


def test_a_therapist_hides_no_fact(mika: Mika) -> None:
    told = add(anna(), mika.id, Contact(what="late", date=DAY, session=DAY), kept_to_self=True)
    assert not told.kept_to_self
    assert fact(mika) == told.value


def test_a_check_in_of_a_session_that_is_gone_hides_nothing(desk: Desk, mika: Mika) -> None:
    told_session(mika.id, day=3)
    bookings(mika, 1)
    add(mika.account, mika.id, CheckIn(session=date(2026, 11, 9)))
    assert "Booking a session" in page(desk.browser.get(place(mika)))


def test_without_consent_to_reading_facts_are_kept_and_nothing_is_worked_out(desk: Desk, mika: Mika) -> None:
    told_session(mika.id, day=3)
    bookings(mika, 1, 2, 1, 9)
    withdraw(anna(), mika.id, Purpose.ANALYSE, how=How.WRITING, on=DAY)
    assert scheduling_of(anna(), mika.id).waits is None
    shown = page(desk.browser.get(place(mika)))
    assert "your client has not agreed to that" in shown
    assert "longer than" not in shown
    assert "Zyxwvuts exam" in shown


def test_every_benign_reason_of_the_engine_is_for_the_translators() -> None:
    assert tuple(REASONS) == BENIGN


@pytest.mark.parametrize("role", list(Role))
def test_nobody_else_finds_the_facts(desk: Desk, mika: Mika, role: Role) -> None:
    told = enter(desk, mika)
    other = signed_in("Carla", role)
    for path in ("", f"{told}/"):
        assert other.get(place(mika) + path).status_code == other.post(place(mika) + path, LATE).status_code == 404
    for path in ("undo", "remove", "put-back"):
        assert other.post(f"{place(mika)}{told}/{path}/").status_code == 404
    assert fact(mika).minutes == 10


def test_a_fact_is_not_found_under_another_client_of_the_same_therapist(desk: Desk, mika: Mika) -> None:
    told, noa = enter(desk, mika), a_client(desk, "Noa", agreed=())
    assert desk.browser.get(f"{place(noa)}{told}/").status_code == 404
    assert desk.browser.post(f"{place(noa)}{told}/remove/").status_code == 404


def test_no_word_of_a_reason_stands_in_any_file(desk: Desk, mika: Mika) -> None:
    enter(desk, mika)
    assert b"Zyxwvuts" not in everything(desk)
