"""Pages that refuse something are pages too."""

from __future__ import annotations

import pytest

from tests.browser.conftest import Visiting
from tests.browser.visitor import WIDTHS, Visitor
from tests.web.desk import Desk


def test_what_is_not_found_is_a_page(visitor: Visitor) -> None:
    answer = visitor.open("/nothing/")
    assert answer is not None
    assert answer.status == 404
    assert visitor.heading() == "Not found"
    visitor.look("404")


def test_a_form_that_was_opened_too_long_ago_is_a_page(visitor: Visitor) -> None:
    visitor.page.context.clear_cookies(name="hereandnow_form")
    visitor.fill(name="Mr K")
    visitor.press("Add")
    assert visitor.heading() == "Sent from elsewhere"
    visitor.look("403")


def test_a_form_that_is_too_large_is_a_page(visitor: Visitor) -> None:
    visitor.page.locator("[name=name]").evaluate("field => { field.maxLength = 2e6; field.value = 'w'.repeat(11e5) }")
    visitor.press("Add")
    assert visitor.heading() == "Not understood"
    visitor.look("400")


def test_a_fault_in_the_program_is_a_page(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    def fault(*arguments: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("hereandnow.web.pages.caseload.views.caseload_of", fault)
    visitor.open("/")
    assert visitor.heading() == "A fault in the program"
    visitor.look("500")


def test_a_client_whose_key_is_gone_is_told_on_a_page(visitor: Visitor) -> None:
    gone = visitor.client()
    visitor.desk.vault.keys().erase(gone.id)
    visitor.open("/")
    visitor.look("caseload-with-one-unopened")
    visitor.open(f"/clients/{gone.id}/")
    assert visitor.heading() == "Somebody who cannot be opened"
    visitor.look("client-unopened")
    visitor.page.get_by_role("link", name="Erase this person").click()
    visitor.look("client-unopened-erasing")
    visitor.open(f"/clients/{gone.id}/name/")
    assert visitor.heading() == "That did not work"
    visitor.look("sentence")


def test_the_rig_sees_a_barrier_a_word_on_the_console_and_a_request_that_leaves(
    visiting: Visiting, locked_desk: Desk
) -> None:
    with visiting(locked_desk) as visitor:
        visitor.open("/")
        visitor.page.evaluate("document.querySelector('label').remove()")
        visitor.look("a-barrier")
        visitor.page.evaluate("console.error('a word')")
        visitor.page.evaluate("new Image().src = 'http://127.0.0.1:9/pixel'")
        visitor.page.evaluate("document.body.append(Object.assign(document.createElement('script'), {text: '1'}))")
        visitor.page.evaluate("document.body.style.cssText = 'min-width: 400px'")
        visitor.look("too-wide")
        visitor.page.evaluate("document.querySelector('h1').style.color = '#3a3a3a'")
        visitor.look("unseen-in-the-dark")
        found = " ".join(visitor.amiss)
        visitor.amiss.clear()
    for seen in ("label: ", "a word", "leaves the desk", "Content Security Policy", "too wide"):
        assert seen in found
    for width in WIDTHS:
        assert f"unseen-in-the-dark, {width}, dark: color-contrast: h1" in found
        assert f"unseen-in-the-dark, {width}, light: color-contrast" not in found
