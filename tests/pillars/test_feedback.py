"""Ruptures and repairs, and how the therapy itself is going."""

from __future__ import annotations

import pytest

from hereandnow.pillars.feedback import PILLAR
from hereandnow.pillars.feedback.strain import (
    REPAIR_WITHIN,
    REPAIRS,
    THERAPIST_PART,
    THERAPIST_PART_WITHIN,
    WINDOW,
    WITHDRAWAL_CODES,
    WITHDRAWAL_FROM,
)
from tests.pillars.coded import cited, found, long, meanwhile, part

SHUT = "C: Fine. | client.shuts_down"
SMALL = "C: It's nothing. | client.minimises"
COMPLAINS = "C: This isn't working. | client.complains"
HEDGES = "C: Maybe it's just me, but it felt rushed. | client.criticises_tentatively"
DREW_BACK = (SHUT, "T: Mm.", SMALL)
DEFENDS = "T: That is the method. | therapist.defends"
OBSERVES = "T: You have gone quiet. | therapist.observes_process"
RECEIVES = "T: Thank you for telling me. | therapist.receives"
FEELS = "C: I was hurt. | client.names_emotion"


def test_the_rules_are_those_of_the_design() -> None:
    assert (WITHDRAWAL_FROM, WINDOW, THERAPIST_PART_WITHIN, REPAIR_WITHIN) == (2, 8, 3, 10)
    assert set(WITHDRAWAL_CODES) == {
        "client.shuts_down",
        "client.diverts_or_appeases",
        "client.minimises",
        "client.intellectualises",
    }
    assert set(REPAIRS) == {
        "therapist.asks_about_us",
        "therapist.shares_reaction",
        "therapist.observes_process",
        "therapist.receives",
        "therapist.validates",
        "therapist.owns_position",
        "therapist.renegotiates",
    }
    assert set(THERAPIST_PART) == {"therapist.defends", "therapist.deflects_culture"}


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param((SHUT,), [], id="one turn"),
        pytest.param((f"{SHUT}, client.minimises",), [], id="two codes in one turn"),
        pytest.param(DREW_BACK, [[0, 2]], id="two turns"),
        pytest.param((SHUT, *meanwhile(13), SMALL), [[0, 14]], id="the eighth client turn"),
        pytest.param((SHUT, *meanwhile(15), SMALL), [], id="the ninth client turn"),
        pytest.param((*DREW_BACK, "T: Mm.", SHUT), [[0, 2, 4]], id="three turns are one stretch"),
        pytest.param((*DREW_BACK, *meanwhile(15), *DREW_BACK), [[0, 2], [18, 20]], id="two stretches"),
        pytest.param((*DREW_BACK, *meanwhile(15), SHUT), [[0, 2]], id="one more, too late"),
        pytest.param((COMPLAINS, "T: Mm.", COMPLAINS), [], id="complaints"),
    ],
)
def test_drawing_back_takes_two_turns_within_eight_client_turns(
    lines: tuple[str, ...], expected: list[list[int]]
) -> None:
    assert [cited(moment) for moment in found(PILLAR, "withdrawal", *lines)] == expected


@pytest.mark.parametrize("code", WITHDRAWAL_CODES)
def test_each_way_to_draw_back_counts(code: str) -> None:
    assert found(PILLAR, "withdrawal", SHUT, "T: Mm.", f"C: Hm. | {code}")


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param((COMPLAINS,), [[0]], id="one complaint"),
        pytest.param((HEDGES,), [], id="one careful criticism"),
        pytest.param((HEDGES, "T: Mm.", HEDGES), [[0, 2]], id="two careful ones"),
        pytest.param((HEDGES, *meanwhile(13), HEDGES), [[0, 14]], id="two within eight client turns"),
        pytest.param((HEDGES, *meanwhile(15), HEDGES), [], id="two in nine client turns"),
        pytest.param((HEDGES, "T: Mm.", COMPLAINS), [[0, 2]], id="a careful one, then a complaint"),
        pytest.param((COMPLAINS, *meanwhile(15), COMPLAINS), [[0], [16]], id="two complaints far apart"),
        pytest.param((SHUT, "T: Mm.", SMALL), [], id="drawing back"),
    ],
)
def test_a_confrontation_takes_one_complaint_or_two_careful_ones(
    lines: tuple[str, ...], expected: list[list[int]]
) -> None:
    assert [cited(moment) for moment in found(PILLAR, "confrontation", *lines)] == expected


