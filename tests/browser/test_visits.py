"""Every address of the desk in a real browser: no barrier, no word on the console, no request that leaves the desk."""

from __future__ import annotations

import pytest

from tests.browser.conftest import Visiting
from tests.browser.visitor import Visitor
from tests.browser.visits import FROM_NOTHING, VISITS
from tests.web.desk import Desk


def check(visitor: Visitor, name: str) -> None:
    assert name in visitor.asked, f"the visit of {name} never asked for it"
    assert name not in visitor.shown or name in visitor.looked_at, f"the page of {name} was shown and not looked at"


@pytest.mark.parametrize("name", VISITS)
def test_a_page_is_open_to_everybody_in_every_size_and_light(visitor: Visitor, name: str) -> None:
    visitor.asked.clear()
    visitor.shown.clear()
    VISITS[name](visitor)
    check(visitor, name)


@pytest.mark.parametrize("name", FROM_NOTHING)
def test_the_first_pages_are_open_to_everybody_too(visiting: Visiting, new_desk: Desk, name: str) -> None:
    with visiting(new_desk) as visitor:
        FROM_NOTHING[name](visitor)
        check(visitor, name)


@pytest.mark.parametrize("name", VISITS)
def test_a_page_works_without_script(visiting: Visiting, desk: Desk, name: str) -> None:
    with visiting(desk, script=False) as visitor:
        visitor.come_back()
        VISITS[name](visitor)


@pytest.mark.parametrize("name", FROM_NOTHING)
def test_the_first_pages_work_without_script(visiting: Visiting, new_desk: Desk, name: str) -> None:
    with visiting(new_desk, script=False) as visitor:
        FROM_NOTHING[name](visitor)
