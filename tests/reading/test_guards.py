"""What makes words not the speaker's own statement: refused once for all cues, and lifted by a cue that says so."""

from __future__ import annotations

import pytest

from hereandnow.domain import Speaker
from hereandnow.reading.cue import Cue
from hereandnow.reading.cue_reader import CueReader
from hereandnow.reading.guards import GUARDS, Guard
from tests.exchanges import codes_of_last_turn

EVERY: frozenset[Guard] = frozenset(GUARDS)


def feels(allows: frozenset[Guard] = frozenset()) -> Cue:
    return Cue(
        code="client.names_emotion",
        pattern=r" (?:angry|lonely)\b",
        needs=(" angry", " lonely"),
        allows=allows,
        yes=(),
        no=(),
    )


def blames(allows: frozenset[Guard] = frozenset()) -> Cue:
    return Cue(
        code="client.complains",
        pattern=r" angry(?: \S+)? at (?:you|her)\b",
        needs=(" angry",),
        allows=allows,
        yes=(),
        no=(),
    )


def means_you(code: str = "client.complains", allows: frozenset[Guard] = frozenset()) -> Cue:
    return Cue(code=code, pattern=r" you (?:get|are) hurt\b", needs=(" hurt",), allows=allows, yes=(), no=())


REFUSED: list[tuple[Guard, str]] = [
    ("quoted", "“I am angry at you.” That was all."),
    ("quoted", '"I am angry at you." That was all.'),
    ("quoted", "She said, 'I am angry at you.'"),
    ("quoted", "He says he is angry at you."),
    ("quoted", "And my mum goes, I am angry at you."),
    ("quoted", "She told me she was angry at her."),
    ("quoted", "He was like, I am angry at you."),
    ("quoted", "she texted i am angry at you"),
    ("negated", "I was never angry at you."),
    ("negated", "I'm not angry at you."),
    ("negated", "I wasn't really angry at you."),
    ("negated", "I am hardly angry at you."),
    ("negated", "I left without being angry at her."),
    ("hypothetical", "If I were angry at you, I'd stay at home."),
    ("hypothetical", "If I was ever to be angry at you."),
    ("hypothetical", "Imagine I was angry at you."),
    ("hypothetical", "Unless I am angry at you."),
    ("hypothetical", "Suppose I am angry at her."),
    ("other_person", "My mum thinks I am angry at her."),
    ("other_person", "He just assumed I was angry at her."),
    ("other_person", "Everyone still thinks that I am angry at her."),
    ("negated", "I don't think I am angry at her."),
    ("negated", "It's not that I was angry at her."),
]
IDS = [f"{guard}: {sentence}" for guard, sentence in REFUSED]


def found(sentence: str, *cues: Cue, speaker: Speaker = "client") -> set[str]:
    return set(codes_of_last_turn(sentence, (CueReader(cues),), speaker=speaker))


@pytest.mark.parametrize(("guard", "sentence"), REFUSED, ids=IDS)
def test_one_guard_refuses_all_cues(guard: Guard, sentence: str) -> None:
    assert found(sentence, feels(), blames()) == set()


@pytest.mark.parametrize(("guard", "sentence"), REFUSED, ids=IDS)
def test_a_cue_that_allows_it_is_let_through_and_no_other(guard: Guard, sentence: str) -> None:
    allowed: frozenset[Guard] = frozenset((guard,))
    assert found(sentence, feels(allowed), blames()) == {"client.names_emotion"}
    assert found(sentence, feels(), blames(allowed)) == {"client.complains"}


@pytest.mark.parametrize(("guard", "sentence"), REFUSED, ids=IDS)
def test_allowing_the_other_guards_lets_nothing_through(guard: Guard, sentence: str) -> None:
    assert found(sentence, feels(EVERY - {guard})) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "I am angry at you.",
        "im angry at you",
        "You said to come. I am angry at you.",
        "She said no. I was angry at her.",
        "“No.” I was angry at her.",
        "I was angry at her when she said no.",
        "I was angry at her, not sad.",
        "I didn't sleep. I was angry at her.",
        "I was angry at her if that makes sense.",
        "I don't know, I was angry at her.",
        "I couldn't sleep, I was angry at her.",
        "Nobody came and I was angry at her.",
        "I think I am angry at you.",
        "She thinks a lot. I was angry at her.",
        "I'm not sure, I am angry at you.",
        "I am angry at you even if she smiles.",
        "Even if she smiles I am angry at you.",
        "I wonder if I am angry at you.",
    ],
)
def test_ones_own_statement_is_heard(sentence: str) -> None:
    assert found(sentence, feels(), blames()) == {"client.names_emotion", "client.complains"}


@pytest.mark.parametrize(
    "sentence", ["“No.” I was angry at her.", "I was angry at her. “No.”", '"No", I was angry at her, "no".']
)
def test_words_next_to_a_quotation_are_ones_own(sentence: str) -> None:
    whole = Cue(code="client.complains", pattern=r" i was angry at her ", needs=(" angry",), yes=(), no=())
    assert found(sentence, whole) == {"client.complains"}


def test_a_report_ends_somewhere_in_captions_without_sentence_ends() -> None:
    far = "she said no and " + "then we walked along the river and back " * 4 + "i was angry at her"
    assert found(far, feels()) == {"client.names_emotion"}


def test_a_refused_match_does_not_hide_a_later_one() -> None:
    both = codes_of_last_turn("She said she was lonely. I was angry.", (CueReader((feels(),)),))
    assert both["client.names_emotion"].evidence.quote == "I was angry."


ANYONE = [
    "When you get hurt you just carry on.",
    "You know how you get hurt in a new place.",
    "You just learn it, you get hurt.",
]


@pytest.mark.parametrize("sentence", ANYONE)
def test_a_clients_you_that_means_anyone_is_no_you(sentence: str) -> None:
    assert found(sentence, means_you()) == set()
    assert found(sentence, means_you(allows=frozenset({"generic_you"}))) == {"client.complains"}
    assert found(sentence, means_you(allows=EVERY - {"generic_you"})) == set()


@pytest.mark.parametrize("sentence", ANYONE)
def test_a_therapists_you_is_the_client(sentence: str) -> None:
    cue = means_you("therapist.reflects_feeling")
    assert found(sentence, cue, speaker="therapist") == {"therapist.reflects_feeling"}


def test_a_clients_you_that_means_the_therapist_is_heard() -> None:
    assert found("I think you are hurt.", means_you()) == {"client.complains"}


def test_a_generic_you_beside_a_match_without_you_refuses_nothing() -> None:
    assert found("When you get older it is different and I am lonely.", feels()) == {"client.names_emotion"}
