"""Every address is met by the tests that go through all of them."""

from __future__ import annotations

from tests.browser.visits import FROM_NOTHING, VISITS
from tests.web.routes import BY_NAME, ROUTES


def test_every_address_is_opened_in_a_real_browser() -> None:
    assert {*FROM_NOTHING, *VISITS} == set(BY_NAME)


def test_no_two_addresses_share_a_name() -> None:
    assert len(BY_NAME) == len(ROUTES)
