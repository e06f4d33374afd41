"""Telephone numbers in the clinic's words, so that they can be tapped."""

from __future__ import annotations

import re
from dataclasses import dataclass

_RUN = re.compile(r"(?<![\w+])\+?(?:\(?\d[\d ()/-]{2,}\d|\d{3})(?!\w)")
LEAST = 5
"""Digits of a number with separators in it: fewer may be hours. Three by themselves are a number, too."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a paragraph; ``number`` is what is called where it is one."""

    text: str
    number: str = ""


def paragraphs(words: str) -> list[list[list[Piece]]]:
    """The words as paragraphs of lines of pieces."""
    return [
        [_pieces(line) for line in paragraph.split("\n")]
        for paragraph in re.split(r"\n\s*\n", words)
        if paragraph.strip()
    ]


def _pieces(line: str) -> list[Piece]:
    found, end = [], 0
    for run in _RUN.finditer(line):
        digits = re.sub(r"[^\d+]", "", run[0])
        if len(digits.lstrip("+")) >= LEAST or re.fullmatch(r"\d{3}", run[0]):
            found += [Piece(line[end : run.start()]), Piece(run[0], digits)]
            end = run.end()
    return [piece for piece in (*found, Piece(line[end:])) if piece.text]
