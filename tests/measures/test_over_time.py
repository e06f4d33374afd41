"""Profiles and change together: each published figure makes the change that arithmetic by hand makes of it."""

from __future__ import annotations

import json
import math

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.catalogue import PROFILES, profiles
from hereandnow.measures import Profile, read_profile, shipped
from hereandnow.measures.change import NotEnough
from hereandnow.measures.over_time import (
    NO_BORDER,
    NO_DEVIATION,
    NO_PROFILE,
    NO_RELIABILITY,
    WIDER,
    ScaleChange,
    best_of,
    border_of,
    over_time,
    scale_change,
)
from hereandnow.measures.scoring import score
from hereandnow.reports.questionnaire_score import schema, write_score_json
from tests.measures.making import answering, asking

CORE10, PHQ9 = shipped("core10"), shipped("phq9")


def test_core10_has_the_border_and_the_points_of_its_figures() -> None:
    # c = (4.8 * 19.7 + 7.7 * 4.7) / (4.8 + 7.7); 1.96 * sqrt(2) * 7.7 * sqrt(1 - .90)
    (total,) = CORE10.scales
    found = scale_change(CORE10, total, 24, 8)
    assert found.border is not None
    assert found.border.cutoff.criterion == "c"
    assert found.border.cutoff.value == pytest.approx(10.46, abs=0.005)
    assert [round(way.points, 2) for way in found.ways] == [6.75, 6]
    assert (found.verdict, found.name, found.on_the_border) == ("better", "recovered", True)
    assert found.notes == ()


def test_phq9_has_a_border_from_people_at_large_and_says_that_its_spread_is_theirs() -> None:
    # b = 2.91 + 2 * 3.52; 1.96 * sqrt(2) * 3.52 * sqrt(1 - .89) = 3.24, against 6 as published
    (total,) = PHQ9.scales
    found = scale_change(PHQ9, total, 18, 14)
    assert found.border is not None
    assert (found.border.cutoff.criterion, round(found.border.cutoff.value, 2)) == ("b", 9.95)
    assert [round(way.points, 2) for way in found.ways] == [3.24, 6]
    assert found.interval is not None
    assert (round(found.interval.low, 2), round(found.interval.high, 2)) == (-7.24, -0.76)
    assert (found.verdict, found.name) == ("disputed", None), "4 points are beyond the one and not the other"
    assert found.notes == (WIDER,)
    assert found.points is not None
    assert found.points.high == 6


@pytest.mark.parametrize(
    ("before", "after", "verdict", "name"),
    [
        (18, 4, "better", "recovered"),
        (18, 12, "better", "improved"),
        (18, 16, "neither", "unchanged"),
        (12, 20, "worse", "deteriorated"),
        (4, 15, "worse", "harmed"),
        (4, 9, "disputed", None),
    ],
)
def test_a_change_is_named_where_all_ways_agree(before: float, after: float, verdict: str, name: str | None) -> None:
    found = scale_change(PHQ9, PHQ9.scales[0], before, after)
    assert (found.verdict, found.name) == (verdict, name)


@pytest.mark.parametrize("name", PROFILES)
def test_what_cannot_be_said_of_a_scale_is_said_with_the_reason(name: str) -> None:
    profile = shipped(name)
    for scale in profile.scales:
        low, high = profile.limits(scale)
        found = scale_change(profile, scale, low, high)
        assert (NO_RELIABILITY in found.why_not) == (not scale.reliabilities)
        assert (NO_DEVIATION in found.why_not) == (not scale.norms)
        assert (NO_BORDER in found.why_not) == (not scale.norms)
        assert bool(found.ways) == bool((scale.reliabilities and scale.norms) or scale.changes)
        assert (found.verdict is None) == (not found.ways)
        for way in found.ways:
            assert way.sources
            assert set(way.sources) <= set(profile.sources)


