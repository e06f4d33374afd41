"""The alliance thread: check-in, talk and the therapist's rating side by side, never averaged."""

from __future__ import annotations

import pytest

from hereandnow.course.alliance import Alliance, find_alliance
from hereandnow.domain import CheckIn, TherapistRating
from hereandnow.domain.course import Ratings
from hereandnow.domain.wording import deficit_words
from tests.course.made import course_of, day

COMPLAINT = ("C: This is not working. | client.complains", "T: Mm-hm.", "C: Then we had lunch.")
PLAIN = ("T: Mm-hm.", "C: Then we had lunch.")
BACK = ("T: How was last time, with me? | therapist.asks_about_us", "C: Better.")
WELL: Ratings = {"heard": 4, "safe_to_disagree": 3, "left_unsaid": 1}


def alliance(*sessions: tuple[str, ...], client: Ratings | None = None, therapist: Ratings | None = None) -> Alliance:
    check_ins = () if client is None else (CheckIn(session=day(0), ratings=client, words="It was fine."),)
    guesses = () if therapist is None else (TherapistRating(day(0), therapist),)
    return find_alliance(course_of(*sessions, check_ins=check_ins, therapist_ratings=guesses))


@pytest.mark.parametrize(
    ("what", "client", "therapist", "talk", "said"),
    [
        ("all agree", {"heard": 3}, {"heard": 4}, PLAIN, ""),
        ("two points apart", {"heard": 2}, {"heard": 4}, PLAIN, "“feeling heard”: 2 from the client, 4 guessed"),
        ("different statements", {"heard": 1}, {"what_matters": 4}, PLAIN, ""),
        ("all well, and a strain still open", WELL, None, COMPLAINT, "in the talk a strain was still open"),
        ("not all well, and a strain open: they agree", {"heard": 1}, None, COMPLAINT, ""),
        (
            "something unsaid, and nothing in the talk",
            {"left_unsaid": 4},
            None,
            PLAIN,
            "left something unsaid (4 of 4)",
        ),
        ("little unsaid", {"left_unsaid": 2}, None, PLAIN, ""),
        ("no check-in", None, {"heard": 4}, COMPLAINT, ""),
    ],
)
def test_where_pictures_differ_each_is_shown(
    what: str, client: Ratings | None, therapist: Ratings | None, talk: tuple[str, ...], said: str
) -> None:
    (found,) = alliance(talk, client=client, therapist=therapist).sessions
    assert said in found.sentence
    assert bool(found.sentence) is bool(said) is bool(found.question)


def test_ratings_stand_side_by_side_and_there_is_no_mean() -> None:
    (found,) = alliance(PLAIN, client={"heard": 1}, therapist={"heard": 4, "what_matters": 2}).sessions
    assert [(pair.statement, pair.client, pair.therapist) for pair in found.pairs] == [
        ("heard", 1, 4),
        ("what_matters", None, 2),
    ]
    assert "2.5" not in found.sentence
    assert found.words == "It was fine."


@pytest.mark.parametrize(
    ("what", "following", "back"),
    [
        ("the next session asks about the two", (BACK,), [day(1)]),
        ("the next session does not", (PLAIN,), []),
        ("only the one after does", (PLAIN, BACK), [day(2)]),
        ("only the fourth does", (PLAIN, PLAIN, PLAIN, BACK), []),
        ("the words look nowhere back", (("T: What is it like with me? | therapist.asks_about_us",),), []),
        ("there is no next session", (), []),
    ],
)
def test_an_open_strain_is_followed_into_the_next_sessions(
    what: str, following: tuple[tuple[str, ...], ...], back: list[object]
) -> None:
    (rupture,) = alliance(COMPLAINT, *following).ruptures
    assert (rupture.kind, rupture.status) == ("confrontation", "open")
    assert [citation.session for citation in rupture.next_session] == back
    assert ("may have come back" in rupture.sentence) is bool(back)


def test_a_strain_that_was_mended_is_not_followed_on() -> None:
    mended = (
        "C: This is not working. | client.complains",
        "T: What did I miss? | therapist.receives",
        "C: I was hurt. | client.names_emotion",
    )
    (rupture,) = alliance(mended, BACK).ruptures
    assert (rupture.status, rupture.next_session) == ("repaired", ())


def test_without_strains_and_ratings_there_is_not_enough_to_say() -> None:
    assert alliance(PLAIN).sentence.startswith("Not enough to say")


def test_what_it_says_in_sum() -> None:
    found = alliance(COMPLAINT, PLAIN, client=WELL)
    assert found.sentence == (
        "Strains in the talk: 1 open. Check-ins with ratings: 1 of 2 sessions; pictures differ in 1."
    )
    said = [one.sentence + one.question for one in found.sessions] + [one.sentence for one in found.ruptures]
    assert not deficit_words(" ".join(said))


def rated(*heard: int) -> Alliance:
    checked = tuple(CheckIn(session=day(place), ratings={"heard": value}) for place, value in enumerate(heard))
    return find_alliance(course_of(*[PLAIN] * len(heard), check_ins=checked))


@pytest.mark.parametrize(
    ("what", "heard", "fell", "back"),
    [
        ("far below the usual, and back", (3, 4, 3, 1, 3), [day(3)], [day(4)]),
        ("far below the usual, and not back", (3, 4, 3, 1, 1), [day(3)], [None]),
        ("within what is usual", (3, 4, 3, 3, 4), [], []),
        ("too few before it", (4, 3, 1), [], []),
        ("better than usual", (1, 2, 1, 4), [], []),
    ],
)
def test_a_rating_far_below_the_clients_own_usual_is_said_with_when_it_was_back(
    what: str, heard: tuple[int, ...], fell: list[object], back: list[object]
) -> None:
    found = rated(*heard).drops
    assert [one.session for one in found][:1] == fell
    assert [one.back for one in found][:1] == back
    assert all(one.question.endswith("?") and "By its spread" in one.sentence for one in found)


def test_what_was_left_unsaid_falls_where_it_grows() -> None:
    checked = tuple(
        CheckIn(session=day(place), ratings={"left_unsaid": value}) for place, value in enumerate((0, 1, 0, 4))
    )
    (fallen,) = find_alliance(course_of(*[PLAIN] * 4, check_ins=checked)).drops
    assert (fallen.session, fallen.statement, fallen.drop.score) == (day(3), "left_unsaid", 4)
