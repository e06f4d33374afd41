"""How long ``hereandnow course`` takes over sixty sessions, side by side and one after the other, and that both agree.

    python -m benchmarks.long_course [--sessions 60] [--rounds 3] [--processes N]

The sessions are those of an example course, again and again under new days. Rounds are interleaved and the best of
each is compared, since other work on a machine only ever adds time. The reports of both are compared byte by byte.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

from hereandnow.course.side_by_side import processors

COURSE = Path(__file__).parents[1] / "examples" / "courses" / "slow-to-answer"
TARGET_SECONDS = 20


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--sessions", type=int, default=60)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--processes", type=int, default=processors())
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "course"
        folder.mkdir()
        files = sorted(COURSE.glob("*.txt"))
        for number in range(given.sessions):
            day = date(2024, 1, 4) + timedelta(weeks=number)
            shutil.copy(files[number % len(files)], folder / f"{day}.txt")
        best: dict[int, float] = {}
        for _ in range(given.rounds):
            for processes in (given.processes, 1):
                took = _run(folder, processes, Path(place) / f"{processes}.json")
                best[processes] = min(best.get(processes, took), took)
        same = len({(Path(place) / f"{processes}.json").read_bytes() for processes in best}) == 1
    print(f"{given.sessions} sessions: {best[given.processes]:.1f} s with {given.processes} processes")
    print(f"one after the other: {best[1]:.1f} s, ratio {best[1] / best[given.processes]:.2f}")
    print(f"the same to the byte: {same}; under {TARGET_SECONDS} s: {best[given.processes] < TARGET_SECONDS}")


def _run(folder: Path, processes: int, report: Path) -> float:
    command = [sys.executable, "-m", "hereandnow", "course", str(folder), "--format", "json", "-o", str(report)]
    start = time.perf_counter()
    subprocess.run([*command, "--processes", str(processes)], check=True)  # noqa: S603 - our own command
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
