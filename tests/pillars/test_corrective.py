"""The corrective chain and the belief shift."""

from __future__ import annotations

import pytest

from hereandnow.pillars.corrective import PILLAR
from hereandnow.pillars.corrective.chain import MET_WITHIN, REPORTED_WITHIN, RISKS, SURPRISED_WITHIN
from tests.pillars.coded import cited, coded, found, meanwhile, part

RISK = "C: You'll mind if I say it. | client.fears_reaction"
RECEIVES = "T: Thank you for telling me. | therapist.receives"
DEFENDS = "T: That is how it works. | therapist.defends"
SURPRISE = "C: I thought you'd be annoyed. | client.expectation_disconfirmed"
SHIFT = "C: I used to think asking drives people away; not now. | client.belief_shift"
REPORT = "C: It helped that you listened. | client.gives_feedback"
NO_HELP = "C: It still doesn't help at all. | client.gives_feedback"
MET = (RISK, RECEIVES)


def test_the_windows_are_those_of_the_design() -> None:
    assert MET_WITHIN == 3
    assert SURPRISED_WITHIN == REPORTED_WITHIN == 10
    assert set(RISKS) == {"client.fears_reaction", "client.criticises_tentatively", "client.complains"}


@pytest.mark.parametrize(
    ("lines", "status", "evidence"),
    [
        pytest.param(MET, "candidate", [0], id="met at once"),
        pytest.param((RISK, *meanwhile(2), RECEIVES), "candidate", [0], id="met in the third turn"),
        pytest.param((RISK, DEFENDS), "missed", [0], id="answered with a defence"),
        pytest.param((RISK, *meanwhile(2), DEFENDS), "missed", [0], id="defended in the third turn"),
        pytest.param((RISK, DEFENDS, "C: Oh.", RECEIVES), "missed", [0], id="defended first"),
        pytest.param((RISK, RECEIVES, "C: Oh.", DEFENDS), "candidate", [0], id="met first"),
        pytest.param(
            (RISK, "T: Thank you. But you agreed. | therapist.receives, therapist.defends"),
            "candidate",
            [0],
            id="met and defended in one turn",
        ),
        pytest.param((*MET, SURPRISE), "stronger", [0, 2], id="otherwise than expected"),
        pytest.param((*MET, *meanwhile(9, "C"), SURPRISE), "stronger", [0, 11], id="surprised in the tenth turn"),
        pytest.param((*MET, *meanwhile(10, "C"), SURPRISE), "candidate", [0], id="surprised in the eleventh turn"),
        pytest.param((*MET, SURPRISE, "T: Mm.", SHIFT), "supported", [0, 2, 4], id="a belief moved"),
        pytest.param((*MET, SURPRISE, "T: Mm.", REPORT), "supported", [0, 2, 4], id="the client's own report"),
        pytest.param(
            (*MET, f"{SURPRISE}, client.belief_shift"), "supported", [0, 2], id="surprised and moved in one turn"
        ),
        pytest.param((*MET, SURPRISE, *meanwhile(39), SHIFT), "supported", [0, 2, 42], id="moved much later"),
        pytest.param((*MET, SURPRISE, *meanwhile(9), REPORT), "supported", [0, 2, 12], id="reported ten turns later"),
        pytest.param((*MET, SURPRISE, *meanwhile(10), REPORT), "stronger", [0, 2], id="reported eleven turns later"),
        pytest.param((*MET, SURPRISE, "T: Mm.", NO_HELP), "stronger", [0, 2], id="a report that it is no help"),
        pytest.param((*MET, SURPRISE, NO_HELP, "T: Mm.", REPORT), "supported", [0, 2, 5], id="no help, then help"),
        pytest.param(
            (RISK, RECEIVES, "C: And the clock. | client.criticises_tentatively", RECEIVES, SURPRISE),
            "stronger",
            [0, 2, 4],
            id="two risks before one surprise are one chain",
        ),
        pytest.param((*MET, SHIFT), "candidate", [0], id="a belief moved without a surprise"),
        pytest.param((*MET, SHIFT, "T: Mm.", SURPRISE), "stronger", [0, 4], id="moved before the surprise"),
        pytest.param((RISK, DEFENDS, SURPRISE, "T: Mm.", SHIFT), "missed", [0], id="surprised after a defence"),
    ],
)
def test_a_risk_and_how_it_was_met(lines: tuple[str, ...], status: str, evidence: list[int]) -> None:
    (chain,) = found(PILLAR, "corrective_chain", *lines)
    assert chain.status == status
    assert cited(chain) == evidence
    assert chain.still_open is (status == "missed")


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param((RISK,), id="nobody answers"),
        pytest.param((RISK, "T: Mm-hm."), id="neither met nor missed"),
        pytest.param((RISK, "O: Hello.", *meanwhile(2), RECEIVES), id="met in the fourth turn"),
        pytest.param((RISK, "O: Hello.", *meanwhile(2), DEFENDS), id="defended in the fourth turn"),
        pytest.param((RECEIVES, RISK), id="met before the risk"),
        pytest.param(("C: Hello.", RECEIVES, SURPRISE, "T: Mm.", SHIFT), id="no risk"),
    ],
)
def test_no_chain_without_a_risk_and_an_answer(lines: tuple[str, ...]) -> None:
    assert found(PILLAR, "corrective_chain", *lines) == []


