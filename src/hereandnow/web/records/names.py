"""Names as they are compared and put in order."""

from __future__ import annotations

import unicodedata


def canonical(name: str) -> str:
    """One form for all that people take for the same name: "ANNA " signs in as "Anna"."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def ordered(name: str) -> str:
    """What a list of names is put in order by: accents do not send "Éva" behind "Zoe"."""
    return "".join(
        letter for letter in unicodedata.normalize("NFKD", canonical(name)) if not unicodedata.combining(letter)
    )
