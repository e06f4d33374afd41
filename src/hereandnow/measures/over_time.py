"""Scores of one scale over time: what a profile's published figures let be said of a change, and what they do not.

A profile may hold several reliabilities and a change in points that others published. They are not averaged and none is
picked: each is one way to tell, and a change is called reliable where all ways agree.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from hereandnow.measures.change import (
    Better,
    ControlChart,
    Cutoff,
    Interval,
    NotEnough,
    Population,
    ReliableChange,
    control_chart,
    cutoff,
    important_change,
    jacobson_truax,
    significant_change,
)
from hereandnow.measures.change.reliable import Verdict
from hereandnow.measures.change.scores import around
from hereandnow.measures.change.significance import ChangeClass
from hereandnow.measures.profile import Norm, Profile, PublishedChange, Reliability, Scale

Overall = Literal["better", "worse", "neither", "disputed"]

NO_PROFILE = "No profile knows this questionnaire: what its scores vary by without change is not known."
NO_RELIABILITY = "No reliability of this scale with its source is at hand."
NO_DEVIATION = "No standard deviation of this scale with its source is at hand."
NO_BORDER = "No mean and standard deviation of a group with its source is at hand to set a border by."
WIDER = (
    "The standard deviation is that of people at large. Among people in treatment scores mostly vary more, and a "
    "change would have to be larger."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One way to tell a change from the error of measuring: ``points`` are needed, and what these scores say by it.

    By a ``reliability`` and the ``norm`` that the spread is taken from, with the whole ``change``; or as ``published``.
    """

    points: float
    verdict: Verdict
    reliability: Reliability | None = None
    norm: Norm | None = None
    change: ReliableChange | None = None
    published: PublishedChange | None = None

    @property
    def sources(self) -> tuple[str, ...]:
        """The keys of the works that the figures come from."""
        given = (self.reliability, self.norm, self.published)
        return tuple(dict.fromkeys(each.source for each in given if each is not None))


