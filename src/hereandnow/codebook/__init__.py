"""The codebook: forty turn-level codes as data, and their one loader."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Literal

from hereandnow.domain import Speaker
from hereandnow.errors import UnknownName

Difficulty = Literal["A", "B", "C"]


@dataclass(frozen=True, slots=True)
class Code:
    """One turn-level code.

    ``yes`` and ``no`` are short exchanges, a line a turn (``T:`` therapist, ``C:`` client), whose last turn carries the
    code or nearly does. ``difficulty`` is the agreement that two careful readers can be expected to reach (A easy to
    C hard; a C is shown to a person only as "possible").
    """

    name: str
    pillar: str
    difficulty: Difficulty
    meaning: str
    yes: str
    no: str
    no_because: str

    @property
    def speaker(self) -> Speaker | None:
        """Who can speak the turn; None where both can."""
        match self.name.partition(".")[0]:
            case "therapist":
                return "therapist"
            case "client":
                return "client"
        return None


@cache
def codes() -> Mapping[str, Code]:
    """All codes by name, in the codebook's order."""
    text = files(__package__).joinpath("codebook.toml").read_text(encoding="utf-8")
    return MappingProxyType({entry["name"]: Code(**entry) for entry in tomllib.loads(text)["code"]})


def code(name: str) -> Code:
    """The code of that name. Raises UnknownName."""
    try:
        return codes()[name]
    except KeyError:
        raise UnknownName(f"There is no code {name!r} in the codebook; 'hereandnow explain' lists them.") from None
