"""JSON: our own, without loss; a stranger's turns; Whisper's segments; and JSON that is refused."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.domain import Session, Turn
from hereandnow.errors import UnclearSpeakers, UnreadableTranscript
from hereandnow.transcripts import session_of
from hereandnow.transcripts.own import write_session
from tests.transcripts.files import OWN, WHISPER, read, session, talk

words = st.text(min_size=1, max_size=40).filter(lambda text: bool(text.strip()))
times = st.one_of(
    st.just((None, None)),
    st.tuples(st.floats(0, 1e7), st.floats(0, 1e7)).map(lambda pair: (min(pair), max(pair))),
    st.floats(0, 1e7).map(lambda start: (start, None)),
)


@st.composite
def sessions(draw: st.DrawFn) -> Session:
    spoken = draw(
        st.lists(st.tuples(st.sampled_from(["therapist", "client", "other"]), words, times), min_size=1, max_size=8)
    )
    turns = tuple(Turn(index, who, text, *span) for index, (who, text, span) in enumerate(spoken))  # type: ignore[arg-type]
    return Session(
        draw(st.text(max_size=20)), draw(st.text(max_size=20)), turns, tuple(draw(st.lists(st.text(), max_size=3)))
    )


@given(sessions())
def test_a_session_written_and_read_again_is_the_same(written: Session) -> None:
    assert session(write_session(written), "other-name.json") == written


def test_characters_that_look_like_line_ends_survive() -> None:
    odd = "a\u2028b\x85c\x7fd\ufeffe\x00f\r\ng\x1b"
    written = Session("x\x00", "y\u2029", (Turn(0, "client", odd),), (odd,))
    assert session(write_session(written), "a.json") == written


def test_our_own_turns_are_not_joined() -> None:
    read_session = session(OWN, "renamed.json")
    assert talk(read_session) == ["T: How was the week?", "C: Long.", "C: I sat alone."]
    assert (read_session.id, read_session.source) == ("k1", "k1.vtt")
    assert read_session.notes == ("2 NOTE blocks were left out.",)


def test_the_session_of_a_review_is_read() -> None:
    review = {
        "schema": "hereandnow.review/1",
        "session": {"id": "k1", "source": "k1.vtt", "turns": 2, "notes": ["A note."]},
        "turns": [
            {"index": 0, "speaker": "therapist", "start": 0.0, "end": 1.5, "text": "A.", "codes": [{"code": "x"}]},
            {"index": 1, "speaker": "client", "start": 2.0, "end": None, "text": "B.", "codes": []},
        ],
    }
    expected = Session(
        "k1", "k1.vtt", (Turn(0, "therapist", "A.", 0.0, 1.5), Turn(1, "client", "B.", 2.0)), ("A note.",)
    )
    assert session(json.dumps(review), "a.json") == expected


def test_an_option_swaps_the_roles_of_our_own_session() -> None:
    assert talk(session(OWN, "a.json", therapist="client"))[:2] == ["C: How was the week?", "T: Long."]


def turns(*spoken: tuple[str, str], **fields: object) -> str:
    return json.dumps({"turns": [{"speaker": who, "text": text} for who, text in spoken], **fields})


@pytest.mark.parametrize(
    ("text", "therapist", "expected"),
    [
        (turns(("therapist", "A."), ("client", "B."), ("client", "D.")), None, ["T: A.", "C: B.", "C: D."]),
        (turns(("Therapist", "A."), ("Client", "B."), ("other", "D.")), None, ["T: A.", "C: B.", "O: D."]),
        (turns(("Anna", "A."), ("Mr K", "B.")), "Anna", ["T: A.", "C: B."]),
    ],
)
def test_turns_without_a_schema_are_read(text: str, therapist: str | None, expected: list[str]) -> None:
    read_session = session(text, "mine.json", therapist=therapist)
    assert talk(read_session) == expected
    assert (read_session.id, read_session.source) == ("mine", "mine.json")


def test_whisper_segments_are_read() -> None:
    read_session = session(WHISPER, "whisper.json")
    assert talk(read_session) == ["T: How was the week?", "C: Long."]
    assert [(turn.start, turn.end) for turn in read_session.turns] == [(1.0, 3.0), (3.0, 6.5)]


def segments(*values: dict[str, object]) -> str:
    return json.dumps({"segments": values})


def test_a_segment_without_words_is_left_out_and_one_without_speaker_kept_as_other() -> None:
    text = segments(
        {"start": 0, "end": 2, "text": " A.", "speaker": "T"},
        {"start": 1, "end": 3, "text": "  "},
        {"start": 1, "end": 3, "text": "Hm."},
        {"start": 3, "end": 4, "text": "B.", "speaker": "C"},
    )
    read_session = session(text, "a.json")
    assert talk(read_session) == ["T: A.", "O: Hm.", "C: B."]
    assert read_session.notes == (
        "1 segment was left out for having no words.",
        "1 segment overlaps the one before slightly; their times were kept.",
        "1 utterance was without a speaker and kept as other.",
    )


def test_whisper_without_speakers_is_unclear() -> None:
    (transcript,) = read(segments({"start": 0, "end": 2, "text": "A."}), "a.json")
    with pytest.raises(UnclearSpeakers, match="No speaker is named"):
        session_of(transcript, source="a.json")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "broken JSON"),
        ("[1]", "The file is not a JSON object"),
        ("{}", "neither 'turns'"),
        ('{"text": "a"}', "neither 'turns'"),
        ('{"results": {"segments": [1]}}', "neither 'turns'"),
        ('{"turns": [}', r"broken JSON \(expecting value: line 1, column 12\)"),
        ('{"turns": [' + "1" * 5000 + "]}", "a number that is too long"),
        ('{"turns": []}', "has no turns"),
        ('{"turns": [1]}', "Turn 0 is not a JSON object"),
        ('{"turns": [], "turns": []}', "the field 'turns' twice"),
        ('{"turns": [{"Mr K was sad": 1, "Mr K was sad": 1}]}', "the field twice"),
        ('{"segments": [{"start": NaN}]}', "holds NaN"),
        ('{"segments": [{"text": "a", "start": -Infinity}]}', "holds -Infinity"),
        ('{"segments": [{"text": "a", "start": 1e999}]}', "'start' that is no number of seconds from 0"),
        ('{"segments": [{"text": "a", "start": 1' + "0" * 400 + "}]}", "'start' that is no number of seconds from 0"),
        ('{"segments": [{"text": "a", "start": "1"}]}', "Segment 1 has a 'start' that is no number of seconds"),
        ('{"segments": [{"text": "a", "start": true}]}', "Segment 1 has a 'start' that is no number of seconds"),
        ('{"segments": [{"text": 1}]}', "Segment 1 has a 'text' that is no text"),
        ('{"segments": [{"start": 1}]}', "Segment 1 has no 'text'"),
        ('{"segments": []}', "holds no segment with words"),
        ('{"segments": [{"text": "a", "start": 2, "end": 1}]}', "Segment 1 ends before it starts"),
        ('{"segments": [{"text": ""}, {"text": "a", "start": 2}, {"text": "a", "start": 1}]}', "3 starts before"),
        ('{"turns": [{"speaker": "client", "text": "\\ud800"}]}', "Turn 0 has a broken character"),
        ('{"turns": [{"speaker": "", "text": "a"}]}', "Turn 0 has no 'speaker'"),
        ('{"turns": [{"speaker": "client", "text": " "}]}', "Turn 0 has no words in 'text'"),
        ('{"turns": [{"speaker": "client", "text": "a", "index": 1}]}', "Turn 0 does not have the 'index' 0"),
        ('{"turns": [{"speaker": "client", "text": "a", "start": 2, "end": 1}]}', "Turn 0 ends before it starts"),
        (
            '{"turns": [{"speaker": "a", "text": "a", "start": 2}, {"speaker": "b", "text": "a", "start": 1}]}',
            "Turn 1 starts before the one before it",
        ),
        ('{"schema": "hereandnow.session/1"}', "The session needs a list called 'turns'"),
        (
            '{"schema": "hereandnow.session/1", "turns": [{"speaker": "Anna", "text": "a"}]}',
            "a speaker that is none of",
        ),
        ('{"schema": "hereandnow.session/9", "turns": []}', "A newer version may have written it"),
        ('{"schema": "hereandnow.review/1", "session": 3, "turns": []}', "'session' is not a JSON object"),
        ('{"turns": [{"speaker": "client", "text": "a"}], "notes": 3}', "The session needs a list called 'notes'"),
        ("[" * 10_000 + "]" * 10_000, "nested more than 64 deep"),
        ('{"turns": ' + "[" * 100_000, "nested more than 64 deep"),
        ('{"a":' * 10_000 + "1" + "}" * 10_000, "nested more than 64 deep"),
    ],
)
def test_json_that_cannot_be_read_is_refused_with_a_reason(text: str, message: str) -> None:
    with pytest.raises(UnreadableTranscript, match=message):
        read(text, "a.json")


def test_one_unnamed_speaker_without_a_schema_is_unclear() -> None:
    with pytest.raises(UnclearSpeakers, match="Only one speaker"):
        session(turns(("client", "A."), ("client", "B.")), "a.json")
