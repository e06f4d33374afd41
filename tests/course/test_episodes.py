"""Episodes from any words: nothing raises, every quote is verbatim, and whose story it is, is told or left open."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hereandnow.course.patterns import find_patterns
from tests.course.made import course_of

WORDS = st.sampled_from(
    "I wanted him her to stay and . , ? said told me mam Ade you'd think so never answered it was nothing When nine"
    " I’d “ ” — é".split()
)
TALK = st.lists(st.lists(WORDS, min_size=1, max_size=30).map(" ".join), min_size=1, max_size=8)


@settings(max_examples=60)
@given(TALK, TALK)
def test_any_words_give_episodes_whose_quotes_are_verbatim(first: list[str], second: list[str]) -> None:
    sessions = [
        tuple(f"{'CT'[place % 2]}: {' '.join(text.split()) or 'Mm.'}" for place, text in enumerate(talk))
        for talk in (first, second)
    ]
    course = course_of(*sessions)
    for episode in find_patterns(course).episodes:
        assert episode.person
        review = course.reviews[episode.session]
        for told in episode.told:
            evidence = told.citation.evidence
            assert review.session.turns[evidence.turn.index].text[evidence.start : evidence.end] == evidence.quote
            assert evidence.turn.speaker == "client"


def people(*lines: str) -> list[tuple[str, str]]:
    return [(one.person, one.time) for one in find_patterns(course_of(lines)).episodes]


@pytest.mark.parametrize(
    ("what", "lines", "found"),
    [
        (
            "the therapist named him",
            ("T: And your dad?", "C: I wanted him to come. So I said nothing."),
            [("father", "present")],
        ),
        (
            "asked how old",
            ("T: How old were you, with your dad?", "C: Nine. I wanted him to come. So I said nothing."),
            [("father", "past")],
        ),
        (
            "something newer was told since",
            ("C: When I was nine we moved.", "T: Mm.", "C: Yesterday Ade came. Ade said hello.", "T: And?",
             "C: I wanted him to stay. So I said nothing."),
            [("Ade", "present")],
        ),
        ("to the therapist", ("C: I wanted to ask you for more. So I said nothing.",), [("the therapist", "here")]),
        (
            "what was imagined of the therapist",
            ("C: I wanted to tell you. And I thought, she'll be cross. So I said nothing.",),
            [("the therapist", "here")],
        ),
        (
            "within what somebody said",
            ("C: Ade came. He said, I wanted to ask you for more, and I never answered you.",),
            [],
        ),
        ("nobody fits the pronoun", ("C: Me mam rang. I wanted him to stay.",), []),
        (
            "a wish that names nobody, and who is told of next",
            ("C: I wanted to be let off.", "T: Mm.", "C: So I rang Monica. Monica told me no.", "T: And?",
             "C: I said it was nothing."),
            [("Monica", "present")],
        ),
        ("the therapist's words are nobody's episode", ("T: I wanted him to stay. So I said nothing.", "C: Mm."), []),
    ],
)  # fmt: skip
def test_whose_story_it_is_and_when(what: str, lines: tuple[str, ...], found: list[tuple[str, str]]) -> None:
    assert people(*lines) == found


@pytest.mark.parametrize(
    "text",
    [
        "I wanted" + " " * 5000 + "x",
        "I wanted" + " ," * 5000 + "x",
        "I wanted" + " just" * 5000,
        "I wanted [" * 3000,
        "and " * 20_000 + "I",
        "i thought " * 5000,
        " ".join(f"Ada{chr(97 + n % 26)}{chr(97 + n // 26 % 26)} said no, and she went." for n in range(700)),
        "my sister " * 5000,
    ],
    ids=["spaces", "commas", "words", "brackets", "ands", "thoughts", "names", "sisters"],
)
def test_hostile_words_are_read_in_the_time_of_any_others(text: str) -> None:
    assert find_patterns(course_of((f"C: {text}", "T: Mm.", f"C: {text[:200]}"))).themes == ()
