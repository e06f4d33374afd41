"""What a profile says happens: reversed questions, missing answers, subscales; and what is refused."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.errors import CannotScore
from hereandnow.measures import Profile, fitting, read_answers, read_profile, read_questionnaire, shipped
from hereandnow.measures.fitting import ALREADY_REVERSED, BY_ORDER
from hereandnow.measures.rows import scale_rows
from hereandnow.measures.scoring import NOT_COMPLETE, UNKNOWN_LINKS, score, totals, turned
from tests.measures.making import (
    PROFILE_HEAD,
    answering,
    answers_json,
    asking,
    option,
    question,
    questionnaire_json,
    scaled,
)

REVERSED = read_profile(
    f"""{PROFILE_HEAD}
    reversed = [2, 4]
    [sources]
    s = "Invented for a test."
    [[scales]]
    name = "total"
    title = "Total"
    missing = {{ at_most = 2, source = "s" }}
    [[scales]]
    name = "half"
    title = "Half"
    questions = [1, 2]
    factor = 2.5
    """.encode()
)
STEP = st.integers(0, 4)
MAYBE = st.none() | STEP


def expected(steps: list[int | None], questions: tuple[int, ...], at_most: int) -> float | None:
    """The score by the book, one answer at a time."""
    counted = [
        (4 - step if place in (2, 4) else step)
        for place, step in enumerate(steps, 1)
        if place in questions and step is not None
    ]
    if len(questions) - len(counted) > at_most or not counted:
        return None
    mean = sum(counted) / len(counted)
    return sum(counted) + mean * (len(questions) - len(counted))


@given(steps=st.lists(MAYBE, min_size=4, max_size=4).filter(any))
@pytest.mark.parametrize("downwards", [False, True])
def test_missing_answers_count_as_the_mean_of_the_others_up_to_the_limit(
    steps: list[int | None], downwards: bool
) -> None:
    asked = asking(REVERSED, downwards=downwards)
    scored = score(asked, answering(steps), REVERSED)
    total, half = scored.scales
    wanted, wanted_half = expected(steps, (1, 2, 3, 4), 2), expected(steps, (1, 2), 0)
    assert total.value == (None if wanted is None else pytest.approx(wanted))
    assert half.value == (None if wanted_half is None else pytest.approx(2.5 * wanted_half))
    for each in scored.scales:
        assert (each.value is None) == (each.why_none is not None)
        assert each.value is None or each.low <= each.value <= each.high
        assert each.prorated == (each.value is not None and each.answered < len(each.scale.questions))


@given(rows=st.lists(st.lists(MAYBE, min_size=4, max_size=4), min_size=1, max_size=8))
def test_many_are_scored_as_each_is_alone(rows: list[list[int | None]]) -> None:
    values = np.array([[np.nan if step is None else step for step in row] for row in rows], dtype=float)
    scale = REVERSED.scales[0]
    whole = totals(values, REVERSED, scale)
    alone = [totals(values[[row]], REVERSED, scale)[0] for row in range(len(rows))]
    assert np.array_equal(whole, alone, equal_nan=True)


@given(steps=st.lists(STEP, min_size=4, max_size=4))
def test_turning_round_twice_changes_nothing_and_keeps_the_range(steps: list[int]) -> None:
    values = np.array([steps], dtype=float)
    once = turned(values, REVERSED, REVERSED.reversed)
    assert np.array_equal(turned(once, REVERSED, REVERSED.reversed), values)
    assert once.min() >= 0
    assert once.max() <= 4


@pytest.mark.parametrize("name", ["core10", "pss10", "cesd"])
@given(data=st.data())
def test_a_file_that_counts_reversed_questions_downwards_itself_is_not_turned_again(
    name: str, data: st.DataObject
) -> None:
    profile = shipped(name)
    step = st.integers(int(profile.low), int(profile.high))
    steps = data.draw(st.lists(step, min_size=profile.questions, max_size=profile.questions))
    plain = score(asking(profile, title=name), answering(steps), profile)
    ready = score(asking(profile, title=name, downwards=True), answering(steps), profile)
    assert [each.value for each in plain.scales] == [each.value for each in ready.scales]
    assert ALREADY_REVERSED in ready.notes
    assert ALREADY_REVERSED not in plain.notes


def test_a_file_whose_reversed_questions_cannot_be_compared_is_refused() -> None:
    items = [question(f"q{n}", scaled(0, 4)) for n in (1, 3, 4)]
    items.insert(1, question("q2", [option("other", 0), option("another", 4)]))
    with pytest.raises(CannotScore, match=r"Question 2 .* counts downwards"):
        score(read_questionnaire(questionnaire_json(items)), answering([0, 0, 0, 0]), REVERSED)


@pytest.mark.parametrize(
    ("steps", "state", "person"),
    [
        ([None] * 8 + [1], "above zero", True),
        ([3] * 8 + [3], "above zero", True),
        ([3] * 8 + [0], "zero", False),
        ([0] * 8 + [None], "not answered", False),
        ([1] * 8 + [7], "not understood", True),
        ([7] * 8 + [2], "above zero", True),
    ],
)
def test_the_self_harm_question_is_told_whatever_became_of_the_rest(
    steps: list[int | None], state: str, person: bool
) -> None:
    (fact,) = score(asking(shipped("phq9")), answering(steps), shipped("phq9")).self_harm
    assert (fact.state, fact.calls_for_a_person) == (state, person)


def test_a_shorter_scale_or_none_does_not_hide_the_self_harm_question() -> None:
    phq9 = shipped("phq9")
    for profile in (shipped("phq2"), None):
        scored = score(asking(phq9), answering([0] * 8 + [2]), profile, known=[phq9, shipped("gad7")])
        assert [(fact.link_id, fact.state) for fact in scored.self_harm] == [("q9", "above zero")]
    twice = score(asking(phq9), answering([0] * 8 + [2]), phq9, known=[phq9])
    assert len(twice.self_harm) == 1


def test_a_self_harm_answer_that_finds_no_place_in_the_questionnaire_is_told_all_the_same() -> None:
    given_answers = {"q1": {"valueCoding": {"code": "step-0"}}, "/44260-8": {"valueCoding": {"code": "LA6569-3"}}}
    phq2 = shipped("phq2")
    scored = score(asking(phq2), read_answers(answers_json(given_answers)), phq2, known=[shipped("phq9")])
    assert [(fact.state, fact.value) for fact in scored.self_harm] == [("above zero", 1)]
    assert UNKNOWN_LINKS in scored.notes


def test_a_questionnaire_known_by_its_name_alone_tells_its_self_harm_answer_whatever_it_is_scored_by() -> None:
    items = [question(f"q{n}", scaled(0, 3)) for n in range(1, 10)]
    asked = read_questionnaire(questionnaire_json(items, title="PHQ-9"))
    scored = score(asked, answering([0] * 8 + [1]), None, known=[shipped("phq9")])
    assert [(fact.question, fact.state) for fact in scored.self_harm] == [(9, "above zero")]


def test_two_answers_to_a_self_harm_question_count_as_the_higher_and_give_no_total() -> None:
    items = [{"linkId": f"q{n}", "answer": [{"valueCoding": {"code": "step-0"}}]} for n in range(1, 9)]
    items.append({"linkId": "q9", "answer": [{"valueCoding": {"code": f"step-{n}"}} for n in (0, 2)]})
    scored = score(asking(shipped("phq9")), read_answers(answers_json({}, item=items)), shipped("phq9"))
    assert (scored.self_harm[0].state, scored.self_harm[0].value) == ("above zero", 2)
    assert scored.scales[0].value is None


def test_an_answer_that_is_none_of_the_choices_gives_no_total_and_is_named() -> None:
    (total,) = score(asking(shipped("gad7")), answering([0, 0, 9, 0, 0, 0, 0]), shipped("gad7")).scales
    assert total.value is None
    assert total.why_none == "the answer to question 3 is none that can be counted"


def test_a_questionnaire_that_no_profile_knows_is_summed_by_its_own_values() -> None:
    items = [question("a", scaled(1, 3)), question("b", scaled(0, 5)), {"linkId": "c", "type": "string"}]
    asked = read_questionnaire(questionnaire_json(items, title="Ours"))
    whole = {"a": {"valueCoding": {"code": "step-2"}}, "b": {"valueCoding": {"code": "step-5"}}}
    (total,) = score(asked, read_answers(answers_json(whole)), None).scales
    assert (total.value, total.low, total.high) == (7, 1, 8)
    (partly,) = score(asked, read_answers(answers_json({"a": whole["a"]})), None).scales
    assert partly.value is None
    assert "1 of 2 questions not answered" in (partly.why_none or "")


@pytest.mark.parametrize("chosen", [-2, -1, 0, 1, 2])
def test_choices_below_zero_are_not_taken_for_those_above(chosen: int) -> None:
    items = [{"linkId": "q1", "type": "choice", "answerOption": [{"valueInteger": n} for n in (-2, -1, 0, 1, 2)]}]
    asked = read_questionnaire(questionnaire_json(items))
    for value in ({"valueInteger": chosen}, {"valueDecimal": chosen}, {"valueCoding": {"code": str(chosen)}}):
        assert score(asked, read_answers(answers_json({"q1": value})), None).scales[0].value == chosen


@pytest.mark.parametrize("code", ["unknown", "a-b"])
def test_an_answer_that_may_be_two_choices_or_is_none_counts_nothing(code: str) -> None:
    asked = read_questionnaire(questionnaire_json([question("q1", [option("x", 0, "A b"), option("y", 1, "a B")])]))
    (total,) = score(asked, read_answers(answers_json({"q1": {"valueCoding": {"code": code}}})), None).scales
    assert (total.value, total.why_none) == (None, "an answer is none that can be counted")


def test_the_answers_own_value_counts_where_the_file_gives_one() -> None:
    value = {"valueCoding": {"code": "unknown", "extension": option("x", 2)["extension"]}}
    scored = score(asking(shipped("phq2")), read_answers(answers_json({"q1": value, "q2": value})), shipped("phq2"))
    assert scored.scales[0].value == 4


def test_an_answers_own_value_that_differs_from_its_choices_counts_nothing_and_calls_for_a_person() -> None:
    value = {"valueCoding": {"code": "step-3", "extension": option("x", 0)["extension"]}}
    given_answers = {f"q{n}": {"valueCoding": {"code": "step-0"}} for n in range(1, 9)} | {"q9": value}
    scored = score(asking(shipped("phq9")), read_answers(answers_json(given_answers)), shipped("phq9"))
    assert scored.scales[0].value is None
    assert (scored.self_harm[0].state, scored.self_harm[0].calls_for_a_person) == ("not understood", True)


def test_a_value_that_stands_only_in_the_answer_to_a_reversed_question_is_not_guessed_at() -> None:
    items = [question(f"q{n}", []) for n in range(1, 5)]
    value = {"valueCoding": {"code": "x", "extension": option("x", 1)["extension"]}}
    answers = read_answers(answers_json({f"q{n}": value for n in range(1, 5)}))
    (total, _) = score(read_questionnaire(questionnaire_json(items)), answers, REVERSED).scales
    assert (total.value, total.answered) == (None, 2)
    assert total.why_none == "the answer to question 2 is none that can be counted"


@pytest.mark.parametrize(
    "labels",
    [
        ["没有", "几天", "一半以上的天数", "几乎每天"],
        ["🙂", "😐", "🙁", "😢"],
        ["Né mai", "Ne mai", "Spesso", "Sempre"],
    ],
)
def test_choices_are_told_apart_by_their_labels_in_any_script(labels: list[str]) -> None:
    options = [option(f"code-{value}", value, label) for value, label in enumerate(labels)]
    asked = read_questionnaire(questionnaire_json([question(f"q{n}", options) for n in (1, 2)], title="PHQ-2"))
    for value, label in enumerate(labels):
        given_answers = {f"q{n}": {"valueCoding": {"display": label}} for n in (1, 2)}
        (total,) = score(asked, read_answers(answers_json(given_answers)), shipped("phq2")).scales
        assert total.value == 2 * value
    nothing = {f"q{n}": {"valueCoding": {"display": "!"}} for n in (1, 2)}
    assert score(asked, read_answers(answers_json(nothing)), shipped("phq2")).scales[0].value is None


@pytest.mark.parametrize(
    "value", [{"valueInteger": 2}, {"valueDecimal": 2.0}, {"valueQuantity": {"value": 2}}], ids=str
)
@pytest.mark.parametrize("kind", ["integer", "choices of numbers"])
def test_numbers_are_counted_as_they_stand(kind: str, value: dict[str, object]) -> None:
    number = {"type": "choice", "answerOption": [{"valueInteger": n} for n in range(4)]}
    shape = {"type": "integer"} if kind == "integer" else number
    items = [{"linkId": f"q{n}"} | shape for n in (1, 2)]
    asked = read_questionnaire(questionnaire_json(items, title="PHQ-2"))
    scored = score(asked, read_answers(answers_json({"q1": value, "q2": value})), shipped("phq2"))
    assert (scored.scales[0].value, scored.notes) == (4, (BY_ORDER,))


def test_a_number_beside_the_choices_is_not_taken_for_a_question() -> None:
    items = [*(question(f"q{n}", scaled(0, 3)) for n in (1, 2)), {"linkId": "sum", "type": "decimal"}]
    asked = read_questionnaire(questionnaire_json(items, title="PHQ 2"))
    assert [profile.name for profile in fitting(asked, [shipped("phq2"), shipped("gad2")])] == ["phq2"]
    assert score(asked, answering([1, 2]), shipped("phq2")).scales[0].value == 3


@pytest.mark.parametrize(
    ("profile", "items", "told"),
    [
        ("gad7", [question("q1", scaled(0, 3))], "has 7 questions"),
        ("phq2", [question("q1", scaled(1, 4)), question("q2", scaled(1, 4))], "counts a choice as 4"),
        ("phq2", [question("q1", [option("several-days", 2)]), question("q2", scaled(0, 3))], "counts as 1"),
        ("phq2", [question("q1", scaled(0, 3), "44255-8"), question("q2", scaled(0, 3), "44250-9")], None),
        (
            "phq9",
            [question(f"q{n}", scaled(0, 3), *(["44260-8"] if n == 1 else [])) for n in range(1, 10)],
            "not found",
        ),
    ],
)
def test_a_questionnaire_and_a_profile_that_do_not_go_together_are_refused(
    profile: str, items: list[dict[str, object]], told: str | None
) -> None:
    asked = read_questionnaire(questionnaire_json(items))
    answers = read_answers(answers_json({"q1": {"valueCoding": {"code": "step-1"}}}))
    if told is None:
        assert BY_ORDER not in score(asked, answers, shipped(profile)).notes, "found by its codes, in another order"
        return
    with pytest.raises(CannotScore, match=told):
        score(asked, answers, shipped(profile))


def test_answers_to_another_questionnaire_are_refused() -> None:
    with pytest.raises(CannotScore, match="None of these answers"):
        score(asking(shipped("phq2")), read_answers(answers_json({"other": {"valueInteger": 1}})), shipped("phq2"))


def test_choices_without_numbers_are_refused_where_no_profile_knows_them() -> None:
    asked = read_questionnaire(questionnaire_json([question("q1", scaled(0, 3, values=False))]))
    with pytest.raises(CannotScore, match="carry no numbers"):
        score(asked, answering([1]), None)


def test_rows_of_the_wrong_width_are_refused() -> None:
    with pytest.raises(CannotScore, match="one column for each of its 4"):
        totals(np.zeros((2, 3)), REVERSED, REVERSED.scales[0])


def test_what_is_not_complete_and_a_stated_sum_that_differs_are_told() -> None:
    items = [question(f"q{n}", scaled(0, 3), *codes) for n, codes in enumerate(shipped("phq2").question_codes, 1)]
    asked = read_questionnaire(questionnaire_json([*items, {"linkId": "/55758-7", "type": "integer"}]))
    step = {"valueCoding": {"code": "step-2"}}
    answers = {"q1": step, "q2": step, "/55758-7": {"valueInteger": 3}}
    scored = score(asked, read_answers(answers_json(answers, status="in-progress")), shipped("phq2"))
    assert scored.notes == (NOT_COMPLETE, "The file states a sum of 3; its answers come to 4.")


@pytest.mark.parametrize(
    ("asks", "found"),
    [
        (("phq9",), ["phq9"]),
        (("gad7",), ["gad7"]),
        (("phq4",), ["phq4"]),
        (("phq2",), ["phq2"]),
        (("phq9", "gad7"), ["phq9", "gad7"]),
    ],
)
def test_a_questionnaire_is_scored_by_the_longest_profiles_that_it_holds(
    asks: tuple[str, ...], found: list[str]
) -> None:
    codes = [codes for name in asks for codes in shipped(name).question_codes]
    items = [question(f"q{n}", scaled(0, 3), *each) for n, each in enumerate(codes)]
    every: list[Profile] = [shipped(name) for name in ("phq9", "gad7", "phq2", "gad2", "phq4")]
    assert [profile.name for profile in fitting(read_questionnaire(questionnaire_json(items)), every)][:2] == found


def test_the_rows_of_many_count_what_the_score_of_one_counts() -> None:
    items = [question(f"q{n}", []) for n in range(1, 5)]
    value = {"valueCoding": {"code": "x", "extension": option("x", 1)["extension"]}}
    asked = read_questionnaire(questionnaire_json(items))
    answers = read_answers(answers_json({f"q{n}": value for n in range(1, 5)}))
    (_, total), (_, half) = scale_rows(asked, [answers, answers], REVERSED)
    assert np.array_equal(total.values, [[1, np.nan, 1, np.nan]] * 2, equal_nan=True)
    assert [score(asked, answers, REVERSED).scales[0].answered, total.uncounted, half.uncounted] == [2, 4, 2]


@given(rows=st.lists(st.lists(MAYBE, min_size=4, max_size=4).filter(any), min_size=1, max_size=4))
@pytest.mark.parametrize("downwards", [False, True])
def test_the_sum_of_a_row_is_the_score(rows: list[list[int | None]], downwards: bool) -> None:
    asked = asking(REVERSED, downwards=downwards)
    answers = [answering(row) for row in rows]
    (_, total), _ = scale_rows(asked, answers, REVERSED)
    for one, row in zip(answers, total.values, strict=True):
        scored = score(asked, one, REVERSED).scales[0]
        assert scored.answered == np.count_nonzero(~np.isnan(row))
        assert scored.prorated or scored.value is None or scored.value == row.sum()
