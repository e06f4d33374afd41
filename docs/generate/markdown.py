"""Words of the program as Markdown: escaped, with every name of a code or a kind made a link."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from hereandnow.codebook import codes

_CODE = re.compile(r"\b(?:therapist|client|either)\.[a-z_]+")
_SIGN = re.compile(r"([\\`*_\[\]<>#|$~{}])")


def plain(text: str) -> str:
    """Text that Markdown leaves as it is."""
    return _SIGN.sub(r"\\\1", text)


def prose(text: str) -> str:
    """Text with the codes that it names as links to their entries."""
    parts: list[str] = []
    last = 0
    for match in _CODE.finditer(text):
        if match.group() in codes():
            parts += [plain(text[last : match.start()]), code_link(match.group())]
            last = match.end()
    return "".join([*parts, plain(text[last:])])


def code_link(name: str) -> str:
    """A link to a code's entry."""
    return f"[`{name}`](#code-{name})"


def entry(anchor: str, title: str, level: int) -> str:
    """A heading that other pages can link to as ``#anchor``."""
    return f"({anchor.lower()})=\n{'#' * level} {title}\n"


def said(exchange: str) -> str:
    """A short exchange, a paragraph a turn, set off as a quotation."""
    turns = [_turn(line.strip()) for line in exchange.strip().splitlines() if line.strip()]
    return "\n>\n".join(f"> {turn}" for turn in turns) + "\n"


def _turn(line: str) -> str:
    who, colon, words = line.partition(": ")
    names = {"T": "Therapist", "C": "Client"}
    return f"**{names[who]}:** {plain(words)}" if colon and who in names else plain(line)


def fields(pairs: Iterable[tuple[str, str]]) -> str:
    """Names and what is said of them, each a definition."""
    return "\n".join(f"{name}\n: {body}\n" for name, body in pairs)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; a bar in a cell must have been escaped."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(' '.join(cell.split()) for cell in line)} |" for line in lines) + "\n"
