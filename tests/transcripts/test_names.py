"""Who counts as a speaker: labels of any shape, spellings of one name, prose with a colon."""

from __future__ import annotations

from unicodedata import normalize

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from hereandnow.errors import UnclearSpeakers
from hereandnow.transcripts import session_of
from hereandnow.transcripts.names import is_prose, key_of
from hereandnow.transcripts.roles import role_of
from tests.transcripts.files import read, session, talk

DOUBT = "read as part of the turn before, not as a new speaker."

LABELS = (
    "Unknown speaker",
    "Client's mother",
    "Client and his mother",
    "Step-mother",
    "Co-therapist",
    "Anna's husband",
    "The husband",
    "Female voice",
    "Person on the phone",
    "Anna Berg, LCSW",
    "Berg, Anna",
    "dr. smith",
    "van der Berg",
    "He Jing",
    "Anna [off camera]",
    "Anna–Lena",
    "Anna's iPhone",
    "+44 7700 900123",
    "user@x.org",
    "Speaker ?",
    "T?",
    "🙂 Anna",
    "(unknown)",
    "<Anna>",
    "me",
    "mother",
    "María del Carmen Fernández López Ruiz",
    "Renée",
    normalize("NFD", "Renée"),
    "سارة",
    "सीता",
    "ครู",
)

PROSE = (
    "And I said",
    "and then he told me",
    "The thing is",
    "My mother always said",
    "My therapist",
    "Note",
    "Note to self",
    "NOTE",
    "Remember",
    "First of all",
    "For example",
    "I'm Anna",
    "I’ve a question",
    "Really? No",
    "“Listen",
    "(T",
    "on the long way back home from work",
)


def captions(lines: list[str]) -> str:
    """The lines as cues of a second each."""
    return "WEBVTT\n\n" + "\n\n".join(
        f"00:{place:02}.000 --> 00:{place:02}.900\n{line}" for place, line in enumerate(lines)
    )


def around(label: str, times: int = 2) -> list[str]:
    """A talk in which someone so labelled speaks once or twice, and lines go on without a label."""
    return ["Therapist: How?", "Client: Sad,", "and tired.", f"{label}: Zebra.", "Therapist: And?"] + (
        [f"{label}: Zebra."] if times == 2 else []
    )


@pytest.mark.parametrize("label", LABELS)
def test_whoever_speaks_twice_is_a_speaker_whatever_the_label(label: str) -> None:
    lines = around(label)
    for text, name in (("\n".join(lines), "a.txt"), (captions(lines), "a.vtt")):
        read_session = session(text, name)
        assert [turn.speaker for turn in read_session.turns] == ["therapist", "client", "other", "therapist", "other"]
        assert not any(DOUBT in note for note in read_session.notes)
        assert any("kept as other" in note for note in read_session.notes)


@pytest.mark.parametrize("label", PROSE)
def test_an_opening_of_a_sentence_is_no_speaker_and_its_lines_are_reported(label: str) -> None:
    lines = around(label)
    for text, name, places in (("\n".join(lines), "a.txt", "4, 6"), (captions(lines), "a.vtt", "13, 19")):
        read_session = session(text, name)
        assert [turn.speaker for turn in read_session.turns] == ["therapist", "client", "therapist"]
        assert f"Lines {places}: {DOUBT}" in read_session.notes


@pytest.mark.parametrize("label", ["Unknown speaker", "Anna's iPhone", "mother", "Anna"])
def test_a_label_that_comes_once_among_prose_is_reported(label: str) -> None:
    assert f"Line 4: {DOUBT}" in session("\n".join(around(label, 1))).notes
    assert f"Line 13: {DOUBT}" in session(captions(around(label, 1)), "a.vtt").notes


def test_a_label_that_comes_once_is_a_speaker_where_every_line_has_one() -> None:
    assert talk(session("T: A.\nC: B.\nUnknown speaker: D.\nT: E.")) == ["T: A.", "C: B.", "O: D.", "T: E."]


def test_a_name_without_a_space_after_the_colon_is_a_speaker() -> None:
    text = "T: A.\nC: B.\nMother:Come.\nre:zero\nMother:Now.\n"
    assert talk(session(text)) == ["T: A.", "C: B.", "O: Come. re:zero Now."]


def test_a_therapist_with_a_degree_does_not_speak_through_a_client() -> None:
    said = ["Anna Berg, LCSW: How?", "Tom Smith: Bad,", "and worse.", "Eve Smith: Me too.", "Anna Berg, LCSW: Why?"]
    text = captions([*said, "Eve Smith: So.", "Tom Smith: Yes."])
    read_session = session(text, "a.vtt", therapist="anna berg, lcsw", client="Eve Smith")
    assert talk(read_session) == ["T: How?", "O: Bad, and worse.", "C: Me too.", "T: Why?", "C: So.", "O: Yes."]
    with pytest.raises(UnclearSpeakers, match="There are 3 speakers"):
        session(text, "a.vtt")


labels = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=8)


@given(st.lists(labels, min_size=1, max_size=5).map(" ".join))
def test_no_one_who_speaks_twice_is_put_silently_into_the_turn_before(label: str) -> None:
    assume(":" not in label and "：" not in label and role_of(label) is None)
    (transcript,) = read("\n".join(around(label)))
    read_session = session_of(transcript, source="a.txt")
    merged = any("Zebra" in turn.text for turn in read_session.turns if turn.speaker != "other")
    assert merged == any(DOUBT in note for note in read_session.notes)
    assert merged == is_prose(label)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Renée", normalize("NFD", "Renée")),
        ("O'Brien", "O’Brien"),
        ("Anna", "\u200eAN\u200bNA\ufeff"),
        ("Mr K", " mr \u00a0 k "),
        ("İnci", normalize("NFD", "i̇nci")),
        ("Groß", "GROSS"),
    ],
)
def test_two_spellings_are_one_name(one: str, other: str) -> None:
    assert key_of(one) == key_of(other)


@given(st.text(max_size=20))
def test_a_key_is_its_own_key_in_every_normal_form(label: str) -> None:
    assert key_of(label) == key_of(key_of(label))
    assert key_of(normalize("NFC", label)) == key_of(normalize("NFD", label)) == key_of(label)


@pytest.mark.parametrize("written", ["NFC", "NFD"])
@pytest.mark.parametrize("option", ["NFC", "NFD"])
def test_an_option_finds_a_name_however_its_accents_are_written(written: str, option: str) -> None:
    text = normalize(written, "Zoë: How?\nO’Brien: Sad.\nZoë: And?\n")  # type: ignore[arg-type]
    for chosen in ({"therapist": normalize(option, "zoë")}, {"client": "O'Brien"}):  # type: ignore[arg-type]
        assert talk(session(text, **chosen)) == ["T: How?", "C: Sad.", "T: And?"]


def test_one_voice_written_in_two_ways_is_one_person() -> None:
    voices = [f"<v {normalize('NFC', 'José')}>A.</v>", "<v Ana>B.</v>", f"<v {normalize('NFD', 'José')}>D.</v>"]
    assert talk(session(captions(voices), "a.vtt", therapist="José")) == ["T: A.", "C: B.", "T: D."]


@pytest.mark.parametrize(("one", "other"), [("सीता", "राम"), ("ครู", "นิด"), ("שרה", "דוד"), ("咨询师", "来访者")])
def test_names_in_scripts_without_capitals_are_names(one: str, other: str) -> None:
    assert talk(session(f"{one}: A.\n{other}: B.\nand more.\n{one}: D.", therapist=one)) == [
        "T: A.",
        "C: B. and more.",
        "T: D.",
    ]
