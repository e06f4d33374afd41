"""Immediacy, openings for it, apologies, and the room held beside the world."""

from __future__ import annotations

import pytest

from hereandnow.pillars.relationship import PILLAR
from hereandnow.pillars.relationship.apologies import APOLOGIES_FROM
from tests.pillars.coded import cited, found, meanwhile, part

ASKS = "T: What is it like to tell me? | therapist.asks_about_us"
SHARES = "T: I feel moved as you say it. | therapist.shares_reaction"
OBSERVES = "T: You have gone quieter. | therapist.observes_process"
US = "C: I worry that you are bored of me. | client.speaks_of_us"
FEARS = "C: You'll think that I'm ungrateful. | client.fears_reaction"
SORRY = "C: Sorry, I'm rambling. | client.apologises"
LINKS = "T: Does that happen elsewhere? | therapist.links_outward"


@pytest.mark.parametrize(
    ("act", "says"),
    [
        (ASKS, "asked what it is like, here"),
        (SHARES, "said what this does to them"),
        (OBSERVES, "something seen in the room"),
    ],
    ids=["asks", "shares", "observes"],
)
def test_each_way_to_speak_of_the_two_is_immediacy(act: str, says: str) -> None:
    (moment,) = found(PILLAR, "immediacy", act, "C: Hm.")
    assert says in moment.sentence
    assert moment.therapist_part[0].sentence.startswith("The therapist ")
    assert cited(moment) == part(moment) == [0]


@pytest.mark.parametrize(
    ("lines", "evidence", "says"),
    [
        pytest.param((ASKS, US), [0, 1], "answered in their own terms", id="answered at once"),
        pytest.param((ASKS, *meanwhile(2, "C"), US), [0, 3], "answered", id="answered in the second client turn"),
        pytest.param((ASKS, *meanwhile(4, "C"), US), [0], "not in the words that follow", id="answered in the third"),
        pytest.param((ASKS,), [0], "near the end of the session", id="the last words"),
        pytest.param((ASKS, US, SHARES), [0, 1, 2], "answered in their own terms", id="answered between two acts"),
        pytest.param(
            (ASKS, "C: Sad. | client.names_emotion"), [0, 1], "answered in their own terms", id="answered by a feeling"
        ),
        pytest.param((US, ASKS, "C: Hm."), [1], "not in the words that follow", id="what was said before it"),
    ],
)
def test_what_the_client_made_of_it(lines: tuple[str, ...], evidence: list[int], says: str) -> None:
    (moment,) = found(PILLAR, "immediacy", *lines)
    assert cited(moment) == evidence
    assert says in moment.sentence


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param((ASKS, *meanwhile(3, "C"), SHARES), [[0, 4]], id="four turns apart are one"),
        pytest.param((ASKS, "O: Hello.", *meanwhile(3, "C"), SHARES), [[0], [5]], id="five turns apart are two"),
        pytest.param(
            (ASKS, *meanwhile(3, "C"), SHARES, *meanwhile(3, "C"), OBSERVES), [[0, 4, 8]], id="a chain of acts"
        ),
    ],
)
def test_acts_close_to_one_another_are_one_exchange(lines: tuple[str, ...], expected: list[list[int]]) -> None:
    assert [part(moment) for moment in found(PILLAR, "immediacy", *lines)] == expected


def test_no_immediacy_where_only_the_client_speaks_of_the_two() -> None:
    assert found(PILLAR, "immediacy", US, "T: Mm-hm.") == []


@pytest.mark.parametrize(
    ("lines", "status", "therapist"),
    [
        pytest.param((US, ASKS), "taken", [1], id="asked about"),
        pytest.param((FEARS, SHARES), "taken", [1], id="a fear, met with a reaction"),
        pytest.param((US, "T: Thank you. | therapist.receives"), "taken", [1], id="received"),
        pytest.param((US, "T: That hurt. | therapist.reflects_feeling"), "taken", [1], id="reflected"),
        pytest.param((US, *meanwhile(2), ASKS), "taken", [3], id="in the second therapist turn"),
        pytest.param((US, *meanwhile(4), ASKS), "not_taken_yet", [1], id="in the third therapist turn"),
        pytest.param((US, "T: So, your homework?"), "not_taken_yet", [1], id="led elsewhere"),
        pytest.param((US, "T: It is the method. | therapist.defends"), "not_taken_yet", [1], id="defended"),
        pytest.param((US,), "not_taken_yet", [], id="the last words"),
    ],
)
def test_an_opening_and_whether_it_was_taken(lines: tuple[str, ...], status: str, therapist: list[int]) -> None:
    (opening,) = found(PILLAR, "immediacy_opening", *lines)
    assert opening.status == status
    assert cited(opening) == [0]
    assert part(opening) == therapist
    assert opening.still_open is (status == "not_taken_yet")


