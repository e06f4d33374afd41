"""The text and the page of a course say the same: what is open, what is possible, each quote, each day in words."""

from __future__ import annotations

import html
import re

import pytest

from hereandnow.course import CourseReview, review_course
from hereandnow.course.preparation import prepare
from hereandnow.domain import CheckIn, FeelingNote
from hereandnow.reports.course_html import write_course_html
from hereandnow.reports.course_text import write_course_text
from hereandnow.reports.preparation import write_preparation_html, write_preparation_text
from tests.course.made import course_of, day
from tests.course.test_patterns import ADE, HERE, MAM
from tests.reports.test_course_golden import NAMES, read_course

ISO = re.compile(r"\b\d{4}-\d\d-\d\d\b")


def made() -> CourseReview:
    """A small course with what the examples have not: notes of feelings, and a check-in in words alone."""
    return review_course(
        course_of(
            MAM, ADE, HERE, ADE,
            check_ins=(CheckIn(session=day(3), words="It was long.", different="Shorter."),),
            feelings=(FeelingNote(date=day(1), words=("glad", "tired"), where="chest", with_whom="Ade"),),
        )
    )  # fmt: skip


def course(name: str) -> CourseReview:
    return made() if name == "made" else read_course(name)


def text_of(read: CourseReview) -> str:
    return " ".join(write_course_text(read, width=100_000).split()).replace("’", "'")


def page_of(read: CourseReview) -> str:
    """The words of the page, without its pictures, which say days in short."""
    page = re.sub(r"<style>.*?</style>|<svg.*?</svg>", " ", write_course_html(read), flags=re.S)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page)).split()).replace("’", "'")


@pytest.mark.parametrize("name", [*NAMES, "made"])
def test_each_sentence_and_each_quote_stands_in_both(name: str) -> None:
    read = course(name)
    sheet = prepare(read)
    said = [sheet.sentence, *(matter.opener for matter in sheet.openers)]
    said += [rupture.sentence for rupture in read.alliance.ruptures if rupture.status != "repaired"]
    said += [opening.sentence for opening in read.culture.openings if opening.then != "taken"]
    said += [chain.sentence for chain in read.ledger.chains if chain.status != "candidate" or not chain.possible]
    said += [one for theme in read.patterns.themes for one in (theme.sentence, theme.question)]
    said += [one.evidence.quote for theme in read.patterns.themes for one in theme.named_by]
    said += [word for note in read.course.feelings for word in note.words]
    for words in said:
        plain = " ".join(words.split()).replace("’", "'")
        assert plain in text_of(read), plain
        assert plain in page_of(read), plain


@pytest.mark.parametrize("name", [*NAMES, "made"])
def test_what_is_only_possible_is_marked_as_often_in_both(name: str) -> None:
    read = course(name)
    marked = sum(matter.possible for matter in prepare(read).openers)
    marked += sum(rupture.possible for rupture in read.alliance.ruptures if rupture.status != "repaired")
    marked += sum(opening.possible for opening in read.culture.openings if opening.then != "taken")
    marked += sum(chain.possible for chain in read.ledger.chains if chain.status != "candidate")
    marked += len(read.patterns.themes)
    assert len(re.findall("· possible", text_of(read))) == marked
    assert write_course_html(read).count('<span class="status">possible</span>') == marked


@pytest.mark.parametrize("name", [*NAMES, "made"])
def test_days_are_said_in_words_wherever_somebody_reads_them(name: str) -> None:
    read = course(name)
    sheet = prepare(read)
    for written in (
        write_course_text(read),
        write_course_html(read),
        write_preparation_text(sheet, "Ms M"),
        write_preparation_html(sheet, "Ms M"),
    ):
        assert not ISO.findall(written)
    assert "January 2026" in text_of(read)
