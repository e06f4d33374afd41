"""A served desk and a browser in front of it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.browser.chromium import MISSING, find_chromium, required
from tests.browser.visitor import Visitor
from tests.web.conftest import desk, just_signed_in, locked_desk, new_desk, started
from tests.web.desk import Desk
from tests.web.served import serving

__all__ = ["desk", "just_signed_in", "locked_desk", "new_desk", "started"]

PATIENCE = 60_000
"""Milliseconds; a machine under load is slow, and no visit measures speed."""

expect.set_options(timeout=PATIENCE)

Visiting = Callable[..., AbstractContextManager[Visitor]]

# Playwright leaves an event loop running in this thread, and Django then refuses its tables here.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"


def pytest_terminal_summary(terminalreporter: Any) -> None:
    if find_chromium() is None:
        terminalreporter.write_line(MISSING, red=True, bold=True)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The browser, started once."""
    path = find_chromium()
    if path is None:
        (pytest.fail if required() else pytest.skip)(MISSING)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path)
        yield browser
        browser.close()


@pytest.fixture
def visiting(chromium: Browser) -> Visiting:
    """Brings somebody to a desk as a context that gives the visitor, and fails at its end on what was amiss."""

    @contextmanager
    def come(desk: Desk, *, width: int = 1280, script: bool = True) -> Iterator[Visitor]:
        with (
            serving() as port,
            chromium.new_context(
                viewport={"width": width, "height": 800}, java_script_enabled=script, locale="en-GB"
            ) as context,
        ):
            context.set_default_timeout(PATIENCE)
            visitor = Visitor(desk, f"http://127.0.0.1:{port}/", context.new_page(), looks=script)
            yield visitor
        assert not visitor.amiss, "\n".join(visitor.amiss)

    return come


@pytest.fixture
def visitor(visiting: Visiting, desk: Desk) -> Iterator[Visitor]:
    """Anna, signed in at her desk, the caseload before her."""
    with visiting(desk) as anna:
        anna.come_back()
        yield anna
