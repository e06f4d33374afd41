"""Days in sentences."""

from __future__ import annotations

from datetime import date

import pytest

from hereandnow.course.in_words import days_in_words, in_words


def test_a_day_is_said_with_its_month_and_year() -> None:
    assert in_words(date(2026, 3, 24)) == "24 March 2026"


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ([], ""),
        ([date(2026, 1, 5)], "5 January 2026"),
        ([date(2026, 1, 22), date(2026, 2, 5)], "22 January and 5 February 2026"),
        ([date(2026, 1, 22), date(2026, 2, 5), date(2026, 4, 9)], "22 January, 5 February and 9 April 2026"),
        ([date(2025, 12, 30), date(2026, 1, 6)], "30 December 2025 and 6 January 2026"),
        (
            [date(2025, 12, 23), date(2025, 12, 30), date(2026, 1, 6)],
            "23 December, 30 December 2025 and 6 January 2026",
        ),
    ],
)
def test_several_days_say_each_year_once(days: list[date], said: str) -> None:
    assert days_in_words(days) == said
