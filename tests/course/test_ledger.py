"""The ledger: chains that grow over sessions, beliefs then and now, and what was not met or did not move."""

from __future__ import annotations

import pytest

from hereandnow.course.ledger import Ledger, find_ledger
from hereandnow.domain import Belief, BeliefRating, HelpfulEvent
from hereandnow.domain.course import About
from hereandnow.domain.wording import deficit_words
from tests.course.made import course_of, day

RISK = "C: Last week was a bit fast for me. | client.criticises_tentatively"
MET = "T: Thank you for telling me; was I hurrying? | therapist.receives"
DEFENDED = "T: That is how the method goes. | therapist.defends"
SURPRISED = "C: I thought you would be cross and you were not. | client.expectation_disconfirmed"
CHANGED = "C: I used to think asking drives people off; now I ask. | client.belief_shift"
OTHER = "C: Then we had lunch."
PLAIN = (OTHER,)


def ledger(*sessions: tuple[str, ...], events: tuple[HelpfulEvent, ...] = ()) -> Ledger:
    return find_ledger(course_of(*sessions, helpful_events=events))


@pytest.mark.parametrize(
    ("what", "sessions", "then", "now"),
    [
        ("met, and nothing since", ((RISK, MET), PLAIN), "candidate", "candidate"),
        ("surprise in the next session", ((RISK, MET), (SURPRISED,)), "candidate", "stronger"),
        ("surprise two sessions later", ((RISK, MET), PLAIN, (SURPRISED,)), "candidate", "stronger"),
        (
            "surprise three sessions later is too late",
            ((RISK, MET), PLAIN, PLAIN, (SURPRISED,)),
            "candidate",
            "candidate",
        ),
        ("surprise, then a belief", ((RISK, MET), (SURPRISED,), (CHANGED,)), "candidate", "supported"),
        ("a belief much later", ((RISK, MET, SURPRISED), PLAIN, PLAIN, PLAIN, (CHANGED,)), "stronger", "supported"),
        ("a belief without a surprise", ((RISK, MET), (CHANGED,)), "candidate", "candidate"),
        ("missed stays missed", ((RISK, DEFENDED), (SURPRISED,), (CHANGED,)), "missed", "missed"),
    ],
)
def test_a_chain_grows_by_what_the_client_says_later(
    what: str, sessions: tuple[tuple[str, ...], ...], then: str, now: str
) -> None:
    (found,) = ledger(*sessions).chains
    assert (found.then, found.status) == (then, now)
    assert bool(found.later) is (then != now)
    assert ("It grew" in found.sentence) is (then != now)


def test_later_words_belong_to_the_last_chain_before_them_only() -> None:
    first, second = ledger((RISK, MET), (RISK, MET), (SURPRISED,)).chains
    assert (first.status, second.status) == ("candidate", "stronger")
    assert [citation.session for citation in second.later] == [day(2)]


@pytest.mark.parametrize(
    ("what", "how_much", "now"),
    [
        ("That you asked whether you were hurrying, and said thank you for telling you", 3, "supported"),
        ("That you asked whether you were hurrying, and said thank you for telling you", -2, "stronger"),
        ("The chair.", 3, "stronger"),
    ],
)
def test_a_helpful_event_supports_a_chain_only_where_it_helped_and_names_it(what: str, how_much: int, now: str) -> None:
    met = "T: Thank you for telling me; was I hurrying? | therapist.receives"
    (found,) = ledger((RISK, met, SURPRISED), events=(HelpfulEvent(day(0), what, how_much),)).chains
    assert found.status == now
    assert bool(found.written) is (now == "supported")


def rated(*strengths: int) -> Belief:
    ratings = tuple(BeliefRating(day(2 * place), strength) for place, strength in enumerate(strengths))
    return Belief(sentence="If I ask, people leave.", about="others", ratings=ratings)


@pytest.mark.parametrize(
    ("strengths", "change", "said"),
    [
        ((), None, "was not rated yet"),
        ((85,), None, "was rated once, 85 of 100"),
        ((85, 60), -25, "25 points less"),
        ((85, 20, 60), -25, "25 points less"),
        ((60, 85), 25, "has not moved it so far"),
        ((60, 60), 0, "as strongly as then"),
    ],
)
def test_a_belief_is_then_and_now_in_the_clients_own_ratings(
    strengths: tuple[int, ...], change: int | None, said: str
) -> None:
    course = course_of((RISK, MET), (SURPRISED,), PLAIN, beliefs=(rated(*strengths),))
    (found,) = find_ledger(course).beliefs
    assert found.change == change
    assert said in found.sentence
    assert found.question.endswith("?")
    assert found.chains == ((day(0),) if change is not None else ())


