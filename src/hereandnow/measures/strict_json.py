"""JSON of a questionnaire, read strictly: bounded, no field twice, no NaN, every field what it has to be."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from typing import NoReturn

from hereandnow.errors import UnreadableQuestionnaire

BYTES = 4 * 1024 * 1024
"""A file is not read beyond this; the longest questionnaire in use has a tenth of it."""

TEXT = 20_000
"""Characters of one text at most."""

_HALF = re.compile(r"[\ud800-\udfff]")


def load(data: bytes) -> Mapping[str, object]:
    """The object that a file holds. Raises UnreadableQuestionnaire."""
    if not data.strip():
        raise UnreadableQuestionnaire("The file is empty.")
    if len(data) > BYTES:
        raise UnreadableQuestionnaire(f"The file is larger than {BYTES:,} bytes; a questionnaire is not.")
    try:
        value = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_no_constant)
    except UnicodeDecodeError:
        raise UnreadableQuestionnaire("The file is not UTF-8 text; save it as UTF-8 JSON.") from None
    except json.JSONDecodeError as error:
        raise UnreadableQuestionnaire(
            f"This is not JSON ({error.msg.lower()}: line {error.lineno}, column {error.colno}); "
            "export the questionnaire as FHIR JSON."
        ) from None
    except RecursionError:
        raise UnreadableQuestionnaire("This JSON is nested far deeper than a questionnaire is.") from None
    except ValueError:
        raise UnreadableQuestionnaire("This JSON holds a number that is too long to be one.") from None
    return object_of(value, "The file")


def object_of(value: object, where: str) -> Mapping[str, object]:
    """The value as an object. Raises UnreadableQuestionnaire."""
    if not isinstance(value, dict):
        raise UnreadableQuestionnaire(f"{where} is not a JSON object.")
    return value


def objects_of(fields: Mapping[str, object], name: str, where: str, *, most: int = 5_000) -> list[Mapping[str, object]]:
    """The objects in a field's list, none where it is missing. Raises UnreadableQuestionnaire."""
    value = fields.get(name)
    if value is None:
        return []
    if not isinstance(value, list):
        raise UnreadableQuestionnaire(f"{where} has {name!r} that is no list.")
    if len(value) > most:
        raise UnreadableQuestionnaire(f"{where} has more than {most:,} entries in {name!r}.")
    return [object_of(entry, f"An entry of {name!r} of {where[0].lower()}{where[1:]}") for entry in value]


def text_of(fields: Mapping[str, object], name: str, where: str) -> str | None:
    """The text in a field, or None where it is missing. Raises UnreadableQuestionnaire."""
    value = fields.get(name)
    if value is None:
        return None
    if not isinstance(value, str):
        raise UnreadableQuestionnaire(f"{where} has {name!r} that is no text.")
    if len(value) > TEXT or _HALF.search(value):
        raise UnreadableQuestionnaire(f"{where} has {name!r} that is longer than {TEXT:,} characters, or broken.")
    return value


def number_of(fields: Mapping[str, object], name: str, where: str) -> float | None:
    """The number in a field, or None where it is missing. Raises UnreadableQuestionnaire."""
    value = fields.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise UnreadableQuestionnaire(f"{where} has {name!r} that is no number.")
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise UnreadableQuestionnaire(f"{where} has {name!r} that is too large a number.")
    return number


def truth_of(fields: Mapping[str, object], name: str, where: str) -> bool:
    """The truth in a field, False where it is missing. Raises UnreadableQuestionnaire."""
    value = fields.get(name)
    if value is not None and not isinstance(value, bool):
        raise UnreadableQuestionnaire(f"{where} has {name!r} that is neither true nor false.")
    return bool(value)


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    fields = dict(pairs)
    if len(fields) < len(pairs):
        raise UnreadableQuestionnaire("This JSON gives a field twice in one object; which one holds cannot be told.")
    return fields


def _no_constant(name: str) -> NoReturn:
    raise UnreadableQuestionnaire(f"This JSON holds {name}, which is not a number that JSON knows.")
