"""Quiet on a topic over sessions: counted against all other places, and said only where it comes clearly more often."""

from __future__ import annotations

import math
from statistics import NormalDist

import pytest

from hereandnow.course.quiet import FAMILY, QuietTopic, _chance, find_quiet_topics
from hereandnow.domain.wording import deficit_words
from tests.course.made import course_of
from tests.pillars.coded import long


def talk(before: int, after: int, *, words: int = 12, onset: str = "T: And your sister?") -> tuple[str, ...]:
    """So many client turns of one length, the onset, so many more of another."""
    return (*[f"C: {long(words)}"] * 40, f"C: {long(before)}", onset, *[f"C: {long(after)}"] * 6, f"C: {long(words)}")


def family(*sessions: tuple[str, ...]) -> QuietTopic:
    (found,) = find_quiet_topics(course_of(*sessions))
    assert found.topic == FAMILY
    return found


QUIET, AS_BEFORE = talk(12, 2), talk(12, 12)


@pytest.mark.parametrize(
    ("what", "sessions", "quieter", "said"),
    [
        ("four of five", (QUIET, QUIET, QUIET, QUIET, AS_BEFORE), 4, True),
        ("none of five", (AS_BEFORE,) * 5, 0, False),
        ("one of five", (QUIET, *[AS_BEFORE] * 4), 1, False),
    ],
)
def test_it_is_said_only_where_it_comes_clearly_more_often_than_elsewhere(
    what: str, sessions: tuple[tuple[str, ...], ...], quieter: int, said: bool
) -> None:
    found = family(*sessions)
    assert (found.quieter, found.said, bool(found.question)) == (quieter, said, said)
    assert f"In {quieter} of the 5 sessions in which {FAMILY} came up" in found.sentence
    assert not deficit_words(found.sentence + found.question)


def test_a_client_who_grows_quieter_anywhere_is_not_told_that_it_is_the_family() -> None:
    fading = tuple(f"C: {long(max(40 - 4 * place, 1))}" for place in range(12))
    found = family(*[(*fading[:6], "T: And your sister?", *fading[6:])] * 3)
    assert found.quieter == 3
    assert found.elsewhere > 0.5
    assert not found.said


def test_the_onset_is_the_first_word_for_the_family_with_the_medians_on_both_sides() -> None:
    (time, *_) = family(QUIET, QUIET, QUIET).times
    assert time.onset.evidence.quote == "sister"
    assert (time.before, time.after, time.quieter) == (12, 2, True)


@pytest.mark.parametrize(
    "sessions", [(QUIET,) * 2, (("T: And your sister?", "C: No."),) * 5, (("C: It rained.",),) * 5]
)
def test_too_few_sessions_or_turns_say_nothing(sessions: tuple[tuple[str, ...], ...]) -> None:
    assert list(find_quiet_topics(course_of(*sessions))) == []


@pytest.mark.parametrize(
    ("what", "onset", "taken"),
    [
        ("asked about by the therapist", ("T: And your sister?",), True),
        ("named, and named again", ("C: My sister rang.", "T: Mm.", "C: She is my sister."), True),
        ("named once by the client", ("C: My sister rang.",), False),
        ("named once by the therapist, and no question", ("T: Your sister again.",), False),
    ],
)
def test_a_word_that_only_falls_is_no_topic_of_its_session(what: str, onset: tuple[str, ...], taken: bool) -> None:
    session = (*[f"C: {long(12)}"] * 12, *onset, *[f"C: {long(2)}"] * 6)
    found = list(find_quiet_topics(course_of(session, session, session)))
    assert bool(found) is taken


def test_the_chance_is_the_normal_tail_of_the_sum_over_sessions() -> None:
    course = course_of(QUIET, QUIET, QUIET, AS_BEFORE)
    times = family(QUIET, QUIET, QUIET, AS_BEFORE).times
    shorter, spread = 0.0, 0.0
    for time in times:
        session = course.reviews[time.session].session
        lengths = [len(turn.text.split()) if turn.speaker == "client" else None for turn in session.turns]
        changes = []
        for place in range(len(lengths)):
            before = [math.log(n + 1) for n in lengths[:place] if n is not None][-8:]
            after = [math.log(n + 1) for n in lengths[place + 1 :] if n is not None][:8]
            if min(len(before), len(after)) >= 4:
                changes.append((place, sum(after) / len(after) - sum(before) / len(before)))
        mean = sum(change for _, change in changes) / len(changes)
        shorter += dict(changes)[time.onset.evidence.turn.index] - mean
        spread += sum((change - mean) ** 2 for _, change in changes) / len(changes)
    counted = {day: [len(turn.text.split()) for turn in one.session.turns] for day, one in course.reviews.items()}
    assert _chance(course, times, counted) == pytest.approx(NormalDist().cdf(shorter / math.sqrt(spread)))
