"""Invitations: a link that works once, for seven days, and names nobody."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.http import Http404
from django.utils import timezone

from hereandnow.errors import InvitationOver
from hereandnow.web.records.access.clients import add_client
from hereandnow.web.records.access.erasing import erase_client
from hereandnow.web.records.access.invitations import (
    COLLEAGUES,
    OPEN_FOR,
    accept,
    invitation_of,
    invite_client,
    invite_colleague,
    role_of,
)
from hereandnow.web.records.access.tries import REST, WRONG_LINKS
from hereandnow.web.records.models import AccountRecord, AuditRecord, ClientRecord, InvitationRecord
from hereandnow.web.records.roles import Role
from tests.web.desk import ANNA, PASSWORD, Browser, Desk, page
from tests.web.engine import everything
from tests.web.people import account, anna, link_in, signed_in
from tests.web.routes import ROUTES, untraced

OVER = "not open any more"
ACCEPTING = {"name": "Mika", "password": PASSWORD, "password_again": PASSWORD}
INVITING = re.compile(r"[A-Za-z0-9_-]{43}")


@pytest.fixture
def client(desk: Desk) -> str:
    """Anna's client."""
    return str(add_client(anna(), "Mr Sentinel").id)


def link_for(browser: Browser, client: str) -> str:
    return link_in(browser.post(f"/clients/{client}/invitation/"))


def invite(browser: Browser, role: Role) -> str:
    return link_in(browser.post("/accounts/invite/", {"role": role}))


def take_up(link: str, browser: Browser | None = None, /, **fields: str) -> Any:
    return (browser or Browser()).post(link, {**ACCEPTING, **fields})


def later(by: timedelta) -> Any:
    return time_machine.travel(timezone.now() + by, tick=True)


def test_a_client_takes_up_the_invitation_and_has_a_page_of_their_own(desk: Desk, client: str) -> None:
    mika = Browser()
    link = link_for(desk.browser, client)
    assert "You are invited" in page(mika.get(link))
    assert "My space" in page(mika.post(link, ACCEPTING, follow=True))
    record = ClientRecord.objects.get(pk=client)
    assert record.account is not None
    assert (record.account.name, record.account.role) == ("Mika", Role.CLIENT)
    assert Browser().sign_in("Mika").status_code == 302


@pytest.mark.parametrize("role", COLLEAGUES)
def test_a_colleague_takes_up_the_invitation_and_has_that_role(desk: Desk, role: Role) -> None:
    ben = Browser()
    ben.post(invite(desk.browser, role), {**ACCEPTING, "name": "Ben"})
    record = AccountRecord.objects.called("Ben").get()
    assert (record.role, record.administers) == (role, False)
    assert ben.get("/", follow=True).status_code == 200


def test_of_the_link_only_a_hash_is_kept(desk: Desk, client: str) -> None:
    token = link_for(desk.browser, client).split("/")[2]
    assert INVITING.fullmatch(token)  # 32 bytes, 256 bits
    record = InvitationRecord.objects.get()
    assert token not in str(vars(record))
    assert token not in page(desk.browser.get(f"/clients/{client}/invitation/"))
    assert token.encode() not in everything(desk)


def test_opening_the_page_uses_nothing_up(desk: Desk, client: str) -> None:
    link = link_for(desk.browser, client)
    for _ in range(50):
        browser = Browser()
        assert (browser.get(link).status_code, browser.head(link).status_code) == (200, 200)
    assert take_up(link).status_code == 302


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"name": "\u200b"}, "that can be seen"),
        ({"name": "ANNA  berg"}, "has this name already"),
        ({"password": "short", "password_again": "short"}, "too short"),
        ({"password_again": PASSWORD + " "}, "not the same"),
    ],
    ids=["an invisible name", "a name that is taken", "a short password", "a slip"],
)
def test_a_form_that_will_not_do_is_told_why_and_uses_nothing_up(
    desk: Desk, client: str, fields: dict[str, str], says: str
) -> None:
    link = link_for(desk.browser, client)
    answer = take_up(link, **fields)
    assert says in page(answer)
    assert PASSWORD not in page(answer)
    assert AccountRecord.objects.count() == 1
    assert take_up(link).status_code == 302


def test_the_page_names_nobody(desk: Desk, client: str) -> None:
    for link in (link_for(desk.browser, client), invite(desk.browser, Role.THERAPIST)):
        shown = Browser().get(link)
        assert not [name for name in ("Sentinel", ANNA, "Anna") if name in page(shown)]
        assert "<title>An invitation · hereandnow</title>" in page(shown)
        assert shown.headers["Cache-Control"] == "no-store"


