"""What is about one account alone."""

from __future__ import annotations

import pytest

from tests.web.desk import Desk
from tests.web.matrix.alone import ALONE, amiss


@pytest.mark.parametrize("name", ALONE)
def test_of_two_people_each_sees_and_changes_their_own_and_nothing_else(desk: Desk, name: str) -> None:
    assert amiss(name) == []
