"""The first start, one page after the other, at a desk that was never started."""

from __future__ import annotations

from tests.browser.visitor import Visitor
from tests.web.desk import ANNA, PASSPHRASE, PASSWORD


def first_start(visitor: Visitor) -> None:
    visitor.open("/")
    assert visitor.heading() == "Welcome to your desk"
    visitor.look("first-start-keys")
    visitor.fill(passphrase="short", passphrase_again="shirt")  # noqa: S106 - invented
    visitor.press("Make the keys")
    visitor.look("first-start-keys-refused")
    visitor.fill(passphrase=PASSPHRASE, passphrase_again=PASSPHRASE)
    visitor.press("Make the keys")
    assert visitor.heading() == "Your account"
    visitor.look("first-start-account")


def recovery_code(visitor: Visitor) -> None:
    visitor.open("/")
    visitor.fill(passphrase=PASSPHRASE, passphrase_again=PASSPHRASE)
    visitor.press("Make the keys")
    visitor.fill(name=ANNA, password=PASSWORD, password_again=PASSWORD)
    visitor.press("Make the account")
    visitor.look("recovery-code")
    visitor.open("/")
    visitor.look("recovery-code-is-asked-for")
    visitor.page.get_by_role("link", name="Get it on paper now").click()
    visitor.page.get_by_role("checkbox").evaluate("box => box.required = false")  # as older browsers have it
    visitor.press("Go on to the desk")
    visitor.look("recovery-code-refused")
    visitor.page.get_by_role("checkbox").check()
    visitor.press("Go on to the desk")
    assert visitor.heading() == "Caseload"


FROM_NOTHING = {"first_start": first_start, "recovery_code": recovery_code}
