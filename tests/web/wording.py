"""What a page says to people: its text, and the attributes that are read aloud or shown."""

from __future__ import annotations

import re
from html.parser import HTMLParser

SAID = ("alt", "aria-description", "aria-label", "aria-roledescription", "aria-valuetext", "placeholder", "title")
NOT_SAID = ("bdi", "kbd", "script", "style", "textarea")
"""``bdi`` holds what people wrote, as does what they are writing; a key is called what stands on it."""

MARKED = re.compile("⟦[^⟦⟧]*⟧")


def marked(text: str) -> str:
    """Another language, in which everything is as in this one, between brackets."""
    return f"⟦{text}⟧" if text.strip() else text


class _Saying(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.attributes: list[str] = []
        self._within: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.text += "\n"
        if self._within:
            self._within += [tag] if tag == self._within[-1] else []
        elif tag in NOT_SAID or "code" in str(dict(attrs).get("class")).split():
            self._within.append(tag)  # a code is nobody's word
        self.attributes += [value for name, value in attrs if name in SAID and value]

    def handle_endtag(self, tag: str) -> None:
        if self._within and self._within[-1] == tag:
            self._within.pop()

    def handle_data(self, data: str) -> None:
        if not self._within:
            self.text += data


def unmarked(page: str) -> list[str]:
    """What a page says outside the brackets: words that no translator is asked for."""
    saying = _Saying()
    saying.feed(page)
    found = []
    for text in (saying.text, *saying.attributes):
        left = text
        while MARKED.search(left):
            left = MARKED.sub("\n", left)
        found += [line.strip() for line in left.splitlines() if re.search(r"[^\W\d_]", line)]
    return found
