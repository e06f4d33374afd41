"""Words that belong to the desk and to no client's record: names of accounts, browsers and passkeys, and sessions.

They are sealed with one subkey of the keystore and bound to their place, as a client's words are with the client's key:
not every database hides its whole file. What has to be found again is found by a keyed mark of itself (a blind index),
which tells equal from unequal to whoever has the key, and nothing to anybody else.
"""

from __future__ import annotations

import hashlib
import hmac

from hereandnow.web.keys.sealing import open_text, seal_text
from hereandnow.web.vault import the_vault

MARK = 40
"""Digits of a mark, in hexadecimal: 160 bits, so that no two things that are marked here ever have the same."""

_VERSION = 1


def sealed(words: str, *place: str) -> bytes:
    """The words, sealed for their place: column and row. Raises KeystoreLocked."""
    return seal_text(the_vault().keys().subkey("desk"), _VERSION, words, place)


def opened(content: bytes | memoryview, *place: str) -> str:
    """The words that were sealed for this place. Raises SealBroken or KeystoreLocked."""
    return open_text(the_vault().keys().subkey("desk"), _VERSION, bytes(content), place)


def mark(kind: str, words: str) -> str:
    """What the words are found by among those of their kind (HMAC with SHA-256, cut short). Raises KeystoreLocked."""
    text = f"{kind} {words}".encode("utf-8", errors="surrogatepass")
    return hmac.new(the_vault().keys().subkey("index"), text, hashlib.sha256).hexdigest()[:MARK]
