"""Kill PostgreSQL again and again under a desk that writes: nothing that was acknowledged is lost (R-02).

    python -m benchmarks.server_kills --kills 50

A server of its own is started in a temporary folder, with full writes to the disk. Four threads add clients through
the door as fast as they can and note each one whose transaction was committed. After a random while every process of
the server is killed (SIGKILL); it is started again; each client that was noted must be there, its name must open, and
the audit must be whole. Exit 1 where anything is amiss. Needs PostgreSQL and Unix; how often the server refuses to
start before the last of what was killed is gone is its own affair, and said on standard error.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from argparse import ArgumentParser
from contextlib import suppress
from pathlib import Path
from uuid import UUID

from tests.web.cluster import address_of, cluster
from tests.web.cluster import start as start_server

from hereandnow.web.database import VARIABLE
from hereandnow.web.home import Home, prepare_home

WRITERS = 4
SETTLED = ("fsync=on", "full_page_writes=on", "synchronous_commit=off", "max_connections=40")
"""As a practice has it; what is acknowledged must be kept also where the server itself would not wait for the disk."""


def main() -> None:
    """Run it and print the figures."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, cluster(*SETTLED) as socket:
        os.environ[VARIABLE] = address_of(socket, "postgres")
        sys.exit(0 if _killed(Path(folder) / "home", Path(socket), given.kills, random.Random(given.seed)) else 1)


def _killed(folder: Path, socket: Path, kills: int, chance: random.Random) -> bool:
    from hereandnow.web.serving import start

    home = Home(folder)
    prepare_home(home)
    vault = start(home)
    from django.db import DatabaseError, InterfaceError, connection, connections

    from hereandnow.web.records.access.accounts import add_first_account
    from hereandnow.web.records.access.clients import Client, add_client, clients_of
    from hereandnow.web.records.access.keys import make_keys
    from hereandnow.web.records.verification import check_audit

    make_keys("four unrelated quiet words")
    account = add_first_account("Anna Berg", "an evening in november")
    connections.close_all()
    noted: list[tuple[UUID, str]] = []

    def write(number: int, ending: threading.Event) -> None:
        place = 0
        while not ending.is_set():
            place += 1
            name = f"Somebody {number} {place} {time.monotonic_ns()}"
            with suppress(DatabaseError, InterfaceError):
                noted.append((add_client(account, name).id, name))
            if not connection.is_usable():
                connection.close()
        connection.close()

    lost, slowest = 0, 0.0
    for _ in range(kills):
        ending = threading.Event()
        writers = [threading.Thread(target=write, args=(number, ending)) for number in range(WRITERS)]
        for writer in writers:
            writer.start()
        time.sleep(chance.uniform(0.2, 1.0))
        _kill(int((socket / "data" / "postmaster.pid").read_text().split()[0]))
        ending.set()
        began = time.monotonic()
        _start(str(socket))
        slowest = max(slowest, time.monotonic() - began)
        for writer in writers:
            writer.join()
        connections.close_all()
        there = {client.id: client.name for client in clients_of(account) if isinstance(client, Client)}
        lost += sum(there.get(client) != name for client, name in noted)
        check_audit()  # raises where the chain is broken
        connections.close_all()
    vault.lock()
    print(
        f"kills {kills}, acknowledged {len(noted)}, lost {lost}, audit whole each time, slowest start {slowest:.1f} s"
    )
    return not lost


def _start(socket: str) -> None:
    """Once the last of what was killed is gone; until then the server refuses to start."""
    for _ in range(50):
        with suppress(subprocess.CalledProcessError):
            start_server(socket)
            return
        time.sleep(0.1)
    start_server(socket)


def _kill(postmaster: int) -> None:
    """All of its processes: none is left to put anything in order, and none is made meanwhile."""
    os.kill(postmaster, signal.SIGSTOP)
    told = subprocess.run(["ps", "-o", "pid=", "--ppid", str(postmaster)], capture_output=True, text=True)  # noqa: S603, S607
    for process in (*map(int, told.stdout.split()), postmaster):
        with suppress(ProcessLookupError):
            os.kill(process, signal.SIGKILL)


if __name__ == "__main__":
    main()
