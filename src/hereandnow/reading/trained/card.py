"""What was measured of each code, on sessions that nothing was trained on or chosen by: the card's figures."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

SETS = {
    "test sessions": "invented sessions",
    "test exchanges": "invented exchanges, half of them near misses",
    "real sessions": "real counselling sessions",
}
"""The sets a person is told of, by their names in the card."""


@dataclass(frozen=True, slots=True)
class Counted:
    """``right`` of ``shown`` held; ``precision`` and ``recall`` are the ends of their 95 % intervals over sessions."""

    shown: int
    right: int
    precision: tuple[float, float] | None
    recall: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class Figures:
    """One code on one set: it ``held`` in so many of the ``turns`` that could carry it."""

    where: str
    turns: int
    held: int
    certain: Counted
    shown: Counted
    confused_with: dict[str, int]


def figures(code: str) -> tuple[Figures, ...]:
    """What was measured of a code, a set each; none where the card is missing or never knew the code."""
    return tuple(
        Figures(
            words,
            one["turns"],
            one["held"],
            _counted(one["certain"]),
            _counted(one["shown"]),
            one["confused_with"],
        )
        for name, words in SETS.items()
        for one in [card().get(name, {}).get("codes", {}).get(code)]
        if one is not None
    )


@cache
def card() -> dict[str, Any]:
    """All that was measured; empty where the file is missing."""
    file = files(__package__).joinpath("card.json")
    loaded: dict[str, Any] = json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
    return loaded


def _counted(kept: dict[str, Any]) -> Counted:
    precision, recall = (tuple(kept[name]) if kept[name] else None for name in ("precision", "recall"))
    return Counted(kept["shown"], kept["right"], precision, recall)
