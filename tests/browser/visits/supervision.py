"""A supervisor's first page."""

from __future__ import annotations

from hereandnow.web.records.models import AccountRecord
from hereandnow.web.records.roles import Role
from tests.browser.visitor import Visitor
from tests.web.desk import PASSWORD


def supervision(visitor: Visitor) -> None:
    account = AccountRecord(name="Ben", sign_in_name="ben", role=Role.SUPERVISOR)
    account.set_password(PASSWORD)
    account.save()
    visitor.press("Sign out")
    visitor.sign_in("Ben")
    assert visitor.heading() == "Supervision"
    visitor.look("supervision")


VISITS = {"supervision": supervision}