@pytest.mark.parametrize("asked", ["therapist.asks_about_us", "therapist.shares_reaction", "therapist.asks_feedback"])
def test_what_was_asked_for_is_no_opening(asked: str) -> None:
    assert found(PILLAR, "immediacy_opening", f"T: How is it with me? | {asked}", US, ASKS) == []


def test_what_was_asked_for_two_turns_ago_is_one() -> None:
    assert len(found(PILLAR, "immediacy_opening", ASKS, "O: Hello.", US, "T: Mm.")) == 1


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param((US, *meanwhile(3), FEARS), [[0]], id="four turns on"),
        pytest.param((US, "O: Hello.", *meanwhile(3), FEARS), [[0], [5]], id="five turns on"),
        pytest.param((f"{US}, client.fears_reaction", "T: Mm."), [[0]], id="both in one turn"),
    ],
)
def test_a_second_remark_soon_after_belongs_to_the_first(lines: tuple[str, ...], expected: list[list[int]]) -> None:
    assert [cited(opening) for opening in found(PILLAR, "immediacy_opening", *lines)] == expected


def test_no_opening_without_the_clients_words() -> None:
    assert found(PILLAR, "immediacy_opening", ASKS, "C: Hm.", SHARES) == []


def apologetic(count: int, *after: str) -> tuple[str, ...]:
    return (*("T: Mm-hm.", SORRY) * count, *after)


@pytest.mark.parametrize(("count", "is_found"), [(0, False), (2, False), (3, True), (4, True)])
def test_apologies_count_from_three(count: int, is_found: bool) -> None:
    assert APOLOGIES_FROM == 3
    assert bool(found(PILLAR, "apologies", *apologetic(count, *meanwhile(4)))) is is_found


def test_apologies_are_counted_against_the_clients_turns_and_shown() -> None:
    (moment,) = found(PILLAR, "apologies", *apologetic(3, *meanwhile(4)))
    assert cited(moment) == [1, 3, 5]
    assert "in 3 turns" in moment.sentence
    assert "60 per 100 client turns" in moment.sentence
    assert "one session gives no usual" in moment.sentence
    assert "It was not spoken of." in moment.sentence
    assert part(moment) == []


@pytest.mark.parametrize(
    ("after", "noticed"),
    [
        ("T: You've said sorry a few times. | therapist.observes_process", True),
        ("T: All these apologies, do they happen at home? | therapist.links_outward", True),
        ("T: You've gone quieter. | therapist.observes_process", False),
        ("T: You've said sorry a few times.", False),
        ("T: No need to be sorry. | therapist.validates", False),
    ],
    ids=["noticed aloud", "linked outward", "something else noticed", "without a code", "waved away"],
)
def test_whether_the_apologies_were_spoken_of(after: str, noticed: bool) -> None:
    (moment,) = found(PILLAR, "apologies", *apologetic(3, after))
    assert part(moment) == ([6] if noticed else [])
    assert ("the therapist spoke of it" in moment.sentence) is noticed


@pytest.mark.parametrize(
    ("lines", "evidence", "says"),
    [
        pytest.param((LINKS, "C: At home. | client.notes_pattern"), [0, 1], "the client told where", id="answered"),
        pytest.param(
            (LINKS, *meanwhile(2, "C"), "C: He left. | client.episode"),
            [0, 3],
            "told where",
            id="in the second client turn",
        ),
        pytest.param(
            (LINKS, *meanwhile(4, "C"), "C: He left. | client.episode"), [0], "did not say more", id="in the third"
        ),
        pytest.param((LINKS, "C: Hm."), [0], "did not say more", id="not answered"),
    ],
)
def test_the_therapist_links_the_room_and_the_world(lines: tuple[str, ...], evidence: list[int], says: str) -> None:
    (moment,) = found(PILLAR, "room_and_world", *lines)
    assert cited(moment) == evidence
    assert says in moment.sentence
    assert part(moment) == [0]


@pytest.mark.parametrize(
    ("words", "is_found"),
    [
        ("I do it in here too.", True),
        ("It's the same with you as with my boss.", True),
        ("I go quiet, here as well.", True),
        ("It's the same with my boss and my sister.", False),
    ],
)
def test_the_client_links_the_room_and_the_world(words: str, is_found: bool) -> None:
    assert bool(found(PILLAR, "room_and_world", f"C: {words} | client.notes_pattern")) is is_found


def test_words_about_the_room_without_the_code_link_nothing() -> None:
    assert found(PILLAR, "room_and_world", "C: I do it in here too.", ASKS) == []
