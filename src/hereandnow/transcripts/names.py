"""Names before a colon: when two spellings are one label, what has the shape of a name, what is clearly prose."""

from __future__ import annotations

import re
from collections.abc import Sequence
from unicodedata import category, normalize

_PARTICLES = frozenset("van von der den de del di da du la le al el bin ibn of the and".split())

_APOSTROPHES = str.maketrans("’‘ʼ`", "''''")

_SENTENCE = frozenset(
    "i me my we us our you your he she it they them this that these those what why how when where which because if not "
    "am is are was were be been isn't wasn't do does did don't doesn't didn't have has had can can't could will won't "
    "would should must said say says saying told tell tells asked ask asks think thought know knew feel felt mean "
    "means want wanted went goes came comes got gets made makes wrote write heard hear "
    "thing things point problem example reason idea answer truth".split()
)
"""Words that a sentence has and a label of several words has not, unless it is a name such as He Jing."""

_OPENINGS = frozenset("and but because then also well maybe anyway for".split())
_REMARKS = frozenset(("note", "notes", "note to self", "remember", "ps", "example", "first of all"))

_LOWER_WORDS = 5
_BROKEN = re.compile(r"[?!;…]\s")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")


def key_of(label: str) -> str:
    """What two spellings of one label share: case, spaces, the kind of apostrophe and invisible marks do not count,
    nor does whether an accent is written with its letter or after it."""
    if not label.isprintable():
        label = "".join(sign for sign in label if category(sign) != "Cf")
    if not label.isascii():
        label = normalize("NFC", normalize("NFC", label).casefold())
    return " ".join(label.translate(_APOSTROPHES).casefold().split())


def may_name(label: str) -> bool:
    """Whether a label has the shape of a name: at most four words, each with a capital but for such as "van".

    In a script without capitals every word will do.
    """
    parts = [part for part in re.split(r"[\s_./&#–-]+", label) if part]
    return (
        0 < len(parts) <= 4
        and any(sign.isalpha() for sign in label)
        and all(not part[0].islower() or (place > 0 and part in _PARTICLES) for place, part in enumerate(parts))
    )


def is_prose(label: str) -> bool:
    """Whether words before a colon clearly begin a sentence or an aside: "And I said", "The thing is", "Note", "(T"."""
    key = key_of(label)
    words = _WORD.findall(key)
    return (
        not key
        or any(key.count(opening) != key.count(closing) for opening, closing in ("()", "[]"))
        or label[:1] in '"“„‘«…'
        or _BROKEN.search(label) is not None
        or " ".join(words) in _REMARKS
        or not _OPENINGS.isdisjoint(words[:1])
        or (len(words) > 1 and re.match(r"I(?:\s|['’])", label) is not None)
        or (not may_name(label) and _is_sentence(label, words))
    )


def _is_sentence(label: str, words: Sequence[str]) -> bool:
    parts = {part for word in words for part in (word, word.partition("'")[0])}
    small = sum(word[0].islower() for word in label.split())
    return small > _LOWER_WORDS or (len(words) > 1 and not _SENTENCE.isdisjoint(parts))
