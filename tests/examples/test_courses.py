"""The invented courses: every session is read, and what is written down about a course stands in its words and facts.

A course's ``expected.toml`` is the yardstick for what is found over many sessions, so it must itself be right: a cited
turn exists and holds the quote, and what it counts (days, words, ratings) is counted here again.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

import pytest

from hereandnow.course import open_course
from hereandnow.domain import Annotations, Conversation, Review, Session
from hereandnow.review import open_session
from tests.reviewed import FOLDER

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
COURSES = sorted(folder for folder in (FOLDER / "courses").iterdir() if folder.is_dir())
MORE = sorted(BENCHMARKS.glob("whole_courses/*/*"))
"""Courses by other hands, to tune on and to report on: what is expected of them is held to their words as well."""
SESSIONS = [file for folder in COURSES for file in sorted(folder.glob("*.txt"))]


class Citation(NamedTuple):
    """A quote that ``expected.toml`` rests on: the day of its session, the turn that says it, and the words."""

    session: date
    turn: int
    quote: str


def told(folder: Path, name: str) -> dict[str, Any]:
    return tomllib.loads((folder / name).read_text(encoding="utf-8"))


def citations(value: Any) -> Iterator[Citation]:
    """Every table that quotes, however deep; a quote without its session or its turn is an error."""
    if isinstance(value, dict):
        if "quote" in value:
            yield Citation(value["session"], value["turn"], value["quote"])
        for part in value.values():
            yield from citations(part)
    elif isinstance(value, list):
        for part in value:
            yield from citations(part)


def unread(session: Session) -> Review:
    """A review in which nothing was looked for."""
    return Review(session, Annotations(), Conversation((), (), ()), ())


@cache
def session_of(folder: Path, day: date) -> Session:
    return open_session(folder / f"{day.isoformat()}.txt")


def words_a_turn(folder: Path, day: date, onset: int) -> tuple[float, float]:
    """The median number of the client's words a turn before a turn of a session, and from it on."""
    said = [(turn.index, len(turn.text.split())) for turn in session_of(folder, day).turns if turn.speaker == "client"]
    before = [words for index, words in said if index < onset]
    after = [words for index, words in said if index >= onset]
    assert min(len(before), len(after)) >= 8, "too few turns on one side to say that anybody is quieter"
    return median(before), median(after)


def described(path: Path) -> str:
    return path.stem if path.is_dir() else f"{path.parent.name} {path.stem}"


CITED = [(folder, citation) for folder in (*COURSES, *MORE) for citation in citations(told(folder, "expected.toml"))]


def test_there_is_a_course_with_patterns_and_one_with_their_words_only() -> None:
    with_patterns = {folder.name for folder in COURSES if "pattern" in told(folder, "expected.toml")}
    assert with_patterns == {"slow-to-answer"}
    assert {folder.name for folder in COURSES} - with_patterns == {"off-shift"}


@pytest.mark.parametrize("folder", COURSES, ids=described)
def test_a_course_has_eight_to_ten_sessions_on_ascending_days(folder: Path) -> None:
    days = [date.fromisoformat(file.stem) for file in sorted(folder.glob("*.txt"))]
    assert 8 <= len(days) <= 10
    assert days == sorted(set(days))


@pytest.mark.parametrize("file", SESSIONS, ids=described)
def test_a_session_of_a_course_is_read_and_both_people_speak_in_it(file: Path) -> None:
    turns = open_session(file).turns
    assert 40 <= len(turns) <= 70
    for speaker in ("therapist", "client"):
        assert sum(turn.speaker == speaker for turn in turns) >= 18
    starts = [turn.start for turn in turns if turn.start is not None]
    assert len(starts) == len(turns)
    assert starts == sorted(starts)


@pytest.mark.parametrize("folder", COURSES, ids=described)
def test_a_course_is_read_whole_and_only_what_is_expected_of_it_is_left_out(folder: Path) -> None:
    course = open_course(folder, read=unread)
    assert set(course.reviews) == {date.fromisoformat(file.stem) for file in folder.glob("*.txt")}
    assert course.left_out == ("expected.toml",)
    assert {one.session for one in course.check_ins} == set(course.reviews)
    assert course.beliefs
    assert course.contacts


@pytest.mark.parametrize(
    ("folder", "citation"), CITED, ids=[f"{folder.name} {cited.session} {cited.turn}" for folder, cited in CITED]
)
def test_a_quote_of_what_is_expected_is_verbatim_and_said_in_one_turn_only(folder: Path, citation: Citation) -> None:
    turns = session_of(folder, citation.session).turns
    assert [turn.index for turn in turns if citation.quote in turn.text] == [citation.turn]


@pytest.mark.parametrize("folder", COURSES, ids=described)
def test_what_must_not_be_found_says_why(folder: Path) -> None:
    absent = told(folder, "expected.toml")["absent"]
    assert absent
    for entry in absent:
        assert entry["what"]
        assert entry["why"].endswith(".")


@pytest.mark.parametrize("folder", COURSES, ids=described)
def test_the_days_that_a_check_in_and_a_booking_took_are_those_of_the_course(folder: Path) -> None:
    course = told(folder, "course.toml")
    answers = {
        entry["session"]: (entry["answered"].date() - entry["sent"].date()).days
        for entry in course["check_ins"]
        if "answered" in entry
    }
    bookings = {
        entry["offered"]: (entry["date"] - entry["offered"]).days
        for entry in course["contacts"]
        if entry["what"] == "booked" and "offered" in entry
    }
    expected = told(folder, "expected.toml")["contact"]
    assert {entry["session"]: entry["check_in_days"] for entry in expected if "check_in_days" in entry} == answers
    assert {entry["session"]: entry["booking_days"] for entry in expected if "booking_days" in entry} == bookings


@pytest.mark.parametrize("folder", COURSES, ids=described)
def test_quieter_about_the_family_means_less_than_half_the_words_a_turn(folder: Path) -> None:
    for entry in told(folder, "expected.toml")["family"]:
        before, after = words_a_turn(folder, entry["session"], entry["turn"])
        assert (after < before / 2) is entry["quieter"], f"{entry['session']}: {before} and then {after} words a turn"


@pytest.mark.parametrize("folder", [*COURSES, *MORE], ids=described)
def test_a_belief_is_expected_as_strong_as_it_was_rated(folder: Path) -> None:
    rated = {
        belief["sentence"]: [rating["strength"] for rating in belief["ratings"]]
        for belief in told(folder, "course.toml")["beliefs"]
    }
    expected = told(folder, "expected.toml")["beliefs"]
    assert {belief["sentence"]: (belief["first"], belief["last"]) for belief in expected} == {
        sentence: (strengths[0], strengths[-1]) for sentence, strengths in rated.items()
    }
