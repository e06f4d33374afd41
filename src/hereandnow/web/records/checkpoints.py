"""Checkpoints of the audit, in a file outside the database: without it, rows cut off the end would leave no gap.

A line is ``seq mac time own-mac``. One is added for every row that was kept, right after; that is a matter of
microseconds, since the disk is waited for only now and then. Each is added whole by one write, by any process.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

from hereandnow.errors import AuditBroken
from hereandnow.web.records.chain import mac_of_text

SETTLED_EVERY = 100
"""Rows between two waits for the disk."""

_LINE = re.compile(r"([1-9][0-9]{0,18}) ([0-9a-f]{64}) (\S{1,40}) ([0-9a-f]{64})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The chain had this head at this time (UTC, ISO 8601)."""

    seq: int
    mac: str
    at: str


def write_line(key: bytes, checkpoint: Checkpoint) -> str:
    """The line of a checkpoint, with its own MAC and its end."""
    text = f"{checkpoint.seq} {checkpoint.mac} {checkpoint.at}"
    return f"{text} {mac_of_text(key, 'checkpoint', text)}\n"


def read_lines(key: bytes, text: str) -> tuple[Checkpoint, ...]:
    """The checkpoints of a file. A last line without its end was cut in the writing and is left out.

    Raises AuditBroken with the number of a line that was not written with this key.
    """
    return tuple(_read_line(key, line, number) for number, line in enumerate(text.split("\n")[:-1], 1))


def add(path: Path, key: bytes, checkpoint: Checkpoint, *, settle: bool = False) -> None:
    """Add a line, in a folder for the owner alone; ``settle`` waits until the disk has it. Raises OSError."""
    path.parent.mkdir(mode=0o700, exist_ok=True)
    descriptor = os.open(path, os.O_CREAT | os.O_RDWR | os.O_APPEND, 0o600)
    try:
        _mend_end(descriptor)
        os.write(descriptor, write_line(key, checkpoint).encode("ascii"))
        if settle:
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def read(path: Path, key: bytes) -> tuple[Checkpoint, ...]:
    """The checkpoints that are kept. Raises AuditBroken where there is no file, or one that was changed."""
    try:
        return read_lines(key, path.read_bytes().decode("ascii", errors="replace"))
    except OSError as error:
        raise AuditBroken(
            f"The checkpoints of the audit at {path} cannot be read: {error.strerror}. Without them nobody can say "
            "whether its newest rows are there; put the file back from a backup."
        ) from None


def _mend_end(descriptor: int) -> None:
    # A line that a full disk cut short makes way, or the next one would be joined to it.
    size = os.fstat(descriptor).st_size
    if size:
        start = max(0, size - 256)
        os.lseek(descriptor, start, os.SEEK_SET)
        end = os.read(descriptor, 256)
        if not end.endswith(b"\n"):
            os.ftruncate(descriptor, start + end.rfind(b"\n") + 1)


def _read_line(key: bytes, line: str, number: int) -> Checkpoint:
    found = _LINE.fullmatch(line)
    if found is None or found[4] != mac_of_text(key, "checkpoint", line.rpartition(" ")[0]):
        raise AuditBroken(
            f"Line {number} of the checkpoints of the audit was changed; put the file back from a backup, and compare."
        )
    return Checkpoint(int(found[1]), found[2], found[3])
