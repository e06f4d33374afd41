"""Bytes to text: encodings, other kinds of file, broken text."""

from __future__ import annotations

import pytest

from hereandnow.errors import UnreadableTranscript
from hereandnow.transcripts.decoding import decode
from tests.transcripts.files import read, session, talk

TALK = "T: Café?\nC: It’s “fine”.\n"
WINDOWS = ("The file is not UTF-8; it was read as Windows-1252.",)


@pytest.mark.parametrize(
    ("data", "losses"),
    [
        (TALK.encode(), ()),
        (TALK.encode("utf-8-sig"), ()),
        (TALK.encode("utf-16"), ()),
        (b"\xfe\xff" + TALK.encode("utf-16-be"), ()),
        (TALK.encode("utf-32"), ()),
        (TALK.encode("utf-16-le"), ("The file does not name its encoding; it was read as UTF-16.",)),
        (TALK.encode("utf-16-be"), ("The file does not name its encoding; it was read as UTF-16.",)),
        (TALK.encode("cp1252"), WINDOWS),
    ],
)
def test_text_is_read_in_its_encoding(data: bytes, losses: tuple[str, ...]) -> None:
    read_session = session(data)
    assert talk(read_session) == ["T: Café?", "C: It’s “fine”."]
    assert read_session.notes == losses


@pytest.mark.parametrize(
    "words",
    ["déjà vu à Noël", "Größe, Übung, Äpfel", "NÃO, maçã, ÇA VA", "£5 – or €6…", "smörgåsbord, hääyöaie", "það"],
)
def test_western_words_in_windows_1252_are_read(words: str) -> None:
    assert decode(words.encode("cp1252")).text == words


@pytest.mark.parametrize(
    ("data", "byte"),
    [
        (b"T: caf\xc3 \nC: hi", 7),
        ("T: café, naïve, rôle".encode()[:-4] + b"\xc3xx", 20),
        ("T: it’s".encode()[:-2], 6),
        (b"T: \xff\nC: hi", 4),
        (b"T: \x81\nC: hi", 4),
        ("T: привет".encode("cp1251"), 4),
        ("T: 你好吗".encode("gb2312"), 4),
        (b"\xef\xbb\xbfT: \xff", 7),
        (b"\xff\xfeT\x00:\x00 ", 7),
        (b"\xff\xfeT\x00\x00\xd8:\x00", 5),
    ],
)
def test_broken_text_is_refused_with_the_byte(data: bytes, byte: int) -> None:
    with pytest.raises(UnreadableTranscript, match=f"broken at byte {byte}: it is not valid UTF-"):
        decode(data)


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n", "a PNG image"),
        (b"\xff\xd8\xff\xe0", "a JPEG image"),
        (b"GIF89a", "a GIF image"),
        (b"%PDF-1.7", "a PDF document"),
        (b"PK\x03\x04", "a ZIP archive or an Office document"),
        (b"\x1f\x8b\x08", "a gzip archive"),
        (b"RIFF\x00\x00\x00\x00WAVE", "a WAV recording"),
        (b"ID3\x04", "an MP3 recording"),
        (b"OggS", "an Ogg recording"),
        (b"\x00\x00\x00\x18ftypmp42", "an MP4 recording"),
    ],
)
@pytest.mark.parametrize("name", ["a.vtt", "a.txt", "a.json", "a"])
def test_another_kind_of_file_is_named_whatever_its_ending(start: bytes, kind: str, name: str) -> None:
    with pytest.raises(UnreadableTranscript, match=f"^{name}: This is {kind}.*, not a transcript"):
        read(start + bytes(range(256)), name)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "The file is empty"),
        (b" \r\n\t", "The file is empty"),
        (b"\xef\xbb\xbf", "The file is empty"),
        (b"\xff\xfe", "The file is empty"),
        (b"T: hi\x00\nC: ho", "it holds zero bytes"),
        (b"\x01\x02\x03\x04\x05 T: hi", "a binary file full of control characters"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(UnreadableTranscript, match=message):
        decode(data)


def test_a_few_control_characters_become_spaces() -> None:
    decoded = decode(b"T: a\x0cb\x1bc\nC: d")
    assert decoded.text == "T: a b c\nC: d"
    assert decoded.losses == ("2 control characters were replaced by a space.",)


def test_bidirectional_and_zero_width_marks_stay_in_the_words() -> None:
    assert talk(session("T: a\u200bb\nC: \u202ec\u202c")) == ["T: a\u200bb", "C: \u202ec\u202c"]
