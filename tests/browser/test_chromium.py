"""That nobody takes pages for tested which no browser has opened."""

from __future__ import annotations

import pytest

from tests.browser.chromium import required


@pytest.mark.parametrize(
    ("environment", "needed"),
    [({"HEREANDNOW_BROWSER": "required"}, True), ({"CI": "true"}, True), ({"CI": ""}, False), ({}, False)],
    ids=["asked for", "where nobody watches", "said to be no such place", "at a contributor's"],
)
def test_a_missing_browser_is_a_failure_where_nobody_watches(environment: dict[str, str], needed: bool) -> None:
    assert required(environment) is needed
