"""Numbers of turns as people write them: ``3, 7-12``."""

from __future__ import annotations

import re
from collections.abc import Iterable

_PART = re.compile(r"(\d{1,6})(?:\s*[-–—]\s*(\d{1,6}))?", re.ASCII)


def numbers_in(text: str, most: int) -> frozenset[int] | None:
    """The numbers from 1 to ``most`` that a text names, single or from-to. None for anything else."""
    found: set[int] = set()
    for part in filter(None, re.split(r"\s*[,;]\s*|(?<=\d)\s+(?=\d)", text.strip())):
        match = _PART.fullmatch(part.strip())
        if match is None:
            return None
        first, last = int(match[1]), int(match[2] or match[1])
        if not 1 <= first <= last <= most:
            return None
        found.update(range(first, last + 1))
    return frozenset(found)


def written(numbers: Iterable[int]) -> str:
    """Numbers as ``numbers_in`` reads them back, those in a row from-to."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][-1] + 1:
            runs[-1][1:] = [number]
        else:
            runs.append([number])
    return ", ".join("-".join(map(str, run)) for run in runs)
