"""Looking after accounts."""

from __future__ import annotations

from allauth.mfa.models import Authenticator

from hereandnow.web.records.models import AccountRecord
from hereandnow.web.records.roles import Role
from tests.browser.visitor import Visitor

NEVER = "!"
"""A hash that no password has."""


def accounts(visitor: Visitor) -> None:
    visitor.open("/accounts/")
    visitor.look("accounts-alone")
    add(visitor, "Ben", Role.SUPERVISOR)
    carla = add(visitor, "Carla with a longer name than most", Role.THERAPIST)
    Authenticator.objects.create(user=carla, type="totp", data={})
    add(visitor, "Dora", Role.ADMINISTRATOR, is_active=False)
    make_link(visitor)
    visitor.open("/accounts/")
    visitor.look("accounts")


def invite(visitor: Visitor) -> None:
    visitor.open("/accounts/invite/")
    visitor.look("invite")
    make_link(visitor)
    visitor.look("invite-link")


def revoke(visitor: Visitor) -> None:
    make_link(visitor)
    visitor.open("/accounts/")
    visitor.press("Make void")
    assert visitor.page.get_by_text("None is open").is_visible()


def close(visitor: Visitor) -> None:
    add(visitor, "Ben", Role.SUPERVISOR)
    visitor.open("/accounts/")
    visitor.press("Close the account of Ben")
    assert visitor.page.get_by_text("closed").is_visible()


def reopen(visitor: Visitor) -> None:
    close(visitor)
    visitor.press("Open again: Ben")
    assert not visitor.page.get_by_text("closed").is_visible()


def take_second_factor_away(visitor: Visitor) -> None:
    Authenticator.objects.create(user=add(visitor, "Ben", Role.SUPERVISOR), type="totp", data={})
    visitor.open("/accounts/")
    visitor.page.get_by_role("link", name="Second step lost: Ben").click()
    visitor.look("second-factor-lost")
    visitor.press("Take it away")
    assert not visitor.page.get_by_text("with a second step").is_visible()


def make_link(visitor: Visitor, role: str = "a supervisor") -> str:
    """Invite a colleague; the link."""
    visitor.open("/accounts/invite/")
    visitor.page.get_by_label(role).check()
    visitor.press("Make a link")
    return visitor.page.locator(".link").inner_text()


def add(visitor: Visitor, name: str, role: Role, *, is_active: bool = True) -> AccountRecord:
    """An account that never signs in."""
    made = AccountRecord.named(name, role=role, password=NEVER, is_active=is_active)
    made.save()
    return made


VISITS = {
    "accounts": accounts,
    "invite": invite,
    "revoke_invitation": revoke,
    "close_account": close,
    "reopen_account": reopen,
    "take_second_factor_away": take_second_factor_away,
}
