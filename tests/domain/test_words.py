"""Words and questions of a turn."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.domain.words import QuestionType, question_type, says_unhelpful, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I was sad.", ["i", "was", "sad"]),
        ("I'm fine, it's OK", ["i'm", "fine", "it's", "ok"]),
        ("I’m fine", ["i’m", "fine"]),
        ("my mother-in-law", ["my", "mother-in-law"]),
        ("[long pause] I don't know.", ["i", "don't", "know"]),
        ("Well (laughs) yes", ["well", "yes"]),
        ("Well (as I said) yes", ["well", "as", "i", "said", "yes"]),
        ("I- I, um -- well…", ["i", "i", "um", "well"]),
        ("Größe 42, naïve", ["größe", "42", "naïve"]),
        ("[laughs]", []),
        ("...", []),
        ("snake_case", ["snake", "case"]),
    ],
)
def test_the_words_of_a_text(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@given(st.text(max_size=80))
def test_words_are_lower_case_and_never_blank(text: str) -> None:
    assert all(word.strip() and word == word.lower() for word in words(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("What was that like?", "open"),
        ("How did you feel?", "open"),
        ("Can you tell me more about that?", "open"),
        ("I wonder what that was like?", "open"),
        ("Is Monday OK?", "closed"),
        ("How long have you been married?", "closed"),
        ("What time was it?", "closed"),
        ("What's your name?", "closed"),
        ("How are you? Did you sleep?", "closed"),
        ("Did you sleep? What kept you awake?", "open"),
        ("What was that like? I can imagine.", "open"),
        ("Tell me about your week.", "open"),
        ("Say a little more.", "open"),
        ("so what was that like", "open"),
        ("Okay, um, how did that go", "open"),
        ("so how long ago was that", "closed"),
        ("[sighs] What was that like? [pause]", "open"),
        ("What a week!", None),
        ("That sounds hard.", None),
        ("Mm-hm.", None),
        ("I know how it is.", None),
        ("[what?]", None),
    ],
)
def test_how_a_turn_asks(text: str, expected: QuestionType | None) -> None:
    assert question_type(text) == expected


@given(st.text(max_size=80))
def test_any_text_asks_openly_or_closedly_or_not(text: str) -> None:
    assert question_type(text) in ("open", "closed", None)


@pytest.mark.parametrize(
    ("text", "unhelpful"),
    [
        ("When you slowed down, that helped.", False),
        ("Talking it through is good for me.", False),
        ("It doesn't really help.", True),
        ("it doesnt help much i find", True),
        ("The worksheet was no use to me.", True),
        ("Honestly it's been useless.", True),
        ("I don't get much out of it.", True),
        ("That is not helping at all.", True),
        ("It made it worse, if anything.", True),
        ("I never thought it would be this helpful.", False),
    ],
)
def test_whether_feedback_says_that_it_is_no_help(text: str, unhelpful: bool) -> None:
    assert says_unhelpful(text) is unhelpful
