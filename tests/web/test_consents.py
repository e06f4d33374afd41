"""The ledger of consents: what stands, what no longer does, and what goes with it."""

from __future__ import annotations

from datetime import date
from uuid import UUID, uuid4

import pytest
from django.http import Http404
from django.test import override_settings

from hereandnow.errors import CannotServe, ConsentMissing, InvalidValue
from hereandnow.web.consent.jurisdictions import VARIABLE, Jurisdiction, jurisdiction_of
from hereandnow.web.records import derived
from hereandnow.web.records.access.clients import add_client
from hereandnow.web.records.access.consents import Consent, consents_of, give, withdraw, withdraw_all, would_remove
from hereandnow.web.records.consenting import require, stands
from hereandnow.web.records.derived import Removed
from hereandnow.web.records.models import AccountRecord, AuditRecord, ConsentRecord
from hereandnow.web.records.purpose_texts import text_agreed_to, text_of
from hereandnow.web.records.purposes import How, Purpose
from hereandnow.web.records.roles import Role
from tests.web.desk import Desk

DAY = date(2026, 11, 20)


@pytest.fixture
def anna(desk: Desk) -> AccountRecord:
    return AccountRecord.objects.get()


@pytest.fixture
def client(anna: AccountRecord) -> UUID:
    return add_client(anna, "Mr K").id


def consent(anna: AccountRecord, client: UUID, purpose: Purpose) -> Consent:
    return next(consent for consent in consents_of(anna, client) if consent.purpose == purpose)


@pytest.mark.parametrize("purpose", Purpose)
def test_nothing_stands_that_was_not_given(anna: AccountRecord, client: UUID, purpose: Purpose) -> None:
    assert not stands(client, purpose)
    with pytest.raises(ConsentMissing, match=str(purpose.label)):
        require(client, purpose)


@pytest.mark.parametrize("purpose", Purpose)
def test_a_yes_is_to_one_purpose_of_one_client(anna: AccountRecord, client: UUID, purpose: Purpose) -> None:
    other = add_client(anna, "Mr L").id
    give(anna, client, purpose, how=How.SPOKEN, on=DAY)
    require(client, purpose)
    assert [each for each in Purpose if stands(client, each)] == [purpose]
    assert not [each for each in Purpose if stands(other, each)]


def test_a_yes_that_is_taken_back_stands_no_longer_and_both_stay_in_the_history(
    anna: AccountRecord, client: UUID
) -> None:
    give(anna, client, Purpose.SHARE, how=How.WRITING, on=DAY)
    withdraw(anna, client, Purpose.SHARE, how=How.SPOKEN, on=date(2026, 11, 22))
    assert not stands(client, Purpose.SHARE)
    found = consent(anna, client, Purpose.SHARE)
    assert [(entry.given, entry.how, entry.on.day, entry.entered_by) for entry in found.history] == [
        (False, How.SPOKEN, 22, "Anna Berg"),
        (True, How.WRITING, 20, "Anna Berg"),
    ]
    give(anna, client, Purpose.SHARE, how=How.SPOKEN, on=DAY)
    assert stands(client, Purpose.SHARE)


def test_a_no_that_was_never_a_yes_is_kept_as_an_answer_once(anna: AccountRecord, client: UUID) -> None:
    for _ in range(2):
        assert withdraw(anna, client, Purpose.SHARE, how=How.SPOKEN, on=DAY) == ()
    found = consent(anna, client, Purpose.SHARE)
    assert [entry.given for entry in found.history] == [False]
    assert not found.taken_back


def test_a_no_to_all_is_one_answer(anna: AccountRecord, client: UUID) -> None:
    give(anna, client, Purpose.SHARE, how=How.SPOKEN, on=DAY)
    withdraw_all(anna, client, how=How.SPOKEN, on=DAY)
    found = consents_of(anna, client)
    assert all(each.last and not each.given for each in found)
    assert [each.purpose for each in found if each.taken_back] == [Purpose.SHARE]


