"""The pattern map: episodes around a wish, the rule of three, counter-examples, and the three corners."""

from __future__ import annotations

import pytest

from hereandnow.course.contacts import find_waits
from hereandnow.course.in_words import in_words
from hereandnow.course.patterns import STAYING_AWAY, UNSAID, PatternMap, find_patterns
from hereandnow.course.relations import (
    AWAY,
    GIVES_WAY,
    GROUPS,
    HANDS_OVER,
    NOTHING,
    PUTS_AWAY,
    SAYS_IT,
    SILENT,
    Part,
    group_of,
    wished,
)
from hereandnow.domain import Contact
from hereandnow.domain.wording import deficit_words
from tests.course.made import course_of, day


def told(person: str, own: str = "So I said it was nothing.", he: str = "him") -> tuple[str, ...]:
    """A wish, what the other did, and what the client did then, over three of the client's turns."""
    return (
        "T: And then?",
        f"C: {person} came round. I wanted {he} to stay.",
        "T: Mm.",
        f"C: And {'he' if he == 'him' else 'she'} went off.",
        "T: And you?",
        f"C: {own}",
    )


ADE = told("Ade")
MAM = ("T: How old were you?", "C: Nine.", *told("Me mam", he="her"))
HERE = ("C: I wanted to ask you for another hour. You'd have thought I was greedy. So I said nothing.",)
ASKED = told("Bex", "And I actually said, would you stay. I asked her.", "her")


def mapped(*sessions: tuple[str, ...]) -> PatternMap:
    return find_patterns(course_of(*sessions))


@pytest.mark.parametrize(
    ("what", "sessions", "people"),
    [
        ("past, present and here", (MAM, ADE, HERE), ("mother", "Ade", "the therapist")),
        ("present and here", (ADE, told("Callum"), HERE), ("Ade", "Callum", "the therapist")),
        ("one person twice", (ADE, ADE, HERE), ("Ade", "the therapist")),
        ("two episodes", (ADE, HERE), ()),
        ("one person", (ADE, ADE, ADE), ()),
        ("one session", ((*ADE, "T: And when you were nine?", *told("Callum"), *HERE),), ()),
        ("one place of three", (ADE, told("Callum"), told("Dara")), ()),
        ("it was said", (ASKED, ASKED, HERE), ()),
        ("nobody is named", (("C: I wanted to stay.", "T: Mm.", "C: I said it was nothing."),) * 4, ()),
        ("nothing was wished", (("T: And?", "C: Ade came round.", "T: Mm.", "C: He went off."),) * 4, ()),
    ],
)
def test_a_theme_is_named_only_from_three_episodes_with_two_people_in_two_sessions_and_two_places(
    what: str, sessions: tuple[tuple[str, ...], ...], people: tuple[str, ...]
) -> None:
    found = mapped(*sessions)
    assert [theme.people for theme in found.themes] == ([people] if people else [])
    if not people:
        assert "No theme returns" in found.sentence or "Not enough to say" in found.sentence


def test_past_present_and_here_are_laid_side_by_side_with_the_words_of_each_part() -> None:
    (theme,) = mapped(MAM, ADE, HERE).themes
    assert theme.name == UNSAID
    corners = {"past": theme.past, "present": theme.present, "here": theme.here}
    assert {place: [one.person for one in corner] for place, corner in corners.items()} == {
        "past": ["mother"],
        "present": ["Ade"],
        "here": ["the therapist"],
    }
    quotes = [one.citation.evidence.quote for one in theme.present[0].told]
    assert quotes == ["I wanted him to stay.", "And he went off.", "So I said it was nothing."]
    assert theme.sessions == (day(0), day(1), day(2))
    assert ("response_of_self", NOTHING) in theme.parts


def test_the_theme_stands_beside_what_went_otherwise_and_asks() -> None:
    (theme,) = mapped(MAM, ADE, HERE, ASKED).themes
    assert [one.person for one in theme.counter_examples] == ["Bex"]
    assert "It went otherwise in 1." in theme.sentence
    assert theme.question.endswith("?")
    assert not deficit_words(theme.sentence + theme.question)


