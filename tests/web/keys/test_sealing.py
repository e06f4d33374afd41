"""Sealed words open whole, in their place, with their key; anything else is refused with one sentence."""

from __future__ import annotations

import dataclasses

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.errors import InvalidValue, SealBroken
from hereandnow.web.keys import DataKey, Place, seal, unseal
from hereandnow.web.keys.sealing import LAST_VERSION, STEP, open_bytes, seal_bytes
from tests.web.keys.making import ANNA, CLIENT, NAME, OTHER

KEY = DataKey(CLIENT, "", {1: b"1" * 32})
ROTATED = DataKey(CLIENT, "", {1: b"1" * 32, 2: b"2" * 32})
RETIRED = DataKey(CLIENT, "", {2: b"2" * 32})
NOTES = DataKey(CLIENT, ANNA, {1: b"1" * 32})
WORDS = "I never told anyone that before."
OVERHEAD = 1 + 2 + 12 + 16

ELSEWHERE = {
    "another row": dataclasses.replace(NAME, row=OTHER),
    "another column": dataclasses.replace(NAME, column="email"),
    "another table": dataclasses.replace(NAME, table="sessions"),
    "table and column cut at another point": Place("client", "sname", NAME.row, CLIENT),
    "all parts cut at another point": Place("clientsname", NAME.row[:1], NAME.row[1:], CLIENT),
    "table and column exchanged": dataclasses.replace(NAME, table=NAME.column, column=NAME.table),
}

any_text = st.text(st.characters(), max_size=700)  # Lone surrogates too: a damaged import must not fail at the seal.


@given(any_text)
def test_any_text_comes_back_as_it_was(text: str) -> None:
    assert unseal(KEY, seal(KEY, text, NAME), NAME) == text


@given(any_text)
def test_the_length_of_a_text_shows_in_steps_only(text: str) -> None:
    length = len(seal(KEY, text, NAME)) - OVERHEAD
    assert length % STEP == 0
    assert 0 <= length - 4 - len(text.encode("utf-8", errors="surrogatepass")) < STEP


def test_the_same_words_never_look_the_same_twice() -> None:
    assert len({seal(KEY, WORDS, NAME) for _ in range(200)}) == 200


@given(st.data())
def test_a_flipped_bit_anywhere_is_refused(data: st.DataObject) -> None:
    sealed = bytearray(seal(KEY, WORDS, NAME))
    position = data.draw(st.integers(0, len(sealed) * 8 - 1))
    sealed[position // 8] ^= 1 << position % 8
    with pytest.raises(SealBroken):
        unseal(KEY, bytes(sealed), NAME)


def test_every_bit_of_a_short_seal_counts() -> None:
    sealed = seal(KEY, "", NAME)
    for position in range(len(sealed) * 8):
        flipped = bytearray(sealed)
        flipped[position // 8] ^= 1 << position % 8
        with pytest.raises(SealBroken):
            unseal(ROTATED, bytes(flipped), NAME)


def test_a_cut_at_any_length_is_refused() -> None:
    sealed = seal(KEY, WORDS, NAME)
    for length in range(len(sealed)):
        with pytest.raises(SealBroken):
            unseal(KEY, sealed[:length], NAME)
    with pytest.raises(SealBroken):
        unseal(KEY, sealed + b"\0", NAME)


@given(st.binary(max_size=600))
def test_bytes_that_were_never_sealed_are_refused(content: bytes) -> None:
    with pytest.raises(SealBroken):
        unseal(KEY, content, NAME)


@pytest.mark.parametrize("place", ELSEWHERE.values(), ids=ELSEWHERE)
def test_words_open_in_no_other_place(place: Place) -> None:
    with pytest.raises(SealBroken):
        unseal(KEY, seal(KEY, WORDS, NAME), place)


def test_words_of_one_client_do_not_open_as_anothers_even_with_the_same_key() -> None:
    theirs = DataKey(OTHER, "", KEY.versions)
    with pytest.raises(SealBroken):
        unseal(theirs, seal(KEY, WORDS, NAME), dataclasses.replace(NAME, client=OTHER))


def test_a_note_does_not_open_as_a_record_even_with_the_same_key() -> None:
    with pytest.raises(SealBroken):
        unseal(KEY, seal(NOTES, WORDS, NAME), NAME)


def test_nothing_is_sealed_with_another_clients_key() -> None:
    with pytest.raises(InvalidValue, match=r"one client's and the key is another's"):
        seal(KEY, WORDS, dataclasses.replace(NAME, client=OTHER))


def test_an_older_version_opens_what_it_sealed_until_it_is_retired() -> None:
    sealed = seal(KEY, WORDS, NAME)
    assert unseal(ROTATED, sealed, NAME) == WORDS
    with pytest.raises(SealBroken):
        unseal(RETIRED, sealed, NAME)


def test_the_newest_version_seals() -> None:
    sealed = seal(ROTATED, WORDS, NAME)
    assert unseal(RETIRED, sealed, NAME) == WORDS
    with pytest.raises(SealBroken):
        unseal(KEY, sealed, NAME)


def test_a_seal_that_claims_another_version_is_refused_even_with_the_same_key() -> None:
    twice = DataKey(CLIENT, "", {1: b"1" * 32, 2: b"1" * 32})
    sealed = seal(KEY, WORDS, NAME)
    with pytest.raises(SealBroken):
        unseal(twice, sealed[:2] + b"\2" + sealed[3:], NAME)


def test_the_bytes_are_laid_out_as_written() -> None:
    sealed = seal_bytes(b"k" * 32, 258, b"content", ("a", "bc"))
    assert sealed[:3] == b"\x01\x01\x02"
    bound = sealed[:3] + b"\0\0\0\x01a" + b"\0\0\0\x02bc"
    assert AESGCM(b"k" * 32).decrypt(sealed[3:15], sealed[15:], bound) == b"content"
    assert open_bytes(b"k" * 32, 258, sealed, ("a", "bc")) == b"content"


def test_a_refusal_and_a_key_show_neither_words_nor_bytes() -> None:
    with pytest.raises(SealBroken) as refused:
        unseal(KEY, seal(KEY, WORDS, NAME)[:-1], NAME)
    assert WORDS not in repr(refused.value)
    assert "1111111111111111" not in repr(KEY).replace(CLIENT, "")
    assert "versions" not in repr(KEY)


@pytest.mark.parametrize(
    "versions",
    [{}, {0: b"0" * 32}, {LAST_VERSION + 1: b"0" * 32}, {1: b"0" * 31}, {1: b""}],
    ids=["none", "version 0", "a version too many", "a byte short", "no bytes"],
)
def test_a_key_that_cannot_be_is_not_made(versions: dict[int, bytes]) -> None:
    with pytest.raises(InvalidValue):
        DataKey(CLIENT, "", versions)


@pytest.mark.parametrize("part", ["table", "column", "row", "client"])
@pytest.mark.parametrize("value", ["", None, 7])
def test_a_place_names_all_its_parts(part: str, value: str) -> None:
    with pytest.raises(InvalidValue):
        dataclasses.replace(NAME, **{part: value})
