"""JSON, read strictly: no NaN, no field given twice, no deep nesting, no half characters."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Mapping
from typing import NoReturn

from hereandnow.errors import TranscriptTooLarge, UnreadableTranscript

DEPTH = 64
"""Objects and lists inside one another at most; transcripts have five."""

OBJECTS = 1_000_000
"""Objects and lists at most: 50,000 segments with a score for each word have some 850,000."""

NEITHER = "This JSON has neither 'turns' (speaker and text each) nor 'segments' as Whisper writes them."
"""The refusal of JSON that is some other program's."""

_STRING = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)', re.S)
_NO_BRACKET = re.compile(r"[^\[\]{}]+")
_HALF = re.compile(r"[\ud800-\udfff]")
_PLAIN_NAME = re.compile(r"[A-Za-z_][\w-]{0,30}")


def load(text: str) -> object:
    """The value of a JSON text. Raises UnreadableTranscript, naming line and column."""
    _check_brackets(text)
    try:
        return json.loads(text, object_pairs_hook=_once, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise UnreadableTranscript(
            f"This is broken JSON ({error.msg.lower()}: line {error.lineno}, column {error.colno})."
        ) from None
    except ValueError:
        raise UnreadableTranscript("This JSON holds a number that is too long to be one.") from None


def object_of(value: object, where: str) -> Mapping[str, object]:
    """The value as an object. Raises UnreadableTranscript."""
    if not isinstance(value, dict):
        raise UnreadableTranscript(f"{where} is not a JSON object.")
    return value


def list_of(fields: Mapping[str, object], name: str, where: str) -> list[object]:
    """The list in a field. Raises UnreadableTranscript."""
    value = fields.get(name)
    if not isinstance(value, list):
        raise UnreadableTranscript(f"{where} needs a list called {name!r}.")
    return value


def text_of(fields: Mapping[str, object], name: str, where: str) -> str | None:
    """The text in a field, or None where it is missing or null. Raises UnreadableTranscript."""
    value = fields.get(name)
    if value is None:
        return None
    if not isinstance(value, str):
        raise UnreadableTranscript(f"{where} has a {name!r} that is no text.")
    if _HALF.search(value):
        raise UnreadableTranscript(f"{where} has a broken character (half of a pair) in {name!r}.")
    return value


def seconds_of(fields: Mapping[str, object], name: str, where: str) -> float | None:
    """The seconds in a field, or None where it is missing or null. Raises UnreadableTranscript."""
    value = fields.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise UnreadableTranscript(f"{where} has a {name!r} that is no number of seconds.")
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not (math.isfinite(number) and number >= 0):
        raise UnreadableTranscript(f"{where} has a {name!r} that is no number of seconds from 0.")
    return number


def _check_brackets(text: str) -> None:
    brackets = _NO_BRACKET.sub("", _STRING.sub("", text))
    if len(brackets) > 2 * OBJECTS:
        raise TranscriptTooLarge(f"This JSON holds more than {OBJECTS:,} objects and lists; a transcript does not.")
    depth = 0
    for bracket in brackets:
        depth += 1 if bracket in "[{" else -1
        if depth > DEPTH:
            raise UnreadableTranscript(f"This JSON is nested more than {DEPTH} deep; a transcript is not.")


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    fields = dict(pairs)
    if len(fields) < len(pairs):
        twice = Counter(name for name, _ in pairs).most_common(1)[0][0]
        shown = f" {twice!r}" if _PLAIN_NAME.fullmatch(twice) else ""
        raise UnreadableTranscript(
            f"This JSON gives the field{shown} twice in one object; which one holds cannot be told."
        )
    return fields


def _no_constant(name: str) -> NoReturn:
    raise UnreadableTranscript(f"This JSON holds {name}, which is not a number that JSON knows.")
