"""The raised bar: what folds a moment away, and what never does."""

from __future__ import annotations

import pytest

from hereandnow.catalogue import KINDS
from hereandnow.domain import Evidence, Moment, Turn
from hereandnow.web.pages.session.bar import ANSWERS, CLEAR, is_less_likely, is_raised
from hereandnow.web.records.access.responses import Tally


@pytest.mark.parametrize(
    ("says", "tally", "raised"),
    [
        ("nobody answered", Tally(), False),
        ("two of two could be chance", Tally(does_not_fit=2), False),
        ("three of three", Tally(does_not_fit=3), True),
        ("two of three", Tally(fits=1, does_not_fit=2), True),
        ("half is not most", Tally(fits=2, does_not_fit=2), False),
        ("more complicated is an answer, and no no", Tally(does_not_fit=2, more_complicated=2), False),
        ("three of five", Tally(fits=1, does_not_fit=3, more_complicated=1), True),
        ("all fit", Tally(fits=9), False),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_bar_is_raised_by_enough_answers_most_of_which_are_no(says: str, tally: Tally, raised: bool) -> None:
    assert is_raised(tally) is raised, says


@pytest.mark.parametrize(
    ("says", "confidence", "possible", "folded"),
    [
        ("what is clear stays", CLEAR, False, False),
        ("what is certain stays", 1.0, False, False),
        ("what is less clear is folded", CLEAR - 0.01, False, True),
        ("what is only possible is folded, however certain its words", 1.0, True, True),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_under_a_raised_bar_only_what_is_clear_stays(
    says: str, confidence: float, possible: bool, folded: bool
) -> None:
    moment = _moment(confidence, possible)
    assert is_less_likely(moment, Tally(does_not_fit=ANSWERS)) is folded, says
    assert not is_less_likely(moment, Tally(does_not_fit=ANSWERS - 1))


def _moment(confidence: float, possible: bool) -> Moment:
    return Moment(
        kind=KINDS["event_only_story"],
        status=None,
        evidence=(Evidence.of(Turn(0, "client", "And then he left.")),),
        sentence="The client told what happened.",
        question="What was it like?",
        confidence=confidence,
        possible=possible,
    )
