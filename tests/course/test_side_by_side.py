"""Sessions read side by side: the same reviews in the same order."""

from __future__ import annotations

from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Any

import pytest

from hereandnow.course import side_by_side
from hereandnow.course.side_by_side import SESSIONS_EACH, processors, read_side_by_side
from hereandnow.domain import Review, Session
from hereandnow.errors import UnreadableCourse
from hereandnow.review import open_session, review

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.txt"))


@pytest.fixture(scope="module")
def sessions() -> list[Session]:
    opened = [open_session(path) for path in EXAMPLES]
    return (opened * SESSIONS_EACH)[: 2 * SESSIONS_EACH]


def test_side_by_side_and_one_after_the_other_read_the_same_in_the_same_order(sessions: list[Session]) -> None:
    alone = [review(session) for session in sessions]
    assert read_side_by_side(sessions, 2) == alone
    assert [one.session.id for one in alone] == [session.id for session in sessions]


def test_few_sessions_are_read_without_further_processes(
    sessions: list[Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(*_: Any, **__: Any) -> Any:
        raise AssertionError("a process was begun")

    monkeypatch.setattr(side_by_side, "ProcessPoolExecutor", none)
    read = read_side_by_side(sessions[: SESSIONS_EACH - 1], 8)
    assert all(isinstance(one, Review) for one in read)


def test_a_process_that_dies_is_one_sentence_that_says_what_to_do(
    sessions: list[Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any, **__: Any) -> Any:
        raise BrokenProcessPool

    monkeypatch.setattr(side_by_side, "ProcessPoolExecutor", broken)
    with pytest.raises(UnreadableCourse, match="--processes 1"):
        read_side_by_side(sessions, 2)


def test_there_is_at_least_one_processor() -> None:
    assert processors() >= 1
