"""One entry of ``course.toml`` to the arguments of its value: which keys there are, and of which type."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from hereandnow.domain import BeliefRating
from hereandnow.errors import InvalidValue

LONGEST = 10_000
"""Characters of one text at most."""


@dataclass(frozen=True, slots=True)
class _Key:
    read: Callable[[str, Any], Any]
    needed: bool = False


def read_entry(table: str, entry: object) -> dict[str, Any]:
    """The arguments of an entry's value. Raises InvalidValue, which names the key and never what stands in it."""
    return _read(TABLES[table], entry)


def _read(keys: Mapping[str, _Key], entry: object) -> dict[str, Any]:
    if not isinstance(entry, dict):
        raise InvalidValue(f"An entry has the keys {', '.join(keys)}.")
    for name in entry:
        if name not in keys:
            raise InvalidValue(f"There is no key {str(name)[:40]!r} here; known are {', '.join(keys)}.")
    for name, key in keys.items():
        if key.needed and name not in entry:
            raise InvalidValue(f"The key {name} is missing.")
    return {name: keys[name].read(name, value) for name, value in entry.items()}


def _text(name: str, value: object) -> str:
    if not isinstance(value, str):
        raise InvalidValue(f"{name} is a text between quotation marks.")
    if len(value) > LONGEST:
        raise InvalidValue(f"{name} has {len(value):,} characters; at most {LONGEST:,} are read.")
    return value.strip()


def _day(name: str, value: object) -> date:
    if not isinstance(value, date) or isinstance(value, datetime):
        raise InvalidValue(f"{name} is a date without quotation marks, such as 2026-01-08.")
    return value


def _time(name: str, value: object) -> datetime:
    if not isinstance(value, datetime):
        raise InvalidValue(f"{name} is a date with a time, such as 2026-01-08T19:00:00.")
    return value


def _number(name: str, value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise InvalidValue(f"{name} is a whole number.")
    return value


def _ratings(name: str, value: object) -> dict[str, int]:
    if not isinstance(value, dict):
        raise InvalidValue(f"{name} are pairs such as {{ heard = 4, left_unsaid = 1 }}.")
    return {statement: _number(statement[:40], rating) for statement, rating in value.items()}


def _words(name: str, value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise InvalidValue(f'{name} are a list of texts, such as ["sad", "tired"].')
    return tuple(_text(name, word) for word in value)


def _strengths(name: str, value: object) -> tuple[BeliefRating, ...]:
    if not isinstance(value, list):
        raise InvalidValue(f"{name} are a list such as [{{ date = 2026-01-08, strength = 85 }}].")
    return tuple(sorted(BeliefRating(**_read(_STRENGTH, rating)) for rating in value))


_STRENGTH = {"date": _Key(_day, needed=True), "strength": _Key(_number, needed=True)}
TABLES: dict[str, dict[str, _Key]] = {
    "sessions": {"date": _Key(_day, needed=True), "file": _Key(_text)},
    "check_ins": {
        "session": _Key(_day, needed=True),
        "sent": _Key(_time),
        "answered": _Key(_time),
        "ratings": _Key(_ratings),
        "words": _Key(_text),
        "different": _Key(_text),
    },
    "therapist_ratings": {"session": _Key(_day, needed=True), "ratings": _Key(_ratings, needed=True)},
    "helpful_events": {
        "session": _Key(_day, needed=True),
        "what": _Key(_text, needed=True),
        "how_much": _Key(_number),
    },
    "beliefs": {
        "sentence": _Key(_text, needed=True),
        "about": _Key(_text, needed=True),
        "expects": _Key(_text),
        "ratings": _Key(_strengths),
    },
    "feelings": {
        "date": _Key(_day, needed=True),
        "words": _Key(_words, needed=True),
        "where": _Key(_text),
        "with_whom": _Key(_text),
    },
    "contacts": {
        "what": _Key(_text, needed=True),
        "date": _Key(_day, needed=True),
        "session": _Key(_day, needed=True),
        "offered": _Key(_day),
        "minutes": _Key(_number),
        "by": _Key(_text),
        "reason": _Key(_text),
    },
}
"""The tables of ``course.toml`` and their keys."""
