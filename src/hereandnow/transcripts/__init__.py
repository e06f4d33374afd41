"""Transcripts: bytes in, Session out. One file a format; ``catalogue.py`` lists the formats that ship."""

from hereandnow.transcripts.reading import read_file, read_transcripts
from hereandnow.transcripts.speakers import session_of
from hereandnow.transcripts.told import UNNAMED, Guess, Labelled, guess_speakers, label_key, session_as_told
from hereandnow.transcripts.transcript import Format, Limits, Transcript, Utterance

__all__ = [
    "UNNAMED",
    "Format",
    "Guess",
    "Labelled",
    "Limits",
    "Transcript",
    "Utterance",
    "guess_speakers",
    "label_key",
    "read_file",
    "read_transcripts",
    "session_as_told",
    "session_of",
]
