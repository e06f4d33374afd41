"""Moments: evidence, a status of their kind, a whole sentence and a question, or they cannot be made."""

from __future__ import annotations

import math

import pytest

from hereandnow.domain import Evidence, Moment, TherapistPart
from hereandnow.errors import InvalidValue
from tests.domain.making import KIND, MENDED, annotation, moment, turn


def test_a_moment_needs_evidence() -> None:
    with pytest.raises(InvalidValue, match="example needs evidence"):
        moment()


@pytest.mark.parametrize("status", [None, "", "closed", "OPEN"])
def test_a_moment_needs_a_status_that_its_kind_knows(status: str | None) -> None:
    with pytest.raises(InvalidValue, match="mended has no status"):
        moment(turn(), of=MENDED, status=status)


def test_a_moment_of_a_kind_without_statuses_has_none() -> None:
    assert moment(turn()).status is None
    with pytest.raises(InvalidValue, match="example has no status"):
        moment(turn(), status="open")


@pytest.mark.parametrize("sentence", ["", " ", "Something", "Something,", "Something:", "Something. And"])
def test_a_moment_needs_a_whole_sentence(sentence: str) -> None:
    with pytest.raises(InvalidValue, match="whole sentence"):
        moment(turn(), sentence=sentence)


@pytest.mark.parametrize("sentence", ["It was seen.", "Was it seen?", "The client said “I was sad.”", " It was. "])
def test_a_sentence_may_end_in_a_stop_a_question_or_a_quote(sentence: str) -> None:
    assert moment(turn(), sentence=sentence).sentence == sentence


@pytest.mark.parametrize("question", ["", "Does it fit", "Does it fit.", "Does it fit? Say so.", "Fits? Yes"])
def test_a_moment_ends_in_a_question(question: str) -> None:
    with pytest.raises(InvalidValue, match="question"):
        moment(turn(), question=question)


@pytest.mark.parametrize("confidence", [-0.1, 1.1, math.nan])
def test_a_confidence_lies_between_0_and_1(confidence: float) -> None:
    with pytest.raises(InvalidValue):
        moment(turn(), confidence=confidence)


@pytest.mark.parametrize(("status", "still_open"), [("open", True), ("repaired", False)])
def test_a_kind_says_which_statuses_are_still_open(status: str, still_open: bool) -> None:
    assert moment(turn(), of=MENDED, status=status).still_open is still_open


def test_a_moment_without_a_status_is_not_open() -> None:
    assert not moment(turn()).still_open


def test_the_id_names_the_kind_and_the_turns_of_its_evidence_and_not_the_therapists_part() -> None:
    part = (TherapistPart(Evidence.of(turn("Go on.", 4, "therapist")), "The therapist waited."),)
    seen = moment(turn(index=7), turn(index=2), turn(index=7), part=part)
    assert seen.id == "example-2-7"
    assert seen.turns == (2, 4, 7)
    assert seen.pillar == "emotion"


def test_the_weakest_annotation_decides_how_sure_a_moment_is() -> None:
    seen = Moment.resting_on(
        [annotation(on=turn(index=4), probability=0.9), annotation(on=turn(index=2), probability=0.6)],
        kind=KIND,
        sentence="Something was seen.",
        question="Does it fit?",
    )
    assert seen.confidence == 0.6
    assert not seen.possible
    assert [evidence.turn.index for evidence in seen.evidence] == [2, 4]


def test_words_that_carry_two_codes_are_cited_once() -> None:
    seen = Moment.resting_on(
        [annotation("client.wish"), annotation("client.names_emotion")],
        kind=KIND,
        sentence="Something was seen.",
        question="Does it fit?",
    )
    assert len(seen.evidence) == 1


@pytest.mark.parametrize(
    ("of_annotations", "of_answer", "expected"),
    [((False, False), False, False), ((False, True), False, True), ((False, False), True, True)],
    ids=["nothing in doubt", "one annotation in doubt", "the answer that decides in doubt"],
)
def test_any_doubt_makes_a_moment_possible(of_annotations: tuple[bool, ...], of_answer: bool, expected: bool) -> None:
    seen = Moment.resting_on(
        [annotation(on=turn(index=index), possible=doubt) for index, doubt in enumerate(of_annotations)],
        kind=KIND,
        sentence="Something was seen.",
        question="Does it fit?",
        decided_by=[annotation(on=turn(index=9), possible=of_answer)],
    )
    assert len(seen.evidence) == len(of_annotations), "what decides is cited as the therapist's part"
    assert seen.possible is expected
