"""Consents: a no to all, a yes to one, and taking it back."""

from __future__ import annotations

from datetime import date

from hereandnow.web.records.access.consents import How, Purpose, give
from tests.browser.visitor import Visitor


def consents(visitor: Visitor) -> None:
    visitor.open(f"/clients/{visitor.client().id}/")
    visitor.page.get_by_role("link", name="Consents", exact=True).click()
    visitor.look("consents-unasked")
    visitor.page.get_by_label("spoken").check()
    visitor.press("Write down a no to all")
    visitor.look("consents-no-to-all")
    client = visitor.client()
    for purpose in (Purpose.TRANSCRIBE, Purpose.ANALYSE):
        give(visitor.anna(), client.id, purpose, how=How.WRITING, on=date(2026, 11, 20))
    visitor.open(f"/clients/{client.id}/consents/")
    visitor.look("consents")


def consent(visitor: Visitor) -> None:
    visitor.open(f"/clients/{visitor.client().id}/consents/")
    visitor.page.get_by_role("link", name="May this program read the words").click()
    visitor.page.get_by_label("in writing").check()
    visitor.fill(on="2099-01-01")
    visitor.press("Write down the yes")
    visitor.look("consent")
    visitor.fill(on="2026-11-20")
    visitor.press("Write down the yes")
    assert visitor.page.get_by_text("since 20 November 2026, in writing, signed").is_visible()


def consent_taken_back(visitor: Visitor) -> None:
    consent(visitor)
    visitor.page.get_by_role("link", name="May this program read the words").click()
    visitor.look("consent-given")
    visitor.page.get_by_role("link", name="Take it back").click()
    visitor.look("consent-take-back")
    visitor.page.get_by_label("spoken").check()
    visitor.press("Take it back")
    visitor.look("consent-taken-back")
    visitor.page.get_by_role("link", name="To the consents").click()
    assert visitor.page.get_by_text("Taken back", exact=True).is_visible()


def several_consents(visitor: Visitor) -> None:
    visitor.open(f"/clients/{visitor.client().id}/consents/")
    visitor.page.get_by_role("link", name="All of them on one page").click()
    visitor.page.get_by_label("in writing").check()
    visitor.press("Write down what is ticked")
    assert visitor.page.get_by_text("Nothing is ticked yet").is_visible()
    visitor.look("consents-several")
    for question in ("May the words of your sessions be kept", "May this program read the words"):
        visitor.page.get_by_label(question).check()
    visitor.press("Write down what is ticked")
    assert visitor.page.locator(".yes").count() == 2


VISITS = {
    "consents": consents,
    "several_consents": several_consents,
    "consent": consent,
    "consent_taken_back": consent_taken_back,
}
