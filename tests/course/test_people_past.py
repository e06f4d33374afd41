"""What words say that a story is of long ago, and which only look so."""

from __future__ import annotations

import pytest

from hereandnow.course.people import PAST


@pytest.mark.parametrize(
    "words",
    ["I was ten.", "I was about six, and small.", "We used to go there.", "when I was wee", "I was ten years old"],
)
def test_childhood_is_told_by_age_and_habit(words: str) -> None:
    assert PAST.search(words)


@pytest.mark.parametrize(
    "words",
    [
        "I was ten minutes late for Tom on Friday.",
        "I was about six weeks pregnant.",
        "I was four and a half hours on that train.",
        "I'm used to it.",
        "You get used to them.",
    ],
)
def test_a_delay_and_what_one_is_used_to_are_no_childhood(words: str) -> None:
    assert not PAST.search(words)
