"""Ids as the keystore writes them, in the clear: never a name."""

from __future__ import annotations

import re
from uuid import UUID

from hereandnow.errors import InvalidValue

_AUTHOR = re.compile(r"[0-9a-z-]{1,64}", re.ASCII)


def client_of(value: UUID | str) -> str:
    """A client's id, a UUID, as text in its usual form. Raises InvalidValue."""
    try:
        return str(UUID(str(value)))
    except ValueError:
        raise InvalidValue("A client's id in the keystore is a UUID.") from None


def author_of(value: UUID | str | int) -> str:
    """An author's id in small letters: a UUID, a number or a short text. Raises InvalidValue."""
    written = str(value).lower()
    if not isinstance(value, UUID | str | int) or not _AUTHOR.fullmatch(written):
        raise InvalidValue("An author's id in the keystore is at most 64 letters, digits and hyphens, such as a UUID.")
    return written