def test_a_theme_is_only_possible_and_cites_who_spoke_of_a_likeness() -> None:
    (theme,) = mapped(MAM, ADE, HERE).themes
    assert (theme.possible, theme.named_by) == (True, ())
    spoken = "C: It's the same with him as with me mam. | client.notes_pattern"
    (theme,) = mapped(MAM, (*ADE, spoken), HERE).themes
    assert theme.possible
    assert theme.named_by[0].evidence.quote == "It's the same with him as with me mam."


def test_what_the_client_did_before_the_wish_was_told_counts_where_nothing_follows() -> None:
    before = ("C: Ade rang. I never answered him.", "T: Mm.", "C: I wanted him to come round.")
    (episode,) = mapped(before).episodes
    assert [one.group for one in episode.told] == ["", AWAY, "somebody stays near"]


def test_not_answering_is_a_theme_of_its_own_and_slow_bookings_stand_beside_it_uncounted() -> None:
    def away(person: str) -> str:
        return f"C: {person} rang twice and I never answered."

    here = "C: I never answered your check-in."
    then = "C: When I was eight me dad rang and I never answered."
    booked = tuple(
        Contact(what="booked", date=day(place + waited), session=day(place + waited + 1), offered=day(place))
        for place, waited in enumerate((0, 0, 0, 3))
    )
    course = course_of((then,), (away("Ade"),), (here,), contacts=booked)
    (theme,) = find_patterns(course, tuple(find_waits(course))).themes
    assert theme.name == STAYING_AWAY
    assert theme.beside == (day(7),)
    assert f"took longer than usual: {in_words(day(7))}" in theme.sentence
    assert len((*theme.past, *theme.present, *theme.here)) == 3


def test_without_episodes_there_is_not_enough_to_say() -> None:
    assert mapped(("C: It rained.",)).sentence.startswith("Not enough to say")


@pytest.mark.parametrize(
    ("clause", "of_somebody"),
    [
        ("I wanted him to stay.", True),
        ("I just wanted to ring her.", True),
        ("I'd have loved somebody to ask.", True),
        ("I thought about asking.", True),
        ("I wanted to be let off.", False),
        ("I wanted a sandwich.", False),
        ("I didn't want him to stay.", None),
        ("I want you to know that.", None),
        ("He wanted me to stay.", None),
    ],
)
def test_a_wish_is_the_clients_own_and_says_whether_it_is_of_somebody(clause: str, of_somebody: bool | None) -> None:
    found = wished(clause)
    assert (None if found is None else found[1]) == of_somebody


@pytest.mark.parametrize(
    ("part", "text", "group"),
    [
        ("response_of_other", "He never came.", "goes, or is not there"),
        ("response_of_other", "She shouted at me.", "finds fault"),
        ("response_of_other", "He changed the subject.", "does not hear"),
        ("response_of_other", "She took it off me.", "takes it over"),
        ("response_of_other", "She cried.", "cannot bear it"),
        ("response_of_other", "He hugged me.", "is near, and kind"),
        ("response_of_other", "He drives a van.", ""),
        ("response_of_self", "I didn’t answer.", AWAY),
        ("response_of_self", "I kept away from her.", AWAY),
        ("response_of_self", "I said I was fine.", NOTHING),
        ("response_of_self", "I told him it was rubbish anyway.", NOTHING),
        ("response_of_self", "I laughed it off.", NOTHING),
        ("response_of_self", "I kept quiet.", SILENT),
        ("response_of_self", "I never told them.", SILENT),
        ("response_of_self", "So I shoved it back in the drawer.", PUTS_AWAY),
        ("response_of_self", "I said, yours is better.", HANDS_OVER),
        ("response_of_self", "I went along with it.", GIVES_WAY),
        ("response_of_self", "I said I'm sorry.", GIVES_WAY),
        ("response_of_self", "So I asked him.", SAYS_IT),
        ("response_of_self", "I said, would you come.", SAYS_IT),
        ("response_of_self", "I had a sandwich.", ""),
        ("response_of_self", "I put my keys in the bowl.", ""),
    ],
)
def test_words_go_into_a_group_only_where_they_say_so(part: Part, text: str, group: str) -> None:
    assert group_of(part, text) == group


def test_no_group_is_called_by_a_label() -> None:
    assert not deficit_words(" ".join(name for groups in GROUPS.values() for name in groups))
