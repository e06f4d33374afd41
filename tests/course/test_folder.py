"""A folder to a course: what is read, and each thing that is refused, in one sentence without a client's word."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.course import open_course
from hereandnow.course.entries import TABLES, read_entry
from hereandnow.domain import Annotations, BeliefRating, Conversation, Review, Session
from hereandnow.errors import InvalidValue, UnclearSpeakers, UnreadableCourse, UnreadableTranscript
from tests.course.made import TALK, folder_of

WHOLE = """
client = "Ms R"
[[check_ins]]
session = 2026-01-08
sent = 2026-01-08T19:00:00
answered = 2026-01-10T07:00:00
ratings = { heard = 4, left_unsaid = 1 }
words = "It was good to laugh."
[[therapist_ratings]]
session = 2026-01-08
ratings = { heard = 3 }
[[helpful_events]]
session = 2026-01-15
what = "The pause."
how_much = 3
[[beliefs]]
sentence = "If I ask, people leave."
about = "others"
ratings = [{ date = 2026-02-19, strength = 60 }, { date = 2026-01-08, strength = 85 }]
[[feelings]]
date = 2026-01-11
words = ["dread"]
[[contacts]]
what = "late"
date = 2026-01-15
session = 2026-01-15
minutes = 7
"""
CLIENTS_WORD = "Wilhelmina"
"""A client's word: never in an error."""


def unread(session: Session) -> Review:
    """A review in which nothing was looked for."""
    return Review(session, Annotations(), Conversation((), (), ()), ())


def test_everything_in_the_folder_comes_into_the_course(tmp_path: Path) -> None:
    course = open_course(folder_of(tmp_path, WHOLE, d2026_01_15=TALK, d2026_01_08=TALK, notes="Buy milk."), read=unread)
    assert course.client == "Ms R"
    assert course.days == (date(2026, 1, 8), date(2026, 1, 15))
    assert [review.session.source for review in course.reviews.values()] == ["2026-01-08.txt", "2026-01-15.txt"]
    assert course.check_ins[0].waited == timedelta(hours=36)
    assert course.check_ins[0].ratings == {"heard": 4, "left_unsaid": 1}
    assert course.therapist_ratings[0].ratings == {"heard": 3}
    assert course.helpful_events[0].how_much == 3
    assert course.beliefs[0].ratings == (BeliefRating(date(2026, 1, 8), 85), BeliefRating(date(2026, 2, 19), 60))
    assert (course.feelings[0].words, course.contacts[0].minutes) == (("dread",), 7)
    assert course.left_out == ("notes.txt",)


def test_sessions_that_are_listed_are_the_sessions_also_without_a_recording(tmp_path: Path) -> None:
    told = '[[sessions]]\nfile = "first.txt"\ndate = 2026-01-08\n[[sessions]]\ndate = 2026-01-15\n'
    course = open_course(folder_of(tmp_path, told, first=TALK, d2026_02_05=TALK), read=unread)
    assert course.days == (date(2026, 1, 8), date(2026, 1, 15))
    assert list(course.reviews) == [date(2026, 1, 8)]
    assert course.left_out == ("2026-02-05.txt",)


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("client = 3", "client is a name"),
        ("client = 'x'\nclient = 3\n", "not TOML: look at"),
        ("[[notes]]\nwords = 'x'", "a part 'notes'"),
        ("check_ins = 3", "check_ins is a list of entries"),
        ("check_ins = [3]", "check_ins, entry 1: An entry has the keys"),
        ("[[check_ins]]\nwords = 'x'", "entry 1: The key session is missing"),
        ("[[check_ins]]\nsession = 2026-01-08\nmood = 3", "There is no key 'mood' here"),
        ("[[check_ins]]\nsession = '2026-01-08'", "session is a date without quotation marks"),
        ("[[check_ins]]\nsession = 2026-01-08T10:00:00", "session is a date without quotation marks"),
        ("[[check_ins]]\nsession = 2026-01-08\nsent = 2026-01-08", "sent is a date with a time"),
        ("[[check_ins]]\nsession = 2026-01-08\nratings = [4]", "ratings are pairs"),
        ("[[check_ins]]\nsession = 2026-01-08\nratings = { heard = true }", "heard is a whole number"),
        ("[[check_ins]]\nsession = 2026-01-08\nratings = { heard = 9 }", "entry 1: A rating in a check-in lies"),
        ("[[check_ins]]\nsession = 2026-01-08\nwords = 3", "words is a text"),
        (f"[[check_ins]]\nsession = 2026-01-08\nwords = '{'a' * 10_001}'", "words has 10,001 characters"),
        ("[[check_ins]]\nsession = 2026-01-09", "A check-in names 2026-01-09"),
        ("[[feelings]]\ndate = 2026-01-08\nwords = 'sad'", "words are a list of texts"),
        ("[[beliefs]]\nsentence = 'x'\nabout = 'self'\nratings = 3", "ratings are a list such as"),
        ("[[sessions]]\nfile = '../2026-01-08.txt'\ndate = 2026-01-08", "is the name of a file in this folder"),
        ("[[sessions]]\nfile = 'none.txt'\ndate = 2026-01-08", "is not in the folder"),
        ("[[sessions]]\ndate = 2026-01-08\n[[sessions]]\ndate = 2026-01-08", "one a day; there are two of 2026-01-08"),
        ("a = " + "[" * 5000, "nested too deeply"),
    ],
)
def test_what_is_not_a_course_is_refused_before_a_transcript_is_read(tmp_path: Path, told: str, said: str) -> None:
    def never(session: Session) -> Review:
        raise AssertionError("a transcript was read")

    with pytest.raises(UnreadableCourse) as refused:
        open_course(folder_of(tmp_path, told, d2026_01_08=TALK), read=never)
    assert said in str(refused.value)


