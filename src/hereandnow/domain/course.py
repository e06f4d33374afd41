"""A course: one client's sessions over time, and what was said, rated and arranged between them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Literal, get_args

from hereandnow.domain.evidence import Evidence
from hereandnow.domain.review import Review
from hereandnow.errors import EvidenceMismatch, InvalidValue

Day = date
"""The day of something; a name of its own, since some values have a field called ``date``."""
CheckInStatement = Literal[
    "heard", "safe_to_disagree", "what_matters", "way_of_working", "world_respected", "left_unsaid"
]
CHECK_IN_STATEMENTS: tuple[CheckInStatement, ...] = get_args(CheckInStatement)
"""The six things that a check-in asks about, rated 0 (not at all) to 4 (fully). Of ``left_unsaid`` more is heavier."""
HIGHEST_RATING = 4

ContactKind = Literal["booked", "moved", "cancelled", "late", "missed"]
CONTACT_KINDS: tuple[ContactKind, ...] = get_args(ContactKind)
Party = Literal["client", "therapist"]
PARTIES: tuple[Party, ...] = get_args(Party)
About = Literal["self", "others"]
ABOUTS: tuple[About, ...] = get_args(About)

Ratings = Mapping[CheckInStatement, int]


def _check_ratings(ratings: Ratings) -> None:
    for name, value in ratings.items():
        if name not in CHECK_IN_STATEMENTS:
            raise InvalidValue(f"A check-in rates {', '.join(CHECK_IN_STATEMENTS)}, and nothing else.")
        if not 0 <= value <= HIGHEST_RATING:
            raise InvalidValue(f"A rating in a check-in lies between 0 and {HIGHEST_RATING}, not {value}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """The client's own word on one session: ratings 0 to 4 (any may be missing), free text, what to do differently.

    ``answered`` is None where it was not answered. Raises InvalidValue for a rating out of range, an unknown statement,
    or an answer before it was sent.
    """

    session: Day
    sent: datetime | None = None
    answered: datetime | None = None
    ratings: Ratings = field(default_factory=dict, hash=False)
    words: str = ""
    different: str = ""

    def __post_init__(self) -> None:
        _check_ratings(self.ratings)
        if self.sent is not None and self.answered is not None:
            if (self.sent.tzinfo is None) is not (self.answered.tzinfo is None):
                raise InvalidValue("The times of a check-in are either both local or both with an offset.")
            if self.answered < self.sent:
                raise InvalidValue(f"The check-in of {self.session} was answered before it was sent.")

    @property
    def waited(self) -> timedelta | None:
        """From sending to the answer; None where either is not known."""
        return self.answered - self.sent if self.sent is not None and self.answered is not None else None


@dataclass(frozen=True, slots=True)
class TherapistRating:
    """The therapist's own guess at the client's check-in of a session, on the same six statements."""

    session: Day
    ratings: Ratings = field(hash=False)

    def __post_init__(self) -> None:
        _check_ratings(self.ratings)


@dataclass(frozen=True, slots=True)
class HelpfulEvent:
    """What helped or hindered most in a session, in the client's words; -4 (very hindering) to 4 (very helpful)."""

    session: Day
    what: str
    how_much: int | None = None

    def __post_init__(self) -> None:
        if not self.what.strip():
            raise InvalidValue("A helpful event needs the client's words.")
        if self.how_much is not None and not -4 <= self.how_much <= 4:
            raise InvalidValue(f"How much an event helped lies between -4 and 4, not {self.how_much}.")


