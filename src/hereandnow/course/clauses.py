"""A turn cut into sentences and clauses: the pieces in which the parts of an episode are looked for."""

from __future__ import annotations

import re
from collections.abc import Iterator

SENTENCE = re.compile(r"[^.!?…]+[.!?…]*")
_BORDER = re.compile(r",\s+(?=(?:and|but|so|then)\b)|(?<!\s)\s+(?=(?:and|but|so) (?:i|he|she|they|then)\b)", re.I)


def clauses(sentence: str) -> Iterator[tuple[int, str]]:
    """The clauses of a sentence, and where each starts in it."""
    at = 0
    for border in _BORDER.finditer(sentence):
        if border.start() > at:
            yield at, sentence[at : border.start()]
        at = border.end()
    if at < len(sentence):
        yield at, sentence[at:]


def clauses_of(text: str) -> Iterator[tuple[int, str]]:
    """The clauses of a turn, and where each starts in it."""
    for found in SENTENCE.finditer(text):
        for at, clause in clauses(found[0]):
            yield found.start() + at, clause
