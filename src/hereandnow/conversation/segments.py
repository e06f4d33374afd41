"""Where the words of a talk change: a division into stretches by vocabulary, in which every cut can be explained.

As in TextTiling (Hearst, 1997) a cut lies where the vocabulary shifts; unlike it, the whole of both stretches is
compared and not two narrow windows, since short turns of talk share few words with their neighbours. On 180
sessions put together from parts of others, windows of 100 words placed cuts no better than even spacing did (Pk 0.43 to
0.50 against 0.38 to 0.41; 0 is perfect); the same comparison of whole stretches has 0.28 to 0.36.
"""

from __future__ import annotations

import math
from bisect import insort
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, pairwise

FEWEST_TURNS = 6
FEWEST_WORDS = 60
"""A topic has at least so many turns and words (our choice: less is an aside) ..."""
LONG_WORDS = 250
"""... or this many words, where turns are long."""
TRANSITION_WORTH = 3.0
"""What an explicit "anyway" or "can we talk about" adds to a cut's gain (our choice: about two words that part)."""
LEAST_GAIN = 25.0
"""Gain below which the words do not part clearly enough (chosen on sessions put together from parts of others)."""
PART_TURNS = 1000
MOST_IN_PART = 40
"""A longer session is divided part by part, into so many stretches each at most: time grows with length only."""
ROUNDS = 2
"""How often each cut is moved to its best place between its neighbours, once all are made."""


@dataclass(frozen=True, slots=True)
class TurnWords:
    """What a turn gives to the division: its distinct stems, how many words it has, whether it announces a change."""

    stems: frozenset[str]
    length: int
    announces: bool = False


@dataclass(frozen=True, slots=True, order=True)
class _Cut:
    gain: float
    place: int


def find_starts(turns: Sequence[TurnWords], most: int) -> list[int]:
    """The first turn of each stretch, ``most`` stretches at most; the first is 0."""
    division = _Division(turns)
    parts = math.ceil(len(turns) / PART_TURNS)
    edges = [round(len(turns) * part / parts) for part in range(parts + 1)]
    starts = []
    for first, end in pairwise(edges):
        starts += division.divided(first, end, min(MOST_IN_PART, max(1, round(most / parts))))
    return division.moved_to_best(starts)


class _Division:
    """Finds cuts.

    The gain of a cut is the log likelihood ratio (Dunning, 1993; natural log) of two vocabularies against one: how much
    better two stretches, each with word rates of its own, account for the turns' stems than one stretch does.
    """

    def __init__(self, turns: Sequence[TurnWords]) -> None:
        used = Counter(stem for turn in turns for stem in turn.stems)
        # What is said in one turn only parts nothing: it fits any cut. Sorted, so that sums are the same in every run.
        self._stems = [sorted(stem for stem in turn.stems if used[stem] > 1) for turn in turns]
        self._announces = [turn.announces for turn in turns]
        self._words_before = [0, *accumulate(turn.length for turn in turns)]

    def divided(self, first: int, end: int, most: int) -> list[int]:
        """Cut the stretch with the best cut, again and again (binary segmentation)."""
        open_stretches = {(first, end): self._best(first, end)}
        starts = [first]
        while len(starts) < most:
            best, stretch = max((cut, stretch) for stretch, cut in open_stretches.items())
            if best.gain < LEAST_GAIN:
                break
            del open_stretches[stretch]
            for part in ((stretch[0], best.place), (best.place, stretch[1])):
                open_stretches[part] = self._best(*part)
            insort(starts, best.place)
        return starts

    def moved_to_best(self, starts: list[int]) -> list[int]:
        """The same cuts, each moved to the best place between its neighbours: early cuts did not know of later ones."""
        starts = list(starts)
        edges = [*starts, len(self._stems)]
        for _ in range(ROUNDS):
            for number in range(1, len(starts)):
                before, after = edges[number - 1], edges[number + 1]
                # Cuts drift as they are moved; a stretch longer than two parts is left, so that time stays bounded.
                best = self._best(before, after) if after - before <= 2 * PART_TURNS else _Cut(0.0, 0)
                if best.place:
                    edges[number] = best.place
        return edges[:-1]

    def _best(self, first: int, end: int) -> _Cut:
        """The best cut of a stretch; a gain of 0 at place 0 where both sides cannot be long enough."""
        if not self._long_enough(first, end) or end - first < 2:
            return _Cut(0.0, 0)
        best = _Cut(0.0, 0)
        for place, gain in self._gains(first, end):
            worth = gain + TRANSITION_WORTH * self._announces[place]
            # Of equal cuts the last: a bare "mm-hm" belongs to what was before.
            if worth >= best.gain and self._long_enough(first, place) and self._long_enough(place, end):
                best = _Cut(worth, place)
        return best

    def _gains(self, first: int, end: int) -> Iterator[tuple[int, float]]:
        """The gain of cutting before each turn but the first, kept up to date stem by stem."""
        total = Counter(chain.from_iterable(self._stems[first:end]))
        said = total.total()
        parts = sum(_count_log(count) for count in total.values())
        whole = parts - _count_log(said)
        left = dict.fromkeys(total, 0)
        left_said = 0
        for place in range(first, end):
            if place > first:
                yield place, parts - _count_log(left_said) - _count_log(said - left_said) - whole
            for stem in self._stems[place]:
                before = left[stem]
                left[stem] = before + 1
                parts += _STEPS[before] - _STEPS[total[stem] - before - 1]
            left_said += len(self._stems[place])

    def _long_enough(self, first: int, end: int) -> bool:
        said = self._words_before[end] - self._words_before[first]
        return said >= LONG_WORDS or (said >= FEWEST_WORDS and end - first >= FEWEST_TURNS)


def _count_log(count: int) -> float:
    """``n log n``, which is 0 at 0."""
    return count * math.log(count) if count else 0.0


_STEPS = [_count_log(count + 1) - _count_log(count) for count in range(2 * PART_TURNS + 2)]
"""What one more turn with a stem adds; no stretch that is looked at is longer than two parts."""