def test_a_fear_that_nothing_answered_is_kept() -> None:
    found = ledger(("C: You will be cross with me. | client.fears_reaction", "T: Mm-hm.", OTHER), (RISK, MET))
    assert [citation.session for citation in found.unmet] == [day(0)]


def test_where_there_is_neither_chain_nor_belief_it_says_so() -> None:
    assert ledger(PLAIN).sentence.startswith("Not enough to say")


def test_its_words_hold_no_label() -> None:
    found = find_ledger(course_of((RISK, MET), (SURPRISED,), (RISK, DEFENDED), beliefs=(rated(80, 90),)))
    said = [one.sentence + one.question for one in found.chains] + [
        one.sentence + one.question for one in found.beliefs
    ]
    assert not deficit_words(" ".join(said))
    assert found.sentence == "Chains: 1 stronger, 1 missed; beliefs rated again: 1, weaker than at first: 0."


AFRAID = "C: You will think I am picking. | client.fears_reaction"
TALK = ("T: Mm-hm.", OTHER)


@pytest.mark.parametrize(
    ("what", "session", "statuses"),
    [
        ("a surprise late in the session", (RISK, MET, *TALK * 6, SURPRISED), ["stronger"]),
        ("a fear, and the words that it went otherwise", (AFRAID, *TALK, "T: Go on.", SURPRISED), ["stronger"]),
        ("too long after the fear", (AFRAID, *TALK * 9, SURPRISED), []),
        ("a surprise that is not about the therapist", (AFRAID, "T: Go on.", SURPRISED.replace("you", "he")), []),
        ("a surprise before the fear", (SURPRISED, "T: Go on.", AFRAID), []),
        ("no fear", ("T: Go on.", SURPRISED), []),
    ],
)
def test_the_clients_own_words_show_in_the_session_that_it_went_otherwise(
    what: str, session: tuple[str, ...], statuses: list[str]
) -> None:
    assert [one.status for one in ledger(session).chains] == statuses


def test_a_chain_that_only_the_clients_words_show_is_possible_and_says_nothing_of_what_the_therapist_did() -> None:
    (found,) = ledger((AFRAID, "T: Go on.", SURPRISED)).chains
    assert found.possible
    assert found.met == ()
    assert "interest" not in found.sentence
    assert not ledger((AFRAID, "T: Go on.", SURPRISED)).unmet


def test_no_chain_is_begun_where_one_was_missed() -> None:
    late = "T: You have to be on time, you know."
    assert [one.status for one in ledger((AFRAID, DEFENDED, late, SURPRISED)).chains] == ["missed"]


def test_a_fallen_belief_belongs_to_the_last_chain_before_its_rating() -> None:
    belief = Belief(
        sentence="If I ask, people leave.",
        about="others",
        ratings=(BeliefRating(day(0), 90), BeliefRating(day(2), 40)),
    )
    chains = find_ledger(course_of((RISK, MET, SURPRISED), (RISK, MET, SURPRISED), PLAIN, beliefs=(belief,))).chains
    assert [one.status for one in chains] == ["stronger", "supported"]


@pytest.mark.parametrize(
    ("about", "before", "after", "status"),
    [
        ("others", 85, 60, "supported"),
        ("others", 85, 70, "stronger"),
        ("self", 85, 40, "stronger"),
        ("others", 60, 85, "stronger"),
    ],
)
def test_a_belief_about_others_rated_clearly_lower_since_is_the_clients_own_report(
    about: About, before: int, after: int, status: str
) -> None:
    belief = Belief(
        sentence="If I ask, people leave.",
        about=about,
        ratings=(BeliefRating(day(0), before), BeliefRating(day(1), after)),
    )
    (found,) = find_ledger(course_of((RISK, MET, SURPRISED), PLAIN, beliefs=(belief,))).chains
    assert found.status == status
    assert bool(found.rated) is (status == "supported")
    assert ("clearly lower" in found.sentence) is (status == "supported")