BRIEF = ("C: Hm.", "T: Mm.")
MUCH = ("T: Mm.", f"C: {long(30)}") * 5
OUTCOMES = [
    pytest.param((), "open", [], id="the end of the session"),
    pytest.param(("T: Mm.", FEELS), "open", [], id="not spoken to"),
    pytest.param((OBSERVES, FEELS), "repaired", ["repair"], id="spoken to, and a feeling"),
    pytest.param((OBSERVES, "C: Hm."), "partly", ["repair"], id="spoken to, and no more"),
    pytest.param((OBSERVES,), "partly", ["repair"], id="spoken to, and the end"),
    pytest.param((*meanwhile(8), "O: Hello.", OBSERVES, FEELS), "repaired", ["repair"], id="in the tenth turn"),
    pytest.param((*meanwhile(10), OBSERVES, FEELS), "open", [], id="in the eleventh turn"),
    pytest.param((OBSERVES, *BRIEF * 2, FEELS, *MUCH), "repaired", ["repair"], id="a feeling in the third client turn"),
    pytest.param((OBSERVES, *BRIEF * 3, FEELS, *MUCH), "partly", ["repair"], id="a feeling in the fourth client turn"),
    pytest.param(
        (OBSERVES, "C: Hm.", RECEIVES, *meanwhile(3, "C"), FEELS), "repaired", ["repair"], id="the second try"
    ),
    pytest.param((OBSERVES, *(f"C: {long(30)}", "T: Mm.") * 3), "repaired", ["repair"], id="as many words as is usual"),
    pytest.param((OBSERVES, *(f"C: {long(30)}", "T: Mm.") * 2), "partly", ["repair"], id="two long turns are too few"),
]


@pytest.mark.parametrize(("lines", "status", "therapist"), OUTCOMES)
@pytest.mark.parametrize(("kind", "strain"), [("withdrawal", DREW_BACK), ("confrontation", (COMPLAINS,))])
def test_whether_a_strain_was_repaired(
    kind: str, strain: tuple[str, ...], lines: tuple[str, ...], status: str, therapist: list[str]
) -> None:
    (moment,) = found(PILLAR, kind, *strain, *lines)
    assert moment.status == status
    assert moment.still_open is (status != "repaired")
    assert len(part(moment)) == len(therapist)
    assert len(found(PILLAR, "repair", *strain, *lines)) == (status == "repaired")


@pytest.mark.parametrize("repair", REPAIRS)
def test_each_way_to_speak_to_a_strain_can_repair_it(repair: str) -> None:
    (moment,) = found(PILLAR, "confrontation", COMPLAINS, f"T: Thank you. | {repair}", FEELS)
    assert moment.status == "repaired"


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        ("client.names_emotion", "repaired"),
        ("client.differentiates_emotion", "repaired"),
        ("client.expectation_disconfirmed", "repaired"),
        ("client.gives_feedback", "repaired"),
        ("client.wish", "partly"),
        ("client.apologises", "partly"),
    ],
)
def test_how_a_client_comes_back(answer: str, status: str) -> None:
    (moment,) = found(PILLAR, "confrontation", COMPLAINS, RECEIVES, f"C: Yes. | {answer}")
    assert moment.status == status


def test_feedback_that_it_is_no_help_is_no_return() -> None:
    (moment,) = found(PILLAR, "confrontation", COMPLAINS, RECEIVES, "C: It's still no use. | client.gives_feedback")
    assert moment.status == "partly"


def test_short_turns_are_no_return_of_a_client_who_says_much() -> None:
    usual = (*(f"C: {long(30)}", "T: Mm.") * 5, COMPLAINS, RECEIVES)
    (short,) = found(PILLAR, "confrontation", *usual, *("C: Yes I do.", "T: Mm.") * 3)
    (back,) = found(PILLAR, "confrontation", *usual, *(f"C: {long(30)}", "T: Mm.") * 3)
    assert (short.status, back.status) == ("partly", "repaired")


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param((COMPLAINS, DEFENDS), [1], id="right after"),
        pytest.param((DEFENDS, COMPLAINS), [0], id="right before"),
        pytest.param((COMPLAINS, *meanwhile(2), DEFENDS), [3], id="three turns after"),
        pytest.param((DEFENDS, *meanwhile(2, "C"), COMPLAINS), [0], id="three turns before"),
        pytest.param((COMPLAINS, "O: Hello.", *meanwhile(2), DEFENDS), [], id="four turns after"),
        pytest.param((DEFENDS, "O: Hello.", *meanwhile(2, "C"), COMPLAINS), [], id="four turns before"),
        pytest.param((COMPLAINS, "T: Be free. | therapist.deflects_culture"), [1], id="led away"),
        pytest.param((COMPLAINS, DEFENDS, "C: Hm.", RECEIVES), [1, 3], id="and then spoken to"),
    ],
)
def test_the_therapists_part_stands_beside_a_strain(lines: tuple[str, ...], expected: list[int]) -> None:
    (moment,) = found(PILLAR, "confrontation", *lines)
    assert part(moment) == expected


