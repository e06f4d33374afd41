"""The worked examples as they are read: each once in a process, for all tests that look at its review."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from hereandnow.domain import Review
from hereandnow.review import open_session, review

FOLDER = Path(__file__).parent.parent / "examples"
NAMES = sorted(file.stem for file in FOLDER.glob("*.txt"))


@cache
def reviewed(name: str) -> Review:
    """The review of one example."""
    return review(open_session(FOLDER / f"{name}.txt"))
