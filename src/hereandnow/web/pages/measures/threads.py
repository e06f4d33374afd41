"""Scores by scale over time: of each the values, what is known of them, and the sentences that may be said."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from hereandnow.catalogue import PROFILES
from hereandnow.measures import Profile, shipped
from hereandnow.measures.change import ControlChart, NotEnough
from hereandnow.measures.change.control_chart import SESSIONS_NEEDED, Place, places
from hereandnow.measures.filled_in import FilledIn, KeptScore
from hereandnow.measures.over_time import (
    NO_BORDER,
    NO_DEVIATION,
    NO_RELIABILITY,
    WIDER,
    ScaleChange,
    ScoresOverTime,
    Way,
    best_of,
    over_time,
)
from hereandnow.measures.profile import Band, Scale
from hereandnow.web.records.access.entries import Entry


@dataclass(frozen=True, slots=True)
class Point:
    """One score on one day; ``place`` is where it lies by this person's own limits, "" where there are none."""

    entry: UUID
    day: date
    score: KeptScore
    interval: tuple[float, float] | None
    band: Band | None
    place: Place | str


@dataclass(frozen=True, slots=True)
class Thread:
    """One scale over time, the oldest score first. ``derived`` says whether more than the scores may be shown."""

    title: str
    low: float
    high: float
    higher: str
    points: tuple[Point, ...]
    course: ScoresOverTime
    scale: Scale
    profile: Profile | None
    derived: bool

    @property
    def scored(self) -> tuple[Point, ...]:
        """The points that have a score."""
        return tuple(point for point in self.points if point.score.value is not None)

    @property
    def change(self) -> ScaleChange | None:
        """What may be said of the first and the last score; None where nothing may."""
        return self.course.change if self.derived and isinstance(self.course.change, ScaleChange) else None

    @property
    def chart(self) -> ControlChart | None:
        """This person's own limits, where they may be shown and there are some."""
        return self.course.chart if self.derived and isinstance(self.course.chart, ControlChart) else None

    @property
    def error(self) -> bool:
        """Whether the error of a score is known, and may be shown."""
        return self.derived and self.course.error is not None

    @property
    def bands(self) -> tuple[Band, ...]:
        """What the scale's authors call its parts, where it may be shown."""
        return self.scale.bands if self.derived else ()

    @property
    def sentences(self) -> list[str]:
        """What may be said of the change, each figure with the key of its source."""
        return list(_sentences(self)) if self.derived else []

    @property
    def sources(self) -> list[tuple[str, str]]:
        """The works that figures come from, by key."""
        if self.profile is None:
            return []
        keys = [point.band.source for point in self.points if point.band]
        if self.change:
            keys += [key for way in self.change.ways for key in way.sources]
            keys += [norm.source for norm in self.change.border.norms] if self.change.border else []
        return [(key, self.profile.sources[key]) for key in dict.fromkeys(keys)]


def threads_in(entries: Iterable[Entry], *, derived: bool) -> tuple[Thread, ...]:
    """All scales in what was answered, the one with the newest score first."""
    found: dict[tuple[str, str], list[tuple[Entry, KeptScore]]] = {}
    for entry in entries:
        if isinstance(entry.value, FilledIn):
            for score in entry.value.scores:
                key = (score.profile or entry.value.questionnaire, score.scale)
                found.setdefault(key, []).append((entry, score))
    return tuple(_thread(scores[::-1], derived=derived) for scores in found.values())


def _thread(scores: Sequence[tuple[Entry, KeptScore]], *, derived: bool) -> Thread:
    first, last = scores[0][1], scores[-1]
    profile, scale = _known(first)
    values = [score.value for _, score in scores]
    course = over_time(profile, scale, values, best=best_of(profile, scale) if profile else None)
    where: Sequence[Place | str] = [""] * len(scores)
    if derived and isinstance(course.chart, ControlChart):
        where = places(course.chart, values)
    assert isinstance(last[0].value, FilledIn)
    return Thread(
        title=first.title if profile else _("%(title)s: the sum of its own values") % {"title": last[0].value.title},
        low=min(score.low for _, score in scores),
        high=max(score.high for _, score in scores),
        higher=profile.higher if profile else "",
        points=tuple(
            _point(entry, score, scale, course if derived else None, place)
            for (entry, score), place in zip(scores, where, strict=True)
        ),
        course=course,
        scale=scale,
        profile=profile,
        derived=derived,
    )


def _known(score: KeptScore) -> tuple[Profile | None, Scale]:
    """The profile and its scale; a scale of no figures where this version does not know them any more."""
    if score.profile in PROFILES:
        profile = shipped(score.profile)
        for scale in profile.scales:
            if scale.name == score.scale:
                return profile, scale
    return None, Scale(score.scale, score.title, ())


def _point(entry: Entry, score: KeptScore, scale: Scale, course: ScoresOverTime | None, place: Place | str) -> Point:
    """Without a ``course`` the score alone."""
    if course is None:
        return Point(entry.id, entry.day, score, None, None, place)
    interval = None if score.value is None else course.interval(score.value)
    return Point(
        entry.id,
        entry.day,
        score,
        (interval.low, interval.high) if interval else None,
        None if score.value is None else scale.band(score.value),
        place,
    )


