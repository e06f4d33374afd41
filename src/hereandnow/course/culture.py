"""The cultural thread: what the client brought in of their own world, what was taken up at once or in a later session,
and the client's own rating beside it.

Openings and their uptake are the pillar's (Hook, Owen and Davis); nobody's identity is guessed, no humility scored.
What one session alone shows too faintly is an opening here where a later session comes back to it: the therapist in
words that it shares, and the client, asked then, with more of their own world.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from hereandnow.conversation.plain_words import EMPTY, FAINT
from hereandnow.course.in_words import in_words
from hereandnow.domain import Annotation, Citation, Course, Evidence, Moment
from hereandnow.domain.words import words

TAKES_UP = ("therapist.explores_culture", "therapist.owns_position")
LONGER = 5
"""Letters from which a word counts as shared between an opening and what may take it up later (our choice)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """One opening: ``then`` is its uptake in its own session, ``later`` the therapist's words in a later session that
    explore or own a position and share a longer word with it. ``world_respected`` is the client's own rating, 0 to
    4, of that session, or None."""

    session: date
    then: str
    possible: bool
    citations: tuple[Citation, ...]
    therapist_part: tuple[Citation, ...]
    later: tuple[Citation, ...]
    world_respected: int | None
    sentence: str
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CulturalThread:
    """All openings in the order of the course, and how many wait."""

    openings: tuple[Opening, ...]
    waiting: int
    sentence: str


def find_culture(course: Course) -> CulturalThread:
    """The thread; empty, and saying so, where the client brought in nothing of the kind."""
    openings = tuple(_openings(course))
    waiting = sum(opening.then != "taken" and not opening.later for opening in openings)
    if openings:
        later = sum(bool(opening.later) for opening in openings)
        sentence = f"Openings: {len(openings)}; taken up in a later session: {later}; not taken up yet: {waiting}."
    else:
        sentence = "Not enough to say: nothing of the client's own world is named in the words."
    return CulturalThread(openings=openings, waiting=waiting, sentence=sentence)


def _openings(course: Course) -> Iterator[Opening]:
    ratings = {one.session: one.ratings.get("world_respected") for one in course.check_ins}
    days = list(course.reviews)
    for place, day in enumerate(days):
        for moment in course.reviews[day].of("culture"):
            if moment.kind.name == "cultural_opportunity":
                later = _later(course, days[place + 1 :], moment) if moment.still_open else ()
                yield _opening(day, moment, later, ratings.get(day))
        yield from _passed(course, days[place + 1 :], day, ratings.get(day))


def _passed(course: Course, days: Sequence[date], day: date, rating: int | None) -> Iterator[Opening]:
    """Faint cues of a session that a later one comes back to."""
    review = course.reviews[day]
    told = {e.turn.index for m in review.of("culture") if m.kind.name == "cultural_opportunity" for e in m.evidence}
    for cue in review.annotations.of("client.cultural_cue"):
        if cue.faint and cue.turn.index not in told:
            later = _came_back(course, days, _longer_words([cue.turn.text]))
            if later:
                yield _opening_of(day, cue, later, rating)


def _came_back(course: Course, days: Sequence[date], told: set[str]) -> tuple[Citation, ...]:
    """The therapist's first words, in later sessions, that share a longer word and that the client answers with a clear
    cue of their own world."""
    for day in days:
        review = course.reviews[day]
        for cue in review.annotations.of("client.cultural_cue"):
            asked = review.session.before(cue.turn.index, 1, "therapist")
            if not cue.faint and asked and "?" in asked[0].text and told & _longer_words([asked[0].text]):
                return (Citation(day, Evidence.of(asked[0])),)
    return ()


def _opening_of(day: date, cue: Annotation, later: tuple[Citation, ...], rating: int | None) -> Opening:
    sentence = (
        f"{in_words(day)}: the client may have brought in something of their own world, and the talk went on. "
        f"On {in_words(later[0].session)} the therapist seems to have come back to it."
    )
    return Opening(
        session=day,
        then="not_taken_yet",
        possible=True,
        citations=(Citation(day, cue.evidence),),
        therapist_part=(),
        later=later,
        world_respected=rating,
        sentence=sentence + _rated(rating),
        question="Is there more of your world in what you told me then, that I did not ask about?",
    )


def _later(course: Course, days: Sequence[date], moment: Moment) -> tuple[Citation, ...]:
    """The first of the therapist's words in later sessions that take the opening up."""
    told = _longer_words(evidence.turn.text for evidence in moment.evidence)
    for day in days:
        for taken in course.reviews[day].annotations.of(*TAKES_UP):
            if not taken.faint and told & _longer_words([taken.turn.text]):
                return (Citation(day, taken.evidence),)
    return ()


def _longer_words(texts: Iterable[str]) -> set[str]:
    return {
        word
        for text in texts
        for word in words(text)
        if len(word) >= LONGER and "'" not in word and "’" not in word and word not in _COMMON
    }


_COMMON = (
    EMPTY
    | FAINT
    | frozenset(
        "about after again always because before being could doing every everything first going maybe might never "
        "other people really right should something still their there these thing things think those thought today "
        "where which while would yourself family house phone mother father sister brother parents children friend "
        "friends school person table money street office doctor somebody everybody anybody someone everyone".split()
    )
)
"""Words that are shared by chance: those that name no topic, and what is in everybody's days."""


def _opening(day: date, moment: Moment, later: tuple[Citation, ...], rating: int | None) -> Opening:
    sentence = f"{in_words(day)}: {moment.sentence}"
    if later:
        sentence += f" On {in_words(later[0].session)} the therapist may have come back to it."
    sentence += _rated(rating)
    return Opening(
        session=day,
        then=moment.status or "",
        possible=moment.possible,
        citations=tuple(Citation(day, evidence) for evidence in moment.evidence),
        therapist_part=tuple(Citation(day, part.evidence) for part in moment.therapist_part),
        later=later,
        world_respected=rating,
        sentence=sentence,
        question=moment.question,
    )


def _rated(rating: int | None) -> str:
    return (
        ""
        if rating is None
        else f" The client's own word on that session: {rating} of 4 that their world was respected."
    )
