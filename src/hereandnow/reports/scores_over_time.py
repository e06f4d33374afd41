"""Scores of one questionnaire over time for the screen and for programs (``hereandnow.scores/1``).

The JSON Schema lies beside this file.
"""

from __future__ import annotations

import json
import textwrap
from collections.abc import Mapping, Sequence
from importlib.resources import files
from typing import Any

from hereandnow.measures import Profile, ScaleScore, Score
from hereandnow.measures.change import ControlChart, NotEnough
from hereandnow.measures.change.control_chart import places
from hereandnow.measures.over_time import ScaleChange, ScoresOverTime, Way, best_of, over_time
from hereandnow.reports.questionnaire_score import self_harm_of, self_harm_sentence, self_harm_values

SCHEMA = "hereandnow.scores/1"
CAUTION = (
    "A change in scores says nothing of why, nor whether the therapy did it, and its class is a word of research and "
    "not of a person. What has changed for the person who answered?"
)
_VERDICTS = {
    "better": "more than the error of measuring, towards the wished end",
    "worse": "more than the error of measuring, away from the wished end",
    "neither": "no more than the error of measuring",
    "disputed": "more than the error of measuring by one figure and not by another",
}
_CRITERIA = {
    "a": "two standard deviations from people in treatment",
    "b": "two standard deviations from people at large",
    "c": "between people in treatment and people at large",
}
Asked = Sequence[tuple[str, Sequence[Score]]]
"""A label of when, with the scores of one filled-in questionnaire, one a profile; in the order of time."""


