"""The words that the program never uses of a person."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.domain.wording import deficit_words

LABELS = (
    "enmeshed",
    "enmeshment",
    "codependent",
    "co-dependency",
    "parentified",
    "poor boundaries",
    "overinvolved",
    "over-involved",
    "immature",
    "narcissistic",
    "borderline",
    "manipulative",
    "resistant",
    "resistance",
    "noncompliant",
    "defensive",
    "avoidant",
    "anxious attachment",
    "dysfunctional",
    "pathological",
    "symptom",
    "disorder",
    "maladaptive",
    "irrational",
    "distorted",
    "denial",
    "attention-seeking",
    "needy",
    "clingy",
    "hysterical",
    "passive-aggressive",
    "toxic",
    "damaged",
    "broken",
    "victim",
    "low functioning",
    "primitive",
    "uncooperative",
    "deficit",
    "abnormal",
    "unconscious",
)


@pytest.mark.parametrize("label", LABELS)
def test_a_deficit_label_is_heard_in_any_case_and_place(label: str) -> None:
    assert deficit_words(f"The family is {label}.") == [label]
    assert deficit_words(label.upper()) == [label.upper()]
    assert deficit_words(f"({label.capitalize()}, they say)") == [label.capitalize()]


def test_a_word_that_somebody_said_is_quoted_and_no_label() -> None:
    assert deficit_words("Since “job, defensive” came up, it is quieter.") == []
    assert deficit_words("A defensive answer to “job”.") == ["defensive"]


@pytest.mark.parametrize(
    "sentence",
    [
        "",
        "The client put the family first, as is the custom there.",
        "The therapist explained before they asked.",
        "The window was unbroken.",
        "She needed a lift.",
        "They put up a defence of the idea.",
        "He has an anxious dog.",
        "The two of them keep in touch every day.",
    ],
)
def test_plain_words_pass(sentence: str) -> None:
    assert deficit_words(sentence) == []


def test_every_label_is_counted() -> None:
    assert deficit_words("A needy and a clingy and a needy one") == ["needy", "clingy", "needy"]


@given(st.text(max_size=80))
def test_any_sentence_can_be_checked(sentence: str) -> None:
    assert all(label in sentence for label in deficit_words(sentence))
