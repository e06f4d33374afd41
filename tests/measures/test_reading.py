"""Questionnaires and answers are read whole, or refused with one sentence that says what to do."""

from __future__ import annotations

import contextlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.errors import UnreadableQuestionnaire
from hereandnow.measures import read_answers, read_profile, read_questionnaire
from tests.measures.making import ORDINAL, answers_json, option, question, questionnaire_json, scaled

ITEM = question("q1", scaled(0, 2))
NESTED: dict[str, Any] = {"linkId": "g0", "type": "group"}
for level in range(1, 20):
    NESTED = {"linkId": f"g{level}", "type": "group", "item": [NESTED]}
GROUPS: dict[str, Any] = {"question": []}
for _ in range(20):
    GROUPS = {"group": [GROUPS]}


def test_a_questionnaire_keeps_its_groups_its_codes_and_its_choices() -> None:
    group = {"linkId": "g", "type": "group", "text": "Part", "item": [question("q1", scaled(0, 2), "44250-9")]}
    read = read_questionnaire(questionnaire_json([group, {"linkId": "d", "type": "display"}], title="One", id="x"))
    assert (read.title, read.names) == ("One", ("One", "x"))
    assert [item.link_id for item in read.walk()] == ["g", "q1", "d"]
    (asked,) = read.questions
    assert asked.names == {"44250-9", "q1"}
    assert [(choice.code, choice.value) for choice in asked.choices] == [("step-0", 0), ("step-1", 1), ("step-2", 2)]


@pytest.mark.parametrize(
    "url",
    [
        "http://hl7.org/fhir/StructureDefinition/itemWeight",
        "http://hl7.org/fhir/StructureDefinition/questionnaire-ordinalValue",
        "http://hl7.org/fhir/StructureDefinition/iso21090-CO-value",
    ],
)
@pytest.mark.parametrize("field", ["answerOption", "option"])
def test_values_of_other_versions_of_fhir_are_read_at_the_choice_or_in_its_coding(url: str, field: str) -> None:
    outside = option("a", 3, url=url)
    inside = {"valueCoding": {"code": "b", "extension": [{"url": url, "valueInteger": 4}]}}
    item = {"linkId": "q", "type": "open-choice", field: [outside, inside]}
    (asked,) = read_questionnaire(questionnaire_json([item])).questions
    assert [choice.value for choice in asked.choices] == [3, 4]


def test_choices_that_the_file_brings_along_are_read_and_others_are_said_to_be_missing() -> None:
    concepts = [{"code": "a", "display": "A", "extension": option("a", 2)["extension"]}]
    contained = {"resourceType": "ValueSet", "id": "vs", "compose": {"include": [{"concept": concepts}]}}
    items = [
        {"linkId": "q1", "type": "choice", "answerValueSet": "#vs"},
        {"linkId": "q2", "type": "choice", "answerValueSet": "http://elsewhere/vs"},
    ]
    read = read_questionnaire(questionnaire_json(items, contained=[contained]))
    assert [len(item.choices) for item in read.questions] == [1, 0]
    assert read.questions[0].choices[0].value == 2
    assert "lie in another file" in read.notes[0]


def test_choices_may_be_texts_dates_numbers_or_the_expansion_of_a_set() -> None:
    contained = {"resourceType": "ValueSet", "id": "vs", "expansion": {"contains": [{"code": "a"}, {"code": "b"}]}}
    texts: list[dict[str, Any]] = [{"valueString": "A little"}, {"valueDate": "2026-01-08"}, {"valueInteger": 3}]
    items = [question("q1", texts), {"linkId": "q2", "type": "choice", "answerValueSet": "#vs"}]
    read = read_questionnaire(questionnaire_json(items, contained=[contained, {"resourceType": "Patient"}]))
    labels = [[choice.label for choice in item.choices] for item in read.questions]
    assert labels == [["A little", "2026-01-08", "3"], ["a", "b"]]
    assert [choice.value for choice in read.questions[0].choices] == [None, None, 3]


def test_conditions_on_when_a_question_is_asked_are_told() -> None:
    asked = ITEM | {"enableWhen": [{"question": "q0", "operator": "exists", "answerBoolean": True}]}
    assert "here all are asked" in read_questionnaire(questionnaire_json([asked])).notes[0]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "empty"),
        (b"- linkId: q1", "not JSON"),
        (b"\xff\xfe{}", "not UTF-8"),
        (b"[]", "not a JSON object"),
        (b"{}", "no FHIR Questionnaire"),
        (b'{"a": 1, "a": 2}', "twice"),
        (b'{"a": NaN}', "NaN"),
        (b'{"a": ' + b"9" * 5000 + b"}", "too long"),
        (b"[" * 100_000, "nested"),
        (b" " * (4 * 1024 * 1024) + b"{}", "larger than"),
        (answers_json({"q1": {"valueInteger": 1}}), "These are answers"),
        (questionnaire_json([]), "no items"),
        (questionnaire_json([{"linkId": "d", "type": "display"}]), "asks no question"),
        (questionnaire_json([{"type": "choice"}]), "no 'linkId'"),
        (questionnaire_json([ITEM, ITEM]), "twice"),
        (questionnaire_json([{"linkId": "q", "type": "choices"}]), "'type' that FHIR does not know"),
        (questionnaire_json([{"linkId": "q", "type": "choice", "text": 3}]), "no text"),
        (questionnaire_json([{"linkId": "q", "type": "choice", "text": "\ud800"}]), "broken"),
        (questionnaire_json([{"linkId": "q", "type": "choice", "required": "yes"}]), "neither true nor false"),
        (questionnaire_json([NESTED]), "deep"),
        (questionnaire_json([{"linkId": f"q{n}", "type": "string"} for n in range(2001)]), "more than 2,000"),
        (questionnaire_json([question("q", [{}])]), "choice without a value"),
        (questionnaire_json([question("q", [{"valueCoding": {}}])]), "neither 'code' nor 'display'"),
        (questionnaire_json([question("q", scaled(0, 500))]), "more than 500"),
        (questionnaire_json([question("q", [option("a", 1) | {"valueCoding": option("a", 2)}])]), "neither"),
    ],
)
def test_what_is_no_questionnaire_is_refused_with_one_sentence(data: bytes, told: str) -> None:
    with pytest.raises(UnreadableQuestionnaire, match=told) as refused:
        read_questionnaire(data)
    assert str(refused.value).endswith(".")


