"""Barriers on a page: what axe finds against WCAG 2.0 to 2.2, A and AA, and words that do not fit a narrow window."""

from __future__ import annotations

import functools
import hashlib
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

AXE = Path(__file__).with_name("axe") / "axe.min.js"
AXE_SHA384 = "c6dd52160e3d41a0f0b32b745dfb365c0c81b583c29579775f6ab938e2de180526abd8d94d820c773b6917df56761887"

Rules = dict[str, Any]
"""Options of ``axe.run``: which rules."""

ALL: Rules = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"],
    "rules": {"target-size": {"enabled": True}},  # of WCAG 2.2, and off unless it is asked for
    "resultTypes": ["violations"],
}
COLOURS: Rules = {
    "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]},
    "resultTypes": ["violations"],
}
"""Those of them that look at colours: what two lights can differ in."""


@functools.cache
def axe() -> str:
    """The script of axe, as it was pinned."""
    script = AXE.read_bytes()
    assert hashlib.sha384(script).hexdigest() == AXE_SHA384, "axe.min.js is not the file that was pinned"
    return script.decode("utf-8")


def barriers(page: Page, rules: Rules = ALL) -> list[str]:
    """One line for each element that breaks a rule: rule, element, what is amiss. Run beside the page's own policy."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(axe())
    found: dict[str, Any] = page.evaluate("options => axe.run(document, options)", rules)
    assert found["testEngine"]["version"] == "4.14.1"
    return [
        f"{rule['id']}: {' '.join(map(str, node['target']))}: {node['failureSummary']}"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]


def overflow(page: Page) -> int:
    """Pixels by which the page is wider than its window; WCAG 1.4.10 wants none at 320."""
    wide: int = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return wide
