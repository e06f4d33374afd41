"""Supervision: what a therapist marks and brings, what a supervisor sees and answers."""

from __future__ import annotations

from uuid import UUID

from hereandnow.web.records.access.consents import Purpose
from hereandnow.web.records.access.supervision import answer_excerpt
from hereandnow.web.records.models import BroughtRecord
from tests.browser.visitor import Visitor
from tests.web.session.making import agree, read_session
from tests.web.supervision import making

ASKED = "I hurried past it. What do you hear in the “sorry”?"
SAID = "I hear somebody who makes sure of you first.\n\nWhat if you had said nothing for a moment?"


def supervision(visitor: Visitor) -> None:
    making.ben()
    _come(visitor)
    visitor.look("supervision-empty")
    _bring(visitor)
    visitor.open("/supervision/")
    assert visitor.page.get_by_text("brought by Anna Berg").is_visible()
    assert not visitor.page.get_by_text("Conor").count()
    visitor.look("supervision")


def supervision_answer(visitor: Visitor) -> None:
    _bring(visitor)
    _come(visitor)
    visitor.page.get_by_role("link", name="Answer", exact=True).click()
    visitor.fill(answer=SAID)
    visitor.look("supervision-answer")
    visitor.press("Keep my answer")
    assert visitor.page.get_by_text("I hear somebody who makes sure").is_visible()
    visitor.look("supervision-answered")


def supervision_answer_before(visitor: Visitor) -> None:
    supervision_answer(visitor)
    visitor.press("Undo my last change")
    assert not visitor.page.get_by_text("I hear somebody who makes sure").is_visible()


def brought(visitor: Visitor) -> None:
    visitor.page.get_by_role("link", name="Supervision", exact=True).click()
    visitor.look("brought-empty")
    session = _bring(visitor)
    making.marked(session, making.moments_of(session)[-1].id)
    one = BroughtRecord.objects.get()
    answer_excerpt(making.ben(), one.pk, SAID)
    visitor.open("/supervision/brought/")
    assert visitor.page.get_by_text("I hear somebody who makes sure").is_visible()
    visitor.page.get_by_text("What Ben reads").click()
    visitor.look("brought")
    visitor.open(f"/sessions/{session}/")
    visitor.page.locator("details.supervision summary", has_text="answered in supervision").first.click()
    assert visitor.page.get_by_text("I hear somebody who makes sure").first.is_visible()
    visitor.look("session-supervision")


def bringing(visitor: Visitor) -> None:
    making.ben()
    session = _session(visitor)
    visitor.open(f"/sessions/{session}/")
    card = visitor.page.locator(".moment").first
    card.get_by_role("button", name="mark for supervision").click()
    card.locator("details.supervision summary").click()
    card.get_by_role("link", name="Choose who sees it").click()
    visitor.fill(pseudonym="Conor", asked=ASKED)
    visitor.press("Bring it")
    assert visitor.page.get_by_text("The client’s name stands in what you wrote").is_visible()
    visitor.look("bringing-refused")
    visitor.fill(pseudonym="Blue")
    visitor.look("bringing")
    visitor.press("Bring it")
    assert visitor.page.get_by_text("Ben sees it until").is_visible()


def brought_taken_back(visitor: Visitor) -> None:
    _bring(visitor)
    visitor.open("/supervision/brought/")
    visitor.press("Take it back")
    assert visitor.page.get_by_text("Ben sees it no more").is_visible()
    visitor.look("brought-taken-back")


def brought_again(visitor: Visitor) -> None:
    brought_taken_back(visitor)
    visitor.press("Undo taking it back")
    assert visitor.page.get_by_text("Ben sees it until").is_visible()


def _session(visitor: Visitor) -> UUID:
    client = visitor.client(making.NAME).id
    agree(client, *Purpose)
    return read_session(client)


def _bring(visitor: Visitor) -> UUID:
    session = _session(visitor)
    making.brought(session, asked=ASKED, pseudonym="Blue")
    return session


def _come(visitor: Visitor) -> None:
    visitor.press("Sign out")
    visitor.sign_in("Ben")
    assert visitor.heading() == "Supervision"


VISITS = {
    "supervision": supervision,
    "supervision_answer": supervision_answer,
    "supervision_answer_before": supervision_answer_before,
    "brought": brought,
    "bringing": bringing,
    "brought_taken_back": brought_taken_back,
    "brought_again": brought_again,
}
