"""Who a score is compared with: a population, the same people twice, and the cut-offs a, b and c between two groups."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from hereandnow.errors import InvalidValue
from hereandnow.measures.change.scores import Better, Interval, around, checked, checked_reliability, sign

Criterion = Literal["a", "b", "c"]
SMALLEST_DEVIATION = 1e-9


@dataclass(frozen=True, slots=True)
class Population:
    """Mean and standard deviation of a group; ``size`` and ``source`` where they are known."""

    mean: float
    standard_deviation: float
    size: int | None = None
    source: str = ""

    def __post_init__(self) -> None:
        checked("The mean", self.mean)
        if not checked("The standard deviation", self.standard_deviation) >= SMALLEST_DEVIATION:
            raise InvalidValue(
                "The standard deviation must be above 0: a group that does not vary compares with nobody."
            )
        if self.size is not None and self.size < 2:
            raise InvalidValue(f"A group has at least two people, not {self.size}.")

    def error_of_measurement(self, reliability: float) -> float:
        """The standard error of one score, SD sqrt(1 - r)."""
        return self.standard_deviation * math.sqrt(1 - checked_reliability(reliability))


@dataclass(frozen=True, slots=True)
class TwoWaves:
    """The same people before and after, and how the two scores go together (Pearson's r)."""

    before: Population
    after: Population
    correlation: float

    def __post_init__(self) -> None:
        if not -1 <= self.correlation <= 1:
            raise InvalidValue(f"A correlation lies between -1 and 1, not at {self.correlation}.")


@dataclass(frozen=True, slots=True)
class Cutoff:
    """A border between a clinical and a functional group; ``standard_error`` is known where the groups' sizes are."""

    criterion: Criterion
    value: float
    standard_error: float | None = None

    @property
    def interval(self) -> Interval | None:
        """The value, 1.96 standard errors to either side."""
        return None if self.standard_error is None else around(self.value, self.standard_error)


def population(scores: Sequence[float], source: str = "") -> Population:
    """Mean and standard deviation (n - 1) of a group's scores, shape (people,), at least two."""
    array = np.array([checked(f"The score of person {number}", score) for number, score in enumerate(scores, 1)])
    if len(array) < 2:
        raise InvalidValue("A group has at least two people.")
    return Population(float(array.mean()), float(array.std(ddof=1)), len(array), source)


def two_waves(before: Sequence[float], after: Sequence[float], source: str = "") -> TwoWaves:
    """Both waves of the same people, shapes (people,) and (people,), in the same order."""
    if len(before) != len(after):
        raise InvalidValue(f"{len(before)} scores before and {len(after)} after: give both of each person.")
    first, last = population(before, source), population(after, source)
    return TwoWaves(first, last, float(np.clip(np.corrcoef(before, after)[0, 1], -1, 1)))


def cutoff(
    criterion: Criterion, better: Better, *, clinical: Population | None = None, functional: Population | None = None
) -> Cutoff:
    """The cut-off a, b or c of Jacobson and Truax (1991).

    a is two standard deviations from the clinical mean, towards function; b is two standard deviations from the
    functional mean, towards dysfunction; c lies between the two means, as many standard deviations from either:
    (SD_functional M_clinical + SD_clinical M_functional) / (SD_functional + SD_clinical). The standard error is the
    delta method's, for normal scores. Raises InvalidValue where a group that is needed is not given.
    """
    if criterion == "a":
        return _two_deviations("a", _needed(clinical, "clinical"), sign(better))
    if criterion == "b":
        return _two_deviations("b", _needed(functional, "functional"), -sign(better))
    return _between(_needed(clinical, "clinical"), _needed(functional, "functional"), sign(better))


def _two_deviations(criterion: Criterion, group: Population, towards: int) -> Cutoff:
    deviation = group.standard_deviation
    error = None
    if group.size is not None:
        error = deviation * math.sqrt(1 / group.size + 4 / (2 * (group.size - 1)))
    return Cutoff(criterion, group.mean + 2 * towards * deviation, error)


def _between(clinical: Population, functional: Population, towards: int) -> Cutoff:
    if towards * (functional.mean - clinical.mean) <= 0:
        raise InvalidValue("The functional group's mean must lie on the better side of the clinical group's.")
    ill, well = clinical.standard_deviation, functional.standard_deviation
    both, apart = ill + well, functional.mean - clinical.mean
    value = (well * clinical.mean + ill * functional.mean) / both
    error = None
    if clinical.size is not None and functional.size is not None:
        variances = (
            (well / both) ** 2 * ill**2 / clinical.size,
            (ill / both) ** 2 * well**2 / functional.size,
            (well * apart / both**2) ** 2 * ill**2 / (2 * (clinical.size - 1)),
            (ill * apart / both**2) ** 2 * well**2 / (2 * (functional.size - 1)),
        )
        error = math.sqrt(sum(variances))
    return Cutoff("c", value, error)


def _needed(group: Population | None, name: str) -> Population:
    if group is None:
        raise InvalidValue(f"This cut-off needs the mean and standard deviation of a {name} group.")
    return group
