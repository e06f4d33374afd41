"""The way back for a forgotten password."""

from __future__ import annotations

from allauth.mfa.models import Authenticator

from hereandnow.web.records.roles import Role
from tests.browser.visitor import Visitor
from tests.browser.visits.accounts import add
from tests.browser.visits.invitation import take_up
from tests.web.desk import PASSWORD

NEW = "another evening in november"


def new_password_link(visitor: Visitor) -> None:
    add(visitor, "Ben", Role.SUPERVISOR)
    carla = add(visitor, "Carla with a longer name than most", Role.THERAPIST)
    Authenticator.objects.create(user=carla, type="totp", data={})
    visitor.open("/accounts/")
    visitor.page.get_by_role("link", name="Password forgotten: Ben").click()
    assert visitor.heading() == "No link can be made"
    visitor.look("password-link-refused")
    visitor.open("/accounts/")
    visitor.page.get_by_role("link", name="Password forgotten: Carla").click()
    visitor.look("password-link-asked")
    visitor.press("Make a link")
    visitor.look("password-link")


def new_password(visitor: Visitor) -> None:
    new_password_link(visitor)
    path = visitor.page.locator(".link").inner_text().removeprefix(visitor.address)
    visitor.press("Sign out")
    visitor.open(path)
    visitor.fill(password=NEW, password_again=PASSWORD, code="000000")
    visitor.press("Take the new password")
    visitor.look("new-password-refused")
    visitor.open("/new-password/of-nobody/")
    visitor.look("new-password-over")


def clients_new_password(visitor: Visitor) -> None:
    take_up(visitor)
    visitor.press("Sign out")
    visitor.sign_in()
    visitor.page.get_by_role("link", name="Mr K").click()
    visitor.page.get_by_role("link", name="A page of their own").click()
    visitor.page.get_by_role("link", name="They have forgotten the password").click()
    visitor.look("clients-password-asked")
    visitor.press("Make a link")
    visitor.look("clients-password-link")
    path = visitor.page.locator(".link").inner_text().removeprefix(visitor.address)
    visitor.press("Sign out")
    visitor.open(path)
    visitor.look("new-password")
    visitor.fill(password=NEW, password_again=NEW)
    visitor.press("Take the new password")
    assert visitor.heading() == "The new password stands"
    visitor.look("new-password-stands")
    visitor.sign_in("Mika", NEW)
    assert visitor.page.get_by_role("link", name="My space").is_visible()


def forgotten(visitor: Visitor) -> None:
    visitor.press("Sign out")
    visitor.page.get_by_role("link", name="I have forgotten my password").click()
    visitor.look("forgotten")
    visitor.fill(recovery_code=visitor.desk.recovery_code, password=NEW, password_again=NEW)
    visitor.press("Take the new password")
    assert visitor.heading() == "The new password stands"
    visitor.sign_in(password=NEW)
    add(visitor, "Ben", Role.SUPERVISOR)
    visitor.open("/forgotten/")
    assert not visitor.page.get_by_label("Recovery code").is_visible()
    visitor.look("forgotten-with-others")


VISITS = {
    "new_password_link": new_password_link,
    "new_password": new_password,
    "clients_new_password": clients_new_password,
    "forgotten": forgotten,
}
