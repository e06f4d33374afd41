"""The recovery code survives paper, voice and hand; a slip is told from a wrong code."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.errors import MistypedCode
from hereandnow.web.keys.recovery import CODE_BYTES, read_code, write_code

SECRET = bytes(range(20))
CODE = write_code(SECRET)
TWENTIES = write_code(bytes.fromhex("a5294a5294") * 4)  # Only Ms, which the usual base32 writes as U.

secrets = st.binary(min_size=CODE_BYTES, max_size=CODE_BYTES)

AS_TYPED = {
    "as printed": CODE,
    "in small letters": CODE.lower(),
    "without hyphens": CODE.replace("-", ""),
    "with spaces": f"  {CODE.replace('-', ' ')} ",
    "over two lines": CODE[:24] + "\n" + CODE[24:],
    "with the dashes of a word processor": CODE.replace("-", "\u2013"),
    "with O for 0": CODE.replace("0", "O"),
    "with l for 1": CODE.replace("1", "l"),
    "with I for 1": CODE.replace("1", "I"),
}
NO_CODES = [
    "",
    "-",
    "0" * 35,
    "0" * 37,
    CODE[:-1],
    CODE + "0",
    CODE * 2,
    TWENTIES.replace("M", "U"),
    "é" * 36,
    "?" * 36,
]


@given(secrets)
def test_any_code_comes_back_from_paper(secret: bytes) -> None:
    written = write_code(secret)
    assert re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}", written)
    assert read_code(written) == secret


@pytest.mark.parametrize("typed", AS_TYPED.values(), ids=AS_TYPED)
def test_a_code_is_read_however_it_is_typed(typed: str) -> None:
    assert read_code(typed) == SECRET


@pytest.mark.parametrize("typed", NO_CODES)
def test_what_cannot_be_a_code_is_a_slip(typed: str) -> None:
    with pytest.raises(MistypedCode):
        read_code(typed)


def test_any_single_wrong_character_is_a_slip() -> None:
    alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    for place, right in enumerate(CODE):
        for wrong in alphabet:
            if right not in ("-", wrong):
                with pytest.raises(MistypedCode):
                    read_code(CODE[:place] + wrong + CODE[place + 1 :])


def test_any_two_exchanged_neighbours_are_a_slip() -> None:
    characters = CODE.replace("-", "")
    for place in range(len(characters) - 1):
        left, right = characters[place], characters[place + 1]
        if left != right:
            with pytest.raises(MistypedCode):
                read_code(characters[:place] + right + left + characters[place + 2 :])


@given(st.text(max_size=60))
def test_any_other_text_is_a_slip_and_of_it_only_the_length_is_told(typed: str) -> None:
    with pytest.raises(MistypedCode) as refused:
        read_code(typed)
    assert "mistyped" in str(refused.value) or re.fullmatch(
        r"A recovery code has 36 letters and digits; what was typed has \d{1,3}\.", str(refused.value)
    )
