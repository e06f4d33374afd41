"""Places to try again: where they are, what is shown before the answer, and what is kept back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hereandnow.catalogue import PILLARS
from hereandnow.domain import Evidence, Turn
from hereandnow.errors import InvalidValue
from hereandnow.practice import OPENING_KINDS, Exercise, exercises_of
from hereandnow.practice.exercises import COMPLAINT, FEELING, FOLLOWED, TALK
from tests.pillars.coded import meanwhile, review
from tests.reviewed import NAMES, reviewed

US = "C: You are patient with me. | client.speaks_of_us"
CUE = "C: In my family the eldest decides. | client.cultural_cue"
FEARS = "C: You'll think that I'm ungrateful. | client.fears_reaction"
DOUBT = "C: I wasn't sure about last week. | client.criticises_tentatively"
COMPLAINS = "C: You did not listen last week. | client.complains"
SAD = "C: I was sad about it. | client.names_emotion"
ON = "T: How was the weekend, then?"


def found(*lines: str) -> list[tuple[str, int]]:
    return [(exercise.kind.name, exercise.turn) for exercise in exercises_of(review(PILLARS, *lines))]


@pytest.mark.parametrize(
    ("lines", "exercises"),
    [
        pytest.param((US, ON), [("between_you", 1)], id="an opening between the two"),
        pytest.param((CUE, ON), [("their_world", 1)], id="an opening to their world"),
        pytest.param((DOUBT, ON), [("criticism", 1)], id="a doubt, said once"),
        pytest.param((COMPLAINS, ON), [("complaint", 1)], id="a complaint"),
        pytest.param((SAD, ON, "C: Long.", ON), [("feeling", 1)], id="a feeling that two answers do not come back to"),
        pytest.param((SAD, ON, "C: Long.", "T: You were sad about it."), [], id="a feeling that one comes back to"),
        pytest.param((SAD, "T: What is it like now? | therapist.invites_feeling"), [], id="a feeling that is met"),
        pytest.param((SAD, "T: Mm-hm."), [], id="a feeling that is left room"),
        pytest.param((f"{SAD}?", ON), [], id="what is perhaps no feeling"),
        pytest.param((US,), [], id="an opening that nobody answered"),
        pytest.param((US, "C: I mean it.", ON), [("between_you", 2)], id="an opening, and the answer a turn later"),
        pytest.param(
            ("C: You'll laugh, in my family we don't ask. | client.cultural_cue, client.fears_reaction", ON),
            [("fear", 1)],
            id="two openings in one turn are one place",
        ),
        pytest.param((COMPLAINS, "C: Sorry.", DOUBT, ON), [("complaint", 3)], id="a complaint goes before a doubt"),
        pytest.param((DOUBT, ON, US, ON), [("criticism", 1), ("between_you", 3)], id="two places"),
        pytest.param(meanwhile(9), [], id="nothing"),
    ],
)
def test_a_place_is_found_by_the_answer_to_an_opening(lines: tuple[str, ...], exercises: list[tuple[str, int]]) -> None:
    assert found(*lines) == exercises


def test_the_talk_ends_before_the_answer_and_a_few_turns_follow_it() -> None:
    lines = (*meanwhile(9), "C: So.", US, ON, *meanwhile(8, "C"))
    (exercise,) = exercises_of(review(PILLARS, *lines))
    assert exercise.turn == 11
    assert [turn.index for turn in exercise.talk] == list(range(11 - TALK, 11))
    assert [turn.index for turn in exercise.followed] == [11 + place for place in range(1, FOLLOWED + 1)]
    assert [words.quote for words in exercise.opening] == ["You are patient with me."]


def test_an_opening_far_before_the_answer_is_in_the_talk() -> None:
    (exercise,) = exercises_of(review(PILLARS, "T: Hm.", COMPLAINS, *["C: And then."] * TALK, ON))
    assert exercise.talk[0].index == 1


def test_at_the_end_of_a_session_less_follows() -> None:
    (exercise,) = exercises_of(review(PILLARS, US, ON))
    assert exercise.followed == ()


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        pytest.param((US, ON), "not been taken up yet", id="what the pillar knows of an opening"),
        pytest.param(
            (DOUBT, "T: Thank you for saying so. | therapist.receives"), "met with interest", id="a chain begins"
        ),
        pytest.param((COMPLAINS, ON), "was not spoken to", id="a complaint without a chain"),
        pytest.param((DOUBT, ON), "", id="of one doubt nothing is known"),
        pytest.param((SAD, ON), "no word of feeling", id="a feeling"),
    ],
)
def test_the_sentence_says_what_is_known_and_no_more(lines: tuple[str, ...], says: str) -> None:
    (exercise,) = exercises_of(review(PILLARS, *lines))
    assert says in exercise.sentence
    assert bool(says) is bool(exercise.sentence)


def test_only_the_kinds_that_are_wanted_are_found() -> None:
    made = review(PILLARS, SAD, ON, "C: Long.", ON, COMPLAINS, ON)
    assert [one.kind for one in exercises_of(made)] == [FEELING, COMPLAINT]
    assert [one.kind for one in exercises_of(made, [kind for kind in OPENING_KINDS if kind != FEELING])] == [COMPLAINT]


@pytest.mark.parametrize("name", NAMES)
def test_the_places_of_an_example_quote_it_and_come_once_an_answer(name: str) -> None:
    made = reviewed(name)
    exercises = exercises_of(made)
    for exercise in exercises:
        for turn in (*exercise.talk, exercise.said, *exercise.followed):
            assert made.session.turns[turn.index] == turn
    assert len({exercise.turn for exercise in exercises}) == len(exercises)


@pytest.fixture
def exercise() -> Exercise:
    (made,) = exercises_of(review(PILLARS, US, ON, "C: Fine."))
    return made


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"talk": ()}, "follow one another"),
        ({"followed": (Turn(7, "client", "Fine."),)}, "follow one another"),
        ({"said": Turn(1, "client", "Fine.")}, "answer of the therapist"),
        ({"opening": (Evidence.of(Turn(2, "client", "Fine.")),)}, "stands in the talk"),
        ({"opening": ()}, "stands in the talk"),
    ],
    ids=["no talk", "a gap", "another's answer", "an opening after it", "no opening"],
)
def test_an_exercise_that_is_none_is_refused(exercise: Exercise, changed: dict[str, object], says: str) -> None:
    with pytest.raises(InvalidValue, match=says):
        replace(exercise, **changed)  # type: ignore[arg-type]
