"""What is said of a fault in the program: its kind and place, never its message, which may hold a client's words."""

from __future__ import annotations

import logging
import sys
import traceback
from pathlib import PurePath
from types import TracebackType

PACKAGE = "hereandnow"


def kind_of(error: BaseException) -> str:
    """A fault by its kind and place: ``ValueError at web/records/jobs.py:12``."""
    return _said(type(error), error.__traceback__)


class Faults(logging.Handler):
    """One line on standard error for each exception that nobody expected."""

    def emit(self, record: logging.LogRecord) -> None:
        """Say it; a record without an exception (a page not found) is no fault."""
        if record.exc_info is None or record.exc_info[0] is None or sys.stderr is None:
            return
        kind, _, trace = record.exc_info
        sys.stderr.write(f"hereandnow: A fault in the program: {_said(kind, trace)}.\n")


def _said(kind: type[BaseException], trace: TracebackType | None) -> str:
    places = traceback.extract_tb(trace)
    if not places:
        return f"{kind.__name__} at an unknown place"
    parts = PurePath(places[-1].filename).parts
    own = PACKAGE in parts
    within = parts[len(parts) - parts[::-1].index(PACKAGE) :] if own else parts[-1:]
    return f"{kind.__name__} at {'/'.join(within)}:{places[-1].lineno}"
