"""The formats that ship, small files in each, and short ways to read them. All people are invented."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from hereandnow.domain import Session
from hereandnow.transcripts import (
    Format,
    Transcript,
    own,
    plain,
    read_transcripts,
    sbv,
    session_of,
    srt,
    table,
    webvtt,
    whisper,
)

FORMATS: tuple[Format, ...] = (
    webvtt.FORMAT,
    srt.FORMAT,
    sbv.FORMAT,
    own.FORMAT,
    whisper.FORMAT,
    table.FORMAT,
    plain.FORMAT,
)

TEXT = "T: How was the week?\nC: Long. I sat alone.\nand then I slept\n[00:01:00] T: Alone?\n"
WEBVTT = """WEBVTT - a session
Kind: captions

NOTE written by hand

STYLE
::cue { color: red }

1
00:00:01.000 --> 00:00:03.000 align:start
<v Therapist>How was the <b>week</b>?</v>

00:03.000 --> 00:06.500
<v.quiet Client>Long &amp; <00:04.000>slow.</v>
"""
SRT = """1
00:00:01,000 --> 00:00:03,000
T: How was the <i>week</i>?

2
00:00:03,000 --> 00:00:06,500
C: Long.
I sat alone.
"""
SBV = """0:00:01.000,0:00:03.000
T: How was the week?

0:00:03.000,0:00:06.500
C: Long.[br]I sat alone.
"""
TABLE = """session,speaker,start,text
a,T,00:00:01,How was the week?
a,C,00:00:03,"Long, I sat alone."
b,T,,Hello.
b,C,,Hi.
"""
WHISPER = """{"text": " How was the week? Long.", "language": "en", "segments": [
 {"id": 0, "start": 1.0, "end": 3.0, "text": " How was the week?", "speaker": "T"},
 {"id": 1, "start": 3.0, "end": 6.5, "text": " Long.", "speaker": "C"}]}"""
OWN = """{"schema": "hereandnow.session/1", "id": "k1", "source": "k1.vtt", "notes": ["2 NOTE blocks were left out."],
 "turns": [{"index": 0, "speaker": "therapist", "start": 1.0, "end": 3.0, "text": "How was the week?"},
  {"index": 1, "speaker": "client", "start": null, "end": null, "text": "Long."},
  {"index": 2, "speaker": "client", "start": null, "end": null, "text": "I sat alone."}]}"""

SMALL = {
    "small.txt": TEXT,
    "small.vtt": WEBVTT,
    "small.srt": SRT,
    "small.sbv": SBV,
    "small.csv": TABLE,
    "small.json": OWN,
    "whisper.json": WHISPER,
}


def read(text: str | bytes, name: str = "small.txt") -> tuple[Transcript, ...]:
    """The transcripts of a file's text or bytes."""
    data = text if isinstance(text, bytes) else text.encode()
    return read_transcripts(data, name=name, formats=FORMATS)


def session(
    text: str | bytes, name: str = "small.txt", *, therapist: str | None = None, client: str | None = None
) -> Session:
    """The one session of a file's text or bytes."""
    (transcript,) = read(text, name)
    return session_of(transcript, source=name, therapist=therapist, client=client)


def talk(read_session: Session) -> list[str]:
    """A session as ``T: words`` lines."""
    return [f"{turn.speaker[0].upper()}: {turn.text}" for turn in read_session.turns]


def data_folder() -> Path:
    """The public data, or a skip where it is absent."""
    root = Path(__file__).resolve().parents[2]
    folder = Path(os.environ.get("HEREANDNOW_DATA", root.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip(f"the public data is not in {folder}; set HEREANDNOW_DATA")
    return folder
