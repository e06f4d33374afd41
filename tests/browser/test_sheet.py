"""The sheet for the next session on paper."""

from __future__ import annotations

import re

from hereandnow.web.records.access.consents import Purpose
from tests.browser.visitor import Visitor
from tests.web.session.making import agree
from tests.web.whole_course.making import keep_course


def test_the_sheet_is_printed_on_one_page(visitor: Visitor) -> None:
    client = visitor.client().id
    agree(client, Purpose.ANALYSE)
    keep_course(client)
    visitor.open(f"/clients/{client}/prepare/")
    printed = visitor.page.pdf(format="A4")
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1
