"""What a clause is known by: its words and its neighbours', hashed to places (feature hashing, as the reader)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple
from zlib import crc32

BUCKETS = 1 << 13
"""Places that features are hashed to."""
BESIDE = 0.5
"""What a neighbour weighs beside the clause itself: the clause before, the one after, and what the therapist asked."""
_WORD = re.compile(r"[\w'’]+|\?")
_LEADS_IN = frozenset("and so but then well no yeah oh um er like anyway because cos you know".split())


class Clause(NamedTuple):
    """A clause of a turn, from ``start`` on, and its neighbours; ``asked`` is the turn before, if the therapist's."""

    start: int
    words: str
    before: str
    after: str
    asked: str


def places(clause: Clause) -> dict[int, float]:
    """The places of a clause's features, and what each weighs; every block is of length one, or ``BESIDE``."""
    weights: Counter[int] = Counter()
    for counted, length in (
        (Counter(_own(clause.words)), 1.0),
        (Counter(_of("c", clause.before)), BESIDE),
        (Counter(_of("a", clause.after)), BESIDE),
        (Counter(_of("b", clause.asked)), BESIDE),
    ):
        norm = sum(times * times for times in counted.values()) ** 0.5
        for place, times in counted.items():
            weights[place] += times * length / norm
    return dict(weights)


def _words(text: str) -> list[str]:
    return [found.lower().replace("’", "'") for found in _WORD.findall(text)]


def _own(text: str) -> Iterator[int]:
    words = _words(text)
    for word in words:
        yield from _inside(word)
    for first, second in pairwise(words):
        yield _place("p", f"{first} {second}")
    told = [word for word in words if word not in _LEADS_IN][:3]
    for size in range(1, len(told) + 1):
        # Who does it, and the verb: the first words weigh twice.
        yield from [_place("f", " ".join(told[:size]))] * 2


def _of(kind: str, text: str) -> Iterator[int]:
    words = _words(text)
    yield from (_place(kind, word) for word in words)
    yield from (_place(kind, f"{first} {second}") for first, second in pairwise(words))


@lru_cache(maxsize=50_000)
def _inside(word: str) -> tuple[int, ...]:
    padded = f" {word} "
    runs = {padded[start : start + size] for size in (3, 4, 5) for start in range(max(len(padded) - size + 1, 0))}
    return (*[_place("w", word)] * 3, *(_place("l", run) for run in sorted(runs)))


def _place(kind: str, word: str) -> int:
    return crc32(f"{kind} {word}".encode()) % BUCKETS
