"""The master key, wrapped by a passphrase and by a recovery code, either of which opens it; and its subkeys."""

from __future__ import annotations

import os
import unicodedata
from dataclasses import astuple, dataclass, field
from typing import Literal, get_args

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from hereandnow.errors import (
    InvalidValue,
    NoKeys,
    SealBroken,
    UnknownName,
    WeakPassphrase,
    WrongPassphrase,
    WrongRecoveryCode,
)
from hereandnow.web.keys.recovery import CODE_BYTES, read_code, write_code
from hereandnow.web.keys.sealing import KEY_BYTES, open_bytes, seal_bytes

SHORTEST_PASSPHRASE = 12

Purpose = Literal["audit", "index", "token", "backup", "database", "sessions", "second factor", "desk"]
PURPOSES: tuple[Purpose, ...] = get_args(Purpose)

_SALT_BYTES = 16
_WRAP_VERSION = 1


@dataclass(frozen=True, slots=True)
class Hardness:
    """How hard a passphrase is to try: the costs of Argon2id (RFC 9106), memory in KiB.

    They are kept beside each wrap, so that they can be raised for the next one.
    """

    memory: int
    passes: int
    lanes: int

    def __post_init__(self) -> None:
        # A file that was tampered with must not make the program ask for all memory, or work for a day.
        if not (0 < self.passes <= 64 and 0 < self.lanes <= 64 and 8 * self.lanes <= self.memory <= 4 * 2**20):
            raise InvalidValue("Argon2 costs are outside what this program uses.")


SHIPPED = Hardness(
    memory=256 * 1024, passes=3, lanes=4
)  # 0.8 s on two cores; twice the memory of RFC 9106's second choice.


@dataclass(frozen=True, slots=True)
class PassphraseWrap:
    """The master key sealed with what Argon2id makes of a passphrase."""

    salt: bytes = field(repr=False)
    hardness: Hardness
    sealed: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.salt) != _SALT_BYTES:
            raise InvalidValue(f"The salt of a passphrase is {_SALT_BYTES} bytes.")


@dataclass(frozen=True, slots=True)
class RecoveryWrap:
    """The master key sealed with what HKDF makes of a recovery code, which needs no stretching: it is random."""

    salt: bytes = field(repr=False)
    sealed: bytes = field(repr=False)


def new_key() -> bytes:
    """Thirty-two random bytes."""
    return os.urandom(KEY_BYTES)


def wrap_with_passphrase(master: bytes, passphrase: str, hardness: Hardness = SHIPPED) -> PassphraseWrap:
    """The master key under a passphrase. Raises WeakPassphrase."""
    if len(_normal(passphrase)) < SHORTEST_PASSPHRASE:
        raise WeakPassphrase(
            f"A passphrase has at least {SHORTEST_PASSPHRASE} characters; a few unrelated words do well."
        )
    salt = os.urandom(_SALT_BYTES)
    key = _stretched(passphrase, salt, hardness)
    return PassphraseWrap(salt, hardness, seal_bytes(key, _WRAP_VERSION, master, _bound_to_passphrase(hardness)))


def open_with_passphrase(wrap: PassphraseWrap, passphrase: str) -> bytes:
    """The master key. Raises WrongPassphrase."""
    key = _stretched(passphrase, wrap.salt, wrap.hardness)
    try:
        return open_bytes(key, _WRAP_VERSION, wrap.sealed, _bound_to_passphrase(wrap.hardness))
    except SealBroken:
        raise WrongPassphrase("The passphrase does not open the keys; try again, or use the recovery code.") from None


def wrap_with_new_code(master: bytes) -> tuple[RecoveryWrap, str]:
    """The master key under a new recovery code, and the code. It is kept nowhere: show it once, to be printed."""
    secret = os.urandom(CODE_BYTES)
    salt = os.urandom(_SALT_BYTES)
    key = _derived(secret, salt, "recovery code")
    return RecoveryWrap(salt, seal_bytes(key, _WRAP_VERSION, master, ("recovery code",))), write_code(secret)


def open_with_code(wrap: RecoveryWrap, typed: str) -> bytes:
    """The master key. Raises MistypedCode or WrongRecoveryCode."""
    key = _derived(read_code(typed), wrap.salt, "recovery code")
    try:
        return open_bytes(key, _WRAP_VERSION, wrap.sealed, ("recovery code",))
    except SealBroken:
        raise WrongRecoveryCode(
            "The recovery code does not open the keys; it may be of another keystore, or a newer code took its place."
        ) from None


def subkey(master: bytes, purpose: Purpose) -> bytes:
    """Thirty-two bytes for one purpose, the same each time; none tells anything of another. Raises UnknownName."""
    if purpose not in PURPOSES:
        raise UnknownName(f"There is no key for this purpose; there are {', '.join(PURPOSES)}.")
    return _derived(master, None, purpose)


def keystore_key(master: bytes) -> bytes:
    """The key that wraps the data keys. It leaves the keystore for no purpose."""
    return _derived(master, None, "keystore")


def _derived(secret: bytes, salt: bytes | None, purpose: str) -> bytes:
    """HKDF with SHA-256 (RFC 5869)."""
    return HKDF(SHA256(), KEY_BYTES, salt, f"hereandnow keys 1: {purpose}".encode()).derive(secret)


def _stretched(passphrase: str, salt: bytes, hardness: Hardness) -> bytes:
    try:
        return hash_secret_raw(
            secret=_normal(passphrase).encode("utf-8", errors="surrogatepass"),
            salt=salt,
            time_cost=hardness.passes,
            memory_cost=hardness.memory,
            parallelism=hardness.lanes,
            hash_len=KEY_BYTES,
            type=Type.ID,
        )
    except HashingError:
        raise NoKeys(
            f"The passphrase could not be tried: it needs {hardness.memory // 1024} MiB of free memory."
        ) from None


def _normal(passphrase: str) -> str:
    # The same keys give one letter or a letter and its accent, by system; both are the same passphrase.
    return unicodedata.normalize("NFKC", passphrase)


def _bound_to_passphrase(hardness: Hardness) -> tuple[str, ...]:
    return ("passphrase", *map(str, astuple(hardness)))
