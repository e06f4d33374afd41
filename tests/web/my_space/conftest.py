"""A client of Anna's who is signed in."""

from __future__ import annotations

import pytest

from tests.web.desk import Desk
from tests.web.my_space.making import Mika, a_client


@pytest.fixture
def mika(desk: Desk) -> Mika:
    """A client who agreed to everything; nothing is shared yet."""
    return a_client(desk)
