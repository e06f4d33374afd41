"""Feeling words at equal numbers of words, and what followed invitations to feel."""

from __future__ import annotations

from itertools import combinations
from statistics import mean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.course.emotion import EmotionThread, expected_different, find_emotion
from hereandnow.course.in_words import in_words
from tests.course.made import course_of, day
from tests.pillars.coded import long

SAD = "C: I was sad. | client.names_emotion"
BOTH = "C: I was sad and ashamed. | client.differentiates_emotion"


def session(*lines: str, words: int = 400) -> tuple[str, ...]:
    return (*lines, f"C: {long(words)}")


def thread(*sessions: tuple[str, ...]) -> EmotionThread:
    return find_emotion(course_of(*sessions))


@pytest.mark.parametrize(
    ("counts", "said", "equal"),
    [([1], 5, 3), ([2, 1], 6, 4), ([3, 2, 1], 8, 2), ([], 4, 2), ([2], 4, 4), ([1, 1], 5, 0)],
)
def test_the_expected_number_is_that_over_all_samples_of_the_equal_size(
    counts: list[int], said: int, equal: int
) -> None:
    bag = [word for word, count in enumerate(counts) for _ in range(count)]
    bag += [-1] * (said - len(bag))  # every other word
    drawn = mean(len({*sample} - {-1}) for sample in combinations(bag, equal))
    assert expected_different(counts, said, equal) == pytest.approx(drawn)


@given(st.lists(st.integers(1, 5), max_size=6), st.integers(30, 300), st.integers(0, 30))
def test_it_grows_with_the_sample_and_never_beyond_the_words_there_are(
    counts: list[int], said: int, equal: int
) -> None:
    found = expected_different(counts, said, equal)
    assert -1e-9 <= found <= len(counts) + 1e-9
    assert found <= expected_different(counts, said, equal + 1 if equal < said else equal) + 1e-9
    assert expected_different(counts, said, said) == pytest.approx(len(counts))


def test_sessions_are_compared_at_the_words_of_the_shortest_that_is_long_enough() -> None:
    found = thread(session(SAD), session(BOTH, words=900), session(SAD), session(BOTH), session(SAD, words=20))
    assert found.equal_words == 403
    assert [one.different for one in found.vocabulary] == [1, 2, 1, 2, 1]
    assert found.vocabulary[0].expected == pytest.approx(1)
    assert found.vocabulary[1].expected == pytest.approx(2 * 403 / 905)
    assert found.vocabulary[-1].expected is None
    assert in_words(day(1)) in found.sentence


def test_a_word_said_twice_is_one_word_cited_where_it_first_comes() -> None:
    (one, *_) = thread(session(SAD, "T: Mm-hm.", "C: Sad again, I was sad. | client.names_emotion")).vocabulary
    assert (one.different, [citation.evidence.turn.index for citation in one.first_said]) == (1, [0])


@pytest.mark.parametrize("sessions", [(session(SAD),) * 3, (session(SAD, words=50),) * 6])
def test_few_or_short_sessions_are_not_compared_and_it_is_said(sessions: tuple[tuple[str, ...], ...]) -> None:
    found = thread(*sessions)
    assert (found.equal_words, found.question) == (None, "")
    assert found.sentence.startswith("Not enough to say")


def test_what_followed_an_invitation_is_counted_session_by_session() -> None:
    invited = ("T: What is that like inside? | therapist.invites_feeling", SAD)
    found = thread(invited, ("T: Mm-hm.", SAD))
    assert found.invitations[day(0)] == {"named": 1, "body": 0, "story": 0, "abstract": 0, "minimal": 0}
    assert not any(found.invitations[day(1)].values())
