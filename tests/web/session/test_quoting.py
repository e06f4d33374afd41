"""Words that were typed are found as they stand in the turn, or not at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.domain import Turn
from hereandnow.web.pages.session.quoting import find_words

TURN = Turn(3, "client", "It’s fine,  really.\nIt’s “fine”. He said so (twice).")


@pytest.mark.parametrize(
    ("typed", "near", "found"),
    [
        ("fine", 0, "fine"),
        ("It's fine, really.", 0, "It’s fine,  really."),
        ("really. It's", 0, "really.\nIt’s"),
        ('"fine"', 0, "“fine”"),
        ("  (twice).\n", 0, "(twice)."),
        ("it's fine", 0, None),
        ("It's fine, truly.", 0, None),
        ("", 0, None),
        (" \n\t", 0, None),
        (".*", 0, None),
    ],
    ids=[
        "a part",
        "another apostrophe and one space",
        "over a line",
        "quotation marks",
        "signs that mean something to a pattern",
        "another capital",
        "another word",
        "nothing",
        "spaces",
        "a pattern",
    ],
)
def test_typed_words_become_the_words_of_the_turn(typed: str, near: int, found: str | None) -> None:
    evidence = find_words(TURN, typed, near=near)
    assert (evidence.quote if evidence else None) == found


@pytest.mark.parametrize(("near", "start"), [(0, 5), (9, 5), (20, 26), (999, 26)])
def test_of_two_places_the_nearer_is_taken(near: int, start: int) -> None:
    evidence = find_words(TURN, "fine", near=near)
    assert evidence is not None
    assert evidence.start == start


@given(st.text(min_size=1).filter(str.strip), st.data())
def test_any_part_of_any_turn_is_found_and_is_verbatim(text: str, data: st.DataObject) -> None:
    turn = Turn(0, "client", text)
    start = data.draw(st.integers(0, len(text) - 1))
    part = text[start : data.draw(st.integers(start + 1, len(text)))]
    evidence = find_words(turn, part, near=start)
    if not part.split():
        assert evidence is None
        return
    assert evidence is not None
    assert turn.text[evidence.start : evidence.end] == evidence.quote
    assert evidence.quote.split() == part.split() or len(evidence.quote.split()) == len(part.split())


@given(st.text(min_size=1).filter(str.strip), st.text())
def test_nothing_that_is_typed_breaks_it(text: str, typed: str) -> None:
    evidence = find_words(Turn(0, "client", text), typed)
    assert evidence is None or evidence.quote in text
