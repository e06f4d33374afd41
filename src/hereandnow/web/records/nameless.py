"""A name left out of words: what a supervisor reads says nowhere what the client is called."""

from __future__ import annotations

import re

INSTEAD = "[name]"
"""What stands in place of a name, so that it is seen that something was left out."""

_TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "herr", "frau", "client"})
_SHORTEST = 2
"""Letters: "Jo" is a name, and the "R" of "Ms R" tells nobody."""
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def words_of_names(*names: str) -> frozenset[str]:
    """The words by which somebody of these names could be known again; titles and initials are none."""
    found = (word for name in names for word in _WORD.findall(name))
    return frozenset(word for word in found if len(word) >= _SHORTEST and word.casefold() not in _TITLES)


def without_names(text: str, words: frozenset[str]) -> str:
    """The text with ``INSTEAD`` for each of the words, written as a name or in capitals.

    Small letters count only where the text has no others, as some programs write down speech: a client called Will
    would take the word out of every sentence about the future.
    """
    pattern = _pattern(text, words)
    return pattern.sub(INSTEAD, text) if pattern is not None else text


def holds_name(text: str, words: frozenset[str]) -> bool:
    """Whether one of the words stands in the text, as ``without_names`` would leave it out."""
    pattern = _pattern(text, words)
    return pattern is not None and pattern.search(text) is not None


def _pattern(text: str, words: frozenset[str]) -> re.Pattern[str] | None:
    # A double name is said in parts, too.
    parts = {part for word in words for part in (word, *re.split("['’-]", word)) if len(part) >= _SHORTEST}
    forms = {form for part in parts for form in (part, part[0].upper() + part[1:], part.title(), part.upper())}
    if not any(letter.isupper() for letter in text):
        forms |= {part.lower() for part in parts}
    if not forms:
        return None
    longest_first = sorted(forms, key=lambda form: (-len(form), form))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")