def _sentences(thread: Thread) -> Iterable[str]:
    change = thread.course.change
    if isinstance(change, NotEnough):
        yield _no_change(change)
    else:
        yield _summary(change)
        yield from map(_way, change.ways)
        if change.border:
            yield _border(change)
        if change.name:
            yield _named(change)
        yield from (_why_not(told) for told in (*change.notes, *change.why_not))
    chart = thread.course.chart
    if isinstance(chart, NotEnough):
        yield _no_limits(chart, len(thread.scored))
    else:
        limits = chart.three_sigmas
        yield _(
            "Limits of their own, from the first %(count)s scores: %(low)s to %(high)s, each known to %(error)s "
            "either way."
        ) % {
            "count": len(chart.baseline),
            "low": number(limits.low),
            "high": number(limits.high),
            "error": number(1.96 * chart.limit_error),
        }
        if chart.blind:
            yield _("Half of those scores or more are the best that there is: such limits reassure of nothing.")


def _no_change(found: NotEnough) -> str:
    if found.reason == "few_sessions":
        return _("A change needs two scores.")
    return _("No profile knows this questionnaire: by how much its scores vary without change is not known.")


def _why_not(sentence: str) -> str:
    """What the engine says of figures that are missing, for translators."""
    return {
        NO_RELIABILITY: _("No reliability of this scale with its source is at hand."),
        NO_DEVIATION: _("No standard deviation of this scale with its source is at hand."),
        NO_BORDER: _("No mean and standard deviation of a group with its source is at hand to set a border by."),
        WIDER: _(
            "The standard deviation is that of people at large. Among people in treatment scores mostly vary more, and "
            "a change would have to be larger."
        ),
    }[sentence]


def _no_limits(found: NotEnough, scores: int) -> str:
    match found.reason:
        case "few_sessions":
            return _("%(scores)s of %(needed)s scores: not enough for limits of their own.") % {
                "scores": scores,
                "needed": SESSIONS_NEEDED,
            }
        case "ceiling":
            return _("The first scores are all the best that there is: that is no reassurance, and sets no limits.")
        case _:
            return _("The first scores are all the same: there is nothing to set limits of their own by.")


def _summary(change: ScaleChange) -> str:
    told = {
        "better": _("more than the error of measuring, towards the wished end"),
        "worse": _("more than the error of measuring, away from the wished end"),
        "neither": _("no more than the error of measuring"),
        "disputed": _("more than the error of measuring by one figure, and not by another"),
        None: _("whether that is more than the error of measuring is not known"),
    }[change.verdict]
    points = ngettext("%(points)s point", "%(points)s points", round(abs(change.change))) % {
        "points": f"{change.change:+g}".replace("-", "−")
    }
    if change.interval:
        points = _("%(points)s (%(low)s to %(high)s with the error of measuring)") % {
            "points": points,
            "low": number(change.interval.low),
            "high": number(change.interval.high),
        }
    return _("From %(before)s to %(after)s, %(points)s: %(told)s.") % {
        "before": number(change.before),
        "after": number(change.after),
        "points": points,
        "told": told,
    }


def _way(way: Way) -> str:
    reached = _("not reached") if way.verdict == "neither" else _("reached")
    if way.published:
        return _("%(points)s points as published, %(note)s (%(source)s): %(reached)s.") % {
            "points": number(way.points),
            "note": way.published.note,
            "source": way.published.source,
            "reached": reached,
        }
    assert way.reliability
    assert way.norm
    return _(
        "%(points)s points by a reliability of %(reliability)s (%(kind)s, %(sample)s; %(source)s) and a standard "
        "deviation of %(deviation)s (%(group)s; %(norm)s): %(reached)s."
    ) % {
        "points": number(way.points),
        "reliability": f"{way.reliability.value:.2f}",
        "kind": way.reliability.kind,
        "sample": way.reliability.sample,
        "source": way.reliability.source,
        "deviation": number(way.norm.deviation),
        "group": way.norm.sample,
        "norm": way.norm.source,
        "reached": reached,
    }


def _border(change: ScaleChange) -> str:
    assert change.border
    cut = change.border.cutoff
    kinds: dict[str, Any] = {
        "a": _("two standard deviations from people in treatment"),
        "b": _("two standard deviations from people at large"),
        "c": _("between people in treatment and people at large"),
    }
    return _("The border lies at %(value)s, %(kind)s (%(groups)s).") % {
        "value": number(cut.value)
        if cut.standard_error is None
        else f"{number(cut.value)} ± {number(1.96 * cut.standard_error)}",
        "kind": kinds[cut.criterion],
        "groups": "; ".join(f"{norm.sample}, {norm.source}" for norm in change.border.norms),
    }


def _named(change: ScaleChange) -> str:
    classes = {
        "recovered": _("beyond error, and over the border to the side of people at large (“recovered”)"),
        "improved": _("beyond error, and not over the border (“improved”)"),
        "unchanged": _("within error (“unchanged”)"),
        "deteriorated": _("beyond error, away from the wished end (“deteriorated”)"),
        "harmed": _("beyond error, over the border to the side of people in treatment (“deteriorated”)"),
    }
    said = _("In the words of Jacobson and Truax (1991): %(class)s.") % {"class": classes[change.name or "unchanged"]}
    if change.on_the_border:
        said += " " + _("The error of measuring alone could carry the last score over the border.")
    return said


def number(value: float) -> str:
    """A figure with at most two places."""
    return f"{value:.2f}".rstrip("0").rstrip(".").replace("-", "−")
