"""The way in: sizes, folders, the choice of format, and never an error of another kind."""

from __future__ import annotations

import os
import random
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hereandnow.errors import HereAndNowError, TranscriptTooLarge, UnreadableTranscript
from hereandnow.transcripts import Limits, plain, read_file, read_transcripts, session_of
from tests.transcripts.files import FORMATS, SMALL, SRT, WEBVTT, WHISPER, read, session, talk
from tests.transcripts.hostile import HOSTILE, TOO_MUCH, clock, short


@pytest.mark.parametrize("name", SMALL)
def test_the_content_chooses_the_format_under_any_name(name: str) -> None:
    expected = [transcript.utterances for transcript in read(SMALL[name], name)]
    for ending in ("", ".dat", Path(name).suffix.upper()):
        assert [transcript.utterances for transcript in read(SMALL[name], f"renamed{ending}")] == expected


@pytest.mark.parametrize(("text", "name"), [(SRT, "a.vtt"), (WEBVTT, "a.srt"), (WHISPER, "a.txt"), (WEBVTT, "a.json")])
def test_a_wrong_ending_does_not_matter_where_the_content_is_clear(text: str, name: str) -> None:
    assert talk(session(text, name))[0] == "T: How was the week?"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("@UTF8\n@Begin\n*PAR:\thello .\n@End", "a CHAT transcript"),
        ('File type = "ooTextFile"\nObject class = "TextGrid"', "a Praat TextGrid"),
        ('<?xml version="1.0"?>\n<ANNOTATION_DOCUMENT/>', "an ELAN annotation"),
        ("<!DOCTYPE html><p>T: hi", "a web page"),
        ("<?xml version='1.0'?><tt/>", "an XML document"),
        ("SPEAKER a 1 0.0 2.5 <NA> <NA> A", "a diarisation without words"),
        ("a 1 0.00 0.25 hello", "a list of timed words"),
        ("[Script Info]\nTitle: x", "a SubStation Alpha subtitle"),
    ],
)
def test_a_format_that_cannot_be_read_is_named(text: str, kind: str) -> None:
    with pytest.raises(
        UnreadableTranscript, match=f"This seems to be {kind}.*which cannot be read. Readable are .csv, "
    ):
        read(text, "a.dat")


def test_text_in_no_format_says_what_can_be_read() -> None:
    with pytest.raises(
        UnreadableTranscript, match=r"^a\.dat: This is in no format that can be read\. Readable are \.csv"
    ):
        read("Only prose.", "a.dat")


def test_captions_and_markup_are_not_taken_for_plain_text() -> None:
    assert not plain.reads("00:00:01.000 --> 00:00:02.000\nT: hi\nC: ho")
    assert not plain.reads('{"T": 1}')
    assert plain.reads("T: hi")


class TestFiles:
    def test_a_file_is_read(self, tmp_path: Path) -> None:
        file = tmp_path / "k.vtt"
        file.write_text(WEBVTT)
        (transcript,) = read_file(file, formats=FORMATS)
        assert transcript.id == "k"

    @pytest.mark.skipif(os.name == "nt", reason="names there are always text")
    def test_a_name_that_is_no_text_is_written_with_a_mark_for_it(self, tmp_path: Path) -> None:
        file = tmp_path / os.fsdecode(b"b\xff.txt")
        file.write_text("T: hi\nC: ho")
        (transcript,) = read_file(file, formats=FORMATS)
        read_session = session_of(transcript, source=file.name)
        assert (read_session.id, read_session.source) == ("b\ufffd", "b\ufffd.txt")
        file.write_text("")
        with pytest.raises(UnreadableTranscript, match=r"^b\ufffd\.txt: The file is empty"):
            read_file(file, formats=FORMATS)

    def test_a_folder_is_refused(self, tmp_path: Path) -> None:
        with pytest.raises(UnreadableTranscript, match="is a folder; name a file in it"):
            read_file(tmp_path, formats=FORMATS)

    def test_a_missing_file_is_refused(self, tmp_path: Path) -> None:
        with pytest.raises(UnreadableTranscript, match="There is no file"):
            read_file(tmp_path / "none.txt", formats=FORMATS)

    def test_a_name_that_cannot_be_is_refused(self) -> None:
        with pytest.raises(UnreadableTranscript, match="holds a character that no file name can"):
            read_file(Path("a\0b"), formats=FORMATS)

    def test_a_pipe_is_refused_and_not_waited_for(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe.txt")
        with pytest.raises(UnreadableTranscript, match="is not a file that can be read"):
            read_file(tmp_path / "pipe.txt", formats=FORMATS)

    def test_a_path_through_a_file_is_refused(self, tmp_path: Path) -> None:
        (tmp_path / "k.txt").write_text("T: hi")
        with pytest.raises(UnreadableTranscript, match="cannot be read: Not a directory"):
            read_file(tmp_path / "k.txt" / "x", formats=FORMATS)

    def test_a_file_over_the_limit_is_not_opened(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        file = tmp_path / "large.txt"
        file.write_text(SMALL["small.txt"])
        monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("opened"))
        with pytest.raises(TranscriptTooLarge, match=r"^large.txt: The file is larger than 9.5\S* MB"):
            read_file(file, formats=FORMATS, limits=Limits(bytes=10))

    def test_a_file_that_grows_while_it_is_read_is_refused(self) -> None:
        with pytest.raises(TranscriptTooLarge, match="is larger than 20 MB"):
            read(b"T: hi\n" * 4_000_000)


@pytest.mark.parametrize(("text", "name", "message"), TOO_MUCH.values(), ids=TOO_MUCH)
def test_what_is_too_much_is_refused(text: str, name: str, message: str) -> None:
    with pytest.raises(TranscriptTooLarge, match=message):
        read(text, name)


@pytest.mark.parametrize(("text", "name"), HOSTILE, ids=short)
def test_a_hostile_shape_is_refused(text: str, name: str) -> None:
    with pytest.raises(UnreadableTranscript):
        read(text, name)


def attempt(data: bytes, name: str) -> None:
    """Read as far as it goes; only our own errors are allowed out."""
    with suppress(HereAndNowError):
        for transcript in read_transcripts(data, name=name, formats=FORMATS):
            session_of(transcript, source=name)


names = st.sampled_from([*SMALL, "a", "a.dat"])


@given(st.binary(max_size=300), names)
def test_any_bytes_give_a_session_or_one_of_our_errors(data: bytes, name: str) -> None:
    attempt(data, name)


PIECES = (
    "WEBVTT",
    "\n",
    "\n\n",
    "\r",
    "00:00:01.000 --> 00:00:02.000",
    "00:00:01,000 --> 00:00:02,000",
    "-->",
    "0:00:01.000,0:00:02.000",
    "T: ",
    "C:",
    "Anna: ",
    "[00:10] ",
    "(00:99)",
    "<v Anna>",
    "</v>",
    "<",
    "&amp;",
    "&#0;",
    "&#x110000;",
    "NOTE",
    "speaker,text",
    ",",
    '"',
    ";",
    "{",
    "}",
    '"turns": [',
    '"segments": [',
    '"text": "a"',
    "]",
    "NaN",
    "\\ud800",
    "\u2028",
    "\ufeff",
    "\x85",
    "\x00",
    "é",
    "1",
    "word ",
)


@settings(max_examples=300)
@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=5)), max_size=30))
def test_any_text_gives_transcripts_or_one_of_our_errors_from_every_parser(pieces: list[str]) -> None:
    text = "".join(pieces)
    for known in FORMATS:
        known.reads(text)
        with suppress(HereAndNowError):
            known.read(text, "x")
    attempt(text.encode(), "a.dat")


