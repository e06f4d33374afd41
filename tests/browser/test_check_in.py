"""A check-in on a small phone: by thumb, and by what a screen reader is told. It takes a minute, not a strategy."""

from __future__ import annotations

from datetime import date

from playwright.sync_api import Browser, Locator, Page, Route, ViewportSize

from hereandnow.domain import CHECK_IN_STATEMENTS, CheckIn, HelpfulEvent
from hereandnow.web.records.access.check_in_links import make_link
from hereandnow.web.records.access.entries import EntryKind, entries_of
from hereandnow.web.records.models import ClientRecord
from hereandnow.web.records.statements import STATEMENTS, STEPS
from tests.browser.barriers import overflow
from tests.browser.conftest import Visiting
from tests.browser.test_keyboard import enter, tab_to
from tests.browser.visitor import Visitor
from tests.web.session.making import anna

DAY = date(2026, 11, 3)
PHONE: ViewportSize = {"width": 360, "height": 640}
THUMB = 44
"""Pixels that a finger hits for sure: half more than the 24 that WCAG 2.5.8 asks for."""
ANSWERS = dict(zip(CHECK_IN_STATEMENTS, (4, 3, 2, 1, 0, 4), strict=True))


def link(visitor: Visitor) -> str:
    client = visitor.client()
    return f"{visitor.address}form/{make_link(anna(), client.id, DAY)}/"


def told() -> list[object]:
    client = ClientRecord.objects.get().id
    return [entry.value for entry in entries_of(anna(), client, EntryKind.CHECK_IN, EntryKind.HELPFUL_EVENT)]


def wide_enough(page: Page, target: Locator) -> bool:
    """Whether a target is as large as a thumb, and wholly within the window once it is scrolled to."""
    target.scroll_into_view_if_needed()
    box = target.bounding_box()
    assert box is not None
    return box["width"] >= THUMB and box["height"] >= THUMB and box["x"] >= 0 and box["x"] + box["width"] <= 360


def test_six_taps_and_one_to_send_it(visitor: Visitor, chromium: Browser) -> None:
    address = link(visitor)
    with chromium.new_context(viewport=PHONE, has_touch=True, is_mobile=True, locale="en-GB") as phone:
        page = phone.new_page()
        page.goto(address)
        assert overflow(page) == 0
        taps = 0
        for place, value in enumerate(ANSWERS.values()):
            step = page.locator(".rated").nth(place).locator(".step-choice").nth(value)
            assert wide_enough(page, step)
            step.tap()
            taps += 1
        assert wide_enough(page, page.get_by_role("button", name="Send it"))
        with page.expect_navigation():
            page.get_by_role("button", name="Send it").tap()
        taps += 1
        assert page.locator("h1").inner_text() == "Thank you. It has arrived."
    assert taps == len(CHECK_IN_STATEMENTS) + 1
    (check_in,) = told()
    assert isinstance(check_in, CheckIn)
    assert check_in.ratings == ANSWERS


def test_a_slip_of_the_thumb_is_taken_back(visitor: Visitor, chromium: Browser) -> None:
    address = link(visitor)
    with chromium.new_context(viewport=PHONE, has_touch=True, is_mobile=True, locale="en-GB") as phone:
        page = phone.new_page()
        page.goto(address)
        first, second = page.locator(".rated").nth(0), page.locator(".rated").nth(1)
        for step in (first.locator(".step-choice").nth(0), first.locator(".step-choice").nth(3)):
            step.tap()
        second.locator(".step-choice").nth(1).tap()
        second.locator(".left-out").tap()
        with page.expect_navigation():
            page.get_by_role("button", name="Send it").tap()
    (check_in,) = told()
    assert isinstance(check_in, CheckIn)
    assert check_in.ratings == {"heard": 3}


def test_a_screen_reader_is_told_each_statement_its_steps_and_what_is_chosen(visitor: Visitor) -> None:
    visitor.open(link(visitor).removeprefix(visitor.address))
    page = visitor.page
    assert page.locator("h1").count() == 1
    for name, sentence in STATEMENTS.items():
        group = page.get_by_role("group", name=str(sentence), exact=True)
        radios = group.get_by_role("radio")
        assert radios.count() == len(STEPS) + 1
        for step in STEPS:
            assert group.get_by_role("radio", name=str(step), exact=True).count() == 1
        assert group.get_by_role("radio", name="leave out", exact=True).is_checked()
        group.get_by_role("radio", name=str(STEPS[ANSWERS[name]]), exact=True).check()
        assert group.get_by_role("radio", checked=True).count() == 1
    page.get_by_label("Anything else, in your own words").fill("It was good to be asked.")
    page.get_by_label("What should we do differently?").fill("Slower.")
    page.get_by_text("Something in it that helped").click()
    page.get_by_label("What was it?").fill("That you asked.")
    page.get_by_label("How much?").select_option(label="helped")
    page.get_by_role("button", name="Send it", exact=True).click()
    assert visitor.heading() == "Thank you. It has arrived."
    event, check_in = sorted(told(), key=lambda value: isinstance(value, CheckIn))
    assert event == HelpfulEvent(DAY, "That you asked.", 3)
    assert isinstance(check_in, CheckIn)
    assert (check_in.ratings, check_in.words, check_in.different) == (ANSWERS, "It was good to be asked.", "Slower.")


