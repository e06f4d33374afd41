"""S-09 to S-11: a link to a check-in opens one form once, names nobody, and is used up by nothing but an answer."""

from __future__ import annotations

import re
import secrets
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
import time_machine
from django.conf import settings
from django.http import Http404
from django.utils import timezone

from hereandnow.domain import CHECK_IN_STATEMENTS, CheckIn, HelpfulEvent
from hereandnow.errors import AlreadyTold, CheckInOver, ImpossibleDay
from hereandnow.web.pages.check_in.by_link import CLOSED
from hereandnow.web.records.access.check_in_links import (
    OPEN_FOR,
    answer_by_link,
    day_of,
    links_of,
    make_link,
    revoke_link,
)
from hereandnow.web.records.access.check_ins import tell
from hereandnow.web.records.access.clients import add_client
from hereandnow.web.records.access.entries import SECOND_PRESS, EntryKind, entries_of
from hereandnow.web.records.access.erasing import erase_client
from hereandnow.web.records.access.lookers import lookers_of
from hereandnow.web.records.access.tries import REST, WRONG_LINKS
from hereandnow.web.records.models import AccountRecord, AuditRecord, CheckInLinkRecord, EntryRecord
from hereandnow.web.records.purposes import Purpose
from hereandnow.web.records.roles import Role
from tests.web.desk import ANNA, Browser, Desk, hidden_in, page
from tests.web.engine import everything
from tests.web.my_space.making import Mika
from tests.web.people import account, anna, signed_in
from tests.web.session.making import agree, told_session

DAY = date(2026, 11, 3)
ANSWER = {
    "heard": "3",
    "left_unsaid": "1",
    "words": "Zyxwvuts was\r\ncalm.",
    "different": "Slower.",
    "what": "That you asked.",
    "how_much": "-2",
}
LINK = re.compile(r'id="link">http://[^/]+(/form/([A-Za-z0-9_-]{43})/)<')
TRIED = 3000


def link_for(browser: Browser, client: UUID, day: date = DAY) -> str:
    """The path of a new link, as its page shows it."""
    found = LINK.search(page(browser.post(f"/clients/{client}/check-ins/", {"day": day.isoformat()})))
    assert found is not None
    return found[1]


def send(link: str, **fields: str) -> Any:
    return Browser().post(link, {**ANSWER, **fields})


def later(by: timedelta) -> Any:
    return time_machine.travel(timezone.now() + by, tick=True)


def told_of(client: UUID) -> list[Any]:
    return [entry.value for entry in entries_of(anna(), client, EntryKind.CHECK_IN, EntryKind.HELPFUL_EVENT)]


def test_whoever_has_the_link_answers_without_an_account(desk: Desk, client: UUID) -> None:
    link = link_for(desk.browser, client)
    asked_at = CheckInLinkRecord.objects.get().made_at
    assert "About your appointment of 3 November" in page(Browser().get(link))
    assert "Thank you. It has arrived." in page(send(link))
    event, check_in = sorted(told_of(client), key=lambda value: isinstance(value, CheckIn))
    assert event == HelpfulEvent(DAY, "That you asked.", -2)
    assert check_in.ratings == {"heard": 3, "left_unsaid": 1}
    assert (check_in.words, check_in.different) == ("Zyxwvuts was\ncalm.", "Slower.")
    assert check_in.sent == asked_at
    assert check_in.waited is not None
    assert {entry.by_link for entry in entries_of(anna(), client)} == {True}


def test_of_the_link_only_a_hash_is_kept(desk: Desk, client: UUID) -> None:
    token = link_for(desk.browser, client).split("/")[2]
    assert token not in str(vars(CheckInLinkRecord.objects.get()))
    assert token not in page(desk.browser.get(f"/clients/{client}/check-ins/"))
    send(f"/form/{token}/")
    assert token.encode() not in everything(desk)


