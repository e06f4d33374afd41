"""Who one works with."""

from __future__ import annotations

from tests.browser.visitor import Visitor
from tests.web.desk import ANNA


def caseload(visitor: Visitor) -> None:
    visitor.open("/")
    visitor.look("caseload-empty")
    for name in ("Mr K", "Ms R", "مریم", "Somebody with quite a long name, as some people have them"):
        visitor.fill(name=name)
        visitor.press("Add")
    visitor.look("caseload")


def client(visitor: Visitor) -> None:
    visitor.open(f"/clients/{visitor.client().id}/")
    assert visitor.heading() == "Mr K"
    visitor.look("client")
    visitor.fill(name="Mr L")
    visitor.press("Save the name")
    assert visitor.page.locator("bdi").all_inner_texts() == [ANNA, "Mr L"]


VISITS = {"caseload": caseload, "client": client}