def test_what_is_amiss_is_said_aloud(visitor: Visitor) -> None:
    visitor.open(link(visitor).removeprefix(visitor.address))
    visitor.press("Send it")
    assert visitor.page.get_by_role("alert").inner_text() == "Nothing is filled in yet. One answer is enough."


def test_it_goes_by_keyboard_alone(visitor: Visitor) -> None:
    visitor.open(link(visitor).removeprefix(visitor.address))
    for name, steps in (("heard", 1), ("left_unsaid", 3)):
        tab_to(visitor, f"[name={name}]")
        for _ in range(steps):
            visitor.page.keyboard.press("ArrowRight")
    tab_to(visitor, "main form button")
    enter(visitor)
    assert visitor.heading() == "Thank you. It has arrived."
    (check_in,) = told()
    assert isinstance(check_in, CheckIn)
    assert check_in.ratings == {"heard": 0, "left_unsaid": 2}  # from “leave out” round to the first step, and on


def test_on_a_small_phone_the_whole_form_goes_by_keyboard_alone_and_a_second_press_does_no_harm(
    visitor: Visitor, visiting: Visiting
) -> None:
    address = link(visitor).removeprefix(visitor.address)
    with visiting(visitor.desk, width=360) as somebody:
        somebody.open(address)
        page = somebody.page
        for name, value in ANSWERS.items():
            tab_to(somebody, f"[name={name}]")
            for _ in range(value + 1):  # from “leave out” round to the first step, and on
                page.keyboard.press("ArrowRight")
            seen_whole(page)
        for box, words in (("words", "It was good to be asked."), ("different", "Slower.")):
            tab_to(somebody, f"[name={box}]")
            page.keyboard.type(words)
            seen_whole(page)
        tab_to(somebody, ".event summary")
        page.keyboard.press("Enter")
        tab_to(somebody, "[name=what]")
        page.keyboard.type("That you asked.")
        tab_to(somebody, "[name=how_much]")
        page.keyboard.press("ArrowDown")
        tab_to(somebody, "main form button")
        seen_whole(page)
        sent = press_twice(page)
        page.wait_for_selector("h1:has-text('Thank you')")
        assert len(sent) == 2
        assert overflow(page) == 0
    event, check_in = sorted(told(), key=lambda value: isinstance(value, CheckIn))
    assert event == HelpfulEvent(DAY, "That you asked.", 4)
    assert isinstance(check_in, CheckIn)
    assert (check_in.ratings, check_in.words, check_in.different) == (ANSWERS, "It was good to be asked.", "Slower.")


def seen_whole(page: Page) -> None:
    """What has the focus, or what is drawn in its place, is wholly within the window, and marked with a line."""
    place = page.evaluate("""() => {
        let shown = document.activeElement;
        while (getComputedStyle(shown).opacity === "0") shown = shown.parentElement;
        const { left, right, top, bottom } = shown.getBoundingClientRect();
        const { outlineStyle: line, outlineWidth: width, outlineColor: color } = getComputedStyle(shown);
        return { left, right, top, bottom, height: innerHeight, line, width: parseFloat(width), color };
    }""")
    assert place["left"] >= 0
    assert place["right"] <= PHONE["width"]
    assert place["top"] >= 0
    assert place["bottom"] <= place["height"]
    assert place["line"] == "solid"
    assert place["width"] >= 2
    assert place["color"] != "rgba(0, 0, 0, 0)"


def press_twice(page: Page) -> list[Route]:
    """Press what has the focus a second time after the desk took the first and before its answer is there: what was
    sent."""
    sent: list[Route] = []

    def hold_the_first(route: Route) -> None:
        if route.request.method == "POST":
            sent.append(route)
        if len(sent) != 1:
            route.continue_()

    page.route("**/form/**", hold_the_first)
    page.keyboard.press("Enter")
    for _ in range(500):
        if sent:
            break
        page.wait_for_timeout(20)
    assert "Thank you" in sent[0].fetch().text()
    page.keyboard.press("Enter")
    return sent
