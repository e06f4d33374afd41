"""The corrective ledger: risks taken with the therapist, how they were met, what followed in later sessions, and the
client's own ratings of a belief then and now; also what was not met and what did not move.

The sequence within a session is the pillar's (Castonguay and Hill, 2012, for the construct; the operational sequence is
ours). Over a course a chain may grow: a later session's words belong to the last chain before them and to no other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain

from hereandnow.domain import Annotation, Belief, Citation, Course, HelpfulEvent, Moment, Review
from hereandnow.domain.words import words

SURPRISED_WITHIN = 2
"""Later sessions in which a disconfirmed expectation still belongs to a chain (our choice)."""
SHARED_WORDS = 2
"""Longer words that a helpful event shares with a chain to count as naming it (our choice)."""
LONGER = 5
"""Letters from which a word counts there, so that "this" and "that" name nothing."""

_SENTENCES = {
    "candidate": "The client risked something with the therapist and was met with interest. Whether it went otherwise "
    "than expected is not in the words yet.",
    "stronger": "The client risked something, was met with interest, and said that it went otherwise than expected.",
    "supported": "The client risked something, was met with interest, said that it went otherwise than expected, and "
    "said what has changed or helped.",
    "missed": "The client risked something, and the answer explained or corrected before it asked.",
}
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
    a helpful event of the same session that names it, in the client's own words.
    """

    session: date
    then: str
    status: str
    possible: bool
    citations: tuple[Citation, ...]
    met: tuple[Citation, ...]
    later: tuple[Citation, ...]
    written: tuple[str, ...]
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
    chains = tuple(
        _chain(
            day,
            moment,
            _after(course, days, day) if growing.get(day) is moment else [],
            _naming(course, day, moment),
        )
        for day, moment in moments
    )
    beliefs = tuple(_belief(belief, chains) for belief in course.beliefs)
    return Ledger(
        chains=chains,
        beliefs=beliefs,
        unmet=tuple(_unmet(course, chains)),
        sentence=_sum(chains, beliefs),
    )


def _after(course: Course, days: Sequence[date], day: date) -> list[tuple[date, Annotation]]:
    """What the client said after a session, until the next session with a chain of its own, that makes a chain grow."""
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


def _has_chain(review: Review) -> bool:
    return any(moment.kind.name == "corrective_chain" for moment in review.moments)


def _chain(
    day: date, moment: Moment, after: Sequence[tuple[date, Annotation]], naming: Sequence[HelpfulEvent]
) -> Chain:
    then = moment.status or ""
    surprised = [(later, a) for later, a in after if a.code == "client.expectation_disconfirmed"]
    changed = [(later, a) for later, a in after if a.code == "client.belief_shift"]
    status, used = then, []
    if status == "candidate" and surprised:
        status, used = "stronger", surprised[:1]
    if status == "stronger" and (changed or naming):
        status, used = "supported", [*used, *changed[:1]]
    grown = f" It grew: {then} in its own session." if status != then else ""
    return Chain(
        session=day,
        then=then,
        status=status,
        possible=moment.possible or any(a.possible for _, a in used),
        citations=tuple(Citation(day, evidence) for evidence in moment.evidence),
        met=tuple(Citation(day, part.evidence) for part in moment.therapist_part),
        later=tuple(Citation(later, a.evidence) for later, a in used),
        written=tuple(event.what for event in naming),
        sentence=_SENTENCES[status] + grown,
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
        f"“{belief.sentence}” was believed {first_one.strength} of 100 on {first_one.date} and {last_one.strength} on "
        f"{last_one.date}: {moved}."
    )
    if between:
        sentence += f" Between the two something went otherwise than expected: {', '.join(map(str, between))}."
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
