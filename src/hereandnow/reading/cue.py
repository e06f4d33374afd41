"""A cue: one way that a code is said, as data, with examples that must and must not match."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from hereandnow.codebook.lexicon import LISTS
from hereandnow.reading.guards import Guard

OPEN_QUESTION = "open_question"
CLOSED_QUESTION = "closed_question"
OCCASION = "occasion"
"""What a turn may hold for the cues of later turns: a kind of question, a small accident that calls for a "sorry"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """One way that a code is said.

    ``pattern`` is a regular expression over the plain form of a turn (see ``spoken``): lower case, contractions opened
    ("I'm" is "i am"), one space between words, a space at both ends, " . " and " ? " at sentence ends, no commas.
    ``<feeling>`` and the like stand for the word lists of ``codebook.lexicon``.

    ``needs``: plain texts, at least one of which is in every turn that the pattern matches (a quick gate).
    ``refuses``: a pattern that must not occur near the match: in its sentences, or in the 60 characters around it.
    ``allows``: guards that this cue lifts: quoted, negated, hypothetical, generic_you.
    ``after``: one of the ``within`` turns before carries one of these codes, or ends in an open_question or a
    closed_question, or holds an occasion (a small accident). ``never_after``: none of them does.
    ``without``: codes that the turn itself must not carry.
    ``shortest`` and ``longest``: words in the turn.
    ``possible``: shown as "possible" only, since careful readers would differ.
    ``yes`` and ``no``: examples; a turn, or a short exchange, a line a turn (``T: ``, ``C: ``); the last is judged.
    """

    code: str
    pattern: str
    needs: tuple[str, ...]
    yes: tuple[str, ...]
    no: tuple[str, ...]
    refuses: str = ""
    allows: frozenset[Guard] = frozenset()
    after: tuple[str, ...] = ()
    never_after: tuple[str, ...] = ()
    within: int = 1
    without: tuple[str, ...] = ()
    shortest: int = 0
    longest: int = 1_000_000
    possible: bool = False


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern with its word lists filled in. Compiled when first needed: most cues never meet their words."""
    return re.compile(re.sub(r"<([a-z_]+)>", lambda name: f"(?:{'|'.join(LISTS[name[1]])})", pattern))
