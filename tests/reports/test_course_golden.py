"""Each report of both example courses against the file kept beside this test.

After a wanted change ``python -m tests.reports.test_course_golden`` writes the files anew; read the difference, then
commit.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from hereandnow import __version__
from hereandnow.course import CourseReview, open_course, review_course
from hereandnow.course.preparation import prepare
from hereandnow.reports.course_html import write_course_html
from hereandnow.reports.course_json import write_course_json
from hereandnow.reports.course_text import write_course_text
from hereandnow.reports.preparation import write_preparation_html, write_preparation_json, write_preparation_text

COURSES = Path(__file__).parents[2] / "examples" / "courses"
GOLDEN = Path(__file__).parent / "golden"
NAMES = ("slow-to-answer", "off-shift")
REPORTS: dict[str, Callable[[CourseReview], str]] = {
    "course.txt": write_course_text,
    "course.json": write_course_json,
    "course.html": write_course_html,
    "preparation.txt": lambda read: write_preparation_text(prepare(read), read.course.client),
    "preparation.json": lambda read: write_preparation_json(prepare(read), read.course.client),
    "preparation.html": lambda read: write_preparation_html(prepare(read), read.course.client),
}
CASES = [(name, report) for name in NAMES for report in REPORTS]


@cache
def read_course(name: str) -> CourseReview:
    """An example course, read."""
    return review_course(open_course(COURSES / name))


def written(name: str, report: str) -> str:
    """A report, without what changes with every release."""
    text = REPORTS[report](read_course(name)).replace(__version__, "VERSION")
    return re.sub(r"<style>.*?</style>", "<style>…</style>", text, flags=re.S)


@pytest.mark.parametrize(("name", "report"), CASES)
def test_a_report_of_a_course_is_what_it_was(name: str, report: str) -> None:
    kept = (GOLDEN / f"{name}-{report}").read_text(encoding="utf-8")
    assert written(name, report) == kept


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("report", ["course.html", "preparation.html"])
def test_a_page_of_a_course_asks_for_nothing_from_elsewhere(name: str, report: str) -> None:
    page = REPORTS[report](read_course(name))
    assert "default-src 'none'" in page
    assert not re.search(r"<script|\bsrc=|<link|@import|url\((?!#)", page)
    assert len(re.findall(r"<h1", page)) == 1
    ids = re.findall(r"\bid=[\"']([^\"']+)", page)
    assert len(ids) == len(set(ids))


if __name__ == "__main__":
    GOLDEN.mkdir(exist_ok=True)
    for of_name, of_report in CASES:
        (GOLDEN / f"{of_name}-{of_report}").write_text(written(of_name, of_report), encoding="utf-8")
