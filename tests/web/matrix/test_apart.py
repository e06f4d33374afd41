"""Rows that the two households never have: of one therapist, much that could be mixed up; and what the door says."""

from __future__ import annotations

from datetime import date, timedelta
from types import SimpleNamespace
from uuid import UUID

import pytest
from allauth.mfa.webauthn.internal import auth
from django.contrib.auth.models import AnonymousUser
from django.contrib.sessions.backends.db import SessionStore
from django.http import Http404, HttpRequest, HttpResponse
from django.test import RequestFactory
from django.urls import resolve, reverse
from django.utils import timezone

from hereandnow.errors import KeystoreLocked
from hereandnow.web.accounts.kept import FIELDS
from hereandnow.web.gate import Gate
from hereandnow.web.records.access import passkeys
from hereandnow.web.records.access.clients import add_client, own_row
from hereandnow.web.records.access.consents import give
from hereandnow.web.records.access.identities import about_me
from hereandnow.web.records.access.invitations import accept, invite_client
from hereandnow.web.records.access.lookers import lookers_of
from hereandnow.web.records.access.notes import note_of
from hereandnow.web.records.access.responses import (
    Tally,
    Verdict,
    add_own_moment,
    remove_own_moment,
    responses_of,
)
from hereandnow.web.records.access.sessions import open_session
from hereandnow.web.records.models import (
    AccountRecord,
    AuditRecord,
    ClientRecord,
    ConsentRecord,
    OwnMomentRecord,
    ShareRecord,
    SupervisionRecord,
    VerdictRecord,
)
from hereandnow.web.records.purposes import How, Purpose
from hereandnow.web.records.roles import Role
from hereandnow.web.vault import LOCK_AFTER
from tests.web import test_access, test_notes
from tests.web.desk import PASSWORD, Desk, hidden_in
from tests.web.matrix.world import OBJECTS, House, evidence_in
from tests.web.people import account, anna

LONG_AGO = timedelta(days=400)


def house_of(name: str, therapist: AccountRecord | None = None) -> House:
    """A household at a desk: its people, and nothing made for it yet."""
    people = {role: account(f"{name} {role.value}", role) for role in Role}
    return House(name, {**people, Role.THERAPIST: therapist or people[Role.THERAPIST]})


def found(house: House, argument: str) -> UUID:
    made = house.object(argument, Role.THERAPIST)
    assert isinstance(made, UUID)
    return made


def moment_of(house: House) -> str:
    """A moment of one's own, which is marked, judged and shared."""
    return str(house.object("moment_id", Role.THERAPIST))


def another_moment(house: House) -> str:
    """One more in the same session, of which nothing was said yet."""
    return add_own_moment(
        house.therapist,
        found(house, "session_id"),
        evidence_in(house.object("session", Role.THERAPIST)),
        pillar="culture",
        sentence="It is here.",
        question="And?",
    ).id


def another_session(house: House) -> UUID:
    made = OBJECTS["session_id"](house, Role.THERAPIST)
    assert isinstance(made, UUID)
    return made


def test_notes_go_with_the_client(desk: Desk) -> None:
    place, note = test_notes.written(desk)
    ClientRecord.objects.update(therapist=account("Carla", Role.THERAPIST))
    with pytest.raises(Http404):
        note_of(anna(), UUID(place.split("/")[2]), UUID(note.split("/")[4]))


def test_each_client_has_a_ledger_of_their_own(desk: Desk) -> None:
    for name in ("Mr K", "Ms R"):
        client = UUID(test_access.client_id(desk.browser, name))
        give(anna(), client, Purpose.ANALYSE, how=How.WRITING, on=date(2026, 11, 3))
    assert list(ConsentRecord.objects.values_list("number", flat=True)) == [1, 1]


def test_nobody_but_a_client_is_the_client_of_an_account(desk: Desk) -> None:
    ClientRecord.objects.filter(pk=add_client(anna(), "Mr K").id).update(account=anna())
    with pytest.raises(Http404):
        own_row(anna())


def test_what_a_client_never_wrote_is_empty_and_theirs(desk: Desk) -> None:
    client = account("Mika", Role.CLIENT)
    ClientRecord.objects.filter(pk=add_client(anna(), "Mika K").id).update(account=client)
    assert about_me(client).words == {}


def test_an_account_is_the_one_clients_alone_who_was_invited(desk: Desk) -> None:
    one, other = (add_client(anna(), name).id for name in ("Mr K", "Ms R"))
    made = accept(invite_client(anna(), one), "Mika", PASSWORD)
    assert dict(ClientRecord.objects.values_list("pk", "account")) == {one: made.pk, other: None}