@dataclass(frozen=True, slots=True, kw_only=True)
class Border:
    """A border between two groups: its value with its uncertainty, and the ``norms`` that it comes from."""

    cutoff: Cutoff
    norms: tuple[Norm, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ScaleChange:
    """What may be said of the change between two scores of one scale.

    ``ways`` is empty where nothing tells change from error; the reasons stand in ``why_not``. ``name`` is the class by
    the way that needs the most points, None without a border or where the ways are ``disputed``.
    """

    better: Better
    before: float
    after: float
    ways: tuple[Way, ...]
    border: Border | None
    name: ChangeClass | None
    on_the_border: bool
    why_not: tuple[str, ...]
    notes: tuple[str, ...]

    @property
    def change(self) -> float:
        """The later score less the earlier."""
        return self.after - self.before

    @property
    def verdict(self) -> Overall | None:
        """What all ways say, ``disputed`` where they differ, None where there is none."""
        told = {way.verdict for way in self.ways}
        if len(told) > 1:
            return "disputed"
        return next(iter(told), None)

    @property
    def interval(self) -> Interval | None:
        """The change with its error of measuring, 95 of 100, by the figures that give the widest; None without any."""
        known = [way.change for way in self.ways if way.change is not None]
        return max(known, key=_needed).interval if known else None

    @property
    def points(self) -> Interval | None:
        """From the smallest number of points that a way asks for to the largest."""
        needed = [way.points for way in self.ways]
        return Interval(min(needed), max(needed)) if needed else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoresOverTime:
    """The scores of one scale in order, None where there was no score.

    ``error`` is the largest standard error of one score that the profile's figures give, or None. ``change`` compares
    the first score with the last. ``chart`` are this person's own limits.
    """

    scores: tuple[float | None, ...]
    error: float | None
    change: ScaleChange | NotEnough
    chart: ControlChart | NotEnough

    def interval(self, score: float) -> Interval | None:
        """Where a score would lie in 95 of 100 measurings, by ``error``."""
        return None if self.error is None else around(score, self.error)


def better_of(profile: Profile) -> Better:
    """Which end of the profile's scales is the wished one."""
    return "lower" if profile.higher == "worse" else "higher"


def group(norm: Norm) -> Population:
    """A norm as the group that a change is seen against."""
    return Population(norm.mean, norm.deviation, norm.n, norm.source)


def spread_of(scale: Scale) -> Norm | None:
    """The norm whose standard deviation the error of measuring is taken from: a clinical one, else any, the widest."""
    known = [norm for norm in scale.norms if norm.clinical] or list(scale.norms)
    return max(known, key=lambda norm: norm.deviation, default=None)


def border_of(profile: Profile, scale: Scale) -> Border | None:
    """The border between two groups: c where both are known, else b from people at large, else a; None without norms.

    Of several groups of a kind the largest is taken.
    """
    clinical = max((norm for norm in scale.norms if norm.clinical), key=lambda norm: norm.n, default=None)
    others = max((norm for norm in scale.norms if not norm.clinical), key=lambda norm: norm.n, default=None)
    better = better_of(profile)
    if clinical and others:
        found = cutoff("c", better, clinical=group(clinical), functional=group(others))
        return Border(cutoff=found, norms=(clinical, others))
    if others:
        return Border(cutoff=cutoff("b", better, functional=group(others)), norms=(others,))
    if clinical:
        return Border(cutoff=cutoff("a", better, clinical=group(clinical)), norms=(clinical,))
    return None


def scale_change(profile: Profile, scale: Scale, before: float, after: float) -> ScaleChange:
    """What the profile's figures let be said of two scores of a scale."""
    better = better_of(profile)
    spread = spread_of(scale)
    ways = [_by_error(before, after, each, spread, better) for each in scale.reliabilities if spread is not None]
    ways += [
        Way(
            points=each.points,
            published=each,
            verdict=important_change(before, after, smallest=each.points, better=better),
        )
        for each in scale.changes
    ]
    border = border_of(profile, scale)
    why_not = [] if scale.reliabilities else [NO_RELIABILITY]
    why_not += [NO_DEVIATION] if spread is None else []
    why_not += [NO_BORDER] if border is None else []
    strictest = max((way.change for way in ways if way.change is not None), key=_needed, default=None)
    agreed = len({way.verdict for way in ways}) == 1
    found = significant_change(strictest, border.cutoff) if strictest and border else None
    return ScaleChange(
        better=better,
        before=before,
        after=after,
        ways=tuple(ways),
        border=border,
        name=found.name if found and agreed else None,
        on_the_border=found is not None and found.on_the_border,
        why_not=tuple(why_not),
        notes=(WIDER,) if spread is not None and not spread.clinical and scale.reliabilities else (),
    )


def over_time(
    profile: Profile | None, scale: Scale, scores: Sequence[float | None], *, best: float | None = None
) -> ScoresOverTime:
    """The scores of a scale, in the order of time, with what may be said of them.

    ``best`` is the best score that the scale has, where that is known.
    """
    given = [score for score in scores if score is not None]
    change: ScaleChange | NotEnough
    if profile is None:
        change = NotEnough("missing", NO_PROFILE)
    elif len(given) < 2:
        change = NotEnough("few_sessions", "A change needs two scores.")
    else:
        change = scale_change(profile, scale, given[0], given[-1])
    spread = spread_of(scale)
    errors = [group(spread).error_of_measurement(each.value) for each in scale.reliabilities] if spread else []
    return ScoresOverTime(
        scores=tuple(scores), error=max(errors, default=None), change=change, chart=control_chart(scores, best=best)
    )


def best_of(profile: Profile, scale: Scale) -> float:
    """The best score that a scale has."""
    low, high = profile.limits(scale)
    return low if profile.higher == "worse" else high


def _by_error(before: float, after: float, each: Reliability, spread: Norm, better: Better) -> Way:
    change = jacobson_truax(before, after, clinical=group(spread), reliability=each.value, better=better)
    return Way(points=change.smallest_reliable, verdict=change.verdict, reliability=each, norm=spread, change=change)


def _needed(change: ReliableChange) -> float:
    return change.smallest_reliable
