"""The worker, as a real process: it reads, it is gone when the desk locks, and killing it anywhere loses nothing."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from django.db import connections

from hereandnow.web.records.access.sessions import SessionEntry, SessionState, open_session, sessions_of
from hereandnow.web.records.models import JobRecord, JobState, ReviewRecord, Task
from hereandnow.web.worker_process import COMMAND, SHORTEST_PAUSE, WorkerProcess
from tests.web.desk import Desk
from tests.web.test_jobs import waiting
from tests.web.test_sessions import anna

pytestmark = pytest.mark.skipif(os.name != "posix", reason="processes as Unix has them")

PATIENCE = 60.0
"""Seconds; a machine under load is slow, and no test here measures speed."""

DIES_ONCE = """
    import os, signal, sys
    from pathlib import Path
    import hereandnow.web.worker as worker
    from hereandnow.web import serving

    died, point = Path(sys.argv[1]), sys.argv[2]

    def die(*arguments, **named):
        if not died.exists():
            died.touch()
            os.kill(os.getpid(), signal.SIGKILL)

    def before(module, name):
        whole = getattr(module, name)
        setattr(module, name, lambda *arguments, **named: (die(), whole(*arguments, **named))[1])

    def after(module, name):
        whole = getattr(module, name)
        setattr(module, name, lambda *arguments, **named: (whole(*arguments, **named), die())[0])

    def start(*arguments, **named):
        vault = serving.start(*arguments, **named)
        if point == "before it has the key":
            die()
        from hereandnow.web.records import working
        from hereandnow.web.records import work
        from hereandnow.web.records.models import ReviewRecord
        {
            "before it has the key": lambda: None,
            "before it looks": lambda: before(working, "anything_due"),
            "before it claims": lambda: before(work, "claim"),
            "when it has claimed": lambda: after(work, "claim"),
            "before it reads": lambda: before(work, "review"),
            "when it has read": lambda: after(work, "review"),
            "before it keeps": lambda: before(work, "end"),
            "when the job is ended and not committed": lambda: after(work, "end"),
            "when the review is saved and not committed": lambda: after(ReviewRecord, "save"),
            "when it has committed": lambda: after(working, "do_one"),
        }[point]()
        return vault

    worker.start = start
    worker.main()
"""
READS_FOR_EVER = """
    import time
    import hereandnow.web.worker as worker
    from hereandnow.web import serving

    def start(*arguments, **named):
        vault = serving.start(*arguments, **named)
        from hereandnow.web.records import work, working
        work.review = lambda session: time.sleep(600)
        working.LAST_WORD = 60
        return vault

    worker.start = start
    worker.main()