@dataclass(frozen=True, slots=True, order=True)
class BeliefRating:
    """How strongly a sentence was believed on a day, 0 to 100, as the client rated it."""

    date: Day
    strength: int

    def __post_init__(self) -> None:
        if not 0 <= self.strength <= 100:
            raise InvalidValue(f"How strongly a sentence is believed lies between 0 and 100, not {self.strength}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Belief:
    """A sentence about oneself or others that the client wrote, what they expect to happen, and their ratings of it, in
    order, one a day at most."""

    sentence: str
    about: About
    expects: str = ""
    ratings: tuple[BeliefRating, ...] = ()

    def __post_init__(self) -> None:
        if not self.sentence.strip():
            raise InvalidValue("A belief needs its sentence.")
        if self.about not in ABOUTS:
            raise InvalidValue(f"A belief is about {' or '.join(ABOUTS)}.")
        _check_order([rating.date for rating in self.ratings], "Ratings of a belief")


@dataclass(frozen=True, slots=True, kw_only=True)
class FeelingNote:
    """A small note of a day: words of feeling, where in the body, with whom."""

    date: Day
    words: tuple[str, ...]
    where: str = ""
    with_whom: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A fact of scheduling: what happened on ``date`` about the session of day ``session``.

    ``offered`` is since when a booked day could have been chosen; ``minutes`` by how much somebody was late; ``reason``
    the reason as it was given.
    """

    what: ContactKind
    date: Day
    session: Day
    by: Party = "client"
    offered: Day | None = None
    minutes: int | None = None
    reason: str = ""

    def __post_init__(self) -> None:
        if self.what not in CONTACT_KINDS:
            raise InvalidValue(f"A contact is {', '.join(CONTACT_KINDS)}.")
        if self.by not in PARTIES:
            raise InvalidValue(f"A contact is by {' or '.join(PARTIES)}.")
        if self.minutes is not None and self.minutes < 0:
            raise InvalidValue(f"Minutes late count from 0, not {self.minutes}.")
        if self.offered is not None and self.date < self.offered:
            raise InvalidValue(f"The session of {self.session} was booked before it was offered.")


@dataclass(frozen=True, slots=True)
class CourseSession:
    """One session of a course: its day, and its review, or None where it was held and not recorded."""

    date: Day
    review: Review | None


@dataclass(frozen=True, slots=True)
class Citation:
    """Words of a session of a course: the session's day, and the evidence in it."""

    session: Day
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """One client's sessions in the order of days, one a day, and what there is beside them.

    Raises InvalidValue when sessions are not in order, or when a check-in, a therapist's rating or a helpful event
    names a day without a session, or two check-ins or two ratings name the same.
    """

    client: str = ""
    sessions: tuple[CourseSession, ...]
    check_ins: tuple[CheckIn, ...] = ()
    therapist_ratings: tuple[TherapistRating, ...] = ()
    helpful_events: tuple[HelpfulEvent, ...] = ()
    beliefs: tuple[Belief, ...] = ()
    feelings: tuple[FeelingNote, ...] = ()
    contacts: tuple[Contact, ...] = ()
    left_out: tuple[str, ...] = ()
    _reviews: dict[Day, Review] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if not self.sessions:
            raise InvalidValue("A course has at least one session.")
        days = [session.date for session in self.sessions]
        _check_order(days, "Sessions of a course")
        for name, told in (
            ("check-in", [one.session for one in self.check_ins]),
            ("therapist's rating", [one.session for one in self.therapist_ratings]),
            ("helpful event", [one.session for one in self.helpful_events]),
        ):
            for day in told:
                if day not in days:
                    raise InvalidValue(f"A {name} names {day}, on which the course has no session.")
        _check_once([one.session for one in self.check_ins], "check-ins")
        _check_once([one.session for one in self.therapist_ratings], "therapist's ratings")
        for name in ("check_ins", "therapist_ratings", "helpful_events"):  # the latest is the last, whoever wrote them
            object.__setattr__(self, name, tuple(sorted(getattr(self, name), key=lambda one: one.session)))
        reviews = {session.date: session.review for session in self.sessions if session.review is not None}
        object.__setattr__(self, "_reviews", reviews)

    @property
    def reviews(self) -> Mapping[Day, Review]:
        """The reviews by the day of their session, in order; what was not recorded has none."""
        return self._reviews

    @property
    def days(self) -> tuple[Day, ...]:
        """The days of all sessions, in order."""
        return tuple(session.date for session in self.sessions)

    def check(self, citations: Iterator[Citation]) -> None:
        """Refuse what cites a turn that is not in the session it names. Raises EvidenceMismatch."""
        for citation in citations:
            review = self._reviews.get(citation.session)
            turn = citation.evidence.turn
            turns = review.session.turns if review is not None else ()
            if turn.index >= len(turns) or turns[turn.index] != turn:
                raise EvidenceMismatch(
                    f"A quote cites a turn {turn.index} that is not in the session {citation.session}."
                )


def _check_order(days: list[Day], what: str) -> None:
    for one, next_one in pairwise(days):
        if one == next_one:
            raise InvalidValue(f"{what} come one a day; there are two of {one}.")
        if one > next_one:
            raise InvalidValue(f"{what} stand in the order of days; {next_one} comes after {one}.")


def _check_once(days: list[Day], what: str) -> None:
    for day in days:
        if days.count(day) > 1:
            raise InvalidValue(f"There are two {what} of the session {day}.")
