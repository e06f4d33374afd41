"""Change: pure statistics on sequences of scores, each answer with its uncertainty, or "not enough"."""

from hereandnow.measures.change.control_chart import ControlChart, EwmaPoint, control_chart, ewma, places
from hereandnow.measures.change.individual_slopes import GroupSlopes, IndividualSlope, individual_slopes
from hereandnow.measures.change.populations import Cutoff, Population, TwoWaves, cutoff, population, two_waves
from hereandnow.measures.change.reliable import (
    ReliableChange,
    difference_reliability,
    edwards_nunnally,
    gulliksen_lord_novick,
    hageman_arrindell,
    important_change,
    jacobson_truax,
)
from hereandnow.measures.change.rupture import Drop, drops
from hereandnow.measures.change.scores import Better, Interval, NotEnough
from hereandnow.measures.change.significance import (
    ChangeClass,
    SignificantChange,
    change_class,
    hageman_arrindell_change,
    significant_change,
    true_cutoff,
)
from hereandnow.measures.change.trajectory import (
    ExpectedScore,
    ExpectedTrajectory,
    beyond_expectation,
    expected_score,
    expected_trajectory,
)

__all__ = [
    "Better",
    "ChangeClass",
    "ControlChart",
    "Cutoff",
    "Drop",
    "EwmaPoint",
    "ExpectedScore",
    "ExpectedTrajectory",
    "GroupSlopes",
    "IndividualSlope",
    "Interval",
    "NotEnough",
    "Population",
    "ReliableChange",
    "SignificantChange",
    "TwoWaves",
    "beyond_expectation",
    "change_class",
    "control_chart",
    "cutoff",
    "difference_reliability",
    "drops",
    "edwards_nunnally",
    "ewma",
    "expected_score",
    "expected_trajectory",
    "gulliksen_lord_novick",
    "hageman_arrindell",
    "hageman_arrindell_change",
    "important_change",
    "individual_slopes",
    "jacobson_truax",
    "places",
    "population",
    "significant_change",
    "true_cutoff",
    "two_waves",
]
