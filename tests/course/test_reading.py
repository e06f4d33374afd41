"""A course read whole: each thread's quotes are checked against the session they name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from hereandnow.course import CourseReview, review_course
from hereandnow.errors import EvidenceMismatch
from tests.course.made import course_of, day, never_said

SESSION = (
    "C: Sorry, sorry. | client.apologises",
    "T: Mm-hm.",
    "C: This is not working. | client.complains",
    "T: Thank you for telling me. | therapist.receives",
    "C: At home we never would. | client.cultural_cue",
    "T: Mm-hm.",
    "C: Ade rang and I never answered. | client.delays_contact",
    "C: I was sad. | client.names_emotion",
)
WRONG = (never_said(day(0)),)

CHANGES: dict[str, Callable[[CourseReview], CourseReview]] = {
    "baselines": lambda read: replace(read, baselines=(replace(read.baselines[0], citations=WRONG),)),
    "happenings": lambda read: replace(read, happenings=read.happenings and replace(read.happenings, citations=WRONG)),
    "ruptures": lambda read: replace(
        read, alliance=replace(read.alliance, ruptures=(replace(read.alliance.ruptures[0], next_session=WRONG),))
    ),
    "chains": lambda read: replace(
        read, ledger=replace(read.ledger, chains=(replace(read.ledger.chains[0], later=WRONG),))
    ),
    "fears": lambda read: replace(read, ledger=replace(read.ledger, unmet=WRONG)),
    "openings": lambda read: replace(
        read, culture=replace(read.culture, openings=(replace(read.culture.openings[0], later=WRONG),))
    ),
    "words": lambda read: replace(
        read, emotion=replace(read.emotion, vocabulary=(replace(read.emotion.vocabulary[0], first_said=WRONG),))
    ),
    "episodes": lambda read: replace(
        read,
        patterns=replace(
            read.patterns,
            episodes=tuple(
                replace(episode, told=tuple(replace(told, citation=WRONG[0]) for told in episode.told))
                for episode in read.patterns.episodes
            ),
        ),
    ),
}


@pytest.mark.parametrize("thread", CHANGES)
def test_a_thread_that_quotes_what_was_not_said_is_refused(thread: str) -> None:
    read = review_course(course_of(SESSION))
    with pytest.raises(EvidenceMismatch, match=f"not in the session {day(0)}"):
        CHANGES[thread](read)


def test_a_course_of_which_nothing_was_recorded_is_read_and_says_so() -> None:
    whole = course_of(SESSION)
    read = review_course(replace(whole, sessions=tuple(replace(one, review=None) for one in whole.sessions)))
    assert (read.baselines, read.waits, read.quiet_topics) == ((), (), ())
    for sentence in (read.alliance.sentence, read.ledger.sentence, read.patterns.sentence, read.culture.sentence):
        assert sentence.startswith("Not enough to say")
