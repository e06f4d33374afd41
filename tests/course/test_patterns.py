"""The pattern map: whom words are about, the rule of three, counter-examples, and the three corners."""

from __future__ import annotations

import pytest

from hereandnow.course.contacts import find_waits
from hereandnow.course.patterns import PatternMap, find_patterns
from hereandnow.course.people import names_in, people_in, points_to
from hereandnow.course.relations import AWAY, GROUPS, Part, group_of
from hereandnow.domain import Contact
from hereandnow.domain.wording import deficit_words
from tests.course.made import course_of, day


def away(person: str) -> str:
    """The client did not answer somebody."""
    return f"C: {person} rang twice and I never answered. | client.response_of_self"


def answered(person: str) -> str:
    """The client did answer."""
    return f"C: {person} rang and I told her straight. | client.response_of_self"


LATER = "C: And I never answered her. | client.response_of_self"
HE = "C: And I never answered him. | client.response_of_self"
THEM = "C: I haven't answered them, not one. | client.response_of_self"
HERE = "C: I never answered your check-in. | client.delays_contact"
THEN = "C: When I was eight me dad rang and I never answered. | client.response_of_self"


def mapped(*sessions: tuple[str, ...]) -> PatternMap:
    return find_patterns(course_of(*sessions))


@pytest.mark.parametrize(
    ("what", "sessions", "people"),
    [
        ("three episodes, two people, two sessions", ((away("Ade"),), (away("Callum"), "T: Mm.", away("Ade"))), 2),
        ("three people", ((away("Ade"),), (away("Callum"),), (away("My sister"),)), 3),
        ("two episodes", ((away("Ade"),), (away("Callum"),)), 0),
        ("one person", ((away("Ade"),), (away("Ade"),), (away("Ade"),)), 0),
        ("one session", ((away("Ade"), "T: Mm.", away("Callum"), "T: Mm.", away("My sister")),), 0),
        ("one is pointed to by a pronoun", ((away("Ade"),), (away("Callum"),), ("C: Bex rang.", "T: Mm.", LATER)), 3),
        (
            "the pronoun fits nobody named",
            ((away("Ade"),), (away("Callum"),), ("C: Me mam rang.", HE)),
            0,
        ),
        ("no pronoun points back", ((away("Ade"),), (away("Callum"),), ("C: Bex rang.", "T: Mm.", THEM)), 0),
        ("nobody is named", (("C: I never answered. | client.response_of_self",),) * 4, 0),
        (
            "speaking up is no way of keeping back",
            ((answered("Ade"),), (answered("Bex"),), (answered("My sister"),)),
            0,
        ),
    ],
)
def test_a_theme_is_named_only_from_three_episodes_with_two_people_in_two_sessions(
    what: str, sessions: tuple[tuple[str, ...], ...], people: int
) -> None:
    found = mapped(*sessions)
    assert [len(theme.people) for theme in found.themes] == ([people] if people else [])
    if not people:
        assert "No theme returns" in found.sentence or "Not enough to say" in found.sentence


def test_the_theme_stands_beside_what_went_otherwise_and_asks() -> None:
    (theme,) = mapped((away("Ade"),), (away("Callum"),), (away("My sister"),), (answered("Bex"),)).themes
    assert theme.parts == (("response_of_self", AWAY),)
    assert [episode.person for episode in theme.counter_examples] == ["Bex"]
    assert "It went otherwise in 1." in theme.sentence
    assert theme.question.endswith("?")
    assert not deficit_words(theme.sentence + theme.question)


def test_past_present_and_here_are_laid_side_by_side_with_the_words_on_each_corner() -> None:
    (theme,) = mapped((THEN,), (away("Ade"),), (HERE,)).themes
    assert [[episode.person for episode in corner] for corner in (theme.past, theme.present, theme.here)] == [
        ["father"],
        ["Ade"],
        ["the therapist"],
    ]
    assert theme.here[0].told[0].citation.evidence.quote == "I never answered your check-in."
    assert theme.sessions == (day(0), day(1), day(2))


