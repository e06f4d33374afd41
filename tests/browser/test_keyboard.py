"""With the keyboard alone."""

from __future__ import annotations

from hereandnow.web.records.access.consents import Purpose
from hereandnow.web.records.access.invitations import invite_client
from hereandnow.web.records.access.responses import Verdict, share_moment, shares_of
from tests.browser.conftest import Visiting
from tests.browser.visitor import Visitor
from tests.web.desk import ANNA, PASSPHRASE, PASSWORD, Desk
from tests.web.my_space.making import moments_of
from tests.web.session.making import agree, read_session


def test_the_first_start_goes_by_keyboard_alone(visiting: Visiting, new_desk: Desk) -> None:
    with visiting(new_desk) as visitor:
        visitor.open("/")
        write(visitor, PASSPHRASE, PASSPHRASE)
        assert visitor.heading() == "Your account"
        write(visitor, ANNA, PASSWORD, PASSWORD)
        assert visitor.heading() == "Your recovery code"
        tab_to(visitor, "[type=checkbox]")
        visitor.page.keyboard.press("Space")
        tab_to(visitor, "main button")
        enter(visitor)
        assert visitor.heading() == "Caseload"
        write(visitor, "Mr K")
        assert visitor.page.get_by_role("link", name="Mr K").is_visible()
        tab_to(visitor, ".people a")
        enter(visitor)
        assert visitor.heading() == "Mr K"


def test_a_client_goes_from_the_invitation_to_an_answer_by_keyboard_alone(visitor: Visitor) -> None:
    client = visitor.client().id
    link = invite_client(visitor.anna(), client)
    agree(client, *Purpose)
    visitor.press("Sign out")
    visitor.open(f"/invitation/{link}/")
    write(visitor, "Mika", PASSWORD, PASSWORD)
    assert visitor.heading() == "My space"
    session = read_session(client)
    found = next(m for m in moments_of(session) if any(e.turn.speaker == "client" for e in m.evidence))
    share_moment(visitor.anna(), session, found.id, wording="We spoke about the two of us.", quotes=(0,))
    visitor.open("/my/")
    tab_to(visitor, "[name=verdict]")
    enter(visitor)
    assert visitor.page.locator('[name=verdict][aria-pressed="true"]').inner_text().endswith("It fits")
    tab_to(visitor, '.acts a[href^="/my/shared/"]')
    enter(visitor)
    tab_to(visitor, "[name=words]")
    visitor.page.keyboard.type("It was more than that.")
    tab_to(visitor, "main form button")
    enter(visitor)
    assert visitor.page.get_by_text("It was more than that.").is_visible()
    (share,) = shares_of(visitor.anna(), client)
    assert share.answer is not None
    assert (share.answer.verdict, share.answer.words) == (Verdict.FITS, "It was more than that.")


def test_the_first_key_leads_past_the_navigation(visitor: Visitor) -> None:
    visitor.page.keyboard.press("Tab")
    assert focused(visitor, ".skip")
    enter(visitor)
    assert focused(visitor, "main")


def test_where_one_is_can_be_seen(visitor: Visitor) -> None:
    tab_to(visitor, "main input")
    assert visitor.page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"


def write(visitor: Visitor, *values: str) -> None:
    """Fill in the fields one after the other, and send them with Enter."""
    tab_to(visitor, "main form input:not([type=hidden]):not([hidden])")
    for number, value in enumerate(values):
        if number:
            visitor.page.keyboard.press("Tab")
        visitor.page.keyboard.type(value)
    enter(visitor)


def tab_to(visitor: Visitor, selector: str) -> None:
    for _ in range(30):
        if focused(visitor, selector):
            return
        visitor.page.keyboard.press("Tab")
    raise AssertionError(f"{selector} cannot be reached by keyboard")


def focused(visitor: Visitor, selector: str) -> bool:
    there: bool = visitor.page.evaluate("selector => document.activeElement.matches(selector)", selector)
    return there


def enter(visitor: Visitor) -> None:
    with visitor.page.expect_navigation():
        visitor.page.keyboard.press("Enter")
