"""Looking after accounts: who may, what they see, and what no account opens by it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from allauth.mfa.models import Authenticator
from django.http import Http404

from hereandnow.errors import OwnAccount
from hereandnow.web.accounts.policy import policy_of
from hereandnow.web.records.access import accounts as door
from hereandnow.web.records.access.clients import add_client, clients_of
from hereandnow.web.records.models import AccountRecord, AuditRecord, SignInRecord
from hereandnow.web.records.roles import Role
from tests.web.desk import ANNA, Browser, Desk, page
from tests.web.people import account, anna, set_up_app, signed_in
from tests.web.routes import ROUTES

ADMINISTERING = [
    address for address, route in ROUTES.items() if (policy := policy_of(route.callback)) and policy.administering
]
NOT = [Role.CLIENT, Role.SUPERVISOR, Role.THERAPIST]


def test_whoever_sets_up_the_desk_is_a_therapist_and_looks_after_accounts(desk: Desk) -> None:
    assert (anna().role, anna().administers, anna().may_administer) == (Role.THERAPIST, True, True)
    assert "Accounts" in page(desk.browser.get("/"))
    assert ANNA in page(desk.browser.get("/accounts/"))


@pytest.mark.parametrize("role", NOT)
@pytest.mark.parametrize("address", ADMINISTERING)
def test_nobody_else_finds_these_pages(desk: Desk, role: Role, address: str) -> None:
    browser = signed_in("Ben", role)
    for answer in (browser.get(address), browser.post(address)):
        assert answer.status_code == 404
    assert "/accounts/" not in page(browser.get("/account/"))


@pytest.mark.parametrize("role", NOT)
def test_the_door_itself_is_closed_to_them(desk: Desk, role: Role) -> None:
    ben = account("Ben", role)
    attempts: list[Any] = [
        lambda: door.accounts_of(ben),
        lambda: door.close_account(ben, anna().pk),
        lambda: door.reopen_account(ben, anna().pk),
        lambda: door.take_second_factor_away(ben, anna().pk),
    ]
    for refused in attempts:
        with pytest.raises(Http404):
            refused()
    assert anna().is_active


def test_an_administrator_sees_accounts_and_no_client(desk: Desk) -> None:
    mr_k = add_client(anna(), "Mr Sentinel")
    account("Mika", Role.CLIENT)
    dora = signed_in("Dora", Role.ADMINISTRATOR)
    shown = page(dora.get("/", follow=True))
    assert ANNA in shown
    assert not [name for name in ("Sentinel", "Mika") if name in shown]
    assert clients_of(AccountRecord.objects.called("Dora").get()) == ()
    assert dora.get(f"/clients/{mr_k.id}/").status_code == 404


def test_a_closed_account_is_out_at_once_and_cannot_come_back_until_it_is_open_again(desk: Desk) -> None:
    ben = signed_in("Ben", Role.THERAPIST)
    own = AccountRecord.objects.called("Ben").get().pk
    desk.browser.post(f"/accounts/{own}/close/")
    assert ben.get("/").headers["Location"].startswith("/sign-in/")
    assert not SignInRecord.objects.filter(account=own).exists()
    assert "do not belong together" in page(Browser().sign_in("Ben"))
    assert "closed" in page(desk.browser.get("/accounts/"))
    desk.browser.post(f"/accounts/{own}/reopen/")
    assert ben.get("/").status_code == 302  # the sign-in that was ended stays ended
    assert Browser().sign_in("Ben").status_code == 302


def test_nobody_closes_their_own_account(desk: Desk) -> None:
    answer = desk.browser.post(f"/accounts/{anna().pk}/close/")
    assert answer.status_code == 409
    assert "your own account" in page(answer)
    with pytest.raises(OwnAccount):
        door.close_account(anna(), anna().pk)
    assert anna().is_active


@pytest.mark.parametrize("deed", ["close", "reopen", "second-factor"])
def test_a_clients_account_is_their_therapists_to_look_after(desk: Desk, deed: str) -> None:
    mika = account("Mika", Role.CLIENT)
    Authenticator.objects.create(user=mika, type="totp", data={})
    assert desk.browser.post(f"/accounts/{mika.pk}/{deed}/").status_code == 404
    assert AccountRecord.objects.get(pk=mika.pk).is_active
    assert Authenticator.objects.filter(user=mika).exists()


def test_an_account_that_never_was_is_not_found(desk: Desk) -> None:
    assert desk.browser.post(f"/accounts/{UUID(int=7)}/close/").status_code == 404


def test_a_lost_second_factor_is_taken_away_and_its_account_is_out(desk: Desk) -> None:
    ben = signed_in("Ben", Role.THERAPIST)
    set_up_app(ben)
    own = AccountRecord.objects.called("Ben").get().pk
    assert "with a second step" in page(desk.browser.get("/accounts/"))
    assert "face to face" in page(desk.browser.get(f"/accounts/{own}/second-factor/"))
    desk.browser.post(f"/accounts/{own}/second-factor/")
    assert ben.get("/").headers["Location"].startswith("/sign-in/")
    assert Browser().sign_in("Ben").headers["Location"] == "/"
    assert desk.browser.post(f"/accounts/{own}/second-factor/").status_code == 404


def test_an_administrator_who_was_closed_administers_nothing(desk: Desk) -> None:
    dora = account("Dora", Role.ADMINISTRATOR, is_active=False)
    with pytest.raises(Http404):
        door.accounts_of(dora)


def test_what_is_done_to_an_account_is_witnessed(desk: Desk) -> None:
    ben = account("Ben", Role.THERAPIST)
    Authenticator.objects.create(user=ben, type="totp", data={})
    for deed in ("second-factor", "close", "reopen"):
        desk.browser.post(f"/accounts/{ben.pk}/{deed}/")
    rows = AuditRecord.objects.filter(thing=str(ben.pk)).order_by("seq")
    assert list(rows.values_list("actor", "deed", "what")) == [
        (str(anna().pk), "removed", "second factor"),
        (str(anna().pk), "closed", "account"),
        (str(anna().pk), "reopened", "account"),
    ]
