"""The corrective ledger: risks taken with the therapist, how they were met, what followed in later sessions, and the
client's own ratings of a belief then and now; also what was not met and what did not move.

The sequence within a session is the pillar's (Castonguay and Hill, 2012, for the construct; the operational sequence is
ours). Over a course a chain may grow: words later in its session or in a later one belong to the last chain before them
and to no other. And a chain is begun here where the client said what they feared of the therapist, and later in that
session that it went otherwise: how it was met is then in the client's words, if in no words of the therapist.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain

from hereandnow.course.in_words import days_in_words, in_words
from hereandnow.domain import Annotation, Belief, Citation, Course, HelpfulEvent, Moment, Review
from hereandnow.domain.words import words

SURPRISED_WITHIN = 2
"""Later sessions in which a disconfirmed expectation still belongs to a chain (our choice)."""
FEARED_WITHIN = 16
"""Turns before a surprise in which a fear belongs to it, where nothing else shows how it was met (our choice)."""
FALLEN_BY = 20
"""Points of 100 by which the first rating of a belief after a chain lies below the last one before it, from which it is
the client's own report of a change (our choice)."""
SHARED_WORDS = 2
"""Longer words that a helpful event shares with a chain to count as naming it (our choice)."""
LONGER = 5
"""Letters from which a word counts there, so that "this" and "that" name nothing."""

_OF_YOU = re.compile(r"\b(?:you|your)\b", re.I)
"""What shows that a surprise is about the therapist."""
_OTHERWISE = re.compile(  # what was expected, or what did not come
    r"\bi (?:\w+ )?(?:thought|expected|was sure|was waiting|had you down|was afraid)\b|n't\b|\bnot\b|\bsurpris",
    re.I,
)