@pytest.mark.parametrize("name", SMALL)
def test_a_damaged_file_gives_a_session_or_one_of_our_errors(name: str) -> None:
    chance = random.Random(7)  # noqa: S311
    whole = SMALL[name].encode()
    for _ in range(400):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 4)):
            place = chance.randrange(len(data))
            match chance.randrange(4):
                case 0:
                    data[place] = chance.randrange(256)
                case 1:
                    del data[place : place + chance.randrange(12)]
                case 2:
                    data[place:place] = chance.choice(PIECES).encode("utf-8")
                case _:
                    data[place:place] = data[: chance.randrange(20)]
            data = data or bytearray(b" ")
        attempt(bytes(data), name)


spoken = st.lists(
    st.tuples(st.sampled_from("TC"), st.lists(st.from_regex(r"[a-z]{1,8}", fullmatch=True), min_size=1, max_size=6)),
    min_size=2,
    max_size=20,
).filter(lambda turns: len({who for who, _ in turns}) == 2)


@given(spoken)
def test_joined_turns_keep_every_word_in_order(turns: list[tuple[str, list[str]]]) -> None:
    lines = [f"{who}: {' '.join(words)}" for who, words in turns]
    said = [word for _, words in turns for word in words]
    times = [f"{clock(n)}.000 --> {clock(n)}.900" for n in range(len(lines))]
    captions = "WEBVTT\n\n" + "\n\n".join(f"{time}\n{line}" for time, line in zip(times, lines, strict=True))
    rows = "speaker,text\n" + "\n".join(line.replace(": ", ",", 1) for line in lines)
    for text, name in (("\n".join(lines), "a.txt"), (captions, "a.vtt"), (rows, "a.csv")):
        read_session = session(text, name)
        assert [word for turn in read_session.turns for word in turn.text.split()] == said
        speakers = [turn.speaker for turn in read_session.turns]
        assert all(one != other for one, other in pairwise(speakers))


def test_no_error_repeats_the_words_of_a_client() -> None:
    spoken_word = "Zebrafish"
    for text, name in (
        (f"T: A.\n[00:10] C: {spoken_word}\n[00:05] T: {spoken_word}", "a.txt"),
        (f"{spoken_word} came", "a.txt"),
        (f"WEBVTT\n\n{spoken_word}", "a.vtt"),
        (f"WEBVTT\n\n00:01.000 --> 00:02.000\n{spoken_word}\n00:01.000 --> 00:02.000\n{spoken_word}", "a.vtt"),
        (f'speaker,text\nT,"{spoken_word}', "a.csv"),
        (f"speaker,text\nT,{spoken_word}, {spoken_word}", "a.csv"),
        (f'{{"turns": [{{"{spoken_word} is here": 1, "{spoken_word} is here": 2}}]}}', "a.json"),
        (f'{{"turns": [{{"speaker": "T", "text": "{spoken_word}}}]}}', "a.json"),
        (f"T: {spoken_word}\xff".encode("latin-1"), "a.txt"),
    ):
        with pytest.raises(UnreadableTranscript) as caught:
            read(text, name)
        assert spoken_word not in str(caught.value)
