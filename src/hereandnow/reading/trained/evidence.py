"""The words that carried a code: the stretch of a turn whose pieces add most to the network's answer."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

_BORDER = re.compile(r"(?<=[.!?;…])\s+|(?<=,)\s+|\s[-–—]+\s|(?<=\])\s+")
FEW, MANY = 4, 36
"""Words of a quote: at least so many where the turn has them, and at most so many."""


def words_that_carry(text: str, shares: Sequence[float], offsets: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Where the quote starts and ends in the text.

    ``shares``: what each piece of a word adds to the logit. The quote is the stretch with the
    largest sum once every word has paid the turn's mean share (the maximal subarray: Bentley 1984, Communications of
    the ACM 27), widened to whole words, then to whole clauses as long as it stays short.
    """
    words = [(m.start(), m.end()) for m in re.finditer(r"\S+", text)]
    weights = [0.0] * len(words)
    ends = [end for _, end in words]
    for share, (start, end) in zip(shares, offsets, strict=True):
        if start < end:
            # A pair of words shares what it adds between the two.
            first, last = bisect_right(ends, start), bisect_left(ends, end)
            for place in range(first, last + 1):
                weights[place] += share / (last - first + 1)
    mean = sum(weights) / len(weights)
    first, last = _heaviest([weight - mean for weight in weights])
    first, last = _widened(text, words, first, last)
    return words[first][0], words[last][1]


def _heaviest(weights: Sequence[float]) -> tuple[int, int]:
    """The first and last place of the stretch with the largest sum, at most ``MANY`` places long."""
    best, found = float("-inf"), (0, 0)
    start, total = 0, 0.0
    for place, weight in enumerate(weights):
        if total <= 0 or place - start >= MANY:
            start, total = place, 0.0
        total += weight
        if total > best:
            best, found = total, (start, place)
    return found


def _widened(text: str, words: Sequence[tuple[int, int]], first: int, last: int) -> tuple[int, int]:
    """The whole clauses around a stretch, or, where they are too long, a few words more on either side."""
    borders = [0, *(match.end() for match in _BORDER.finditer(text)), len(text) + 1]
    starts = [n for n, (start, _) in enumerate(words) if any(start == border for border in borders)] or [0]
    opening = max((n for n in [0, *starts] if n <= first), default=0)
    closing = min((n - 1 for n in [*starts, len(words)] if n > last), default=len(words) - 1)
    if closing - opening < MANY:
        return opening, max(closing, last)
    while last - first + 1 < FEW and (first > 0 or last < len(words) - 1):
        first, last = max(first - 1, 0), min(last + 1, len(words) - 1)
    return first, last
