"""The letters of names in any script, as parts of patterns: what may begin a name, go on in it, and end it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from unicodedata import category

_BEYOND = 0x10000
"""Letters are looked through up to here; beyond it are scripts of the past, and rare ideographs."""
_JOINERS = "\u200c\u200d"


def _classes() -> tuple[str, str, str, str]:
    kinds: dict[str, list[int]] = {"Lu": [], "Lt": [], "Ll": [], "Lm": [], "Lo": [], "Mn": [], "Mc": [], "Me": []}
    for point in range(0x41, _BEYOND):
        if (kind := category(chr(point))) in kinds:
            kinds[kind].append(point)
    marks = sorted([*kinds["Mn"], *kinds["Mc"], *kinds["Me"], *map(ord, _JOINERS)])
    listed = kinds["Lu"] + kinds["Lt"], kinds["Ll"] + kinds["Lm"], kinds["Lo"], marks
    capitals, small, other, mark = ("".join(_ranges(sorted(points))) for points in listed)
    return capitals, small, other, mark


def _ranges(points: Iterable[int]) -> Iterator[str]:
    first = last = -2
    for point in [*points, _BEYOND + 1]:
        if point != last + 1:
            if first >= 0:
                yield re.escape(chr(first)) + (f"-{re.escape(chr(last))}" if last > first else "")
            first = point
        last = point


CAPITALS, SMALL, OTHER, MARKS = _classes()
"""Insides of a character class: capital letters; small ones; letters of scripts that have no capitals (Arabic, Hebrew,
Devanagari, Han); and what is written on a letter (an accent of its own, a vowel sign)."""
NAME_BEGINS = f"[{CAPITALS}{OTHER}]"
"""What a name in English words begins with: a capital, or a letter of a script that has none."""
BEFORE = rf"(?<![\w{MARKS}])"
AFTER = rf"(?![\w{MARKS}])"
"""Where a word begins and ends: as ``\\b``, which would cut a word at what is written on its letters."""
_SMALL = f"[{SMALL}{MARKS}]"
WORD = (
    rf"(?:[{CAPITALS}]{_SMALL}*'(?:[{CAPITALS}]{_SMALL}+|{_SMALL}{{3,}})"
    rf"|[{CAPITALS}]{_SMALL}+(?:[{CAPITALS}]{_SMALL}+)?(?:-[{CAPITALS}]{_SMALL}+)?|[{OTHER}][{OTHER}{MARKS}]*)"
)
"""A name of one word: Bo, Zoë, Łukasz, McKay, Anne-Marie, O'Brien, Na'ima, or a word in a script without capitals."""
NAMED = rf"(?:[{CAPITALS}][\w'{MARKS}-]+|[{OTHER}][\w'{MARKS}-]*)"
"""A word that may be a name, looked at from its first letter alone."""