def test_no_program_that_looks_at_links_uses_one_up_or_leaves_anything(desk: Desk, client: UUID) -> None:
    link = link_for(desk.browser, client)
    before = (EntryRecord.objects.count(), AuditRecord.objects.count(), CheckInLinkRecord.objects.values_list().get())
    for _ in range(100):
        browser = Browser()
        assert (browser.get(link).status_code, browser.head(link).status_code) == (200, 200)
        assert browser.options(link).status_code == 405
    after = (EntryRecord.objects.count(), AuditRecord.objects.count(), CheckInLinkRecord.objects.values_list().get())
    assert after == before
    assert send(link).status_code == 200


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        (dict.fromkeys(ANSWER, ""), "Nothing is filled in yet"),
        ({**dict.fromkeys(ANSWER, ""), "words": " ", "what": "\n"}, "Nothing is filled in yet"),
        ({"heard": "5"}, "Select a valid choice"),
        ({"heard": "-1"}, "Select a valid choice"),
        ({"how_much": "5"}, "Select a valid choice"),
        ({"what": "  "}, "or leave out how much"),
        ({"words": "w" * 10_001}, "at most 10000"),
    ],
    ids=["nothing", "blanks", "too high", "too low", "too much", "how much of what", "too long"],
)
def test_a_form_that_will_not_do_is_told_why_and_uses_nothing_up(
    desk: Desk, client: UUID, fields: dict[str, str], says: str
) -> None:
    link = link_for(desk.browser, client)
    shown = page(send(link, **fields))
    assert says in shown
    if fields.get("words", "x").strip():
        assert "Slower." in shown  # what was written still stands there
    assert not EntryRecord.objects.exists()
    assert send(link).status_code == 200


@pytest.mark.parametrize("name", [*CHECK_IN_STATEMENTS, "words", "different", "what"])
def test_one_answer_is_enough(desk: Desk, client: UUID, name: str) -> None:
    link = link_for(desk.browser, client)
    assert "It has arrived" in page(send(link, **{**dict.fromkeys(ANSWER, ""), name: "4"}))
    assert len(told_of(client)) == (2 if name == "what" else 1)


def test_the_page_names_nobody_and_its_title_tells_nothing(desk: Desk, client: UUID) -> None:
    link = link_for(desk.browser, client)
    pages = [Browser().get(link), send(link, heard="9"), send(link), Browser().get(link)]
    desk.vault.lock()
    pages += [Browser().get(link), send(link)]
    for answer in pages:
        shown = page(answer)
        assert "<title>Appointment form</title>" in shown
        assert not [word for word in ("Sentinel", ANNA, "Anna", "Berg", "hereandnow", "therap") if word in shown]
        assert str(client) not in shown
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["Referrer-Policy"] == "same-origin"  # no other site is told anything
        assert "http://" not in shown
        assert settings.SESSION_COOKIE_NAME not in answer.cookies


def test_whatever_is_over_is_told_like_what_never_was(desk: Desk, client: UUID) -> None:
    used = link_for(desk.browser, client)
    send(used, words="Before.")
    revoked = link_for(desk.browser, client, date(2026, 11, 10))
    desk.browser.post(f"/clients/{client}/check-ins/links/{links_of(anna(), client)[0].id}/void/")
    expired = link_for(desk.browser, client, date(2026, 11, 17))
    CheckInLinkRecord.objects.filter(used_at=None, revoked_at=None).update(expires_at=timezone.now())
    never = Browser().get(f"/form/{'x' * 43}/")
    assert never.status_code == 410
    assert "does not open anything" in page(never)
    for link in (used, revoked, expired):
        for answer in (Browser().get(link), send(link), Browser().head(link)):
            assert answer.status_code == 410
            assert answer.content in (never.content, b"")
    assert len(told_of(client)) == 2


def test_a_link_is_open_for_seven_days(desk: Desk, client: UUID) -> None:
    link = link_for(desk.browser, client)
    with later(OPEN_FOR - timedelta(minutes=1)):
        assert Browser().get(link).status_code == 200
    with later(OPEN_FOR):
        assert Browser().get(link).status_code == 410
        assert send(link).status_code == 410
    assert not EntryRecord.objects.exists()


