"""Is a change between two scores more than the error of measuring? Four published answers, and a fixed difference."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from hereandnow.errors import InvalidValue
from hereandnow.measures.change.populations import Population, TwoWaves
from hereandnow.measures.change.scores import (
    CRITICAL,
    Better,
    Interval,
    NotEnough,
    around,
    checked,
    checked_reliability,
    sign,
)

Method = Literal["jacobson_truax", "edwards_nunnally", "gulliksen_lord_novick", "hageman_arrindell"]
Verdict = Literal["better", "worse", "neither"]

EDWARDS_NUNNALLY_CRITICAL = 2.0
"""Two standard errors to either side (Speer, 1992; Bauer, Lambert and Nielsen, 2004)."""
HAGEMAN_ARRINDELL_CRITICAL = 1.65
"""One-sided five in a hundred, at most, of wrongly calling a true change reliable (Hageman and Arrindell, 1999)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReliableChange:
    """One person's change against the error of measuring, by one method, in the unit of the scores.

    ``estimate`` is the part of the change that the method judges: the change itself (Jacobson-Truax), or how far the
    later score lies from the one to be expected without change (Edwards-Nunnally, Gulliksen-Lord-Novick), or the
    estimated true change (Hageman-Arrindell). ``index`` is estimate / standard_error, reliable beyond ``critical``.
    ``measurement_error`` is the standard error of one score.
    """

    method: Method
    better: Better
    before: float
    after: float
    estimate: float
    standard_error: float
    measurement_error: float
    critical: float

    @property
    def change(self) -> float:
        """The later score less the earlier."""
        return self.after - self.before

    @property
    def index(self) -> float:
        """The reliable change index: estimate / standard_error."""
        return self.estimate / self.standard_error

    @property
    def interval(self) -> Interval:
        """The estimate, ``critical`` standard errors to either side; reliable is what leaves 0 outside."""
        return around(self.estimate, self.standard_error, self.critical)

    @property
    def smallest_reliable(self) -> float:
        """How large an estimate must be to be reliable, in points."""
        return self.critical * self.standard_error

    @property
    def verdict(self) -> Verdict:
        """Reliably better, reliably worse, or neither."""
        towards = sign(self.better) * self.index
        return "better" if towards > self.critical else "worse" if towards < -self.critical else "neither"


def jacobson_truax(
    before: float, after: float, *, clinical: Population, reliability: float, better: Better
) -> ReliableChange:
    """Change / (sqrt(2) SD sqrt(1 - r)), reliable beyond 1.96 (Jacobson and Truax, 1991)."""
    error = clinical.error_of_measurement(reliability)
    return _read("jacobson_truax", before, after, after - before, math.sqrt(2) * error, error, CRITICAL, better)


def edwards_nunnally(
    before: float, after: float, *, clinical: Population, reliability: float, better: Better
) -> ReliableChange:
    """The later score against M + r (before - M), 2 SD sqrt(1 - r) to either side (Speer, 1992)."""
    error = clinical.error_of_measurement(reliability)
    apart = after - _regressed(before, clinical, reliability)
    return _read("edwards_nunnally", before, after, apart, error, error, EDWARDS_NUNNALLY_CRITICAL, better)


def gulliksen_lord_novick(
    before: float, after: float, *, clinical: Population, reliability: float, better: Better
) -> ReliableChange:
    """The later score against M + r (before - M), over SD sqrt(1 - r^2), reliable beyond 1.96 (Hsu, 1989 and 1995)."""
    error = clinical.error_of_measurement(reliability)
    apart = after - _regressed(before, clinical, reliability)
    predicting = clinical.standard_deviation * math.sqrt(1 - reliability**2)
    return _read("gulliksen_lord_novick", before, after, apart, predicting, error, CRITICAL, better)


def hageman_arrindell(
    before: float, after: float, *, waves: TwoWaves, reliability: float, better: Better
) -> ReliableChange | NotEnough:
    """The estimated true change over its standard error, reliable beyond 1.65 (Hageman and Arrindell, 1999).

    With D = after - before, its mean M_D over the group and r_DD the reliability of differences, the estimate is
    r_DD D + (1 - r_DD) M_D and its standard error sqrt(r_DD) sqrt(2) SEM. ``reliability`` is the first wave's; the
    second's follows from the same error of measuring, 1 - SEM^2 / SD_after^2. NotEnough where r_DD is not above 0.
    """
    error = waves.before.error_of_measurement(reliability)
    reliable = difference_reliability(waves, reliability)
    if reliable <= 0:
        return NotEnough(
            "unreliable",
            "In this group differences between the two scores hold no more than the error of measuring: "
            "the method of Hageman and Arrindell cannot be used.",
        )
    estimate = reliable * (after - before) + (1 - reliable) * (waves.after.mean - waves.before.mean)
    standard_error = math.sqrt(reliable) * math.sqrt(2) * error
    return _read(
        "hageman_arrindell", before, after, estimate, standard_error, error, HAGEMAN_ARRINDELL_CRITICAL, better
    )


def difference_reliability(waves: TwoWaves, reliability: float) -> float:
    """How much of the spread of a group's differences is true: (SD_D^2 - 2 SEM^2) / SD_D^2, at most 1, maybe below 0.

    The same as the (s1^2 r1 + s2^2 r2 - 2 s1 s2 r12) / (s1^2 + s2^2 - 2 s1 s2 r12) of the paper, since
    s^2 r = s^2 - SEM^2 in each wave. A group in which all change alike has no spread to be reliable: 0.
    """
    first, last = waves.before.standard_deviation, waves.after.standard_deviation
    spread = first**2 + last**2 - 2 * first * last * waves.correlation
    if spread <= 1e-12 * (first**2 + last**2):
        return 0.0
    return (spread - 2 * waves.before.error_of_measurement(reliability) ** 2) / spread


def important_change(before: float, after: float, *, smallest: float, better: Better) -> Verdict:
    """Against the smallest difference that people notice, in points (anchor-based; reached counts as changed).

    It says nothing of the error of measuring: a change may be important and not reliable.
    """
    if not checked("The smallest important difference", smallest) > 0:
        raise InvalidValue("The smallest important difference must be above 0: give it in points of the scale.")
    towards = sign(better) * (checked("The score after", after) - checked("The score before", before))
    return "better" if towards >= smallest else "worse" if towards <= -smallest else "neither"


def _regressed(before: float, group: Population, reliability: float) -> float:
    return group.mean + checked_reliability(reliability) * (before - group.mean)


def _read(
    method: Method,
    before: float,
    after: float,
    estimate: float,
    standard_error: float,
    measurement_error: float,
    critical: float,
    better: Better,
) -> ReliableChange:
    sign(better)
    checked("The score before", before)
    checked("The score after", after)
    return ReliableChange(
        method=method,
        better=better,
        before=before,
        after=after,
        estimate=estimate,
        standard_error=standard_error,
        measurement_error=measurement_error,
        critical=critical,
    )
