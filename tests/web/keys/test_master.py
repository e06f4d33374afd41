"""Either of the two opens the master key, nothing else does, and each purpose has a key of its own."""

from __future__ import annotations

import dataclasses
import hmac
from typing import cast

import pytest
from argon2.low_level import Type, hash_secret_raw

from hereandnow.errors import InvalidValue, NoKeys, UnknownName, WeakPassphrase, WrongPassphrase, WrongRecoveryCode
from hereandnow.web.keys import PURPOSES, SHIPPED, SHORTEST_PASSPHRASE, Hardness, Purpose
from hereandnow.web.keys.master import (
    keystore_key,
    new_key,
    open_with_code,
    open_with_passphrase,
    subkey,
    wrap_with_new_code,
    wrap_with_passphrase,
)
from hereandnow.web.keys.sealing import open_bytes
from tests.web.keys.making import PASSPHRASE, QUICK

MASTER = bytes(range(32))
WRAP = wrap_with_passphrase(MASTER, PASSPHRASE, QUICK)

WRONG = [PASSPHRASE + " ", PASSPHRASE.upper(), PASSPHRASE[:-1], "", " ", "\0", "\ud800"]


def test_the_passphrase_opens_the_master_key() -> None:
    assert open_with_passphrase(WRAP, PASSPHRASE) == MASTER


@pytest.mark.parametrize("passphrase", WRONG)
def test_another_passphrase_does_not(passphrase: str) -> None:
    with pytest.raises(WrongPassphrase):
        open_with_passphrase(WRAP, passphrase)


def test_an_accent_is_the_same_however_the_keyboard_sends_it() -> None:
    wrap = wrap_with_passphrase(MASTER, "caf\u00e9 au lait tous les jours", QUICK)
    assert open_with_passphrase(wrap, "cafe\u0301 au lait tous les jours") == MASTER


def test_a_lone_surrogate_in_a_passphrase_is_no_accident() -> None:
    wrap = wrap_with_passphrase(MASTER, PASSPHRASE + "\ud800", QUICK)
    assert open_with_passphrase(wrap, PASSPHRASE + "\ud800") == MASTER


@pytest.mark.parametrize("passphrase", ["", "x" * (SHORTEST_PASSPHRASE - 1), "e\u0301" * (SHORTEST_PASSPHRASE - 1)])
def test_a_short_passphrase_is_refused(passphrase: str) -> None:
    with pytest.raises(WeakPassphrase, match="at least 12 characters"):
        wrap_with_passphrase(MASTER, passphrase, QUICK)


def test_the_shipped_costs_are_argon2id_with_256_mib_3_passes_and_4_lanes() -> None:
    wrap = wrap_with_passphrase(MASTER, PASSPHRASE)
    assert wrap.hardness == SHIPPED == Hardness(memory=262144, passes=3, lanes=4)
    key = hash_secret_raw(PASSPHRASE.encode(), wrap.salt, 3, 262144, 4, 32, Type.ID)
    assert open_bytes(key, 1, wrap.sealed, ("passphrase", "262144", "3", "4")) == MASTER


def test_each_wrap_keeps_its_own_costs_and_costs_cannot_be_exchanged() -> None:
    harder = wrap_with_passphrase(MASTER, PASSPHRASE, Hardness(memory=16, passes=2, lanes=1))
    assert open_with_passphrase(harder, PASSPHRASE) == MASTER
    with pytest.raises(WrongPassphrase):
        open_with_passphrase(dataclasses.replace(harder, hardness=QUICK), PASSPHRASE)


@pytest.mark.parametrize(
    ("memory", "passes", "lanes"),
    [(2**23, 1, 1), (0, 1, 1), (-8, 1, 1), (8, 0, 1), (8, 65, 1), (8, 1, 0), (8, 1, 2), (4096, 1, 65)],
)
def test_costs_that_would_stop_the_machine_or_protect_nothing_are_refused(memory: int, passes: int, lanes: int) -> None:
    with pytest.raises(InvalidValue):
        Hardness(memory, passes, lanes)


def test_too_little_memory_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    from argon2.exceptions import HashingError

    from hereandnow.web.keys import master

    def no_memory(**_: object) -> bytes:
        raise HashingError("Memory allocation error")

    monkeypatch.setattr(master, "hash_secret_raw", no_memory)
    with pytest.raises(NoKeys, match="needs 256 MiB of free memory"):
        wrap_with_passphrase(MASTER, PASSPHRASE)


def test_a_salt_of_another_length_is_refused() -> None:
    with pytest.raises(InvalidValue):
        dataclasses.replace(WRAP, salt=b"short")


def test_the_code_opens_the_master_key_and_another_does_not() -> None:
    wrap, code = wrap_with_new_code(MASTER)
    _, another = wrap_with_new_code(MASTER)
    assert open_with_code(wrap, code) == MASTER
    with pytest.raises(WrongRecoveryCode, match="does not open the keys"):
        open_with_code(wrap, another)


def test_a_damaged_wrap_is_refused_whichever_bit_it_is() -> None:
    for position in range(len(WRAP.sealed) * 8):
        flipped = bytearray(WRAP.sealed)
        flipped[position // 8] ^= 1 << position % 8
        with pytest.raises(WrongPassphrase):
            open_with_passphrase(dataclasses.replace(WRAP, sealed=bytes(flipped)), PASSPHRASE)


def test_every_purpose_has_a_key_of_its_own_and_the_same_each_time() -> None:
    keys = [keystore_key(MASTER), *(subkey(MASTER, purpose) for purpose in PURPOSES)]
    assert keys == [keystore_key(MASTER), *(subkey(MASTER, purpose) for purpose in PURPOSES)]
    assert len({*keys, MASTER}) == len(PURPOSES) + 2
    assert {len(key) for key in keys} == {32}
    assert not set(keys) & {subkey(new_key(), purpose) for purpose in PURPOSES}


def test_subkeys_are_derived_as_rfc_5869_says() -> None:
    extracted = hmac.digest(bytes(32), MASTER, "sha256")
    for purpose in PURPOSES:
        assert subkey(MASTER, purpose) == hmac.digest(extracted, f"hereandnow keys 1: {purpose}\1".encode(), "sha256")


def test_the_audit_key_stays_the_same_from_version_to_version() -> None:
    # Changing how a key is derived would lock every database and break every chain.
    assert subkey(MASTER, "audit").hex() == "844e17d326c9e6cd4b2014051cbcad61070d47836ddba98e59ea45191bffd1bf"


@pytest.mark.parametrize("purpose", ["keystore", "", "Audit", "recovery code"])
def test_there_is_no_key_for_another_purpose(purpose: str) -> None:
    with pytest.raises(UnknownName):
        subkey(MASTER, cast("Purpose", purpose))


def test_no_wrap_shows_its_bytes() -> None:
    code_wrap, code = wrap_with_new_code(MASTER)
    for wrap in (WRAP, code_wrap):
        assert not {"salt", "sealed"} & set(repr(wrap).replace("(", "=").split("="))
        assert code not in repr(wrap)
