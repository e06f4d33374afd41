"""An answer about harming oneself counts the way its question is worded; where nobody knows which, a person is told."""

from __future__ import annotations

from typing import Any

import pytest

from hereandnow.measures import Answers, Profile, Questionnaire, read_answers, read_profile, read_questionnaire
from hereandnow.measures.filling import about_self_harm
from hereandnow.measures.scoring import score
from hereandnow.measures.self_harm import WORRYING, Worrying, self_harm_marked
from tests.measures.making import answers_json, option, question, questionnaire_json, scaled

HALF_VALUED = [option("none", None), option("some", 1), option("much", 2)]
ALIKE = [option("a", 1), option("b", 1)]


def asking_one(item: dict[str, Any], **fields: Any) -> Questionnaire:
    return read_questionnaire(questionnaire_json([item | {"linkId": "q"}], **fields))


def with_answer(value: dict[str, Any] | None) -> Answers:
    return read_answers(answers_json({"other": {"valueInteger": 1}} | ({} if value is None else {"q": value})))


def step(number: int) -> dict[str, Any]:
    return {"valueCoding": {"code": f"step-{number}"}}


@pytest.mark.parametrize(
    ("item", "says", "value", "state", "counts"),
    [
        (question("q", scaled(0, 3)), "higher", step(0), "zero", 0),
        (question("q", scaled(0, 3)), "higher", step(1), "above zero", 1),
        (question("q", scaled(0, 3)), "lower", step(3), "zero", 0),
        (question("q", scaled(0, 3)), "lower", step(2), "above zero", 1),
        (question("q", scaled(0, 3)), "lower", step(0), "above zero", 3),
        (question("q", scaled(1, 5)), "lower", step(5), "zero", 1),
        (question("q", scaled(-2, 2)), "lower", step(-2), "above zero", 2),
        (question("q", scaled(0, 3)), "unknown", step(0), "not understood", None),
        (question("q", scaled(0, 3)), "unknown", step(3), "not understood", None),
        (question("q", scaled(0, 3)), "higher", {"valueCoding": {"code": "else"}}, "not understood", None),
        (question("q", scaled(0, 3)), "lower", {"valueCoding": {"code": "else"}}, "not understood", None),
        (question("q", HALF_VALUED), "higher", {"valueCoding": {"code": "some"}}, "not understood", None),
        (question("q", ALIKE), "higher", {"valueCoding": {"code": "a"}}, "not understood", None),
        (question("q", scaled(0, 3, values=False)), "lower", step(0), "not understood", None),
        ({"type": "boolean"}, "higher", {"valueBoolean": True}, "above zero", 1),
        ({"type": "boolean"}, "higher", {"valueBoolean": False}, "zero", 0),
        ({"type": "boolean"}, "lower", {"valueBoolean": True}, "zero", 0),
        ({"type": "boolean"}, "lower", {"valueBoolean": False}, "above zero", 1),
        ({"type": "boolean"}, "unknown", {"valueBoolean": False}, "not understood", None),
        ({"type": "integer"}, "higher", {"valueInteger": 0}, "zero", 0),
        ({"type": "integer"}, "higher", {"valueInteger": 1}, "above zero", 1),
        ({"type": "integer"}, "higher", {"valueInteger": -3}, "not understood", None),
        ({"type": "integer"}, "lower", {"valueInteger": 10}, "not understood", None),
        ({"type": "text"}, "higher", {"valueString": "fine"}, "not understood", None),
    ],
)  # fmt: skip
def test_a_marked_question_counts_the_way_that_a_person_said(
    item: dict[str, Any], says: Worrying, value: dict[str, Any], state: str, counts: float | None
) -> None:
    (fact,) = self_harm_marked(asking_one(item), with_answer(value), {"q": says})
    assert (fact.state, fact.value) == (state, counts)
    assert fact.calls_for_a_person is (state != "zero")


@pytest.mark.parametrize("says", WORRYING)
def test_a_marked_question_without_an_answer_is_told_as_that(says: Worrying) -> None:
    (fact,) = self_harm_marked(asking_one(question("q", scaled(0, 3))), with_answer(None), {"q": says, "gone": says})
    assert (fact.state, fact.value) == ("not answered", None)


def test_of_several_answers_the_one_that_says_most_counts() -> None:
    items = [{"linkId": "q", "answer": [step(0), step(3)]}]
    asked = asking_one(question("q", scaled(0, 3)))
    (fact,) = self_harm_marked(asked, read_answers(answers_json({}, item=items)), {"q": "lower"})
    assert (fact.state, fact.value) == ("above zero", 3)


def profile(higher: str, *, turned: bool) -> Profile:
    """Two questions; the second asks about harming oneself, the other way round where it is ``turned``."""
    return read_profile(
        f"""
        name = "two"
        title = "Two"
        higher = "{higher}"
        questions = 2
        low = 0
        high = 3
        self_harm = [2]
        reversed = {[2] if turned else []}
        question_codes = [["a-1"], ["a-2"]]
        [sources]
        s = "Invented for a test."
        [[scales]]
        name = "total"
        title = "Total"
        """.encode()
    )


def two(first: list[dict[str, Any]], second: list[dict[str, Any]]) -> Questionnaire:
    return read_questionnaire(questionnaire_json([question("q1", first, "a-1"), question("q", second, "a-2")]))


@pytest.mark.parametrize(
    ("higher", "turned", "downwards", "most"),
    [
        ("worse", False, False, 3),
        ("worse", True, False, 0),
        ("worse", True, True, 0),
        ("better", False, False, 0),
        ("better", True, False, 3),
        ("better", True, True, 3),
    ],
)
def test_a_profiles_question_counts_the_way_that_the_profile_and_the_file_turn_it(
    higher: str, turned: bool, downwards: bool, most: int
) -> None:
    """``downwards``: the file turns the question itself; ``most`` is the step that says most."""
    asked = two(scaled(0, 3), scaled(0, 3, downwards=downwards))
    known = profile(higher, turned=turned)
    for chosen in range(4):
        answers = with_answer(step(chosen))
        (fact,) = about_self_harm(asked, answers, known=[known])
        assert (fact.state, fact.value) == (
            ("zero", 0) if chosen == 3 - most else ("above zero", abs(3 - most - chosen))
        )
        assert score(asked, answers, known).self_harm == (fact,)


def test_a_turned_question_whose_direction_the_file_does_not_show_is_no_zero() -> None:
    known = profile("worse", turned=True)
    others = [option("x", 0), option("y", 3)]
    for asked in (two(others, scaled(0, 3)), two(scaled(0, 3), [])):
        for chosen in (0, 3):
            value = {"valueCoding": {"code": f"step-{chosen}", **({} if asked.questions[1].choices else {
                "extension": option("z", chosen)["extension"]})}}  # fmt: skip
            (fact,) = about_self_harm(asked, with_answer(value), known=[known])
            assert (fact.state, fact.value) == ("not understood", None)
