"""Parts of the sentences that say what was left out."""

from __future__ import annotations

import re
from collections.abc import Sequence

_NAMED = 5


def counted(number: int, noun: str) -> str:
    """``1 line was``, ``3 lines were``."""
    return f"{number:,} {noun} was" if number == 1 else f"{number:,} {noun}s were"


def lines_named(numbers: Sequence[int]) -> str:
    """``Line 4``, or ``Lines 4, 9 and 2 more``."""
    if len(numbers) == 1:
        return f"Line {numbers[0]}"
    shown = ", ".join(str(number) for number in numbers[:_NAMED])
    more = len(numbers) - _NAMED
    return f"Lines {shown} and {more} more" if more > 0 else f"Lines {shown}"


def read_as_before(numbers: Sequence[int]) -> tuple[str, ...]:
    """The sentence about lines that begin like a speaker and were not taken for one, if there are any."""
    if not numbers:
        return ()
    return (f"{lines_named(numbers)}: read as part of the turn before, not as a new speaker.",)


def whole_signs(name: str) -> str:
    """A file's name with each byte that is no text shown as U+FFFD, so that it can be written anywhere."""
    return re.sub("[\ud800-\udfff]", "\ufffd", name)
