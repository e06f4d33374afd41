"""The client's own feeling words in a text."""

from __future__ import annotations

import re
from functools import cache

from hereandnow.codebook.lexicon import LISTS


@cache
def _pattern() -> re.Pattern[str]:
    listed = sorted((*LISTS["feeling"], *LISTS["feeling_noun"]), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, listed))})\b", re.I)


_NO_FEELING = frozenset({"low", "down", "small", "lost", "mad", "cross", "moved", "cool", "fine", "tense", "panic"})
"""Words that are often something else ("moved house", "low income") and do not count alone."""


def feeling_words(text: str) -> tuple[str, ...]:
    """The feeling words of a text in the order they come, each once, lower case."""
    found = dict.fromkeys(match.group().lower() for match in _pattern().finditer(text))
    return tuple(word for word in found if word not in _NO_FEELING)
