"""Whom words are about: names, roles, and whom a pronoun leads to."""

from __future__ import annotations

import pytest

from hereandnow.course.people import THERAPIST, People, Spoken, people_of
from hereandnow.domain import Speaker, Turn


def heard(*lines: str) -> People:
    """Everybody in these lines, ``T:`` or ``C:`` first."""
    who: dict[str, Speaker] = {"T": "therapist", "C": "client"}
    return people_of(Turn(index, who[line[0]], line[3:]) for index, line in enumerate(lines))


def named(text: str, *more: str) -> list[str]:
    return [person.name for person in heard(f"C: {text}", *more).found_in(text)]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Me mam rang and our dad didn't.", ["mother", "father"]),
        ("Mum said no.", ["mother"]),
        ("Mrs Okafor asked me about the pan.", ["Mrs Okafor"]),
        ("I told Callum, and my boss laughed.", ["Callum", "boss"]),
        ("Ade, he does the instruments.", ["Ade"]),
        ("Graça said it, and Graça laughed.", ["Graça", "Graça"]),
        ("They said it on Monday. And then It rained in London.", []),
        ("But She said that Nobody came.", []),
        ("My friend's mum is fine.", ["friend"]),
        ("His mother rang.", ["his mother"]),
        ("Like your best friend said.", []),
    ],
)
def test_people_are_roles_made_one_or_names_that_do_something(text: str, people: list[str]) -> None:
    assert named(text) == people


def test_a_role_is_the_name_that_has_it_and_two_forms_of_a_name_are_one() -> None:
    people = heard("C: My sister Ana rang. Mr Vibert said no.", "C: I told Vibert, and my sister laughed.")
    assert [person.name for person in people.found_in("my sister and Vibert")] == ["Ana", "Mr Vibert"]
    two = heard("C: My sister Ana rang.", "C: My sister Bea said no.")
    assert [person.name for person in two.found_in("my sister")] == ["sister"]


def test_the_names_that_the_two_in_the_room_call_one_another_are_nobody_elses() -> None:
    people = heard("T: Come in, Mared.", "C: Thanks, Ruth. Ruth said so.", "T: Well, Mared.", "C: I know, Ruth.")
    assert people.names["Ruth"] == THERAPIST
    assert people.found_in("Ruth and Mared") == []


def test_a_place_is_no_person() -> None:
    assert named("I came back from Guernsey. In Guernsey it rained. I know Guernsey.") == []


@pytest.mark.parametrize(
    ("heard_before", "text", "whom"),
    [
        (["Me mam rang."], "And she went off.", "mother"),
        (["Me mam rang."], "He said it.", ""),
        (["I met Ade. Ade said hello."], "I never answered him.", "Ade"),
        (["My parents were away."], "They never came.", "parents"),
        (["Ade rang.", "Me mam rang."], "I told him.", "Ade"),
        (["Me mam rang.", "She got a card for my sister."], "She signed it.", "mother"),
        (["Ade rang."], "I never answered.", ""),
        (["Ade rang."], "There was a sheet on the chair.", ""),
        (["Ade rang.", *["Mm."] * Spoken.FADES], "I told him.", ""),
    ],
)
def test_a_pronoun_leads_to_whoever_was_told_of_last_and_fits_it(heard_before: list[str], text: str, whom: str) -> None:
    people = heard("C: Ade said hello. I told Ade.")
    spoken = Spoken(people)
    for turn, line in enumerate(heard_before):
        spoken.hear(line, turn)
    assert spoken.whom(text, len(heard_before)) == whom


def test_how_somebody_is_spoken_of_is_learned_from_the_course() -> None:
    people = heard("C: I met Sam. Sam said she was tired.", "C: Sam told me she left.", "C: Then Sam, she rang.")
    assert people.spoken_of("Sam") == ("she",)
    assert heard("C: I told Sam.").spoken_of("Sam") == ("he", "she")
