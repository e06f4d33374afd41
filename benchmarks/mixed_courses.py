"""Courses of nobody: sessions of different people put together. A theme that is named in one is a false one.

python -m benchmarks.mixed_courses               of the courses in examples/courses and benchmarks/whole_courses
python -m benchmarks.mixed_courses FOLDER...     of the courses in these folders

The first has the first session of the first course, the second of the second and so on; the next one starts a session
later. Every session stands beside other people's only. Most of the people have a pattern of their own: a hard test.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

from benchmarks.courses import COURSES, courses_in
from hereandnow.course import open_course
from hereandnow.course.patterns import find_patterns
from hereandnow.domain import Course, CourseSession, Review

FIRST = date(2026, 1, 8)
WHOLE = Path(__file__).parent / "whole_courses"


def mixed(courses: Sequence[Sequence[Review]]) -> Iterator[Course]:
    """As many courses as the longest has sessions, of one session a person each."""
    for begin in range(max(map(len, courses))):
        chosen = [reviews[(begin + place) % len(reviews)] for place, reviews in enumerate(courses)]
        days = [FIRST + timedelta(weeks=place) for place in range(len(chosen))]
        yield Course(sessions=tuple(map(CourseSession, days, chosen)))


def main() -> None:
    """Count and print."""
    places = [Path(one) for one in sys.argv[1:]] or [
        COURSES,
        *sorted(path for path in WHOLE.iterdir() if path.is_dir()),
    ]
    read = [tuple(open_course(folder).reviews.values()) for place in places for folder in courses_in(place)]
    found = [find_patterns(course) for course in mixed(read)]
    print(f"{len(found)} mixed courses of {len(read)} people, {sum(len(one.episodes) for one in found)} episodes")
    for place, one in enumerate(found):
        for theme in one.themes:
            print(f"  false, in mixed course {place}: {theme.name}{', possible' if theme.possible else ''}")
    print(f"  themes named: {sum(len(one.themes) for one in found)}")


if __name__ == "__main__":
    main()
