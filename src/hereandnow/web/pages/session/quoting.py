"""Words that somebody typed or pasted, found in a turn as they stand there: evidence is always verbatim."""

from __future__ import annotations

import re

from hereandnow.domain import Evidence, Turn

_ALIKE = {letter: f"[{group}]" for group in ("'’‘ʼ", '"“”„«»', "-‐‑–—") for letter in group}
"""A keyboard has one apostrophe, one quotation mark and one hyphen; a transcript may have others."""


def find_words(turn: Turn, typed: str, *, near: int = 0) -> Evidence | None:
    """The evidence for typed words, or None where the turn does not hold them.

    Spaces and kinds of quotation mark may differ, letters and capitals may not. Of several places the one that starts
    nearest to the character ``near`` is taken; the quote is the turn's own text.
    """
    parts = typed.split()
    if not parts:
        return None
    pattern = r"\s+".join("".join(_ALIKE.get(letter) or re.escape(letter) for letter in part) for part in parts)
    places = list(re.finditer(pattern, turn.text))
    if not places:
        return None
    nearest = min(places, key=lambda place: abs(place.start() - near))
    return Evidence.of(turn, *nearest.span())
