"""Questionnaires and answers made for a profile, as FHIR JSON and as values. No words of any questionnaire."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from hereandnow.measures import Answers, Profile, Questionnaire, read_answers, read_questionnaire

ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
PROFILE_HEAD = """
name = "small"
title = "Small, four questions"
higher = "worse"
questions = 4
low = 0
high = 4
"""


def option(code: str, value: float | None, label: str | None = None, *, url: str = ORDINAL) -> dict[str, Any]:
    """A choice with its ordinal value."""
    extension = [] if value is None else [{"url": url, "valueDecimal": value}]
    return {"valueCoding": {"code": code, "display": label or code}, "extension": extension}


def question(link: str, options: Iterable[Mapping[str, Any]], *codes: str) -> dict[str, Any]:
    """A question of choices."""
    return {
        "linkId": link,
        "type": "choice",
        "text": f"Question {link}",
        "code": [{"system": "http://loinc.org", "code": code} for code in codes],
        "answerOption": list(options),
    }


def scaled(low: int, high: int, *, downwards: bool = False, values: bool = True) -> list[dict[str, Any]]:
    """Choices ``step-low`` to ``step-high``, counted upwards or downwards, or not at all."""
    return [option(f"step-{n}", (low + high - n if downwards else n) if values else None) for n in range(low, high + 1)]


def questionnaire_json(items: Sequence[Mapping[str, Any]], **fields: Any) -> bytes:
    """A questionnaire of these items."""
    return json.dumps({"resourceType": "Questionnaire", "status": "active", "item": items, **fields}).encode()


def answers_json(given: Mapping[str, Any], **fields: Any) -> bytes:
    """Answers, each a value as FHIR writes it (``{"valueInteger": 1}``), by link."""
    items = [{"linkId": link, "answer": [value]} for link, value in given.items()]
    whole = {"resourceType": "QuestionnaireResponse", "status": "completed", "item": items, **fields}
    return json.dumps(whole).encode()


def asking(profile: Profile, *, downwards: bool = False, title: str = "A questionnaire") -> Questionnaire:
    """A questionnaire with the codes of a profile; its values run downwards for reversed questions, or not."""
    low, high = int(profile.low), int(profile.high)
    items = [
        question(f"q{n}", scaled(low, high, downwards=downwards and n in profile.reversed), *codes)
        for n, codes in enumerate(profile.question_codes, 1)
    ]
    return read_questionnaire(questionnaire_json(items, title=title))


def answering(steps: Sequence[int | None]) -> Answers:
    """The steps chosen, question by question; None for a question left out."""
    given = {f"q{n}": {"valueCoding": {"code": f"step-{step}"}} for n, step in enumerate(steps, 1) if step is not None}
    return read_answers(answers_json(given))
