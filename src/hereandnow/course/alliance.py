"""The alliance thread: the client's check-in, the talk and the therapist's own rating, side by side, never averaged.

Ratings by client, therapist and observer are different constructs, so a disagreement is shown as one. Ruptures and
repairs are those that the pillar finds in each session (after 3RS: Eubanks, Muran and Safran).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from hereandnow.domain import CHECK_IN_STATEMENTS, CheckIn, CheckInStatement, Citation, Course, Moment, TherapistRating

APART = 2
"""Points of five by which two ratings differ to be named (our choice: one point is a matter of mood)."""
RUPTURES = ("withdrawal", "confrontation")
COMES_BACK = ("therapist.asks_about_us", "therapist.asks_feedback", "therapist.receives", "therapist.renegotiates")
"""What shows that the therapist came back to something in the session after."""
HIGH = 3
"""A rating from which a client says that it went well (our choice)."""

TITLES: dict[CheckInStatement, str] = {
    "heard": "feeling heard",
    "safe_to_disagree": "safe to disagree",
    "what_matters": "working on what matters",
    "way_of_working": "the way of working fits",
    "world_respected": "my world and culture respected",
    "left_unsaid": "something left unsaid",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rupture:
    """A strain in one session, its status there, and the therapist's words in the next session that come back to it or
    to the two of them, where there are any: a possibility, since they may mean something else."""

    session: date
    kind: str
    status: str
    possible: bool
    citations: tuple[Citation, ...]
    therapist_part: tuple[Citation, ...]
    next_session: tuple[Citation, ...]
    sentence: str
    question: str


@dataclass(frozen=True, slots=True)
class RatingPair:
    """One statement as the client rated it and as the therapist guessed it; either may be missing."""

    statement: CheckInStatement
    client: int | None
    therapist: int | None

    @property
    def apart(self) -> bool:
        """Whether both are there and lie ``APART`` or more from one another."""
        return self.client is not None and self.therapist is not None and abs(self.client - self.therapist) >= APART


@dataclass(frozen=True, slots=True, kw_only=True)
class AllianceSession:
    """One session: ratings side by side, the client's own words, what the talk shows, and where the three disagree.

    ``sentence`` is empty where there is no disagreement to show.
    """

    session: date
    pairs: tuple[RatingPair, ...]
    words: str
    different: str
    open_ruptures: int
    repaired_ruptures: int
    sentence: str
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Alliance:
    """All sessions and all ruptures of a course, in order."""

    sessions: tuple[AllianceSession, ...]
    ruptures: tuple[Rupture, ...]
    sentence: str


def find_alliance(course: Course) -> Alliance:
    """The thread over all sessions, also those without a check-in or a recording."""
    ruptures = tuple(_ruptures(course))
    check_ins = {one.session: one for one in course.check_ins}
    guesses = {one.session: one for one in course.therapist_ratings}
    sessions = tuple(
        _session(day, check_ins.get(day), guesses.get(day), [r for r in ruptures if r.session == day])
        for day in course.days
    )
    return Alliance(sessions=sessions, ruptures=ruptures, sentence=_sum(ruptures, sessions))


def _session(
    day: date, check_in: CheckIn | None, guess: TherapistRating | None, ruptures: Sequence[Rupture]
) -> AllianceSession:
    rated = check_in.ratings if check_in is not None else {}
    guessed = guess.ratings if guess is not None else {}
    pairs = tuple(
        RatingPair(name, rated.get(name), guessed.get(name))
        for name in CHECK_IN_STATEMENTS
        if name in rated or name in guessed
    )
    still_open = sum(rupture.status != "repaired" for rupture in ruptures)
    parts = [
        f"“{TITLES[pair.statement]}”: {pair.client} from the client, {pair.therapist} guessed by the therapist"
        for pair in pairs
        if pair.apart
    ]
    well = bool(rated) and all(_well(name, value) for name, value in rated.items())
    if well and still_open:
        parts.append("the check-in says that it went well, and in the talk a strain was still open")
    unsaid = rated.get("left_unsaid", 0)
    if unsaid >= HIGH and not ruptures:
        parts.append(f"the client left something unsaid ({unsaid} of 4), and no strain shows in the talk")
    question = ""
    if parts:
        question = "We seem to have left that session with different pictures of it; how was it from where you sat?"
    return AllianceSession(
        session=day,
        pairs=pairs,
        words=check_in.words if check_in is not None else "",
        different=check_in.different if check_in is not None else "",
        open_ruptures=still_open,
        repaired_ruptures=len(ruptures) - still_open,
        sentence=f"{day}: {'; '.join(parts)}." if parts else "",
        question=question,
    )


def _well(name: CheckInStatement, value: int) -> bool:
    return value <= 4 - HIGH if name == "left_unsaid" else value >= HIGH


def _ruptures(course: Course) -> Iterator[Rupture]:
    days = list(course.reviews)
    for place, day in enumerate(days):
        for moment in course.reviews[day].of("feedback"):
            if moment.kind.name in RUPTURES:
                following = days[place + 1] if place + 1 < len(days) else None
                yield _rupture(day, moment, _came_back(course, following) if moment.still_open else ())


def _came_back(course: Course, following: date | None) -> tuple[Citation, ...]:
    if following is None:
        return ()
    found = course.reviews[following].annotations.of(*COMES_BACK)
    return tuple(Citation(following, a.evidence) for a in found if not a.faint)[:1]


def _rupture(day: date, moment: Moment, came_back: tuple[Citation, ...]) -> Rupture:
    sentence = f"{day}: {moment.sentence}"
    if came_back:
        sentence += " In the next session the therapist may have come back to it."
    return Rupture(
        session=day,
        kind=moment.kind.name,
        status=moment.status or "",
        possible=moment.possible,
        citations=tuple(Citation(day, evidence) for evidence in moment.evidence),
        therapist_part=tuple(Citation(day, part.evidence) for part in moment.therapist_part),
        next_session=came_back,
        sentence=sentence,
        question=moment.question,
    )


def _sum(ruptures: Sequence[Rupture], sessions: Sequence[AllianceSession]) -> str:
    if not ruptures and not any(session.pairs for session in sessions):
        return "Not enough to say: no strain shows in the words, and nobody rated a session."
    counted = [
        f"{count} {words}"
        for status, words in (("repaired", "spoken to, and back"), ("partly", "perhaps not over"), ("open", "open"))
        if (count := sum(rupture.status == status for rupture in ruptures))
    ]
    strains = f"Strains in the talk: {', '.join(counted)}" if counted else "No strain shows in the talk"
    apart = sum(bool(session.sentence) for session in sessions)
    rated = sum(any(pair.client is not None for pair in session.pairs) for session in sessions)
    return f"{strains}. Check-ins with ratings: {rated} of {len(sessions)} sessions; pictures differ in {apart}."
