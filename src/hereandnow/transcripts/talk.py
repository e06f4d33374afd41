"""Who of two unnamed speakers is the therapist, judged from the talk: who asks, who tells, who says I."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hereandnow.domain.words import question_type, words

QUESTIONS_NEEDED = 3
MARGIN = 0.6
"""How far apart two speakers must be, on a scale from -2 to 2.

With the labels of AnnoMI and HLQC taken off (223 sessions), 0.5 errs in one and 0.7 in none; at 0.6 about a third is
left to the person to say, most of it for want of questions.
"""

_FIRST_PERSON = frozenset(
    {"i", "i'm", "i've", "i'd", "i'll", "i’m", "i’ve", "i’d", "i’ll", "me", "my", "mine", "myself"}
)


@dataclass(frozen=True, slots=True)
class Manner:
    """How one person talks: turns that ask, words in all, words such as "I" and "my"."""

    questions: int
    words: int
    first_person: int


def manner_of(turns: Sequence[str]) -> Manner:
    """The manner of a person's turns."""
    said = [word for turn in turns for word in words(turn)]
    asked = sum(question_type(turn) is not None for turn in turns)
    return Manner(asked, len(said), sum(word in _FIRST_PERSON for word in said))


def leaning(one: Manner, other: Manner) -> float:
    """How much more like a therapist the first is: above 0 the first, below 0 the second."""
    asks = _balance(one.questions, other.questions)
    listens = _balance(other.words, one.words)
    tells = _balance(_share(other), _share(one))
    return asks + 0.4 * listens + 0.6 * tells


def _share(manner: Manner) -> float:
    return manner.first_person / manner.words if manner.words else 0.0


def _balance(one: float, other: float) -> float:
    return (one - other) / (one + other) if one + other else 0.0
