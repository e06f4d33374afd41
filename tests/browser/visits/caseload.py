"""Who one works with."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone

from hereandnow.web.records.access.clients import clients_of, set_next_meeting
from tests.browser.visitor import Visitor
from tests.web.test_course import OPEN, read


def caseload(visitor: Visitor) -> None:
    visitor.open("/")
    visitor.look("caseload-empty")
    for name in ("Mr K", "Ms R", "مریم", "Somebody with quite a long name, as some people have them"):
        visitor.fill(name=name)
        visitor.press("Add")
    visitor.look("caseload-without-a-day")
    today = timezone.localdate()
    for days, client in enumerate(clients_of(visitor.anna())[:3]):
        set_next_meeting(visitor.anna(), client.id, today + timedelta(days=days))
    read(str(clients_of(visitor.anna())[0].id), OPEN)
    visitor.open("/")
    assert visitor.page.get_by_text("tomorrow", exact=True).is_visible()
    visitor.look("caseload")


VISITS = {"caseload": caseload}