"""
POINTS = [line.split('"')[1] for line in DIES_ONCE.splitlines() if '": lambda' in line]


def until(true: Callable[[], bool]) -> None:
    """Wait for something; a failure where it does not come."""
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end
        time.sleep(0.02)


def gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return Path(f"/proc/{pid}/stat").exists() and Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2][1] == "Z"


def is_read(entry: SessionEntry) -> bool:
    try:
        return sessions_of(anna(), entry.client)[0].state == SessionState.READ
    finally:
        connections.close_all()


Start = Callable[..., WorkerProcess]


@pytest.fixture
def hired(desk: Desk) -> Iterator[Start]:
    """Starts a worker that follows the vault of the desk."""
    started: list[WorkerProcess] = []

    def start(*command: str) -> WorkerProcess:
        worker = WorkerProcess(desk.vault.home, desk.vault.tell_again, command or COMMAND)
        desk.vault.follow(worker)
        worker.start()
        started.append(worker)
        return worker

    yield start
    for worker in started:
        worker.stop()


def process_of(worker: WorkerProcess) -> int:
    until(lambda: worker.pid is not None)
    assert worker.pid is not None
    return worker.pid


def test_what_waits_is_read_and_the_review_opens(desk: Desk, hired: Start) -> None:
    before = waiting(desk)
    hired()
    until(lambda: is_read(before))
    after = waiting(desk)
    until(lambda: is_read(after))
    assert open_session(anna(), after.id).review is not None


def test_locking_ends_the_process_and_unlocking_finds_a_fresh_one(desk: Desk, hired: Start) -> None:
    worker = hired()
    until(lambda: desk.vault.locked or worker.pid is not None)
    first = process_of(worker)
    entry = waiting(desk)
    desk.browser.post("/lock/")
    assert gone(first)
    second = process_of(worker)
    assert second != first
    desk.browser.unlock()
    until(lambda: is_read(entry))
    assert worker.pid == second


def test_keys_that_go_for_want_of_work_end_the_process_too_and_its_own_work_is_none(desk: Desk, hired: Start) -> None:
    worker = hired()
    first = process_of(worker)
    entry = waiting(desk)
    desk.clock.pass_minutes(14)
    until(lambda: is_read(entry))
    desk.clock.pass_minutes(2)
    assert desk.vault.locked
    assert gone(first)


@pytest.mark.parametrize("ending", ["stop", "lock"])
def test_who_is_told_to_end_while_it_reads_gives_back_what_it_holds(
    desk: Desk, hired: Start, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    monkeypatch.setattr("hereandnow.web.worker_process.GRACE", PATIENCE)  # time to give back also under load
    waiting(desk)
    worker = hired(sys.executable, "-c", textwrap.dedent(READS_FOR_EVER))
    until(lambda: job_now() == (JobState.RUNNING, 1))
    pid = process_of(worker)
    if ending == "lock":
        desk.vault.lock()
        assert gone(pid)
    worker.stop()
    assert gone(pid)
    desk.browser.unlock()
    assert job_now() == (JobState.WAITING, 0)


def job_now() -> tuple[str, int]:
    try:
        job = JobRecord.objects.get()
        return job.state, job.attempts
    finally:
        connections.close_all()


@pytest.mark.parametrize("point", POINTS)
def test_a_worker_killed_anywhere_loses_nothing_and_repeats_nothing(
    desk: Desk, hired: Start, tmp_path: Path, point: str
) -> None:
    entry = waiting(desk)
    died = tmp_path / "died"
    hired(sys.executable, "-c", textwrap.dedent(DIES_ONCE), str(died), point)
    until(lambda: is_read(entry))
    until(died.exists)
    (review,) = ReviewRecord.objects.values_list("id", flat=True)
    later = waiting(desk)
    until(lambda: is_read(later))
    assert [job.state for job in JobRecord.objects.filter(task=Task.READ)] == [JobState.DONE] * 2
    assert ReviewRecord.objects.count() == 2
    assert ReviewRecord.objects.filter(pk=review).exists()


def test_a_worker_that_cannot_start_is_started_again_after_longer_and_longer(
    desk: Desk, hired: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[float] = []
    really = subprocess.Popen

    def noted(*arguments: Any, **named: Any) -> subprocess.Popen[bytes]:
        started.append(time.monotonic())
        return really(*arguments, **named)

    monkeypatch.setattr(subprocess, "Popen", noted)
    hired(sys.executable, "-S", "-c", "pass")
    until(lambda: len(started) >= 5)
    pauses = [SHORTEST_PAUSE * 2**place for place in range(4)]
    assert all(later - before >= pause for (before, later), pause in zip(pairwise(started), pauses, strict=False))


def test_a_machine_without_room_for_a_worker_locks_all_the_same_and_has_one_later(
    desk: Desk, hired: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*arguments: object, **named: object) -> None:
        raise OSError("Cannot allocate memory")

    monkeypatch.setattr("hereandnow.web.worker_process.LONGEST_PAUSE", 0.2)
    worker = hired()
    first = process_of(worker)
    with monkeypatch.context() as full:
        full.setattr(subprocess, "Popen", no_room)
        desk.vault.lock()
        assert gone(first)
        assert worker.pid is None
    until(lambda: worker.pid is not None)


def test_a_worker_whose_server_was_killed_ends_itself(desk: Desk) -> None:
    script = """
        import sys, time
        from pathlib import Path
        from hereandnow.web.home import Home
        from hereandnow.web.worker_process import WorkerProcess
        worker = WorkerProcess(Home(Path(sys.argv[1])), lambda: None)
        worker.start()
        worker.opened(bytes.fromhex(sys.argv[2]))
        print(worker.pid, flush=True)
        time.sleep(600)
    """
    key = desk.vault.keys().hand_over().hex()
    entry = waiting(desk)
    command = [sys.executable, "-c", textwrap.dedent(script), str(desk.vault.home.folder), key]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:  # noqa: S603 - our own program
        assert server.stdout is not None
        worker = int(server.stdout.readline())
        until(lambda: is_read(entry))
        server.kill()
    until(lambda: gone(worker))