def test_whatever_is_over_is_told_like_what_never_was(desk: Desk, client: str) -> None:
    used = link_for(desk.browser, client)
    take_up(used)
    revoked = invite(desk.browser, Role.THERAPIST)
    record = InvitationRecord.objects.get(used_at=None)
    desk.browser.post(f"/accounts/invitations/{record.pk}/revoke/")
    expired = invite(desk.browser, Role.THERAPIST)
    InvitationRecord.objects.filter(used_at=None, revoked_at=None).update(expires_at=timezone.now())
    never = Browser().get("/invitation/" + "x" * 43 + "/")
    assert never.status_code == 410
    assert OVER in page(never)
    for link in (used, revoked, expired):
        for answer in (Browser().get(link), take_up(link, name="Another")):
            assert (answer.status_code, answer.content) == (never.status_code, never.content)


def test_a_link_is_open_for_seven_days(desk: Desk, client: str) -> None:
    link = link_for(desk.browser, client)
    with later(OPEN_FOR - timedelta(minutes=1)):
        assert Browser().get(link).status_code == 200
    with later(OPEN_FOR):
        assert Browser().get(link).status_code == 410


def test_a_link_works_once_when_two_take_it_up_at_once(desk: Desk, client: str) -> None:
    token = link_for(desk.browser, client).split("/")[2]
    accept(token, "Mika", PASSWORD)
    with pytest.raises(InvitationOver):
        accept(token, "Mika too", PASSWORD)
    assert AccountRecord.objects.filter(role=Role.CLIENT).count() == 1


def test_of_two_links_that_were_both_open_the_second_is_void(desk: Desk, client: str) -> None:
    tokens = [invite_client(anna(), ClientRecord.objects.get().id) for _ in range(2)]
    InvitationRecord.objects.update(revoked_at=None)  # as if two had been made at once
    accept(tokens[0], "Mika", PASSWORD)
    with pytest.raises(InvitationOver):
        accept(tokens[1], "Mika too", PASSWORD)
    assert not AccountRecord.objects.called("Mika too").exists()


def test_another_link_makes_the_last_one_void(desk: Desk, client: str) -> None:
    first, second = link_for(desk.browser, client), link_for(desk.browser, client)
    assert Browser().get(first).status_code == 410
    assert Browser().get(second).status_code == 200


def test_a_therapist_makes_the_link_void(desk: Desk, client: str) -> None:
    link = link_for(desk.browser, client)
    record = InvitationRecord.objects.get()
    desk.browser.post(f"/clients/{client}/invitation/{record.pk}/revoke/")
    assert Browser().get(link).status_code == 410
    assert invitation_of(anna(), record.client_id or record.pk) is None


def test_whoever_was_closed_has_invited_nobody(desk: Desk) -> None:
    token = invite_colleague(anna(), Role.THERAPIST)
    AccountRecord.objects.update(is_active=False)
    with pytest.raises(InvitationOver):
        role_of(token)


def test_nobody_is_invited_twice(desk: Desk, client: str) -> None:
    take_up(link_for(desk.browser, client))
    assert desk.browser.post(f"/clients/{client}/invitation/").status_code == 404


def test_whoever_is_signed_in_signs_out_first(desk: Desk, client: str) -> None:
    link = link_for(desk.browser, client)
    for answer in (desk.browser.get(link), take_up(link, desk.browser)):
        assert "Sign out first" in page(answer)
    assert AccountRecord.objects.count() == 1
    assert Browser().get(link).status_code == 200


def test_another_therapist_neither_invites_nor_revokes(desk: Desk, client: str) -> None:
    link = link_for(desk.browser, client)
    record = InvitationRecord.objects.get()
    carla = signed_in("Carla", Role.THERAPIST)
    assert carla.get(f"/clients/{client}/invitation/").status_code == 404
    assert carla.post(f"/clients/{client}/invitation/").status_code == 404
    assert carla.post(f"/clients/{client}/invitation/{record.pk}/revoke/").status_code == 404
    assert carla.post(f"/clients/{client}/account/close/").status_code == 404
    assert Browser().get(link).status_code == 200


@pytest.mark.parametrize("role", [Role.CLIENT, Role.SUPERVISOR, Role.THERAPIST])
def test_only_who_administers_invites_colleagues(desk: Desk, role: Role) -> None:
    browser = signed_in("Ben", role)
    assert browser.post("/accounts/invite/", {"role": Role.ADMINISTRATOR}).status_code == 404
    with pytest.raises(Http404):
        invite_colleague(AccountRecord.objects.called("Ben").get(), Role.ADMINISTRATOR)
    assert not InvitationRecord.objects.exists()


