"""Each person's slope over many sessions, from a hierarchical linear model of a group (Speer and Greenbaum, 1995)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from hereandnow.measures.change.mixed_model import MixedModel, Person, fit_mixed_model
from hereandnow.measures.change.reliable import Verdict
from hereandnow.measures.change.scores import CRITICAL, Better, Interval, NotEnough, around, checked, sign

SCORES_NEEDED = 3
"""Scores of a person; two make a line without an error."""
PEOPLE_NEEDED = 20
"""How slopes differ between people is not known from fewer: our choice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IndividualSlope:
    """One person's change per unit of time, drawn towards the group's mean as far as it is uncertain.

    ``slope`` is the person's own; its ``standard_error`` holds the error in the group's mean, too. ``departure`` is the
    slope less the group's mean, with its error given that mean: it asks whether somebody changes otherwise than the
    group, which is what the R package clinicalsignificance calls the index of this method.
    """

    better: Better
    slope: float
    standard_error: float
    departure: float
    departure_error: float

    @property
    def index(self) -> float:
        """The slope over its standard error."""
        return self.slope / self.standard_error

    @property
    def interval(self) -> Interval:
        """The slope, 1.96 standard errors to either side."""
        return around(self.slope, self.standard_error)

    @property
    def verdict(self) -> Verdict:
        """Whether the person changed, reliably."""
        return _verdict(self.slope, self.standard_error, self.better)

    @property
    def departure_verdict(self) -> Verdict:
        """Whether the person changed otherwise than the group, reliably."""
        return _verdict(self.departure, self.departure_error, self.better)


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupSlopes:
    """A group's slopes. ``slopes`` has one entry a person, in their order; ``people`` had scores enough.

    ``mean_slope`` with its ``standard_error``, ``slope_deviation`` between people, ``score_deviation`` around a
    person's own line.
    """

    people: int
    mean_slope: float
    standard_error: float
    slope_deviation: float
    score_deviation: float
    slopes: tuple[IndividualSlope | NotEnough, ...]


def individual_slopes(courses: Sequence[Sequence[tuple[float, float]]], *, better: Better) -> GroupSlopes | NotEnough:
    """Slopes of all people from one model with a level and a slope for each, by restricted maximum likelihood.

    ``courses``: for each person, pairs of time and score, in any unit of time that is the same for all. People with
    fewer than three scores have no slope and are not in the model. NotEnough with fewer than 20 others, or where their
    scores lie on lines without error. Raises InvalidValue for a time or score that is no number.
    """
    sign(better)
    people = [_person(course, number) for number, course in enumerate(courses, 1)]
    enough = [index for index, person in enumerate(people) if len(person.outcomes) >= SCORES_NEEDED]
    if len(enough) < PEOPLE_NEEDED:
        return NotEnough(
            "few_courses",
            f"{len(enough)} of {PEOPLE_NEEDED} people with at least {SCORES_NEEDED} scores: not enough to tell how "
            "people differ.",
        )
    unit, lines = _standard([people[index] for index in enough])
    model = fit_mixed_model(lines)
    if model is None:
        return NotEnough("constant", "These scores do not vary around lines over time: nothing to measure a slope by.")
    found = dict(zip(enough, _slopes(model, unit, better), strict=True))
    few = NotEnough("few_sessions", f"Fewer than {SCORES_NEEDED} scores: not enough for a slope.")
    return GroupSlopes(
        people=len(enough),
        mean_slope=float(model.coefficients[1]) / unit,
        standard_error=math.sqrt(model.covariance[1, 1]) / unit,
        slope_deviation=math.sqrt(model.between[1, 1]) / unit,
        score_deviation=math.sqrt(model.within),
        slopes=tuple(found.get(index, few) for index in range(len(people))),
    )


def _person(course: Sequence[tuple[float, float]], number: int) -> Person:
    times = np.array([checked(f"A time of person {number}", time) for time, _ in course])
    scores = np.array([checked(f"A score of person {number}", score) for _, score in course])
    line = np.column_stack([np.ones(len(times)), times])
    return Person(scores, line, line)


def _standard(people: list[Person]) -> tuple[float, list[Person]]:
    """The unit, a standard deviation of all times, and the people in it, with times and scores from their means.

    The model is the same in any unit and from any zero; the arithmetic is not: a time may be a date.
    """
    times = np.concatenate([person.fixed[:, 1] for person in people])
    scores = np.concatenate([person.outcomes for person in people])
    unit = float(times.std()) or 1.0
    lines = [np.column_stack([person.fixed[:, 0], (person.fixed[:, 1] - times.mean()) / unit]) for person in people]
    return unit, [Person(one.outcomes - scores.mean(), line, line) for one, line in zip(people, lines, strict=True)]


def _slopes(model: MixedModel, unit: float, better: Better) -> list[IndividualSlope]:
    slope = np.array([0.0, 1.0, 0.0, 1.0])  # of beta's and the departure's level and slope, the two slopes
    errors = np.sqrt(np.einsum("i,gij,j->g", slope, model.joint_covariances, slope))
    departing = np.sqrt(model.departure_covariances[:, 1, 1])
    return [
        IndividualSlope(
            better=better,
            slope=float(model.coefficients[1] + departure) / unit,
            standard_error=float(error) / unit,
            departure=float(departure) / unit,
            departure_error=float(given) / unit,
        )
        for departure, error, given in zip(model.departures[:, 1], errors, departing, strict=True)
    ]


def _verdict(estimate: float, error: float, better: Better) -> Verdict:
    towards = sign(better) * estimate
    return "better" if towards > CRITICAL * error else "worse" if towards < -CRITICAL * error else "neither"