@pytest.mark.parametrize(
    "profile", [each for each in profiles() if any(scale.norms for scale in each.scales)], ids=lambda each: each.name
)
def test_a_border_of_shipped_figures_lies_near_the_published_cut_offs(profile: Profile) -> None:
    for each in profile.scales:
        border = border_of(profile, each)
        assert border is not None
        low, high = profile.limits(each)
        assert low < border.cutoff.value < high
        assert border.cutoff.interval is not None, "the sizes of the groups are known"
        for cut in each.cut_offs:
            assert abs(cut.at - border.cutoff.value) <= (high - low) / 10, (
                "two works would differ by a tenth of the scale"
            )


@given(before=st.integers(0, 27), after=st.integers(0, 27))
def test_the_way_back_says_the_opposite(before: int, after: int) -> None:
    there, back = (scale_change(PHQ9, PHQ9.scales[0], *pair) for pair in ((before, after), (after, before)))
    turned = {"better": "worse", "worse": "better", "neither": "neither", "disputed": "disputed", None: None}
    assert back.verdict == turned[there.verdict]


def test_without_norms_or_profile_the_reason_stands_in_the_place_of_a_change() -> None:
    scale = shipped("who5").scales[0]
    found = over_time(shipped("who5"), scale, [40, 60])
    assert isinstance(found.change, ScaleChange)
    assert (found.change.verdict, found.error, found.interval(40)) == (None, None, None)
    own = over_time(None, scale, [40, 60])
    assert isinstance(own.change, NotEnough)
    assert own.change.sentence == NO_PROFILE
    alone = over_time(PHQ9, PHQ9.scales[0], [None, 12, None])
    assert isinstance(alone.change, NotEnough)
    assert alone.change.reason == "few_sessions"


def test_scores_over_time_have_the_widest_error_and_limits_of_their_own() -> None:
    found = over_time(PHQ9, PHQ9.scales[0], [18, 17, None, 19, 16, 18, 17, 6], best=0)
    assert found.error == pytest.approx(3.52 * math.sqrt(0.11))
    interval = found.interval(17)
    assert interval is not None
    assert (round(interval.low, 2), round(interval.high, 2)) == (14.71, 19.29)
    assert not isinstance(found.chart, NotEnough)
    assert found.chart.baseline == (0, 1, 3, 4, 5, 6)
    assert isinstance(found.change, ScaleChange)
    assert (found.change.before, found.change.after) == (18, 6)


def test_the_best_score_is_the_end_that_is_wished_for() -> None:
    assert best_of(PHQ9, PHQ9.scales[0]) == 0
    assert best_of(shipped("who5"), shipped("who5").scales[0]) == 100


def test_a_clinical_group_alone_gives_a_border_two_deviations_from_it() -> None:
    profile = read_profile(
        b"""
        name = "a"
        title = "A"
        higher = "worse"
        questions = 2
        low = 0
        high = 10
        [sources]
        s = "Invented for a test."
        [[scales]]
        name = "total"
        title = "Total"
        norms = [{ sample = "a clinic", clinical = true, n = 50, mean = 14, deviation = 3, source = "s" }]
        """
    )
    border = border_of(profile, profile.scales[0])
    assert border is not None
    assert (border.cutoff.criterion, border.cutoff.value) == ("a", 8)


@pytest.mark.parametrize("name", PROFILES)
def test_scores_of_every_profile_fit_the_schema(name: str) -> None:
    profile = shipped(name)
    title = profile.aliases[0] if profile.aliases else profile.title
    for step in (int(profile.low), int(profile.high)):
        made = score(asking(profile, title=title), answering([step] * profile.questions), profile, known=profiles())
        kept = json.loads(write_score_json([made], title))
        jsonschema.Draft202012Validator(schema()).validate(kept)
        for scale, value in zip(profile.scales, kept["scores"][0]["scales"], strict=True):
            assert value["low"] <= value["value"] <= value["high"]
            again = scale_change(profile, scale, value["value"], value["value"])
            assert again.verdict in ("neither", None), "the same score twice is no change"
