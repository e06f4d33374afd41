"""Inviting a client, and taking up an invitation."""

from __future__ import annotations

from tests.browser.visitor import Visitor
from tests.web.desk import PASSWORD


def invite_client(visitor: Visitor) -> None:
    open_page(visitor)
    visitor.look("client-not-invited")
    visitor.press("Make a link")
    visitor.look("client-link")
    visitor.page.get_by_role("link", name="They have it").click()
    visitor.look("client-invited")


def revoke_clients(visitor: Visitor) -> None:
    invite_client(visitor)
    visitor.press("Make the link void")
    assert visitor.page.get_by_role("button", name="Make a link").is_visible()


def invitation(visitor: Visitor) -> None:
    visitor.open(take_up(visitor, look=True))
    assert visitor.heading() == "Somebody is signed in"
    visitor.look("invitation-signed-in")
    visitor.press("Sign out")
    visitor.page.go_back()
    visitor.page.reload()
    visitor.look("invitation-over")


def close_clients_account(visitor: Visitor) -> None:
    take_up(visitor)
    visitor.press("Sign out")
    visitor.sign_in()
    visitor.page.get_by_role("link", name="Mr K").click()
    visitor.page.get_by_role("link", name="A page of their own").click()
    visitor.look("client-with-account")
    visitor.press("Close their account")
    visitor.look("client-account-closed")


def reopen_clients_account(visitor: Visitor) -> None:
    close_clients_account(visitor)
    visitor.press("Open it again")
    assert visitor.page.get_by_role("button", name="Close their account").is_visible()


def open_page(visitor: Visitor) -> None:
    visitor.open(f"/clients/{visitor.client().id}/invitation/")


def take_up(visitor: Visitor, *, look: bool = False) -> str:
    """Invite a client, sign out and take the invitation up; its path."""
    open_page(visitor)
    visitor.press("Make a link")
    path = visitor.page.locator(".link").inner_text().removeprefix(visitor.address)
    visitor.press("Sign out")
    visitor.open(path)
    if look:
        visitor.look("invitation")
    visitor.fill(name="Mika", password=PASSWORD, password_again=PASSWORD)
    visitor.press("Make my account")
    return path


VISITS = {
    "invite_client": invite_client,
    "revoke_clients": revoke_clients,
    "invitation": invitation,
    "close_clients_account": close_clients_account,
    "reopen_clients_account": reopen_clients_account,
}
