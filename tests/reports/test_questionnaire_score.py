"""Scored questionnaires against the files kept beside this test; nothing in a title can steer a terminal.

After a wanted change ``python -m tests.reports.test_questionnaire_score`` writes the files anew; read the difference.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from hereandnow.domain.wording import deficit_words
from hereandnow.measures import Score, read_questionnaire, shipped
from hereandnow.measures.scoring import score
from hereandnow.measures.self_harm import self_harm_marked
from hereandnow.reports.questionnaire_score import (
    CAUTION,
    schema,
    self_harm_sentence,
    write_score_json,
    write_score_text,
)
from tests.measures.making import answering, asking, question, questionnaire_json, scaled

GOLDEN = Path(__file__).parent / "golden"


def one_missing() -> list[Score]:
    """CORE-10 with one question left out: filled in by its manual's rule; two cut-offs; self-harm above zero."""
    profile = shipped("core10")
    return [score(asking(profile, title="CORE-10"), answering([2, 1, 1, None, 3, 1, 2, 2, 3, 2]), profile)]


def below_a_cut_off() -> list[Score]:
    """WHO-5, where lower is worse."""
    profile = shipped("who5")
    return [score(asking(profile, title="WHO-5"), answering([2, 3, 2, 3, 2]), profile)]


def by_itself() -> list[Score]:
    """A questionnaire that no profile knows, partly answered."""
    items = [question(f"q{n}", scaled(0, 3)) for n in (1, 2)]
    return [score(read_questionnaire(questionnaire_json(items, title="Our \x1b[2J own")), answering([1, None]), None)]


CASES: dict[str, Callable[[], list[Score]]] = {
    "one-missing": one_missing,
    "below-a-cut-off": below_a_cut_off,
    "by-itself": by_itself,
}
FORMS: dict[str, Callable[[list[Score]], str]] = {
    "txt": write_score_text,
    "json": lambda scores: write_score_json(scores, "A questionnaire"),
}


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("form", FORMS)
def test_a_scored_questionnaire_is_written_as_it_was(case: str, form: str) -> None:
    kept = (GOLDEN / f"questionnaire-{case}.{form}").read_text(encoding="utf-8")
    assert FORMS[form](CASES[case]()) == kept


@pytest.mark.parametrize("case", CASES)
def test_the_text_steers_no_terminal_and_speaks_of_nobody_as_a_deficit(case: str) -> None:
    text = write_score_text(CASES[case]())
    assert all(letter.isprintable() or letter == "\n" for letter in text)
    assert deficit_words(text.partition("\nSources\n")[0] + CAUTION) == []
    assert text.rstrip().endswith("?")
    assert max(map(len, text.splitlines())) <= 100


@pytest.mark.parametrize(("chosen", "told"), [(0, "counted as 3, above its zero."), (3, "counted as zero.")])
def test_an_answer_that_counts_downwards_is_not_called_more_or_less_than_was_chosen(chosen: int, told: str) -> None:
    asked = read_questionnaire(questionnaire_json([question("q1", scaled(0, 3))]))
    (fact,) = self_harm_marked(asked, answering([chosen]), {"q1": "lower"})
    assert self_harm_sentence(fact).startswith(told)


def test_the_json_says_the_same_of_every_scale() -> None:
    (scored,) = one_missing()
    read = json.loads(write_score_json([scored], "A questionnaire"))
    assert [each["value"] for each in read["scores"][0]["scales"]] == [scale.value for scale in scored.scales]
    assert read["scores"][0]["scales"][0]["prorated"] is True


def test_the_schema_is_itself_a_valid_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize("case", CASES)
def test_every_case_fits_the_schema(case: str) -> None:
    jsonschema.Draft202012Validator(schema()).validate(json.loads(write_score_json(CASES[case](), "A questionnaire")))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("schema",), "hereandnow.score/0"),
        (("self_harm", 0, "calls_for_a_person"), False),
        (("self_harm", 0, "state"), "maybe"),
        (("scores", 0, "scales", 0, "value"), None),
        (("scores", 0, "scales", 0, "band"), {"name": "mild"}),
        (("scores", 0, "higher"), "good"),
        (("scores",), []),
    ],
)
def test_the_schema_refuses_what_is_no_score(path: tuple[str | int, ...], value: object) -> None:
    kept: Any = json.loads(write_score_json(one_missing(), "A questionnaire"))
    *way, last = path
    place = kept
    for step in way:
        place = place[step]
    place[last] = value
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(schema()).validate(kept)


if __name__ == "__main__":
    for of_case, made in CASES.items():
        for of_form, write in FORMS.items():
            (GOLDEN / f"questionnaire-{of_case}.{of_form}").write_text(write(made()), encoding="utf-8")
