"""The threads of a course as plain values and back, by the shapes that the engine's own values have.

No thread is written out here by hand: what a frozen value holds is read off its type, so that a thread that grows is
kept whole. Each cited turn is kept once, and a quote is cut from it anew, so that it is verbatim or is not there. The
name of a form follows from all these types together: values that another version kept have another one, and are
made anew instead of being guessed at.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Hashable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from functools import cache
from hashlib import sha256
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from hereandnow.domain import Citation, Evidence, Turn
from hereandnow.errors import InvalidValue

Value = TypeVar("Value")
Turns = dict[str, list[Any]]
"""Cited turns by "day turn": speaker, text, and seconds from start to end."""


def form_of(shape: type[Any]) -> str:
    """The name of the form in which values of this type are kept by this version: sixteen letters."""
    return sha256(_described(shape).encode()).hexdigest()[:16]


def value_of(value: Any) -> dict[str, Any]:
    """A frozen value as dicts, lists, texts and numbers, with the turns it cites."""
    turns: Turns = {}
    return {"value": _plain(value, turns), "turns": turns}


def value_from(shape: type[Value], kept: Mapping[str, Any]) -> Value:
    """The value that ``value_of`` wrote. Raises InvalidValue where it cannot be made any more."""
    try:
        turns = {key: Turn(int(key.partition(" ")[2]), *said) for key, said in kept["turns"].items()}
        found: Value = _reader(cast(Hashable, shape))(kept["value"], turns)
    except InvalidValue:
        raise
    except (KeyError, IndexError, TypeError, ValueError) as error:
        # Of the error only its kind: its message may hold what was said.
        raise InvalidValue(f"This course cannot be made from what was kept ({type(error).__name__}).") from None
    return found


def _plain(value: Any, turns: Turns) -> Any:
    if isinstance(value, Citation):
        turn = value.evidence.turn
        key = f"{value.session.isoformat()} {turn.index}"
        turns[key] = [turn.speaker, turn.text, turn.start, turn.end]
        return [key, *value.evidence.span]
    if is_dataclass(value):
        return [_plain(getattr(value, one.name), turns) for one in fields(value) if one.init]
    if isinstance(value, date):  # and a time, which is one
        return value.isoformat()
    if isinstance(value, Mapping):
        return [[_plain(key, turns), _plain(inner, turns)] for key, inner in value.items()]
    if isinstance(value, tuple):
        return [_plain(inner, turns) for inner in value]
    return value


Read = Callable[[Any, Mapping[str, Turn]], Any]


@cache
def _reader(shape: Hashable) -> Read:
    """What reads a value of this type. Raises InvalidValue for a type that nothing here is kept as."""
    if shape is Citation:
        return _citation
    if is_dataclass(shape) and isinstance(shape, type):
        hints = get_type_hints(shape)
        held = [(one.name, _reader(hints[one.name])) for one in fields(shape) if one.init]
        return lambda kept, turns: shape(
            **{name: read(inner, turns) for (name, read), inner in zip(held, kept, strict=True)}
        )
    if shape is datetime:
        return lambda kept, turns: datetime.fromisoformat(kept)
    if shape is date:
        return lambda kept, turns: date.fromisoformat(kept)
    if shape in (str, int, bool) or get_origin(shape) is Literal:
        return lambda kept, turns: kept
    if shape is float:
        return lambda kept, turns: float(kept)
    return _reader_of_many(shape, get_origin(shape), get_args(shape))


def _reader_of_many(shape: Any, origin: Any, inner: tuple[Any, ...]) -> Read:
    if origin in (types.UnionType, Union):
        return _reader_of_either([part for part in inner if part is not type(None)])
    if origin is tuple and inner[-1] is Ellipsis:
        each = _reader(inner[0])
        return lambda kept, turns: tuple(each(value, turns) for value in kept)
    if origin is tuple:
        parts = [_reader(part) for part in inner]
        return lambda kept, turns: tuple(read(value, turns) for read, value in zip(parts, kept, strict=True))
    if origin is not None and issubclass(origin, Mapping):
        key, value_reader = map(_reader, inner)
        return lambda kept, turns: {key(name, turns): value_reader(value, turns) for name, value in kept}
    raise InvalidValue(f"A course keeps nothing of the type {shape}.")


def _reader_of_either(parts: list[Any]) -> Read:
    """What reads one of several types, of which one at most is kept as a list: by that it is known."""
    lists = [_reader(part) for part in parts if is_dataclass(part) or get_origin(part) is tuple]
    plain = [_reader(part) for part in parts if not (is_dataclass(part) or get_origin(part) is tuple)]
    if len(lists) > 1 or len(plain) > 1:
        raise InvalidValue(f"A course keeps nothing that is one of {parts}.")

    def read(kept: Any, turns: Mapping[str, Turn]) -> Any:
        if kept is None:
            return None
        (one,) = lists if lists and isinstance(kept, list) else plain
        return one(kept, turns)

    return read


def _citation(kept: Any, turns: Mapping[str, Turn]) -> Citation:
    key, start, end = kept
    return Citation(date.fromisoformat(key.partition(" ")[0]), Evidence.of(turns[key], start, end))


def _described(shape: Any) -> str:
    """A type in words, with those of all that it holds."""
    if is_dataclass(shape) and isinstance(shape, type):
        hints = get_type_hints(shape)
        held = ", ".join(f"{one.name}: {_described(hints[one.name])}" for one in fields(shape) if one.init)
        return f"{shape.__name__}({held})"
    inner = ", ".join(map(_described, get_args(shape)))
    return f"{get_origin(shape)}[{inner}]" if inner else str(getattr(shape, "__name__", shape))
