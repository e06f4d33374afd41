"""Who is who, said by hand: merged, split, swapped; and what is guessed before."""

from __future__ import annotations

import pytest

from hereandnow.domain import Speaker
from hereandnow.errors import InvalidValue, UnclearSpeakers
from hereandnow.transcripts import UNNAMED, Transcript, Utterance, guess_speakers, session_as_told, session_of

ROBIN_AND_KIM = Transcript(
    "1",
    (
        Utterance("Robin", "How was your week?", 0, 2),
        Utterance("Kim", "I was tired, and my mother called me.", 2, 5),
        Utterance("KIM 2", "I did not answer.", 5, 6),
        Utterance("Robin", "What was that like for you?", 6, 8),
        Utterance(None, "(a door)", 8, 9),
        Utterance("Robin", "Who was that?", 9, 10),
        Utterance("kim", "I do not know.", 10, 11),
    ),
    losses=("Line 3 was left out.",),
)
EVERYBODY: dict[str, Speaker] = {"robin": "therapist", "kim": "client", "kim 2": "client", UNNAMED: "other"}


def said(labels: dict[str, Speaker], single: dict[int, Speaker] | None = None) -> list[tuple[str, str]]:
    session = session_as_told(ROBIN_AND_KIM, source="week.txt", labels=labels, single=single)
    return [(turn.speaker, turn.text) for turn in session.turns]


def test_two_labels_that_are_one_person_become_one_turn() -> None:
    assert said(EVERYBODY)[:3] == [
        ("therapist", "How was your week?"),
        ("client", "I was tired, and my mother called me. I did not answer."),
        ("therapist", "What was that like for you?"),
    ]


def test_times_and_losses_and_the_source_are_kept() -> None:
    session = session_as_told(ROBIN_AND_KIM, source="week.txt", labels=EVERYBODY)
    assert (session.id, session.source, session.turns[1].start, session.turns[1].end) == ("1", "week.txt", 2, 6)
    assert session.notes == (
        "Line 3 was left out.",
        "Who is who was said by hand.",
        "One speaker is neither therapist nor client and kept as other.",
    )


def test_swapping_changes_nothing_but_who_speaks() -> None:
    swap: dict[Speaker, Speaker] = {"therapist": "client", "client": "therapist", "other": "other"}
    there = said(EVERYBODY)
    swapped = said({key: swap[role] for key, role in EVERYBODY.items()})
    assert [text for _, text in swapped] == [text for _, text in there]
    assert [swap[role] for role, _ in swapped] == [role for role, _ in there]  # type: ignore[index]


def test_single_utterances_are_told_apart_from_their_label() -> None:
    split = said(EVERYBODY, {3: "client", 4: "client"})
    assert split[1] == (
        "client",
        "I was tired, and my mother called me. I did not answer. What was that like for you? (a door)",
    )


def test_others_stay_apart_even_where_a_label_is_called_therapist() -> None:
    three = Transcript(
        "1",
        tuple(Utterance(who, "Well, well.") for who in ("Therapist", "client", "A", "B", "A", "B")),
    )
    labels: dict[str, Speaker] = {"therapist": "other", "client": "other", "a": "therapist", "b": "client"}
    session = session_as_told(three, source="", labels=labels)
    assert [turn.speaker for turn in session.turns] == ["other", "other", "therapist", "client", "therapist", "client"]
    assert session.notes[-1].startswith("2 speakers are neither")


@pytest.mark.parametrize(
    ("labels", "single", "error"),
    [
        ({"robin": "therapist", "kim": "client"}, {}, InvalidValue),
        (EVERYBODY, {7: "client"}, InvalidValue),
        (EVERYBODY, {-1: "client"}, InvalidValue),
        (dict.fromkeys(EVERYBODY, "client"), {}, UnclearSpeakers),
        (dict.fromkeys(EVERYBODY, "therapist"), {}, UnclearSpeakers),
    ],
    ids=[
        "a label is missing",
        "no such utterance",
        "one before the first",
        "nobody the therapist",
        "nobody the client",
    ],
)
def test_what_cannot_be_is_refused_without_a_word_of_anybody(
    labels: dict[str, Speaker], single: dict[int, Speaker], error: type[Exception]
) -> None:
    with pytest.raises(error) as refused:
        said(labels, single)
    assert not [word for word in ("robin", "kim", "mother") if word in str(refused.value).casefold()]


def test_a_guess_shows_each_label_with_its_share_and_first_words() -> None:
    guess = guess_speakers(ROBIN_AND_KIM)
    assert [(one.key, one.label, one.utterances) for one in guess.labels] == [
        ("robin", "Robin", 3),
        ("kim", "Kim", 2),
        ("kim 2", "KIM 2", 1),
        (UNNAMED, "", 1),
    ]
    assert sum(one.share for one in guess.labels) == pytest.approx(1)
    assert guess.labels[1].first == ("I was tired, and my mother called me.", "I do not know.")
    assert {one.guess for one in guess.labels} == {None}
    assert guess.why == ""


@pytest.mark.parametrize(
    ("therapist", "client", "why"),
    [
        ("Therapist", "Client", ""),
        ("T", "Kim", "T is taken as the therapist for its label; the talk agrees."),
        ("Dr Berg", "Kim", "Dr Berg is taken as the therapist for the title."),
        ("Robin", "Kim", "Robin is taken as the therapist: asks 3 of 3 questions and says 37 % of the words."),
    ],
)
def test_a_guess_says_why_and_names_no_option_of_the_command_line(therapist: str, client: str, why: str) -> None:
    talk = ("How was it?", "I was so tired of my work.", "What did you feel?", "I felt sad, and my head hurt.")
    more = ("Who was with you?", "My mother was, I think.")
    pair = [Utterance((therapist, client)[place % 2], text) for place, text in enumerate((*talk, *more))]
    guess = guess_speakers(Transcript("1", tuple(pair)))
    assert [one.guess for one in guess.labels] == ["therapist", "client"]
    assert guess.why == why


def test_what_the_file_itself_says_is_the_guess() -> None:
    utterances = (Utterance("client", "I am late."), Utterance("therapist", "You are here."))
    own = Transcript("1", utterances, roles={"client": "client", "therapist": "therapist"})
    assert [one.guess for one in guess_speakers(own).labels] == ["client", "therapist"]


def test_what_is_guessed_is_what_reading_without_asking_takes() -> None:
    pair = tuple(Utterance(who, "Well, well.") for who in ("T", "Client", "T", "Client"))
    transcript = Transcript("1", pair)
    told = {one.key: one.guess or "other" for one in guess_speakers(transcript).labels}
    asked, unasked = session_as_told(transcript, source="", labels=told), session_of(transcript, source="")
    assert asked.turns == unasked.turns
