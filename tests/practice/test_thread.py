"""The practice thread: counts by month, quotes to learn from, and nothing that ranks anybody."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.errors import InvalidValue
from hereandnow.practice import ACT_KINDS, FEWEST_SESSIONS, Act, Sitting, Told, Words, thread_of
from hereandnow.practice.acts import IMMEDIACY, OPENING, REPAIR, ActKind

DAYS = st.dates(date(2025, 6, 1), date(2026, 11, 28))


def act(kind: ActKind, outcome: str = "", *, turn: int = 3, quote: str = "So.", possible: bool = False) -> Act:
    words = Words(turn, 0, len(quote), quote)
    return Act(kind=kind, outcome=outcome, said=words, told=None, possible=possible)


def sitting(number: int, day: date, *acts: Act, client: str = "one") -> Sitting:
    return Sitting(client, f"session {number}", day, acts)


def quotes(told: tuple[Told, ...]) -> list[str]:
    return [one.act.said.quote for one in told if one.act.said is not None]


@given(st.lists(st.tuples(DAYS, st.lists(st.sampled_from(["taken", "not_taken_yet"]))), max_size=12), st.randoms())
def test_every_act_is_counted_once_in_the_month_of_its_session(
    held: list[tuple[date, list[str]]], shuffled: Random
) -> None:
    sittings = [sitting(n, day, *(act(OPENING, how) for how in hows)) for n, (day, hows) in enumerate(held)]
    thread = thread_of(sittings)
    shuffled.shuffle(sittings)
    assert thread_of(sittings) == thread
    assert thread.sessions == len(held)
    assert thread.enough is (len(held) >= FEWEST_SESSIONS)
    assert [month.first for month in thread.months] == sorted({day.replace(day=1) for day, _ in held})
    (openings,) = (kind for kind in thread.kinds if kind.kind == OPENING)
    assert openings.total == sum(len(hows) for _, hows in held)
    for month, counts in zip(thread.months, openings.by_month, strict=True):
        for outcome in OPENING.outcomes:
            here = [how for day, hows in held if day.replace(day=1) == month.first for how in hows]
            assert counts.get(outcome, 0) == here.count(outcome)


def test_the_kinds_stand_in_their_order_also_without_a_session() -> None:
    thread = thread_of([])
    assert [kind.kind for kind in thread.kinds] == list(ACT_KINDS)
    assert [kind.total for kind in thread.kinds] == [0] * len(ACT_KINDS)
    assert thread.months == ()
    assert not thread.enough


def test_quotes_are_the_newest_of_different_sessions_and_certain_ones_go_before() -> None:
    thread = thread_of(
        [
            sitting(1, date(2026, 9, 1), act(OPENING, "taken", quote="first")),
            sitting(2, date(2026, 10, 1), act(OPENING, "taken", quote="perhaps", possible=True)),
            sitting(
                3,
                date(2026, 11, 1),
                act(OPENING, "taken", quote="a"),
                act(OPENING, "taken", quote="b"),
                act(OPENING, "taken", quote="c"),
                act(OPENING, "not_taken_yet", quote="later"),
            ),
        ]
    )
    openings = thread.kinds[2]
    assert quotes(openings.to_learn_from) == ["c", "b", "first"]
    assert quotes(openings.to_come_back_to) == ["later"]


def test_where_none_went_well_those_that_there_are_stand_as_quotes() -> None:
    day = date(2026, 11, 1)
    thread = thread_of([sitting(1, day, act(IMMEDIACY, quote="How is it?"), act(REPAIR, quote="I missed that."))])
    assert [quotes(kind.to_learn_from) for kind in thread.kinds if kind.total] == [["How is it?"], ["I missed that."]]


def test_no_value_of_the_thread_tells_clients_apart_by_number() -> None:
    one = [sitting(n, date(2026, 11, n + 1), act(REPAIR), client="one") for n in range(4)]
    other = [sitting(n, date(2026, 11, n + 1), act(REPAIR), client=f"client {n % 2}") for n in range(4)]
    first, second = thread_of(one), thread_of(other)
    assert [kind.by_month for kind in first.kinds] == [kind.by_month for kind in second.kinds]


def test_a_session_comes_once() -> None:
    with pytest.raises(InvalidValue, match="once"):
        thread_of([sitting(1, date(2026, 11, 1)), sitting(1, date(2026, 11, 2))])


def test_totals_stand_in_the_order_of_the_outcomes() -> None:
    day = date(2026, 11, 1)
    thread = thread_of([sitting(1, day, act(OPENING, "not_taken_yet"), act(OPENING, "taken"), act(OPENING, "taken"))])
    assert list(thread.kinds[2].totals.items()) == [("taken", 2), ("not_taken_yet", 1)]
