"""Stories with someone, links between then and now, contact; and no theme from one session."""

from __future__ import annotations

import pytest

from hereandnow.pillars.patterns import PILLAR
from tests.pillars.coded import cited, found, meanwhile, part

STORY = "C: I asked her for a lift and she hung up. | client.episode"
WISH = "C: I wanted him to ask. | client.wish"
OTHER = "C: He rolled his eyes. | client.response_of_other"
SELF = "C: So I went silent. | client.response_of_self"
LINKS = "T: That sounds like waiting at the window for your father. | therapist.links_past"
DELAYS = "C: I saw your check-in and left it for days. | client.delays_contact"


@pytest.mark.parametrize(
    ("lines", "evidence"),
    [
        pytest.param((f"{STORY}, client.wish",), [0], id="in the same turn"),
        pytest.param((STORY, "T: Mm.", OTHER), [0, 2], id="in the next client turn"),
        pytest.param((STORY, *meanwhile(3), SELF), [0, 4], id="in the second client turn after"),
        pytest.param((STORY, "T: Mm.", WISH, "T: Mm.", OTHER), [0, 2, 4], id="over three client turns"),
        pytest.param((STORY, "T: Mm.", WISH, "T: Mm.", WISH), [0, 2], id="the first wish alone"),
    ],
)
def test_a_story_with_its_parts(lines: tuple[str, ...], evidence: list[int]) -> None:
    (episode,) = found(PILLAR, "relationship_episode", *lines)
    assert cited(episode) == evidence


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param((STORY,), id="no part"),
        pytest.param((STORY, *meanwhile(5), SELF), id="a part in the third client turn after"),
        pytest.param((WISH, "T: Mm.", STORY), id="a part before the story"),
        pytest.param((WISH, "T: Mm.", OTHER, "T: Mm.", SELF), id="parts without a story"),
    ],
)
def test_no_story_without_its_parts(lines: tuple[str, ...]) -> None:
    assert found(PILLAR, "relationship_episode", *lines) == []


@pytest.mark.parametrize(
    ("codes", "told", "untold"),
    [
        (
            "client.wish",
            "In it: what was wished for.",
            "Not told: what the other did and what the client did or felt then.",
        ),
        (
            "client.wish, client.response_of_other",
            "what was wished for, what the other did.",
            "Not told: what the client",
        ),
        ("client.wish, client.response_of_other, client.response_of_self", "what the client did or felt then.", ""),
    ],
    ids=["one part", "two parts", "all parts"],
)
def test_what_was_told_and_what_was_not(codes: str, told: str, untold: str) -> None:
    (episode,) = found(PILLAR, "relationship_episode", f"{STORY}, {codes}")
    assert told in episode.sentence
    assert untold in episode.sentence
    assert ("Not told" in episode.sentence) is bool(untold)


def test_stories_told_over_neighbouring_turns_are_one() -> None:
    assert len(found(PILLAR, "relationship_episode", STORY, "T: Mm.", f"{STORY}, client.wish")) == 1
    apart = (f"{STORY}, client.wish", "T: Mm.", f"{STORY}, client.wish")
    assert len(found(PILLAR, "relationship_episode", *apart)) == 2


def test_the_therapists_next_words_stand_beside_a_story() -> None:
    (episode,) = found(PILLAR, "relationship_episode", f"{STORY}, client.wish", "T: Mm.", "C: Yes.", "T: Oh.")
    assert part(episode) == [1]


def test_no_theme_is_named_from_one_session_however_many_stories_it_holds() -> None:
    story = f"{STORY}, client.wish, client.response_of_other, client.response_of_self"
    assert found(PILLAR, "recurring_theme", *(story, "T: Mm.") * 12) == []
    assert "recurring_theme" in {kind.name for kind in PILLAR.kinds}


