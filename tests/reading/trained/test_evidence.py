"""The quote of a code that the model found is a stretch of the turn, and the stretch that carried it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.reading.trained.evidence import MANY, words_that_carry

LONG = " ".join(f"word{n}" for n in range(100))


def word_pieces(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(r"\S+", text)]


@pytest.mark.parametrize(
    ("text", "heavy", "quote"),
    [
        ("I was ashamed.", ("ashamed",), "I was ashamed."),
        ("The bus was late. I was ashamed. So I left early.", ("ashamed",), "I was ashamed."),
        ("We had tea, I felt small, then we went home", ("small",), "I felt small,"),
        ("Well yes. I was sad. I was angry too. The end now.", ("sad", "angry"), "I was sad. I was angry too."),
        ("yes", ("yes",), "yes"),
    ],
)
def test_the_quote_is_the_clause_around_the_words_that_add_most(text: str, heavy: tuple[str, ...], quote: str) -> None:
    pieces = word_pieces(text)
    shares = [5.0 if text[start:end].strip(".,") in heavy else 0.0 for start, end in pieces]
    start, end = words_that_carry(text, shares, pieces)
    assert text[start:end] == quote


def test_without_any_border_the_quote_is_a_few_words_around() -> None:
    pieces = word_pieces(LONG)
    shares = [float(n == 50) for n in range(100)]
    start, end = words_that_carry(LONG, shares, pieces)
    assert "word50" in LONG[start:end].split()
    assert 4 <= len(LONG[start:end].split()) <= MANY


def test_a_pair_of_words_shares_what_it_adds() -> None:
    text = "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m"
    start, end = words_that_carry(text, [4.0, 1.0], [(20, 23), (0, 0)])
    assert "k l" in text[start:end]


@given(st.text(min_size=1, max_size=300).filter(lambda text: text.strip()), st.data())
def test_any_quote_lies_in_the_text_and_holds_words(text: str, data: st.DataObject) -> None:
    spans = data.draw(
        st.lists(
            st.tuples(st.integers(0, len(text) - 1), st.integers(1, 8)).map(
                lambda p: (p[0], min(p[0] + p[1], len(text)))
            )
        )
    )
    spans = [(start, end) for start, end in spans if not text[start:end].isspace() and text[end - 1 : end].strip()]
    shares = data.draw(st.lists(st.floats(-10, 10), min_size=len(spans), max_size=len(spans)))
    start, end = words_that_carry(text, shares, spans)
    assert 0 <= start < end <= len(text)
    assert text[start:end].strip()
