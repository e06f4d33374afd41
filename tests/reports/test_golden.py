"""Each report of the small review against the file kept beside this test.

After a wanted change ``python -m tests.reports.test_golden`` writes the files anew; read the difference, then commit.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from hereandnow import __version__
from hereandnow.domain import Review
from hereandnow.reports.html import write_html
from hereandnow.reports.json_report import write_json
from hereandnow.reports.score import write_svg
from hereandnow.reports.text import write_text
from tests.reports.small import silent_review, small_review

GOLDEN = Path(__file__).parent / "golden"
REPORTS: dict[str, Callable[[Review], str]] = {
    "review.txt": write_text,
    "review-all.txt": lambda review: write_text(review, everything=True),
    "review.json": write_json,
    "review.html": write_html,
    "score.svg": write_svg,
}
REVIEWS: dict[str, Callable[[], Review]] = {"small": small_review, "silent": silent_review}
CASES = [(review, report) for review in REVIEWS for report in REPORTS]


def written(review: str, report: str) -> str:
    """A report, without what changes with every release."""
    text = REPORTS[report](REVIEWS[review]()).replace(__version__, "VERSION")
    return re.sub(r"<style>.*?</style>", "<style>…</style>", text, flags=re.S)


@pytest.mark.parametrize(("review", "report"), CASES)
def test_a_report_is_what_it_was(review: str, report: str) -> None:
    kept = (GOLDEN / f"{review}-{report}").read_text(encoding="utf-8")
    assert written(review, report) == kept


if __name__ == "__main__":
    GOLDEN.mkdir(exist_ok=True)
    for of_review, of_report in CASES:
        (GOLDEN / f"{of_review}-{of_report}").write_text(written(of_review, of_report), encoding="utf-8")
