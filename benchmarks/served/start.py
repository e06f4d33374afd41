"""R-16: how soon a desk can be used, and how heavy it is when nobody does: ``python -m benchmarks.served.start``.

Starts ``--times`` desks in empty homes. Seconds from the command to the first page that answers, and from the sent
passphrase to the page after it (the only long wait of a first start: the passphrase is made slow to guess); then, a
while after the first start is whole, the memory of the server and of its worker in MiB (Linux): resident, and with
what they share counted once (proportional). The goal is a page that can be used within 10 s, and 150 MiB.
"""

from __future__ import annotations

import argparse
import re
import statistics
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.served.running import PASSPHRASE, Visitor, running

WEIGHTS = [re.compile(rf"^{kind}:\s+(\d+) kB$", re.M) for kind in ("Rss", "Pss")]
IDLE = 10.0
"""Seconds after the first start until it is weighed."""


def main() -> None:
    """Start them, one after the other."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=5)
    times = parser.parse_args().times
    found = [_start() for _ in range(times)]
    names = ("first page, s", "keys made, s", "server, resident", "worker, resident", "server, share", "worker, share")
    for name, values in zip(names, zip(*found, strict=True), strict=True):
        print(f"{name:16} {_said(values)} of {times}")


def _start() -> tuple[float, ...]:
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        with running(Path(folder) / "home") as desk:
            visitor = Visitor(desk.port)
            visitor.get("/first-start/")
            first = time.perf_counter() - began
            keys = visitor.post("/first-start/", {"passphrase": PASSPHRASE, "passphrase_again": PASSPHRASE}).seconds
            visitor.set_up()
            visitor.sign_in()
            visitor.get("/")
            time.sleep(IDLE)
            (worker,) = _children(desk.process)
            return first, keys, *(_weight(one, kind) for kind in WEIGHTS for one in (desk.process, worker))


def _children(process: int) -> list[int]:
    found = Path(f"/proc/{process}/task").glob("*/children")
    return [int(child) for path in found for child in path.read_text(encoding="ascii").split()]


def _weight(process: int, kind: re.Pattern[str]) -> float:
    found = kind.search(Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii"))
    assert found is not None
    return int(found[1]) / 1024


def _said(values: Sequence[float]) -> str:
    return f"median {statistics.median(values):7.2f}, {min(values):.2f} to {max(values):.2f}"


if __name__ == "__main__":
    main()
