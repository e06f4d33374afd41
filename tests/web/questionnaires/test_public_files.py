"""Questionnaires of public projects as forms, where the public data is at hand: every question is asked, no sum."""

from __future__ import annotations

from datetime import date

import pytest

from hereandnow.catalogue import profiles
from hereandnow.measures import fitting
from hereandnow.measures.filling import asked_in, fill_in
from hereandnow.web.parsing.parent import parse_questionnaire
from hereandnow.web.questions import QuestionsForm
from tests.measures.test_public_files import FITTING, folder


@pytest.mark.parametrize("name", FITTING)
def test_a_public_questionnaire_is_a_form_with_a_field_for_every_question_but_the_sum(name: str) -> None:
    read = parse_questionnaire((folder() / name).read_bytes())
    form = QuestionsForm(questionnaire=read)
    fields = [place.field for place in form.places if place.field is not None]
    assert len(fields) == len(asked_in(read, profiles())) == len(form.fields)
    sums = {code for profile in fitting(read, profiles()) for scale in profile.scales for code in scale.codes}
    assert not any(item.names & sums for item in asked_in(read, profiles()))
    assert all(field.label for field in fields)


@pytest.mark.parametrize("name", FITTING)
def test_a_public_questionnaire_filled_in_lowest_comes_to_the_lowest_score(name: str) -> None:
    read = parse_questionnaire((folder() / name).read_bytes())
    asked = asked_in(read, profiles())
    if any(item.kind == "choice" and not item.choices for item in asked):
        pytest.skip("its choices lie in another file")
    sent = {f"q{number}": "1" for number, item in enumerate(asked, 1) if item.kind == "choice"}
    form = QuestionsForm(sent, questionnaire=read, whole=False)
    assert form.is_valid(), form.errors
    filled = fill_in(read, form.answers(), key="", day=date(2026, 11, 3), known=profiles())
    scores = [score for score in filled.scores if score.profile]
    assert scores
    assert {score.value for score in scores} <= {score.low for score in scores} | {score.high for score in scores}
    assert not filled.calls_for_a_person