def test_who_looked_is_named_with_what_they_were(desk: Desk) -> None:
    client = add_client(anna(), "Mr K").id
    looks = [look for _, day in lookers_of(anna(), client).days for look in day]
    assert {(look.who, str(look.role), look.by_program) for look in looks} == {("Anna Berg", "therapist", False)}


def test_a_passkey_at_the_second_step_is_the_one_of_whoever_gave_the_password(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = account("One", Role.THERAPIST), account("Other", Role.THERAPIST)
    used = SimpleNamespace(last_used_at=None, save=lambda **_: None)
    monkeypatch.setattr(auth, "extract_user_from_response", lambda answer: other)
    monkeypatch.setattr(auth, "complete_authentication", lambda holder, answer: used)
    request = RequestFactory().get("/")
    request.session, request.user = SessionStore(), AnonymousUser()
    assert passkeys.account_by_passkey(request, "{}", one) == one
    assert passkeys.account_by_passkey(request, "{}") == other


def test_what_was_said_in_another_session_of_a_moment_of_this_name_is_not_said_here(desk: Desk) -> None:
    house = house_of("Zyxwvuts")
    moment, other = moment_of(house), another_moment(house)
    elsewhere = another_session(house)
    assert OwnMomentRecord.objects.filter(pk=other.removeprefix("own:").rpartition("-")[0]).update(session=elsewhere)
    for said in (VerdictRecord, SupervisionRecord, ShareRecord):
        assert said.objects.filter(moment=moment).update(session=elsewhere)
    responses = responses_of(house.therapist, open_session(house.therapist, found(house, "session_id")))
    assert [one.moment.id for one in responses.own] == [moment]
    assert (responses.judged, responses.marked, responses.shares) == ({}, {}, {})


def test_answers_are_counted_of_one_client(desk: Desk) -> None:
    one = house_of("Zyxwvuts")
    other = house_of("Zyxwvuts elsewhere", one.therapist)
    for house in (one, other):
        moment_of(house)
        VerdictRecord.objects.filter(client=found(house, "client_id")).update(kind="same", verdict=Verdict.FITS)
    elsewhere = open_session(one.therapist, another_session(one))
    assert responses_of(one.therapist, elsewhere).tallies["same"] == Tally(1, 0, 0)


def test_what_was_removed_long_ago_goes_when_its_own_session_changes(desk: Desk) -> None:
    house = house_of("Zyxwvuts")
    moment_of(house)
    removed, elsewhere = another_moment(house), another_session(house)
    row = OwnMomentRecord.objects.filter(pk=removed.removeprefix("own:").rpartition("-")[0])
    assert row.update(session=elsewhere, removed_at=timezone.now() - LONG_AGO)
    remove_own_moment(house.therapist, found(house, "session_id"), found(house, "own_id"))
    assert row.exists()


def asked(address: str, browser: AccountRecord | AnonymousUser, form: dict[str, str]) -> HttpRequest:
    request = RequestFactory(SERVER_NAME="127.0.0.1").post(address, form)
    request.session, request.user, request.resolver_match = SessionStore(), browser, resolve(address)
    return request


def test_keys_that_go_while_a_page_is_made_keep_what_was_written_and_no_secret(desk: Desk) -> None:
    gate, written = Gate(lambda request: HttpResponse()), {"new": "Zyxwvuts"}
    client = add_client(anna(), "Mr K").id
    for address, kept in ((f"/clients/{client}/notes/", True), ("/keys/", False)):
        answer = gate.process_exception(asked(address, anna(), written), KeystoreLocked("Locked."))
        assert answer is not None
        assert bool(hidden_in(answer).get(FIELDS)) == kept


def test_of_nobody_who_is_signed_in_no_refusal_is_written_down(desk: Desk) -> None:
    for browser, more in ((AnonymousUser(), 0), (anna(), 1)):
        before = AuditRecord.objects.count()
        Gate(lambda request: HttpResponse()).process_exception(asked("/invitation/none/", browser, {}), Http404())
        assert AuditRecord.objects.count() - before == more


def test_a_page_that_asks_for_itself_does_not_keep_the_keys_open(desk: Desk) -> None:
    session = found(house_of("Zyxwvuts", anna()), "session_id")
    for _ in range(3):
        desk.clock.pass_minutes(LOCK_AFTER.total_seconds() / 60 / 2)
        desk.browser.get(reverse("reading", args=[session]))
    assert desk.vault.locked
