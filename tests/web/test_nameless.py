"""A client's name is left out of what a supervisor reads."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.web.records.nameless import INSTEAD, holds_name, without_names, words_of_names

LEFT_OUT = [
    ("Mika Lind", "So, Mika, how was it?", "So, [name], how was it?"),
    ("Mika Lind", "MIKA said so. Mika's sister, too.", "[name] said so. [name]'s sister, too."),
    ("mika", "Mika came late.", "[name] came late."),
    ("Ms R", "Ms R said sorry.", "Ms R said sorry."),
    ("Jo R", "Jo was there, not Joanna, and R was not.", "[name] was there, not Joanna, and R was not."),
    ("Mrs Okafor", "Mrs Okafor said sorry.", "Mrs [name] said sorry."),
    ("Will", "Will said: I will see.", "[name] said: I will see."),
    ("Will", "so will you come", "so [name] you come"),
    ("Anne-Sofie", "Anne-Sofie, or Anne.", "[name], or [name]."),
    ("O'Brien", "Mr O'Brien.", "Mr [name]."),
    ("Éva", "Éva and ÉVA, not Évariste.", "[name] and [name], not Évariste."),
    ("Mika", "Mikaela stays.", "Mikaela stays."),
    ("美香子", "美香子 said.", "[name] said."),
    ("", "Nobody is called so.", "Nobody is called so."),
]


@pytest.mark.parametrize(("name", "text", "without"), LEFT_OUT)
def test_a_name_is_left_out_where_it_stands_as_one(name: str, text: str, without: str) -> None:
    words = words_of_names(name)
    assert without_names(text, words) == without
    assert holds_name(text, words) == (text != without)


@given(st.text(max_size=20), st.text(max_size=60), st.text(max_size=60))
def test_what_is_left_holds_the_name_no_more(name: str, before: str, after: str) -> None:
    words = words_of_names(name) - words_of_names(INSTEAD)
    left = without_names(f"{before} {name} {after}", words)
    # Where the only capitals went with the name, small letters would begin to count.
    assert not holds_name(f"{left} A", words)
