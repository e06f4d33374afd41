"""The recovery code: 160 bits that a person can print, read aloud and type, with a checksum that finds a slip.

In Crockford's base32 (no I, L, O or U), in nine groups of four characters: eight groups are the code, one its checksum.
"""

from __future__ import annotations

import base64
import hashlib

from hereandnow.errors import MistypedCode

CODE_BYTES = 20
GROUP = 4

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_STANDARD = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_WRITTEN = str.maketrans(_STANDARD, _ALPHABET)
# What is easily read for another character is taken for it, U is none; spaces and hyphens only help the eye.
_READ = str.maketrans(_ALPHABET + "ILOU", _STANDARD + "BBA?", " -\t\r\n\u2010\u2011\u2012\u2013\u2014\u00a0")
_CHECKSUM_CHARACTERS = 4
_CHARACTERS = CODE_BYTES * 8 // 5 + _CHECKSUM_CHARACTERS


def write_code(secret: bytes) -> str:
    """Twenty bytes as a person writes them: ``XXXX-XXXX-...``, nine groups."""
    characters = (base64.b32encode(secret).decode("ascii") + _checksum(secret)).translate(_WRITTEN)
    return "-".join(characters[start : start + GROUP] for start in range(0, len(characters), GROUP))


def read_code(typed: str) -> bytes:
    """The twenty bytes of a code as typed, in either case, with or without its hyphens. Raises MistypedCode.

    A slip of a character or two is missed once in a million times (20 bits of SHA-256), and is a wrong code then.
    """
    characters = typed.upper().translate(_READ)
    if len(characters) != _CHARACTERS:
        raise MistypedCode(
            f"A recovery code has {_CHARACTERS} letters and digits; what was typed has {len(characters)}."
        )
    secret = _decoded(characters[:-_CHECKSUM_CHARACTERS])
    if secret is None or _checksum(secret) != characters[-_CHECKSUM_CHARACTERS:]:
        raise MistypedCode(
            "The recovery code is mistyped: its parts do not belong together. Compare it with the paper."
        )
    return secret


def _decoded(characters: str) -> bytes | None:
    if not set(characters) <= set(_STANDARD):
        return None
    return base64.b32decode(characters)


def _checksum(secret: bytes) -> str:
    digest = hashlib.sha256(b"hereandnow recovery code" + secret).digest()
    return base64.b32encode(digest).decode("ascii")[:_CHECKSUM_CHARACTERS]
