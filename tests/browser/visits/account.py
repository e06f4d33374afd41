"""One's own account."""

from __future__ import annotations

from hereandnow.web.records.models import SignInRecord
from tests.browser.visitor import Visitor
from tests.web.codes import code_of
from tests.web.desk import PASSWORD

NEW = "a morning in the snow"


def account(visitor: Visitor) -> None:
    record = SignInRecord(account=visitor.anna())
    record.browser = "Firefox on Linux"
    record.save()
    visitor.open("/account/")
    visitor.look("account")


def prove(visitor: Visitor) -> None:
    visitor.open("/account/prove/?next=/account/app/remove/")
    visitor.fill(password="not the password")  # noqa: S106 - invented
    visitor.press("Go on")
    visitor.look("prove")
    visitor.fill(password=PASSWORD)
    visitor.press("Go on")
    assert visitor.heading() == "Take the app away?"


def password(visitor: Visitor) -> None:
    visitor.open("/account/password/")
    visitor.fill(old="not the password", new=NEW, new_again=NEW + " ")
    visitor.press("Change the password")
    visitor.look("password")
    visitor.fill(old=PASSWORD, new=NEW, new_again=NEW)
    visitor.press("Change the password")
    visitor.look("password-changed")


def second_factor(visitor: Visitor) -> None:
    visitor.open("/account/app/")
    visitor.page.get_by_text("I cannot use the camera").click()
    visitor.look("second-factor")
    set_up_app(visitor)
    visitor.look("recovery-codes-shown")


def remove_app(visitor: Visitor) -> None:
    set_up_app(visitor)
    visitor.open("/account/")
    visitor.look("account-with-app")
    visitor.page.get_by_role("link", name="Take away").click()
    visitor.look("remove-app")
    visitor.press("Take it away")
    assert visitor.page.get_by_role("link", name="Set up").is_visible()


def recovery_codes(visitor: Visitor) -> None:
    set_up_app(visitor)
    visitor.open("/account/recovery-codes/")
    visitor.look("recovery-codes")
    visitor.press("Make new ones")
    assert visitor.page.locator(".codes li").count() == 10


def add_passkey(visitor: Visitor) -> None:
    visitor.open("/account/passkeys/add/")
    visitor.look("add-passkey-at-a-number")
    by_name(visitor)
    visitor.open("/account/passkeys/add/")
    visitor.look("add-passkey")


def remove_passkey(visitor: Visitor) -> None:
    if not visitor.looks:
        return  # without script there is none to take away
    by_name(visitor)
    make_passkey(visitor)
    visitor.open("/account/")
    visitor.look("account-with-passkey")
    visitor.page.get_by_role("link", name="Take away my laptop").click()
    visitor.look("remove-passkey")
    visitor.press("Take it away")
    assert not visitor.page.get_by_text("my laptop").is_visible()


def end_sign_in(visitor: Visitor) -> None:
    account(visitor)
    visitor.press("Sign out Firefox on Linux")
    assert not visitor.page.get_by_text("Firefox on Linux").is_visible()


def end_other_sign_ins(visitor: Visitor) -> None:
    account(visitor)
    visitor.press("Sign out everywhere else")
    assert not visitor.page.get_by_text("Firefox on Linux").is_visible()


def set_up_app(visitor: Visitor) -> str:
    """Go through setting up an app; its secret. The recovery codes are on the page then."""
    visitor.open("/account/app/")
    secret = visitor.page.locator(".steps .code").text_content() or ""
    visitor.fill(code=code_of(secret))
    visitor.press("Set it up")
    assert visitor.heading() == "Your recovery codes"
    return secret


def by_name(visitor: Visitor) -> None:
    """Go on at the desk's other address, where browsers know passkeys, signed in."""
    visitor.page.wait_for_load_state("networkidle")
    visitor.address = visitor.address.replace("127.0.0.1", "localhost")
    visitor.sign_in()


def make_passkey(visitor: Visitor) -> None:
    """Give the browser a device that makes passkeys, and make one."""
    tools = visitor.page.context.new_cdp_session(visitor.page)
    tools.send("WebAuthn.enable")
    device = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    tools.send("WebAuthn.addVirtualAuthenticator", {"options": device})
    visitor.open("/account/passkeys/add/")
    visitor.fill(name="my laptop")
    visitor.press("Make the passkey")
    assert visitor.heading() == "Your recovery codes"


VISITS = {
    "account": account,
    "prove": prove,
    "password": password,
    "second_factor": second_factor,
    "remove_app": remove_app,
    "recovery_codes": recovery_codes,
    "add_passkey": add_passkey,
    "remove_passkey": remove_passkey,
    "end_sign_in": end_sign_in,
    "end_other_sign_ins": end_other_sign_ins,
}
