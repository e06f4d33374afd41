"""The ledger of erasures: which client's keys were destroyed, and when. It outlives the keys, and holds nothing else.

It is written beside the keystore too, as ``erasures.txt``, one line each: a keystore restored from an older backup
learns from it what must stay erased.
"""

from __future__ import annotations

import datetime
import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from hereandnow.errors import CannotWrite, InvalidValue, KeystoreDamaged
from hereandnow.web.keys.ids import client_of

FILE_NAME = "erasures.txt"

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Erasure:
    """One client's keys, destroyed on a day (UTC)."""

    client: str
    date: datetime.date

    def __post_init__(self) -> None:
        if client_of(self.client) != self.client:
            raise InvalidValue("An id in the ledger is a UUID in its usual form.")


def read_ledger(text: str) -> tuple[Erasure, ...]:
    """The erasures of a ledger, in order. A last line without its end was cut in the writing and is left out.

    Raises KeystoreDamaged with the number of a line that cannot be read.
    """
    return tuple(_read_line(line, number) for number, line in enumerate(text.split("\n")[:-1], 1))


def write_ledger(erasures: Iterable[Erasure]) -> str:
    """The ledger as text, which ``read_ledger`` reads."""
    return "".join(f"{erasure.date.isoformat()} {erasure.client}\n" for erasure in erasures)


def beside(keystore: Path) -> tuple[Erasure, ...]:
    """What the ledger beside a keystore holds; nothing where there is none."""
    path = keystore.with_name(FILE_NAME)
    try:
        return read_ledger(path.read_bytes().decode("ascii", errors="replace"))
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise KeystoreDamaged(f"The ledger of erasures at {path} cannot be read: {error.strerror}.") from None


def complete_beside(keystore: Path, erasures: Iterable[Erasure]) -> None:
    """Add what is missing to the ledger beside a keystore, and wait until the disk has it. One process at a time."""
    path = keystore.with_name(FILE_NAME)
    there = {erasure.client for erasure in beside(keystore)}
    missing = write_ledger(erasure for erasure in erasures if erasure.client not in there)
    try:
        with os.fdopen(os.open(path, os.O_CREAT | os.O_RDWR, 0o600), "r+b") as file:
            # A last line that a crash cut short makes way for whole ones.
            file.truncate(file.read().rfind(b"\n") + 1)
            file.seek(0, os.SEEK_END)
            file.write(missing.encode("ascii"))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise CannotWrite(f"The ledger of erasures at {path} cannot be written: {error.strerror}.") from None


def _read_line(line: str, number: int) -> Erasure:
    date, _, client = line.partition(" ")
    try:
        if not _DATE.fullmatch(date):
            raise ValueError
        return Erasure(client, datetime.date.fromisoformat(date))
    except ValueError:
        raise KeystoreDamaged(
            f"Line {number} of the ledger of erasures cannot be read; mend or restore the ledger."
        ) from None
