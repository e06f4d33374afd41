"""Cultural openings and the conditions around a problem: taken up, turned aside, or not taken up yet."""

from __future__ import annotations

import pytest

from hereandnow.pillars.culture import PILLAR
from hereandnow.pillars.culture.uptake import TAKEN_WITHIN
from tests.pillars.coded import cited, found, meanwhile, part

CUE = "C: In my village the eldest daughter pays, that is duty. | client.cultural_cue"
SYSTEMIC = "C: After the visa letter they stopped giving me shifts. | client.systemic_cue"
EXPLORES = "T: What does that ask of you? | therapist.explores_culture"
OWNS = "T: I spoke as if my idea were everyone's. | therapist.owns_position"
DEFLECTS = "T: Put yourself first. | therapist.deflects_culture"
FIVE = "T: Eldest, duty, and you pay."
SIX = "T: Eldest, duty, and you then pay."
VALIDATES = "T: Of course that is heavy, such duty. | therapist.validates"
STRANGER = "T: Of course that is heavy for you. | therapist.validates"

TABLE = [
    pytest.param((EXPLORES,), "taken", [1], id="explored at once"),
    pytest.param((OWNS,), "taken", [1], id="the therapist owns a position"),
    pytest.param((*meanwhile(6), EXPLORES), "taken", [7], id="explored in the fourth therapist turn"),
    pytest.param((*meanwhile(8), EXPLORES), "not_taken_yet", [1], id="explored in the fifth therapist turn"),
    pytest.param((DEFLECTS,), "deflected", [1], id="deflected at once"),
    pytest.param((*meanwhile(6), DEFLECTS), "deflected", [7], id="deflected in the fourth therapist turn"),
    pytest.param((*meanwhile(8), DEFLECTS), "not_taken_yet", [1], id="deflected in the fifth therapist turn"),
    pytest.param((EXPLORES, "C: Much.", DEFLECTS), "taken", [1], id="explored, then deflected"),
    pytest.param((DEFLECTS, "C: Oh.", EXPLORES), "deflected", [1], id="deflected, then explored"),
    pytest.param(
        ("T: What is it? Be free. | therapist.explores_culture, therapist.deflects_culture",),
        "taken",
        [1],
        id="both in one turn",
    ),
    pytest.param(("T: Mm-hm.",), "not_taken_yet", [1], id="mm-hm"),
    pytest.param(("T: Mm-hm. | therapist.validates",), "not_taken_yet", [1], id="mm-hm, whatever its code"),
    pytest.param((SIX,), "taken", [1], id="given back in six words, two of them the client's"),
    pytest.param((FIVE,), "not_taken_yet", [1], id="given back in five words"),
    pytest.param((VALIDATES,), "taken", [1], id="validated with one of the client's words"),
    pytest.param((STRANGER,), "not_taken_yet", [1], id="validated with none of the client's words"),
    pytest.param(("T: And how is the duty roster at work?",), "not_taken_yet", [1], id="one word shared by chance"),
    pytest.param((), "not_taken_yet", [], id="the end of the session"),
]


def test_the_window_is_that_of_the_design() -> None:
    assert TAKEN_WITHIN == 4


@pytest.mark.parametrize(("answer", "status", "therapist"), TABLE)
def test_a_cultural_opening_and_its_answer(answer: tuple[str, ...], status: str, therapist: list[int]) -> None:
    (opening,) = found(PILLAR, "cultural_opportunity", CUE, *answer)
    assert opening.status == status
    assert cited(opening) == [0]
    assert part(opening) == therapist
    assert opening.still_open is (status != "taken")


def test_words_that_any_two_people_share_take_nothing_up() -> None:
    (opening,) = found(
        PILLAR,
        "cultural_opportunity",
        "C: They've asked it of me, as they're elders and I've obeyed. | client.cultural_cue",
        "T: Right, well they're late, and they've lost the form.",
    )
    assert opening.status == "not_taken_yet"


def test_curled_apostrophes_change_nothing() -> None:
    for mark in "'’":
        (opening,) = found(
            PILLAR,
            "cultural_opportunity",
            f"C: In our faith you don{mark}t ask that, and you{mark}re to obey. | client.cultural_cue",
            f"T: You{mark}re early next week, so don{mark}t forget the form.",
        )
        assert opening.status == "not_taken_yet"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param((CUE, "T: Mm.", CUE, "T: Mm."), [[0, 2]], id="two turns apart are one opening"),
        pytest.param((CUE, "O: Hello.", "T: Mm.", CUE), [[0], [3]], id="three turns apart are two"),
        pytest.param((CUE, "T: Mm.", CUE, "T: Mm.", CUE), [[0, 2, 4]], id="one goes on from the other"),
    ],
)
def test_neighbouring_cues_are_one_opening(lines: tuple[str, ...], expected: list[list[int]]) -> None:
    assert [cited(opening) for opening in found(PILLAR, "cultural_opportunity", *lines)] == expected


def test_what_is_taken_up_between_two_cues_is_taken_up() -> None:
    (opening,) = found(PILLAR, "cultural_opportunity", CUE, EXPLORES, CUE, "T: Mm-hm.")
    assert opening.status == "taken"
    assert part(opening) == [1]


@pytest.mark.parametrize("kind", ["cultural_opportunity", "systemic_context"])
def test_no_opening_without_the_clients_own_words(kind: str) -> None:
    assert found(PILLAR, kind, "C: We had lunch.", EXPLORES, "C: Yes.", DEFLECTS) == []


def test_a_doubted_cue_is_possible() -> None:
    (opening,) = found(PILLAR, "cultural_opportunity", f"{CUE}?", EXPLORES)
    assert opening.possible


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        pytest.param((EXPLORES,), "the therapist came back to them", id="taken"),
        pytest.param((*meanwhile(6), EXPLORES), "the therapist came back to them", id="in the fourth therapist turn"),
        pytest.param((*meanwhile(8), EXPLORES), "not been taken up yet", id="in the fifth therapist turn"),
        pytest.param((DEFLECTS,), "led back to the person", id="deflected"),
        pytest.param(("T: Mm-hm.",), "not been taken up yet", id="mm-hm"),
        pytest.param(("T: So the visa letter came and the shifts stopped.",), "came back to them", id="given back"),
    ],
)
def test_the_conditions_around_a_problem(answer: tuple[str, ...], says: str) -> None:
    (told,) = found(PILLAR, "systemic_context", SYSTEMIC, *answer)
    assert says in told.sentence
    assert told.status is None


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param((SYSTEMIC, *meanwhile(3), SYSTEMIC), [[0, 4]], id="four turns apart are told together"),
        pytest.param((SYSTEMIC, "O: Hello.", *meanwhile(3), SYSTEMIC), [[0], [5]], id="five turns apart are not"),
    ],
)
def test_neighbouring_conditions_are_told_together(lines: tuple[str, ...], expected: list[list[int]]) -> None:
    assert [cited(told) for told in found(PILLAR, "systemic_context", *lines)] == expected


def test_one_turn_may_hold_both() -> None:
    lines = ("C: My accent, and the visa. | client.cultural_cue, client.systemic_cue", EXPLORES)
    assert len(found(PILLAR, "cultural_opportunity", *lines)) == 1
    assert len(found(PILLAR, "systemic_context", *lines)) == 1
