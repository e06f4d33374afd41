"""Themes as their two people want them: renamed, put together, or refused and not named again from the same words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from hereandnow.course.episodes import Episode, Told
from hereandnow.course.patterns import STAYING_AWAY, UNSAID, Theme
from hereandnow.course.people import Time
from hereandnow.domain import Citation, Evidence, Turn
from hereandnow.web.records.themes import (
    Refusal,
    Themes,
    ThemeSaid,
    arranged,
    key_of,
    standing,
    turns_of,
)

FIRST, SECOND, THIRD = key_of(UNSAID), key_of(STAYING_AWAY), key_of("A third")


def episode(day: int, person: str, time: Time = "present", turn: int = 3) -> Episode:
    said = Turn(turn, "client", "I did not say it.")
    cited = Citation(date(2026, 1, day), Evidence.of(said))
    return Episode(cited.session, person, time, (Told("wish", "somebody stays near", cited, possible=False),))


OLD = (episode(1, "mother", "past"), episode(2, "Ade"), episode(3, "Callum"))
NEW = (episode(10, "father", "past"), episode(11, "Ade"), episode(12, "Mrs Okafor"))


def theme(*episodes: Episode, name: str = UNSAID, counter: tuple[Episode, ...] = ()) -> Theme:
    return Theme(
        name=name,
        parts=(("wish", "somebody stays near"),),
        people=tuple(dict.fromkeys(one.person for one in episodes)),
        sessions=tuple(dict.fromkeys(one.session for one in episodes)),
        past=tuple(one for one in episodes if one.time == "past"),
        present=tuple(one for one in episodes if one.time == "present"),
        here=(),
        counter_examples=counter,
        beside=(),
        named_by=(),
        possible=True,
        sentence="It returns.",
        question="Does it?",
    )


@pytest.mark.parametrize(
    ("found", "named"),
    [
        (OLD, False),
        ((*OLD, NEW[0]), False),
        ((*OLD, *NEW[:2]), False),
        ((*OLD, *NEW), True),
        (NEW, True),
        ((*OLD, *(replace(one, person="Ade") for one in NEW)), False),
        ((*OLD, *(replace(one, session=date(2026, 1, 10)) for one in NEW)), False),
        ((*OLD, *(replace(one, time="present") for one in NEW)), False),
    ],
    ids=[
        "the same episodes",
        "one more",
        "two more",
        "three more make one by themselves",
        "other episodes",
        "three more with one person",
        "three more of one session",
        "three more of one time",
    ],
)
def test_a_refused_theme_is_named_again_only_from_new_episodes(found: tuple[Episode, ...], named: bool) -> None:
    no = Refusal(turns_of(OLD))
    assert (len(standing([theme(*found)], [no])) == 1) is named
    both = arranged([theme(*found)], [ThemeSaid(UNSAID, refused=turns_of(OLD))], [])
    assert (len(both.named), len(both.refused)) == (int(named), int(not named))


def test_the_same_episodes_under_another_name_are_refused_too() -> None:
    assert standing([theme(*OLD, name=STAYING_AWAY)], [Refusal(turns_of(OLD))]) == ()


def test_a_refusal_of_other_episodes_is_none() -> None:
    few = theme(*OLD[:1])
    assert standing([few], [Refusal(turns_of(NEW))]) == (few,)


def test_whose_no_it_is_stands_beside_it() -> None:
    by_client = arranged([theme(*OLD)], [], [Refusal(turns_of(OLD))])
    assert [(one.refused, one.refused_by_client) for one in by_client.refused] == [(False, True)]


def test_a_name_is_kept_where_more_returns_in_the_theme() -> None:
    said = ThemeSaid(UNSAID, name="When somebody is kind")
    grown = replace(theme(*OLD, *NEW), parts=(("response_of_self", "says nothing"),))
    assert arranged([grown], [said], []).named[0].name == "When somebody is kind"


def put_together(**into: str) -> Themes:
    found = [theme(*OLD, counter=NEW[:1]), theme(*NEW, name=STAYING_AWAY), theme(*OLD[:1], name="A third")]
    names = {"first": UNSAID, "second": STAYING_AWAY, "third": "A third"}
    return arranged(found, [ThemeSaid(names[of], into=other) for of, other in into.items()], [])


@pytest.mark.parametrize(
    ("into", "shown"),
    [
        ({}, [FIRST, SECOND, THIRD]),
        ({"second": FIRST}, [FIRST, THIRD]),
        ({"second": FIRST, "third": SECOND}, [FIRST]),
        ({"second": "of no theme"}, [FIRST, SECOND, THIRD]),
        ({"second": SECOND}, [FIRST, SECOND, THIRD]),
    ],
    ids=["nothing is said", "two are one", "one after another", "with what is gone", "with itself"],
)
def test_themes_are_put_together(into: dict[str, str], shown: list[str]) -> None:
    assert [one.key for one in put_together(**into).named] == shown


def test_a_no_outlives_that_the_theme_was_put_together_with_another() -> None:
    found = [theme(*OLD), theme(*NEW, name=STAYING_AWAY)]
    both = arranged(found, [ThemeSaid(UNSAID, into=SECOND)], [Refusal(turns_of(OLD))])
    assert [(one.key, set(one.episodes)) for one in both.named] == [(SECOND, set(NEW))]
    assert [one.key for one in both.refused] == [FIRST]


def test_a_no_to_themes_that_were_put_together_leaves_them_so() -> None:
    found = [theme(*OLD), theme(*NEW, name=STAYING_AWAY)]
    said = [ThemeSaid(UNSAID, refused=turns_of([*OLD, *NEW])), ThemeSaid(STAYING_AWAY, into=FIRST)]
    both = arranged(found, said, [])
    assert [(one.key, set(one.episodes)) for one in both.refused] == [(FIRST, {*OLD, *NEW})]
    assert both.named == ()


def test_a_circle_still_shows_each_episode() -> None:
    (one, other) = put_together(first=SECOND, second=FIRST).named
    assert set(one.episodes) == {*OLD, *NEW}
    assert other.key == THIRD


def test_what_is_put_together_is_laid_side_by_side_in_order_and_once() -> None:
    one = put_together(second=FIRST, third=FIRST).named[0]
    assert one.episodes == (*OLD, *NEW)
    assert one.past == (OLD[0], NEW[0])
    assert one.here == ()
    assert one.counter_examples == (), "what is an episode of one is no counter-example of the other"
    assert one.people == ("mother", "Ade", "Callum", "father", "Mrs Okafor")
    assert one.sessions == tuple(episode.session for episode in (*OLD, *NEW))


def test_the_key_of_a_theme_tells_nothing_of_it() -> None:
    assert len({FIRST, SECOND, THIRD}) == 3
    assert all(key[0] == "t" and len(key) == 13 for key in (FIRST, SECOND, THIRD))
