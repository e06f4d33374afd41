"""An item analysis for the screen, and for programs (``hereandnow.items/1``).

The JSON Schema lies beside this file.
"""

from __future__ import annotations

import json
import textwrap
from collections.abc import Mapping, Sequence
from importlib.resources import files
from typing import Any

from hereandnow.measures.change import NotEnough
from hereandnow.measures.items import PEOPLE_NEEDED, UNVALIDATED, Coefficient, ItemAnalysis

SCHEMA = "hereandnow.items/1"
Analysed = Sequence[tuple[str, ItemAnalysis | NotEnough]]
"""A scale's title, and its analysis."""


def schema() -> dict[str, Any]:
    """The JSON Schema of an item analysis."""
    text = files(__package__).joinpath("items.schema.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def write_items_text(analysed: Analysed, notes: Sequence[str] = ()) -> str:
    """The analyses as lines of text."""
    lines: list[str] = []
    for title, found in analysed:
        lines += [
            *_wrapped(title),
            *(_wrapped(found.sentence, "  ") if isinstance(found, NotEnough) else _lines(found)),
            "",
        ]
    lines += [line for note in notes for line in _wrapped(f"Note: {note}", "", "  ")]
    lines += _wrapped(UNVALIDATED)
    return "\n".join("".join(letter if letter.isprintable() else " " for letter in line) for line in lines) + "\n"


def write_items_json(analysed: Analysed, notes: Sequence[str] = ()) -> str:
    """The analyses as JSON text."""
    value = {
        "schema": SCHEMA,
        "people_needed": PEOPLE_NEEDED,
        "validated": False,
        "scales": [{"title": title, **_value(found)} for title, found in analysed],
        "notes": [*notes, UNVALIDATED],
    }
    return json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def _lines(found: ItemAnalysis) -> list[str]:
    left_out = f"; {found.left_out} more left a question out" if found.left_out else ""
    lines = [
        f"  {found.people} people who answered every question{left_out}.",
        f"  alpha {_coefficient(found.alpha)}",
        f"  omega {_coefficient(found.omega)}" if found.omega else f"  omega: {found.no_omega}",
        f"  {'question':<32}{'missing':>8}{'mean':>8}{'SD':>7}  {'with the others':<24}{'alpha without':>14}",
    ]
    for item in found.items:
        rest = _coefficient(item.with_rest) if item.with_rest else "no spread"
        without = "" if item.alpha_without is None else f"{item.alpha_without:.2f}"
        name = textwrap.shorten(item.name, 31, placeholder="…")
        figures = f"{item.missing:>8}{item.mean:>8.2f}{item.deviation:>7.2f}  {rest:<24}{without:>14}"
        lines.append(f"  {name:<32}{figures}".rstrip())
    return lines


def _coefficient(found: Coefficient) -> str:
    if found.interval is None:
        return f"{found.value:.2f} (no interval)"
    return f"{found.value:.2f} ({found.interval.low:.2f} to {found.interval.high:.2f})"


def _value(found: ItemAnalysis | NotEnough) -> Mapping[str, Any]:
    if isinstance(found, NotEnough):
        return {"not_enough": found.reason, "sentence": found.sentence}
    return {
        "people": found.people,
        "left_out": found.left_out,
        "alpha": _figures(found.alpha),
        "omega": _figures(found.omega),
        "no_omega": found.no_omega,
        "items": [
            {
                "name": item.name,
                "missing": item.missing,
                "mean": item.mean,
                "deviation": item.deviation,
                "with_rest": _figures(item.with_rest),
                "alpha_without": item.alpha_without,
            }
            for item in found.items
        ],
    }


def _figures(found: Coefficient | None) -> Mapping[str, Any] | None:
    if found is None:
        return None
    interval = None if found.interval is None else [found.interval.low, found.interval.high]
    return {"value": found.value, "interval": interval}


def _wrapped(text: str, first: str = "", rest: str = "") -> list[str]:
    return textwrap.wrap(text, 100, initial_indent=first, subsequent_indent=rest or first, break_long_words=False)
