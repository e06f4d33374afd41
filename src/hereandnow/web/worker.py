"""The worker: a process of its own, started by the server (``worker_process``), that does what waits, one by one.

It lives as long as its standard input, which brings it the key, and writes nothing but faults without words. What it
does keeps no desk open: the server's vault knows only of people.
"""

from __future__ import annotations

import importlib
import json
import os
import signal
import sys
import threading
from datetime import timedelta
from types import TracebackType
from uuid import UUID

from hereandnow.web.faults import kind_of
from hereandnow.web.home import find_home
from hereandnow.web.serving import start


def main() -> None:
    """Wait for the key, then work until the pipe is closed."""
    sys.excepthook = _without_words
    threading.excepthook = lambda thread: _without_words(thread.exc_type, thread.exc_value, thread.exc_traceback)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(5)  # pages come first
    vault = start(find_home(), lock_after=timedelta.max)
    working = importlib.import_module("hereandnow.web.records.working")  # knows the tables, so Django is set up first
    line = sys.stdin.buffer.readline()
    if not line.endswith(b"\n"):
        return
    order = json.loads(line)
    vault.take(bytes.fromhex(order["key"]))
    working.work(UUID(order["owner"]), [UUID(owner) for owner in order["gone"]], until_closed=sys.stdin.buffer)


def _without_words(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    said = kind.__name__ if error is None else kind_of(error.with_traceback(trace))
    sys.stderr.write(f"hereandnow: A fault in the worker: {said}.\n")


if __name__ == "__main__":
    main()