def test_whoever_administers_invites_no_client(desk: Desk) -> None:
    with pytest.raises(Http404):
        invite_colleague(anna(), Role.CLIENT)
    assert "Select a valid choice" in page(desk.browser.post("/accounts/invite/", {"role": Role.CLIENT}))


def test_whoever_administers_does_not_revoke_a_therapists_invitation(desk: Desk, client: str) -> None:
    link = link_for(desk.browser, client)
    dora = signed_in("Dora", Role.ADMINISTRATOR)
    record = InvitationRecord.objects.get()
    assert dora.post(f"/accounts/invitations/{record.pk}/revoke/").status_code == 404
    assert Browser().get(link).status_code == 200


def test_links_that_open_nothing_have_to_rest_after_a_while(desk: Desk, client: str) -> None:
    link, browser = link_for(desk.browser, client), Browser()
    wrong = [browser.get(f"/invitation/{number:043}/").status_code for number in range(WRONG_LINKS + 1)]
    assert wrong == [410] * WRONG_LINKS + [429]
    assert browser.get(link).status_code == 429
    assert Browser(REMOTE_ADDR="192.0.2.7").get(link).status_code == 200
    with later(REST):
        assert browser.get(link).status_code == 200


# What a client's account opens.


@untraced
@pytest.mark.parametrize("address", ROUTES)
def test_a_client_sees_nothing_of_the_desk_but_their_own_pages(desk: Desk, client: str, address: str) -> None:
    mika = Browser()
    mika.post(link_for(desk.browser, client), ACCEPTING)
    own = mika.get(address)
    allowed = (
        own.status_code in (302, 404, 405)
        or address.startswith(("/invitation/", "/new-password/", "/forgotten/", "/form/"))
        or address
        in {
            "/my/",
            "/my/about-me/",
            "/my/check-ins/",
            "/my/reminders/",
            "/my/beliefs/",
            "/my/days/",
            "/my/appointments/",
            "/my/questionnaires/",
            "/my/help/",
            "/my/consents/",
            "/my/consents/several/",
            "/my/data/",
            "/my/data/delete/",
            "/my/who-has-looked/",
            "/account/",
            "/account/prove/",
            "/account/password/",
            "/account/app/",
            "/account/app/remove/",
            "/account/passkeys/add/",
        }
    )
    assert allowed, address
    assert "Sentinel" not in page(own)


def test_a_therapist_closes_and_reopens_a_clients_account(desk: Desk, client: str) -> None:
    mika = Browser()
    mika.post(link_for(desk.browser, client), ACCEPTING)
    desk.browser.post(f"/clients/{client}/account/close/")
    assert mika.get("/my/").headers["Location"].startswith("/sign-in/")
    assert "do not belong together" in page(Browser().sign_in("Mika"))
    desk.browser.post(f"/clients/{client}/account/reopen/")
    assert Browser().sign_in("Mika").status_code == 302


def test_a_client_without_an_account_has_none_to_close(desk: Desk, client: str) -> None:
    assert desk.browser.post(f"/clients/{client}/account/close/").status_code == 404
    account("Mika", Role.CLIENT)
    assert desk.browser.post(f"/clients/{client}/account/close/").status_code == 404


def test_erasing_a_client_takes_their_account_too(desk: Desk, client: str) -> None:
    mika = Browser()
    mika.post(link_for(desk.browser, client), ACCEPTING)
    erase_client(anna(), ClientRecord.objects.get().id)
    assert list(AccountRecord.objects.all()) == [anna()]
    assert mika.get("/my/").headers["Location"].startswith("/sign-in/")


# What is witnessed.


def test_inviting_taking_up_closing_and_opening_again_are_witnessed(desk: Desk, client: str) -> None:
    link = link_for(desk.browser, client)
    take_up(link)
    desk.browser.post(f"/clients/{client}/account/close/")
    desk.browser.post(f"/clients/{client}/account/reopen/")
    mika = AccountRecord.objects.called("Mika").get()
    rows = AuditRecord.objects.filter(client=client, deed__in=["invited", "added", "closed", "reopened"])
    assert list(rows.order_by("seq").values_list("actor", "deed", "what")) == [
        (str(anna().pk), "added", "client"),
        (str(anna().pk), "invited", "client"),
        (str(mika.pk), "added", "account"),
        (str(anna().pk), "closed", "account"),
        (str(anna().pk), "reopened", "account"),
    ]


def test_making_a_link_void_is_witnessed(desk: Desk) -> None:
    invite(desk.browser, Role.SUPERVISOR)
    record = InvitationRecord.objects.get()
    desk.browser.post(f"/accounts/invitations/{record.pk}/revoke/")
    assert AuditRecord.objects.filter(thing=str(record.pk)).order_by("seq").values_list("deed", "what")[1] == (
        "removed",
        "invitation",
    )
