"""The JSON: its schema holds, and what it says of spans is so."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest

from hereandnow.codebook import codes
from hereandnow.domain import PILLAR_NAMES, Review
from hereandnow.reports.json_report import schema, write_codes, write_json
from tests.reports.small import silent_review, small_review
from tests.reviewed import NAMES, reviewed


def check(kept: Any) -> None:
    """The schema, and the promises that a schema cannot state."""
    jsonschema.Draft202012Validator(schema()).validate(kept)
    texts = [turn["text"] for turn in kept["turns"]]
    assert kept["session"]["turns"] == len(texts)
    for turn in kept["turns"]:
        for code in turn["codes"]:
            assert code["code"] in codes()
            start, end = code["span"]
            assert turn["text"][start:end].strip()
    for moment in kept["moments"]:
        for cited in (*moment["evidence"], *moment["therapist_part"]):
            start, end = cited["span"]
            assert texts[cited["turn"]][start:end] == cited["quote"]
            assert cited["turn"] in moment["turns"]
    assert list(kept["pillars"]) == list(PILLAR_NAMES)
    listed = [name for pillar in kept["pillars"].values() for name in pillar["moments"]]
    assert sorted(listed) == sorted(moment["id"] for moment in kept["moments"])


def test_the_schema_is_itself_a_valid_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize("made", [small_review(), silent_review()], ids=["small", "silent"])
def test_a_small_review_fits_the_schema_and_cites_verbatim(made: Review) -> None:
    check(json.loads(write_json(made)))


@pytest.mark.parametrize("name", NAMES)
def test_every_example_fits_the_schema_and_cites_verbatim(name: str) -> None:
    check(json.loads(write_json(reviewed(name))))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("schema",), "hereandnow.review/0"),
        (("session", "turns"), 0),
        (("moments", 0, "confidence"), 2),
        (("moments", 0, "evidence"), []),
        (("turns", 0, "speaker"), "robot"),
    ],
)
def test_the_schema_refuses_what_is_not_a_review(path: tuple[str | int, ...], value: object) -> None:
    kept = json.loads(write_json(small_review()))
    *way, last = path
    place = kept
    for step in way:
        place = place[step]
    place[last] = value
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(schema()).validate(kept)


def test_codes_are_one_line_without_any_words() -> None:
    made = small_review()
    line = write_codes(made.session, made.annotations)
    assert line.count("\n") == 1
    kept = json.loads(line)
    assert set(kept) == {"id", "source", "notes", "turns"}
    assert {key for turn in kept["turns"] for key in turn} == {"index", "speaker", "codes"}
    assert "eldest" not in line
    assert kept["turns"][3]["codes"][0]["code"] == "client.cultural_cue"
