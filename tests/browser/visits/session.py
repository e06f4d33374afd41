"""One session: choosing, answering, sharing, a moment of one's own."""

from __future__ import annotations

from uuid import UUID

from playwright.sync_api import Locator

from hereandnow.web.records.access.consents import Purpose
from hereandnow.web.records.models import JobRecord
from tests.browser.visitor import Visitor
from tests.web.session.making import agree, read_session, told_session


def session(visitor: Visitor) -> None:
    client = _client(visitor)
    waiting = told_session(client, "quieter", 10)
    visitor.open(f"/sessions/{waiting}/")
    visitor.look("session-waiting")
    session_id = _open(visitor, client)
    visitor.look("session")
    visitor.page.locator(".filter a").nth(1).click()
    visitor.page.wait_for_url(f"**/sessions/{session_id}/?pillar=relationship")
    visitor.look("session-one-pillar")
    visitor.open(f"/sessions/{session_id}/")
    visitor.page.locator(".more summary").first.click()
    visitor.page.locator(".moment.line a").first.click()
    visitor.page.locator(".more .moment.on footer").wait_for()
    visitor.page.locator(".moment.on .note-form summary").click()
    visitor.page.locator(".moment.on .share-form summary").click()
    visitor.page.locator("#own-form summary").click()
    visitor.look("session-forms")


def moment_verdict(visitor: Visitor) -> None:
    _open(visitor)
    card = _first(visitor)
    for pressed in (True, False):
        card.get_by_role("button", name="does not fit").click()
        card.locator(f'[aria-pressed={str(pressed).lower()}]:text-is("does not fit")').wait_for()
    visitor.look("session-answered")


def moment_note(visitor: Visitor) -> None:
    _open(visitor)
    card = _first(visitor)
    card.locator(".note-form summary").click()
    card.locator("textarea[name=note]").fill("She laughed when she said it.")
    card.get_by_role("button", name="keep the note").click()
    card.locator(".your-note").wait_for()
    assert "She laughed" in card.locator(".your-note").inner_text()
    card.locator(".note-form summary").click()
    card.get_by_role("button", name="take back the last change").click()
    card.locator(".your-note").wait_for(state="detached")
    visitor.look("session-note")


def moment_supervision(visitor: Visitor) -> None:
    _open(visitor)
    card = _first(visitor)
    card.get_by_role("button", name="mark for supervision").click()
    card.locator('[name=mark][aria-pressed="true"]').wait_for()
    visitor.look("session-marked")


def moment_share(visitor: Visitor) -> None:
    _open(visitor)
    card = _first(visitor)
    card.locator(".share-form summary").click()
    card.locator("textarea[name=wording]").fill("I have been thinking about this.")
    card.get_by_role("button", name="share it").click()
    card.locator(".share-form summary").get_by_text("shared", exact=True).click()
    assert card.get_by_text("I have been thinking about this.").is_visible()
    visitor.look("session-shared")
    card.get_by_role("button", name="take it back").click()
    card.locator(".share-form summary").get_by_text("share with your client").wait_for()


def own_moment(visitor: Visitor) -> None:
    _open(visitor)
    visitor.page.locator("#own-form summary").click()
    _write(visitor, "these were never said")
    visitor.press("Add it")
    visitor.look("session-own-refused")
    _write(visitor, "I'm so sorry, Conor")
    visitor.press("Add it")
    assert visitor.page.locator("#o1 blockquote").inner_text() == "… I'm so sorry, Conor …"
    visitor.press("remove")
    visitor.press("Put it back")
    assert visitor.page.locator("#o1").is_visible()
    visitor.look("session-own")


def read_once_more(visitor: Visitor) -> None:
    session_id = told_session(_client(visitor))
    JobRecord.objects.update(state="set aside", reason="KeyError at review.py:3")
    visitor.open(f"/sessions/{session_id}/")
    visitor.look("session-set-aside")
    visitor.press("Read it again")
    assert visitor.page.get_by_text("This session is being read").is_visible()


def _client(visitor: Visitor) -> UUID:
    client = visitor.client("Ms R").id
    agree(client, *Purpose)
    return client


def _open(visitor: Visitor, client: UUID | None = None) -> UUID:
    session_id = read_session(client or _client(visitor))
    visitor.open(f"/sessions/{session_id}/")
    return session_id


def _first(visitor: Visitor) -> Locator:
    return visitor.page.locator(".moment").first


def _write(visitor: Visitor, words: str) -> None:
    for name, value in {
        "own-turn": "1",
        "own-words": words,
        "own-sentence": "She begins with sorry.",
        "own-question": "Who taught you that?",
    }.items():
        visitor.page.locator(f"[name={name}]").fill(value)


VISITS = {
    "session": session,
    "moment_verdict": moment_verdict,
    "moment_note": moment_note,
    "moment_supervision": moment_supervision,
    "moment_share": moment_share,
    "own_moment": own_moment,
    "read_once_more": read_once_more,
}
