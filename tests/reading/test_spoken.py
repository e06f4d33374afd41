"""The plain form of a turn, and the way back to its verbatim words."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hereandnow.reading.spoken import Spoken, spoken


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I'm sorry.", " i am sorry . "),
        ("I’m sorry.", " i am sorry . "),
        ("Im sorry", " i am sorry "),
        ("I don't know, I can't", " i do not know i can not "),
        ("I dont know, I cannot", " i do not know i can not "),
        ("They're late, we've gone, I'd stay, you'll see", " they are late we have gone i would stay you will see "),
        ("It's over. That's it. What's left?", " it is over . that is it . what is left ? "),
        ("My dad's friend", " my dad's friend "),
        ("I'm gonna, I wanna", " i am going to i want to "),
    ],
)
def test_contractions_are_opened_however_they_are_written(text: str, expected: str) -> None:
    assert spoken(text).text == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Um, I was, uh, sad, hm.", " i was sad . "),
        ("I- I'm sad", " i am sad "),
        ("I, I, I went to the the shop", " i went to the shop "),
        ("And and then he left", " and then he left "),
        ("I was very very sad", " i was very very sad "),
        ("It was that that hurt", " it was that hurt "),
        ("Um. Uh.", " "),
    ],
)
def test_fillers_and_stutters_are_dropped_and_weight_is_kept(text: str, expected: str) -> None:
    assert spoken(text).text == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Well... no. Really?!", " well no . really ? "),
        ("Well… no", " well no "),
        ("Wait -- what? No!", " wait what ? no . "),
        ("I left; he stayed", " i left . he stayed "),
        ("... so, I left", " so i left "),
        ("No. . Yes", " no . yeah "),
        ("", " "),
        ("?!", " "),
    ],
)
def test_sentences_end_in_two_ways_and_a_pause_ends_none(text: str, expected: str) -> None:
    assert spoken(text).text == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[long pause] I was sad", " i was sad "),
        ("I was [sighs] sad", " i was sad "),
        ("I was (laughs) sad", " i was sad "),
        ("I was (very) sad", " i was very sad "),
        ("[laughs]", " "),
        ("I [long pause] I was sad", " i was sad "),
    ],
)
def test_a_transcribers_marks_are_no_words(text: str, expected: str) -> None:
    assert spoken(text).text == expected


def test_a_caption_without_punctuation_is_one_sentence() -> None:
    words = spoken("so i said to him im not coming and he just looked at me like it was nothing")
    assert words.text == " so i said to him i am not coming and he just looked at me like it was nothing "
    assert words.sentence(20) == (0, len(words.text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"I am bored", she said.', ["i am bored "]),
        ("She said, “I'm bored of you.” I left.", ["i am bored of you . "]),
        ('"No" he said, "never"', ["no ", "never "]),
        ('"No, he said', []),
        ("I'm fine, it's fine", []),
    ],
    ids=["straight marks", "curled marks", "twice", "never closed", "apostrophes"],
)
def test_what_stands_between_quotation_marks(text: str, expected: list[str]) -> None:
    words = spoken(text)
    assert [words.text[begin:end] for begin, end in words.quoted] == expected


@pytest.mark.parametrize(
    ("text", "plain", "verbatim"),
    [
        ("Well, I'm, um, really sorry!", " i am really sorry ", "I'm, um, really sorry"),
        ("Well, I'm, um, really sorry!", "sorry .", "sorry!"),
        ("Well, I’m sorry.", "am", "I’m"),
        ("I- I- I was [sighs] sad.", "i was sad", "I was [sighs] sad"),
        ("[long pause] I dont know", "not know", "dont know"),
        ("She said, “I'm bored.”", "i am bored .", "I'm bored."),
        ("I\u00a0was\n sad", "was sad", "was\n sad"),
    ],
)
def test_a_match_is_carried_back_to_the_words_as_they_were_said(text: str, plain: str, verbatim: str) -> None:
    words = spoken(text)
    place = words.text.index(plain)
    start, end = words.verbatim(place, place + len(plain))
    assert text[start:end] == verbatim


@pytest.mark.parametrize(
    ("inside", "expected"),
    [("sad", "i was sad"), ("then", "then what"), ("left", "he left")],
)
def test_the_sentence_around_a_place(inside: str, expected: str) -> None:
    words = spoken("I was sad. Then what? He left.")
    start, end = words.sentence(words.text.index(inside))
    assert words.text[start:end].strip() == expected


PIECES = (
    """I I'm im um don’t the the sorry . ?! ... -- " “ ” ' ’ [ ] [sighs] (laughs) """
    """İ ß ² x' yes o'clock ; e-mail _"""
).split()
TALK = st.one_of(st.text(max_size=60), st.lists(st.sampled_from([*PIECES, "\n", "\u00a0"]), max_size=25).map(" ".join))


def _well_formed(text: str, words: Spoken) -> None:
    assert words.text[0] == words.text[-1] == " "
    assert "  " not in words.text
    assert len(words.begins) == len(words.origins) == len(words.text.split())
    assert [words.text[begin:].partition(" ")[0] for begin in words.begins] == words.text.split()
    assert list(words.origins) == sorted(words.origins)
    assert all(0 <= start < end <= len(text) for start, end in words.origins)


@given(TALK)
@example("[" * 40)
@example("I “I am")
@example("İİ'S")
def test_any_text_has_a_well_formed_plain_form(text: str) -> None:
    words = spoken(text)
    _well_formed(text, words)
    for begin, end in words.quoted:
        assert 0 <= begin <= end <= len(words.text)


@given(TALK, st.data())
def test_any_words_of_the_plain_form_come_from_a_span_of_the_text(text: str, data: st.DataObject) -> None:
    words = spoken(text)
    if not words.begins:
        return
    first = data.draw(st.integers(0, len(words.begins) - 1))
    last = data.draw(st.integers(first, len(words.begins) - 1))
    begin, end = words.begins[first], words.begins[last] + len(words.text[words.begins[last] :].partition(" ")[0])
    expected = (words.origins[first][0], words.origins[last][1])
    assert words.verbatim(begin, end) == expected
    assert words.verbatim(begin - 1, end + 1) == expected, "with the spaces around, as a cue's pattern has them"
    assert 0 <= expected[0] < expected[1] <= len(text)
    assert text[expected[0] : expected[1]].strip()


@given(TALK)
def test_any_word_lies_in_one_sentence(text: str) -> None:
    words = spoken(text)
    for place in words.begins:
        if words.text[place] not in ".?":
            for start, end in (words.sentence(place), words.sentence(place - 1)):
                assert 0 <= start <= place < end <= len(words.text)
                assert not {".", "?"} & set(words.text[start:end].split())


@given(TALK.filter(str.isascii))
def test_the_plain_form_is_the_same_in_upper_and_lower_case(text: str) -> None:
    assert spoken(text.upper()).text == spoken(text.lower()).text
