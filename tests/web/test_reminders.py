"""Reminders: off until somebody says yes, no word of the client in them, sent by the worker, tried again, set aside."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta
from typing import Any, NoReturn
from uuid import UUID, uuid4

import pytest
import time_machine
from django.conf import settings
from django.http import Http404
from django.utils import timezone

from hereandnow.domain import CheckIn
from hereandnow.errors import AlreadyTold, CheckInOver, ImpossibleDay, MailNotWanted
from hereandnow.web.mail import MailServer, send
from hereandnow.web.records.access.check_in_links import answer_by_link, make_link
from hereandnow.web.records.access.check_ins import tell
from hereandnow.web.records.access.clients import add_client
from hereandnow.web.records.access.erasing import erase_client
from hereandnow.web.records.access.reminders import (
    Reminder,
    call_mail_off,
    choose,
    mail_form,
    mails_of,
    reminder_of,
)
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.jobs import ATTEMPTS
from hereandnow.web.records.models import (
    AccountRecord,
    AuditRecord,
    CheckInLinkRecord,
    EntryRecord,
    JobRecord,
    JobState,
    MailRecord,
    ReminderRecord,
    Task,
)
from hereandnow.web.records.roles import Role
from hereandnow.web.records.work import do_one
from tests.web.desk import ANNA, Browser, Desk, page
from tests.web.engine import everything
from tests.web.mail_server import HOST, Taken, mail_server
from tests.web.my_space.making import Mika, a_client
from tests.web.people import account, anna, signed_in

DAY = date(2026, 11, 3)
ADDRESS = "zyxwvuts@example.org"
NAME = "practice.example"
LINK = re.compile(r"https://practice\.example(/form/[A-Za-z0-9_-]{43}/)")


@pytest.fixture
def client(desk: Desk) -> UUID:
    return add_client(anna(), "Mr Sentinel").id


@pytest.fixture
def mika(desk: Desk) -> Mika:
    return a_client(desk, agreed=())


@pytest.fixture
def taken(monkeypatch: pytest.MonkeyPatch) -> Iterator[Taken]:
    """A practice that is reached from elsewhere, and its mail server."""
    with mail_server() as server:
        found = MailServer(HOST, server.port, "desk@practice.example", tls="none")
        monkeypatch.setattr(settings, "MAIL_SERVER", found)
        monkeypatch.setattr(settings, "PUBLIC_NAME", NAME)
        yield server


def work() -> None:
    """All that a worker does now."""
    worker = uuid4()
    while do_one(worker):
        pass


def wanted(client: UUID) -> UUID:
    choose(anna(), client, ADDRESS, wanted=True)
    return client


def job() -> JobRecord:
    return JobRecord.objects.get(task=Task.MAIL)


def test_a_mail_leads_to_a_form_and_says_nothing_else(client: UUID, taken: Taken) -> None:
    mail_form(anna(), wanted(client), DAY)
    assert taken.messages == []  # pages wait for no mail server
    work()
    (message,) = taken.messages
    text = message.get_content()
    assert (message["To"], message["From"], message["Subject"]) == (
        ADDRESS,
        "desk@practice.example",
        "Appointment form",
    )
    found = LINK.search(text)
    assert found is not None
    whole = message.as_string()
    for word in ("Sentinel", ANNA, "Anna", "Berg", "therap", "session", "hereandnow", "November 3", "3 November"):
        assert word not in whole
    assert "About your appointment of 3 November" in page(Browser().get(found[1]))
    assert "It has arrived" in page(Browser().post(found[1], {"heard": "3"}))
    (mail,) = mails_of(anna(), client)
    assert mail.sent_at is not None
    assert job().state == JobState.DONE
    work()
    assert len(taken.messages) == 1


def test_nobody_who_did_not_ask_for_mail_gets_any(client: UUID, mika: Mika, taken: Taken) -> None:
    with pytest.raises(MailNotWanted):
        mail_form(anna(), client, DAY)
    choose(anna(), client, ADDRESS, wanted=False)
    with pytest.raises(MailNotWanted):
        mail_form(anna(), client, DAY)
    choose(mika.account, mika.id, "", wanted=True)  # a yes without an address is none
    with pytest.raises(MailNotWanted):
        mail_form(anna(), mika.id, DAY)
    work()
    assert taken.messages == []


def test_a_no_calls_off_what_waits(mika: Mika, taken: Taken) -> None:
    choose(mika.account, mika.id, ADDRESS, wanted=True)
    mail_form(anna(), mika.id, DAY)
    choose(mika.account, mika.id, ADDRESS, wanted=False)
    work()
    assert taken.messages == []
    assert not MailRecord.objects.exists()


def test_a_clients_no_is_changed_by_nobody_else(desk: Desk, mika: Mika, taken: Taken) -> None:
    choose(mika.account, mika.id, ADDRESS, wanted=False)
    with pytest.raises(MailNotWanted, match="Only they can change that"):
        choose(anna(), mika.id, "another@example.org", wanted=True)
    shown = page(desk.browser.get(f"/clients/{mika.id}/reminders/"))
    assert "Only they can change that" in shown
    assert ADDRESS not in shown
    assert reminder_of(mika.account, mika.id) == Reminder(ADDRESS, wanted=False, theirs=True)


def test_where_a_clients_mail_goes_is_changed_by_nobody_else_once_they_said_it(desk: Desk, mika: Mika) -> None:
    choose(mika.account, mika.id, ADDRESS, wanted=True)
    with pytest.raises(MailNotWanted, match="Only they can change that"):
        choose(anna(), mika.id, "another@example.org", wanted=True)
    assert reminder_of(mika.account, mika.id).address == ADDRESS
    assert ADDRESS not in page(desk.browser.get(f"/clients/{mika.id}/reminders/"))
    late = desk.browser.post(f"/clients/{mika.id}/reminders/", {"address": "another@example.org", "wanted": "on"})
    assert (late.status_code, "Only they can change that" in page(late)) == (409, True)


def test_the_page_of_check_ins_opens_no_address(desk: Desk, mika: Mika) -> None:
    choose(mika.account, mika.id, ADDRESS, wanted=True)
    desk.browser.get(f"/clients/{mika.id}/check-ins/")
    assert not AuditRecord.objects.filter(deed=Deed.READ, what="address for reminders").exists()


@pytest.mark.parametrize("why", ["answered", "no account", "no server", "no name", "no yes"])
def test_what_nobody_wants_any_more_when_it_is_sent_is_not_sent(
    client: UUID, taken: Taken, monkeypatch: pytest.MonkeyPatch, why: str
) -> None:
    mail_form(anna(), wanted(client), DAY)
    match why:
        case "answered":
            answer_by_link(make_link(anna(), client, DAY), CheckIn(session=DAY), None)
        case "no account":
            AccountRecord.objects.update(is_active=False)
        case "no server":
            monkeypatch.setattr(settings, "MAIL_SERVER", None)
        case "no name":
            monkeypatch.setattr(settings, "PUBLIC_NAME", "")
        case _:
            ReminderRecord.objects.update(wanted=False)
    work()
    assert taken.messages == []
    assert not MailRecord.objects.exists()
    assert job().state == JobState.DONE


def test_what_is_answered_already_is_not_asked_about(mika: Mika, taken: Taken) -> None:
    choose(mika.account, mika.id, ADDRESS, wanted=True)
    tell(mika.account, CheckIn(session=DAY), None)
    with pytest.raises(AlreadyTold):
        mail_form(anna(), mika.id, DAY)
    mail_form(anna(), mika.id, date(2026, 11, 10))
    work()
    assert len(taken.messages) == 1


def test_a_server_that_fails_is_tried_again_and_then_the_mail_is_set_aside(
    desk: Desk, client: UUID, taken: Taken
) -> None:
    taken.refuses = f"550 <{ADDRESS}> of Mr Sentinel is not known"
    mail_form(anna(), wanted(client), DAY)
    now = timezone.now()
    for attempt in range(1, ATTEMPTS + 1):
        with time_machine.travel(now + timedelta(days=attempt), tick=False):
            work()
            work()  # nothing is due at once
            record = job()
            assert record.attempts == attempt
            if attempt < ATTEMPTS:
                assert record.not_before - timezone.now() == timedelta(minutes=4**attempt)
    assert record.state == JobState.SET_ASIDE
    assert record.reason == "The mail server refuses the address. Look whether it is right."
    assert not CheckInLinkRecord.objects.filter(revoked_at=None).exists()  # no link is open that nobody has
    shown = page(desk.browser.get(f"/clients/{client}/check-ins/"))
    assert "The mail server refuses the address." in shown
    assert "Try once more" in shown
    taken.refuses = ""
    desk.browser.post(f"/clients/{client}/check-ins/{DAY}/mail/")
    work()
    assert len(taken.messages) == 1
    assert "Try once more" not in page(desk.browser.get(f"/clients/{client}/check-ins/"))


def test_of_several_mails_those_that_went_are_not_sent_again(client: UUID, taken: Taken) -> None:
    wanted(client)
    days = [DAY + timedelta(weeks=week) for week in range(3)]
    mail_form(anna(), client, days[0])
    work()
    for day in days[1:]:
        mail_form(anna(), client, day)
    work()
    assert len(taken.messages) == 3
    links = [LINK.search(message.get_content()) for message in taken.messages]
    assert [Browser().get(link[1]).status_code for link in links if link is not None] == [200, 200, 200]


def test_a_mail_is_called_off_while_it_waits(client: UUID, taken: Taken) -> None:
    wanted(client)
    for day in (DAY, date(2026, 11, 10)):
        mail_form(anna(), client, day)
    call_mail_off(anna(), client, DAY)
    work()
    assert len(taken.messages) == 1
    with pytest.raises(Http404):
        call_mail_off(anna(), client, date(2026, 11, 10))  # it has gone
    mail_form(anna(), client, DAY)
    call_mail_off(anna(), client, DAY)
    work()
    assert len(taken.messages) == 1
    assert not JobRecord.objects.filter(task=Task.MAIL).exists()


@pytest.mark.parametrize("why", ["called off", "a no", "answered", "closed"])
def test_what_is_called_off_while_another_is_sent_is_not_sent(
    client: UUID, taken: Taken, monkeypatch: pytest.MonkeyPatch, why: str
) -> None:
    other = date(2026, 11, 10)
    wanted(client)
    for day in (DAY, other):
        mail_form(anna(), client, day)
    tokens = [make_link(anna(), client, day) for day in (DAY, other)]

    def meanwhile(*arguments: Any) -> None:
        send(*arguments)
        match why:
            case "called off":
                for mail in mails_of(anna(), client):
                    with suppress(Http404):
                        call_mail_off(anna(), client, mail.day)
            case "a no":
                choose(anna(), client, ADDRESS, wanted=False)
            case "answered":
                for token in tokens:
                    with suppress(CheckInOver):
                        answer_by_link(token, CheckIn(session=DAY), None)
            case _:
                AccountRecord.objects.update(is_active=False)

    monkeypatch.setattr("hereandnow.web.records.mailing.send", meanwhile)
    work()
    assert len(taken.messages) == 1


def test_no_mail_asks_about_a_day_to_come(client: UUID, taken: Taken) -> None:
    with pytest.raises(ImpossibleDay):
        mail_form(anna(), wanted(client), date(2056, 11, 3))


def test_where_no_server_is_named_no_socket_is_opened(desk: Desk, mika: Mika, monkeypatch: pytest.MonkeyPatch) -> None:
    assert settings.MAIL_SERVER is None

    def connect(*arguments: object) -> NoReturn:
        raise AssertionError("a socket")

    choose(mika.account, mika.id, ADDRESS, wanted=True)
    for name in ("connect", "connect_ex", "bind", "sendto"):
        monkeypatch.setattr(socket.socket, name, connect)
    monkeypatch.setattr(socket, "getaddrinfo", connect)
    mail_form(anna(), mika.id, DAY)  # even where one waits from before
    work()
    assert desk.browser.post(f"/clients/{mika.id}/check-ins/{DAY}/mail/").status_code == 404
    assert "Mail it" not in page(desk.browser.get(f"/clients/{mika.id}/check-ins/"))
    assert "This desk sends no mail" in page(mika.browser.get("/my/reminders/"))
    assert not CheckInLinkRecord.objects.exists()


# The pages.


def test_a_client_says_yes_and_no_on_their_own_page(mika: Mika) -> None:
    assert "You get no mail from here." in page(mika.browser.get("/my/reminders/"))
    mika.browser.post("/my/reminders/", {"address": ADDRESS, "wanted": "on"})
    shown = page(mika.browser.get("/my/reminders/"))
    assert "You get a short mail" in shown
    assert f'value="{ADDRESS}"' in shown
    mika.browser.post("/my/reminders/", {"address": ADDRESS})
    assert reminder_of(mika.account, mika.id) == Reminder(ADDRESS, wanted=False, theirs=True)
    mika.browser.post("/my/reminders/", {"address": ""})
    assert reminder_of(mika.account, mika.id).address == ""


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"address": "mika", "wanted": "on"}, "Enter a valid email address"),
        ({"address": "mika@example.org\nBcc: all@example.org", "wanted": "on"}, "Enter a valid email address"),
        ({"address": "", "wanted": "on"}, "or take the tick away"),
        ({"address": "m" * 250 + "@example.org", "wanted": "on"}, "at most 254"),
    ],
    ids=["no address", "a header", "none", "too long"],
)
def test_an_address_that_is_none_is_told_so(mika: Mika, fields: dict[str, str], says: str) -> None:
    assert says in page(mika.browser.post("/my/reminders/", fields))
    assert not ReminderRecord.objects.exists()


def test_a_therapist_writes_down_what_a_client_said_and_asks_by_mail(desk: Desk, client: UUID, taken: Taken) -> None:
    place = f"/clients/{client}/reminders/"
    assert "Send it only to somebody who asked for it" in page(desk.browser.get(place))
    assert desk.browser.post(place, {"address": ADDRESS, "wanted": "on"}).headers["Location"].endswith("/check-ins/")
    assert desk.browser.post(f"/clients/{client}/check-ins/{DAY}/mail/").status_code == 302
    assert "waits to be sent" in page(desk.browser.get(f"/clients/{client}/check-ins/"))
    work()
    assert "sent " in page(desk.browser.get(f"/clients/{client}/check-ins/"))
    desk.browser.post(place, {"address": ADDRESS})
    answer = desk.browser.post(f"/clients/{client}/check-ins/2026-11-10/mail/")
    assert (answer.status_code, "Ask them" in page(answer)) == (409, True)


def test_any_day_is_asked_about_by_mail_also_without_a_session_here(desk: Desk, client: UUID, taken: Taken) -> None:
    place, form = f"/clients/{client}/check-ins/", {"day": DAY.isoformat(), "by_mail": "yes"}
    assert "Ask them" in page(desk.browser.post(place, form))
    wanted(client)
    assert desk.browser.post(place, form).headers["Location"] == place
    work()
    assert len(taken.messages) == 1
    assert "https://" not in page(desk.browser.get(place))


@pytest.mark.parametrize("role", list(Role))
def test_nobody_else_learns_or_changes_anything(desk: Desk, client: UUID, role: Role, taken: Taken) -> None:
    mail_form(anna(), wanted(client), DAY)
    other = signed_in("Carla", role)
    stranger = account("Dora", role)
    assert other.get(f"/clients/{client}/reminders/").status_code == 404
    for place in (f"/clients/{client}/reminders/", f"/clients/{client}/check-ins/{DAY}/mail/"):
        assert other.post(place, {"call_off": "yes"}).status_code == 404
    for attempt in (reminder_of, mails_of):
        with pytest.raises(Http404):
            attempt(stranger, client)
    with pytest.raises(Http404):
        choose(stranger, client, "x@example.org", wanted=True)
    assert reminder_of(anna(), client).address == ADDRESS
    assert MailRecord.objects.count() == 1


def test_the_mails_of_one_client_are_not_anothers(desk: Desk, client: UUID, mika: Mika, taken: Taken) -> None:
    wanted(client)
    choose(mika.account, mika.id, "mika@example.org", wanted=True)
    mail_form(anna(), client, DAY)
    taken.refuses = "450 later"
    work()
    mail_form(anna(), mika.id, DAY)
    assert [len(mails_of(anna(), one)) for one in (client, mika.id)] == [1, 1]
    choose(mika.account, mika.id, "", wanted=False)
    assert [len(mails_of(anna(), one)) for one in (client, mika.id)] == [1, 0]
    assert JobRecord.objects.filter(task=Task.MAIL).count() == 1


def test_no_address_stands_in_any_file_or_row_in_the_clear(desk: Desk, client: UUID, taken: Taken) -> None:
    mail_form(anna(), wanted(client), DAY)
    taken.refuses = f"550 {ADDRESS}"
    work()
    kept = everything(desk)
    for secret in (ADDRESS.encode(), ADDRESS.encode("utf-16-le"), b"zyxwvuts"):
        assert secret not in kept
    rows = [*AuditRecord.objects.all(), *JobRecord.objects.all(), *ReminderRecord.objects.all()]
    assert ADDRESS not in "".join(f"{row!r}{vars(row)}" for row in rows)
    assert ADDRESS not in repr(reminder_of(anna(), client))


def test_a_fault_that_is_no_servers_is_written_down_by_its_kind(
    client: UUID, taken: Taken, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fault(*arguments: object) -> NoReturn:
        raise RuntimeError(ADDRESS)

    mail_form(anna(), wanted(client), DAY)
    monkeypatch.setattr("hereandnow.web.records.mailing.send", fault)
    work()
    assert job().reason.startswith("RuntimeError at ")


def test_erasing_a_client_takes_address_and_mails(client: UUID, taken: Taken) -> None:
    mail_form(anna(), wanted(client), DAY)
    erase_client(anna(), client)
    work()
    assert taken.messages == []
    assert not ReminderRecord.objects.exists()
    assert not MailRecord.objects.exists()
    assert not EntryRecord.objects.exists()


def test_what_is_done_with_mail_is_witnessed(client: UUID, taken: Taken) -> None:
    before = AuditRecord.objects.count()
    mail_form(anna(), wanted(client), DAY)
    work()
    mail_form(anna(), client, DAY)
    call_mail_off(anna(), client, DAY)
    rows = AuditRecord.objects.filter(seq__gt=before).order_by("seq")
    assert list(rows.values_list("role", "deed", "what")) == [
        ("therapist", "changed", "address for reminders"),
        ("therapist", "added", "mail"),
        ("therapist", "added", "check in link"),
        ("desk", "shared", "mail"),
        ("therapist", "added", "mail"),
        ("therapist", "removed", "mail"),
    ]
