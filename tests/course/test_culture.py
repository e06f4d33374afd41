"""The cultural thread: what was brought in, what was taken up later, and the client's own rating beside it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hereandnow.course.culture import CulturalThread, find_culture
from hereandnow.domain import Annotations, CheckIn, Course, CourseSession, Review
from hereandnow.domain.wording import deficit_words
from tests.course.made import course_of, day

CUE = "C: At home I would never say it in English. | client.cultural_cue"
PLAIN = ("T: Mm-hm.", "C: Then we had lunch.")
NOT_TAKEN = (CUE, "T: Mm-hm.", "C: Then we had lunch.")
LATER = ("T: What would it be, if not in English? | therapist.explores_culture", "C: It would be longer.")
ELSEWHERE = ("T: What does being the eldest ask of you? | therapist.explores_culture", "C: A lot.")


def thread(*sessions: tuple[str, ...], rating: int | None = None) -> CulturalThread:
    check_ins = () if rating is None else (CheckIn(session=day(0), ratings={"world_respected": rating}),)
    return find_culture(course_of(*sessions, check_ins=check_ins))


@pytest.mark.parametrize(
    ("what", "sessions", "then", "later", "waiting"),
    [
        ("taken at once", ((CUE, LATER[0]),), "taken", [], 0),
        ("not taken yet", (NOT_TAKEN, PLAIN), "not_taken_yet", [], 1),
        ("taken up in the next session", (NOT_TAKEN, LATER), "not_taken_yet", [day(1)], 0),
        (
            "taken up three sessions later, and again",
            (NOT_TAKEN, PLAIN, PLAIN, LATER, LATER),
            "not_taken_yet",
            [day(3)],
            0,
        ),
        ("another opening was explored", (NOT_TAKEN, ELSEWHERE), "not_taken_yet", [], 1),
        ("explored before it came", (LATER, NOT_TAKEN), "not_taken_yet", [], 1),
    ],
)
def test_an_opening_is_followed_into_later_sessions(
    what: str, sessions: tuple[tuple[str, ...], ...], then: str, later: list[object], waiting: int
) -> None:
    found = thread(*sessions)
    (opening,) = found.openings
    assert (opening.then, found.waiting) == (then, waiting)
    assert [citation.session for citation in opening.later] == later
    assert ("may have come back to it" in opening.sentence) is bool(later)
    assert not deficit_words(opening.sentence + opening.question + found.sentence)


def test_the_clients_own_rating_stands_beside_it() -> None:
    (opening,) = thread(NOT_TAKEN, rating=2).openings
    assert opening.world_respected == 2
    assert "2 of 4 that their world was respected" in opening.sentence


def test_where_nothing_was_brought_in_there_is_not_enough_to_say() -> None:
    assert thread(PLAIN).sentence.startswith("Not enough to say")


FAINT = ("T: And then?", "C: It's a thread from home, you tie it on. | client.cultural_cue?", "T: Is it heavy?")
ASKED = ("T: What is it, the thread?", "C: With my people it keeps a thing safe. | client.cultural_cue")
ASKED_OTHERWISE = ("T: What is it, the boat?", "C: With my people it is painted. | client.cultural_cue")
NOT_ASKED = ("T: The thread.", "C: With my people it keeps a thing safe. | client.cultural_cue")
SHRUGGED = ("T: What is it, the thread?", "C: Nothing much.")


def faintly(*later: tuple[str, ...]) -> CulturalThread:
    """The thread of a course whose first session has only a faint cue."""
    course = course_of(FAINT, *later)
    first, *rest = course.sessions
    assert first.review is not None
    faint = Annotations(tuple(replace(a, faint=True) for a in first.review.annotations))
    return find_culture(Course(sessions=(CourseSession(first.date, review_of(first.review, faint)), *rest)))


def review_of(review: Review, annotations: Annotations) -> Review:
    """The review with other annotations, and no moments."""
    return replace(review, annotations=annotations, moments=())


@pytest.mark.parametrize(
    ("what", "later", "found"),
    [
        ("asked in a later session, and told", (ASKED,), [day(1)]),
        ("asked two sessions later", (PLAIN, ASKED), [day(2)]),
        ("asked about something else", (ASKED_OTHERWISE,), []),
        ("named and not asked", (NOT_ASKED,), []),
        ("asked, and nothing told", (SHRUGGED,), []),
        ("never again", (PLAIN,), []),
    ],
)
def test_a_faint_cue_is_an_opening_only_where_a_later_session_comes_back_to_it(
    what: str, later: tuple[tuple[str, ...], ...], found: list[object]
) -> None:
    openings = [one for one in faintly(*later).openings if one.session == day(0)]
    assert [citation.session for one in openings for citation in one.later] == found
    assert all(one.possible and one.question.endswith("?") for one in openings)
