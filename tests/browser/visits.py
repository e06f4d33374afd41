"""One visit for each address of the desk. A route without one, or a visit that never comes there, fails.

Each begins with Anna signed in at an open desk with nobody in the caseload, except those of ``FROM_NOTHING``, which
begin at a desk that was never started. A page that is shown must be looked at: ``visitor.look("name of the picture")``.
"""

from __future__ import annotations

from collections.abc import Callable

from tests.browser.visitor import Visitor
from tests.web.desk import ANNA, PASSPHRASE, PASSWORD

Visit = Callable[[Visitor], None]


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
    visitor.page.get_by_role("checkbox").evaluate("box => box.required = false")  # as older browsers have it
    visitor.press("Go on to the desk")
    visitor.look("recovery-code-refused")
    visitor.page.get_by_role("checkbox").check()
    visitor.press("Go on to the desk")
    assert visitor.heading() == "Caseload"


def caseload(visitor: Visitor) -> None:
    visitor.open("/")
    visitor.look("caseload-empty")
    for name in ("Mr K", "Ms R", "مریم", "Somebody with quite a long name, as some people have them"):
        visitor.fill(name=name)
        visitor.press("Add")
    visitor.look("caseload")


def client(visitor: Visitor) -> None:
    visitor.open(f"/clients/{visitor.client().id}/")
    assert visitor.heading() == "Mr K"
    visitor.look("client")
    visitor.fill(name="Mr L")
    visitor.press("Save the name")
    assert visitor.page.locator("bdi").all_inner_texts() == [ANNA, "Mr L"]


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


def unlock(visitor: Visitor) -> None:
    visitor.desk.vault.lock()
    visitor.open("/")
    visitor.look("unlock")
    visitor.fill(passphrase="not the passphrase")  # noqa: S106 - invented
    visitor.press("Unlock")
    visitor.look("unlock-refused")
    visitor.unlock()
    visitor.fill(name="Mr <K> & sons")
    visitor.desk.vault.lock()
    visitor.press("Add")
    visitor.look("unlock-with-work")
    visitor.unlock()
    visitor.look("carry-on")
    visitor.press("Save them and go on")
    assert visitor.page.get_by_text("Mr <K> & sons").is_visible()


def lock(visitor: Visitor) -> None:
    visitor.press("Lock")
    assert visitor.heading() == "The desk is locked"


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


FROM_NOTHING: dict[str, Visit] = {"first_start": first_start, "recovery_code": recovery_code}
VISITS: dict[str, Visit] = {
    "caseload": caseload,
    "client": client,
    "keys": keys,
    "new_code": new_code,
    "unlock": unlock,
    "lock": lock,
    "sign_in": sign_in,
    "sign_out": sign_out,
}
