"""What makes words not the speaker's own statement: handled once, for all cues.

A match is refused where it stands in quoted or reported speech, after a negation, in a hypothetical, in what another
person thinks or feels, or where its "you" means anyone. A cue that wants such words says so in ``allows``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal, get_args

from hereandnow.codebook.lexicon import LISTS
from hereandnow.reading.spoken import Spoken

Guard = Literal["quoted", "negated", "hypothetical", "other_person", "generic_you"]
GUARDS: tuple[Guard, ...] = get_args(Guard)

_REPORTS = re.compile(
    r"(?<! you)(?<! you have)(?<! you just)(?<! you had)(?<! would)(?<! can)(?<! to) (?:said|says|goes|told "
    r"(?:me|him|her|them|us)|(?:was|were|is|are) (?:all |just )?like"
    r"|asks|shouted|shouts|yelled|texted|texts|wrote|replied|screamed)(?= )"
)
_REPORT_LENGTH = 15  # words; captions have no sentence ends, so a report is taken to run no longer
_OVER_CLAUSES = r" not (?:think|believe|say|saying|said|mean|feel like|that|because|as if|like)(?: that| because)?"
_NEGATES_CLAUSE = re.compile(rf"{_OVER_CLAUSES} $")
"""A negation that reaches over the next subject: "I don't think I was angry", "it's not that I was angry"."""
_NEGATES = re.compile(
    r" (?:not|never|hardly|without|nor|neither|nobody|none)(?! (?:know|sure|only|just|to mention|really \.))"
    rf"(?: (?!(?:i|we|he|she|they|but|and|because) )\S+){{0,3}} $|{_OVER_CLAUSES}(?: \S+){{0,3}} $"
)
_SUBJECTS = (" i ", " we ", " he ", " she ", " they ", " it ")
_OTHER_THINKS = re.compile(
    rf" (?:he|she|they|everyone|everybody|people|someone|{'|'.join(LISTS['other'])})"
    r"(?: (?:always|still|just|probably|really|all|also))?"
    r" (?:think|thinks|thought|feel|feels|felt|believe|believes|believed|reckon|reckons|reckoned|assume|assumes|assumed"
    r"|imagine|imagines|worry|worries|worried|fear|fears|feared|decided|hopes?|hoped|wish|wishes|wished)"
    r"(?: that| like)?(?: \S+){0,3} $"
)
_SUPPOSES = re.compile(
    r"(?<! as)(?<! even)(?<! wonder)(?<! wondering)(?<! know)(?<! see)(?<! sure)(?<! curious)(?<! asking)(?<! ask)"
    r" (?:if|unless|imagine|imagining|suppose|supposing|pretend|in case|say you were)(?: \S+){0,8} $"
)
_ANYONE = re.compile(
    r" (?:when|if|once|whenever|until|how|where|like|so|because) you "
    r"| you (?:can|can not|have to|got to|should|get|got|just|always|start|end up|do not get|feel like "
    r"you|go|wake|try) "
)


_REACH = 300
"""Characters around a match that a guard looks at: well over its longest reach in words, so that a turn of a hundred
thousand characters without a sentence end is read in linear time."""


def _around(words: Spoken, start: int, end: int) -> tuple[int, int]:
    """The sentence around a match, no further than the guards' reach."""
    opening, closing = words.sentence(start)
    return max(opening, start - _REACH), min(closing, end + _REACH)


def _quoted(words: Spoken, start: int, end: int) -> bool:
    if any(start < stop - 1 and end > begin for begin, stop in words.quoted):  # a span ends after its space
        return True
    opening, _ = _around(words, start, end)
    for report in _REPORTS.finditer(words.text, max(opening - 1, 0), start + 1):
        if words.text.count(" ", report.end(), start) <= _REPORT_LENGTH:
            return True
    return False


def _negated(words: Spoken, start: int, end: int) -> bool:
    opening, _ = _around(words, start, end)
    # A match that brings its own subject begins a new clause: "I couldn't sleep, I was angry".
    negates = _NEGATES_CLAUSE if words.text.startswith(_SUBJECTS, start) else _NEGATES
    return bool(negates.search(words.text, opening, start + 1))


def _other_person(words: Spoken, start: int, end: int) -> bool:
    opening, _ = _around(words, start, end)
    return bool(_OTHER_THINKS.search(words.text, opening, start + 1))


def _hypothetical(words: Spoken, start: int, end: int) -> bool:
    opening, _ = _around(words, start, end)
    return bool(_SUPPOSES.search(words.text, opening, start + 1))


def _generic_you(words: Spoken, start: int, end: int) -> bool:
    if " you " not in words.text[max(start - 1, 0) : end + 1]:
        return False
    opening, closing = _around(words, start, end)
    return bool(_ANYONE.search(words.text, opening, closing + 1))


_CHECKS: tuple[tuple[Guard, Callable[[Spoken, int, int], bool]], ...] = (
    ("quoted", _quoted),
    ("negated", _negated),
    ("hypothetical", _hypothetical),
    ("other_person", _other_person),
    ("generic_you", _generic_you),
)


def refused_by(words: Spoken, start: int, end: int, allows: frozenset[Guard], client: bool) -> Guard | None:
    """The guard that refuses a match of ``words.text`` from ``start`` to ``end``, or None.

    ``generic_you`` guards only the client's turns: a therapist's "you" is the client.
    """
    for guard, refuses in _CHECKS:
        if guard in allows or (guard == "generic_you" and not client):
            continue
        if refuses(words, start, end):
            return guard
    return None
