"""Parts of the sentences that say what was left out."""

from __future__ import annotations

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
