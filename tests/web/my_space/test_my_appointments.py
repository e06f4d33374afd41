"""What happened to my appointments: plain facts, my own reason if I like, and my therapist is told of them."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest
import time_machine

from hereandnow.domain import Contact
from hereandnow.web.records.access.days import new_facts_of, scheduling_of
from hereandnow.web.records.access.entries import Entry, EntryKind, add, entries_of, my_entries
from hereandnow.web.records.models import EntryRecord
from tests.web.desk import Desk, page
from tests.web.engine import everything
from tests.web.my_space.making import Mika, a_client
from tests.web.session.making import anna

PLACE = "/my/appointments/"
DAY = date(2026, 11, 3)
MOVED = {"session": "2026-11-17", "what": "moved", "by": "client", "minutes": "", "reason": "Zyxwvuts: my shift."}
SHOWN = {"shown": "on"}


@pytest.fixture(autouse=True)
def clock() -> object:
    """It is the tenth of November."""
    with time_machine.travel(datetime(2026, 11, 10, 12, tzinfo=UTC)) as travelled:
        yield travelled


def write(mika: Mika, **fields: str) -> UUID:
    answer = mika.browser.post(PLACE, MOVED | SHOWN | fields)
    assert answer.status_code == 302, page(answer)
    return UUID(answer.headers["Location"].rpartition("#e-")[2])


def facts(mika: Mika) -> list[object]:
    return [entry.value for entry in my_entries(mika.account, EntryKind.CONTACT)]


@pytest.mark.parametrize(
    ("fields", "kept"),
    [
        ({}, Contact(what="moved", date=date(2026, 11, 10), session=date(2026, 11, 17), reason="Zyxwvuts: my shift.")),
        ({"what": "missed", "session": "2026-11-03", "reason": ""}, Contact(what="missed", date=DAY, session=DAY)),
        (
            {"what": "late", "session": "2026-11-03", "minutes": "5", "by": "therapist", "reason": ""},
            Contact(what="late", date=DAY, session=DAY, by="therapist", minutes=5),
        ),
        (
            {"what": "booked", "day": "2026-11-09", "reason": ""},
            Contact(what="booked", date=date(2026, 11, 9), session=date(2026, 11, 17)),
        ),
    ],
    ids=["moved, with a reason", "missed, and no word more", "begun late by the therapist", "booked yesterday"],
)
def test_a_fact_is_kept_as_it_was_written_down(mika: Mika, fields: dict[str, str], kept: Contact) -> None:
    write(mika, **fields)
    assert facts(mika) == [kept]
    assert kept.reason in page(mika.browser.get(PLACE))


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"session": ""}, "Choose the day of the session"),
        ({"what": "ghosted"}, "Select a valid choice"),
        ({"what": "late"}, "neither late nor missed yet"),
        ({"minutes": "5"}, "Minutes belong to a session that was begun late"),
        ({"session": "2056-11-17"}, "more than a year from now"),
        ({"day": "2026-11-11"}, "still to come"),
    ],
)
def test_what_does_not_fit_is_told_at_its_field_and_nothing_is_kept(
    mika: Mika, fields: dict[str, str], says: str
) -> None:
    assert says in page(mika.browser.post(PLACE, MOVED | fields))
    assert facts(mika) == []


def test_an_empty_page_says_what_it_is_for_and_what_it_does_not_do(mika: Mika) -> None:
    shown = page(mika.browser.get(PLACE))
    assert "Nothing is written down yet." in shown
    assert "Nothing is moved or cancelled by this page." in shown
    assert "My appointments" in page(mika.browser.get("/my/"))
    assert not [word for word in ("fault", "excuse", "no-show", "failed", "must", "should") if word in shown.casefold()]


def test_the_therapist_is_told_until_they_look_and_again_once_it_is_told_otherwise(desk: Desk, mika: Mika) -> None:
    told = write(mika)
    for _ in range(2):
        assert new_facts_of(anna()) == {mika.id: 1}
        assert "something about an appointment" in page(desk.browser.get("/"))
        assert "wrote down something about an appointment" in page(desk.browser.get(f"/clients/{mika.id}/"))
        shown = page(desk.browser.get(f"/clients/{mika.id}/appointments/"))
        assert "(new)" in shown
        assert "Written down by your client." in shown
        assert new_facts_of(anna()) == {}
        assert "(new)" not in page(desk.browser.get(f"/clients/{mika.id}/appointments/"))
        assert "something about an appointment" not in page(desk.browser.get("/"))
        mika.browser.post(f"{PLACE}{told}/", MOVED | {"reason": "Zyxwvuts otherwise."})


def test_what_a_therapist_wrote_is_no_news_to_them_and_looking_sees_nobody_elses(desk: Desk, mika: Mika) -> None:
    noa = a_client(desk, "Noa", agreed=())
    add(anna(), mika.id, Contact(what="late", date=DAY, session=DAY))
    write(noa)
    write(mika)
    desk.browser.get(f"/clients/{mika.id}/appointments/")
    assert new_facts_of(anna()) == {noa.id: 1}


def test_a_fact_that_comes_while_the_therapist_reads_is_still_new(mika: Mika, monkeypatch: pytest.MonkeyPatch) -> None:
    write(mika)

    def read_and_then_written(*arguments: Any, **named: Any) -> tuple[Entry, ...]:
        told = entries_of(*arguments, **named)
        if not named:
            add(mika.account, mika.id, Contact(what="moved", date=DAY, session=date(2026, 11, 24)))
        return told

    monkeypatch.setattr("hereandnow.web.records.access.days.entries_of", read_and_then_written)
    assert len(scheduling_of(anna(), mika.id).facts) == 1
    assert new_facts_of(anna()) == {mika.id: 1}


def test_a_fact_is_for_oneself_from_the_first_where_the_tick_is_taken_away(desk: Desk, mika: Mika) -> None:
    assert re.search(r'<input[^>]*name="shown"[^>]* checked', page(mika.browser.get(PLACE)))
    mika.browser.post(PLACE, MOVED)
    assert "Only you see this." in page(mika.browser.get(PLACE))
    assert entries_of(anna(), mika.id) == ()
    told = my_entries(mika.account)[0].id
    assert 'name="shown"' not in page(mika.browser.get(f"{PLACE}{told}/"))


def test_what_is_kept_to_oneself_tells_nobody(desk: Desk, mika: Mika) -> None:
    told = write(mika)
    mika.browser.post(f"/my/own/{told}/shown/", {"shown": "no"})
    assert "Only you see this." in page(mika.browser.get(PLACE))
    assert new_facts_of(anna()) == {}
    assert entries_of(anna(), mika.id) == ()
    for path in ("/", f"/clients/{mika.id}/", f"/clients/{mika.id}/appointments/"):
        shown = page(desk.browser.get(path))
        assert "Zyxwvuts" not in shown
        assert "about an appointment" not in shown


def test_a_fact_is_told_otherwise_undone_removed_and_put_back(mika: Mika) -> None:
    told = write(mika)
    assert "Zyxwvuts: my shift." in page(mika.browser.get(f"{PLACE}{told}/"))
    assert mika.browser.post(f"{PLACE}{told}/", MOVED | {"reason": "Zyxwvuts later."}).status_code == 302
    assert "Zyxwvuts later." in page(mika.browser.get(PLACE))
    for path in ("undo/", "remove/"):
        assert mika.browser.post(f"/my/own/{told}/{path}").headers["Location"] == f"{PLACE}#e-{told}"
    shown = page(mika.browser.get(PLACE))
    assert "You removed something here" in shown
    assert "Zyxwvuts" not in shown
    assert mika.browser.get(f"{PLACE}{told}/").status_code == 404
    mika.browser.post(f"/my/own/{told}/put-back/")
    assert "Zyxwvuts: my shift." in page(mika.browser.get(PLACE))


def test_what_the_therapist_wrote_is_read_and_not_mine_to_change_or_to_put_back(desk: Desk, mika: Mika) -> None:
    told = add(anna(), mika.id, Contact(what="late", date=DAY, session=DAY, by="therapist", reason="Zyxwvuts: theirs."))
    shown = page(mika.browser.get(PLACE))
    assert "Zyxwvuts: theirs." in shown
    assert "Written down by Anna Berg." in shown
    assert f"/my/own/{told.id}/" not in shown
    assert mika.browser.post(f"{PLACE}{told.id}/", MOVED).status_code == 404
    desk.browser.post(f"/clients/{mika.id}/appointments/{told.id}/remove/")
    assert "You removed something" not in page(mika.browser.get(PLACE))


def test_another_kind_and_another_clients_are_not_found(desk: Desk, mika: Mika) -> None:
    noa = a_client(desk, "Noa", agreed=())
    told = write(noa)
    belief = mika.browser.post("/my/days/", {"day": "2026-11-10", "own": "calm"}).headers["Location"].rpartition("-")[2]
    other = my_entries(mika.account, EntryKind.FEELING)[0].id
    assert belief
    for entry in (told, other):
        assert mika.browser.get(f"{PLACE}{entry}/").status_code == 404
        assert mika.browser.post(f"{PLACE}{entry}/", MOVED).status_code == 404
    assert "Zyxwvuts" not in page(mika.browser.get(PLACE))


def test_no_word_of_a_reason_stands_in_any_file(desk: Desk, mika: Mika) -> None:
    write(mika)
    assert EntryRecord.objects.count() == 1
    assert b"Zyxwvuts" not in everything(desk)
