"""Quiet on a topic, over sessions: "in four of the five sessions in which the family came up".

In one session shortness alone is noise, so what is said rests on all sessions in which the topic was taken up: by how
much the client's turns grow shorter from there on (means of log words, as in the pillar's rule) is held against all
places of the same session, and summed over sessions. The chance of as much is a normal tail, divided among the topics
that were looked at (Bonferroni). A word that only falls, and does not come back, is no topic of that session.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import fmean, median, pvariance

from hereandnow.course.people import FAMILY_WORDS
from hereandnow.domain import Citation, Course, Evidence, Session, Turn
from hereandnow.domain.words import words

EACH_SIDE = 4
"""Client turns on each side of a topic's onset, or it is not counted (our choice: a talk has some twenty to fifty)."""
LOOKED_AT = 8
"""Client turns on each side that are looked at, at most: what comes half an hour later is another matter."""
QUIETER = 0.5
"""The median length after the onset, as a share of that before, from which it counts as quieter (our choice)."""
TAKEN_UP = 8
"""Turns in which the topic comes up again, or it was only named; where the therapist asks about it, it is taken up."""
PLACES_FROM = 4
"""Places of a session with enough turns on each side from which there is something to hold it against (our choice)."""
TIMES_FROM = 3
"""Sessions in which a topic must come up."""
CHANCE = 0.05
"""The chance below which it is said, before it is divided among the topics."""
FAMILY = "the family"
Lengths = Mapping[date, Sequence[int]]
"""The words of each turn, by session."""


@dataclass(frozen=True, slots=True)
class CameUp:
    """One session in which the topic came up: where, and the client's median words a turn before and after."""

    session: date
    onset: Citation
    before: float
    after: float
    quieter: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class QuietTopic:
    """A topic over sessions. ``elsewhere`` is the share (0 to 1) of all places that count as quieter by the same rule;
    ``said`` whether it comes clearly more often than that: only then is there a question."""

    topic: str
    times: tuple[CameUp, ...]
    quieter: int
    elsewhere: float
    said: bool
    sentence: str
    question: str


def find_quiet_topics(course: Course) -> Iterator[QuietTopic]:
    """The family, and each word that names a topic of at least three sessions, where it can be looked at."""
    patterns = {FAMILY: re.compile(rf"\b(?:{FAMILY_WORDS})\b", re.I), **_topics(course)}
    lengths = {day: [len(words(turn.text)) for turn in review.session.turns] for day, review in course.reviews.items()}
    found = {name: _times(course, pattern, lengths) for name, pattern in patterns.items()}
    found = {name: times for name, times in found.items() if len(times) >= TIMES_FROM}
    elsewhere = _elsewhere(course, lengths)
    for name, times in found.items():
        quieter = sum(time.quieter for time in times)
        said = 2 * quieter > len(times) and _chance(course, times, lengths) <= CHANCE / len(found)
        sentence = (
            f"In {quieter} of the {len(times)} sessions in which {name} came up, the client's turns were clearly "
            f"shorter from there on; of all places in these sessions, {100 * elsewhere:.0f} in 100 are."
        )
        yield QuietTopic(
            topic=name,
            times=times,
            quieter=quieter,
            elsewhere=elsewhere,
            said=said,
            sentence=sentence,
            question="It seems to get quieter when we come to this; is it a hard place, or is it something about how "
            "and when I ask?"
            if said
            else "",
        )


def _topics(course: Course) -> dict[str, re.Pattern[str]]:
    named: Counter[str] = Counter()
    for review in course.reviews.values():
        named.update({word.casefold() for topic in review.conversation.topics for word in topic.words})
    family = re.compile(rf"(?:{FAMILY_WORDS})", re.I)
    return {
        f"“{word}”": re.compile(rf"\b{re.escape(word)}\b", re.I)
        for word, sessions in sorted(named.items())
        if sessions >= TIMES_FROM and not family.fullmatch(word)
    }


def _times(course: Course, pattern: re.Pattern[str], lengths: Lengths) -> tuple[CameUp, ...]:
    times = []
    for day, review in course.reviews.items():
        onset = _onset(review.session, pattern)
        if onset is None:
            continue
        turn, match = onset
        sides = _sides(review.session, turn.index)
        if sides is not None:
            before, after = (_median_words(side, lengths[day]) for side in sides)
            cited = Citation(day, Evidence.of(turn, *match.span()))
            times.append(CameUp(day, cited, before, after, after <= QUIETER * before))
    return tuple(times)


def _onset(session: Session, pattern: re.Pattern[str]) -> tuple[Turn, re.Match[str]] | None:
    """The first place where the topic is taken up, with the word for it."""
    for turn in session.turns:
        match = pattern.search(turn.text)
        if match is None:
            continue
        asked = turn.speaker == "therapist" and "?" in turn.text
        if asked or any(pattern.search(later.text) for later in session.after(turn.index, TAKEN_UP - 1)):
            return turn, match
    return None


def _sides(session: Session, onset: int) -> tuple[list[Turn], list[Turn]] | None:
    """The client's turns just before a turn and just after it; None where either side is too short."""
    before = list(session.before(onset, LOOKED_AT, "client"))
    after = list(session.after(onset, LOOKED_AT, "client"))
    return (before, after) if min(len(before), len(after)) >= EACH_SIDE else None


def _elsewhere(course: Course, lengths: Lengths) -> float:
    """The share of all places with enough turns on each side from which the client is quieter."""
    places = quieter = 0
    for day, review in course.reviews.items():
        for turn in review.session.turns:
            sides = _sides(review.session, turn.index)
            if sides is not None:
                places += 1
                before, after = (_median_words(side, lengths[day]) for side in sides)
                quieter += after <= QUIETER * before
    return quieter / places if places else 0.0


def _median_words(turns: Sequence[Turn], lengths: Sequence[int]) -> float:
    return median(lengths[turn.index] for turn in turns)


def _chance(course: Course, times: Sequence[CameUp], lengths: Lengths) -> float:
    """The chance that the client's turns grow as much shorter, were the topic's places like all others; 1 where there
    is nothing to hold them against."""
    shorter = spread = 0.0
    for time in times:
        session, counted = course.reviews[time.session].session, lengths[time.session]
        changes = [_change(session, turn.index, counted) for turn in session.turns]
        everywhere = [change for change in changes if change is not None]
        here = changes[time.onset.evidence.turn.index]
        if here is not None and len(everywhere) >= PLACES_FROM:
            shorter += here - fmean(everywhere)
            spread += pvariance(everywhere)
    return 0.5 * math.erfc(-shorter / math.sqrt(2 * spread)) if spread else 1.0


def _change(session: Session, index: int, lengths: Sequence[int]) -> float | None:
    """By how much the means of the client's log words differ after a turn from before it; below 0 where shorter."""
    sides = _sides(session, index)
    if sides is None:
        return None
    before, after = (fmean(math.log(lengths[turn.index] + 1) for turn in side) for side in sides)
    return after - before
