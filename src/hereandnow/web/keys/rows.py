"""The rows of the keystore: values to rows and back, within a transaction of ``storage``."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from hereandnow.errors import ClientErased, ClientKeyDamaged, InvalidValue, KeystoreDamaged, SealBroken
from hereandnow.web.keys.ledger import Erasure, read_ledger
from hereandnow.web.keys.master import Hardness, PassphraseWrap, RecoveryWrap, new_key
from hereandnow.web.keys.sealing import open_bytes, seal_bytes

_ERASED = "This client's keys were destroyed on request; nothing about them can be opened or added."


def keep_passphrase(connection: sqlite3.Connection, wrap: PassphraseWrap) -> None:
    """Put a passphrase in the place of the last one."""
    costs = (wrap.hardness.memory, wrap.hardness.passes, wrap.hardness.lanes)
    row = ("passphrase", wrap.salt, *costs, wrap.sealed, False)
    connection.execute("INSERT OR REPLACE INTO wraps VALUES (?, ?, ?, ?, ?, ?, ?)", row)


def keep_code(connection: sqlite3.Connection, wrap: RecoveryWrap) -> None:
    """Put a recovery code in the place of the last one. It is not on paper yet."""
    row = ("recovery", wrap.salt, None, None, None, wrap.sealed, False)
    connection.execute("INSERT OR REPLACE INTO wraps VALUES (?, ?, ?, ?, ?, ?, ?)", row)


def note_written_down(connection: sqlite3.Connection) -> None:
    """Somebody says that the recovery code is on paper."""
    connection.execute("UPDATE wraps SET written_down = 1 WHERE kind = 'recovery'")


def is_written_down(connection: sqlite3.Connection) -> bool:
    """Whether somebody said so of the recovery code that opens the keys now."""
    return connection.execute("SELECT 1 FROM wraps WHERE kind = 'recovery' AND written_down").fetchone() is not None


def wraps(connection: sqlite3.Connection, path: Path) -> tuple[PassphraseWrap, RecoveryWrap]:
    """What opens the master key. Raises KeystoreDamaged."""
    found = {kind: values for kind, *values in connection.execute("SELECT * FROM wraps")}
    try:
        salt, memory, passes, lanes, sealed, _ = found["passphrase"]
        by_passphrase = PassphraseWrap(bytes(salt), Hardness(memory, passes, lanes), bytes(sealed))
        salt, _, _, _, sealed, _ = found["recovery"]
        return by_passphrase, RecoveryWrap(bytes(salt), bytes(sealed))
    except (KeyError, TypeError, InvalidValue):
        raise KeystoreDamaged(f"The keystore at {path} is damaged; restore it from a backup.") from None


def versions_of(connection: sqlite3.Connection, key: bytes, client: str, author: str) -> Mapping[int, bytes]:
    """A data key by version, unwrapped; empty where there is none. Raises ClientKeyDamaged."""
    rows = connection.execute(
        "SELECT version, sealed FROM data_keys WHERE client = ? AND author = ?", (client, author)
    ).fetchall()
    return _unwrapped(key, client, author, rows)


def record_keys(
    connection: sqlite3.Connection, key: bytes, clients: Collection[str]
) -> dict[str, Mapping[int, bytes] | ClientKeyDamaged | ClientErased]:
    """The record keys of many clients by version, unwrapped, or why one cannot be had; nothing for who has none."""
    wrapped: dict[str, list[tuple[int, bytes]]] = {}
    for client, version, sealed in connection.execute(
        "SELECT client, version, sealed FROM data_keys WHERE author = ''"
    ):
        wrapped.setdefault(client, []).append((version, sealed))
    erased = {client for (client,) in connection.execute("SELECT client FROM erasures")}
    found: dict[str, Mapping[int, bytes] | ClientKeyDamaged | ClientErased] = {}
    for client in clients:
        if client in erased:
            found[client] = ClientErased(_ERASED)
        elif client in wrapped:
            try:
                found[client] = _unwrapped(key, client, "", wrapped[client])
            except ClientKeyDamaged as error:
                found[client] = error
    return found


def add_version(connection: sqlite3.Connection, key: bytes, client: str, author: str, version: int) -> bytes:
    """Make a version of a data key, and keep it wrapped."""
    made = new_key()
    sealed = seal_bytes(key, version, made, _bound(client, author))
    connection.execute("INSERT INTO data_keys VALUES (?, ?, ?, ?)", (client, author, version, sealed))
    return made


def drop_older_versions(connection: sqlite3.Connection, client: str, author: str) -> None:
    """Delete all versions of a data key but the newest."""
    connection.execute(
        "DELETE FROM data_keys WHERE client = :client AND author = :author AND version < "
        "(SELECT max(version) FROM data_keys WHERE client = :client AND author = :author)",
        {"client": client, "author": author},
    )


def client_ids(connection: sqlite3.Connection) -> tuple[str, ...]:
    """All clients that have a key."""
    return tuple(row[0] for row in connection.execute("SELECT DISTINCT client FROM data_keys ORDER BY client"))


def erase(connection: sqlite3.Connection, erasure: Erasure) -> None:
    """Delete all keys of a client, and note it with the first day it was done."""
    connection.execute("DELETE FROM data_keys WHERE client = ?", (erasure.client,))
    connection.execute(
        "INSERT INTO erasures VALUES (?, ?) ON CONFLICT (client) DO NOTHING",
        (erasure.client, erasure.date.isoformat()),
    )


def refuse_erased(connection: sqlite3.Connection, client: str) -> None:
    """Raises ClientErased."""
    if connection.execute("SELECT 1 FROM erasures WHERE client = ?", (client,)).fetchone():
        raise ClientErased(_ERASED)


def erasures(connection: sqlite3.Connection) -> tuple[Erasure, ...]:
    """The ledger, by date and client. Raises KeystoreDamaged."""
    rows = connection.execute("SELECT date, client FROM erasures ORDER BY date, client")
    return read_ledger("".join(f"{date} {client}\n" for date, client in rows))


def _unwrapped(key: bytes, client: str, author: str, rows: Iterable[tuple[int, bytes]]) -> Mapping[int, bytes]:
    try:
        return {version: open_bytes(key, version, sealed, _bound(client, author)) for version, sealed in rows}
    except (SealBroken, TypeError):
        raise ClientKeyDamaged(
            "A client's key in the keystore is damaged; restore the keystore from a backup."
        ) from None


def _bound(client: str, author: str) -> tuple[str, ...]:
    return ("data key", client, author)
