"""Names as they are compared."""

from __future__ import annotations

import unicodedata


def canonical(name: str) -> str:
    """One form for all that people take for the same name: "ANNA " signs in as "Anna"."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())
