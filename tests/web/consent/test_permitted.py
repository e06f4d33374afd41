"""What the law of a place leaves of a review (P-02)."""

from __future__ import annotations

import pytest

from hereandnow.catalogue import KINDS as SHIPPED_KINDS
from hereandnow.codebook import codes
from hereandnow.course import open_course, review_course
from hereandnow.domain import Review
from hereandnow.pillars.emotion.feeling_words import feeling_words
from hereandnow.web.consent import inferences
from hereandnow.web.consent.inferences import CODES, KINDS
from hereandnow.web.consent.jurisdictions import Jurisdiction
from hereandnow.web.consent.permitted import permitted, permitted_course
from tests.reviewed import NAMES, reviewed
from tests.web.session.making import EXAMPLES


@pytest.fixture(scope="module")
def reviews() -> tuple[Review, ...]:
    return tuple(map(reviewed, NAMES))


def test_every_code_and_every_kind_is_ruled_on() -> None:
    assert set(CODES) == set(codes())
    assert set(KINDS) == set(SHIPPED_KINDS)


@pytest.mark.parametrize("place", [Jurisdiction.DEFAULT, Jurisdiction.EU])
def test_elsewhere_a_review_stays_as_it_is(reviews: tuple[Review, ...], place: Jurisdiction) -> None:
    assert [permitted(one, place) for one in reviews] == list(reviews)


def test_in_illinois_nothing_that_infers_a_feeling_or_a_state_of_mind_is_left(reviews: tuple[Review, ...]) -> None:
    went_codes, went_kinds = set[str](), set[str]()
    for one in reviews:
        left = permitted(one, Jurisdiction.ILLINOIS)
        assert not [a.code for a in left.annotations if CODES[a.code].infers]
        assert not [m.kind.name for m in left.moments if KINDS[m.kind.name].infers]
        assert all(feeling_words(a.evidence.quote) for a in left.annotations if CODES[a.code].named_only)
        went_codes |= {a.code for a in one.annotations} - {a.code for a in left.annotations}
        went_kinds |= {m.kind.name for m in one.moments} - {m.kind.name for m in left.moments}
    assert {"client.shuts_down", "client.intellectualises"} <= went_codes  # there was something to take away
    assert {"withdrawal", "corrective_chain", "event_only_story"} <= went_kinds


@pytest.mark.parametrize("place", Jurisdiction)
def test_in_illinois_a_ledger_holds_the_clients_own_ratings_and_no_chain(place: Jurisdiction) -> None:
    read = review_course(open_course(EXAMPLES / "courses" / "slow-to-answer"))
    assert read.ledger.chains  # there is something to take away
    left = permitted_course(read, place)
    if place != Jurisdiction.ILLINOIS:
        assert left == read
        return
    assert (left.ledger.chains, left.ledger.unmet) == ((), ())
    assert [one.belief for one in left.ledger.beliefs] == [one.belief for one in read.ledger.beliefs]
    assert left.patterns == read.patterns


def test_in_illinois_no_moment_rests_on_words_that_only_a_forbidden_code_marked(reviews: tuple[Review, ...]) -> None:
    for one in reviews:
        left = permitted(one, Jurisdiction.ILLINOIS)
        marked = {annotation.evidence for annotation in left.annotations.firm()}
        only_forbidden = {a.evidence for a in one.annotations} - {a.evidence for a in left.annotations}
        for moment in left.moments:
            assert not [e for e in moment.evidence if e in only_forbidden and e not in marked], moment.id


def test_in_illinois_quotes_and_counts_of_what_was_said_stay(reviews: tuple[Review, ...]) -> None:
    lefts = [permitted(one, Jurisdiction.ILLINOIS) for one in reviews]
    assert {"apologies", "feedback_exchange", "quieter_since", "relationship_episode"} <= {
        moment.kind.name for left in lefts for moment in left.moments
    }
    assert [left.conversation for left in lefts] == [one.conversation for one in reviews]
    assert [left.session for left in lefts] == [one.session for one in reviews]


def test_to_take_away_twice_takes_no_more_away(reviews: tuple[Review, ...]) -> None:
    for one in reviews:
        left = permitted(one, Jurisdiction.ILLINOIS)
        assert permitted(left, Jurisdiction.ILLINOIS) == left


def test_a_code_that_nobody_ruled_on_goes(reviews: tuple[Review, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    without = {code: ruling for code, ruling in CODES.items() if code != "client.apologises"}
    monkeypatch.setattr("hereandnow.web.consent.permitted.CODES", without)
    for one in reviews:
        assert not permitted(one, Jurisdiction.ILLINOIS).annotations.of("client.apologises")


def test_every_ruling_says_why() -> None:
    for ruling in (*inferences.CODES.values(), *inferences.KINDS.values()):
        assert ruling.because.endswith(".")
