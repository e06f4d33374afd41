"""The chain of the audit: each row's MAC is taken of the row and of the MAC before it. Nothing here opens a table.

A row is MACed as the JSON list of its fields, in the order of ``FIELDS``, under a key that is kept for this alone
(HMAC with SHA-256). Whoever has that key can write a new chain; whoever has the database alone cannot.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

FIELDS = ("seq", "at", "actor", "role", "deed", "what", "client", "thing")
START = "0" * 64
"""What stands for the MAC before the first row."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Where the chain breaks first: the number of the row, or of the one that is missing; and what is amiss."""

    seq: Any
    why: str


def mac_of(key: bytes, before: str, row: Sequence[object]) -> str:
    """The MAC of a row, in hexadecimal; ``row`` has the values of ``FIELDS``, ``before`` is the last row's MAC."""
    # What cannot be JSON (bytes that somebody put there) gets some other text: its MAC is wrong, which is the point.
    return mac_of_text(key, "row", json.dumps([before, *row], ensure_ascii=True, separators=(",", ":"), default=repr))


def mac_of_text(key: bytes, kind: str, text: str) -> str:
    """The MAC of a text of one kind: a row's is never taken for a checkpoint's."""
    return hmac.new(key, f"{kind} {text}".encode("utf-8", errors="surrogatepass"), hashlib.sha256).hexdigest()


class Chain:
    """Reads rows in their order, each with its MAC behind its fields, and remembers the first that is amiss."""

    def __init__(self, key: bytes, checkpoints: Iterable[tuple[int, str]] = ()) -> None:
        self._key = key
        self._marks: dict[int, set[str]] = {}
        for seq, mac in checkpoints:
            self._marks.setdefault(seq, set()).add(mac)
        self._before = START
        self.length = 0

    def first_fault(self, rows: Iterable[Sequence[Any]]) -> Fault | None:
        """The first row that is amiss, or None for a chain that is whole and as long as its checkpoints say."""
        for *row, mac in rows:
            fault = self._fault(row, mac)
            if fault is not None:
                return fault
            self.length += 1
            self._before = mac
        if any(seq > self.length for seq in self._marks):
            return Fault(self.length + 1, "is missing, and so is all that came after it")
        return None

    def _fault(self, row: list[Any], mac: Any) -> Fault | None:
        seq, expected = row[0], self.length + 1
        if seq != expected:
            if isinstance(seq, int) and seq < expected:
                return Fault(seq, "does not belong there")
            return Fault(expected, "is missing")
        if mac != mac_of(self._key, self._before, row):
            return Fault(seq, "was changed, put there or moved")
        if self._marks.get(seq, {mac}) != {mac}:
            return Fault(seq, "is not the one that was written down when it was new")
        return None
