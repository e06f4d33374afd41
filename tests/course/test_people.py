"""Whom words are about: names, roles, and whom a pronoun leads to."""

from __future__ import annotations

from unicodedata import normalize

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
        ("Łukasz rang. I told Nguyễn, and Zoë laughed.", ["Łukasz", "Nguyễn", "Zoë"]),
        ("Bo said no. I rang Jo. İpek came.", ["Bo", "Jo", "İpek"]),
        ("I told Ольга. I asked 小明, and אמא said it. मीरा came.", ["Ольга", "小明", "אמא", "मीरा"]),
        (normalize("NFD", "I told Zoë, and Zoë laughed."), [normalize("NFD", "Zoë")] * 2),
        ("O’Brien said no, and Na’ima laughed. I told McKay.", ["O'Brien", "Na'ima", "McKay"]),
        ("So, he went. Oh, she did. It said so. As he said. Hmm, he came. Hey, he said. We called It.", []),
        ("My mum rang. My mother said no. Mother laughed. Ma told me off. my mommy said so.", ["mother"] * 5),
        ("She left, so mum cried. I rang dad.", ["mother", "father"]),
        ("Being a mum is hard. Her mum and dad rang.", ["her mother"]),
        ("My mother-in-law rang. My step-mum said no.", ["mother-in-law", "stepmother"]),
        ("His mum rang. His mother said no.", ["his mother", "his mother"]),
        ("My friend Sam rang. Sam, my friend, came.", ["Sam", "Sam"]),
        ("I told Sam my mother rang.", ["Sam", "mother"]),
        ("My sister Ana rang. Ade rang, and Ade's sister laughed. A sister!", ["Ana", "Ade", "Ade"]),
        ("My sister, Ana, rang. I rang my mum, Ana laughed.", ["Ana", "mother", "Ana"]),
        ("Mr Vibert said no. Mrs Vibert said yes.", ["Mr Vibert", "Mrs Vibert"]),
        ("They said it on Monday. And then It rained in London.", []),
        ("But She said that Nobody came.", []),
        ("My friend's mum is fine.", ["friend"]),
        ("His mother rang.", ["his mother"]),
        ("Like your best friend said.", []),
        ("Y’know, he did. C’mon, he said. Y’all said so. P’raps, she did. S’pose, he did. Ta, he said.", []),
        ("Pa said no. My pa laughed.", ["father", "father"]),
        ("Mr Das said no. I told Hos. Mums said no.", ["Mr Das", "Hos"]),
        ("But mum said no. When dad left, he cried. Then mum left.", ["mother", "father", "mother"]),
        ("I put up with dad jokes.", []),
    ],
)
def test_people_are_roles_made_one_or_names_that_do_something(text: str, people: list[str]) -> None:
    assert named(text) == people


def test_a_role_is_the_name_that_has_it_and_two_forms_of_a_name_are_one() -> None:
    people = heard("C: My sister Ana rang. Mr Vibert said no.", "C: I told Vibert, and my sister laughed.")
    assert [person.name for person in people.found_in("my sister and Vibert")] == ["Ana", "Mr Vibert"]
    unended = heard("C: Ana, my sister", "C: Ana rang me. Ana said no", "C: my sister said no")
    assert [person.name for person in unended.found_in("my sister said no")] == ["Ana"]
    two = heard("C: My sister Ana rang.", "C: My sister Bea said no.")
    assert [person.name for person in two.found_in("my sister")] == ["sister"]


@pytest.mark.parametrize(
    ("said", "later", "who"),
    [
        ("My friend Sam rang.", "My friend laughed.", "friend"),
        ("My boss Ade rang.", "My manager laughed.", "Ade"),
        ("My sister Ana rang. I have two sisters, my sisters.", "My sister laughed.", "sister"),
        ("My brother Ade rang. My other brother said no.", "My brother laughed.", "brother"),
        ("My colleague Ana, she rang.", "My colleague laughed.", "colleague"),
        ("My younger sister Ana rang.", "My older sister laughed.", "sister"),
        ("My younger sister Ana rang. Her older sister came.", "My little sister laughed.", "Ana"),
        ("My boyfriend Tom rang.", "My new boyfriend laughed.", "boyfriend"),
        ("My new boyfriend Tom rang.", "My boyfriend laughed.", "Tom"),
        ("My boyfriend Tom rang. His new boyfriend came.", "My boyfriend laughed.", "Tom"),
        ("My boss Ade left. Ade’s new boss came.", "My boss laughed.", "Ade"),
    ],
)
def test_a_role_that_several_people_have_is_nobodys_name(said: str, later: str, who: str) -> None:
    people = heard(f"C: {said}", f"C: {later}")
    assert [person.name for person in people.found_in(later)] == [who]


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