def test_another_link_about_the_same_session_makes_the_last_one_void(desk: Desk, client: UUID) -> None:
    first, second = link_for(desk.browser, client), link_for(desk.browser, client)
    other = link_for(desk.browser, client, date(2026, 11, 10))
    assert [Browser().get(link).status_code for link in (first, second, other)] == [410, 200, 200]


def test_a_link_works_once_when_two_send_at_once(desk: Desk, client: UUID) -> None:
    token = make_link(anna(), client, DAY)
    answer_by_link(token, CheckIn(session=DAY), None)
    with pytest.raises(CheckInOver):
        answer_by_link(token, CheckIn(session=DAY, words="Somebody else."), None)
    assert EntryRecord.objects.count() == 1


def test_a_second_press_has_arrived_too_and_keeps_nothing_twice(desk: Desk, client: UUID) -> None:
    link = link_for(desk.browser, client)
    for _ in range(2):
        assert "It has arrived" in page(send(link))
    assert len(told_of(client)) == 2
    assert Browser().get(link).status_code == 410  # the link itself tells nothing by that
    others = ({"heard": "2"}, {"words": "Other words."}, {"different": ""})
    for other in (*others, {"what": "Something else."}, {"how_much": "2"}, {"what": "", "how_much": ""}):
        assert send(link, **other).status_code == 410
    with later(SECOND_PRESS):
        assert send(link).status_code == 410
    EntryRecord.objects.update(removed_at=timezone.now())
    assert send(link).status_code == 410


@pytest.mark.parametrize("first", [{"what": "That you asked."}, {"words": "It was calm."}], ids=["only that", "none"])
def test_what_helped_and_was_put_in_later_has_not_arrived(desk: Desk, client: UUID, first: dict[str, str]) -> None:
    link, empty = link_for(desk.browser, client), dict.fromkeys(ANSWER, "")
    send(link, **(empty | first))
    assert "It has arrived" in page(send(link, **(empty | first)))
    assert send(link, **(empty | first | {"what": "Your patience."})).status_code == 410
    assert "Your patience." not in str(told_of(client))


def test_a_second_press_of_one_clients_link_is_no_others(desk: Desk) -> None:
    clients = [add_client(anna(), name).id for name in ("Ms One", "Mr Other")]
    links = [link_for(desk.browser, client) for client in clients]
    send(links[0])
    send(links[1], words="Other words.")
    assert send(links[0], words="Other words.").status_code == 410
    assert "It has arrived" in page(send(links[0]))


def test_of_two_links_that_were_both_open_the_second_keeps_nothing(desk: Desk, client: UUID) -> None:
    tokens = [make_link(anna(), client, DAY) for _ in range(2)]
    CheckInLinkRecord.objects.update(revoked_at=None)  # as if two had been made at once
    answer_by_link(tokens[0], CheckIn(session=DAY), None)
    with pytest.raises(CheckInOver):
        answer_by_link(tokens[1], CheckIn(session=DAY), HelpfulEvent(DAY, "So."))
    assert EntryRecord.objects.count() == 1


def test_what_is_sent_is_about_the_session_of_the_link_alone(desk: Desk, client: UUID) -> None:
    answer_by_link(make_link(anna(), client, DAY), CheckIn(session=date(2020, 1, 1)), HelpfulEvent(DAY, "So."))
    assert set(EntryRecord.objects.values_list("day", "client")) == {(DAY, client)}


def test_an_answer_belongs_to_the_session_of_its_day_where_one_is_kept(desk: Desk, client: UUID) -> None:
    agree(client, *Purpose)
    session = told_session(client, day=DAY.day)
    send(link_for(desk.browser, client))
    assert set(EntryRecord.objects.values_list("session", flat=True)) == {session}


