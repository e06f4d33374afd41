"""A questionnaire as plain values for JSON, and back: how the desk keeps one, and how its reading child gives it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args

from hereandnow.errors import UnreadableQuestionnaire
from hereandnow.measures.questionnaire import Choice, Item, Kind, Questionnaire


def value_of(questionnaire: Questionnaire) -> dict[str, Any]:
    """The questionnaire as dicts, lists, texts and numbers."""
    return {
        "title": questionnaire.title,
        "names": list(questionnaire.names),
        "codes": list(questionnaire.codes),
        "url": questionnaire.url,
        "notes": list(questionnaire.notes),
        "items": [_item_value(item) for item in questionnaire.items],
    }


def questionnaire_from(value: Mapping[str, Any]) -> Questionnaire:
    """What ``value_of`` wrote. Raises UnreadableQuestionnaire for anything else."""
    try:
        return Questionnaire(
            title=_text(value["title"]),
            items=tuple(map(_item, value["items"])),
            names=tuple(map(_text, value["names"])),
            codes=tuple(map(_text, value["codes"])),
            url=_text_or_none(value["url"]),
            notes=tuple(map(_text, value["notes"])),
        )
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError):
        raise UnreadableQuestionnaire("This is no questionnaire as the program keeps one; add it once more.") from None


def _item_value(item: Item) -> dict[str, Any]:
    return {
        "link": item.link_id,
        "kind": item.kind,
        "text": item.text,
        "codes": list(item.codes),
        "choices": [[choice.label, choice.code, choice.value] for choice in item.choices],
        "required": item.required,
        "read_only": item.read_only,
        "items": [_item_value(inner) for inner in item.items],
    }


def _item(value: Mapping[str, Any]) -> Item:
    if value["kind"] not in get_args(Kind):
        raise ValueError
    return Item(
        link_id=_text(value["link"]),
        kind=value["kind"],
        text=_text(value["text"]),
        codes=tuple(map(_text, value["codes"])),
        choices=tuple(
            Choice(_text(label), _text_or_none(code), _number_or_none(counts))
            for label, code, counts in value["choices"]
        ),
        required=value["required"] is True,
        read_only=value["read_only"] is True,
        items=tuple(map(_item, value["items"])),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _text_or_none(value: object) -> str | None:
    return None if value is None else _text(value)


def _number_or_none(value: object) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError
    return float(value)