@pytest.mark.parametrize("risk", RISKS)
def test_each_way_to_risk_something_opens_a_chain(risk: str) -> None:
    (chain,) = found(PILLAR, "corrective_chain", f"C: It was a bit rushed. | {risk}", RECEIVES)
    assert chain.status == "candidate"
    assert part(chain) == [1]


def test_risks_before_one_answer_are_one_chain() -> None:
    (chain,) = found(PILLAR, "corrective_chain", RISK, "T: Go on.", RISK, RECEIVES, SURPRISE)
    assert cited(chain) == [0, 2, 4]


def test_risks_before_one_surprise_are_one_chain() -> None:
    (chain,) = found(PILLAR, "corrective_chain", *MET, *MET, SURPRISE)
    assert chain.status == "stronger"
    assert cited(chain) == [0, 2, 4]
    assert part(chain) == [1, 3]


def test_risks_with_an_answer_each_are_two_chains() -> None:
    first, second = found(PILLAR, "corrective_chain", *MET, RISK, DEFENDS)
    assert (first.status, second.status) == ("candidate", "missed")


@pytest.mark.parametrize(
    "lines",
    [
        (f"{RISK}?", RECEIVES),
        (RISK, f"{RECEIVES}?"),
        (RISK, f"{DEFENDS}?"),
        (*MET, f"{SURPRISE}?"),
        (*MET, SURPRISE, "T: Mm.", f"{SHIFT}?"),
    ],
    ids=["the risk", "the answer", "the defence", "the surprise", "the shift"],
)
def test_any_doubted_link_makes_the_chain_possible(lines: tuple[str, ...]) -> None:
    (chain,) = found(PILLAR, "corrective_chain", *lines)
    assert chain.possible


@pytest.mark.parametrize(
    "lines",
    [(f"{RISK}=0.6", RECEIVES), (RISK, f"{RECEIVES}=0.6"), (RISK, f"{DEFENDS}=0.6"), (*MET, f"{SURPRISE}=0.6")],
    ids=["the risk", "the answer", "the defence", "the surprise"],
)
def test_a_chain_is_as_sure_as_its_weakest_link(lines: tuple[str, ...]) -> None:
    (chain,) = found(PILLAR, "corrective_chain", *lines)
    assert chain.confidence == 0.6


def test_nothing_is_called_a_corrective_experience() -> None:
    for lines in (MET, (*MET, SURPRISE), (*MET, SURPRISE, "T: Mm.", SHIFT), (RISK, DEFENDS)):
        (chain,) = found(PILLAR, "corrective_chain", *lines)
        assert "corrective" not in f"{chain.sentence} {chain.question}".lower()


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param((SHIFT,), [], id="nobody before it"),
        pytest.param((RECEIVES, SHIFT), [0], id="the therapist just before"),
        pytest.param((RECEIVES, *meanwhile(5, "C"), SHIFT), [0], id="the therapist six turns before"),
        pytest.param((RECEIVES, *meanwhile(6, "C"), SHIFT), [], id="the therapist seven turns before"),
        pytest.param((RECEIVES, "C: Oh.", RECEIVES, SHIFT), [2], id="the nearest of two"),
        pytest.param((SHIFT, RECEIVES), [], id="the therapist after it"),
    ],
)
def test_a_belief_then_and_now_with_what_came_before(lines: tuple[str, ...], expected: list[int]) -> None:
    (shift,) = found(PILLAR, "belief_shift", *lines)
    assert part(shift) == expected
    assert cited(shift) == [lines.index(SHIFT)]


def test_no_belief_shift_without_the_clients_own_words() -> None:
    assert found(PILLAR, "belief_shift", *MET, SURPRISE) == []


def test_two_shifts_are_two_moments() -> None:
    assert len(found(PILLAR, "belief_shift", SHIFT, "T: Mm.", SHIFT)) == 2


def test_a_pillar_finds_the_same_whenever_it_is_asked() -> None:
    session, annotations = coded(*MET, SURPRISE)
    twice = [found(PILLAR, "corrective_chain", *MET, SURPRISE) for _ in range(2)]
    assert twice[0] == twice[1]
    assert len(session.turns) == len(annotations.all)
