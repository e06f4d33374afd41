"""A moment that the therapist said does not fit comes back by no other reading, and not by the words it rests on."""

from __future__ import annotations

from datetime import date

import pytest

from hereandnow.catalogue import PILLARS
from hereandnow.codebook import codes
from hereandnow.course.alliance import find_alliance
from hereandnow.course.ledger import find_ledger
from hereandnow.domain import Course, CourseSession, Review
from hereandnow.web.records.models import Verdict
from hereandnow.web.records.refused import TAKES_FOR, Verdicts, verdicts_of, without_refused
from tests.pillars.coded import meanwhile, review

FEARS = "C: You will think I am ungrateful. | client.fears_reaction"
MET = "T: Thank you for saying it. | therapist.receives"
SURPRISED = "C: I thought you would be cross with me and you were not. | client.expectation_disconfirmed"
CHAIN = (FEARS, MET, SURPRISED)
CHANGED = "C: I used to think asking drives people off; now I ask. | client.belief_shift"
COMPLAINS = "C: You did not listen last week. | client.complains"
NO, YES = Verdict.DOES_NOT_FIT, Verdict.FITS


def said(*verdicts: tuple[str, Verdict]) -> Verdicts:
    return verdicts_of((moment, moment.partition("-")[0], verdict) for moment, verdict in verdicts)


def course(*reviews: Review) -> Course:
    return Course(sessions=tuple(CourseSession(date(2026, 1, 1 + day), one) for day, one in enumerate(reviews)))


def read(*lines: str) -> Review:
    return review(PILLARS, *lines)


def test_every_kind_says_what_it_takes_words_for() -> None:
    assert set(TAKES_FOR) == {kind.name for pillar in PILLARS for kind in pillar.kinds}
    assert {code for taken in TAKES_FOR.values() for code in taken} <= codes().keys()


def test_a_refused_chain_does_not_come_back_by_its_words() -> None:
    session = read(*CHAIN)
    (chain,) = [one for one in session.moments if one.kind.name == "corrective_chain"]
    assert [one.then for one in find_ledger(course(session)).chains] == ["stronger"]
    ledger = find_ledger(course(without_refused(session, said((chain.id, NO)))))
    assert (ledger.chains, ledger.unmet) == ((), ())


def test_the_words_of_a_refused_chain_make_no_other_grow() -> None:
    before, refused = read(FEARS, MET), read(*CHAIN, CHANGED)
    (chain,) = [one for one in refused.moments if one.kind.name == "corrective_chain"]
    (grown,) = find_ledger(course(before, without_refused(refused, said((chain.id, NO))))).chains
    assert (grown.then, grown.status) == ("candidate", "candidate")


def test_what_was_not_refused_stays() -> None:
    session = read(*CHAIN, *meanwhile(4), COMPLAINS, MET)
    complaint = next(one for one in session.moments if one.kind.name == "confrontation")
    left = without_refused(session, said((complaint.id, NO)))
    assert find_ledger(course(left)) == find_ledger(course(session))
    assert not find_alliance(course(left)).ruptures
    assert not left.annotations.of("client.complains")
    assert without_refused(session, said((complaint.id, YES))) is session


@pytest.mark.parametrize(
    ("verdicts", "refuses"),
    [
        ([("corrective_chain-2", NO)], True),
        ([("corrective_chain-2-7", NO)], True),
        ([("corrective_chain-7", NO)], False),
        ([("confrontation-2", NO)], False),
        ([("corrective_chain-2", YES)], False),
        ([("corrective_chain-2-7", NO), ("corrective_chain-2", YES)], False),
        ([("corrective_chain-2", NO), ("corrective_chain-2-7", YES)], True),
        ([], False),
    ],
    ids=[
        "itself",
        "with more turns in another reading",
        "other turns",
        "another kind",
        "it fits",
        "another reading was refused, and this one fits",
        "this one was refused, and another reading fits",
        "nothing was said",
    ],
)
def test_a_no_is_to_a_kind_on_its_turns(verdicts: list[tuple[str, Verdict]], refuses: bool) -> None:
    assert said(*verdicts).refuses_moment("corrective_chain-2") is refuses


def test_what_is_no_moment_is_refused_as_what_it_may_be() -> None:
    no = said(("corrective_chain-2", NO))
    assert no.refuses(("confrontation", "corrective_chain"), [2])
    assert not no.refuses(("confrontation",), [2])
    assert not no.refuses(("corrective_chain",), [3])
