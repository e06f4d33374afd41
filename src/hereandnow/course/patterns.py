"""The pattern map: episodes with others across sessions as wish, response of the other and response of self.

A theme is named only from three episodes with two people in two sessions, and never without its counter-examples: one
vivid story is no pattern (the rule is ours; the components are those of the Core Conflictual Relationship Theme). The
triangle of person (Malan) lays the same theme side by side in the past, in the present and here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from hereandnow.course.contacts import Waits
from hereandnow.course.episodes import Episode, find_episodes
from hereandnow.course.in_words import days_in_words
from hereandnow.course.people import Time, people_of
from hereandnow.course.relations import AWAY, Part
from hereandnow.domain import Citation, Course

EPISODES_FROM = 3
PEOPLE_FROM = 2
SESSIONS_FROM = 2
"""The rule of three (the design's)."""
PLACES_FROM = 2
"""Of past, present and here, how many a theme is found in (our choice, for the sake of few false ones)."""
RETURNS_FROM = 2
"""Episodes from which a group is one of a theme's parts."""
UNSAID = "A wish that was not said"
STAYING_AWAY = "Not answering, or staying away"
IN_ITS_STEAD = "something else each time, and not what was wished"
"""What the client does, where no one way of it returns."""
LIKENESS = ("client.notes_pattern", "therapist.names_pattern", "therapist.links_past", "therapist.links_outward")
TITLES: dict[Part, str] = {
    "wish": "wished for",
    "response_of_other": "the other",
    "response_of_self": "the client then",
}
_PLACES: dict[Time, str] = {"past": "in the past", "present": "in the present", "here": "here"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """The same with different people. ``parts`` are the groups that return in it, two or more episodes each.

    ``past``, ``present`` and ``here`` are the corners of the triangle, each with its episodes; ``counter_examples`` are
    episodes in which the client said it, or the same wish was met. ``beside`` are the days whose check-in or booking
    took longer than usual, where the theme is one of not answering or staying away: facts, and no part of the count.
    ``named_by`` are words in the sessions, of either of the two, that speak of a likeness. It is always ``possible``
    only: where sessions of different people are put together, one is named in half (benchmarks/mixed_courses).
    """

    name: str
    parts: tuple[tuple[Part, str], ...]
    people: tuple[str, ...]
    sessions: tuple[date, ...]
    past: tuple[Episode, ...]
    present: tuple[Episode, ...]
    here: tuple[Episode, ...]
    counter_examples: tuple[Episode, ...]
    beside: tuple[date, ...]
    named_by: tuple[Citation, ...]
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
    people = people_of(turn for review in course.reviews.values() for turn in review.session.turns)
    episodes = tuple(
        episode for day, review in course.reviews.items() for episode in find_episodes(day, review, people)
    )
    longer = tuple(sorted({wait.session for one in waits for wait in one.waits if wait.longer}))
    themes = tuple(_themes(episodes, longer, tuple(_likeness(course))))
    if not episodes:
        sentence = "Not enough to say: no episode with a person is in the words."
    else:
        count = len({episode.person for episode in episodes})
        named = "1 theme may return" if len(themes) == 1 else f"{len(themes)} themes may return"
        sentence = f"Episodes: {len(episodes)}, with {count} {'person' if count == 1 else 'people'}. " + (
            f"{named}." if themes else "No theme returns in three episodes, with two people, in two sessions."
        )
    return PatternMap(episodes=episodes, themes=themes, sentence=sentence)


def _likeness(course: Course) -> Iterator[Citation]:
    """Words in which the client or the therapist sees a likeness between one relationship and another."""
    for day, review in course.reviews.items():
        for annotation in review.annotations.of(*LIKENESS):
            if not annotation.faint:
                yield Citation(day, annotation.evidence)


def _themes(episodes: Sequence[Episode], longer: tuple[date, ...], likeness: tuple[Citation, ...]) -> Iterator[Theme]:
    """A wish that is not said, with three people where three episodes are not clearly told; and, in other episodes, not
    answering, where what was wished is not told: with three people, or beside answers or bookings that took longer
    than usual."""
    sure = [episode for episode in episodes if episode.kept_back]
    found = [episode for episode in episodes if episode.kept_back or episode.perhaps_kept_back]
    if _returns(sure) or (sure and _returns(found) and len({episode.person for episode in found}) > PEOPLE_FROM):
        yield _theme(UNSAID, found, episodes, longer, likeness)
    else:
        found = []
    away = [one for one in episodes if one not in found and ("response_of_self", AWAY) in one.groups]
    if _returns(away) and (longer or len({episode.person for episode in away}) > PEOPLE_FROM):
        yield _theme(STAYING_AWAY, away, episodes, longer, likeness)


def _returns(found: Sequence[Episode]) -> bool:
    """The rule of three, and two of the three places: what is with people of one time may be the time's."""
    return (
        len(found) >= EPISODES_FROM
        and len({episode.person for episode in found}) >= PEOPLE_FROM
        and len({episode.session for episode in found}) >= SESSIONS_FROM
        and len({episode.time for episode in found}) >= PLACES_FROM
    )


def _theme(
    name: str,
    found: Sequence[Episode],
    episodes: Sequence[Episode],
    longer: tuple[date, ...],
    likeness: tuple[Citation, ...],
) -> Theme:
    corners: dict[Time, tuple[Episode, ...]] = {
        time: tuple(episode for episode in found if episode.time == time) for time in _PLACES
    }
    people = tuple(dict.fromkeys(episode.person for episode in found))
    sessions = tuple(dict.fromkeys(episode.session for episode in found))
    parts = tuple(_returning(found))
    counter = tuple(episode for episode in episodes if episode.said)
    beside = longer if ("response_of_self", AWAY) in parts else ()
    laid = [words for time, words in _PLACES.items() if corners[time]]
    told = "; ".join(
        f"{title}: {' or '.join(f'“{group}”' for group in groups)}"
        for part, title in TITLES.items()
        if (groups := [group for of, group in parts if of == part])
    )
    sentence = (
        f"{told[:1].upper()}{told[1:]}{'. ' if told else ''}In {len(found)} episodes in {len(sessions)} "
        f"sessions, "
        f"with, it seems, {_listed(people)}, {_listed(laid)}. It went otherwise in {len(counter)}."
    )
    if beside:
        sentence += f" Beside it, an answer or a booking took longer than usual: {days_in_words(beside)}."
    return Theme(
        name=name,
        parts=parts,
        people=people,
        sessions=sessions,
        past=corners["past"],
        present=corners["present"],
        here=corners["here"],
        counter_examples=counter,
        beside=beside,
        named_by=likeness,
        possible=True,
        sentence=sentence,
        question="Does that likeness fit for you, or is it different with each of them? And when does it go otherwise?",
    )


def _returning(found: Sequence[Episode]) -> Iterator[tuple[Part, str]]:
    """The groups of each part that come in two episodes or more, the most frequent first."""
    for part in TITLES:
        counted = Counter(told.group for one in found if (told := one.of(part)) is not None and told.group)
        often = [(part, group) for group, times in counted.most_common() if times >= RETURNS_FROM]
        yield from often
        if part == "response_of_self" and not often:
            yield part, IN_ITS_STEAD


def _listed(words: Sequence[str]) -> str:
    return f"{', '.join(words[:-1])} and {words[-1]}" if len(words) > 1 else words[0]
