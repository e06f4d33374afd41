"""The JSON of scores over time and of an item analysis fits the schema that ships with it, and nothing else does."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, get_args

import jsonschema
import numpy as np
import pytest

from hereandnow.catalogue import PROFILES, profiles
from hereandnow.measures import shipped
from hereandnow.measures.change.scores import Reason
from hereandnow.measures.items import item_analysis
from hereandnow.measures.scoring import score
from hereandnow.reports import item_figures, scores_over_time
from hereandnow.reports.item_figures import write_items_json
from hereandnow.reports.scores_over_time import write_scores_json
from tests.measures.making import answering, asking

SCHEMAS: dict[str, Callable[[], dict[str, Any]]] = {"scores": scores_over_time.schema, "items": item_figures.schema}
VALUES = np.random.default_rng(20).integers(0, 4, (40, 5)) + np.arange(40)[:, None] % 4.0
LEFT_OUT = np.where(VALUES[0] == VALUES, np.nan, VALUES)
STEPS = (3, 1, None, 2, 0, 1, 1, 3)
"""What is answered to every question of each asking; the third is left out."""


def scores_of(name: str, askings: int) -> dict[str, Any]:
    profile = shipped(name)
    asked = asking(profile, title=profile.aliases[0] if profile.aliases else profile.title)
    steps = [step if step is None else int(profile.low) + step % int(profile.high) for step in STEPS[:askings]]
    rows = [[step] * profile.questions if step is not None else [int(profile.low)] for step in steps]
    answered = [
        (f"2026-01-{day:02}", [score(asked, answering(row), profile, known=profiles())])
        for day, row in enumerate(rows, 1)
    ]
    kept: dict[str, Any] = json.loads(write_scores_json(answered, "A questionnaire"))
    return kept


def items_of(values: np.ndarray) -> dict[str, Any]:
    names = tuple(f"question {number}" for number in range(values.shape[1]))
    kept: dict[str, Any] = json.loads(write_items_json([("A scale", item_analysis(names, values))], ["A note."]))
    return kept


@pytest.mark.parametrize("of", SCHEMAS)
def test_the_schema_is_itself_a_valid_schema(of: str) -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMAS[of]())
    assert SCHEMAS[of]()["$id"] == f"hereandnow.{of}/1"


@pytest.mark.parametrize("askings", [1, 2, 8])
@pytest.mark.parametrize("name", PROFILES)
def test_scores_of_every_profile_fit_the_schema(name: str, askings: int) -> None:
    jsonschema.Draft202012Validator(SCHEMAS["scores"]()).validate(scores_of(name, askings))


@pytest.mark.parametrize(
    "values",
    [VALUES, VALUES[:, :2], VALUES[:, :1], VALUES[:3], np.full((40, 5), 2.0), LEFT_OUT],
    ids=["five questions", "two", "one", "three people", "all alike", "some left out"],
)  # fmt: skip
def test_every_item_analysis_fits_the_schema(values: np.ndarray) -> None:
    jsonschema.Draft202012Validator(SCHEMAS["items"]()).validate(items_of(values))


def test_the_reasons_of_the_schema_are_those_of_the_engine() -> None:
    assert SCHEMAS["scores"]()["$defs"]["not_enough"]["properties"]["not_enough"]["enum"] == list(get_args(Reason))


@pytest.mark.parametrize(
    ("of", "path", "value"),
    [
        ("scores", ("schema",), "hereandnow.scores/0"),
        ("scores", ("scales", 0, "scores", 0, "value"), None),
        ("scores", ("scales", 0, "change", "verdict"), None),
        ("scores", ("scales", 0, "change", "class"), "cured"),
        ("scores", ("scales", 0, "change", "ways", 0, "sources"), []),
        ("scores", ("scales", 0, "limits", "places"), []),
        ("scores", ("self_harm", 0, 0, "calls_for_a_person"), None),
        ("scores", ("scales", 0, "limits"), {"not_enough": "tired", "sentence": "No."}),
        ("items", ("validated",), True),
        ("items", ("scales", 0, "omega"), None),
        ("items", ("scales", 0, "alpha", "value"), 2),
        ("items", ("scales", 0, "items", 0, "missing"), -1),
        ("items", ("notes",), []),
    ],
)
def test_the_schema_refuses_what_the_program_never_writes(of: str, path: tuple[str | int, ...], value: object) -> None:
    kept: Any = scores_of("phq9", 8) if of == "scores" else items_of(VALUES)
    *way, last = path
    place = kept
    for step in way:
        place = place[step]
    place[last] = value
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(SCHEMAS[of]()).validate(kept)
