"""How much the client brings over time, against the client's own usual in this session."""

from __future__ import annotations

import math
from statistics import median

from hereandnow.conversation.spoken import SpokenTurn, said_by
from hereandnow.domain import EngagementPoint

WINDOW = (1, 2, 3, 2, 1)
"""Weights of five neighbouring client turns: near ones count more, and one long story does not make a peak alone."""
SMALLEST_MEDIAN = math.log(2)
"""One word a turn: below this a median is too small to divide by."""


def measure_engagement(spoken: tuple[SpokenTurn, ...]) -> tuple[EngagementPoint, ...]:
    """One point for each client turn; 1.0 is the client's own median, and no value lies below 0.

    Each turn counts log(words + 1). Over it runs a triangular window of five client turns (shorter at both ends, its
    weights made to sum to 1), giving s. With m the median of all s of the session, the value is 1 + (s - m) / m, that
    is s / m; where m is less than one word a turn, the divisor is log 2, so that a client of very few words has a
    curve too. A client turn that is only a mark such as ``[crying]`` counts no words.
    """
    said = said_by(spoken, "client")
    lengths = [math.log(len(one.words) + 1) for one in said]
    smooth = [_smoothed(lengths, place) for place in range(len(lengths))]
    usual = median(smooth) if smooth else 0.0
    divisor = max(usual, SMALLEST_MEDIAN)
    return tuple(
        EngagementPoint(one.turn.index, max(1 + (level - usual) / divisor, 0.0))
        for one, level in zip(said, smooth, strict=True)
    )


def _smoothed(lengths: list[float], place: int) -> float:
    half = len(WINDOW) // 2
    total = weights = 0.0
    for offset, weight in enumerate(WINDOW, -half):
        if 0 <= place + offset < len(lengths):
            total += weight * lengths[place + offset]
            weights += weight
    return total / weights
