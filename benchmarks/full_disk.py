"""R-04: one journey at a desk whose disk has less and less room: ``python -m benchmarks.full_disk`` (Linux, as root).

For 0 kB of room, then ``--step`` more (sixteen times that for a first start, which needs more room), until it is
enough: a desk is put on a small file system of its own in memory, what is left of it is filled up, and somebody starts
it for the first time, or unlocks it, signs in and goes through
``benchmarks/journey.py`` as far as it goes (where there is no room to sign in, the disk is filled up once more
afterwards). Each step must be done, or be refused with one sentence and an answer that is no fault of the program.
Then there is room again: records and audit must be whole, each step that was answered as done must stand, pages must
open, what waited to be read must be read, and a second journey must go through. Prints what was refused where.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any
from uuid import uuid4

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "hereandnow.web.settings")
django.setup()

from django.conf import settings  # noqa: E402 - Django must be set up first
from django.db import OperationalError, connection, connections  # noqa: E402
from tests.web.desk import ANNA, PASSPHRASE, PASSWORD, Browser, page  # noqa: E402

from benchmarks.journey import STEPS, WORKER, Journey  # noqa: E402
from hereandnow.web.home import Home, prepare_home  # noqa: E402
from hereandnow.web.keys import Hardness  # noqa: E402
from hereandnow.web.records.jobs import give_up  # noqa: E402
from hereandnow.web.records.verification import check_audit  # noqa: E402
from hereandnow.web.records.work import do_one  # noqa: E402
from hereandnow.web.vault import Vault, use  # noqa: E402

ROOM = 64
"""Megabytes of the file system."""


class Amiss(Exception):
    """What must not be."""


def main() -> None:
    """Step through the room there is."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--step", type=int, default=4, help="kB of room more each time")
    parser.add_argument("--first", type=int, default=0, help="kB of room at first")
    asked = parser.parse_args()
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    began = time.monotonic()
    refused: Counter[str] = Counter()
    rounds = 0
    with tempfile.TemporaryDirectory() as folder, _small(Path(folder) / "disk") as disk:
        made = Path(folder) / "made"
        _open(made).set_up()
        connections.close_all()
        for one_round, step in ((_first_start, 16 * asked.step), (partial(_round, made), asked.step)):
            for room in count(asked.first, step):
                _empty(disk)
                found = one_round(disk, room)
                rounds += 1
                refused.update(found)
                if not found:
                    break
                if rounds % 20 == 0:
                    print(f"{room} kB, {refused.total()} refusals", file=sys.stderr, flush=True)
    for step, times in refused.items():
        print(f"{times:5} x refused: {step}")
    print(
        f"{rounds} rounds, the last with {room} kB of room, in steps of {asked.step}: {refused.total()} refusals, "
        f"each with a sentence; 0 lost, 0 half made, 0 damaged; {time.monotonic() - began:.0f} s"
    )


def _first_start(disk: Path, room: int) -> list[str]:
    """Start a desk for the first time with so many kB of room; whether that was refused."""
    ballast = _fill(disk, room)
    browser = _open(disk / "home")
    answer = browser.post("/first-start/", {"passphrase": PASSPHRASE, "passphrase_again": PASSPHRASE})
    refused = _refused(answer, f"{room} kB, a first start")
    ballast.unlink()
    if refused:
        connections.close_all()
        browser = _open(disk / "home")
        browser.set_up()
    else:
        browser.post("/first-start/", {"name": ANNA, "password": PASSWORD, "password_again": PASSWORD})
    _sign_in(browser)
    connections.close_all()
    return ["a first start"] if refused else []


def _round(made: Path, disk: Path, room: int) -> list[str]:
    """One journey with so many kB of room; the steps that were refused."""
    home = disk / "home"
    shutil.copytree(made, home)
    browser = _open(home)
    ballast = _fill(disk, room)
    refused: list[str] = []
    for name, enter in (("unlocking", browser.unlock), ("signing in", browser.sign_in)):
        if not refused and _refused(enter(), f"{room} kB, {name}"):
            refused.append(name)
    if refused:
        ballast.unlink()
        browser.unlock()
        _sign_in(browser)
        ballast = _fill(disk, room)
    at = Journey(browser)
    for name, step in STEPS.items():
        try:
            answer = step.do(at)
        except OperationalError:  # only of a worker: it would wait and try again
            connections.close_all()
            refused.append(name)
            continue
        if answer is None:
            continue
        (refused if _refused(answer, f"{room} kB, {name}") else at.kept).append(name)
    ballast.unlink()
    _look_at(home, at, room)
    return refused


def _refused(answer: Any, where: str) -> bool:
    """Whether an answer says that the disk is full. Raises Amiss for one that is neither that nor a page."""
    if answer.status_code in (200, 503) and "disk is full" in page(answer):
        return True
    if answer.status_code not in (200, 302):
        raise Amiss(f"{where}: {answer.status_code} {page(answer)[-600:]}")
    return False


def _empty(disk: Path) -> None:
    for path in disk.iterdir():
        shutil.rmtree(path) if path.is_dir() else path.unlink()


def _look_at(home: Path, at: Journey, room: int) -> None:
    """There is room again, and the desk is started anew."""
    connections.close_all()
    at.browser = _open(home)
    at.browser.unlock()
    _sign_in(at.browser)
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA integrity_check")
        if cursor.fetchall() != [("ok",)]:
            raise Amiss(f"{room} kB: the database is damaged")
    check_audit()
    give_up(WORKER)
    while do_one(uuid4()):
        pass
    if "who is who" in at.kept and "yes to analyse" in at.kept and not STEPS["read"].stands(at):
        raise Amiss(f"{room} kB: a session that waited was not read")
    for name in at.kept:
        if not STEPS[name].stands(at):
            raise Amiss(f"{room} kB: {name} was answered as done and is not there")
    for path in (
        "/",
        *(f"/clients/{one}/" for one in [at.client] if one),
        *(f"/sessions/{one}/" for one in [at.session] if one),
    ):
        if at.browser.get(path, follow=True).status_code != 200:
            raise Amiss(f"{room} kB: a page does not open afterwards")
    again = Journey(at.browser)
    for name, step in STEPS.items():
        if (answer := step.do(again)) is None or _refused(answer, "afterwards"):
            raise Amiss(f"{room} kB: {name} does not go through afterwards")
        again.kept.append(name)
    connections.close_all()


def _open(home: Path) -> Browser:
    prepare_home(Home(home))
    use(Vault(Home(home), hardness=Hardness(memory=64, passes=1, lanes=1)))
    browser = Browser()
    browser.raise_request_exception = False
    return browser


def _sign_in(browser: Browser) -> None:
    if browser.sign_in().status_code != 302:
        raise Amiss("nobody can sign in")


def _fill(disk: Path, room: int) -> Path:
    """Leave so many kB of room; the file that takes the rest."""
    ballast = disk / "ballast"
    found = os.statvfs(disk)
    with ballast.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, max(found.f_bavail * found.f_frsize - room * 1024, 1))
    return ballast


@contextmanager
def _small(disk: Path) -> Iterator[Path]:
    """A file system of its own, in memory."""
    disk.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={ROOM}m", "tmpfs", disk], check=True)  # noqa: S603, S607
    try:
        yield disk
    finally:
        connections.close_all()
        subprocess.run(["umount", "--lazy", disk], check=True)  # noqa: S603, S607


if __name__ == "__main__":
    main()
