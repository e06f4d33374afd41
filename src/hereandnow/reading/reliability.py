"""How often a cue's code holds where the cue says so: measured, with its sample, and what follows for showing it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

PRIOR_RIGHT, PRIOR_SHOWN = 8.0, 10.0
"""Before any measurement a certain cue is taken to be right four times in five (a beta prior of that weight)."""
PRIOR_RIGHT_POSSIBLE = 5.0
SHOW_FROM = 0.35
"""A code less reliable than this is not shown at all."""
CERTAIN_FROM = 0.7
"""A code of which fewer than seven in ten are expected to hold is shown as "possible"; one miss does not do that."""


@dataclass(frozen=True, slots=True)
class Reliability:
    """``right`` of ``shown`` annotations held where it was measured; ``probability`` is that, shrunk to the prior."""

    right: int
    shown: int
    probability: float

    @property
    def possible(self) -> bool:
        """Whether a person should read it as "perhaps"."""
        return self.probability < CERTAIN_FROM


@cache
def reliability(code: str, possible: bool) -> Reliability | None:
    """The measured reliability of the certain (or possible) cues of a code; None where it is too low to show."""
    counted = _measured().get(code, {}).get("possible" if possible else "certain", [0, 0])
    right, shown = counted
    prior = PRIOR_RIGHT_POSSIBLE if possible else PRIOR_RIGHT
    probability = round((right + prior) / (shown + PRIOR_SHOWN), 2)
    return Reliability(right, shown, probability) if probability >= SHOW_FROM else None


def measurement() -> str:
    """What the reliability was measured on, and by which command."""
    about: str = _file()["about"]
    return about


def _measured() -> dict[str, dict[str, list[int]]]:
    measured: dict[str, dict[str, list[int]]] = _file()["codes"]
    return measured


@cache
def _file() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(files(__package__).joinpath("reliability.json").read_text(encoding="utf-8"))
    return loaded
