"""R-01: the process that writes is killed, and its worker with it or alone."""

from __future__ import annotations

import json
import os
import random
import select
import signal
import threading
import time
from collections import Counter
from contextlib import suppress
from functools import partial
from uuid import UUID

from django.db import connection, connections

from benchmarks.kills.looking import Amiss, apart, is_gone, read_to_end, until
from benchmarks.kills.made import at_most_once, client_ids, hired, made, once_each, opened, tell, transcripts
from hereandnow.web.home import Home
from hereandnow.web.records import checkpoints
from hereandnow.web.records.access.clients import client_of, rename_client
from hereandnow.web.records.access.sessions import SessionState, read_again, sessions_of
from hereandnow.web.records.audit import rows
from hereandnow.web.records.chain import Chain
from hereandnow.web.records.models import AccountRecord, JobRecord, JobState, SessionRecord, Task


def kill(home: Home, kills: int, longest: float, chance: random.Random) -> str:
    """R-01. The driver itself opens nothing: it forks a writer and a checker for each round.

    Most rounds are much shorter than the ``longest``, so that kills fall into starting, writing and reading alike.
    """
    key = apart(lambda: made(home).hex())
    reported: dict[str, int] = {}
    sessions: set[str] = set()
    killed = Counter[str]()
    commits = 0
    slowest_end = 0.0
    began = time.monotonic()
    while killed["desk"] < kills:
        reading, writing = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.close(reading)
            _write_for_ever(home, bytes.fromhex(key), writing)
        os.close(writing)
        text, worker = _first_reports(reading, chance.uniform(0, 1) ** 2 * longest)
        os.kill(pid, signal.SIGKILL)
        killed["desk"] += 1
        if chance.random() < 0.5:
            with suppress(ProcessLookupError):
                os.kill(worker, signal.SIGKILL)
                killed["worker"] += 1
        os.waitpid(pid, 0)
        died = time.monotonic()
        text += read_to_end(reading)
        until(partial(is_gone, worker), "a worker outlived its desk by a minute")
        slowest_end = max(slowest_end, time.monotonic() - died)
        for line in text[: text.rfind("\n")].splitlines():
            what, name, number = line.split()
            commits += what in ("name", "added", "told")
            if what == "name":
                reported[name] = int(number)
            elif what == "told":
                sessions.add(name)
        # A write that was kept and not reported any more is where the next writer goes on.
        reported = json.loads(apart(partial(_checked, home, bytes.fromhex(key), reported, sessions)))
        if killed["desk"] % 25 == 0:
            apart(lambda: _chained(home, bytes.fromhex(key)))
            print(f"{killed['desk']} kills, {commits} commits, {time.monotonic() - began:.0f} s", flush=True)
    read = apart(lambda: _all_read(home, bytes.fromhex(key), sessions))
    audited = apart(lambda: _chained(home, bytes.fromhex(key)))
    return (
        f"desk killed {killed['desk']} times, worker with it {killed['worker']} times; "
        f"{commits} commits reported, 0 lost; {len(sessions)} sessions to be read, each read once ({read}); "
        f"{audited} rows of the audit, whole; "
        f"a worker alone ended after {slowest_end:.1f} s at most; {time.monotonic() - began:.0f} s"
    )


def _write_for_ever(home: Home, key: bytes, report: int) -> None:
    """The victim: write, say so, write. Never returns."""
    vault = opened(home, key)
    account = AccountRecord.objects.get()
    clients = client_ids()
    numbers = [int(client_of(account, client).name) for client in clients]
    connections.close_all()
    worker = hired(vault)
    os.write(report, f"worker {worker.pid} 0\n".encode())

    def rename(client: UUID, number: int) -> None:
        while True:
            number += 1
            rename_client(account, client, str(number))
            os.write(report, f"name {client} {number}\n".encode())

    for client, number in zip(clients, numbers, strict=True):
        threading.Thread(target=rename, args=(client, number), daemon=True).start()
    while True:
        time.sleep(random.uniform(0, 1))
        session = tell(account, clients[0], random.choice(transcripts()))
        os.write(report, f"added {session} 0\ntold {session} 0\n".encode())


def _checked(home: Home, key: bytes, reported: dict[str, int], sessions: set[str]) -> str:
    """Look at what a kill left; the last write of each writer."""
    opened(home, key)
    account = AccountRecord.objects.get()
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA integrity_check")
        if cursor.fetchall() != [("ok",)]:
            raise Amiss("the database is damaged")
    kept = {str(client): int(client_of(account, client).name) for client in client_ids()}
    for name, number in reported.items():
        if kept[name] not in (number, number + 1):  # the one write that was on its way may have come through
            raise Amiss(f"write {number} was reported and {kept[name]} was found")
    listed = {str(entry.id): entry.state for entry in sessions_of(account, client_ids()[0])}
    lost = [one for one in sessions if listed.get(one) in (None, SessionState.SPEAKERS, SessionState.KEPT)]
    if lost:
        raise Amiss(f"{len(lost)} sessions that were to be read are lost")
    at_most_once()
    return json.dumps(kept)


def _chained(home: Home, key: bytes) -> str:
    """Look at the audit; how many rows it has."""
    own = opened(home, key).keys().subkey("audit")
    chain = Chain(own, [(mark.seq, mark.mac) for mark in checkpoints.read(home.checkpoints, own)])
    if chain.first_fault(rows()) is not None:
        raise Amiss("the chain of the audit is broken")
    return str(chain.length)


def _all_read(home: Home, key: bytes, sessions: set[str]) -> str:
    """Let a worker finish what is left."""
    vault = opened(home, key)
    account = AccountRecord.objects.get()
    worker = hired(vault)
    again = 0
    readings = JobRecord.objects.filter(task=Task.READ)
    while readings.exclude(state=JobState.DONE).exists():
        given_up = readings.filter(state=JobState.SET_ASIDE).values("session")
        for session in SessionRecord.objects.filter(pk__in=given_up):
            again += 1
            read_again(account, session.id)
        time.sleep(0.2)
    worker.stop()
    once_each(sessions)
    return f"{again} of them had been set aside after five kills"


def _first_reports(reading: int, seconds: float) -> tuple[str, int]:
    """What a victim reports until its time is up, which begins with its first line; and its worker."""
    text, end = "", time.monotonic() + 60
    while (left := end - time.monotonic()) > 0:
        if not select.select([reading], [], [], left)[0]:
            continue
        got = os.read(reading, 65536).decode()
        if not got:
            raise Amiss("a desk ended by itself")
        if not text:
            end = time.monotonic() + seconds
        text += got
    if not text:
        raise Amiss("a desk did not start within a minute")
    return text, int(text.split()[1])
