"""Tables: columns by their names, a transcript a session, times that cannot be trusted."""

from __future__ import annotations

import pytest

from hereandnow.errors import TranscriptTooLarge, UnreadableTranscript
from hereandnow.transcripts import session_of
from tests.transcripts.files import TABLE, read, session, talk


def test_a_table_gives_a_transcript_for_each_session() -> None:
    first, second = read(TABLE, "small.csv")
    assert (first.id, second.id) == ("a", "b")
    assert talk(session_of(first, source="small.csv")) == ["T: How was the week?", "C: Long, I sat alone."]
    assert [said.start for said in first.utterances] == [1.0, 3.0]
    assert [said.start for said in second.utterances] == [None, None]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("speaker,text\nT,A.\nC,B.", "a.csv"),
        ("\ufeffspeaker,text\r\nT,A.\r\nC,B.\r\n", "a.csv"),
        ("speaker\ttext\nT\tA.\nC\tB.", "a.tsv"),
        ("speaker;text\rT;A.\rC;B.", "a.csv"),
        ("interlocutor,utterance_text\nT,A.\nC,B.", "a.csv"),
        ("Role, Utterance \n T , A. \nC,B.", "a.csv"),
        ("name,content\n\nT,A.\n,\nC,B.", "a.csv"),
        ('number,"speaker","text"\n1,T,A.\n2,C,B.', "a.txt"),
        ("text,speaker,quality\nA.,T\nB.,C,high,", "a.csv"),
    ],
)
def test_columns_are_found_by_their_names(text: str, name: str) -> None:
    assert talk(session(text, name)) == ["T: A.", "C: B."]


def test_rows_of_a_session_may_lie_apart() -> None:
    one, two = read("conv_id,speaker,text\n1,T,A.\n2,T,X.\n1,C,B.\n2,C,Y.", "a.csv")
    assert [said.text for said in one.utterances] == ["A.", "B."]
    assert [said.text for said in two.utterances] == ["X.", "Y."]


@pytest.mark.parametrize(
    ("starts", "expected"),
    [
        (("00:01", "1:00:02"), (1.0, 3602.0)),
        (("1.5", "2"), (1.5, 2.0)),
        (("n/a", ""), (None, None)),
        (("00:03", "00:03"), (3.0, 3.0)),
    ],
)
def test_times_may_be_written_in_several_ways(
    starts: tuple[str, str], expected: tuple[float | None, float | None]
) -> None:
    read_session = session(f"time,speaker,text\n{starts[0]},T,A.\n{starts[1]},C,B.", "a.csv")
    assert (read_session.turns[0].start, read_session.turns[1].start) == expected
    assert read_session.notes == ()


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        ("00:05,,T,A.\n00:04,,C,B.", "row 2 of the session starts before the one before it"),
        ("00:05,00:04,T,A.\n00:06,,C,B.", "row 1 of the session ends before it starts"),
        ("00:05,,T,A.\nnoon,,C,B.", "row 2 of the session has one that is no time"),
        ("-4,,T,A.\nnan,inf,C,B.", "row 1 of the session has one that is no time"),
        ("00:00,00:09,T,A.\n00:02,00:09,C,B.", "row 2 of the session overlaps an earlier one by more than 2 seconds"),
    ],
)
def test_times_that_cannot_be_are_left_out_and_the_words_stay(rows: str, reason: str) -> None:
    read_session = session(f"start,end,speaker,text\n{rows}", "a.csv")
    assert talk(read_session) == ["T: A.", "C: B."]
    assert not read_session.timed
    assert read_session.notes == (f"The times were left out: {reason}.",)


def test_a_slight_overlap_of_rows_is_kept() -> None:
    read_session = session("start,end,speaker,text\n0,3,T,A.\n2,4,C,B.", "a.csv")
    assert read_session.notes == ("1 row overlaps the one before slightly; their times were kept.",)


def test_rows_without_words_or_said_before_are_left_out_and_reported() -> None:
    text = "utterance_id,speaker,text\n0,T,A.\n0,T,A.\n1,C,B.\n2,T,\n3,T,A."
    read_session = session(text, "a.csv")
    assert talk(read_session) == ["T: A.", "C: B.", "T: A."]
    assert read_session.notes == (
        "1 row was left out for having no words.",
        "1 row was left out for repeating an utterance.",
    )


def test_a_row_without_a_speaker_is_kept_as_other() -> None:
    read_session = session("speaker,text\nT,A.\n,X.\nC,B.", "a.csv")
    assert talk(read_session) == ["T: A.", "O: X.", "C: B."]
    assert read_session.notes == ("1 utterance was without a speaker and kept as other.",)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "who,text\nT,A.",
            "names no speaker column: the speaker column may be called speaker, interlocutor, role, name",
        ),
        ("speaker,said\nT,A.", "names no text column: the text column may be called text, utterance, "),
        ("a,b\nT,A.", "names no speaker and no text column"),
        ("text\nA.", "names no speaker and no text column"),
        ("speaker,text", "has columns but no row with words"),
        ("speaker,text\nT,\nC,", "has columns but no row with words"),
        ('speaker,text\nT,"A.\nC,B.', "broken at line 3: a quotation mark is not closed"),
        ('speaker,text\nT,"A." B\nC,B.', "broken at line 2: a quotation mark is not closed, or stands inside a cell"),
        ("speaker,text\nT,A, B.\nC,B.", "The row that ends in line 2 has 3 columns, the first line 2"),
    ],
)
def test_a_table_that_cannot_be_read_says_what_it_lacks(text: str, message: str) -> None:
    with pytest.raises(UnreadableTranscript, match=message):
        read(text, "a.csv")


def test_a_cell_without_end_is_too_large() -> None:
    with pytest.raises(TranscriptTooLarge, match=r"characters.* Look for a quotation mark that is not closed"):
        read('speaker,text\nT,"' + "a\n" * 100_000, "a.csv")


def test_a_first_line_that_is_no_row_is_refused() -> None:
    with pytest.raises(UnreadableTranscript, match="names no speaker and no text column"):
        read("a" * 200_000, "a.csv")
