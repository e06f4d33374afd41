"""The reader of transcriber's marks, by the conventions of the codebook."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.domain import Session, Turn
from hereandnow.reading import read
from hereandnow.reading.marks import MarkReader
from tests.exchanges import codes_of_last_turn, session

MARKS = (MarkReader(),)
EVENTS = [
    "[long pause]",
    "[Long pause]",
    "[laughs]",
    "[laughter]",
    "[laughing]",
    "[chuckles]",
    "[sighs]",
    "[sigh]",
    "[crying]",
    "[cries]",
    "[sobbing]",
    "[tearful]",
    "[tears up]",
    "[blows nose]",
    "[sniffs]",
    "[long silence]",
    "[voice breaks]",
    "[swallows]",
    "(laughs)",
    "(sighs)",
    "(crying)",
]
NO_EVENTS = [
    "[pause]",
    "[Pause]",
    "[crosstalk]",
    "[inaudible]",
    "[unintelligible]",
    "[music]",
    "[Music]",
    "[phone rings]",
    "[redacted]",
    "(inaudible)",
    "(pause)",
    "😢",
    "(as I said)",
    "I could have cried.",
    "I laughed.",
    "We had a long pause in the talks.",
]


@pytest.mark.parametrize("mark", EVENTS)
@pytest.mark.parametrize("line", ["C: {} I don't know.", "C: I don't {} know.", "T: I see. {}", "C: {}"])
def test_what_somebody_heard_and_wrote_down_is_cited_as_written(mark: str, line: str) -> None:
    found = codes_of_last_turn(line.format(mark), MARKS)
    assert set(found) == {"either.nonverbal"}
    assert found["either.nonverbal"].evidence.quote == mark
    assert not found["either.nonverbal"].possible


@pytest.mark.parametrize("mark", NO_EVENTS)
def test_what_is_no_event_is_left_alone(mark: str) -> None:
    assert codes_of_last_turn(f"C: {mark} I don't know.", MARKS) == {}


def test_one_turn_is_cited_once_on_its_first_event() -> None:
    found = read(session("C: [pause] Well. [sighs] I don't know. [crying]"), MARKS)
    assert [annotation.evidence.quote for annotation in found] == ["[sighs]"]


def test_a_mark_beside_one_that_is_no_event_is_still_heard() -> None:
    assert set(codes_of_last_turn("C: [crosstalk] [laughs]", MARKS)) == {"either.nonverbal"}


def test_somebody_who_is_neither_carries_no_code() -> None:
    assert codes_of_last_turn("O: [laughs] Hello.", MARKS) == {}


@given(st.text("[]() laughspue.", min_size=1, max_size=80).filter(lambda text: bool(text.strip())))
def test_any_text_gives_at_most_one_verbatim_mark_a_turn(text: str) -> None:
    found = read(Session("any", "any.txt", (Turn(0, "client", text),)), MARKS)
    assert len(found) <= 1
    for annotation in found:
        start, end = annotation.evidence.span
        assert text[start:end] == annotation.evidence.quote
        assert annotation.reader == MARKS[0].name
