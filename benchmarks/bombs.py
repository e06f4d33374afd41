"""S-16: files made to cost more than they look, each through the child that reads what is sent to the desk.

    python -m benchmarks.bombs [--megabytes 20]

Prints for each what was answered, the seconds from start to answer and the child's greatest memory; then, with bombs
coming one after another, how long another request for a small file takes beside them. 20 MB is the most that is read.
"""

from __future__ import annotations

import argparse
import re
import statistics
import threading
import time
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from tests.web.parsing.bombs import BOMBS, MEGABYTE

from hereandnow.errors import ReadingStopped, TranscriptTooLarge, UnreadableTranscript
from hereandnow.web.parsing.parent import parse_file

SECONDS = 1.0
MEMORY = 256
PEAK = re.compile(r"^VmHWM:\s+(\d+) kB$", re.M)


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


def run(name: str, size: int) -> tuple[str, str, float, float]:
    """A bomb's name, what was answered, seconds, and megabytes of the child. In a process whose only child it is."""
    data = BOMBS[name](size)[: 20 * MEGABYTE]
    watch = Watch()
    watch.start()
    began = time.perf_counter()
    try:
        parse_file(data, f"{name}.txt")
        answer = "read"
    except (ReadingStopped, TranscriptTooLarge, UnreadableTranscript) as error:
        answer = f"{type(error).__name__}: {error}"
    took = time.perf_counter() - began
    watch.done.set()
    watch.join()
    return name, answer, took, watch.most


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=float, default=20)
    size = int(parser.parse_args().megabytes * MEGABYTE)
    with ProcessPoolExecutor(1, mp_context=get_context("spawn"), max_tasks_per_child=1) as pool:
        found = list(pool.map(partial(run, size=size), BOMBS))
    for name, answer, took, memory in found:
        mark = " " if took <= SECONDS and memory <= MEMORY else "!"
        print(f"{mark} {name:18} {took:6.2f} s {memory:6.0f} MB  {answer[:90]}")
    seconds = [took for _, _, took, _ in found]
    print(
        f"{len(found)} bombs of {size / MEGABYTE:g} MB: median {statistics.median(seconds):.2f} s, "
        f"longest {max(seconds):.2f} s, most memory {max(memory for *_, memory in found):.0f} MB"
    )


if __name__ == "__main__":
    main()
