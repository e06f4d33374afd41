"""Numbers to call can be tapped; hours and years are left as they stand; no word is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.web.pages.my_questionnaires.numbers import paragraphs


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("Ring 000 0000 at any hour.", ["0000000"]),
        ("Ring 000.", ["000"]),
        ("+00 (0)00 000-000, or 00/000 00", ["+00000000000", "0000000"]),
        ("Open 24/7, from 8-20 and 10:00 to 18:00, since 2026.", []),
        ("Room 12, house 3b", []),
        ("a000000b", []),
    ],
)
def test_numbers_are_found(words: str, numbers: list[str]) -> None:
    found = [piece.number for paragraph in paragraphs(words) for line in paragraph for piece in line if piece.number]
    assert found == numbers


@given(st.text(alphabet="ab 0123456789+()/-\n", max_size=60))
def test_every_word_stays(words: str) -> None:
    said = "".join(piece.text for paragraph in paragraphs(words) for line in paragraph for piece in line)
    assert said.split() == words.split() or "".join(said.split()) == "".join(words.split())


def test_paragraphs_and_lines_stay() -> None:
    found = paragraphs("One\ntwo\n\n\nthree")
    assert [[[piece.text for piece in line] for line in paragraph] for paragraph in found] == [
        [["One"], ["two"]],
        [["three"]],
    ]
