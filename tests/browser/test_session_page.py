"""The session page in a real browser: what is seen first, keys, words that are selected, a desk locked meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from hereandnow.web.records.access.consents import Purpose
from hereandnow.web.records.models import OwnMomentRecord, SupervisionRecord, VerdictRecord
from tests.browser.conftest import Visiting
from tests.browser.visitor import Visitor
from tests.web.desk import Desk
from tests.web.session.making import agree, keep_review_of, read_session, told_session


@pytest.fixture
def at_session(visitor: Visitor) -> Visitor:
    """Anna at a session that was read."""
    _open(visitor)
    return visitor


@pytest.fixture
def small(visiting: Visiting, locked_desk: Desk) -> Iterator[Visitor]:
    """Anna at that session on a telephone."""
    with visiting(locked_desk, width=390) as visitor:
        visitor.open("/")
        visitor.unlock()
        visitor.sign_in()
        _open(visitor)
        yield visitor


def _open(visitor: Visitor) -> None:
    client = visitor.client("Ms R").id
    agree(client, *Purpose)
    visitor.open(f"/sessions/{read_session(client)}/")


def _focused(page: Page) -> Locator:
    return page.locator(":focus")


def _in_view(page: Page, selector: str) -> bool:
    box = page.locator(selector).first.bounding_box()
    size = page.viewport_size
    assert size is not None
    return box is not None and box["y"] >= 0 and box["y"] + box["height"] <= size["height"]


def test_the_first_moment_with_its_question_stands_in_the_first_screen(at_session: Visitor) -> None:
    at_session.page.set_viewport_size({"width": 1280, "height": 900})
    for part in (".lead", ".score", ".moment h3", ".moment blockquote", ".moment .question", ".transcript li"):
        assert _in_view(at_session.page, part), part


def test_the_keys_go_through_moments_to_words_and_back(at_session: Visitor) -> None:
    page = at_session.page
    seen = []
    for _ in range(2):
        page.keyboard.press("j")
        seen.append(_focused(page).get_attribute("id"))
    page.keyboard.press("k")
    assert _focused(page).get_attribute("id") == seen[0] != seen[1]
    page.keyboard.press("Enter")
    expect(_focused(page)).to_have_attribute("class", "client on")
    assert page.locator("mark.on").count() > 0
    page.keyboard.press("Enter")
    expect(page.locator(f"#{seen[0]}")).to_be_focused()


def test_the_keys_give_a_verdict_mark_for_supervision_and_open_the_note(at_session: Visitor) -> None:
    page = at_session.page
    page.keyboard.press("j")
    card = page.locator(".moment.on")
    page.keyboard.press("2")
    expect(card.locator('[data-key="2"]')).to_have_attribute("aria-pressed", "true")
    expect(page.locator("#said")).to_have_text("Marked: does not fit.")
    page.keyboard.press("2")
    expect(card.locator('[data-key="2"]')).to_have_attribute("aria-pressed", "false")
    page.keyboard.press("s")
    expect(card.locator('[data-key="s"]')).to_have_attribute("aria-pressed", "true")
    page.keyboard.press("n")
    page.keyboard.type("12 sjk?")
    expect(card.locator("textarea[name=note]")).to_have_value("12 sjk?")
    assert VerdictRecord.objects.get().verdict == ""
    assert SupervisionRecord.objects.count() == 1


def test_single_keys_can_be_switched_off_and_stay_off(at_session: Visitor) -> None:
    page = at_session.page
    page.keyboard.press("?")
    page.locator("#shortcuts-on").uncheck()
    for again in (False, True):
        if again:
            page.reload()
        page.locator("h1 a").focus()
        page.keyboard.press("j")
        assert page.locator(".moment.on").count() == 0


def test_words_that_are_selected_become_a_moment_of_ones_own(at_session: Visitor) -> None:
    page = at_session.page
    expect(page.locator("#take")).to_be_hidden()
    page.evaluate(
        """() => {
            const words = document.querySelector("#t3 .spoken mark").firstChild;
            window.getSelection().setBaseAndExtent(words, 0, words, words.length);
        }"""
    )
    page.get_by_role("button", name="Make a moment of these words").click()
    assert page.locator("#id_own-turn").input_value() == "3"
    assert page.locator("#id_own-words").input_value() == "And then this yoke. So I apologise, anyway."
    page.locator("#id_own-sentence").fill("She comes back to it")
    page.locator("#id_own-question").fill("What would it be to leave it")
    at_session.press("Add it")
    expect(page.locator("#o1 blockquote")).to_have_text("And then this yoke. So I apologise, anyway.")
    assert OwnMomentRecord.objects.count() == 1


@pytest.mark.parametrize("place", [".score a", ".transcript .told a", ".transcript mark"])
def test_a_mark_of_the_score_and_words_lead_to_their_moment_without_a_new_page(at_session: Visitor, place: str) -> None:
    page = at_session.page
    page.evaluate("() => { window.still = true; }")
    page.locator(place).first.click()
    expect(page.locator(".moment.on")).to_be_focused()
    page.wait_for_function(
        """() => {
            const box = document.querySelector(".moment.on h3").getBoundingClientRect();
            return box.top >= 0 && box.bottom <= window.innerHeight;
        }"""
    )
    assert page.evaluate("() => window.still")


def test_a_folded_moment_unfolds_where_it_stands(at_session: Visitor) -> None:
    page = at_session.page
    page.locator(".more summary").first.click()
    line = page.locator(".moment.line").first
    anchor = line.get_attribute("id")
    line.locator("a").click()
    expect(page.locator(f"#{anchor} .question")).to_be_visible()


def test_an_answer_to_a_locked_desk_asks_for_the_keys_and_is_kept(at_session: Visitor) -> None:
    page = at_session.page
    at_session.desk.vault.lock()
    page.locator('.moment [data-key="1"]').first.click()
    page.wait_for_selector("[name=passphrase]")
    at_session.unlock()
    page.locator("main form button").click()
    page.wait_for_url("**/sessions/**")
    assert VerdictRecord.objects.get().verdict == "fits"
    assert [said for said in at_session.amiss if "423" not in said] == []
    at_session.amiss.clear()  # the desk was locked, and said so


def test_nothing_of_a_session_stays_in_the_browsers_storage(at_session: Visitor) -> None:
    page = at_session.page
    page.locator(".moment [data-key='1']").first.click()
    expect(page.locator(".moment [aria-pressed=true]")).to_have_count(1)
    kept = page.evaluate("() => [...Object.values(localStorage), ...Object.values(sessionStorage)]")
    assert set(kept) <= {urlsplit(page.url).path}  # htmx writes down where it is


def test_on_a_telephone_moments_come_first_and_words_are_a_step_away(small: Visitor) -> None:
    page = small.page
    moments, words = page.locator("#moments").bounding_box(), page.locator("#words").bounding_box()
    assert moments is not None
    assert words is not None
    assert moments["y"] < words["y"]
    page.locator(".moment figcaption a").first.click()
    expect(_focused(page)).to_have_attribute("class", "client on")
    page.wait_for_function(
        "() => { const at = document.activeElement.getBoundingClientRect().top; return at >= 0 && at < 400; }"
    )


def test_a_session_that_was_read_meanwhile_shows_itself(visitor: Visitor) -> None:
    client = visitor.client("Ms R").id
    agree(client, *Purpose)
    session_id = told_session(client)
    visitor.open(f"/sessions/{session_id}/")
    expect(visitor.page.locator(".moment")).to_have_count(0)
    keep_review_of(session_id)
    expect(visitor.page.locator(".moment").first).to_be_visible()
