"""What a therapist wrote from memory: talk where two speak, else free text."""

from __future__ import annotations

import pytest

from hereandnow.errors import UnreadableTranscript
from hereandnow.transcripts import Utterance
from hereandnow.transcripts.recollection import FREE, SPOKEN, read_recollection


@pytest.mark.parametrize(
    ("text", "utterances", "first_loss"),
    [
        ("T: You were late.\nC: Sorry.", [("T", "You were late."), ("C", "Sorry.")], SPOKEN),
        (
            "Therapist: Late.\r\nAnna: Sorry.\r\nAnna: Again.",
            [("Therapist", "Late."), ("Anna", "Sorry."), ("Anna", "Again.")],
            SPOKEN,
        ),
        ("She was late.\n\nShe said sorry.", [(None, "She was late."), (None, "She said sorry.")], FREE),
        ("She was late.\nShe said sorry.", [(None, "She was late.\nShe said sorry.")], FREE),
        ("Work: the usual.", [(None, "Work: the usual.")], FREE),
        ("C: I could not sleep.\n \nC: Nor eat.", [(None, "C: I could not sleep."), (None, "C: Nor eat.")], FREE),
        ('{"a": 1}', [(None, '{"a": 1}')], FREE),
    ],
)
def test_what_was_written_from_memory(text: str, utterances: list[tuple[str | None, str]], first_loss: str) -> None:
    transcript = read_recollection(text)
    assert transcript.utterances == tuple(Utterance(who, said) for who, said in utterances)
    assert transcript.losses[0] == first_loss


@pytest.mark.parametrize(
    ("text", "says"),
    [("", "Nothing is written"), (" \r\n ", "Nothing"), ("T: a\nC:\nT: b", "Line 2 names a speaker but no words")],
)
def test_what_cannot_be_kept_says_why(text: str, says: str) -> None:
    with pytest.raises(UnreadableTranscript, match=says):
        read_recollection(text)
