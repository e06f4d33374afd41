"""A scoring profile as TOML: read strictly, so that a slip in a figure or a source is told and not scored with."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any, Literal

from hereandnow.errors import UnknownName, UnreadableQuestionnaire
from hereandnow.measures.profile import Band, CutOff, Norm, Profile, PublishedChange, Reliability, Scale

BYTES = 200_000
"""A profile is a page; a file beyond this is none."""

_OTHERS = re.compile(r"[\W_]+")


@cache
def shipped(name: str) -> Profile:
    """The profile of that name that comes with the program. Raises UnknownName."""
    file = files(__package__).joinpath("profiles", f"{name}.toml")
    if not re.fullmatch(r"[a-z0-9-]+", name) or not file.is_file():
        raise UnknownName(f"There is no scoring profile {name!r}; 'hereandnow measures list' names them.")
    return read_profile(file.read_bytes())


def read_profile(data: bytes) -> Profile:
    """The profile of a file. Raises UnreadableQuestionnaire, in one sentence."""
    if len(data) > BYTES:
        raise UnreadableQuestionnaire(f"The file is larger than {BYTES:,} bytes; a scoring profile is not.")
    try:
        fields = tomllib.loads(data.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError):
        raise UnreadableQuestionnaire("The scoring profile is not TOML; copy one that ships and change it.") from None
    try:
        return _profile(fields)
    except KeyError as error:
        raise UnreadableQuestionnaire(f"The scoring profile lacks the field {error.args[0]!r}.") from None
    except (TypeError, AttributeError, OverflowError):
        raise UnreadableQuestionnaire(
            "The scoring profile has a field that is not what it has to be; compare it with one that ships."
        ) from None


def known_as(code: str) -> str:
    """A code or label as profiles write it, in any script: ``Nearly every day`` and ``nearly-every-day`` are one.

    What has no letter and no digit in it, as a drawn face, stays what it is.
    """
    return _OTHERS.sub("-", code.casefold()).strip("-") or code


def _profile(fields: Mapping[str, Any]) -> Profile:
    count = _whole(fields["questions"], 1, 500)
    low, high = _number(fields["low"]), _number(fields["high"])
    _need(low < high, "'low' is not below 'high'")
    listed = fields.get("question_codes", [[]] * count)
    _need(len(listed) == count, "'question_codes' has not one entry a question")
    sources = {_text(key): _text(value) for key, value in fields["sources"].items()}
    higher = fields["higher"]
    _need(higher in ("worse", "better"), "'higher' is neither worse nor better")
    choices = {known_as(code): _number(value) for code, value in fields.get("choices", {}).items()}
    _need(all(low <= value <= high for value in choices.values()), "a choice lies outside 'low' and 'high'")
    made = Profile(
        name=_text(fields["name"]),
        title=_text(fields["title"]),
        aliases=tuple(map(_text, fields.get("aliases", ()))),
        codes=tuple(map(_text, fields.get("codes", ()))),
        higher=higher,
        questions=count,
        low=low,
        high=high,
        reversed=_numbers(fields.get("reversed", ()), count),
        self_harm=_numbers(fields.get("self_harm", ()), count),
        question_codes=tuple(frozenset(map(_text, codes)) for codes in listed),
        choices=MappingProxyType(choices),
        scales=tuple(_scale(scale, count, sources) for scale in fields["scales"]),
        sources=MappingProxyType(sources),
    )
    _need(bool(made.scales), "it has no scale")
    _need(len({scale.name for scale in made.scales}) == len(made.scales), "two scales have one name")
    _need(len(made.reversed) < count, "every question is reversed")
    return made


def _scale(fields: Mapping[str, Any], count: int, sources: Mapping[str, str]) -> Scale:
    questions = fields.get("questions", list(range(1, count + 1)))
    _need(len(set(questions)) == len(questions) > 0, "a scale names a question twice, or none")
    _numbers(questions, count)
    missing = fields.get("missing", {})
    starts = [_number(band["start"]) for band in fields.get("bands", ())]
    _need(starts == sorted(set(starts)), "bands do not rise")

    def source(of: Mapping[str, Any]) -> str:
        _need(of["source"] in sources, f"'sources' has no {of['source']!r}")
        return str(of["source"])

    return Scale(
        name=_text(fields["name"]),
        title=_text(fields["title"]),
        questions=tuple(questions),
        factor=_number(fields.get("factor", 1)),
        codes=tuple(map(_text, fields.get("codes", ()))),
        missing_at_most=_whole(missing["at_most"], 1, len(questions) - 1) if missing else 0,
        missing_source=source(missing) if missing else None,
        bands=tuple(
            Band(start, _text(band["name"]), source(band))
            for start, band in zip(starts, fields.get("bands", ()), strict=True)
        ),
        cut_offs=tuple(
            CutOff(_number(cut["at"]), _side(cut.get("side", "above")), _text(cut["meaning"]), source(cut))
            for cut in fields.get("cut_offs", ())
        ),
        reliabilities=tuple(
            Reliability(_reliability(each["kind"]), _share(each["value"]), _text(each["sample"]), source(each))
            for each in fields.get("reliabilities", ())
        ),
        norms=tuple(
            Norm(
                sample=_text(norm["sample"]),
                clinical=norm["clinical"] is True,
                n=_whole(norm["n"], 2, 10_000_000),
                mean=_number(norm["mean"]),
                deviation=_number(norm["deviation"]),
                source=source(norm),
            )
            for norm in fields.get("norms", ())
        ),
        changes=tuple(
            PublishedChange(_number(change["points"]), _text(change["note"]), source(change))
            for change in fields.get("changes", ())
        ),
    )


def _need(holds: bool, otherwise: str) -> None:
    if not holds:
        raise UnreadableQuestionnaire(f"The scoring profile cannot be right: {otherwise}.")


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise TypeError
    return value


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < 1e6:
        raise TypeError
    return float(value)


def _share(value: object) -> float:
    number = _number(value)
    _need(0 < number < 1, "a reliability does not lie between 0 and 1")
    return number


def _whole(value: object, least: int, most: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError
    _need(least <= value <= most, f"{value} does not lie between {least} and {most}")
    return value


def _numbers(values: Any, count: int) -> frozenset[int]:
    return frozenset(_whole(value, 1, count) for value in values)


def _side(value: object) -> Literal["above", "below"]:
    match value:
        case "above" | "below":
            return value
    raise TypeError


def _reliability(value: object) -> Literal["internal consistency", "test-retest"]:
    match value:
        case "internal consistency" | "test-retest":
            return value
    raise TypeError