_SENTENCES = {
    "candidate": "The client risked something with the therapist and was met with interest. Whether it went otherwise "
    "than expected is not in the words yet.",
    "stronger": "The client risked something, was met with interest, and said that it went otherwise than expected.",
    "supported": "The client risked something, was met with interest, said that it went otherwise than expected, and "
    "said, or showed in a rating, what has changed or helped.",
    "missed": "The client risked something, and the answer explained or corrected before it asked.",
}
_BEGUN = {
    "stronger": "The client said what they feared of the therapist, and later in the session that it went otherwise.",
    "supported": "The client said what they feared of the therapist, later in the session that it went otherwise, and "
    "said, or showed in a rating, what has changed or helped.",
}
_AT_FIRST = {"candidate": "it was met with interest", "stronger": "it went otherwise than expected"}
_QUESTIONS = {
    "candidate": "When you told me that, what did you expect that I would do?",
    "stronger": "It went differently than you expected; does it change what you expect next time, here or elsewhere?",
    "supported": "Is there somebody outside with whom you would like to try the same?",
    "missed": "You told me something hard and I answered quickly; could we go back to it?",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """One chain: ``then`` is its status in its own session, ``status`` what it is by now, with what was said later.

    ``citations`` are the client's words, ``met`` the therapist's, ``later`` the client's in later sessions, ``written``
    a helpful event of the same session that names it, in the client's own words, ``rated`` the beliefs about others
    that the client rated clearly lower since.
    """

    session: date
    then: str
    status: str
    possible: bool
    citations: tuple[Citation, ...]
    met: tuple[Citation, ...]
    later: tuple[Citation, ...]
    written: tuple[str, ...]
    rated: tuple[str, ...]
    sentence: str
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BeliefChange:
    """A belief over the course: the client's first and last rating, 0 to 100, and the chains between the two.

    ``last`` and ``change`` are None where it was rated once or never. Chains stand beside it: they are no cause.
    """

    belief: Belief
    first: int | None
    last: int | None
    change: int | None
    chains: tuple[date, ...]
    sentence: str
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """All chains in the order of the course, all beliefs, and the words of fear that no answer of either kind met."""

    chains: tuple[Chain, ...]
    beliefs: tuple[BeliefChange, ...]
    unmet: tuple[Citation, ...]
    sentence: str


def find_ledger(course: Course) -> Ledger:
    """The ledger; empty, and saying so, where there is neither a chain nor a belief."""
    moments = [
        (day, moment)
        for day, review in course.reviews.items()
        for moment in review.of("corrective")
        if moment.kind.name == "corrective_chain"
    ]
    days = list(course.reviews)
    growing = {day: moment for day, moment in moments if moment.status != "missed"}  # the last one of each session
    found = [
        _chain(
            day,
            moment,
            _after(course, days, day, moment) if growing.get(day) is moment else [],
            _naming(course, day, moment),
            _fallen(course, day, growing),
        )
        for day, moment in moments
    ]
    told = {day for day, _ in moments}
    met_in_words = (one for day in days if day not in told for one in _begun(course, days, day, growing))
    chains = tuple(sorted([*found, *met_in_words], key=lambda one: one.session))
    beliefs = tuple(_belief(belief, chains) for belief in course.beliefs)
    return Ledger(
        chains=chains,
        beliefs=beliefs,
        unmet=tuple(_unmet(course, chains)),
        sentence=_sum(chains, beliefs),
    )


def _after(course: Course, days: Sequence[date], day: date, moment: Moment) -> list[tuple[date, Annotation]]:
    """What the client said later in the session and after it, until the next session with a chain of its own, that
    makes a chain grow."""
    told = {evidence.turn.index for evidence in moment.evidence}
    found = [
        (day, a)
        for a in course.reviews[day].annotations.of("client.expectation_disconfirmed", "client.belief_shift")
        if not a.faint and a.turn.index > max(told) and _OF_YOU.search(a.turn.text)
    ]
    return found + _in_later_sessions(course, days, day)


def _in_later_sessions(course: Course, days: Sequence[date], day: date) -> list[tuple[date, Annotation]]:
    found: list[tuple[date, Annotation]] = []
    for distance, later in enumerate(days[days.index(day) + 1 :], start=1):
        review = course.reviews[later]
        if _has_chain(review):
            break
        firm = [a for a in review.annotations if not a.faint]
        if distance <= SURPRISED_WITHIN:
            found += [(later, a) for a in firm if a.code == "client.expectation_disconfirmed"]
        found += [(later, a) for a in firm if a.code == "client.belief_shift"]
    return found


def _begun(course: Course, days: Sequence[date], day: date, growing: Collection[date]) -> Iterator[Chain]:
    """A chain of a session in which none was found: a fear of the therapist, and the words that it went otherwise.

    What the therapist did is in no words that were found, so none is cited.
    """
    review = course.reviews[day]
    fears = [a for a in review.annotations.of("client.fears_reaction") if not a.faint]
    for surprise in review.annotations.of("client.expectation_disconfirmed"):
        at = surprise.turn.index
        before = [fear for fear in fears if 0 < at - fear.turn.index <= FEARED_WITHIN]
        said = surprise.evidence.quote
        if surprise.faint or not before or not (_OF_YOU.search(said) and _OTHERWISE.search(said)):
            continue
        status, used = "stronger", [(later, a) for later, a in _in_later_sessions(course, days, day)]
        changed = [(later, a) for later, a in used if a.code == "client.belief_shift"][:1]
        fallen = _fallen(course, day, growing)
        if changed or fallen:
            status = "supported"
        yield Chain(
            session=day,
            then="stronger",
            status=status,
            possible=True,
            citations=tuple(Citation(day, a.evidence) for a in (*before[-1:], surprise)),
            met=(),
            later=tuple(Citation(later, a.evidence) for later, a in changed),
            written=(),
            rated=fallen,
            sentence=_BEGUN[status] + _grown("stronger", status) + _rated_since(fallen),
            question=_QUESTIONS[status],
        )
        return


def _fallen(course: Course, day: date, growing: Collection[date]) -> tuple[str, ...]:
    """Beliefs about others whose first rating after a session is clearly lower than their last one before it, where no
    other session with a chain that may grow lies between."""
    found = []
    for belief in course.beliefs:
        before = [one.strength for one in belief.ratings if one.date <= day]
        after = [one for one in belief.ratings if one.date > day]
        if belief.about != "others" or not before or not after or before[-1] - after[0].strength < FALLEN_BY:
            continue
        if not any(day < other < after[0].date for other in growing):
            found.append(belief.sentence)
    return tuple(found)


def _grown(then: str, status: str) -> str:
    return f" It grew: in its own session {_AT_FIRST[then]}." if status != then else ""


def _rated_since(fallen: Sequence[str]) -> str:
    return "".join(f" Since then the client has rated “{sentence}” clearly lower." for sentence in fallen)


def _has_chain(review: Review) -> bool:
    return any(moment.kind.name == "corrective_chain" for moment in review.moments)


def _chain(
    day: date,
    moment: Moment,
    after: Sequence[tuple[date, Annotation]],
    naming: Sequence[HelpfulEvent],
    fallen: tuple[str, ...],
) -> Chain:
    then = moment.status or ""
    surprised = [(later, a) for later, a in after if a.code == "client.expectation_disconfirmed"]
    changed = [(later, a) for later, a in after if a.code == "client.belief_shift"]
    status, used = then, []
    if status == "candidate" and surprised:
        status, used = "stronger", surprised[:1]
    if status == "stronger" and (changed or naming or fallen):
        status, used = "supported", [*used, *changed[:1]]
    shown = fallen if status == "supported" else ()
    return Chain(
        session=day,
        then=then,
        status=status,
        possible=moment.possible or any(a.possible for _, a in used),
        citations=tuple(Citation(day, evidence) for evidence in moment.evidence),
        met=tuple(Citation(day, part.evidence) for part in moment.therapist_part),
        later=tuple(Citation(later, a.evidence) for later, a in used),
        written=tuple(event.what for event in naming),
        rated=shown,
        sentence=_SENTENCES[status] + _grown(then, status) + _rated_since(shown),
        question=_QUESTIONS[status],
    )


def _naming(course: Course, day: date, moment: Moment) -> list[HelpfulEvent]:
    """Helpful events of that session, rated as helpful, that share words with the chain."""
    cited = chain((e.quote for e in moment.evidence), (part.evidence.quote for part in moment.therapist_part))
    said = _longer_words(cited)
    return [
        event
        for event in course.helpful_events
        if event.session == day
        and (event.how_much or 0) > 0
        and len(said & _longer_words([event.what])) >= SHARED_WORDS
    ]


def _longer_words(texts: Iterable[str]) -> set[str]:
    return {word[:6] for text in texts for word in words(text) if len(word) >= LONGER}


def _unmet(course: Course, chains: Sequence[Chain]) -> Iterator[Citation]:
    """Fears of a reaction that are part of no chain: neither met with interest nor answered with a defence."""
    told = {(c.session, c.evidence.turn.index) for one in chains for c in one.citations}
    for day, review in course.reviews.items():
        for fear in review.annotations.of("client.fears_reaction"):
            if not fear.faint and (day, fear.turn.index) not in told:
                yield Citation(day, fear.evidence)


def _belief(belief: Belief, chains: Sequence[Chain]) -> BeliefChange:
    if len(belief.ratings) < 2:
        first = belief.ratings[0].strength if belief.ratings else None
        rated = "was not rated yet" if first is None else f"was rated once, {first} of 100"
        return BeliefChange(
            belief=belief,
            first=first,
            last=None,
            change=None,
            chains=(),
            sentence=f"“{belief.sentence}” {rated}, so there is no then and now.",
            question="How strongly do you believe this sentence today, from 0 to 100?",
        )
    first_one, last_one = belief.ratings[0], belief.ratings[-1]
    change = last_one.strength - first_one.strength
    between = tuple(
        one.session
        for one in chains
        if one.status in ("stronger", "supported") and first_one.date <= one.session <= last_one.date
    )
    moved = f"{abs(change)} points {'less' if change < 0 else 'more'}" if change else "as strongly as then"
    sentence = (
        f"“{belief.sentence}” was believed {first_one.strength} of 100 on {in_words(first_one.date)} and "
        f"{last_one.strength} on {in_words(last_one.date)}: {moved}."
    )
    if between:
        sentence += f" Between the two something went otherwise than expected: {days_in_words(between)}."
    if change >= 0:
        sentence += " What has happened here has not moved it so far."
        question = "What would have to happen, here or elsewhere, for this sentence to be a little less true?"
    else:
        question = "What do you think has made this sentence weaker, and does that fit with what happened here?"
    return BeliefChange(
        belief=belief,
        first=first_one.strength,
        last=last_one.strength,
        change=change,
        chains=between,
        sentence=sentence,
        question=question,
    )


def _sum(chains: Sequence[Chain], beliefs: Sequence[BeliefChange]) -> str:
    if not chains and not beliefs:
        return "Not enough to say: no risk taken with the therapist is in the words, and no belief was rated."
    counted = [
        f"{count} {status}"
        for status in ("supported", "stronger", "candidate", "missed")
        if (count := sum(one.status == status for one in chains))
    ]
    fallen = sum(one.change is not None and one.change < 0 for one in beliefs)
    rated = sum(one.change is not None for one in beliefs)
    parts = [f"Chains: {', '.join(counted)}" if counted else "No chain is in the words"]
    if beliefs:
        parts.append(f"beliefs rated again: {rated}, weaker than at first: {fallen}")
    return "; ".join(parts) + "."
