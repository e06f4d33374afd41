"""A client of Anna's, with and without an account."""

from __future__ import annotations

from uuid import UUID

import pytest

from tests.web.desk import Desk
from tests.web.my_space.making import Mika, a_client
from tests.web.session.making import client_of


@pytest.fixture
def client(desk: Desk) -> UUID:
    """One without an account."""
    return client_of(desk, "Mr Sentinel")


@pytest.fixture
def mika(desk: Desk) -> Mika:
    """One with an account, who agreed to nothing."""
    return a_client(desk, agreed=())