def test_slow_bookings_stand_beside_a_theme_of_staying_away_and_are_not_counted_in_it() -> None:
    booked = tuple(
        Contact(what="booked", date=day(place + waited), session=day(place + waited + 1), offered=day(place))
        for place, waited in enumerate((0, 0, 0, 3))
    )
    course = course_of((THEN,), (away("Ade"),), (HERE,), contacts=booked)
    (theme,) = find_patterns(course, tuple(find_waits(course))).themes
    assert theme.beside == (day(7),)
    assert f"took longer than usual: {day(7)}" in theme.sentence
    assert len((*theme.past, *theme.present, *theme.here)) == 3


def test_two_parts_make_a_theme_of_their_own() -> None:
    def story(person: str) -> str:
        return f"C: {person} never came and I said nothing. | client.response_of_other, client.response_of_self"

    parts = [theme.parts for theme in mapped((story("Ade"),), (story("Callum"),), (story("Bex"),)).themes]
    assert (("response_of_other", "goes, or is not there"), ("response_of_self", "says nothing")) in parts


def test_a_possible_part_makes_a_possible_theme_and_a_faint_one_none() -> None:
    perhaps = "C: Bex rang twice and I never answered. | client.response_of_self?"
    (theme,) = mapped((away("Ade"),), (away("Callum"),), (perhaps,)).themes
    assert theme.possible


def test_without_episodes_there_is_not_enough_to_say() -> None:
    assert mapped(("C: It rained.",)).sentence.startswith("Not enough to say")


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Me mam rang and our dad didn't.", ["mother", "father"]),
        ("Mum said no.", ["mother"]),
        ("Mrs Okafor asked me about the pan.", ["Mrs Okafor"]),
        ("I told Callum, and my boss laughed.", ["Callum", "boss"]),
        ("Ade, he does the instruments.", ["Ade"]),
        ("They said it on Monday. And then It rained in London.", []),
        ("But She said that Nobody came.", []),
        ("My friend's mum is fine.", ["friend"]),
    ],
)
def test_people_are_roles_made_one_or_names_that_do_something(text: str, people: list[str]) -> None:
    assert people_in(text, names_in([text])) == people


@pytest.mark.parametrize(
    ("text", "person", "points"),
    [
        ("And she went off.", "mother", True),
        ("He said it.", "mother", False),
        ("I never answered him.", "Ade", True),
        ("They never came.", "parents", True),
        ("They never came.", "Ade", False),
        ("I never answered.", "Ade", False),
        ("There was a sheet on the chair.", "Ade", False),
    ],
)
def test_words_point_back_to_somebody_only_by_a_pronoun_that_fits(text: str, person: str, points: bool) -> None:
    assert points_to(text, person) is points


@pytest.mark.parametrize(
    ("part", "text", "group"),
    [
        ("wish", "I wanted him to stay.", "somebody stays near"),
        ("wish", "I just want them to really listen.", "to be heard"),
        ("response_of_other", "He never came.", "goes, or is not there"),
        ("response_of_other", "She shouted at me.", "finds fault"),
        ("response_of_other", "He came back and smiled.", ""),
        ("response_of_self", "I didn’t answer.", AWAY),
        ("response_of_self", "I said I was fine.", "says that it is nothing"),
        ("response_of_self", "I kept quiet.", "says nothing"),
        ("response_of_self", "I went along with it.", "gives way"),
        ("response_of_self", "So I asked him.", "asks, or says it"),
        ("response_of_self", "I had a sandwich.", ""),
    ],
)
def test_words_go_into_a_group_only_where_they_say_so(part: Part, text: str, group: str) -> None:
    assert group_of(part, text) == group


def test_no_group_is_called_by_a_label() -> None:
    assert not deficit_words(" ".join(name for groups in GROUPS.values() for name in groups))
