"""How each code is read: by cues, by the model, or both; and from which probability it is shown."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

_FILE = files(__package__).joinpath("readout.json")


@dataclass(frozen=True, slots=True)
class Readout:
    """From what was seen in one turn to the probability of one code (logistic regression, fitted on held-out sessions).

    ``network`` and ``words`` weigh what each of the two says; ``certain`` and ``possible`` are added where a cue of
    that kind matched. From the probability ``certain_from`` on a code is shown as certain, from ``possible_from`` on as
    possible; None is never. ``why`` says in a sentence why it is read so.
    """

    network: float
    words: float
    certain: float
    possible: float
    bias: float
    certain_from: float | None
    possible_from: float | None
    why: str

    @property
    def reads(self) -> str:
        """What reads the code: rule, model, both, or neither."""
        cues, model = bool(self.certain or self.possible), bool(self.network or self.words)
        return {(True, True): "both", (True, False): "rule", (False, True): "model"}.get((cues, model), "neither")

    def probability(self, network: float, words: float, cue: str | None) -> float:
        """How probable the code is: ``cue`` is "certain", "possible" or None."""
        seen = self.bias + self.network * network + self.words * words
        seen += {"certain": self.certain, "possible": self.possible}.get(cue or "", 0.0)
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, seen))))


def readouts() -> Mapping[str, Readout]:
    """How each code is read, by its name."""
    return {name: Readout(**numbers) for name, numbers in _kept()["codes"].items()}


def order() -> tuple[str, ...]:
    """The codes in the order of the network's numbers."""
    return tuple(_kept()["order"])


def how_read(code: str) -> Readout | None:
    """How one code is read; None where the model's files are missing or never knew it."""
    return readouts().get(code) if _FILE.is_file() else None


@cache
def _kept() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(_FILE.read_text(encoding="utf-8"))
    return loaded