def test_what_is_answered_already_needs_no_link(desk: Desk, mika: Mika) -> None:
    link = link_for(desk.browser, mika.id)
    tell(mika.account, CheckIn(session=DAY, words="By hand."), None)
    assert Browser().get(link).status_code == 410
    with pytest.raises(AlreadyTold):
        make_link(anna(), mika.id, DAY)
    assert "It needs no link" in page(desk.browser.post(f"/clients/{mika.id}/check-ins/", {"day": "2026-11-03"}))
    (told,) = told_of(mika.id)
    assert (told.words, told.sent) == ("By hand.", CheckInLinkRecord.objects.get().made_at)


@pytest.mark.parametrize(
    ("day", "says"),
    [(date(2056, 11, 3), "still to come"), (date(26, 11, 3), "very long ago")],
    ids=["a year to come", "a year with a slip in it"],
)
def test_no_link_asks_about_a_day_on_which_nothing_can_have_been(
    desk: Desk, client: UUID, day: date, says: str
) -> None:
    with pytest.raises(ImpossibleDay, match=says):
        make_link(anna(), client, day)
    assert says in page(desk.browser.post(f"/clients/{client}/check-ins/", {"day": day.isoformat()}))
    guess = desk.browser.post(f"/clients/{client}/check-ins/{day.isoformat()}/", {"heard": "1"})
    assert (guess.status_code, says in page(guess)) == (409, True)
    assert not CheckInLinkRecord.objects.exists()
    assert not EntryRecord.objects.exists()


def test_whoever_was_closed_has_made_nothing(desk: Desk, client: UUID) -> None:
    token = make_link(anna(), client, DAY)
    AccountRecord.objects.update(is_active=False)
    with pytest.raises(CheckInOver):
        day_of(token)


def test_a_link_goes_with_its_client(desk: Desk, client: UUID) -> None:
    link = link_for(desk.browser, client)
    erase_client(anna(), client)
    assert not CheckInLinkRecord.objects.exists()
    assert Browser().get(link).status_code == 410


# S-09: guessing.


def test_links_that_open_nothing_have_to_rest_after_a_while(desk: Desk, client: UUID) -> None:
    link, browser = link_for(desk.browser, client), Browser()
    wrong = [browser.get(f"/form/{number:043}/").status_code for number in range(WRONG_LINKS + 1)]
    assert wrong == [410] * WRONG_LINKS + [429]
    never = f"/form/{'x' * 43}/"
    assert browser.post(never, ANSWER).status_code == 429
    assert "fifteen minutes" in page(browser.get(never))
    assert Browser(REMOTE_ADDR="192.0.2.7").get(never).status_code == 410
    assert not EntryRecord.objects.exists()
    # Behind a proxy everybody comes from one address: who guesses there keeps nobody from answering.
    assert browser.get(link).status_code == 200
    assert "It has arrived" in page(browser.post(link, ANSWER))
    with later(REST):
        assert browser.get(never).status_code == 410


def test_no_random_token_opens_anything(desk: Desk, client: UUID) -> None:
    token = make_link(anna(), client, DAY)
    for _ in range(TRIED):
        with pytest.raises(CheckInOver):
            day_of(secrets.token_urlsafe(32))
    for near in (token[:-1], token + "A", token.swapcase(), token[::-1], "", " " + token, token + "\udc80"):
        if near != token:
            with pytest.raises(CheckInOver):
                day_of(near)
    assert day_of(token) == DAY


# While the desk is locked.


@pytest.mark.parametrize("real", [True, False], ids=["a link", "no link"])
def test_while_the_desk_is_locked_the_form_says_so_and_what_was_written_stays_in_hand(
    desk: Desk, client: UUID, real: bool
) -> None:
    link = link_for(desk.browser, client) if real else f"/form/{'x' * 43}/"
    desk.vault.lock()
    opened, sent_then = Browser().get(link), send(link)
    assert (opened.status_code, sent_then.status_code) == (CLOSED, CLOSED)
    assert "Closed at the moment" in page(opened)
    assert "assphrase" not in page(opened) + page(sent_then)
    assert "Not sent yet." in page(sent_then)
    assert "Zyxwvuts was" in page(sent_then)
    assert 'value="3" id="id_heard_3" checked' in page(sent_then)
    desk.browser.unlock()
    assert not EntryRecord.objects.exists()
    assert ("It has arrived" in page(send(link))) is real


