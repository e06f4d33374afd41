"""Hand exchanges to a blind coder, and take the codes back.

``python -m training.blind deal NAME FOLDER WRITER...`` shuffles the exchanges of those writers, all codes mixed, into
FOLDER/NAME.txt: a number and the turns, nothing of what was meant. The coder writes FOLDER/NAME.codes, a number and the
codes of the last turn (or ``-``) a line, and ``python -m training.blind collect NAME FOLDER WRITER...`` keeps them.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

from hereandnow.codebook import codes
from training.text import CORPUS, Exchange, Malformed, read_exchanges


def dealt(name: str, writers: list[str]) -> list[Exchange]:
    """The exchanges of those writers in the order that belongs to the name."""
    files = [file for writer in writers for file in sorted((CORPUS / "exchanges" / writer).glob("*.txt"))]
    found = [one for file in files for one in read_exchanges(file)]
    random.Random(name).shuffle(found)
    return found


def deal(name: str, folder: Path, writers: list[str]) -> None:
    """Write what the coder sees."""
    lines = []
    for number, one in enumerate(dealt(name, writers), 1):
        turns = " | ".join(f"{turn.speaker[0].upper()}: {turn.text}" for turn in one.turns)
        lines.append(f"{number}\t{turns}\n")
    (folder / f"{name}.txt").write_text("".join(lines), encoding="utf-8")


def collect(name: str, folder: Path, writers: list[str]) -> None:
    """Keep what the coder wrote, by the exchange's id. Raises Malformed."""
    found = dealt(name, writers)
    given: dict[int, list[str]] = {}
    for line in filter(str.strip, (folder / f"{name}.codes").read_text(encoding="utf-8").splitlines()):
        number, *names = line.split()
        names = [one for one in names if one != "-"]
        last = found[int(number) - 1].turns[-1].speaker
        for one in names:
            if one not in codes() or codes()[one].speaker not in (None, last):
                raise Malformed(f"{name} {number}: {one} is not a code of the {last}.")
        given[int(number)] = names
    missing = sorted(set(range(1, len(found) + 1)) - set(given))
    if missing:
        raise Malformed(f"{name}: {len(missing)} exchanges are not coded, the first is {missing[0]}.")
    lines = sorted(f"{one.id}\t{' '.join(given[n]) or '-'}\n" for n, one in enumerate(found, 1))
    (CORPUS / "codes" / "blind" / f"exchanges-{name}.txt").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    verb, name, folder, *writers = sys.argv[1:]
    {"deal": deal, "collect": collect}[verb](name, Path(folder), writers)
