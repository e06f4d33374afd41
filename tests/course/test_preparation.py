"""The preparation sheet: what is open, the order of it, and that each matter rests on the client's words."""

from __future__ import annotations

from typing import Any

import pytest

from hereandnow.course import review_course
from hereandnow.course.in_words import in_words
from hereandnow.course.preparation import OPENERS, OpenMatter, Preparation, prepare
from hereandnow.domain import Belief, BeliefRating, CheckIn, HelpfulEvent
from hereandnow.domain.wording import deficit_words
from tests.course.made import course_of, day

TALK = ("T: How was it?", "C: Long.")
FEAR = ("T: Mm.", "C: You will think I am picking. | client.fears_reaction", "T: The bus is late today.")
RISK = (
    "C: You will think I am picking. | client.fears_reaction",
    "T: Thank you for telling me. | therapist.receives",
    "C: All right.",
)
STRAIN = ("T: And then?", "C: That is not right at all. | client.complains", "T: Mm.", "C: No.")
GROWN = (
    "C: You will think I am picking. | client.fears_reaction",
    "T: Thank you for telling me. | therapist.receives",
    "C: I thought you would be cross, and you were not. | client.expectation_disconfirmed",
)
LATEST = day(0)
WELL = {"heard": 4, "safe_to_disagree": 3, "left_unsaid": 0}


def prepared(*sessions: tuple[str, ...], **beside: Any) -> Preparation:
    return prepare(review_course(course_of(*sessions, **beside)))


def threads(sheet: Preparation) -> list[str]:
    return [matter.thread for matter in sheet.open]


@pytest.mark.parametrize(
    ("what", "ratings", "words", "different", "expected"),
    [
        ("all went well", WELL, "", "", []),
        ("all went well, in words", WELL, "Good.", "", []),
        ("something is to be different", WELL, "", "Slower.", ["Slower."]),
        ("it went less well, in words", {"heard": 1}, "A bit fast.", "", ["A bit fast."]),
        ("it went less well, without words", {"heard": 1}, "", "", [""]),
        ("something was left unsaid", {"left_unsaid": 3}, "", "", [""]),
    ],
)
def test_the_latest_check_in_is_brought_up_where_it_asks_for_something(
    what: str, ratings: dict[Any, int], words: str, different: str, expected: list[str]
) -> None:
    sheet = prepared(TALK, check_ins=(CheckIn(session=LATEST, ratings=ratings, words=words, different=different),))
    assert [matter.written for matter in sheet.open] == expected


def test_a_matter_stands_beside_the_rating_that_the_client_gave() -> None:
    sheet = prepared(FEAR, check_ins=(CheckIn(session=LATEST, ratings={"safe_to_disagree": 3, "heard": 4}),))
    (matter,) = sheet.open
    assert matter.rating is not None
    assert matter.rating.words == f"“safe to disagree”: 3 of 4, {in_words(LATEST)}"
    assert matter.citations[0].evidence.quote == "You will think I am picking."


def test_what_is_open_between_the_two_comes_first_and_each_thread_once() -> None:
    sheet = prepared(
        (*STRAIN, *FEAR),
        FEAR,
        helpful_events=(HelpfulEvent(day(1), "That you asked.", 3),),
        check_ins=(CheckIn(session=day(1), ratings={"heard": 1}, words="A bit fast."),),
    )
    assert threads(sheet) == ["rupture", "check_in", "corrective", "corrective", "helped"]
    assert [matter.thread for matter in sheet.openers] == ["rupture", "check_in", "corrective"]
    assert sheet.openers[2].session == day(1)
    assert len(sheet.openers) == OPENERS


def test_what_is_long_over_is_not_brought_up_again() -> None:
    assert threads(prepared(STRAIN, TALK, TALK, TALK)) == []
    assert threads(prepared(STRAIN, TALK, TALK)) == ["rupture"]


def test_a_belief_is_asked_again_when_something_went_otherwise_since_it_was_rated() -> None:
    belief = Belief(sentence="If I ask, people leave.", about="others", ratings=(BeliefRating(day(0), 85),))
    sheet = prepared(TALK, GROWN, beliefs=(belief,))
    (asked,) = [matter for matter in sheet.open if matter.thread == "belief"]
    assert asked.rating is not None
    assert (asked.rating.value, asked.rating.highest) == (85, 100)
    assert "85 of 100" in asked.opener


def test_two_sentences_asked_again_are_told_apart() -> None:
    first, second = (
        Belief(sentence=sentence, about="others", ratings=(BeliefRating(day(0), 85),))
        for sentence in ("If I ask, people leave.", "Whoever knows me goes.")
    )
    sheet = prepared(TALK, GROWN, beliefs=(first, second))
    asked = [matter for matter in sheet.open if matter.thread == "belief"]
    assert [matter.about for matter in asked] == [first.sentence, second.sentence]
    assert asked[0].citations == asked[1].citations


def test_what_helped_is_a_way_to_begin_and_its_words_are_the_clients() -> None:
    (matter,) = prepared(TALK, helpful_events=(HelpfulEvent(LATEST, "You asked twice", 4),)).open
    assert matter.opener.startswith("You wrote “You asked twice”. What")


def test_what_was_written_more_than_three_sessions_ago_is_not_brought_up() -> None:
    written = {
        "check_ins": (CheckIn(session=day(0), ratings={"heard": 1}, different="Slower."),),
        "helpful_events": (HelpfulEvent(day(0), "You asked twice", 4),),
    }
    assert threads(prepared(TALK, TALK, TALK, **written)) == ["check_in", "helped"]
    assert threads(prepared(TALK, TALK, TALK, TALK, **written)) == []


def test_nothing_open_is_said_and_offers_nothing() -> None:
    sheet = prepared(TALK)
    assert (sheet.open, sheet.openers) == ((), ())
    assert sheet.sentence.startswith("Nothing that rests on words is open.")


@pytest.mark.parametrize("sessions", [(STRAIN, FEAR, RISK), (GROWN, FEAR)])
def test_every_matter_rests_on_words_and_ends_in_something_to_say(sessions: tuple[tuple[str, ...], ...]) -> None:
    sheet = prepared(*sessions)
    assert sheet.open
    for matter in sheet.open:
        assert isinstance(matter, OpenMatter)
        assert matter.citations or matter.written
        assert matter.opener.endswith(("?", "."))
        assert not deficit_words(matter.sentence + matter.opener)
