"""The pattern map: episodes with others across sessions as wish, response of the other and response of self.

A theme is named only from three episodes with two people in two sessions, and never without its counter-examples: one
vivid story is no pattern (the rule is ours; the components are those of the Core Conflictual Relationship Theme). The
triangle of person (Malan) lays the same theme side by side in the past, in the present and here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from hereandnow.course.contacts import Waits
from hereandnow.course.people import PAST, REPORTED, ROOM, THERAPIST, Time, names_in, people_in, points_to
from hereandnow.course.relations import AWAY, KEPT_BACK, Part, group_of
from hereandnow.domain import Annotation, Citation, Course, Review

EPISODES_FROM = 3
PEOPLE_FROM = 2
SESSIONS_FROM = 2
"""The rule of three (the design's)."""
SAME_EPISODE = 4
"""Turns: parts told of one person no further apart belong to one episode (our choice: two client turns)."""
LOOK_BACK = 1
"""Client turns before in which the person is looked for where the words themselves name nobody (our choice)."""
PARTS: dict[str, Part] = {
    "client.wish": "wish",
    "client.response_of_other": "response_of_other",
    "client.response_of_self": "response_of_self",
    "client.delays_contact": "response_of_self",
    "client.fears_reaction": "response_of_other",
}
"""Which part of an episode the words of a code tell; a feared reaction is an expected one."""
HERE = ("client.delays_contact", "client.fears_reaction")
"""Codes whose "you" may be the therapist."""
TITLES: dict[Part, str] = {
    "wish": "wished for",
    "response_of_other": "the other",
    "response_of_self": "the client then",
}
_PLACES: dict[Time, str] = {"past": "in the past", "present": "in the present", "here": "here"}


@dataclass(frozen=True, slots=True)
class Told:
    """One part of an episode in the client's words, and its group, empty where the words fit none."""

    part: Part
    group: str
    citation: Citation
    possible: bool


@dataclass(frozen=True, slots=True)
class Episode:
    """What was told of one person at one place of a session. ``person`` is empty where the words name nobody."""

    session: date
    person: str
    time: Time
    told: tuple[Told, ...]

    @property
    def groups(self) -> frozenset[tuple[Part, str]]:
        """The groups of its parts."""
        return frozenset((told.part, told.group) for told in self.told if told.group)


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """The same with different people. ``parts`` are two groups, or one way of keeping back.

    ``past``, ``present`` and ``here`` are the corners of the triangle, each with its episodes; ``counter_examples`` are
    episodes in which one part was told and is another. ``beside`` are the days whose check-in or booking took longer
    than usual, where the theme is one of not answering or staying away: facts, and no part of the count.
    """

    parts: tuple[tuple[Part, str], ...]
    people: tuple[str, ...]
    sessions: tuple[date, ...]
    past: tuple[Episode, ...]
    present: tuple[Episode, ...]
    here: tuple[Episode, ...]
    counter_examples: tuple[Episode, ...]
    beside: tuple[date, ...]
    possible: bool
    sentence: str
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PatternMap:
    """All episodes with a person, in order, and the themes that return, those with most episodes first."""

    episodes: tuple[Episode, ...]
    themes: tuple[Theme, ...]
    sentence: str


def find_patterns(course: Course, waits: Sequence[Waits] = ()) -> PatternMap:
    """The map of a course, with what the thread of contacts found to lay beside it; without a theme it says so."""
    longer = tuple(sorted({wait.session for one in waits for wait in one.waits if wait.longer}))
    episodes = tuple(
        episode for day, review in course.reviews.items() for episode in _episodes(day, review) if episode.person
    )
    themes = tuple(_themes(episodes, longer))
    named = "1 theme returns" if len(themes) == 1 else f"{len(themes)} themes return"
    if not episodes:
        sentence = "Not enough to say: no episode with a person is in the words."
    else:
        people = len({episode.person for episode in episodes})
        sentence = f"Episodes: {len(episodes)}, with {people} {'person' if people == 1 else 'people'}. " + (
            f"{named}." if themes else "No theme returns in three episodes, with two people, in two sessions."
        )
    return PatternMap(episodes=episodes, themes=themes, sentence=sentence)


def _episodes(day: date, review: Review) -> Iterator[Episode]:
    current: list[Annotation] = []
    of_whom: tuple[str, Time] = ("", "present")
    names = names_in(turn.text for turn in review.session.turns)
    for annotation in review.annotations.of(*PARTS):
        if annotation.faint:
            continue
        whom = _whom(review, annotation, names)
        near = bool(current) and annotation.turn.index - current[-1].turn.index <= SAME_EPISODE
        if current and (whom != of_whom or not near):
            yield _episode(day, of_whom, current)
            current = []
        current.append(annotation)
        of_whom = whom
    if current:
        yield _episode(day, of_whom, current)


def _whom(review: Review, annotation: Annotation, names: frozenset[str]) -> tuple[str, Time]:
    """The person and the time: of the words themselves, or the last who was named before and fits their pronoun."""
    quote, turn = annotation.evidence.quote, annotation.turn
    named = people_in(quote, names)
    if not named and annotation.code in HERE and ROOM.search(quote) and not REPORTED.search(quote):
        return THERAPIST, "here"
    before = turn.text[: annotation.evidence.start]
    texts = [before, *(t.text for t in review.session.before(turn.index, LOOK_BACK, "client"))]
    if not named:
        last = next((found[-1] for text in texts if (found := people_in(text, names))), "")
        named = [last] if last and points_to(quote, last) else []
    past = PAST.search(f"{turn.text} {' '.join(texts[1:])}") is not None
    return (named[0] if named else ""), ("past" if past else "present")


def _episode(day: date, whom: tuple[str, Time], annotations: Sequence[Annotation]) -> Episode:
    told = [
        Told(part, _group(part, a), Citation(day, a.evidence), a.possible)
        for a in annotations
        for part in [PARTS[a.code]]
    ]
    return Episode(day, *whom, tuple(told))


def _group(part: Part, annotation: Annotation) -> str:
    return AWAY if annotation.code == "client.delays_contact" else group_of(part, annotation.evidence.quote)


def _themes(episodes: Sequence[Episode], longer: tuple[date, ...]) -> Iterator[Theme]:
    counted: dict[tuple[tuple[Part, str], ...], list[Episode]] = {}
    for episode in episodes:
        for parts in _nameable(episode):
            counted.setdefault(parts, []).append(episode)
    ranked = sorted(counted.items(), key=lambda item: (-len(item[1]), item[0]))
    for parts, found in ranked:
        people = tuple(dict.fromkeys(episode.person for episode in found))
        sessions = tuple(dict.fromkeys(episode.session for episode in found))
        if len(found) >= EPISODES_FROM and len(people) >= PEOPLE_FROM and len(sessions) >= SESSIONS_FROM:
            beside = longer if ("response_of_self", AWAY) in parts else ()
            yield _theme(parts, found, people, sessions, episodes, beside)


def _nameable(episode: Episode) -> Iterator[tuple[tuple[Part, str], ...]]:
    """What may make a theme: two parts of different kinds, or what the client does to keep back, alone."""
    groups = sorted(episode.groups)
    yield from (pair for pair in combinations(groups, 2) if pair[0][0] != pair[1][0])
    yield from ((one,) for one in groups if one[0] == "response_of_self" and one[1] in KEPT_BACK)


def _theme(
    parts: tuple[tuple[Part, str], ...],
    found: Sequence[Episode],
    people: tuple[str, ...],
    sessions: tuple[date, ...],
    episodes: Sequence[Episode],
    beside: tuple[date, ...],
) -> Theme:
    corners: dict[Time, tuple[Episode, ...]] = {
        time: tuple(episode for episode in found if episode.time == time) for time in _PLACES
    }
    counter = tuple(episode for episode in episodes if _otherwise(episode, parts))
    laid = [words for time, words in _PLACES.items() if corners[time]]
    what = "; ".join(f"{TITLES[part]}: {group}" for part, group in parts)
    return Theme(
        parts=parts,
        people=people,
        sessions=sessions,
        past=corners["past"],
        present=corners["present"],
        here=corners["here"],
        counter_examples=counter,
        beside=beside,
        possible=any(told.possible for episode in found for told in episode.told if (told.part, told.group) in parts),
        sentence=f"{what}. In {len(found)} episodes in {len(sessions)} sessions, with, it seems, {', '.join(people)}, "
        f"{' and '.join(laid)}. It went otherwise in {len(counter)}."
        + (
            f" Beside it, an answer or a booking took longer than usual: {', '.join(map(str, beside))}."
            if beside
            else ""
        ),
        question="Does that likeness fit for you, or is it different with each of them? And when does it go otherwise?",
    )


def _otherwise(episode: Episode, parts: tuple[tuple[Part, str], ...]) -> bool:
    """Whether exactly one part was told and is another, and the rest of the theme is there."""
    groups = episode.groups
    told = {part for part, _ in groups}
    missing = [one for one in parts if one not in groups]
    return len(missing) == 1 and missing[0][0] in told
