"""Clinically significant change: reliable, and across the border between two groups."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from hereandnow.errors import InvalidValue
from hereandnow.measures.change.populations import Criterion, Cutoff, Population, TwoWaves, cutoff
from hereandnow.measures.change.reliable import HAGEMAN_ARRINDELL_CRITICAL, ReliableChange, Verdict
from hereandnow.measures.change.scores import Better, Interval, NotEnough, around, checked, sign

ChangeClass = Literal["recovered", "improved", "unchanged", "deteriorated", "harmed"]
"""Recovered: reliably better and over the cut-off into the functional group. Improved: reliably better. Deteriorated:
reliably worse. Harmed: reliably worse and over the cut-off into the clinical group; Jacobson and Truax (1991) do not
have this fifth class and call it deteriorated, the R package clinicalsignificance has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignificantChange:
    """One person's class, and what it rests on; ``after_interval`` holds the later score, measured with error.

    ``on_the_border`` is true where that interval holds the cut-off: the class could be another one on another day.
    """

    name: ChangeClass
    reliable: ReliableChange
    cutoff: Cutoff
    after_interval: Interval

    @property
    def on_the_border(self) -> bool:
        """Whether the error of measuring alone could carry the later score over the cut-off."""
        return self.cutoff.value in self.after_interval


def significant_change(change: ReliableChange, border: Cutoff) -> SignificantChange:
    """The class by Jacobson and Truax (1991): a reliable change, and both scores seen against the cut-off.

    A score on the cut-off itself has not crossed it.
    """
    return SignificantChange(
        name=change_class(change.verdict, change.before, change.after, border=border, better=change.better),
        reliable=change,
        cutoff=border,
        after_interval=around(change.after, change.measurement_error),
    )


def hageman_arrindell_change(
    change: ReliableChange, border: Cutoff, *, waves: TwoWaves, reliability: float
) -> SignificantChange | NotEnough:
    """The class by Hageman and Arrindell (1999): the later score's estimated true part must be over a true cut-off.

    CS = (M_after + r_after (after - M_after) - cut-off) / (sqrt(r_after) SEM), beyond 1.65. ``border`` comes from
    ``true_cutoff``. The interval is that of the true part, 1.65 standard errors to either side. NotEnough where the
    second wave varies no more than the error of measuring.
    """
    error = waves.before.error_of_measurement(reliability)
    later = 1 - (error / waves.after.standard_deviation) ** 2
    if later <= 0:
        return NotEnough(
            "unreliable",
            "In this group the later scores vary no more than the error of measuring: nobody's place can be told.",
        )
    towards = sign(change.better)
    true_after = waves.after.mean + later * (change.after - waves.after.mean)
    true_error = math.sqrt(later) * error
    crossed = towards * (true_after - border.value) / true_error
    first = towards * (change.before - border.value)
    return SignificantChange(
        name=_named(
            change.verdict,
            into_functional=first < 0 and crossed > HAGEMAN_ARRINDELL_CRITICAL,
            into_clinical=first > 0 and crossed < -HAGEMAN_ARRINDELL_CRITICAL,
        ),
        reliable=change,
        cutoff=border,
        after_interval=around(true_after, true_error, HAGEMAN_ARRINDELL_CRITICAL),
    )


def true_cutoff(
    criterion: Criterion, better: Better, *, clinical: Population, functional: Population | None, reliability: float
) -> Cutoff:
    """The cut-off between true scores: a, b or c with each SD times sqrt(r), r = 1 - SEM^2 / SD^2 in that group.

    ``reliability`` is the clinical group's, and its error of measuring is taken to hold in the other group.
    """
    error = clinical.error_of_measurement(reliability)
    return cutoff(
        criterion,
        better,
        clinical=_true_scores(clinical, error),
        functional=None if functional is None else _true_scores(functional, error),
    )


def change_class(verdict: Verdict, before: float, after: float, *, border: Cutoff, better: Better) -> ChangeClass:
    """The class, from whether the change is reliable and from which side of the cut-off it led to which.

    For a verdict from elsewhere, as that of an individual slope with the first and the last score.
    """
    towards = sign(better)
    first, last = (
        towards * (checked(name, score) - border.value)
        for name, score in (("The score before", before), ("The score after", after))
    )
    return _named(verdict, into_functional=first < 0 < last, into_clinical=last < 0 < first)


def _named(verdict: Verdict, *, into_functional: bool, into_clinical: bool) -> ChangeClass:
    if verdict == "better":
        return "recovered" if into_functional else "improved"
    if verdict == "worse":
        return "harmed" if into_clinical else "deteriorated"
    return "unchanged"


def _true_scores(group: Population, error: float) -> Population:
    variance = group.standard_deviation**2 - error**2
    if variance <= 0:
        raise InvalidValue(
            "A group varies no more than the error of measuring: its true scores have no spread to set a cut-off by."
        )
    return Population(group.mean, math.sqrt(variance), group.size, group.source)
