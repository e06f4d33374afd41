"""One client: the page, another name, and erasing."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone

from tests.browser.visitor import Visitor
from tests.web.desk import ANNA
from tests.web.test_course import OPEN, read


def client(visitor: Visitor) -> None:
    somebody = visitor.client()
    visitor.open(f"/clients/{somebody.id}/")
    assert visitor.heading() == "Mr K"
    visitor.look("client-new")
    visitor.fill(day=(timezone.localdate() + timedelta(days=1)).isoformat())
    visitor.press("Keep the day")
    assert visitor.page.get_by_text("next meeting tomorrow").is_visible()
    visitor.look("client-with-a-day")
    for weeks in range(14, 0, -1):
        read(str(somebody.id), OPEN if weeks % 3 == 1 else "family-duty", weeks=weeks)
    visitor.open(f"/clients/{somebody.id}/")
    assert visitor.page.get_by_text("1 rupture in session 14 is still open").is_visible()
    visitor.page.get_by_text("The same as a table").click()
    visitor.page.get_by_text("2 earlier sessions").click()
    visitor.look("client-with-sessions")


def client_name(visitor: Visitor) -> None:
    visitor.open(f"/clients/{visitor.client().id}/")
    visitor.page.get_by_role("link", name="change the name").click()
    visitor.look("client-name")
    visitor.fill(name="Mr L")
    visitor.press("Save the name")
    assert visitor.page.locator("bdi").all_inner_texts() == [ANNA, "Mr L"]


def client_erasing(visitor: Visitor) -> None:
    visitor.open(f"/clients/{visitor.client().id}/")
    visitor.page.get_by_role("link", name="Erase this person").click()
    visitor.look("client-erasing")
    visitor.fill(written="Mr L")
    visitor.press("Erase for good")
    visitor.look("client-erasing-refused")
    visitor.fill(written="Mr K")
    visitor.press("Erase for good")
    assert visitor.heading() == "Erased"
    visitor.look("client-erased")


VISITS = {"client": client, "client_name": client_name, "client_erasing": client_erasing}
