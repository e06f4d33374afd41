"""Locking, and the way back in."""

from __future__ import annotations

from tests.browser.visitor import Visitor


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


VISITS = {"unlock": unlock, "lock": lock}
