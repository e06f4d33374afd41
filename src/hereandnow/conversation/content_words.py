"""Content words of a session: what is left without small words and fillers, with light stemming."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from hereandnow.conversation.function_words import listed
from hereandnow.conversation.plain_words import EMPTY, FAINT

_VOWEL = re.compile(r"[aeiouy]")
_DOUBLED = re.compile(r"([bdgklmnprt])\1$")


@dataclass(frozen=True, slots=True)
class ContentWords:
    """The stem of every content word of a session, by word as said; ``naming`` holds those that may name a topic."""

    stems: dict[str, str]
    naming: dict[str, str]

    def of(self, said: Iterable[str]) -> frozenset[str]:
        """The distinct stems among these words."""
        return frozenset(map(self.stems.__getitem__, self.stems.keys() & said))


def find_content_words(counted: Counter[str]) -> ContentWords:
    """The content words among all words of a session. Each distinct word is looked at once."""
    stems = {word: stem(word) for word in counted if _is_content(word)}
    naming = {word: found for word, found in stems.items() if _names(word)}
    return ContentWords(stems, naming)


def stem(word: str) -> str:
    """One form for "dinner" and "dinners", "worry" and "worried", "smoke" and "smoking"; no dictionary behind it."""
    word = _bare(word)
    if len(word) > 4 and word.endswith(("ies", "ied")):
        return word[:-3] + "i"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-2] if re.search(r"(?:ss|x|ch|sh)es$", word) else word[:-1]
    for ending in ("ing", "ed"):
        base = word.removesuffix(ending)
        if base != word and len(base) >= 3 and _VOWEL.search(base):
            word = _DOUBLED.sub(r"\1", base)
            break
    if len(word) > 3 and word.endswith("e"):
        word = word[:-1]
    return word[:-1] + "i" if len(word) > 3 and word.endswith("y") else word


def _bare(word: str) -> str:
    return word.partition("'")[0]


def _is_content(word: str) -> bool:
    if len(word) < 3 or word in EMPTY or word[0].isdigit():
        return False
    # A stammer ("i-i", "and-and") is as empty as what is repeated.
    return not all(part in EMPTY or len(part) < 3 for part in _bare(word).split("-"))


def _names(word: str) -> bool:
    return not (all(part in FAINT or part in EMPTY for part in _bare(word).split("-")) or _is_adverb(word))


_NOT_ADVERBS = listed(
    """
    family belly bully jelly reply supply emily molly polly sally billy lily italy assembly bodily
    """
)


def _is_adverb(word: str) -> bool:
    return word.endswith("ly") and len(word) > 4 and word not in _NOT_ADVERBS
