"""The alliance thread: the client's check-in, the talk and the therapist's own rating, side by side, never averaged.

Ratings by client, therapist and observer are different constructs, so a disagreement is shown as one. Ruptures and
repairs are those that the pillar finds in each session (after 3RS: Eubanks, Muran and Safran); a drop is one of the
client's ratings far below their own usual (measures/change/rupture.py), statement by statement and never summed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from hereandnow.course.in_words import in_words
from hereandnow.domain import (
    CHECK_IN_STATEMENTS,
    HIGHEST_RATING,
    CheckIn,
    CheckInStatement,
    Citation,
    Course,
    Moment,
    TherapistRating,
)
from hereandnow.measures.change import Drop, NotEnough, drops
from hereandnow.measures.change.rupture import Level

APART = 2
"""Points of five by which two ratings differ to be named (our choice: one point is a matter of mood)."""
RUPTURES = ("withdrawal", "confrontation")
COMES_BACK = (
    "therapist.asks_about_us",
    "therapist.asks_feedback",
    "therapist.receives",
    "therapist.renegotiates",
    "therapist.shares_reaction",
    "therapist.owns_position",
    "therapist.observes_process",
)
"""What a therapist does who comes back to something between the two; only words that look back count with it."""
LOOKS_BACK = re.compile(
    r"\b(?:last (?:time|week|session|month)|the other (?:day|week)|a fortnight ago|since (?:then|last|we)|weeks? ago"
    r"|when you went|when i (?:said|asked|drew|told|put)|went (?:straight |right )?past|(?:i said|i did|i put"
    r"|i asked) (?:it |that |\w+ )?(?:to|at|for) you|i(?:'m| am| was) sorry|i owe you|i(?:'ve"
    r"| have) been thinking (?:about|of)|i don't think i|i got (?:it|that) wrong|my (?:doing|fault|mistake)"
    r"|what i did)\b",
    re.I,
)
RETURNS_WITHIN = 3
"""Sessions after a strain in which the therapist's return to it is looked for (our choice)."""
DROP_FROM = 1
"""Points of the five below the client's usual from which a drop is said: half a point is a matter of the median."""
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
    """A strain in one session, its status there, and the therapist's words in one of the next sessions that look back,
    where there are any: a possibility, since they may mean something else."""

    session: date
    kind: str
    status: str
    possible: bool
    citations: tuple[Citation, ...]
    therapist_part: tuple[Citation, ...]
    next_session: tuple[Citation, ...]
    sentence: str
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingDrop:
    """One statement that the client rated far below their own usual in one session, by at least one of two rules; both
    are in ``drop``. ``back`` is the session in which it was back at the usual, None where it is not so far;
    ``next_session`` the therapist's words in one of the sessions after that may come back to it."""

    session: date
    statement: CheckInStatement
    drop: Drop
    back: date | None
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
    """All sessions, ruptures and drops of a course, in order."""

    sessions: tuple[AllianceSession, ...]
    ruptures: tuple[Rupture, ...]
    drops: tuple[RatingDrop, ...]
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
    found = tuple(sorted(_drops(course), key=lambda one: (one.session, CHECK_IN_STATEMENTS.index(one.statement))))
    return Alliance(sessions=sessions, ruptures=ruptures, drops=found, sentence=_sum(ruptures, sessions))


def _drops(course: Course) -> Iterator[RatingDrop]:
    days = [one.session for one in course.check_ins if one.ratings]
    for statement in CHECK_IN_STATEMENTS:
        heavier = statement == "left_unsaid"
        scores = [one.ratings.get(statement) for one in course.check_ins if one.ratings]
        judged = drops(scores, better="lower" if heavier else "higher", best=0 if heavier else HIGHEST_RATING)
        for day, drop in zip(days, judged, strict=True):
            if isinstance(drop, Drop) and drop.level == "signal" and drop.drop >= DROP_FROM:
                yield _fallen(course, day, statement, drop, days)


def _fallen(course: Course, day: date, statement: CheckInStatement, drop: Drop, days: Sequence[date]) -> RatingDrop:
    back = None if drop.repaired_at is None else days[drop.repaired_at]
    chart = (
        "the control chart cannot say yet"
        if isinstance(drop.by_chart, NotEnough)
        else f"by the control chart {_LEVELS[drop.by_chart]}"
    )
    after = f"back at the usual on {in_words(back)}" if back is not None else "not back at the usual so far"
    return RatingDrop(
        session=day,
        statement=statement,
        drop=drop,
        back=back,
        next_session=_came_back(course, day),
        sentence=f"{in_words(day)}: “{TITLES[statement]}” was rated {drop.score:g}, against this client's own usual of "
        f"{drop.usual:g} in the {drop.earlier} sessions before; {after}. By its spread it is "
        f"{_LEVELS[drop.by_spread]}; {chart}.",
        question=_QUESTIONS[statement == "left_unsaid"],
    )


_QUESTIONS = {
    False: "That time you rated this lower than you mostly do; what was it about, and does something still want "
    "saying?",
    True: "That time you left more unsaid than you mostly do; what was it about, and does it still want saying?",
}
_LEVELS: dict[Level, str] = {
    "none": "nothing unusual",
    "watch": "worth watching",
    "signal": "clearly out of the usual",
}


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
        sentence=f"{in_words(day)}: {'; '.join(parts)}." if parts else "",
        question=question,
    )


def _well(name: CheckInStatement, value: int) -> bool:
    return value <= 4 - HIGH if name == "left_unsaid" else value >= HIGH


def _ruptures(course: Course) -> Iterator[Rupture]:
    for day, review in course.reviews.items():
        for moment in review.of("feedback"):
            if moment.kind.name in RUPTURES:
                yield _rupture(day, moment, _came_back(course, day) if moment.still_open else ())


def _came_back(course: Course, day: date) -> tuple[Citation, ...]:
    """The therapist's first words, in one of the next sessions, that speak of the two of them and look back."""
    following = [later for later in course.reviews if later > day][:RETURNS_WITHIN]
    for later in following:
        for annotation in course.reviews[later].annotations.of(*COMES_BACK):
            if not annotation.faint and LOOKS_BACK.search(annotation.turn.text.replace("’", "'")):
                return (Citation(later, annotation.evidence),)
    return ()


def _rupture(day: date, moment: Moment, came_back: tuple[Citation, ...]) -> Rupture:
    sentence = f"{in_words(day)}: {moment.sentence}"
    if came_back:
        sentence += f" On {in_words(came_back[0].session)} the therapist may have come back to it."
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
