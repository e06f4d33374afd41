"""Feeling words over time, compared at equal numbers of words, and what followed an invitation to feel.

Whoever says more uses more different words, so the count of a session is the number of different feeling words to be
expected in an equal number of the client's words (rarefaction: Hurlbert, 1971, "The nonconcept of species diversity").
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from hereandnow.course.in_words import in_words
from hereandnow.domain import Citation, Course, Evidence, Review
from hereandnow.domain.words import words
from hereandnow.pillars.emotion.feeling_words import feeling_words

WORDS_FROM = 200
"""Words of the client from which a session is compared (our choice: fewer hold hardly a feeling word)."""
SESSIONS_FROM = 4
"""Sessions from which there is something to say of a change: three, as for baselines, and the latest."""
NAMED = ("client.names_emotion", "client.differentiates_emotion")
OUTCOMES = ("named", "body", "story", "abstract", "minimal")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """One session: the client's words in all, the different feeling words, and how many to expect in the equal number;
    None where the session is too short to compare."""

    session: date
    client_words: int
    different: int
    expected: float | None
    first_said: tuple[Citation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EmotionThread:
    """Vocabulary session by session at ``equal_words`` words, and the outcomes of invitations to feel, counted."""

    equal_words: int | None
    vocabulary: tuple[Vocabulary, ...]
    invitations: Mapping[date, Mapping[str, int]] = field(hash=False)
    sentence: str
    question: str


def find_emotion(course: Course) -> EmotionThread:
    """The thread over all recorded sessions; where sessions are few or short, it says so."""
    counted = {day: _feelings(review) for day, review in course.reviews.items()}
    said = {day: _client_words(review) for day, review in course.reviews.items()}
    long_enough = [total for total in said.values() if total >= WORDS_FROM]
    equal = min(long_enough) if len(long_enough) >= SESSIONS_FROM else None
    vocabulary = tuple(
        Vocabulary(
            day,
            said[day],
            len(found),
            None
            if equal is None or said[day] < equal
            else expected_different([len(cited) for cited in found.values()], said[day], equal),
            tuple(cited[0] for cited in found.values()),
        )
        for day, found in ((day, _cited(day, evidence)) for day, evidence in counted.items())
    )
    return EmotionThread(
        equal_words=equal,
        vocabulary=vocabulary,
        invitations={day: _invitations(review) for day, review in course.reviews.items()},
        sentence=_sum(vocabulary, equal),
        question="Which of these words is closest to how it has been lately, and is there one that is missing?"
        if equal is not None
        else "",
    )


def expected_different(counts: Sequence[int], said: int, equal: int) -> float:
    """How many different words to expect among ``equal`` of ``said`` words, where each came so many times.

    Hurlbert's formula: the sum over words of 1 - C(said - count, equal) / C(said, equal). Both numbers of words are the
    client's; a count never exceeds ``said``, and ``equal`` neither.
    """
    return math.fsum(1 - math.comb(said - count, equal) / math.comb(said, equal) for count in counts)


def _feelings(review: Review) -> dict[str, list[Evidence]]:
    """The client's words of feeling, and the quotes that hold each, in order."""
    found: dict[str, list[Evidence]] = {}
    for annotation in review.annotations.of(*NAMED):
        if not annotation.faint:
            for word in feeling_words(annotation.evidence.quote):
                if annotation.evidence not in found.setdefault(word, []):
                    found[word].append(annotation.evidence)
    return found


def _cited(day: date, found: Mapping[str, Sequence[Evidence]]) -> dict[str, list[Citation]]:
    return {word: [Citation(day, evidence) for evidence in quotes] for word, quotes in found.items()}


def _client_words(review: Review) -> int:
    return sum(len(words(turn.text)) for turn in review.session.of("client"))


def _invitations(review: Review) -> dict[str, int]:
    found = Counter(moment.status for moment in review.moments if moment.kind.name == "feeling_invitation")
    return {outcome: found[outcome] for outcome in OUTCOMES}


def _sum(vocabulary: Sequence[Vocabulary], equal: int | None) -> str:
    if equal is None:
        return f"Not enough to say: it takes {SESSIONS_FROM} sessions of {WORDS_FROM} words of the client's or more."
    shown = ", ".join(f"{in_words(one.session)} {one.expected:.1f}" for one in vocabulary if one.expected is not None)
    return f"Different words for their own feelings, to be expected in {equal} of the client's words: {shown}."
