"""Real files of many formats, good and broken, where the public data is at hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from hereandnow.errors import UnclearSpeakers, UnreadableTranscript
from hereandnow.transcripts import Transcript, read_file, session_of
from hereandnow.transcripts.talk import MARGIN, QUESTIONS_NEEDED, leaning, manner_of
from tests.transcripts.files import FORMATS, data_folder


def test_every_file_of_every_format_is_read_or_refused_with_a_sentence() -> None:
    files = [path for path in (data_folder() / "transcript_formats").rglob("*") if path.is_file()]
    assert files
    read_names, sentences = set(), []
    for file in files:
        try:
            for transcript in read_file(file, formats=FORMATS):
                read_names.add(file.name)
                session_of(transcript, source=file.name)
        except (UnreadableTranscript, UnclearSpeakers) as error:
            sentences.append(str(error))
    assert all(sentence.endswith(".") for sentence in sentences)
    assert {Path(name).suffix for name in read_names} == {".vtt", ".srt", ".sbv"}
    assert "invalid_timeframe.srt" in read_names
    assert "sample.sbv" not in read_names, "its last cue ends before it starts"


@pytest.mark.parametrize(
    ("name", "sessions", "turns"),
    [
        ("annomi/AnnoMI-simple.csv", 72, 5481),
        ("annomi/annomi_utterances_majority.csv", 72, 5481),
        ("annomi/AnnoMI-full.csv", 72, 5481),
        ("hlqc/hlqc_turns.csv", 151, None),
    ],
)
def test_every_session_of_a_public_table_is_read(name: str, sessions: int, turns: int | None) -> None:
    transcripts = read_file(data_folder() / name, formats=FORMATS)
    assert len(transcripts) == sessions
    assert turns is None or sum(len(transcript.utterances) for transcript in transcripts) == turns
    for transcript in transcripts:
        assert {turn.speaker for turn in session_of(transcript, source=name).turns} == {"therapist", "client"}


def lean_of(transcript: Transcript) -> float | None:
    """How far the talk alone points at the therapist; None where there are too few questions to say."""
    session = session_of(transcript, source="table")
    therapist = manner_of([turn.text for turn in session.of("therapist")])
    client = manner_of([turn.text for turn in session.of("client")])
    lean = leaning(therapist, client)
    return lean if therapist.questions + client.questions >= QUESTIONS_NEEDED and abs(lean) >= MARGIN else None


@pytest.mark.parametrize(("name", "decided"), [("annomi/AnnoMI-simple.csv", 0.8), ("hlqc/hlqc_turns.csv", 0.5)])
def test_the_talk_alone_never_names_the_wrong_therapist(name: str, decided: float) -> None:
    leans = [lean_of(transcript) for transcript in read_file(data_folder() / name, formats=FORMATS)]
    sure = [lean for lean in leans if lean is not None]
    assert len(sure) >= decided * len(leans)
    assert all(lean > 0 for lean in sure)
