"""Sessions by the dialect of the client: is the reader as often wrong with one group of speakers as with another?"""

from __future__ import annotations

import numpy as np

from training.rows import Rows

DIALECTS = {
    "African American": ("African American", "African-American"),
    "Indian, Pakistani": ("Indian", "Pakistani", "Punjabi", "Tamil", "Bengali"),
    "African, Caribbean": (
        "Nigerian",
        "Ghanaian",
        "Kenyan",
        "Zimbabwean",
        "Jamaican",
        "Caribbean",
        "Trinidadian",
        "South African",
    ),
    "Scottish, Irish": ("Scot", "Doric", "Glasgow", "Irish", "Hiberno", "Belfast", "Dublin", "Ayrshire"),
    "accented (not a first language)": ("accented", "influenced", "Polish", "Spanish", "Arabic"),
}


def by_dialect(table: Rows) -> dict[str, Rows]:
    """The sessions of each group of dialects; what belongs to none of them is "other"."""
    names = np.array([group_of(head.get("dialect", "")) for head in table.heads])
    return {name: table.where(names == name) for name in sorted(set(names.tolist()))}


def group_of(dialect: str) -> str:
    """The group that a session's dialect belongs to; a session whose dialect is not known is among the others."""
    return next((name for name, words in DIALECTS.items() if any(word in dialect for word in words)), "other")
