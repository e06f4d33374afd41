"""Signing in and out."""

from __future__ import annotations

from tests.browser.visitor import Visitor


def sign_in(visitor: Visitor) -> None:
    visitor.press("Sign out")
    visitor.look("sign-in")
    for number in range(5):
        visitor.sign_in(password=f"wrong {number}")
        if not number:
            visitor.look("sign-in-refused")
    assert visitor.heading() == "Too many tries"
    visitor.look("locked-out")


def sign_out(visitor: Visitor) -> None:
    visitor.press("Sign out")
    assert visitor.heading() == "Sign in"


VISITS = {"sign_in": sign_in, "sign_out": sign_out}