def schema() -> dict[str, Any]:
    """The JSON Schema of scores over time."""
    text = files(__package__).joinpath("scores.schema.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def write_scores_text(asked: Asked) -> str:
    """Scores over time as lines of text, the latest self-harm answer first."""
    lines: list[str] = []
    for when, scores in reversed(asked):
        for fact in self_harm_of(scores):
            if fact.calls_for_a_person:
                lines += _wrapped(
                    f"{when}: question {fact.question}, about harming oneself: {self_harm_sentence(fact)}"
                )
    lines += [""] if lines else []
    sources: dict[str, str] = {}
    days = [when for when, _ in asked]
    for profile, found in _threads(asked):
        for scale, course in found:
            lines += _thread(days, profile, scale, course)
            sources |= _sources(profile, course)
        lines.append("")
    if sources:
        lines += [
            "Sources",
            *(line for key, work in sources.items() for line in _wrapped(f"{key}: {work}", "  ", "    ")),
            "",
        ]
    lines += _wrapped(CAUTION)
    return "\n".join("".join(letter if letter.isprintable() else " " for letter in line) for line in lines) + "\n"


def write_scores_json(asked: Asked, questionnaire: str) -> str:
    """Scores over time as JSON text."""
    value = {
        "schema": SCHEMA,
        "questionnaire": questionnaire,
        "answered": [when for when, _ in asked],
        "self_harm": [self_harm_values(scores) for _, scores in asked],
        "scales": [
            {
                "profile": profile.name if profile else None,
                "name": scales[0].scale.name,
                "title": scales[0].scale.title,
                "scores": [
                    {"value": each.value, "interval": _interval(course, each.value), "why_none": each.why_none}
                    for each in scales
                ],
                "change": _change(course.change, profile),
                "limits": _limits(course),
            }
            for profile, found in _threads(asked)
            for scales, course in found
        ],
    }
    return json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def _threads(asked: Asked) -> list[tuple[Profile | None, list[tuple[tuple[ScaleScore, ...], ScoresOverTime]]]]:
    """By profile and scale: each asking's score, and the whole."""
    threads = []
    for place, first in enumerate(asked[0][1]):
        profile = first.profile
        found = []
        for number, scale in enumerate(first.scales):
            scores = tuple(scored[place].scales[number] for _, scored in asked)
            best = best_of(profile, scale.scale) if profile else None
            found.append((scores, over_time(profile, scale.scale, [each.value for each in scores], best=best)))
        threads.append((profile, found))
    return threads


def _thread(
    days: Sequence[str], profile: Profile | None, scores: tuple[ScaleScore, ...], course: ScoresOverTime
) -> list[str]:
    first = scores[0]
    higher = f", higher is {profile.higher}" if profile else ""
    title = f"{profile.title}: {first.scale.title}" if profile else first.scale.title
    lines = _wrapped(f"{title} ({_n(first.low)} to {_n(first.high)}{higher})")
    for day, each in zip(days, scores, strict=True):
        if each.value is None:
            lines += _wrapped(f"{day}  no score: {each.why_none}.", "  ", "      ")
            continue
        interval = course.interval(each.value)
        told = f"  ({_n(interval.low)} to {_n(interval.high)} with the error of measuring)" if interval else ""
        lines += _wrapped(f"{day}  {_n(each.value)}{told}", "  ", "      ")
    lines += _told_change(course.change, profile)
    if isinstance(course.chart, ControlChart):
        limits = course.chart.three_sigmas
        lines += _wrapped(
            f"This person's own limits, from the first {len(course.chart.baseline)} scores: {_n(limits.low)} to "
            f"{_n(limits.high)}, each known to {_n(1.96 * course.chart.limit_error)} either way. Beyond them: "
            f"{_beyond(days, course) or 'none'}.",
            "  ",
            "    ",
        )
    else:
        lines += _wrapped(f"This person's own limits: {course.chart.sentence}", "  ", "    ")
    return lines


def _beyond(days: Sequence[str], course: ScoresOverTime) -> str:
    assert isinstance(course.chart, ControlChart)
    found = places(course.chart, course.scores)
    return ", ".join(day for day, place in zip(days, found, strict=True) if place == "beyond_three_sigmas")


def _told_change(change: ScaleChange | NotEnough, profile: Profile | None) -> list[str]:
    if isinstance(change, NotEnough):
        return _wrapped(f"Change: {change.sentence}", "  ", "    ")
    verdict = change.verdict
    summary = (
        f": {_VERDICTS[verdict]}" if verdict else ": whether that is more than the error of measuring is not known"
    )
    interval = change.interval
    between = f" ({_n(interval.low)} to {_n(interval.high)} with the error of measuring)" if interval else ""
    told = f"From {_n(change.before)} to {_n(change.after)}, {change.change:+g} points{between}{summary}."
    lines = _wrapped(told, "  ", "    ")
    for way in change.ways:
        lines += _wrapped(f"- {_way(way)}", "    ", "      ")
    if change.border:
        cut = change.border.cutoff
        between = f", known to {_n(1.96 * cut.standard_error)} either way" if cut.standard_error else ""
        groups = " and ".join(f"{norm.sample} ({norm.source})" for norm in change.border.norms)
        lines += _wrapped(
            f"- Border at {_n(cut.value)}{between}: {_CRITERIA[cut.criterion]}; {groups}.", "    ", "      "
        )
    if change.name:
        border = (
            "; the error of measuring alone could carry the last score over the border" if change.on_the_border else ""
        )
        lines += _wrapped(f"- Class by Jacobson and Truax (1991): {change.name}{border}.", "    ", "      ")
    return lines + [
        line for told in (*change.notes, *change.why_not) for line in _wrapped(f"- {told}", "    ", "      ")
    ]


def _way(way: Way) -> str:
    found = {"better": "better", "worse": "worse", "neither": "not reached"}[way.verdict]
    if way.published:
        return f"{_n(way.points)} points as published, {way.published.note} ({way.published.source}): {found}."
    assert way.reliability
    assert way.norm
    return (
        f"{_n(way.points)} points by {way.reliability.kind} {way.reliability.value:.2f}, {way.reliability.sample} "
        f"({way.reliability.source}), and a standard deviation of {_n(way.norm.deviation)}, {way.norm.sample} "
        f"({way.norm.source}): {found}."
    )


def _sources(profile: Profile | None, course: ScoresOverTime) -> dict[str, str]:
    if profile is None or isinstance(course.change, NotEnough):
        return {}
    keys = [key for way in course.change.ways for key in way.sources]
    keys += [norm.source for norm in course.change.border.norms] if course.change.border else []
    return {key: profile.sources[key] for key in keys}


def _interval(course: ScoresOverTime, value: float | None) -> list[float] | None:
    interval = None if value is None else course.interval(value)
    return [interval.low, interval.high] if interval else None


def _change(change: ScaleChange | NotEnough, profile: Profile | None) -> Mapping[str, Any]:
    if isinstance(change, NotEnough):
        return {"not_enough": change.reason, "sentence": change.sentence}
    sources: Mapping[str, str] = profile.sources if profile else {}
    return {
        "before": change.before,
        "after": change.after,
        "interval": [change.interval.low, change.interval.high] if change.interval else None,
        "verdict": change.verdict,
        "ways": [
            {"points": way.points, "verdict": way.verdict, "sources": [sources[key] for key in way.sources]}
            for way in change.ways
        ],
        "border": change.border
        and {
            "criterion": change.border.cutoff.criterion,
            "value": change.border.cutoff.value,
            "standard_error": change.border.cutoff.standard_error,
            "sources": [sources[norm.source] for norm in change.border.norms],
        },
        "class": change.name,
        "on_the_border": change.on_the_border,
        "notes": [*change.notes, *change.why_not],
    }


def _limits(course: ScoresOverTime) -> Mapping[str, Any]:
    chart = course.chart
    if isinstance(chart, NotEnough):
        return {"not_enough": chart.reason, "sentence": chart.sentence}
    return {
        "centre": chart.centre,
        "low": chart.three_sigmas.low,
        "high": chart.three_sigmas.high,
        "standard_error": chart.limit_error,
        "places": list(places(chart, course.scores)),
    }


def _n(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _wrapped(text: str, first: str = "", rest: str = "") -> list[str]:
    return textwrap.wrap(text, 100, initial_indent=first, subsequent_indent=rest, break_long_words=False)
