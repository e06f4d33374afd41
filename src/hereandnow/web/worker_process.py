"""The worker as the server sees it: a process that is there, warm, before there is work, and gone when the desk locks.

It gets the master key through its standard input. The end of that pipe ends it: when the desk locks, when the server
stops, and also when the server is killed. A process that is gone has forgotten surely, so a fresh one waits after each
lock.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from uuid import UUID, uuid4

from hereandnow.web.home import VARIABLE, Home

COMMAND = (sys.executable, "-m", "hereandnow.web.worker")

GRACE = 1.0
"""Seconds in which a worker that is told to end gives back what it holds; then it is killed."""

SHORTEST_PAUSE, LONGEST_PAUSE = 0.1, 30.0
"""Seconds before the next worker is started after one that ended by itself; twice as long each time in a row."""

FALSE_START = 10.0
"""A worker that ended before so many seconds counts as one in such a row; one that lived longer had been at work."""

REMEMBERED = 20
"""So many workers that are gone are named to the next one; what others held is taken when their lease is over."""


class WorkerProcess:
    """Follows the vault. ``ask`` makes the vault hand its key over once more, to a worker that took another's place."""

    def __init__(self, home: Home, ask: Callable[[], None], command: Sequence[str] = COMMAND) -> None:
        self._home = home
        self._ask = ask
        self._command = tuple(command)
        self._guard = threading.Lock()
        self._wake = threading.Event()
        self._process: subprocess.Popen[bytes] | None = None
        self._owner: UUID | None = None
        self._gone: list[UUID] = []
        self._pause = SHORTEST_PAUSE
        self._stopped = False

    @property
    def pid(self) -> int | None:
        """The process that works or waits; None where there is none at the moment."""
        process = self._process
        return process.pid if process is not None and process.poll() is None else None

    def start(self) -> None:
        """Have a worker at hand from now on."""
        with self._guard:
            self._spawn()
        self._ask()

    def stop(self) -> None:
        """End the worker, for good."""
        with self._guard:
            self._stopped = True
            self._end()
        self._wake.set()

    def opened(self, master_key: bytes) -> None:
        """Hand the key to a worker that has none, and say which workers before it are gone with what they held."""
        with self._guard:
            if self._process is None or self._process.stdin is None or self._owner is not None:
                return
            self._owner = uuid4()
            order = {"key": master_key.hex(), "owner": str(self._owner), "gone": [str(owner) for owner in self._gone]}
            with suppress(OSError):  # it ended meanwhile: the next one is told
                self._process.stdin.write(json.dumps(order).encode() + b"\n")

    def locked(self) -> None:
        """End the worker that has the key, and have a fresh one at hand."""
        with self._guard:
            if self._owner is not None:
                self._end()
                self._spawn()

    def _spawn(self) -> None:
        if self._stopped or self._process is not None:
            return
        # A session of its own: Ctrl+C in the terminal is for the server, which ends its worker itself.
        try:
            process = subprocess.Popen(  # noqa: S603 - our own program
                self._command,
                stdin=subprocess.PIPE,
                bufsize=0,
                stdout=subprocess.DEVNULL,
                env={**os.environ, VARIABLE: str(self._home.folder)},
                start_new_session=True,
            )
        except OSError:  # the machine has no room for it: locking must not fail for that
            threading.Thread(target=self._try_again, args=(LONGEST_PAUSE,), daemon=True).start()
            return
        self._process, self._owner = process, None
        threading.Thread(target=self._replace, args=(process,), daemon=True).start()

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None or process.stdin is None:
            return
        process.stdin.close()
        try:
            process.wait(GRACE if self._owner is not None else 0)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            self._forget()
        self._owner = None

    def _forget(self) -> None:
        if self._owner is not None:
            self._gone = [*self._gone, self._owner][-REMEMBERED:]
            self._owner = None

    def _replace(self, process: subprocess.Popen[bytes]) -> None:
        """Wait for the end of a worker; where nobody ended it, another takes its place."""
        started = time.monotonic()
        process.wait()
        with self._guard:
            if process.stdin is not None:
                process.stdin.close()
            if self._process is not process:
                return
            self._process = None
            self._forget()
            pause = self._pause if time.monotonic() - started < FALSE_START else SHORTEST_PAUSE
            self._pause = min(2 * pause, LONGEST_PAUSE)
        self._try_again(pause)

    def _try_again(self, pause: float) -> None:
        self._wake.wait(pause)
        with self._guard:
            self._spawn()
        self._ask()
