"""A worker's rounds, once it has the key; and, beside them, the signs that it lives and its end."""

from __future__ import annotations

import os
import threading
import time
from typing import BinaryIO
from uuid import UUID

from django.db import InterfaceError, OperationalError, connection

from hereandnow.web.records.jobs import anything_due, give_up, release, renew
from hereandnow.web.records.work import do_one

LOOK_EVERY = 0.25
"""Seconds between looks at what waits."""

RENEW_EVERY = 10.0
"""Seconds between signs of life; a lease is three times as long."""

LONGEST = 15 * 60.0
"""Seconds after which a job is taken to go on for ever, and ends the worker."""

PAUSE = 5.0
"""Seconds before the next look where the database could not be reached or written."""

LAST_WORD = 0.8
"""Seconds in which what is held is given back; then the process ends all the same."""


def work(owner: UUID, gone: list[UUID], *, until_closed: BinaryIO) -> None:
    """Do what waits, as this owner of leases, until the pipe is closed; what workers that are ``gone`` held, first."""
    _Worker(owner, gone).work(until_closed)


class _Worker:
    def __init__(self, owner: UUID, gone: list[UUID]) -> None:
        self._owner = owner
        self._gone = gone
        self._ending = threading.Event()
        self._began: float | None = None

    def work(self, until_closed: BinaryIO) -> None:
        for beside in (lambda: self._end_with(until_closed), self._live):
            threading.Thread(target=beside, daemon=True).start()
        while not self._ending.wait(self._one_round()):
            pass
        threading.Event().wait()  # the process ends when what it holds is given back

    def _one_round(self) -> float:
        """Do one thing at most; how many seconds to wait until the next."""
        try:
            while self._gone:
                give_up(self._gone[-1])
                self._gone.pop()
            if not anything_due():
                return LOOK_EVERY
            self._began = time.monotonic()
            return 0.0 if do_one(self._owner) else LOOK_EVERY
        except (OperationalError, InterfaceError):
            # The disk is full, or somebody holds the database: nothing is amiss with the job.
            connection.close()
            self._give_back()
            return PAUSE
        finally:
            self._began = None

    def _give_back(self) -> None:
        try:
            release(self._owner)
        except (OperationalError, InterfaceError):
            connection.close()

    def _live(self) -> None:
        while not self._ending.wait(RENEW_EVERY):
            began = self._began
            if began is None:
                continue  # a lease that could not be given back runs out
            if time.monotonic() - began > LONGEST:
                os._exit(1)
            try:
                renew(self._owner)
            except (OperationalError, InterfaceError):
                connection.close()

    def _end_with(self, pipe: BinaryIO) -> None:
        pipe.read()
        self._ending.set()
        last = threading.Timer(LAST_WORD, os._exit, (0,))
        last.daemon = True
        last.start()
        try:
            release(self._owner)
        finally:
            os._exit(0)
