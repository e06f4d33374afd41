"""What a therapist wrote down from memory: lines with speakers where there are some, else free text."""

from __future__ import annotations

import re

from hereandnow.errors import UnreadableTranscript
from hereandnow.transcripts import plain
from hereandnow.transcripts.names import key_of
from hereandnow.transcripts.transcript import Transcript, Utterance

ID = "recollection"
FREE = "Written from memory, without speakers: kept as it was written, and not read."
SPOKEN = "Written from memory: the words are not verbatim."

_PARAGRAPH = re.compile(r"\n[ \t]*\n")


def read_recollection(text: str) -> Transcript:
    """The transcript of a text. Raises UnreadableTranscript where there is none, or a speaker says nothing.

    Two speakers make it talk. One "Work: the usual" does not: it stays free text, a paragraph an utterance of nobody.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise UnreadableTranscript("Nothing is written here yet.")
    if plain.reads(text):
        (spoken,) = plain.read(text, ID)
        if len({key_of(said.speaker) for said in spoken.utterances if said.speaker is not None}) > 1:
            return Transcript(ID, spoken.utterances, (SPOKEN, *spoken.losses))
    paragraphs = [part.strip() for part in _PARAGRAPH.split(text) if part.strip()]
    return Transcript(ID, tuple(Utterance(None, paragraph) for paragraph in paragraphs), (FREE,), whole=True)
