"""What stands in a link that works once. Of a token only its hash is kept."""

from __future__ import annotations

import hashlib
import secrets

_BYTES = 32


def new_token() -> str:
    """256 random bits, as an address can hold them."""
    return secrets.token_urlsafe(_BYTES)


def hashed(token: str) -> str:
    """By this it is found: how long the comparison takes says nothing about a token of so many random bits."""
    return hashlib.sha256(token.encode(errors="replace")).hexdigest()
