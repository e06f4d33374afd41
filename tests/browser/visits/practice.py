"""A therapist's own practice: what was said over the months, and an opening to try again."""

from __future__ import annotations

from uuid import UUID

from tests.browser.visitor import Visitor
from tests.reviewed import reviewed
from tests.web.practice.making import agree_to_all, read, read_as

WORDS = "That is a sentence I want to stay with. I went past you. What did I miss?"


def practice(visitor: Visitor) -> None:
    visitor.open("/practice/")
    visitor.look("practice-empty")
    read_as(_client(visitor), reviewed("small-criticism"), days=3)
    visitor.open("/practice/")
    visitor.look("practice-first")
    for place, name in enumerate(("sorry-again", "quieter", "family-duty", "ghosting", "cold-facts")):
        read_as(_client(visitor, f"Somebody {place}"), reviewed(name), days=20 + 40 * place)
    visitor.open("/practice/")
    for summary in visitor.page.get_by_text("Some to come back to").all():
        summary.click()
    visitor.look("practice")


def exercise(visitor: Visitor) -> None:
    _open(visitor)
    visitor.look("exercise")
    visitor.press("Then see what was said")
    assert visitor.page.get_by_text("Write what you might say").is_visible()
    visitor.look("exercise-without-words")
    _try(visitor)
    assert visitor.page.get_by_text("What you said then").is_visible()
    visitor.look("exercise-tried")
    visitor.page.get_by_role("link", name="Try this one once more").click()
    visitor.page.get_by_label("I have said it aloud").check()
    visitor.press("Then see what was said")
    assert visitor.page.get_by_text("Said aloud, and not written down.").is_visible()


def another_exercise(visitor: Visitor) -> None:
    _open(visitor)
    before = visitor.page.url
    visitor.page.get_by_role("link", name="Another one").click()
    visitor.page.wait_for_url(lambda url: url != before)
    assert visitor.heading() == "What might you say?"
    visitor.look("exercise-another")


def exercise_aside(visitor: Visitor) -> None:
    _open(visitor)
    visitor.press("Not this one again")
    assert visitor.page.get_by_role("heading", name="Put aside").is_visible()
    visitor.look("practice-aside")


def exercise_return(visitor: Visitor) -> None:
    exercise_aside(visitor)
    visitor.press("Bring it back")
    assert visitor.heading() == "What might you say?"
    visitor.look("exercise-back")


def practice_tried(visitor: Visitor) -> None:
    visitor.open("/practice/tried/")
    visitor.look("tried-empty")
    _tried(visitor)
    visitor.look("tried")


def attempt_removal(visitor: Visitor) -> None:
    _tried(visitor)
    visitor.press("Remove")
    assert not visitor.page.get_by_text(WORDS).is_visible()
    visitor.look("tried-removed")


def attempt_return(visitor: Visitor) -> None:
    attempt_removal(visitor)
    visitor.press("Put it back")
    assert visitor.page.get_by_text(WORDS).is_visible()


def _client(visitor: Visitor, name: str = "Mr K") -> UUID:
    client = visitor.client(name).id
    agree_to_all(client)
    return client


def _open(visitor: Visitor) -> None:
    client = _client(visitor)
    read_as(client, reviewed("small-criticism"), days=3)
    read(client)
    visitor.open("/practice/")
    visitor.page.get_by_role("link", name="Try an opening again").click()
    visitor.page.get_by_role("heading", name="What might you say?").wait_for()


def _try(visitor: Visitor) -> None:
    visitor.fill(words=WORDS)
    visitor.press("Then see what was said")


def _tried(visitor: Visitor) -> None:
    _open(visitor)
    _try(visitor)
    visitor.open("/practice/tried/")


VISITS = {
    "practice": practice,
    "exercise": exercise,
    "another_exercise": another_exercise,
    "exercise_aside": exercise_aside,
    "exercise_return": exercise_return,
    "practice_tried": practice_tried,
    "attempt_removal": attempt_removal,
    "attempt_return": attempt_return,
}
