"""Transcripts: bytes in, Session out. One file a format; ``catalogue.py`` lists the formats that ship."""

from hereandnow.transcripts.reading import read_file, read_transcripts
from hereandnow.transcripts.speakers import session_of
from hereandnow.transcripts.transcript import Format, Limits, Transcript, Utterance

__all__ = ["Format", "Limits", "Transcript", "Utterance", "read_file", "read_transcripts", "session_of"]
