"""A PostgreSQL server of the tests' own, and databases on it; no port, and none of its files outlives the tests.

``HEREANDNOW_TEST_DATABASE=postgresql`` asks for it (``make test-postgresql``).
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

VARIABLE = "HEREANDNOW_TEST_DATABASE"
ASKED = os.environ.get(VARIABLE) == "postgresql"

OWNERS = ("postgres", "nobody")
"""Who runs it where the tests are root's: PostgreSQL refuses to be."""

APART = ("listen_addresses=''",)
"""No port: it is reached through a socket in its folder."""

QUICK = ("fsync=off", "full_page_writes=off", "shared_buffers=32MB", "max_connections=40")
"""What guards against power cuts, which no test has. The server is gone with the tests."""


@contextmanager
def cluster(*settings: str) -> Iterator[str]:
    """The folder of the server's socket, while it runs; with these settings, or else with the quick ones."""
    folder = Path(tempfile.mkdtemp(prefix="hereandnow-"))
    owner = _owner(folder)
    data = folder / "data"
    _run(owner, "initdb", "-D", data, "-A", "trust", "-U", "desk", "-E", "UTF8", "--locale=C", "--no-sync")
    with (data / "postgresql.conf").open("a") as file:
        file.writelines(f"{one}\n" for one in (f"unix_socket_directories='{folder}'", *APART, *(settings or QUICK)))
    try:
        start(str(folder))
        yield str(folder)
    finally:
        _run(owner, "pg_ctl", "-D", data, "-s", "-m", "immediate", "stop")
        shutil.rmtree(folder)


def start(socket: str) -> None:
    """Start the server of this folder, also once more after it was killed."""
    folder = Path(socket)
    _run(_owner(folder), "pg_ctl", "-D", folder / "data", "-w", "-s", "-l", folder / "log", "start")


def address_of(socket: str, name: str) -> str:
    """As ``HEREANDNOW_DATABASE`` has it."""
    return f"postgresql://desk@/{name}?host={socket}"


def folder_of_programs() -> Path:
    """Where the server's programs lie: Debian keeps them off the path."""
    on_path = shutil.which("initdb")
    found = [Path(on_path).parent] if on_path else sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    if not found:
        raise RuntimeError("PostgreSQL is not here; install it: apt-get install postgresql")
    return found[-1]


def _owner(folder: Path) -> str | None:
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    owner = next(name for name in OWNERS if name in known)
    shutil.chown(folder, owner)
    return owner


def _run(owner: str | None, program: str, *arguments: object) -> None:
    command = [str(folder_of_programs() / program), *map(str, arguments)]
    subprocess.run(command, user=owner, check=True, stdout=subprocess.DEVNULL, cwd="/")  # noqa: S603 - its own programs
