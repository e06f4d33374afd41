"""Quieter since: the client's turns grow shorter from the turn on which a topic came up."""

from __future__ import annotations

import itertools
import math
import random
import statistics
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

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
FEW_BLOCKS = 7
"""Up to so many blocks every order is tried (5,040 at most), so that nine turns a side are not lost to chance."""
CONFIDENCE = 0.8
"""That of a rule that simply holds: how often a person would agree has not been measured (our choice)."""


@dataclass(frozen=True, slots=True)
class _Change:
    """The client's turns before and after the turn on which a topic came up."""

    topic: Topic
    onset: int
    before: list[Turn]
    after: list[Turn]

    @property
    def lengths(self) -> tuple[list[float], list[float]]:
        """log(words + 1) of the turns on each side."""
        before, after = ([math.log(len(words(turn.text)) + 1) for turn in side] for side in (self.before, self.after))
        return before, after

    @property
    def delta(self) -> float:
        """Cliff's delta of the later lengths over the earlier ones; below 0 where the client grew quieter."""
        before, after = self.lengths
        return cliffs_delta(after, before)


def find(session: Session, conversation: Conversation) -> Iterator[Moment]:
    """At most one moment: the topic since which the client is quietest."""
    client = _free_turns(session)
    tried = [change for topic in conversation.topics[1:] if (change := _change(session, client, topic)) is not None]
    for change in sorted(tried, key=lambda change: change.delta):
        if change.delta <= DELTA and permuted_share(*change.lengths, change.delta) <= LEVEL / len(tried):
            yield _moment(session, change)
            return


def _change(session: Session, client: Sequence[Turn], topic: Topic) -> _Change | None:
    """The turns around a topic's onset; None where there are too few to say."""
    onset = _first_said(session, topic)
    before = [turn for turn in client if turn.index < onset][-COMPARED:]
    after = [turn for turn in client if turn.index >= onset][:COMPARED]
    return _Change(topic, onset, before, after) if min(len(before), len(after)) >= EACH_SIDE else None


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
    """The share of reorderings, in blocks of neighbours, with a delta at least as low: all of them where they are few,
    else a drawn sample with a fixed seed."""
    ranks = _ranks([*before, *after])
    blocks = [ranks[place : place + BLOCK] for place in range(0, len(ranks), BLOCK)]
    # Delta rises with the rank sum of the later turns, so ranks are compared: n sums instead of n squared comparisons.
    lowest = len(after) * (len(after) + 1) / 2
    limit = (delta + 1) / 2 * len(before) * len(after) + lowest + 1e-9

    def is_extreme(order: Sequence[list[float]]) -> bool:
        return sum([rank for block in order for rank in block][len(before) :]) <= limit

    if len(blocks) <= FEW_BLOCKS:
        return sum(map(is_extreme, itertools.permutations(blocks))) / math.factorial(len(blocks))
    generator = random.Random(len(ranks))  # noqa: S311 - a permutation test, nothing secret
    extreme = 0
    for _ in range(REORDERINGS):
        generator.shuffle(blocks)
        extreme += is_extreme(blocks)
    return (extreme + 1) / (REORDERINGS + 1)


def _ranks(values: Sequence[float]) -> list[float]:
    """Ranks from 1, equal values sharing the mean of theirs."""
    ordered = sorted(values)
    return [(bisect_left(ordered, value) + bisect_right(ordered, value) + 1) / 2 for value in values]


def _moment(session: Session, change: _Change) -> Moment:
    before, after = change.before, change.after
    was, now = (statistics.median(len(words(turn.text)) for turn in turns) for turns in (before, after))
    shortest = sorted(after, key=lambda turn: (len(words(turn.text)), turn.index))[:2]
    onset = session.turns[change.onset]
    opened = [onset] if onset.speaker == "client" else session.after(onset.index, 1, "client")
    said = onset if onset.speaker == "therapist" else next(iter(session.after(onset.index, 1, "therapist")), None)
    cited = dict.fromkeys(Evidence.of(turn) for turn in (*opened, *sorted(shortest, key=lambda turn: turn.index)))
    return Moment(
        kind=KIND,
        status=None,
        evidence=tuple(cited),
        sentence=f"Since “{change.topic.name}” came up, the client's turns are shorter: a median of {now:g} words in "
        f"{len(after)} turns, {was:g} in the {len(before)} before; {_beside(session, before, after)}.",
        question="I notice that it got quieter when we came to this; is it a hard place, or is it something about "
        "how I ask?",
        confidence=CONFIDENCE,
        therapist_part=(TherapistPart(Evidence.of(said), "The therapist's words as it came up."),) if said else (),
    )


def _beside(session: Session, before: Sequence[Turn], after: Sequence[Turn]) -> str:
    """What stands beside the change: the therapist's turns, open questions, and the waits where there are times."""
    was, now = (_therapist_words(session, turns) for turns in (before, after))
    if now > 1.25 * was:
        beside = "the therapist's turns grew longer there"
    elif now < 0.8 * was:
        beside = "the therapist's turns grew shorter too"
    else:
        beside = "the therapist's turns stayed about as long"
    asked = [t for t in session.turns[after[0].index : after[-1].index] if t.speaker == "therapist"]
    open_ones = sum(question_type(turn.text) == "open" for turn in asked)
    beside += f", and {open_ones} of {len(asked)} held an open question"
    waited, waits = (_waits(session, turns) for turns in (before, after))
    if min(len(waited), len(waits)) >= EACH_SIDE:
        beside += (
            f"; before answering there were {statistics.median(waits):.1f} seconds, "
            f"{statistics.median(waited):.1f} before"
        )
    return beside


def _waits(session: Session, turns: Sequence[Turn]) -> list[float]:
    """Seconds between the end of the turn before and the start of each of these, where both are known."""
    pairs = [(session.turns[turn.index - 1].end, turn.start) for turn in turns if turn.index]
    return [start - end for end, start in pairs if start is not None and end is not None]


def _therapist_words(session: Session, turns: Sequence[Turn]) -> float:
    said = [t for t in session.turns[turns[0].index : turns[-1].index + 1] if t.speaker == "therapist"]
    return statistics.mean(len(words(turn.text)) for turn in said) if said else 0.0
