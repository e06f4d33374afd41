"""Plain text: which lines open a turn, where times may stand, what is left out."""

from __future__ import annotations

import pytest

from hereandnow.errors import UnclearSpeakers, UnreadableTranscript
from hereandnow.transcripts.labels import labelled
from hereandnow.transcripts.roles import role_of
from tests.transcripts.files import read, session, talk


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("T: Hello.\nC: Hi.", ["T: Hello.", "C: Hi."]),
        ("Therapist: Hello.\r\nClient: Hi.\r\n", ["T: Hello.", "C: Hi."]),
        ("THERAPIST: Hello.\rPatient: Hi.", ["T: Hello.", "C: Hi."]),
        ("T:Hello.\nC:Hi.", ["T: Hello.", "C: Hi."]),
        ("T：Hello.\nC：Hi.", ["T: Hello.", "C: Hi."]),
        ("**Therapist:** Hello.\n__Client__: Hi.", ["T: Hello.", "C: Hi."]),
        ("- T: Hello.\n>> C: Hi.", ["T: Hello.", "C: Hi."]),
        ("\u200eT: Hello.\n\u200eC: Hi.", ["T: Hello.", "C: Hi."]),
        ("T: Hello.\nC: Hi,\n\n  I am here.\nT: Good.", ["T: Hello.", "C: Hi, I am here.", "T: Good."]),
        ("T: Hello.\nT: Again.\nC: Hi.", ["T: Hello. Again.", "C: Hi."]),
        ("T:\nHello.\nC: Hi.", ["T: Hello.", "C: Hi."]),
        ("T (softly): Hello.\nClient (crying): Hi.", ["T: (softly) Hello.", "C: (crying) Hi."]),
        ("Anna Berg (therapist): Hello.\nMr K: Hi.", ["T: Hello.", "C: Hi."]),
        ("Dr. Berg: Hello.\nMr K: Hi.", ["T: Hello.", "C: Hi."]),
        ("T1: Hello.\nC1: Hi.", ["T: Hello.", "C: Hi."]),
        ("T: Hello.\nTherapist: Again.\nC: Hi.\nClient: Yes.", ["T: Hello. Again.", "C: Hi. Yes."]),
        ("[Therapist]: Hello.\n[Client]: Hi.", ["T: Hello.", "C: Hi."]),
        ("T: See https://example.org\nC: Hi.", ["T: See https://example.org", "C: Hi."]),
        ("T: Hello.\n----\nC: Hi.\n[long pause]\n(cries)", ["T: Hello.", "C: Hi. [long pause] (cries)"]),
    ],
)
def test_a_label_opens_a_turn(text: str, expected: list[str]) -> None:
    assert talk(session(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "T: What now?\nC: I wrote.\nNote to self: call her.\nT: Yes.",
            ["T: What now?", "C: I wrote. Note to self: call her.", "T: Yes."],
        ),
        ("T: A.\nC: B.\nRemember: be kind\nto all.\nT: D.", ["T: A.", "C: B. Remember: be kind to all.", "T: D."]),
        ("T: A.\nC: B.\nand I said: no\nT: D.", ["T: A.", "C: B. and I said: no", "T: D."]),
        ("T: A.\nC: B.\nMother: Come.\nT: D.", ["T: A.", "C: B.", "O: Come.", "T: D."]),
        (
            "T: A.\nC: B,\nand more.\nMother: Come.\nMother: Now.\nT: D.",
            ["T: A.", "C: B, and more.", "O: Come. Now.", "T: D."],
        ),
        ("T: A.\nC: B.\nmother: come\nmother: now\nthen\nT: D.", ["T: A.", "C: B.", "O: come now then", "T: D."]),
        ("T: A.\nC: B,\nand more.\n[00:10] Mother: Come.", ["T: A.", "C: B, and more.", "O: Come."]),
        ("T: A.\nC: B.\nMother: Come.\nFather: Go.", ["T: A.", "C: B.", "O: Come.", "O: Go."]),
    ],
)
def test_prose_with_a_colon_is_no_speaker_but_a_name_is(text: str, expected: list[str]) -> None:
    assert talk(session(text)) == expected


def test_a_doubtful_name_is_reported_by_its_line() -> None:
    (transcript,) = read("T: A.\nC: B.\nRemember: be kind\nto all.\nT: D.")
    assert transcript.losses == ("Line 3: read as part of the turn before, not as a new speaker.",)


def test_many_doubtful_names_are_counted() -> None:
    lines = "\n".join(f"{name}: x" for name in ("Ada", "Bea", "Cleo", "Dora", "Eva", "Fay", "Gil"))
    (transcript,) = read(f"T: A.\nC: B.\nand more\n{lines}\nT: D.")
    assert transcript.losses == (
        "Lines 4, 5, 6, 7, 8 and 2 more: read as part of the turn before, not as a new speaker.",
    )


