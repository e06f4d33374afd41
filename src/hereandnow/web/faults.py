"""What is said of a fault in the program: its kind and place, never its message, which may hold a client's words."""

from __future__ import annotations

import logging
import sys
import traceback


class Faults(logging.Handler):
    """One line on standard error for each exception that nobody expected."""

    def emit(self, record: logging.LogRecord) -> None:
        """Say it; a record without an exception (a page not found) is no fault."""
        if record.exc_info is None or record.exc_info[0] is None or sys.stderr is None:
            return
        kind, _, trace = record.exc_info
        place = traceback.extract_tb(trace)[-1] if trace is not None else None
        where = f"{place.filename}:{place.lineno}" if place is not None else "an unknown place"
        sys.stderr.write(f"hereandnow: A fault in the program: {kind.__name__} at {where}.\n")