@pytest.mark.parametrize(
    ("lines", "evidence", "laid"),
    [
        pytest.param((LINKS,), [0], "none of the corners", id="a link alone"),
        pytest.param(
            ("C: My dad never came. | client.response_of_other", LINKS), [0, 1], "words: the past.", id="with the past"
        ),
        pytest.param((STORY, LINKS), [0, 1], "words: the present.", id="with the present"),
        pytest.param((DELAYS, LINKS), [0, 1], "words: here.", id="with here"),
        pytest.param(
            ("C: My dad never came. | client.episode", STORY, DELAYS, LINKS),
            [0, 1, 2, 3],
            "words: the past and the present and here.",
            id="with all corners",
        ),
        pytest.param((STORY, "T: Mm.", STORY, LINKS), [2, 3], "words: the present.", id="the nearest of two"),
        pytest.param((LINKS, STORY), [0, 1], "words: the present.", id="what is told after"),
    ],
)
def test_a_link_with_its_corners(lines: tuple[str, ...], evidence: list[int], laid: str) -> None:
    (link,) = found(PILLAR, "triangle_link", *lines)
    assert cited(link) == evidence
    assert laid in link.sentence
    assert link.sentence.startswith("The therapist linked")
    assert part(link) == [lines.index(LINKS)]


@pytest.mark.parametrize(
    ("words", "is_found"),
    [
        ("I did that when I was a kid too.", True),
        ("It's the same with my mum.", True),
        ("Back then I hid as I do now.", True),
        ("It's the same with my boss.", False),
    ],
)
def test_the_client_links_then_and_now(words: str, is_found: bool) -> None:
    links = found(PILLAR, "triangle_link", f"C: {words} | client.notes_pattern")
    assert bool(links) is is_found
    assert all(link.sentence.startswith("The client linked") and part(link) == [] for link in links)


def test_a_story_of_the_past_alone_links_nothing() -> None:
    assert found(PILLAR, "triangle_link", "C: My dad never came. | client.episode") == []


def test_two_likenesses_that_stand_beside_each_other_are_told_once() -> None:
    same = "C: It's the same with my mum. | client.notes_pattern"
    (link,) = found(PILLAR, "triangle_link", same, "T: Mm.", same)
    assert cited(link) == [0, 2]


def test_three_likenesses_can_be_reviewed() -> None:
    same = "C: It's the same with my mum. | client.notes_pattern"
    assert found(PILLAR, "triangle_link", same, "T: Mm.", same, "T: Mm.", same)


@pytest.mark.parametrize(
    ("lines", "evidence", "therapist", "says"),
    [
        pytest.param((DELAYS,), [0], [], "spoke once of delay", id="once"),
        pytest.param((DELAYS, "T: Mm.", DELAYS), [0, 2], [], "spoke in 2 turns of delay", id="twice"),
        pytest.param((DELAYS, "T: Here too? | therapist.links_outward"), [0], [1], "once", id="spoken to"),
        pytest.param(
            (DELAYS, *meanwhile(2), "T: Of course. | therapist.validates"), [0], [3], "once", id="in the third turn"
        ),
        pytest.param(
            (DELAYS, "O: Hello.", *meanwhile(2), "T: Of course. | therapist.validates"),
            [0],
            [4],
            "once",
            id="in the fourth turn",
        ),
        pytest.param(
            (DELAYS, *meanwhile(4), "T: Of course. | therapist.validates"), [0], [], "once", id="in the fifth"
        ),
        pytest.param(
            (DELAYS, "O: Hello.", DELAYS, "T: Here too? | therapist.links_outward"),
            [0, 2],
            [3],
            "in 2 turns",
            id="one answer to two",
        ),
    ],
)
def test_contact_is_one_moment_of_the_session(
    lines: tuple[str, ...], evidence: list[int], therapist: list[int], says: str
) -> None:
    (contact,) = found(PILLAR, "contact", *lines)
    assert cited(contact) == evidence
    assert part(contact) == therapist
    assert says in contact.sentence


def test_benign_reasons_come_first_and_a_question_last() -> None:
    (contact,) = found(PILLAR, "contact", DELAYS)
    assert "Work, money, travel, care for others, illness and time are the first reasons" in contact.sentence
    assert contact.question.endswith("?")


def test_no_contact_moment_without_the_clients_words() -> None:
    assert found(PILLAR, "contact", STORY, LINKS) == []