def test_two_values_of_one_choice_that_differ_are_refused() -> None:
    both = option("a", 1)
    both["valueCoding"]["extension"] = option("a", 2)["extension"]
    with pytest.raises(UnreadableQuestionnaire, match="two ordinal values"):
        read_questionnaire(questionnaire_json([question("q", [both])]))


def test_answers_are_read_from_groups_and_from_beneath_other_answers() -> None:
    inner = {"linkId": "q2", "answer": [{"valueInteger": 2}]}
    items = [
        {"linkId": "g", "item": [{"linkId": "q1", "answer": [{"valueDecimal": 1.5, "item": [inner]}]}]},
        {"linkId": "q3", "answer": [{"valueString": " "}]},
        {"linkId": "q4", "answer": [{"valueBoolean": True}]},
    ]
    data = json.dumps({"resourceType": "QuestionnaireResponse", "status": "in-progress", "item": items}).encode()
    read = read_answers(data)
    assert {link: [answer.number for answer in given] for link, given in read.given.items()} == {
        "q1": [1.5],
        "q2": [2],
        "q4": [None],
    }
    assert not read.complete


def test_answers_of_the_older_shape_are_read() -> None:
    questions = [{"linkId": "a.1", "answer": [{"valueCoding": {"code": "x"}}]}, {"linkId": "a.2", "answer": []}]
    group = {"question": questions, "group": [{"question": [{"linkId": "a.3", "answer": [{"valueInteger": 1}]}]}]}
    whole = {
        "resourceType": "QuestionnaireResponse",
        "status": "completed",
        "questionnaire": {"reference": "here"},
        "group": group,
    }
    read = read_answers(json.dumps(whole).encode())
    assert (list(read.given), read.questionnaire) == (["a.1", "a.3"], "here")


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (questionnaire_json([ITEM]), "This is a Questionnaire"),
        (b'{"resourceType": "Bundle"}', "bundle"),
        (answers_json({f"q{n}": {"valueInteger": 1} for n in range(2001)}), "more than 2,000"),
        (answers_json({}, item=[NESTED]), "deep"),
        (answers_json({}, group=GROUPS), "deep"),
        (
            answers_json({"q": {"valueCoding": {"code": "a", "extension": [{"url": ORDINAL}]}}}),
            "ordinal value that is no",
        ),
        (b'{"resourceType": "Patient"}', "no FHIR QuestionnaireResponse"),
        (answers_json({"q": {"valueInteger": 1}}, status="done"), "'status' that FHIR does not know"),
        (answers_json({"q": {"valueInteger": 1}}, status="entered-in-error"), "entered in error"),
        (answers_json({}), "answers no question"),
        (answers_json({"q": {"valueInteger": "1"}}), "no number"),
        (answers_json({"q": {"valueInteger": 10**400}}), "too large"),
        (answers_json({"q": {"valueSecret": 1}}), "kind that is not read"),
        (answers_json({"": {"valueInteger": 1}}), "no 'linkId'"),
        (
            answers_json(
                {"q": {"valueInteger": 1}}, group={"question": [{"linkId": "q", "answer": [{"valueInteger": 1}]}]}
            ),
            "twice",
        ),
    ],
)
def test_what_are_no_answers_is_refused_with_one_sentence(data: bytes, told: str) -> None:
    with pytest.raises(UnreadableQuestionnaire, match=told):
        read_answers(data)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.floats(allow_nan=False),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["item", "linkId", "type", "answer", "answerOption", "valueCoding", "code", "extension", "url"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(items=JSON, answers=JSON)
def test_whatever_stands_in_a_file_it_is_read_or_refused(items: object, answers: object) -> None:
    for read, data in (
        (read_questionnaire, json.dumps({"resourceType": "Questionnaire", "item": items})),
        (
            read_answers,
            json.dumps(
                {"resourceType": "QuestionnaireResponse", "status": "completed", "item": answers, "group": items}
            ),
        ),
    ):
        with contextlib.suppress(UnreadableQuestionnaire):
            read(data.encode())


@given(data=st.binary(max_size=60))
def test_whatever_bytes_come_they_are_refused_with_a_sentence(data: bytes) -> None:
    for read in (read_questionnaire, read_answers, read_profile):
        with pytest.raises(UnreadableQuestionnaire):
            read(data)
