"""Quieter since: the client's turns grow shorter from the turn on which a topic came up."""

from __future__ import annotations

import math
import random
import statistics
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from hereandnow.domain import Conversation, Evidence, Kind, Moment, Session, TherapistPart, Topic, Turn
from hereandnow.domain.words import question_type, words

KIND = Kind(
    name="quieter_since",
    pillar="feedback",
    title="Quieter since",
    meaning="From the turn on which a topic came up, the client's turns are clearly shorter than before.",
    found_by="Words in client turns before and after a topic's onset: Cliff's delta on log(words + 1) of at least 0.33 "
    "downwards, and fewer than 5 in 100 random reorderings in blocks of three turns as extreme (divided by the topics "
    "tried). At least eight client turns on each side; up to sixteen are compared. Short "
    "answers to closed questions are left out on both sides.",
    source="Cliff's delta: Cliff (1993), thresholds as in Romano and others (2006). The rule is the project's design.",
    caution="Quiet can be thought, tiredness, a sad topic, or a therapist who talks more. The therapist's share stands "
    "beside it.",
    weight=5,
)
EACH_SIDE = 8
"""Client turns needed on each side (the design's rule)."""
COMPARED = 16
"""Client turns compared at most on each side, so that the end of an hour does not blur a stretch (our choice)."""
DELTA = -0.33
"""A medium effect downwards."""
LEVEL = 0.05
BLOCK = 3
"""Turns a block in the permutation: neighbouring turns are alike in length (the design's rule)."""
REORDERINGS = 999


def find(session: Session, conversation: Conversation) -> Iterator[Moment]:
    """At most one moment: the topic since which the client is quietest."""
    client = _free_turns(session)
    lengths = [math.log(len(words(turn.text)) + 1) for turn in client]
    found: list[tuple[float, Topic, int]] = []
    tried = 0
    for topic in conversation.topics[1:]:
        first = _first_said(session, topic)
        onset = next((place for place, turn in enumerate(client) if turn.index >= first), len(client))
        before, after = lengths[max(onset - COMPARED, 0) : onset], lengths[onset : onset + COMPARED]
        if len(before) < EACH_SIDE or len(after) < EACH_SIDE:
            continue
        tried += 1
        delta = cliffs_delta(after, before)
        if delta <= DELTA:
            found.append((delta, topic, onset))
    for delta, topic, onset in sorted(found, key=lambda candidate: candidate[0]):
        before, after = lengths[max(onset - COMPARED, 0) : onset], lengths[onset : onset + COMPARED]
        if permuted_share(before, after, delta) <= LEVEL / tried:
            yield _moment(session, topic, client[max(onset - COMPARED, 0) : onset], client[onset : onset + COMPARED])
            return


def _first_said(session: Session, topic: Topic) -> int:
    """The turn on which a topic comes up: the first of its stretch that says one of the words that name it."""
    named = {part for word in topic.words for part in word.lower().split()}
    stretch = session.turns[topic.first : topic.last + 1]
    return next((turn.index for turn in stretch if named & set(words(turn.text))), topic.first)


def _free_turns(session: Session) -> list[Turn]:
    """The client's turns without those that are short because a closed question asked for no more."""
    said = session.of("client")
    usual = statistics.median(len(words(turn.text)) for turn in said) if said else 0
    return [turn for turn in said if len(words(turn.text)) > usual or not _answers_closed_question(session, turn)]


def _answers_closed_question(session: Session, turn: Turn) -> bool:
    asked = session.turns[turn.index - 1] if turn.index else None
    return asked is not None and asked.speaker == "therapist" and question_type(asked.text) == "closed"


def cliffs_delta(first: Sequence[float], second: Sequence[float]) -> float:
    """How often a value of ``first`` is above one of ``second``, less how often below; -1 to 1 (Cliff, 1993)."""
    above = sum(a > b for a in first for b in second)
    below = sum(a < b for a in first for b in second)
    return (above - below) / (len(first) * len(second))


def permuted_share(before: Sequence[float], after: Sequence[float], delta: float) -> float:
    """The share of random reorderings, in blocks of neighbours, with a delta at least as low. The seed is fixed."""
    ranks = _ranks([*before, *after])
    blocks = [ranks[place : place + BLOCK] for place in range(0, len(ranks), BLOCK)]
    generator = random.Random(len(ranks))  # noqa: S311 - a permutation test, nothing secret
    # Delta rises with the rank sum of the later turns, so ranks are compared: n sums instead of n squared comparisons.
    lowest = len(after) * (len(after) + 1) / 2
    limit = (delta + 1) / 2 * len(before) * len(after) + lowest + 1e-9
    extreme = 0
    for _ in range(REORDERINGS):
        generator.shuffle(blocks)
        shuffled = [rank for block in blocks for rank in block]
        extreme += sum(shuffled[len(before) :]) <= limit
    return (extreme + 1) / (REORDERINGS + 1)


def _ranks(values: Sequence[float]) -> list[float]:
    """Ranks from 1, equal values sharing the mean of theirs."""
    ordered = sorted(values)
    return [(bisect_left(ordered, value) + bisect_right(ordered, value) + 1) / 2 for value in values]


def _moment(session: Session, topic: Topic, before: list[Turn], after: list[Turn]) -> Moment:
    was, now = (statistics.median(len(words(turn.text)) for turn in turns) for turns in (before, after))
    shorter = sorted(after, key=lambda turn: (len(words(turn.text)), turn.index))[:2]
    onset = session.turns[topic.first]
    opened = [onset] if onset.speaker == "client" else list(session.before(topic.first + 2, 1, "client"))
    therapist_was, therapist_now = (_therapist_words(session, turns) for turns in (before, after))
    if therapist_now > 1.25 * therapist_was:
        beside = "the therapist's turns grew longer there"
    elif therapist_now < 0.8 * therapist_was:
        beside = "the therapist's turns grew shorter too"
    else:
        beside = "the therapist's turns stayed about as long"
    questions = [t for t in session.turns[after[0].index : after[-1].index] if t.speaker == "therapist"]
    open_share = sum(question_type(t.text) == "open" for t in questions)
    cited = dict.fromkeys(Evidence.of(turn) for turn in (*opened, *sorted(shorter, key=lambda t: t.index)))
    replies = session.after(topic.first, 1, "therapist")
    return Moment(
        kind=KIND,
        status=None,
        evidence=tuple(cited),
        sentence=f"Since “{topic.name}” came up, the client's turns are shorter: a median of {now:g} words in "
        f"{len(after)} "
        f"turns, {was:g} in the {len(before)} before; {beside}, and {open_share} of {len(questions)} held an open "
        "question.",
        question="I notice that it got quieter when we came to this; is it a hard place, or is it something about "
        "how I ask?",
        confidence=0.8,
        therapist_part=tuple(
            TherapistPart(Evidence.of(reply), "The therapist's words as it came up.") for reply in replies
        ),
    )


def _therapist_words(session: Session, turns: Sequence[Turn]) -> float:
    said = [t for t in session.turns[turns[0].index : turns[-1].index + 1] if t.speaker == "therapist"]
    return statistics.mean(len(words(turn.text)) for turn in said) if said else 0.0
