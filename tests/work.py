"""How much a function does, counted in lines of Python: the same on every machine, however busy."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any


def lines_run(function: Callable[[], object]) -> int:
    """The lines that run until the function is done, each round of a loop counted. What runs inside C is not."""
    count = 0

    def one(_frame: FrameType, event: str, _argument: Any) -> Any:
        nonlocal count
        count += event == "line"
        return one

    before = sys.gettrace()
    sys.settrace(one)
    try:
        function()
    finally:
        sys.settrace(before)
    return count
