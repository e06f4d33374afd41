"""Words sealed so that they open only whole, in their own place, and with the key they were sealed with.

A sealed value is ``format (1) | version of the key (2) | nonce (12) | ciphertext | tag (16)``, in bytes: AES-256-GCM
(NIST SP 800-38D) with a random nonce. Its place and both numbers are bound to it as associated data.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NoReturn

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from hereandnow.errors import InvalidValue, SealBroken

FORMAT = 1
KEY_BYTES = 32
STEP = 256  # The length of a text is hidden up to this many bytes.
LAST_VERSION = 2**16 - 1

_NONCE_BYTES = 12
_TAG_BYTES = 16
_HEADER = struct.Struct(">BH")
_LENGTH = struct.Struct(">I")


@dataclass(frozen=True, slots=True)
class Place:
    """Where sealed words belong. They open nowhere else."""

    table: str
    column: str
    row: str
    client: str

    def __post_init__(self) -> None:
        if not all(isinstance(part, str) and part for part in self.parts):
            raise InvalidValue("A place names its table, column, row and client, each as text.")

    @property
    def parts(self) -> tuple[str, str, str, str]:
        """All four, in order."""
        return self.table, self.column, self.row, self.client


@dataclass(frozen=True, slots=True, eq=False)
class DataKey:
    """The key to one client's record (``author`` is ""), or to one author's process notes about one client.

    ``versions`` holds 32 bytes for each version that is not retired. The newest seals; each opens what it sealed. Don't
    keep it for longer than the work at hand: a locked keystore cannot take it back.
    """

    client: str
    author: str
    versions: Mapping[int, bytes] = field(repr=False)

    def __post_init__(self) -> None:
        if not self.versions or not all(0 < version <= LAST_VERSION for version in self.versions):
            raise InvalidValue(f"A data key has versions from 1 to {LAST_VERSION}.")
        if any(len(key) != KEY_BYTES for key in self.versions.values()):
            raise InvalidValue(f"Each version of a data key is {KEY_BYTES} bytes.")

    @property
    def version(self) -> int:
        """The newest version, which seals."""
        return max(self.versions)


def seal(key: DataKey, text: str, place: Place) -> bytes:
    """The words, sealed for their place. Raises InvalidValue where the key is another client's than the place."""
    if key.client != place.client:
        raise InvalidValue("The place is one client's and the key is another's.")
    return seal_text(key.versions[key.version], key.version, text, _bound(key, place))


def unseal(key: DataKey, sealed: bytes, place: Place) -> str:
    """The words that were sealed for this place. Raises SealBroken."""
    version = version_of(sealed)
    if version not in key.versions:
        _refuse()
    return open_text(key.versions[version], version, sealed, _bound(key, place))


def seal_text(key: bytes, version: int, text: str, bound: tuple[str, ...]) -> bytes:
    """Words sealed with a key of 32 bytes, their length hidden up to ``STEP``, and bound to other words."""
    return seal_bytes(key, version, _padded(text), bound)


def open_text(key: bytes, version: int, sealed: bytes, bound: tuple[str, ...]) -> str:
    """The words that ``seal_text`` sealed with this key and version, bound to these words. Raises SealBroken."""
    return _text(open_bytes(key, version, sealed, bound))


def version_of(sealed: bytes) -> int:
    """The version of the key that sealed it, as written on it and not yet checked. Raises SealBroken."""
    if len(sealed) < _HEADER.size + _NONCE_BYTES + _TAG_BYTES:
        _refuse()
    form, version = _HEADER.unpack_from(sealed)
    if form != FORMAT:
        _refuse()
    return int(version)


def seal_bytes(key: bytes, version: int, content: bytes, bound: tuple[str, ...]) -> bytes:
    """Bytes sealed with a key of 32 bytes and bound to some words."""
    header = _HEADER.pack(FORMAT, version)
    nonce = os.urandom(_NONCE_BYTES)
    return header + nonce + AESGCM(key).encrypt(nonce, content, header + _one_string(bound))


def open_bytes(key: bytes, version: int, sealed: bytes, bound: tuple[str, ...]) -> bytes:
    """The bytes that ``seal_bytes`` sealed with this key and version, bound to these words. Raises SealBroken."""
    if version_of(sealed) != version:
        _refuse()
    header, body = sealed[: _HEADER.size], sealed[_HEADER.size :]
    try:
        return AESGCM(key).decrypt(body[:_NONCE_BYTES], body[_NONCE_BYTES:], header + _one_string(bound))
    except InvalidTag:
        _refuse()


def _bound(key: DataKey, place: Place) -> tuple[str, ...]:
    return ("field", key.author, *place.parts)


def _one_string(parts: tuple[str, ...]) -> bytes:
    # Each part carries its length: ("ab", "c") and ("a", "bc") must not be bound alike.
    texts = [_bytes(part) for part in parts]
    return b"".join(_LENGTH.pack(len(text)) + text for text in texts)


def _padded(text: str) -> bytes:
    content = _bytes(text)
    content = _LENGTH.pack(len(content)) + content
    return content + bytes(-len(content) % STEP)


def _text(padded: bytes) -> str:
    (length,) = _LENGTH.unpack_from(padded)
    return padded[_LENGTH.size : _LENGTH.size + length].decode("utf-8", errors="surrogatepass")


def _bytes(text: str) -> bytes:
    # Lone surrogates pass: an encoding error would carry the words with it, and what was given is what comes back.
    return text.encode("utf-8", errors="surrogatepass")


def _refuse() -> NoReturn:
    raise SealBroken(
        "Sealed words cannot be opened: they were changed or moved, or their key is another or gone; restore the row "
        "from a backup."
    ) from None
