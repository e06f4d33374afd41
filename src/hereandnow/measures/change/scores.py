"""What every rule of change rests on: which way is better, finite numbers, and the answer "not enough"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import NormalDist
from typing import Literal

from hereandnow.errors import InvalidValue

Better = Literal["higher", "lower"]
"""Which end of a scale is the wished one: "higher" for an alliance or well-being, "lower" for symptoms."""

Reason = Literal["few_sessions", "constant", "ceiling", "missing", "unreliable", "few_courses", "outside"]

CRITICAL = NormalDist().inv_cdf(0.975)
"""1.96, two-sided five in a hundred: the value of Jacobson and Truax (1991)."""

LARGEST = 1e9
"""No scale has such a score; sums and squares of smaller ones stay finite."""


@dataclass(frozen=True, slots=True)
class NotEnough:
    """A normal answer: nothing can be said, why, and in one sentence what it would take."""

    reason: Reason
    sentence: str


@dataclass(frozen=True, slots=True)
class Interval:
    """From ``low`` to ``high``, in the unit of the scores."""

    low: float
    high: float

    def __contains__(self, value: float) -> bool:
        return self.low <= value <= self.high


def around(estimate: float, standard_error: float, critical: float = CRITICAL) -> Interval:
    """The estimate, ``critical`` standard errors to either side."""
    return Interval(estimate - critical * standard_error, estimate + critical * standard_error)


def sign(better: Better) -> int:
    """1 where higher is better, -1 where lower is; InvalidValue for any other word."""
    if better not in ("higher", "lower"):
        raise InvalidValue(
            f'Better is "higher" or "lower", not {better!r}: say which end of the scale is the wished one.'
        )
    return 1 if better == "higher" else -1


def checked(name: str, value: float) -> float:
    """The value as a float; InvalidValue where it is no finite number, or too large to be one of a scale."""
    if not abs(value) <= LARGEST:
        raise InvalidValue(
            f"{name} is {value}: give a number of the scale, or leave a session without a score as None."
        )
    return float(value)


def checked_scores(scores: Iterable[float | None]) -> tuple[float | None, ...]:
    """One entry a session, None where there is no score; InvalidValue for a score that is no number."""
    return tuple(
        None if score is None else checked(f"The score of session {number}", score)
        for number, score in enumerate(scores, 1)
    )


def checked_reliability(reliability: float) -> float:
    """The reliability; InvalidValue unless it lies between 0 and 1, both excluded."""
    if not 0 < reliability < 1:
        raise InvalidValue(
            f"A reliability lies between 0 and 1, not at {reliability}: take it from the scale's manual."
        )
    return float(reliability)


def given(scores: Sequence[float | None]) -> list[tuple[int, float]]:
    """Index and score of each session that has one, in order."""
    return [(index, score) for index, score in enumerate(scores) if score is not None]
