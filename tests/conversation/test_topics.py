"""Topics: where they start, why, and what they are called."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest

from hereandnow.conversation import measure_conversation
from hereandnow.conversation.content_words import find_content_words, stem
from hereandnow.conversation.segments import PART_TURNS, TurnWords, find_starts
from hereandnow.conversation.transitions import transition
from hereandnow.domain import Session, Turn
from tests.conversation.talk import DINNER, PROMOTION, measured, two_topics


def test_a_dinner_and_a_promotion_are_two_topics_with_their_own_names() -> None:
    talk = measured(*two_topics())
    assert [(topic.first, topic.last) for topic in talk.topics] == [(0, 7), (8, 15)]
    dinner, promotion = talk.topics
    assert {"dinner", "aunt"} & set(dinner.words)
    assert "promotion" in promotion.words
    assert dinner.reason == "The session begins."


def test_the_reason_says_which_words_begin_and_which_stop() -> None:
    reason = measured(*two_topics()).topics[1].reason
    assert reason.startswith("“Can we talk about”; ")
    begin, stop = reason.split("; ")[1:]
    assert begin.endswith(" begin")
    assert "'promotion'" in begin
    assert stop.endswith(" stop")
    assert "'aunt'" in stop


def test_the_turn_at_a_boundary_moved_the_talk_and_its_speaker_opened_the_topic() -> None:
    talk = measured(*two_topics())
    opened = talk.measure("topics_opened")
    assert talk.redirections == (8,)
    assert (opened.value, opened.therapist, opened.client) == (1, 1, 0)
    assert opened.basis == "over 2 topics; the first is opened by nobody"


def test_a_topic_that_a_third_person_opened_is_said_so() -> None:
    talk = measured(*DINNER, "O:" + PROMOTION[0][2:], *PROMOTION[1:])
    opened = talk.measure("topics_opened")
    assert (opened.value, opened.therapist, opened.client) == (1, 0, 0)
    assert opened.basis.endswith("; 1 opened by others")


def test_one_thing_throughout_is_one_topic() -> None:
    talk = measured(*DINNER)
    assert len(talk.topics) == 1
    assert talk.measure("topics_opened").basis == "over 1 topic; the first is opened by nobody"


def test_greetings_have_no_name() -> None:
    assert measured("T: Hi.", "C: Hello.", "T: Are you well?", "C: Yeah, okay.").topics[0].name == "(small talk)"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("C: I saw Donna, and then Donna again, so Donna it is.", "Donna"),
        ("C: The NHS wrote, then the NHS rang, so the NHS it is.", "NHS"),
        ("C: THE DINNERS WERE BAD, THOSE DINNERS OF HERS.", "dinners"),
        ("C: My blood pressure is up, and blood pressure matters, says the nurse.", "blood pressure"),
        ("C: My mother's garden, and her gardens, and gardens.", "gardens"),
        ("C: I was smoking, you smoke, the smoke, that smoke of his.", "smoke"),
        ("C: I-I went and-and got the twenty-eight tickets, the tickets.", "tickets"),
    ],
)
def test_a_name_is_written_as_it_is_said(line: str, name: str) -> None:
    assert name in measured(line).topics[0].words


def test_a_word_said_once_names_where_none_is_said_twice() -> None:
    assert measured("C: I went to the garden.").topics[0].words == ("garden",)


def test_two_people_who_never_part_in_words_have_a_plain_reason() -> None:
    stretch = ("C: anyway " + "yes " * 60,) * 6
    reasons = {topic.reason for topic in measured(*stretch, *stretch).topics}
    assert reasons == {"The session begins."}


@pytest.mark.parametrize(
    ("words", "one"),
    [
        (("dinner", "dinners"), "dinner"),
        (("worry", "worries", "worried", "worrying"), "worri"),
        (("smoke", "smokes", "smoked", "smoking"), "smok"),
        (("stop", "stopped", "stopping"), "stop"),
        (("mother", "mother's", "mothers"), "mother"),
        (("church", "churches"), "church"),
        (("glass", "glasses"), "glass"),
        (("bus",), "bus"),
        (("king",), "king"),
        (("red",), "red"),
    ],
)
def test_forms_of_one_word_meet(words: tuple[str, ...], one: str) -> None:
    assert {stem(word) for word in words} == {one}


def test_small_words_fillers_and_numbers_are_no_content() -> None:
    said = Counter(["um", "so", "the", "i'm", "don't", "going", "50mg", "uh-huh", "dinner", "suddenly", "tuesday"])
    content = find_content_words(said)
    assert set(content.stems) == {"dinner", "tuesday"}
    assert set(content.naming) == {"dinner"}


@pytest.mark.parametrize(
    ("said", "phrase"),
    [
        ("Anyway, he came back.", "Anyway"),
        ("So last week I met her.", "last week"),
        ("Okay. Can we talk about your dad?", "Can we talk about"),
        ("There’s something else.", "something else"),
        ("I'm fine with it, anyway?", None),
        ("He came back.", None),
        ("word " * 60 + "anyway", None),
    ],
)
def test_an_explicit_turn_to_something_else_is_heard(said: str, phrase: str | None) -> None:
    assert transition(said) == phrase


def _turns(*stretches: tuple[str, int], length: int = 12) -> list[TurnWords]:
    return [TurnWords(frozenset(words.split()), length) for words, count in stretches for _ in range(count)]


def test_a_cut_lies_where_the_words_change() -> None:
    assert find_starts(_turns(("dinner aunt plate", 10), ("boss team office", 10)), most=5) == [0, 10]


def test_there_are_no_more_stretches_than_asked_for() -> None:
    turns = _turns(*[(f"a{n} b{n} c{n} d{n}", 12) for n in range(9)])
    assert len(find_starts(turns, most=4)) == 4
    assert find_starts(turns, most=20) == list(range(0, 108, 12))


def test_a_bare_acknowledgement_belongs_to_what_was_before() -> None:
    turns = [*_turns(("dinner aunt plate", 10)), TurnWords(frozenset(), 1), *_turns(("boss team office", 10))]
    assert find_starts(turns, most=2) == [0, 11]


def test_an_announced_change_wins_over_a_neighbour() -> None:
    turns = _turns(("dinner aunt plate", 10), ("", 3), ("boss team office", 10))
    turns[11] = TurnWords(frozenset(), 12, announces=True)
    assert find_starts(turns, most=2) == [0, 11]


def test_a_stretch_has_at_least_six_turns_or_very_long_ones() -> None:
    assert find_starts(_turns(("dinner aunt plate", 5), ("boss team office", 30)), most=2) == [0, 6]
    long = _turns(*[(" ".join(f"{letter}{n}" for n in range(20)), 2) for letter in "ab"], length=130)
    assert find_starts(long, most=2) == [0, 2]


def test_a_very_long_session_is_cut_in_parts() -> None:
    turns = _turns(*[(f"a{n} b{n} c{n} d{n}", 50) for n in range(3 * PART_TURNS // 50)])
    starts = find_starts(turns, most=60)
    assert all(start % 50 == 0 for start in starts)
    assert len(starts) == 60


def test_an_hour_has_at_most_about_twelve_topics() -> None:
    talk = measured(*two_topics(12), times=[(n * 18.75, None) for n in range(192)])
    assert len(talk.topics) <= 13
    assert all(after.first == before.last + 1 for before, after in pairwise(talk.topics))


def test_a_very_long_session_of_few_words_has_topics_too() -> None:
    lines = ("T: What are you feeling right now as you say that?", "C: I felt so sad and lost.")
    turns = tuple(Turn(index, "client" if index % 2 else "therapist", lines[index % 2][3:]) for index in range(6000))
    topics = measure_conversation(Session("long", "long.txt", turns)).topics
    assert topics[0].first == 0
    assert topics[-1].last == 5999
