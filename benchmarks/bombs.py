"""S-16: files made to cost more than they look, each through the child that reads what is sent to the desk.

    python -m benchmarks.bombs [--megabytes 20] [--pages 300]

Prints for each bomb what was answered, the seconds from start to answer, the child's seconds of computing and its
greatest memory. Then how long the caseload takes to open at a desk with 30 clients, quiet and while bombs are sent to
it one after another: median and 99th percentile of ``--pages`` each. 20 MB is the most that is read; other work on the
machine adds to all seconds but those of computing.
"""

from __future__ import annotations

import argparse
import os
import re
import resource
import statistics
import tempfile
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager, suppress
from functools import partial
from itertools import cycle
from multiprocessing import get_context
from pathlib import Path

from tests.web.parsing.bombs import BOMBS, MEGABYTE

from hereandnow.errors import ReadingStopped, UnreadableTranscript
from hereandnow.web.parsing.parent import parse_file

SECONDS = 1.0
MEMORY = 256
PEAK = re.compile(r"^VmHWM:\s+(\d+) kB$", re.M)
CLIENTS = 30


class Watch(threading.Thread):
    """The greatest memory of this process's children, as the kernel keeps it, in megabytes (Linux)."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.most = 0.0
        self.done = threading.Event()

    def run(self) -> None:
        """Look every few milliseconds, until told that it is enough."""
        while not self.done.wait(0.005):
            for path in Path("/proc/self/task").glob("*/children"):
                with suppress(OSError):
                    for child in path.read_text(encoding="ascii").split():
                        found = PEAK.search(Path("/proc", child, "status").read_text(encoding="ascii"))
                        self.most = max(self.most, int(found[1]) / 1024 if found else 0)


def run(name: str, size: int) -> tuple[str, str, float, float, float]:
    """Name, answer, seconds, seconds of computing, and megabytes. In a process whose only child it is."""
    data = made(name, size)
    watch = Watch()
    watch.start()
    began = time.perf_counter()
    try:
        parse_file(data, f"{name}.txt")
        answer = "read"
    except UnreadableTranscript as error:
        answer = f"{type(error).__name__}: {error}" if isinstance(error, ReadingStopped) else str(error)
    took = time.perf_counter() - began
    watch.done.set()
    watch.join()
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return name, answer, took, used.ru_utime + used.ru_stime, watch.most


def made(name: str, size: int) -> bytes:
    """A bomb, cut to what the desk takes."""
    return BOMBS[name](size)[: 20 * MEGABYTE]


@contextmanager
def bombing(place: str, size: int) -> Iterator[list[int]]:
    """Bombs sent to the page of a new session one after another by somebody who is signed in; their answers so far."""
    from django.core.files.uploadedfile import SimpleUploadedFile
    from tests.web.desk import Browser

    answers: list[int] = []
    enough = threading.Event()
    files = {name: made(name, size) for name in BOMBS}  # beforehand: making some takes seconds of this process

    def send() -> None:
        browser = Browser()
        browser.sign_in()
        for name, data in cycle(files.items()):
            if enough.is_set():
                return
            file = SimpleUploadedFile(f"{name}.txt", data)
            answers.append(browser.post(place, {"held_on": "2026-11-03", "file": file}).status_code)

    sender = threading.Thread(target=send)
    sender.start()
    try:
        yield answers
    finally:
        enough.set()
        sender.join()


def pages(number: int, size: int) -> None:
    """Print how long a page takes, quiet and beside bombs."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "hereandnow.web.settings"
    from tests.web.desk import Browser

    from hereandnow.web.home import Home
    from hereandnow.web.serving import start

    with tempfile.TemporaryDirectory() as folder:
        vault = start(Home(Path(folder) / "home"))
        browser = Browser()
        browser.set_up()
        for client in range(CLIENTS):
            place = browser.post("/", {"name": f"Client {client}"}).headers["Location"].removeprefix("/#client-")
        print(timed("caseload, quiet", browser, number))
        with bombing(f"/clients/{place}/sessions/new/", size) as answers:
            print(timed("caseload, beside bombs", browser, number))
        print(f"{len(answers)} bombs were sent meanwhile; {answers.count(200)} were answered on their form")
        vault.lock()


def timed(what: str, browser: object, number: int) -> str:
    """The sentence about so many visits to the caseload."""
    took = []
    for _ in range(number):
        began = time.perf_counter()
        browser.get("/")  # type: ignore[attr-defined]
        took.append(time.perf_counter() - began)
    took.sort()
    middle, late = statistics.median(took), took[int(0.99 * (number - 1))]
    return f"{what}: median {1000 * middle:.0f} ms, 99th percentile {1000 * late:.0f} ms of {number}"


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=float, default=20)
    parser.add_argument("--pages", type=int, default=300)
    asked = parser.parse_args()
    size = int(asked.megabytes * MEGABYTE)
    with ProcessPoolExecutor(1, mp_context=get_context("spawn"), max_tasks_per_child=1) as pool:
        found = list(pool.map(partial(run, size=size), BOMBS))
    for name, answer, took, computed, memory in found:
        mark = " " if took <= SECONDS and memory <= MEMORY else "!"
        print(f"{mark} {name:18} {took:6.2f} s {computed:6.2f} s computing {memory:4.0f} MB  {answer[:80]}")
    print(
        f"{len(found)} bombs of {asked.megabytes:g} MB: median {statistics.median(row[2] for row in found):.2f} s, "
        f"longest {max(row[2] for row in found):.2f} s ({max(row[3] for row in found):.2f} s computing), "
        f"most memory {max(row[4] for row in found):.0f} MB"
    )
    pages(asked.pages, size)


if __name__ == "__main__":
    main()
