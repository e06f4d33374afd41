"""Signing in, in one step or two, and out."""

from __future__ import annotations

from tests.browser.visitor import Visitor
from tests.browser.visits.account import by_name, make_passkey, set_up_app
from tests.web.codes import code_of


def sign_in(visitor: Visitor) -> None:
    visitor.press("Sign out")
    visitor.look("sign-in")
    for number in range(5):
        visitor.sign_in(password=f"wrong {number}")
        if not number:
            visitor.look("sign-in-refused")
    assert visitor.heading() == "Too many tries"
    visitor.look("locked-out")


def second_step(visitor: Visitor) -> None:
    secret = set_up_app(visitor)
    visitor.press("Sign out")
    visitor.sign_in()
    assert visitor.heading() == "One step more"
    visitor.fill(code="000000")
    visitor.press("Go on")
    visitor.look("second-step")
    visitor.fill(code=code_of(secret, steps=1))
    visitor.press("Go on")
    assert visitor.heading() == "Caseload"


def by_passkey(visitor: Visitor) -> None:
    visitor.press("Sign out")
    visitor.page.get_by_role("link", name="With a passkey").click()
    visitor.look("by-passkey-at-a-number")
    if not visitor.looks:
        return  # without script a passkey cannot be used, and the page says so
    by_name(visitor)
    make_passkey(visitor)
    visitor.press("Sign out")
    visitor.page.get_by_role("link", name="With a passkey").click()
    visitor.look("by-passkey")
    visitor.press("Use a passkey")
    assert visitor.heading() == "Caseload"
    visitor.press("Sign out")
    visitor.sign_in()
    visitor.look("second-step-with-passkey")
    visitor.press("Use a passkey")
    assert visitor.heading() == "Caseload"


def sign_out(visitor: Visitor) -> None:
    visitor.press("Sign out")
    assert visitor.heading() == "Sign in"


VISITS = {"sign_in": sign_in, "second_step": second_step, "by_passkey": by_passkey, "sign_out": sign_out}
