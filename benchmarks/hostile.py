"""How long texts are read that are too much, or made to cost more than they look.

    python -m benchmarks.hostile [--rounds 3]

Prints for each text of ``tests/transcripts/hostile.py`` the seconds of computing until it is refused, the least of
``--rounds``, and the same against an ordinary session of 9 MB that is read. The program's own process, no limits.
"""

from __future__ import annotations

import argparse
import time
from contextlib import suppress

from tests.transcripts.files import read
from tests.transcripts.hostile import HOSTILE, TOO_MUCH, short

from hereandnow.errors import UnreadableTranscript

ORDINARY = "".join(f"{'TC'[n % 2]}: {'so it went on and on ' * 9}\n" for n in range(49_000))


def seconds(text: str, name: str, rounds: int) -> float:
    """The least seconds of computing that it took to read or refuse the text."""
    return min(_once(text, name) for _ in range(rounds))


def _once(text: str, name: str) -> float:
    before = time.process_time()
    with suppress(UnreadableTranscript):
        read(text, name)
    return time.process_time() - before


def main() -> None:
    """Read them all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    rounds = parser.parse_args().rounds
    peer = seconds(ORDINARY, "ordinary.txt", rounds)
    print(f"{peer:7.2f} s   1.0  an ordinary session, {len(ORDINARY) / 1e6:.1f} MB")
    texts = {name: (text, file) for name, (text, file, _) in TOO_MUCH.items()}
    texts |= {f"{short(text)} ({file})": (text, file) for text, file in HOSTILE}
    found = {name: seconds(*given, rounds) for name, given in texts.items()}
    for name, took in sorted(found.items(), key=lambda pair: -pair[1]):
        print(f"{took:7.2f} s {took / peer:5.1f}  {name}")


if __name__ == "__main__":
    main()