def test_keys_that_go_while_the_form_is_sent_keep_it_in_hand(
    desk: Desk, client: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = link_for(desk.browser, client)

    def gone(*arguments: object) -> None:
        desk.vault.lock()
        desk.vault.keys()

    monkeypatch.setattr("hereandnow.web.pages.check_in.by_link.answer_by_link", gone)
    answer = send(link)
    assert (answer.status_code, "Not sent yet." in page(answer)) == (CLOSED, True)


def test_an_open_form_keeps_no_desk_open(desk: Desk, client: UUID) -> None:
    link = link_for(desk.browser, client)
    desk.clock.pass_minutes(14)
    assert Browser().get(link).status_code == 200
    desk.clock.pass_minutes(2)
    assert desk.vault.locked


def test_the_form_needs_its_own_token_against_other_pages(desk: Desk, client: UUID) -> None:
    link = link_for(desk.browser, client)
    strict = Browser(enforce_csrf_checks=True)
    assert strict.post(link, ANSWER).status_code == 403
    assert not EntryRecord.objects.exists()
    assert "It has arrived" in page(strict.post(link, {**hidden_in(strict.get(link)), **ANSWER}))


def test_a_form_for_anybody_may_not_be_larger_than_others(desk: Desk, client: UUID) -> None:
    link = link_for(desk.browser, client)
    assert send(link, words="w" * 1_100_000).status_code == 413
    assert not EntryRecord.objects.exists()


# Whose it is to make and to make void.


def test_another_therapist_neither_makes_nor_voids_a_link(desk: Desk, client: UUID) -> None:
    link = link_for(desk.browser, client)
    made = links_of(anna(), client)[0].id
    carla = signed_in("Carla", Role.THERAPIST)
    assert carla.post(f"/clients/{client}/check-ins/", {"day": "2026-11-03"}).status_code == 404
    assert carla.post(f"/clients/{client}/check-ins/links/{made}/void/").status_code == 404
    with pytest.raises(Http404):
        revoke_link(account("Dora", Role.THERAPIST), made)
    assert Browser().get(link).status_code == 200


def test_one_link_is_made_void_and_no_other(desk: Desk, client: UUID) -> None:
    links = [link_for(desk.browser, client, DAY + timedelta(weeks=week)) for week in range(3)]
    (_, middle, _) = links_of(anna(), client)
    revoke_link(anna(), middle.id)
    assert [Browser().get(link).status_code for link in links] == [200, 410, 200]
    for gone in (middle.id, uuid4()):
        with pytest.raises(Http404):
            revoke_link(anna(), gone)


def test_the_links_of_one_client_stay_when_another_gets_one(desk: Desk, client: UUID, mika: Mika) -> None:
    first, second = link_for(desk.browser, client), link_for(desk.browser, mika.id)
    assert [Browser().get(link).status_code for link in (first, second)] == [200, 200]
    assert [len(links_of(anna(), one)) for one in (client, mika.id)] == [1, 1]


def test_what_is_done_with_links_is_witnessed_without_a_word(desk: Desk, client: UUID) -> None:
    before = AuditRecord.objects.count()
    answer_by_link(make_link(anna(), client, DAY), CheckIn(session=DAY, words="Zyxwvuts"), HelpfulEvent(DAY, "So."))
    make_link(anna(), client, date(2026, 11, 10))
    revoke_link(anna(), links_of(anna(), client)[0].id)
    rows = AuditRecord.objects.filter(seq__gt=before).order_by("seq")
    assert list(rows.values_list("role", "deed", "what")) == [
        ("therapist", "added", "check in link"),
        ("desk", "added", "check in by link"),
        ("desk", "added", "helpful event by link"),
        ("therapist", "added", "check in link"),
        ("therapist", "removed", "check in link"),
    ]
    assert "Zyxwvuts" not in str(list(rows.values()))
    said = [str(look.phrase) for _, looks in lookers_of(anna(), client).days for look in looks]
    assert "took in a check-in that was answered by a link" in said
