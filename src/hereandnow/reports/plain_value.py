"""A value of the engine as JSON has it: field by field, under its own names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from hereandnow.domain import Citation


def plain_value(value: Any) -> Any:
    """Dicts, lists, texts and numbers; a day as ISO writes it, numbers of a measure to four places."""
    if isinstance(value, Citation):
        evidence = value.evidence
        return {
            "session": value.session.isoformat(),
            "turn": evidence.turn.index,
            "speaker": evidence.turn.speaker,
            "span": list(evidence.span),
            "quote": evidence.quote,
        }
    if is_dataclass(value):
        return {one.name: plain_value(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, date):  # and a time, which is one
        return value.isoformat()
    if isinstance(value, float):
        return round(value, 4)
    if isinstance(value, Mapping):
        return {str(key): plain_value(inner) for key, inner in value.items()}
    if isinstance(value, tuple):
        return [plain_value(inner) for inner in value]
    return value
