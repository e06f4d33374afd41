"""The evidence contract: a quote is the verbatim text of its span, or it cannot be made."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from hereandnow.domain import Evidence, Turn
from hereandnow.errors import EvidenceMismatch, HereAndNowError, InvalidValue
from tests.domain.making import turn

SAID = st.text(min_size=1, max_size=40).filter(lambda text: bool(text.strip()))
PLACES = st.integers(-5, 45)


@given(SAID, PLACES, PLACES)
def test_any_span_is_evidence_exactly_where_it_lies_inside_and_holds_words(text: str, start: int, end: int) -> None:
    said = Turn(0, "client", text)
    if 0 <= start < end <= len(text) and text[start:end].strip():
        evidence = Evidence.of(said, start, end)
        assert evidence.quote == text[start:end]
        assert evidence.span == (start, end)
    else:
        with pytest.raises(EvidenceMismatch):
            Evidence.of(said, start, end)


@given(SAID, PLACES, PLACES, st.text(max_size=40))
def test_an_altered_quote_cannot_be_made(text: str, start: int, end: int, quote: str) -> None:
    assume(not 0 <= start <= end <= len(text) or text[start:end] != quote)
    with pytest.raises(EvidenceMismatch):
        Evidence(Turn(0, "client", text), start, end, quote)


@given(SAID)
def test_a_whole_turn_is_evidence_by_default(text: str) -> None:
    assert Evidence.of(Turn(0, "client", text)).quote == text


@pytest.mark.parametrize(
    "quote",
    ["i was sad", "I was  sad", "I was sad ", "I was", "I was sad.", "Ｉ was sad", ""],
    ids=["other case", "other space", "a space more", "a word less", "a stop more", "another letter", "nothing"],
)
def test_a_quote_that_is_nearly_right_is_wrong(quote: str) -> None:
    with pytest.raises(EvidenceMismatch):
        Evidence(turn("I was sad."), 0, 9, quote)


@pytest.mark.parametrize(("start", "end"), [(3, 5), (3, 4), (4, 4), (5, 3)], ids=str)
def test_a_span_without_words_is_no_evidence(start: int, end: int) -> None:
    with pytest.raises(EvidenceMismatch):
        Evidence.of(turn("Sad \u00a0so."), start, end)


def test_a_refusal_holds_no_words_of_the_client_and_can_be_caught_as_one_family() -> None:
    with pytest.raises(EvidenceMismatch) as refused:
        Evidence(turn("I was sad.", index=7), 0, 9, "I was bad")
    assert "sad" not in str(refused.value)
    assert "bad" not in str(refused.value)
    assert "turn 7" in str(refused.value)
    assert isinstance(refused.value, InvalidValue)
    assert isinstance(refused.value, HereAndNowError)
    assert isinstance(refused.value, ValueError)
