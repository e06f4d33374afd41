"""How surely a change of the audit is found (S-22): ``python -m benchmarks.audit [ROWS] [CHANGES] [SEED]``.

A chain of rows is made as the desk makes it, with a checkpoint each; each change is made to a fresh copy at a random
place, and must be found at the right row. Prints one line for each kind of change, and how fast rows are checked.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable

from hereandnow.web.records.chain import Chain, mac_of
from hereandnow.web.records.deeds import Deed

KEY = bytes(range(32))
Row = tuple[object, ...]
Change = tuple[list[Row], int]
"""The rows as changed, and the number of the first that is amiss."""


def made(rows: int, chance: random.Random) -> list[Row]:
    """Rows with the MAC at their end."""
    before, chain = "0" * 64, list[Row]()
    for seq in range(1, rows + 1):
        client = f"{chance.getrandbits(128):032x}"
        row = (seq, f"2026-11-27T12:00:{seq % 60:02}.000000+00:00", "a", "therapist", chance.choice(list(Deed)).value)
        row += ("session", client, "")  # type: ignore[assignment]
        before = mac_of(KEY, before, row)
        chain.append((*row, before))
    return chain


def edited(chain: list[Row], at: int, chance: random.Random) -> Change:
    """Another value in one column."""
    column = chance.randrange(1, len(chain[at]))
    row = (*chain[at][:column], "another", *chain[at][column + 1 :])
    return [*chain[:at], row, *chain[at + 1 :]], at + 1


def deleted(chain: list[Row], at: int, chance: random.Random) -> Change:
    """A row taken out."""
    return [*chain[:at], *chain[at + 1 :]], at + 1


def inserted(chain: list[Row], at: int, chance: random.Random) -> Change:
    """A row made of another, put between, and the later ones numbered anew."""
    copied = chain[(at + chance.randrange(1, len(chain))) % len(chain)]
    later = [(int(str(row[0])) + 1, *row[1:]) for row in chain[at:]]
    return [*chain[:at], (at + 1, *copied[1:]), *later], at + 1


def reordered(chain: list[Row], at: int, chance: random.Random) -> Change:
    """Two rows in each other's place."""
    other = (at + chance.randrange(1, len(chain))) % len(chain)
    moved = list(chain)
    moved[at], moved[other] = (at + 1, *chain[other][1:]), (other + 1, *chain[at][1:])
    return moved, min(at, other) + 1


def truncated(chain: list[Row], at: int, chance: random.Random) -> Change:
    """All rows from one on cut off."""
    return chain[:at], at + 1


CHANGES: tuple[Callable[[list[Row], int, random.Random], Change], ...] = (
    edited,
    deleted,
    inserted,
    reordered,
    truncated,
)


def main(rows: int = 500, changes: int = 1000, seed: int = 22) -> int:
    """Print what was found; 1 where anything was missed."""
    chance = random.Random(seed)
    chain = made(rows, chance)
    marks = [(int(str(row[0])), str(row[-1])) for row in chain]
    missed = 0
    print(f"{rows} rows, {changes} changes of each kind, seed {seed}")
    for change in CHANGES:
        right = 0
        for _ in range(changes):
            found, first = change(chain, chance.randrange(rows), chance)
            fault = Chain(KEY, marks).first_fault(found)
            right += fault is not None and fault.seq == first
        missed += changes - right
        print(f"{change.__name__:>10}: {right} of {changes} found at the right row")
    started = time.perf_counter()
    whole = Chain(KEY, marks).first_fault(chain) is None
    took = time.perf_counter() - started
    print(f"{'untouched':>10}: {'whole' if whole else 'MISTAKEN FOR CHANGED'}, {rows / took:,.0f} rows a second")
    return int(missed > 0 or not whole)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
