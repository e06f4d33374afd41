"""R-13: the desk lives and its worker is killed, at any moment, while there is always something to read."""

from __future__ import annotations

import os
import random
import signal
import time
from collections import Counter
from contextlib import suppress
from functools import partial
from statistics import median
from uuid import UUID

from benchmarks.kills.looking import Amiss, until
from benchmarks.kills.made import client_ids, hired, made, once_each, opened, tell, transcripts
from hereandnow.web import worker_process
from hereandnow.web.home import Home
from hereandnow.web.records.access.sessions import open_session, read_again
from hereandnow.web.records.models import AccountRecord, JobRecord, JobState, ReviewRecord, SessionRecord, Task

BACKLOG = 20
"""So many jobs wait at least."""

LONGEST_PAUSE = 0.5
"""Seconds before the next worker; a desk waits longer each time, and 500 kills would take a day."""


def kill(home: Home, kills: int, longest: float, chance: random.Random) -> str:
    """R-13. The desk lives, its worker does not: a worker takes about a second to be ready."""
    key = made(home)
    vault = opened(home, key)
    worker_process.LONGEST_PAUSE = LONGEST_PAUSE
    account, client = AccountRecord.objects.get(), client_ids()[0]
    worker = hired(vault)
    transcript = transcripts()[0]
    told: list[UUID] = []
    set_aside = 0
    last: UUID | None = None
    killed = Counter[str]()
    recoveries: list[float] = []
    began = time.monotonic()
    while sum(killed.values()) < kills:
        while JobRecord.objects.filter(state__in=(JobState.WAITING, JobState.RUNNING)).count() < BACKLOG:
            told.append(tell(account, client, transcript))
        until(lambda: worker.pid is not None, "no worker came")
        time.sleep(chance.uniform(0, 1) * longest)
        pid = worker.pid
        if pid is None:
            continue
        holder = JobRecord.objects.filter(state=JobState.RUNNING).values_list("owner", flat=True).first()
        state = "reading" if holder not in (None, last) else "starting or looking"
        last = holder
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
            killed[state] += 1
        if killed.total() % 5 == 0:
            at = time.monotonic()
            until(partial(_more_than, ReviewRecord.objects.count()), "nothing was read for a minute")
            recoveries.append(time.monotonic() - at)
        if killed.total() % 25 == 0:
            seconds = time.monotonic() - began
            print(f"{killed.total()} kills, {ReviewRecord.objects.count()} read, {seconds:.0f} s", flush=True)
    readings = JobRecord.objects.filter(task=Task.READ)
    while readings.exclude(state=JobState.DONE).exists():
        given_up = readings.filter(state=JobState.SET_ASIDE).values("session")
        for given in SessionRecord.objects.filter(pk__in=given_up):
            set_aside += 1
            read_again(account, given.id)
        time.sleep(0.2)
    vault.lock()
    worker.stop()
    vault.take(key)
    once_each({str(session) for session in told})
    for session in told:
        if open_session(account, session).review is None:
            raise Amiss("a review does not open")
    return (
        f"worker killed {killed.total()} times ({dict(killed)}); {len(told)} jobs, each with one effect; "
        f"{set_aside} were begun five times in vain, set aside, and read when asked for again; after a kill the next "
        "review took "
        f"{median(recoveries):.1f} s in the median, {max(recoveries):.1f} s at most; {time.monotonic() - began:.0f} s"
    )


def _more_than(reviews: int) -> bool:
    return ReviewRecord.objects.count() > reviews