@pytest.mark.parametrize(
    ("kind", "lines"),
    [
        ("withdrawal", (SHUT, OBSERVES, SMALL, "T: So, next Monday?")),
        ("confrontation", (COMPLAINS, RECEIVES, COMPLAINS, "T: So, next Monday?")),
    ],
)
def test_a_strain_that_was_spoken_to_halfway_is_not_said_to_be_unspoken_of(kind: str, lines: tuple[str, ...]) -> None:
    (moment,) = found(PILLAR, kind, *lines)
    assert "not spoken" not in moment.sentence
    assert part(moment) == [1]


def test_one_repair_may_mend_two_strains() -> None:
    lines = (*DREW_BACK, "T: Mm.", COMPLAINS, RECEIVES, FEELS)
    assert [moment.status for moment in found(PILLAR, "withdrawal", *lines)] == ["repaired"]
    assert [moment.status for moment in found(PILLAR, "confrontation", *lines)] == ["repaired"]
    (repair,) = found(PILLAR, "repair", *lines)
    assert cited(repair) == [5, 6]
    assert part(repair) == [5]


def test_no_repair_without_a_strain() -> None:
    assert found(PILLAR, "repair", "C: Yes.", RECEIVES, FEELS) == []


@pytest.mark.parametrize(
    ("lines", "possible", "confidence"),
    [
        ((COMPLAINS, RECEIVES, FEELS), False, 0.8),
        ((f"{COMPLAINS}?", RECEIVES, FEELS), True, 0.8),
        ((COMPLAINS, f"{RECEIVES}?", FEELS), True, 0.8),
        ((f"{COMPLAINS}=0.6", RECEIVES, FEELS), False, 0.6),
        ((COMPLAINS, f"{RECEIVES}=0.6", FEELS), False, 0.6),
    ],
    ids=["no doubt", "a doubted strain", "a doubted repair", "a weak strain", "a weak repair"],
)
def test_a_repair_is_as_sure_as_its_weakest_link(lines: tuple[str, ...], possible: bool, confidence: float) -> None:
    (repair,) = found(PILLAR, "repair", *lines)
    assert (repair.possible, repair.confidence) == (possible, confidence)


ASKS = "T: Is this the right thing to spend our time on? | therapist.asks_feedback"
TELLS = "C: When you slowed down, that helped. | client.gives_feedback"


@pytest.mark.parametrize(
    ("lines", "evidence", "therapist", "says"),
    [
        pytest.param((ASKS, TELLS), [0, 1], [0], "asked how this is going, and the client said", id="asked and told"),
        pytest.param((ASKS, "C: Hm."), [0], [0], "is not in the answer's words", id="asked"),
        pytest.param((TELLS, "T: Mm."), [0], [], "Unasked, the client said", id="told unasked"),
        pytest.param((ASKS, *meanwhile(3, "C"), "O: Hello."), [0], [0], "asked how", id="asked and not answered"),
    ],
)
def test_how_the_therapy_is_going_was_asked_or_told(
    lines: tuple[str, ...], evidence: list[int], therapist: list[int], says: str
) -> None:
    (exchange,) = found(PILLAR, "feedback_exchange", *lines)
    assert cited(exchange) == evidence
    assert part(exchange) == therapist
    assert says in exchange.sentence


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param((ASKS, "O: Hello.", *meanwhile(2, "C"), TELLS), [[0, 4]], id="four turns apart are one exchange"),
        pytest.param((ASKS, *meanwhile(4, "C"), TELLS), [[0], [5]], id="five turns apart are two"),
    ],
)
def test_what_is_close_is_one_exchange(lines: tuple[str, ...], expected: list[list[int]]) -> None:
    assert [cited(exchange) for exchange in found(PILLAR, "feedback_exchange", *lines)] == expected


def test_no_exchange_where_the_therapy_is_not_spoken_of() -> None:
    assert found(PILLAR, "feedback_exchange", COMPLAINS, RECEIVES, FEELS) == []