@pytest.mark.parametrize(
    "line",
    [
        "[00:12:03] T: Hello.",
        "(00:12:03) T: Hello.",
        "00:12:03 T: Hello.",
        "00:12:03 - T: Hello.",
        "T [00:12:03]: Hello.",
        "T (00:12:03): Hello.",
        "T 00:12:03: Hello.",
        "T: [00:12:03] Hello.",
        "T: (12:03) Hello.",
        "[12:03.000 --> 12:05] T: Hello.",
        "[00:12:03]\nT: Hello.",
    ],
)
def test_a_time_may_stand_on_either_side_of_the_name(line: str) -> None:
    turns = session(f"{line}\nC: Hi.").turns
    assert (turns[0].text, turns[0].start, turns[1].start) == ("Hello.", 723.0, None)


def test_a_name_and_a_time_alone_on_a_line_open_a_turn() -> None:
    text = "Anna Berg  0:01\nHow are you?\n\nMr K  0:05\nWell.\n"
    turns = session(text, therapist="anna berg").turns
    assert [(turn.speaker, turn.text, turn.start) for turn in turns] == [
        ("therapist", "How are you?", 1.0),
        ("client", "Well.", 5.0),
    ]
    assert labelled("we met at  10:30") is None
    assert labelled("Well  10:99") is None


def test_a_device_and_a_time_alone_on_a_line_open_a_turn() -> None:
    text = "Anna's iPhone  0:01\nHow are you?\nMr K  0:05\nWell.\nAnna's iPhone  0:61\nGood.\n"
    assert talk(session(text, client="Mr K")) == ["T: How are you?", "C: Well.", "T: Good."]


def test_a_time_inside_a_turn_is_left_out_and_reported() -> None:
    read_session = session("T: A.\nC: B.\n[00:10] and more.\nT: See you at 10:30: sharp.")
    assert talk(read_session) == ["T: A.", "C: B. and more.", "T: See you at 10:30: sharp."]
    assert read_session.notes == ("1 time was left out inside turns.",)


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("[00:61] T: A.\nC: B.", 1),
        ("T (00:61): A.\nC 99:99: B.", 2),
        ("T: [00:61] A.\nC: B.", 1),
        ("[00:61]\nT: A.\nC: B.", 1),
        ("[00:10 - 00:61] T: A.\nC: B.", 1),
        ("T  1:61:00\nA.\nC  1:62:00\nB.", 2),
    ],
)
def test_a_time_that_cannot_be_is_left_out_and_reported(text: str, left_out: int) -> None:
    read_session = session(text)
    assert talk(read_session) == ["T: A.", "C: B."]
    were = "time was" if left_out == 1 else "times were"
    assert read_session.notes == (f"{left_out} {were} left out that cannot be: minutes and seconds end at 59.",)


def test_lines_above_the_first_speaker_and_dividing_lines_are_reported() -> None:
    read_session = session("Session four\n00:10 begin\n\nT: A.\n* * *\n-----\nC: B.")
    assert talk(read_session) == ["T: A. * * *", "C: B."]
    assert read_session.notes == ("2 lines were left out above the first speaker.", "1 dividing line was left out.")


def test_a_heading_of_labels_is_no_speech() -> None:
    read_session = session("Date: 3 May\nTherapist: Anna Berg\nClient: Mr K\n\nT: A.\nC: B.\nT: D.")
    assert talk(read_session) == ["T: A.", "C: B.", "T: D."]
    assert read_session.notes == ("3 lines were left out above the first speaker.",)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Only prose here.\nNothing else.", "No line names a speaker"),
        ("T:\nC: Hi.", "Line 1 names a speaker but no words"),
        ("T: A.\nC:", "Line 2 names a speaker but no words"),
        ("[00:10] T: A.\n[00:05] C: B.", "The turn in line 2 starts before the one before it"),
        ("[00:10 - 00:05] T: A.\nC: B.", "The turn in line 1 ends before it starts"),
    ],
)
def test_a_text_that_cannot_be_read_is_refused_by_its_line(text: str, message: str) -> None:
    with pytest.raises(UnreadableTranscript, match=message):
        read(text)


def test_two_unnamed_letters_are_not_taken_for_a_client() -> None:
    with pytest.raises(UnclearSpeakers, match="There are 3 speakers"):
        session("A: One.\nB: Two.\nC: Three.")


@pytest.mark.parametrize(
    ("label", "role"),
    [
        ("Therapist", "therapist"),
        ("counsellor", "therapist"),
        ("T", "therapist"),
        ("Th.", "therapist"),
        ("THERAPIST_1", "therapist"),
        ("Doctor", "therapist"),
        ("Doctor Berg", None),
        ("Client", "client"),
        ("Pt", "client"),
        ("Anna (client)", "client"),
        ("Client's mother", None),
        ("Patient coach", None),
        ("SPEAKER_00", None),
        ("Anna", None),
        ("Paul", None),
        ("Pat", None),
        ("T?", None),
        ("Co-therapist", None),
        ("Therapist’s wife", None),
    ],
)
def test_a_label_names_a_role_or_not(label: str, role: str | None) -> None:
    assert role_of(label) == role
