"""What holds for every session that can be."""

from __future__ import annotations

import math
from functools import partial
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hereandnow.conversation import measure_conversation
from hereandnow.domain import Session, Speaker, Turn
from hereandnow.domain.wording import deficit_words
from tests.conversation.talk import lines, measured, session, two_topics
from tests.work import lines_run

WORDS = [line[3:] for line in two_topics()]
SAID = st.one_of(
    st.sampled_from([*WORDS, "[laughs]", "Mm-hm.", "[long pause]", "?", "I-I don't know.", "what about her", "Don’t."]),
    st.text(min_size=1, max_size=60).filter(lambda text: bool(text.strip())),
)
SECONDS = st.one_of(st.none(), st.floats(0, 5000))


@st.composite
def sessions(draw: st.DrawFn) -> Session:
    turns = []
    for index in range(draw(st.integers(1, 40))):
        start, end = draw(SECONDS), draw(SECONDS)
        if start is not None and end is not None and end < start:
            start, end = end, start
        turns.append(Turn(index, draw(st.sampled_from(get_args(Speaker))), draw(SAID), start, end))
    return Session("any", "any.txt", tuple(turns))


@given(sessions())
def test_every_session_can_be_measured(any_session: Session) -> None:
    talk = measure_conversation(any_session)
    share = talk.measure("talk_share")
    if share.therapist is not None and share.client is not None:
        assert share.therapist + share.client == pytest.approx(1)
    assert [turn for topic in talk.topics for turn in range(topic.first, topic.last + 1)] == [
        turn.index for turn in any_session.turns
    ]
    assert [point.turn for point in talk.engagement] == [turn.index for turn in any_session.of("client")]
    assert all(point.value >= 0 and math.isfinite(point.value) for point in talk.engagement)
    assert len(talk.redirections) == len(talk.topics) - 1
    style = talk.measure("style_matching").value
    assert style is None or 0 <= style <= 1
    for measure in talk.measures:
        assert measure.caution
        assert measure.missing or any(v is not None for v in (measure.value, measure.therapist, measure.client))
        assert not deficit_words(f"{measure.title} {measure.caution} {measure.missing}")
    assert all(len(topic.words) <= 3 and topic.reason for topic in talk.topics)


@given(sessions())
@settings(max_examples=20)
def test_the_same_session_gives_the_same_measures(any_session: Session) -> None:
    assert measure_conversation(any_session) == measure_conversation(any_session)


def test_the_measures_have_the_names_that_reports_ask_for() -> None:
    assert [measure.name for measure in measured("C: Hello.").measures] == [
        "talk_share",
        "words_per_turn",
        "mean_words_per_turn",
        "turns",
        "open_questions",
        "closed_questions",
        "latency",
        "silences",
        "silence",
        "topics_opened",
        "style_matching",
    ]


def test_a_long_session_takes_work_in_proportion() -> None:
    talks = [session(*lines(count)) for count in (500, 4_000)]
    short, long = (lines_run(partial(measure_conversation, talk)) for talk in talks)
    assert short < long < 8 * 1.5 * short


def test_one_turn_of_a_million_words_can_be_measured() -> None:
    talk = measured("C: " + "the dinner with my aunt was " * 170_000)
    assert talk.measure("words_per_turn").client == 1_020_000
    assert talk.topics[0].words