def test_taking_back_removes_what_rests_on_it_and_looking_before_removes_nothing(
    anna: AccountRecord, client: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_client(anna, "Mr L")

    def change_all(client_id: UUID) -> Removed:
        # Any change to rows will do to see what is undone and what stays.
        return Removed("accounts", AccountRecord.objects.update(role=Role.SUPERVISOR))

    monkeypatch.setitem(derived.REMOVALS, Purpose.ANALYSE, (change_all, lambda client_id: Removed("none of these", 0)))
    give(anna, client, Purpose.ANALYSE, how=How.SPOKEN, on=DAY)
    assert would_remove(anna, client, Purpose.ANALYSE) == (Removed("accounts", 1),)
    assert AccountRecord.objects.get().role == Role.THERAPIST
    assert withdraw(anna, client, Purpose.ANALYSE, how=How.SPOKEN, on=DAY) == (Removed("accounts", 1),)
    assert AccountRecord.objects.get().role == Role.SUPERVISOR


def test_a_removal_that_fails_leaves_the_consent_as_it_was(
    anna: AccountRecord, client: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(client_id: UUID) -> Removed:
        raise RuntimeError

    monkeypatch.setitem(derived.REMOVALS, Purpose.ANALYSE, (fail,))
    give(anna, client, Purpose.ANALYSE, how=How.SPOKEN, on=DAY)
    before = AuditRecord.objects.count()
    with pytest.raises(RuntimeError):
        withdraw(anna, client, Purpose.ANALYSE, how=How.SPOKEN, on=DAY)
    assert stands(client, Purpose.ANALYSE)
    assert AuditRecord.objects.count() == before


@pytest.mark.parametrize("role", [role for role in Role if role != Role.THERAPIST])
def test_the_door_to_consents_is_closed_to_others(anna: AccountRecord, client: UUID, role: Role) -> None:
    other = AccountRecord.named("Ben", role=role)
    other.save()
    for refused in (
        lambda: consents_of(other, client),
        lambda: give(other, client, Purpose.SHARE, how=How.SPOKEN, on=DAY),
        lambda: withdraw(other, client, Purpose.SHARE, how=How.SPOKEN, on=DAY),
        lambda: would_remove(other, client, Purpose.SHARE),
    ):
        with pytest.raises(Http404):
            refused()


def test_a_yes_is_to_the_words_that_were_shown(anna: AccountRecord, client: UUID) -> None:
    with pytest.raises(InvalidValue, match="have changed since"):
        give(anna, client, Purpose.ANALYSE, how=How.SPOKEN, on=DAY, version="0")
    assert not ConsentRecord.objects.exists()


@pytest.mark.parametrize("place", Jurisdiction)
@pytest.mark.parametrize("how", How)
def test_in_illinois_alone_reading_needs_it_in_writing(
    anna: AccountRecord, client: UUID, place: Jurisdiction, how: How
) -> None:
    with override_settings(JURISDICTION=place):
        for purpose in Purpose:
            give(anna, client, purpose, how=how, on=DAY)
        lacking = {purpose for purpose in Purpose if not stands(client, purpose)}
        assert lacking == ({Purpose.ANALYSE} if place == "US-IL" and how != How.WRITING else set())
        assert {found.purpose for found in consents_of(anna, client) if found.unwritten} == lacking


def test_in_illinois_a_client_s_own_act_on_a_screen_is_written(anna: AccountRecord, client: UUID) -> None:
    with override_settings(JURISDICTION=Jurisdiction.ILLINOIS):
        version = text_of(Purpose.ANALYSE, Jurisdiction.ILLINOIS).version
        ConsentRecord.objects.create(
            client=client, number=1, purpose=Purpose.ANALYSE, version=version, given=True, how=How.SCREEN, on=DAY,
            by=uuid4(), by_client=True,
        )  # fmt: skip
        assert stands(client, Purpose.ANALYSE)


def test_a_yes_given_elsewhere_does_not_name_the_purpose_that_illinois_wants_named(
    anna: AccountRecord, client: UUID
) -> None:
    give(anna, client, Purpose.ANALYSE, how=How.WRITING, on=DAY)
    assert stands(client, Purpose.ANALYSE)
    with override_settings(JURISDICTION=Jurisdiction.ILLINOIS):
        assert not stands(client, Purpose.ANALYSE)
        assert consent(anna, client, Purpose.ANALYSE).outdated


@pytest.mark.parametrize("place", Jurisdiction)
@pytest.mark.parametrize("purpose", Purpose)
def test_every_text_can_be_found_again_by_its_version(place: Jurisdiction, purpose: Purpose) -> None:
    text = text_of(purpose, place)
    assert text_agreed_to(purpose, text.version) == text
    assert len(text.version) <= 20
    assert str(text.asks).endswith("?")


@pytest.mark.parametrize("name", ["us-il", "Illinois", "", "EU "])
def test_a_jurisdiction_that_is_none_is_refused(name: str) -> None:
    with pytest.raises(CannotServe, match="default, US-IL, EU"):
        jurisdiction_of({VARIABLE: name})
