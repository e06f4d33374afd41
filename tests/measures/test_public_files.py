"""Questionnaires, answers and scoring cases of eleven public projects, where the public data is at hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from hereandnow.errors import UnreadableQuestionnaire
from hereandnow.measures import fitting, read_answers, read_questionnaire, shipped
from hereandnow.measures.scoring import score
from tests.measures.making import answers_json, asking, questionnaire_json
from tests.transcripts.files import data_folder

NAMES = ("phq9", "gad7", "phq2", "gad2", "phq4", "who5")
FITTING = {
    "asbi_Questionnaire-GAD7.json": ["gad7"],
    "asbi_Questionnaire-PHQ9.json": ["phq9"],
    "cirg_PHQ-4.json": ["phq4"],
    "cirg_PHQ-9.json": ["phq9"],
    "cirg_PHQ_full.R4.json": ["phq9"],
    "lforms_R4_argonaut-phq9-ish.json": ["phq9"],
    "lforms_R4_phq9-with-the-weight-function.json": ["phq9"],
    "lforms_R4_phq9_questionnaire.json": ["phq9"],
    "myheartcounts_GAD7_en-US.json": ["gad7"],
    "myheartcounts_WHO5_en-US.json": ["who5"],
}


def folder() -> Path:
    return data_folder() / "fhir_questionnaires"


def test_every_public_file_is_read_or_refused_with_a_sentence() -> None:
    questionnaires, answers, sentences = {}, set(), []
    for file in sorted(path for path in folder().rglob("*") if path.is_file()):
        for read in (read_questionnaire, read_answers):
            try:
                found = read(file.read_bytes())
            except UnreadableQuestionnaire as error:
                sentences.append(str(error))
            else:
                if read is read_questionnaire:
                    questionnaires[file.name] = found
                else:
                    answers.add(file.name)
    assert set(questionnaires) == set(FITTING)
    assert answers == {"spezi_PHQ9_response_rkof.json"}
    assert all(sentence.endswith(".") and len(sentence) < 200 for sentence in sentences)


@pytest.mark.parametrize(("name", "profiles"), FITTING.items())
def test_the_highest_choice_of_every_question_gives_the_highest_score(name: str, profiles: list[str]) -> None:
    asked = read_questionnaire((folder() / name).read_bytes())
    found = fitting(asked, [shipped(profile) for profile in NAMES])
    assert [profile.name for profile in found] == profiles
    for profile in found:
        end = 0 if profile.name == "who5" else -1
        codes = {item.link_id: item.choices[end].code if item.choices else "LA6571-9" for item in asked.questions}
        best = {link: {"valueCoding": {"code": code}} for link, code in codes.items()}
        for total in score(asked, read_answers(answers_json(best)), profile).scales:
            assert total.value == total.high


@pytest.mark.parametrize(("case", "total"), [(1, 0), (2, 7), (3, 14), (4, 21)])
@pytest.mark.parametrize("whose", ["the questionnaire of the project", "the questionnaire of the case"])
def test_the_scoring_cases_give_their_documented_totals(case: int, total: int, whose: str) -> None:
    cases = folder() / "asbi_scoring_cases"
    anchors = (cases / "gad7_reusable_resources.yml").read_text(encoding="utf-8")
    body = (cases / f"gad7_total_score_case{case}.yml").read_text(encoding="utf-8").replace("\n---\n", "\n")
    whole = yaml.safe_load(anchors + "\n" + body)
    _, questionnaire, response = whole["data"]
    assert whole["results"]["ScoreFullGad7"] == total
    if whose == "the questionnaire of the project":
        asked = read_questionnaire((folder() / "asbi_Questionnaire-GAD7.json").read_bytes())
    else:  # a skeleton for its test runner: "choices" is no type of FHIR
        asked = read_questionnaire(questionnaire_json([item | {"type": "choice"} for item in questionnaire["item"]]))
    answers = read_answers(json.dumps(response, default=str).encode())
    (profile,) = fitting(asked, [shipped(name) for name in NAMES])
    (scored,) = score(asked, answers, profile).scales
    assert (profile.name, scored.value) == ("gad7", total)


@pytest.mark.parametrize("name", ["beda_gad-7.yaml", "beda_phq2phq9.yaml"])
def test_a_questionnaire_with_weights_in_its_codings_is_scored(name: str) -> None:
    whole = yaml.safe_load((folder() / name).read_text(encoding="utf-8"))
    asked = read_questionnaire(json.dumps(whole, default=str).encode())
    (profile,) = fitting(asked, [shipped(each) for each in NAMES])
    best = {item.link_id: {"valueCoding": {"code": "LA6570-1"}} for item in asked.questions if item.choices}
    (scored,) = score(asked, read_answers(answers_json(best)), profile).scales
    assert scored.value == 2 * profile.questions


def test_answers_by_label_are_scored_and_their_self_harm_answer_is_told() -> None:
    """This project links its questions H1/T1/Q1 and codes an answer by its label."""
    answers = read_answers((folder() / "spezi_PHQ9_response_rkof.json").read_bytes())
    phq9 = shipped("phq9")
    items = [{"linkId": f"H1/T1/Q{place}", "type": "choice"} for place, _ in enumerate(asking(phq9).questions, 1)]
    scored = score(read_questionnaire(questionnaire_json(items)), answers, phq9)
    assert scored.scales[0].value == 27
    assert scored.self_harm[0].state == "above zero"


def test_every_response_of_the_older_shape_is_read_or_refused() -> None:
    whole = json.loads((folder() / "truenth_MainStudyQuestionnaireTestData.json").read_bytes())
    read, refused = 0, 0
    for entry in whole["entry"]:
        try:
            read += bool(read_answers(json.dumps(entry).encode()).given)
        except UnreadableQuestionnaire:
            refused += 1
    assert (read, refused) == (6 - refused, refused)
    assert read > refused
