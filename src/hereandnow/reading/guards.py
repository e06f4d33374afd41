"""What makes words not the speaker's own statement: handled once, for all cues.

A match is refused where it stands in quoted or reported speech, after a negation, in a hypothetical, or speaks of a
"you" that means anyone. A cue that wants such words says so in ``allows``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal, get_args

from hereandnow.reading.spoken import Spoken

Guard = Literal["quoted", "negated", "hypothetical", "generic_you"]
GUARDS: tuple[Guard, ...] = get_args(Guard)

_REPORTS = re.compile(
    r"(?<! you)(?<! you have)(?<! you just)(?<! you had)(?<! would)(?<! can)(?<! to) (?:said|says|goes|told (?:me|him|her|them|us)|(?:was|were|is|are) (?:all |just )?like"
    r"|asks|shouted|shouts|yelled|texted|texts|wrote|replied|screamed)(?= )"
)
_REPORT_LENGTH = 15  # words; captions have no sentence ends, so a report is taken to run no longer
_NEGATES = re.compile(
    r" (?:not|never|hardly|without|nor|neither|nobody|none)(?! (?:know|sure|only|just|to mention|really \.))(?: \S+){0,3} $"
)
_SUPPOSES = re.compile(
    r"(?<! as)(?<! even)(?<! wonder)(?<! wondering)(?<! know)(?<! see)(?<! sure)(?<! curious)(?<! asking)(?<! ask)"
    r" (?:if|unless|imagine|imagining|suppose|supposing|pretend|in case|say you were)(?: \S+){0,8} $"
)
_ANYONE = re.compile(
    r" (?:when|if|once|whenever|until|how|where|like|so|because) you "
    r"| you (?:can|can not|have to|got to|should|get|got|just|always|start|end up|do not get|feel like you|go|wake|try) "
)


def _quoted(words: Spoken, start: int, end: int) -> bool:
    if any(start < stop and end > begin for begin, stop in words.quoted):
        return True
    opening, _ = words.sentence(start)
    for report in _REPORTS.finditer(words.text, max(opening - 1, 0), start + 1):
        if words.text.count(" ", report.end(), start) <= _REPORT_LENGTH:
            return True
    return False


def _negated(words: Spoken, start: int, end: int) -> bool:
    opening, _ = words.sentence(start)
    return bool(_NEGATES.search(words.text, opening, start + 1))


def _hypothetical(words: Spoken, start: int, end: int) -> bool:
    opening, _ = words.sentence(start)
    return bool(_SUPPOSES.search(words.text, opening, start + 1))


def _generic_you(words: Spoken, start: int, end: int) -> bool:
    if " you " not in words.text[max(start - 1, 0) : end + 1]:
        return False
    opening, closing = words.sentence(start)
    return bool(_ANYONE.search(words.text, opening, closing + 1))


_CHECKS: tuple[tuple[Guard, Callable[[Spoken, int, int], bool]], ...] = (
    ("quoted", _quoted),
    ("negated", _negated),
    ("hypothetical", _hypothetical),
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
