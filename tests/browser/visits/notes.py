"""Process notes: written, changed, taken back."""

from __future__ import annotations

from tests.browser.visitor import Visitor

WORDS = "I felt sleepy when he spoke of his father.\n\nWhose sleep is it?"


def notes(visitor: Visitor) -> None:
    visitor.open(f"/clients/{visitor.client().id}/")
    visitor.page.get_by_role("link", name="Process notes").click()
    visitor.look("notes-empty")
    for words in (WORDS, "مریم نمی‌خواست", "word" * 60):
        visitor.fill(words=words)
        visitor.press("Keep this note")
    visitor.page.get_by_role("button", name="Remove").first.click()
    visitor.page.get_by_text("How process notes are kept apart").click()
    visitor.look("notes")


def note(visitor: Visitor) -> None:
    _written(visitor)
    visitor.page.get_by_role("link", name="Change").click()
    visitor.look("note")
    visitor.fill(words="Whose sleep was it?")
    visitor.press("Keep the change")
    assert visitor.page.get_by_text("Whose sleep was it?").is_visible()


def note_earlier(visitor: Visitor) -> None:
    note(visitor)
    visitor.press("Undo the last change")
    assert visitor.page.get_by_text("I felt sleepy").is_visible()


def note_removal(visitor: Visitor) -> None:
    _written(visitor)
    visitor.press("Remove")
    assert not visitor.page.get_by_text("I felt sleepy").is_visible()


def note_return(visitor: Visitor) -> None:
    note_removal(visitor)
    visitor.press("Put it back")
    assert visitor.page.get_by_text("I felt sleepy").is_visible()


def _written(visitor: Visitor) -> None:
    visitor.open(f"/clients/{visitor.client().id}/notes/")
    visitor.fill(words=WORDS)
    visitor.press("Keep this note")


VISITS = {
    "notes": notes,
    "note": note,
    "note_earlier": note_earlier,
    "note_removal": note_removal,
    "note_return": note_return,
}
