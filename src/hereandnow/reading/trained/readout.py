"""How each code is read: by cues, by the model, or both; and from which probability it is shown."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from hereandnow.reading.trained.model import shipped

_FILE = files(__package__).joinpath("readout.json")
Way = Literal["rule", "model", "both"]
CERTAIN_CUE_FROM = 0.7
"""Cues that are less often right than this are only shown as possible, as decision 0007 has it for cues alone."""
UNLIKELY = 0.01
"""A certain cue is only shown as possible where the model finds the code less likely than this."""


@dataclass(frozen=True, slots=True)
class Readout:
    """How one code is read: by cues alone, by the model alone, or by cues and, where none matched, the model.

    ``certain_cue`` and ``possible_cue``: how often the code held where a cue of that kind matched, on sessions that no
    cue was tuned to. The model's probability is a logistic regression over what the ``network`` and the ``words`` say,
    fitted on held-out sessions. From ``certain_from`` on a code is shown as certain, from ``possible_from`` on as
    possible; None is never. A code that is not ``even``, because it is wrongly shown more often to speakers of one
    group of dialects than of another, is possible only. ``why`` says in a sentence why it is read so.
    """

    reads: Way
    certain_cue: float
    possible_cue: float
    even: bool
    network: float
    words: float
    bias: float
    certain_from: float | None
    possible_from: float | None
    why: str

    @property
    def doubted(self) -> bool:
        """Whether its certain cues are only shown as possible."""
        return self.certain_cue < CERTAIN_CUE_FROM or not self.even

    def probability(self, network: float, words: float) -> float:
        """How probable the code is by what network and words say."""
        seen = self.bias + self.network * network + self.words * words
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, seen))))


def readouts() -> Mapping[str, Readout]:
    """How each code is read, by its name."""
    return {name: Readout(**numbers) for name, numbers in _kept()["codes"].items()}


def order() -> tuple[str, ...]:
    """The codes in the order of the network's numbers."""
    return tuple(_kept()["order"])


def how_read(code: str) -> Readout | None:
    """How one code is read; None where the model's files are missing or never knew it."""
    return readouts().get(code) if shipped() else None


@cache
def _kept() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(_FILE.read_text(encoding="utf-8"))
    return loaded
