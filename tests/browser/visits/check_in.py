"""The check-in: by a link, in a client's own space, and as their therapist sees it."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.utils import timezone

from hereandnow.domain import CheckIn, HelpfulEvent
from hereandnow.web.records.access.check_in_links import answer_by_link, make_link
from hereandnow.web.records.access.entries import my_entries
from hereandnow.web.records.models import AccountRecord, ClientRecord
from hereandnow.web.records.purposes import Purpose
from hereandnow.web.records.roles import Role
from tests.browser.visitor import Visitor
from tests.web.people import account
from tests.web.session.making import agree, anna, read_session

DAY = date(2026, 11, 3)
TOLD = CheckIn(
    session=DAY,
    ratings={"heard": 3, "safe_to_disagree": 1, "what_matters": 4, "way_of_working": 3, "left_unsaid": 3},
    words="I said it was fine about the fee.\nIt was not quite fine.",
    different="Leave me a moment longer before the next question.",
)
EVENT = HelpfulEvent(DAY, "That you noticed I had gone quiet, and asked.", 3)
TAPS = {"I felt heard.": "mostly", "We worked on what matters to me.": "fully", "left unsaid": "partly"}


def form_by_link(visitor: Visitor) -> None:
    """Also while the desk is locked, and when the link is over."""
    path = f"/form/{make_link(anna(), visitor.client().id, DAY)}/"
    visitor.press("Sign out")
    visitor.open(path)
    visitor.look("check-in-by-link")
    visitor.press("Send it")
    visitor.look("check-in-by-link-nothing")
    _fill(visitor)
    visitor.desk.vault.lock()
    visitor.press("Send it")
    visitor.look("check-in-by-link-not-sent")
    visitor.open(path)
    visitor.look("check-in-closed")
    visitor.desk.browser.unlock()
    visitor.open(path)
    _fill(visitor)
    visitor.press("Send it")
    assert visitor.heading() == "Thank you. It has arrived."
    visitor.look("check-in-arrived")
    visitor.open(path)
    visitor.look("check-in-over")


def my_check_ins(visitor: Visitor) -> None:
    client = _come(visitor)
    visitor.page.get_by_role("link", name="How it was for me").click()
    visitor.look("my-check-ins-empty")
    agree(client, *Purpose)
    read_session(client)
    visitor.open("/my/check-ins/")
    visitor.look("my-check-ins-asked")
    visitor.page.get_by_role("link", name="The session of 3 November 2026").click()
    _fill(visitor)
    visitor.press("Keep it")
    visitor.look("my-check-ins")


def my_check_in(visitor: Visitor) -> None:
    _come(visitor)
    visitor.open(f"/my/check-ins/{DAY}/")
    visitor.look("my-check-in")
    _fill(visitor)
    visitor.press("Keep it")
    visitor.page.get_by_role("link", name="Change it").first.click()
    visitor.look("my-check-in-again")


def my_told(visitor: Visitor) -> None:
    my_check_in(visitor)
    visitor.fill(words="Other words.")
    visitor.press("Keep it")
    first = visitor.page.locator(".shared-one").first
    for name in ("Keep it to myself", "Undo my last change", "Remove it"):
        with visitor.page.expect_navigation():
            first.get_by_role("button", name=name).click()
    visitor.page.get_by_text("1 removed by you").click()
    visitor.look("my-check-ins-removed")
    visitor.press("Bring it back")
    assert my_entries(AccountRecord.objects.called("Mika").get(), removed=True) == ()


def check_ins(visitor: Visitor) -> None:
    client = visitor.client().id
    visitor.open(f"/clients/{client}/")
    visitor.page.get_by_role("link", name="Check-ins").click()
    visitor.look("check-ins-empty")
    agree(client, *Purpose)
    read_session(client)
    visitor.page.reload()
    visitor.press("Make a link Tuesday 3 November")
    visitor.look("check-ins-link")
    visitor.page.get_by_role("link", name="They have it").click()
    _answer(client, date(2026, 10, 27))
    visitor.page.reload()
    visitor.look("check-ins")
    visitor.open("/")
    visitor.look("caseload-check-in")


def check_in(visitor: Visitor) -> None:
    client = visitor.client().id
    visitor.open(f"/clients/{client}/check-ins/{DAY}/")
    visitor.look("check-in-nothing")
    _answer(client, DAY)
    visitor.page.reload()
    visitor.look("check-in-folded")
    for statement, step in {**TAPS, "I felt heard.": "fully", "I could have disagreed": "fully"}.items():
        _tap(visitor, statement, step)
    visitor.press("Keep my guess, and unfold it")
    visitor.look("check-in")


def check_in_shown(visitor: Visitor) -> None:
    client = visitor.client().id
    _answer(client, DAY)
    visitor.open(f"/clients/{client}/check-ins/{DAY}/")
    visitor.press("Show me without a guess")
    assert visitor.page.get_by_text("It was not quite fine.").is_visible()
    visitor.look("check-in-shown")


def check_in_link_void(visitor: Visitor) -> None:
    client = visitor.client().id
    make_link(anna(), client, timezone.localdate())
    visitor.open(f"/clients/{client}/check-ins/")
    visitor.press("Make the link void")
    assert not visitor.page.get_by_text("the link is open until").is_visible()


def _answer(client: UUID, day: date) -> None:
    answer_by_link(make_link(anna(), client, day), TOLD, EVENT)


def _fill(visitor: Visitor) -> None:
    for statement, step in TAPS.items():
        _tap(visitor, statement, step)
    visitor.fill(words="It was good to be asked.")
    visitor.page.get_by_text("Something in it that helped").click()
    visitor.fill(what="That you asked.")
    visitor.page.get_by_label("How much?").select_option("3")


def _tap(visitor: Visitor, statement: str, step: str) -> None:
    visitor.page.get_by_role("group", name=statement).get_by_role("radio", name=step).check()


def _come(visitor: Visitor) -> UUID:
    client = visitor.client().id
    ClientRecord.objects.filter(pk=client).update(account=account("Mika", Role.CLIENT))
    visitor.press("Sign out")
    visitor.sign_in("Mika")
    return client


VISITS = {
    "form_by_link": form_by_link,
    "my_check_ins": my_check_ins,
    "my_check_in": my_check_in,
    "my_told": my_told,
    "check_ins": check_ins,
    "check_in": check_in,
    "check_in_shown": check_in_shown,
    "check_in_link_void": check_in_link_void,
}
