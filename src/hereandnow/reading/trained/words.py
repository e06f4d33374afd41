"""Words and parts of words of a turn, counted: what the encoder's small memory misses, and cheap to read.

A turn's features are its words, its pairs of words, runs of two to five letters within a word, and the words of the
turn before. Each is hashed to one of ``BUCKETS`` places (feature hashing: Weinberger and others 2009, ICML), counted
with a logarithm, weighed by how rare it is and brought to length one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from hereandnow.domain import Turn

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

BUCKETS = 1 << 16
BEFORE = 0.5
"""What the turn before weighs beside the turn itself."""
_WORD = re.compile(r"[\w'’]+|\?")


@dataclass(frozen=True, slots=True)
class Counted:
    """The features of one turn: ``buckets``, and for each the characters ``spans`` of the turn it stands on.

    A feature of the turn before has the span (0, 0).
    """

    buckets: tuple[int, ...]
    spans: tuple[tuple[int, int], ...]


def counted(text: str, before: str) -> Counted:
    """The features of a turn and of the turn before it, one entry each time they occur."""
    buckets: list[int] = []
    spans: list[tuple[int, int]] = []
    last, begun = "", 0
    for match in _WORD.finditer(text):
        word = match.group().lower().replace("’", "'")
        inside = _inside(word)
        buckets += inside
        spans += [match.span()] * len(inside)
        if last:
            buckets.append(_place("p", f"{last} {word}"))
            spans.append((begun, match.end()))
        last, begun = word, match.start()
    for match in _WORD.finditer(before):
        buckets.append(_place("b", match.group().lower().replace("’", "'")))
        spans.append((0, 0))
    return Counted(tuple(buckets), tuple(spans))


@lru_cache(maxsize=50_000)
def _inside(word: str) -> tuple[int, ...]:
    padded = f" {word} "
    runs = {padded[start : start + size] for size in range(2, 6) for start in range(max(len(padded) - size + 1, 0))}
    return (_place("w", word), *(_place("l", run) for run in sorted(runs)))


def _place(kind: str, word: str) -> int:
    return crc32(f"{kind} {word}".encode()) % BUCKETS


def weighed(one: Counted, rarity: Floats) -> tuple[NDArray[np.int64], Floats]:
    """The distinct buckets of a turn and their weights; the turn's own and the turn before's have their own lengths."""
    import numpy as np

    own = np.array([not span[1] for span in one.spans], dtype=bool)
    every = np.array(one.buckets, dtype=np.int64)
    places, weights = [], []
    for chosen, length in ((every[~own], 1.0), (every[own], BEFORE)):
        found, counts = np.unique(chosen, return_counts=True)
        raw = (1 + np.log(counts, dtype=np.float32)) * rarity[found]
        norm = float(np.sqrt((raw**2).sum()))
        places.append(found)
        weights.append(raw * np.float32(length / norm if norm else 0.0))
    return np.concatenate(places), np.concatenate(weights)


class Words:
    """What each bucket adds to each code, as shipped: whole numbers from -127 to 127, and a scale a code."""

    def __init__(self, file: Path) -> None:
        import numpy as np

        with np.load(file) as kept:
            self._table = kept["table"]
            self._scale: Floats = kept["scale"]
            self._bias: Floats = kept["bias"]
            self._rarity: Floats = kept["rarity"].astype(np.float32)

    def read(self, turns: Sequence[Turn]) -> Iterator[tuple[Floats, Counted, Floats]]:
        """For each turn: one number a code; its features; and what each occurrence of a feature adds to each code."""
        import numpy as np

        for place, turn in enumerate(turns):
            one = counted(turn.text, turns[place - 1].text if place else "")
            buckets, weights = weighed(one, self._rarity)
            added = self._table[buckets].astype(np.float32) * weights[:, None] * self._scale
            times = Counter(one.buckets)
            row = {bucket: n for n, bucket in enumerate(buckets.tolist())}
            rows = [row[bucket] for bucket in one.buckets]
            shared = np.array([times[bucket] for bucket in one.buckets], dtype=np.float32)
            yield added.sum(0) + self._bias, one, added[rows] / shared[:, None]
