"""That nothing is missed where a look takes a shorter way: each picture once a run, in the dark colours alone."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from playwright.sync_api import Browser

import hereandnow
from tests.browser.barriers import ALL, COLOURS, axe

SOURCE = Path(hereandnow.__file__).parent
PAGES = [path for path in sorted(SOURCE.rglob("*")) if path.suffix in {".css", ".html", ".j2", ".js", ".svg"}]
TOKENS = SOURCE / "reports" / "tokens.css"
DARK = re.compile(r"@media \(prefers-color-scheme: dark\) \{\s*:root \{(?P<values>[^{}]*)\}\s*\}")
COLOUR = re.compile(r"--[a-z]+: #[0-9a-f]{6};\s*")


def test_in_the_dark_nothing_but_colours_is_another() -> None:
    assert len(PAGES) > 100
    asking = {path: len(re.findall(r"prefers-color-scheme|light-dark\(", path.read_text("utf-8"))) for path in PAGES}
    assert {path: times for path, times in asking.items() if times} == {TOKENS: 1}
    dark = DARK.search(TOKENS.read_text("utf-8"))
    assert dark is not None
    assert COLOUR.sub("", dark["values"].strip()) == ""


def test_the_rules_for_the_dark_are_all_that_look_at_colours(chromium: Browser) -> None:
    page = chromium.new_page()
    page.evaluate(axe())
    rules = page.evaluate("tags => axe.getRules(tags)", ALL["runOnly"])
    page.close()
    assert len(rules) > 60
    assert sorted(COLOURS["runOnly"]["values"]) == sorted(one["ruleId"] for one in rules if "cat.color" in one["tags"])


def test_no_two_states_of_pages_have_the_same_name() -> None:
    calls = [
        call for path in Path(__file__).parent.rglob("*.py") for call in re.findall(r"\.look\((.*)\)", path.read_text())
    ]
    assert len(calls) > 200
    assert [
        call for call, times in Counter(calls).items() if times > 1 or not re.fullmatch(r'"[a-z0-9-]+"', call)
    ] == []
