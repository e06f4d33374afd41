"""What opens the keys."""

from __future__ import annotations

from tests.browser.visitor import Visitor
from tests.web.desk import PASSPHRASE


def keys(visitor: Visitor) -> None:
    visitor.open("/keys/")
    visitor.look("keys")
    visitor.page.get_by_text("I have forgotten the passphrase").click()
    visitor.look("keys-code")
    visitor.fill(passphrase=PASSPHRASE, new="other unrelated quiet words", new_again="other unrelated quiet words")
    visitor.press("Change the passphrase")
    visitor.look("keys-changed")


def new_code(visitor: Visitor) -> None:
    visitor.open("/keys/")
    visitor.page.get_by_role("link", name="Make another recovery code").click()
    visitor.look("new-code")
    visitor.fill(passphrase=PASSPHRASE)
    visitor.press("Make another code")
    assert visitor.heading() == "Your recovery code"


VISITS = {"keys": keys, "new_code": new_code}
