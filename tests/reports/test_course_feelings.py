"""Words that were at hand between sessions, in the text of a course: week by week, as they were written."""

from __future__ import annotations

from datetime import date

import pytest

from hereandnow.course import review_course
from hereandnow.domain import Course, CourseSession, FeelingNote
from hereandnow.reports.course_text import write_course_text

SUNDAY, MONDAY = date(2026, 2, 1), date(2026, 2, 2)
HEADING = "Between sessions, in the client's own words"


def written(*notes: FeelingNote) -> list[str]:
    """The lines below the heading, up to the next empty one; none where there is no heading."""
    course = Course(sessions=(CourseSession(MONDAY, None),), feelings=notes)
    _before, heading, after = write_course_text(review_course(course)).partition(HEADING)
    return [line.strip() for line in after.partition("\n\n")[0].splitlines()[1:]] if heading else []


@pytest.mark.parametrize(
    ("notes", "lines"),
    [
        ((), []),
        ((FeelingNote(date=MONDAY, words=("sad", "a stone")),), ["2 February 2026: sad, a stone"]),
        (
            (FeelingNote(date=MONDAY, words=("sad",)), FeelingNote(date=SUNDAY, words=("glad",))),
            ["26 January 2026: glad", "2 February 2026: sad"],
        ),
        (
            (FeelingNote(date=MONDAY, words=("sad",), where="belly", with_whom="K"),) * 2,
            ["2 February 2026: sad (belly; K) · sad (belly; K)"],
        ),
        ((FeelingNote(date=MONDAY, words=(), where="throat"),), ["2 February 2026: (throat)"]),
    ],
    ids=["none", "one", "in the order of weeks, which begin on Monday", "two of a week, none counted", "a place alone"],
)
def test_words_stand_by_week_as_they_were_written(notes: tuple[FeelingNote, ...], lines: list[str]) -> None:
    assert written(*notes) == lines