@pytest.mark.parametrize(
    "told",
    [
        f"[[beliefs]]\nsentence = '{CLIENTS_WORD}'\nabout = '{CLIENTS_WORD}'",
        f"[[contacts]]\nwhat = '{CLIENTS_WORD}'\ndate = 2026-01-08\nsession = 2026-01-08",
        f"[[check_ins]]\nsession = 2026-01-08\nwords = '{CLIENTS_WORD}'\nratings = {{ {CLIENTS_WORD} = 3 }}",
        f"[[check_ins]]\nsession = '{CLIENTS_WORD}'",
        f"[[helpful_events]]\nsession = 2026-01-08\nwhat = '{CLIENTS_WORD}'\nhow_much = 9",
        f"client = '{CLIENTS_WORD}",
    ],
)
def test_no_word_of_a_client_stands_in_an_error(tmp_path: Path, told: str) -> None:
    with pytest.raises(UnreadableCourse) as refused:
        open_course(folder_of(tmp_path, told, d2026_01_08=TALK), read=unread)
    assert CLIENTS_WORD not in str(refused.value)


def _nothing(folder: Path) -> None:
    (folder / "course.toml").write_text("", encoding="utf-8")


def _bytes(folder: Path) -> None:
    (folder / "course.toml").write_bytes(b"client = '\xff'")


def _no_such_day(folder: Path) -> None:
    (folder / "2026-02-30.txt").write_text(TALK, encoding="utf-8")


def _too_large(folder: Path) -> None:
    (folder / "course.toml").write_bytes(b"#" * (5 * 1024 * 1024 + 1))


@pytest.mark.parametrize(
    ("prepare", "said"),
    [
        (_nothing, "holds no session"),
        (_bytes, "not in UTF-8"),
        (_no_such_day, "a date that there is not"),
        (_too_large, "larger than 5 MB"),
    ],
)
def test_a_folder_that_holds_no_course_is_refused(tmp_path: Path, prepare: Callable[[Path], None], said: str) -> None:
    prepare(tmp_path)
    with pytest.raises(UnreadableCourse, match=said):
        open_course(tmp_path, read=unread)


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    with pytest.raises(UnreadableCourse, match="is no folder"):
        open_course(tmp_path / "none", read=unread)


def test_a_transcript_whose_speakers_are_unclear_is_named(tmp_path: Path) -> None:
    files = {"d2026_01_08": TALK, "d2026_01_15": "Ann: Yes.\nBob: No.\nAnn: Well.\nBob: Well.\n"}
    with pytest.raises(UnclearSpeakers, match=r"^2026-01-15\.txt"):
        open_course(folder_of(tmp_path, **files), read=unread)


def test_a_transcript_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadableTranscript, match=r"2026-01-08\.txt"):
        open_course(folder_of(tmp_path, d2026_01_08="", d2026_01_15=TALK), read=unread)


_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=20)
    | st.dates()
    | st.datetimes(min_value=datetime(2000, 1, 1)),  # noqa: DTZ001
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
_KEYS = sorted({key for keys in TABLES.values() for key in keys})


@given(st.sampled_from(sorted(TABLES)), st.dictionaries(st.sampled_from(_KEYS), _VALUES) | _VALUES)
def test_any_entry_is_read_or_refused_with_a_sentence(table: str, entry: object) -> None:
    try:
        read = read_entry(table, entry)
    except InvalidValue as error:
        said = str(error)
    else:
        assert isinstance(entry, dict)
        assert set(read) == set(entry) <= set(TABLES[table])
        return
    assert said.endswith(".")
