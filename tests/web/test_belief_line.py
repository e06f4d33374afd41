"""The line of a belief: days as far apart as they were, 100 at the top."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from hereandnow.domain import BeliefRating
from hereandnow.web.belief_line import AT_ONCE, BOTTOM, LEFT, RIGHT, TOP, belief_line

FIRST = date(2026, 1, 1)


def test_nothing_rated_is_nothing_drawn() -> None:
    assert belief_line(()) is None


def test_one_number_is_a_point_and_no_line() -> None:
    line = belief_line((BeliefRating(FIRST, 100),))
    assert line is not None
    assert (line.path, line.several, line.first) == ("", False, line.last)
    assert line.first.y == TOP


def test_days_stand_as_far_apart_as_they_were() -> None:
    line = belief_line([BeliefRating(FIRST + timedelta(days=days), at) for days, at in ((0, 0), (1, 50), (4, 100))])
    assert line is not None
    assert [(point.x, point.y) for point in line.points] == [
        (LEFT, BOTTOM),
        (LEFT + (RIGHT - LEFT) / 4, (TOP + BOTTOM) / 2),
        (RIGHT, TOP),
    ]
    assert line.path == "M36.0 110.0 L98.0 62.0 L284.0 14.0"


@given(st.dictionaries(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 100), min_size=1, max_size=80))
def test_every_point_stands_within_the_picture_in_the_order_of_days(rated: dict[date, int]) -> None:
    line = belief_line(sorted(BeliefRating(day, strength) for day, strength in rated.items()))
    assert line is not None
    assert [(point.day, point.strength) for point in line.points] == sorted(rated.items())
    assert line.earlier + line.recent == line.points
    assert 1 <= len(line.recent) <= AT_ONCE
    assert [point.x for point in line.points] == sorted(point.x for point in line.points)
    assert all(LEFT <= point.x <= RIGHT and TOP <= point.y <= BOTTOM for point in line.points)
