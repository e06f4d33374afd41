"""Where a Chromium is, and what happens where there is none."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping

NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
"""The first has the same engine and no window around it, which takes half of the time that pages take."""

REQUIRED = "HEREANDNOW_BROWSER"
MISSING = (
    "No Chromium on the path: no page was opened in a browser. On Debian: apt-get install chromium-headless-shell "
    f"({REQUIRED}=required makes this a failure)."
)


def find_chromium() -> str | None:
    """The first that the path has."""
    return next(filter(None, map(shutil.which, NAMES)), None)


def required(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether the tests must not go on without one: where nobody watches, nothing is left out in silence."""
    return environment.get(REQUIRED) == "required" or bool(environment.get("CI"))
