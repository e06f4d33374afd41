"""The keystore's file: an SQLite database of its own, opened for one transaction at a time and kept from other people.

It keeps a rollback journal, not a write-ahead log: a log would go on holding keys that were deleted, and SQLite before
3.51.3 can damage a file that has one. What is deleted is overwritten with zeros, and ``tidy`` writes the file anew.
"""

from __future__ import annotations

import os
import secrets
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from hereandnow.errors import (
    CannotWrite,
    HereAndNowError,
    KeystoreBusy,
    KeystoreDamaged,
    KeystoreExists,
    KeystoreExposed,
    KeystoreMissing,
)

SCHEMA_VERSION = 2
WAIT_SECONDS = 20.0

_PRAGMAS = (
    "PRAGMA secure_delete = ON",
    "PRAGMA journal_mode = DELETE",
    # EXTRA also waits until the journal is gone from the folder: an erasure that was reported must survive a power cut.
    "PRAGMA synchronous = EXTRA",
    # The file written anew goes through temporary pages; they must not reach a disk elsewhere.
    "PRAGMA temp_store = MEMORY",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)
_SCHEMA = (
    """CREATE TABLE wraps (
        kind TEXT PRIMARY KEY CHECK (kind IN ('passphrase', 'recovery')),
        salt BLOB NOT NULL, memory INTEGER, passes INTEGER, lanes INTEGER, sealed BLOB NOT NULL,
        written_down INTEGER NOT NULL)""",
    """CREATE TABLE data_keys (
        client TEXT NOT NULL, author TEXT NOT NULL, version INTEGER NOT NULL, sealed BLOB NOT NULL,
        PRIMARY KEY (client, author, version))""",
    "CREATE TABLE erasures (client TEXT PRIMARY KEY, date TEXT NOT NULL)",
    f"PRAGMA user_version = {SCHEMA_VERSION}",
)


@contextmanager
def making(path: Path) -> Iterator[sqlite3.Connection]:
    """One transaction that makes the file, its tables and what the caller writes.

    It is made under another name and given its own at the end, never over another file: there is a whole keystore then,
    or none. Raises KeystoreExists, KeystoreExposed or CannotWrite.
    """
    aside = path.with_name(f"{path.name}.{secrets.token_hex(4)}.new")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _refuse_open_folder(path.parent)
        os.close(os.open(aside, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        with _connected(aside) as connection, _whole(connection, "BEGIN EXCLUSIVE"):
            for statement in _SCHEMA:
                connection.execute(statement)
            yield connection
        os.link(aside, path)
        _settle(path.parent)
        # What a crash left of another attempt protects nothing.
        for stray in path.parent.glob(f"{path.name}.*.new*"):
            stray.unlink(missing_ok=True)
    except (OSError, HereAndNowError) as error:
        with suppress(OSError):
            aside.unlink(missing_ok=True)
        if path.exists():
            # Also where another process made one meanwhile, and took this one's beginnings for a stray.
            raise KeystoreExists(
                f"There is a keystore already: {path}. Open it, or move it away to begin anew."
            ) from None
        if isinstance(error, OSError):
            raise CannotWrite(f"The keystore cannot be made in {path.parent}: {error.strerror}.") from None
        raise


def check(path: Path) -> None:
    """Read the whole file and see that tables and indices agree. Raises KeystoreDamaged.

    A row that damage hides would look like a client without a key, and a second key would be made.
    """
    with reading(path) as connection:
        if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            raise _damaged(path)


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """What the file holds at one moment."""
    with _connected(path) as connection, _whole(connection, "BEGIN"):
        _refuse_other_versions(connection, path)
        yield connection


@contextmanager
def writing(path: Path) -> Iterator[sqlite3.Connection]:
    """One transaction; no other process writes meanwhile. It is kept whole at the end, or not at all."""
    with _connected(path) as connection, _whole(connection, "BEGIN IMMEDIATE"):
        _refuse_other_versions(connection, path)
        yield connection


def tidy(path: Path) -> None:
    """Write the file anew from what is in its tables, so that nothing else is."""
    with _connected(path) as connection:
        connection.execute("VACUUM")


@contextmanager
def _connected(path: Path) -> Iterator[sqlite3.Connection]:
    _keep_private(path)
    try:
        uri = f"{path.absolute().as_uri()}?mode=rw"
        with closing(sqlite3.connect(uri, uri=True, timeout=WAIT_SECONDS, isolation_level=None)) as connection:
            for pragma in _PRAGMAS:
                connection.execute(pragma)
            yield connection
    except UnicodeDecodeError:
        # SQLite quotes a damaged file in its complaint about it.
        raise _damaged(path) from None
    except sqlite3.Error as error:
        raise _sentence(error, path) from None


@contextmanager
def _whole(connection: sqlite3.Connection, begin: str) -> Iterator[None]:
    connection.execute(begin)
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _settle(folder: Path) -> None:
    """Wait until the disk has the names of a folder."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _keep_private(path: Path) -> None:
    try:
        if not path.is_file():
            raise KeystoreMissing(f"There is no keystore at {path}; make one first, or restore it from a backup.")
        if os.name == "posix":
            _refuse_open_folder(path.parent)
            if stat.S_IMODE(path.stat().st_mode) & 0o077:
                # A file restored from a backup often comes without its permissions.
                path.chmod(0o600)
    except OSError as error:
        raise CannotWrite(f"The keystore at {path} cannot be reached: {error.strerror}.") from None


def _refuse_open_folder(folder: Path) -> None:
    if os.name == "posix" and stat.S_IMODE(folder.stat().st_mode) & 0o077:
        raise KeystoreExposed(f"Other people of this machine can enter {folder}; close it with: chmod 700 '{folder}'")


def _refuse_other_versions(connection: sqlite3.Connection, path: Path) -> None:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version == 0:
        raise KeystoreDamaged(f"The file at {path} is no keystore; restore it from a backup.")
    if version != SCHEMA_VERSION:
        raise KeystoreDamaged(
            f"The keystore at {path} was made by another version of hereandnow; use that one, or newer."
        )


def _damaged(path: Path) -> KeystoreDamaged:
    return KeystoreDamaged(f"The keystore at {path} is damaged; restore it from a backup.")


def _sentence(error: sqlite3.Error, path: Path) -> HereAndNowError:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF  # The low byte is the kind of error.
    match code:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return KeystoreBusy(f"Another process holds the keystore at {path}; try again in a moment.")
        case sqlite3.SQLITE_FULL:
            return CannotWrite(f"The disk is full; the keystore at {path} stays as it was.")
        case sqlite3.SQLITE_NOTADB | sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_ERROR | sqlite3.SQLITE_CONSTRAINT:
            return _damaged(path)
        case _:
            return CannotWrite(f"The keystore at {path} cannot be written; see whether its folder and disk can.")
