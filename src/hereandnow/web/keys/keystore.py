"""The keystore: the wrapped master key and, wrapped with it, the data keys of every client, in a file of its own.

Each call opens the file for one transaction, so that several processes and threads can use it at once: one writes at a
time, the others wait up to 20 seconds. Nothing read is kept but the master key: a key made, rotated or erased by one
process is so for all at their next call. Each process opens and locks for itself.
"""

from __future__ import annotations

import datetime
import sqlite3
import threading
from collections.abc import Iterable, Mapping
from pathlib import Path
from uuid import UUID

from hereandnow.errors import ClientErased, InvalidValue, KeystoreDamaged, KeystoreLocked, SealBroken
from hereandnow.web.keys import ledger, master, storage
from hereandnow.web.keys.ids import author_of, client_of
from hereandnow.web.keys.ledger import Erasure
from hereandnow.web.keys.master import SHIPPED, Hardness, PassphraseWrap, Purpose, RecoveryWrap
from hereandnow.web.keys.sealing import KEY_BYTES, LAST_VERSION, DataKey, open_bytes, seal_bytes

ClientId = UUID | str
AuthorId = UUID | str | int


class Keystore:
    """An opened keystore. It holds the master key until it is locked, and nothing else."""

    def __init__(self, path: Path, master_key: bytes) -> None:
        self.path = path
        self._master: bytearray | None = bytearray(master_key)
        self._guard = threading.Lock()

    def __repr__(self) -> str:
        return f"<Keystore {self.path}, {'locked' if self.locked else 'open'}>"

    @classmethod
    def create(cls, path: Path, passphrase: str, *, hardness: Hardness = SHIPPED) -> tuple[Keystore, str]:
        """A new keystore, opened, and its recovery code to be shown once.

        Raises WeakPassphrase, KeystoreExists, KeystoreExposed or CannotWrite; there is a whole keystore then, or none.
        """
        key = master.new_key()
        by_passphrase = master.wrap_with_passphrase(key, passphrase, hardness)
        by_code, code = master.wrap_with_new_code(key)
        with storage.making(path) as connection:
            _keep_passphrase(connection, by_passphrase)
            _keep_code(connection, by_code)
        return cls(path, key), code

    @classmethod
    def open(cls, path: Path, *, passphrase: str | None = None, recovery_code: str | None = None) -> Keystore:
        """The keystore, opened by one of the two. What the ledger beside it says is erased is erased from it again.

        Raises WrongPassphrase, MistypedCode, WrongRecoveryCode, KeystoreMissing, KeystoreDamaged or KeystoreExposed.
        """
        if (passphrase is None) == (recovery_code is None):
            raise InvalidValue("A keystore is opened by its passphrase or by its recovery code: give one of the two.")
        storage.check(path)
        with storage.reading(path) as connection:
            by_passphrase, by_code = _wraps(connection, path)
        if passphrase is not None:
            key = master.open_with_passphrase(by_passphrase, passphrase)
        else:
            key = master.open_with_code(by_code, recovery_code or "")
        keystore = cls(path, key)
        keystore.replay(ledger.beside(path))
        return keystore

    @property
    def locked(self) -> bool:
        """Whether the master key is forgotten."""
        return self._master is None

    def lock(self) -> None:
        """Forget the master key, as far as Python can: its bytes here are overwritten, copies in libraries are not."""
        with self._guard:
            if self._master is not None:
                self._master[:] = bytes(KEY_BYTES)
            self._master = None

    def subkey(self, purpose: Purpose) -> bytes:
        """Thirty-two bytes for one purpose, the same each time. Raises KeystoreLocked or UnknownName."""
        return master.subkey(self._key(), purpose)

    def change_passphrase(self, passphrase: str, *, hardness: Hardness = SHIPPED) -> None:
        """From now on this passphrase opens it and the last one does not; keys and recovery code stay."""
        wrap = master.wrap_with_passphrase(self._key(), passphrase, hardness)
        with storage.writing(self.path) as connection:
            _keep_passphrase(connection, wrap)
        storage.tidy(self.path)

    def new_recovery_code(self) -> str:
        """A new recovery code, to be shown once; the last one opens nothing any more."""
        wrap, code = master.wrap_with_new_code(self._key())
        with storage.writing(self.path) as connection:
            _keep_code(connection, wrap)
        storage.tidy(self.path)
        return code

    def record_key(self, client_id: ClientId) -> DataKey:
        """The key to a client's record, made on first use. Raises ClientErased or KeystoreLocked."""
        return self._data_key(client_of(client_id), "")

    def note_key(self, client_id: ClientId, author_id: AuthorId) -> DataKey:
        """The key to one author's process notes about a client, made on first use. Raises as ``record_key`` does."""
        return self._data_key(client_of(client_id), author_of(author_id))

    def rotate(self, client_id: ClientId, author_id: AuthorId | None = None) -> DataKey:
        """Add a new version to a client's key, or to an author's key for notes; older versions still open.

        Raises ClientErased, KeystoreLocked, or InvalidValue after 65,535 versions.
        """
        client, author = client_of(client_id), "" if author_id is None else author_of(author_id)
        key = master.keystore_key(self._key())
        with storage.writing(self.path) as connection:
            _refuse_erased(connection, client)
            versions = _versions(connection, key, client, author)
            version = max(versions, default=0) + 1
            if version > LAST_VERSION:
                raise InvalidValue(f"A data key has at most {LAST_VERSION} versions.")
            return DataKey(client, author, {**versions, version: _add(connection, key, client, author, version)})

    def retire(self, client_id: ClientId, author_id: AuthorId | None = None) -> None:
        """Destroy all versions of a key but the newest: what they sealed, and was not sealed anew, is lost."""
        client, author = client_of(client_id), "" if author_id is None else author_of(author_id)
        self._key()
        with storage.writing(self.path) as connection:
            connection.execute(
                "DELETE FROM data_keys WHERE client = :client AND author = :author AND version < "
                "(SELECT max(version) FROM data_keys WHERE client = :client AND author = :author)",
                {"client": client, "author": author},
            )
        storage.tidy(self.path)

    def erase(self, client_id: ClientId) -> Erasure:
        """Destroy all keys of a client, for good, and say so in the ledger. Doing it twice changes nothing.

        Raises KeystoreLocked, KeystoreBusy or CannotWrite; then do it again.
        """
        self._key()
        client = client_of(client_id)
        self._erase((Erasure(client, datetime.datetime.now(datetime.UTC).date()),))
        return next(erasure for erasure in self.erasures() if erasure.client == client)

    def replay(self, erasures: Iterable[Erasure]) -> None:
        """Erase again what a ledger says was erased: a restored older keystore still holds those keys."""
        self._key()
        known = {erasure.client for erasure in self.erasures()}
        self._erase(tuple(erasure for erasure in erasures if erasure.client not in known))

    def erasures(self) -> tuple[Erasure, ...]:
        """The ledger, by date and client. Keep a copy where backups of the keystore do not reach."""
        with storage.reading(self.path) as connection:
            return _erasures(connection)

    def client_ids(self) -> tuple[str, ...]:
        """The ids of all clients that have a key."""
        with storage.reading(self.path) as connection:
            return tuple(row[0] for row in connection.execute("SELECT DISTINCT client FROM data_keys ORDER BY client"))

    def _key(self) -> bytes:
        # A copy under the guard: a key read while lock() overwrites it would be half zeros, and would seal for good.
        with self._guard:
            if self._master is None:
                raise KeystoreLocked("The keys are locked; enter the passphrase to open them.")
            return bytes(self._master)

    def _data_key(self, client: str, author: str) -> DataKey:
        key = master.keystore_key(self._key())
        with storage.reading(self.path) as connection:
            _refuse_erased(connection, client)
            versions = _versions(connection, key, client, author)
        if not versions:
            with storage.writing(self.path) as connection:
                # Another process may have erased the client or made the key since.
                _refuse_erased(connection, client)
                versions = _versions(connection, key, client, author) or {1: _add(connection, key, client, author, 1)}
        return DataKey(client, author, versions)

    def _erase(self, erasures: tuple[Erasure, ...]) -> None:
        if not erasures:
            return
        with storage.writing(self.path) as connection:
            for erasure in erasures:
                connection.execute("DELETE FROM data_keys WHERE client = ?", (erasure.client,))
                connection.execute(
                    "INSERT INTO erasures VALUES (?, ?) ON CONFLICT (client) DO NOTHING",
                    (erasure.client, erasure.date.isoformat()),
                )
            # The ledger comes before the keys are gone: after a crash between the two, opening finishes the erasure.
            ledger.complete_beside(self.path, _erasures(connection))
        storage.tidy(self.path)


def _keep_passphrase(connection: sqlite3.Connection, wrap: PassphraseWrap) -> None:
    costs = (wrap.hardness.memory, wrap.hardness.passes, wrap.hardness.lanes)
    row = ("passphrase", wrap.salt, *costs, wrap.sealed)
    connection.execute("INSERT OR REPLACE INTO wraps VALUES (?, ?, ?, ?, ?, ?)", row)


def _keep_code(connection: sqlite3.Connection, wrap: RecoveryWrap) -> None:
    row = ("recovery", wrap.salt, None, None, None, wrap.sealed)
    connection.execute("INSERT OR REPLACE INTO wraps VALUES (?, ?, ?, ?, ?, ?)", row)


def _wraps(connection: sqlite3.Connection, path: Path) -> tuple[PassphraseWrap, RecoveryWrap]:
    rows = {kind: values for kind, *values in connection.execute("SELECT * FROM wraps")}
    try:
        salt, memory, passes, lanes, sealed = rows["passphrase"]
        by_passphrase = PassphraseWrap(bytes(salt), Hardness(memory, passes, lanes), bytes(sealed))
        salt, _, _, _, sealed = rows["recovery"]
        return by_passphrase, RecoveryWrap(bytes(salt), bytes(sealed))
    except (KeyError, TypeError, InvalidValue):
        raise KeystoreDamaged(f"The keystore at {path} is damaged; restore it from a backup.") from None


def _versions(connection: sqlite3.Connection, key: bytes, client: str, author: str) -> Mapping[int, bytes]:
    rows = connection.execute(
        "SELECT version, sealed FROM data_keys WHERE client = ? AND author = ?", (client, author)
    ).fetchall()
    try:
        return {version: open_bytes(key, version, sealed, _bound(client, author)) for version, sealed in rows}
    except (SealBroken, TypeError):
        raise KeystoreDamaged(
            "A client's key in the keystore is damaged; restore the keystore from a backup."
        ) from None


def _add(connection: sqlite3.Connection, key: bytes, client: str, author: str, version: int) -> bytes:
    made = master.new_key()
    sealed = seal_bytes(key, version, made, _bound(client, author))
    connection.execute("INSERT INTO data_keys VALUES (?, ?, ?, ?)", (client, author, version, sealed))
    return made


def _bound(client: str, author: str) -> tuple[str, ...]:
    return ("data key", client, author)


def _refuse_erased(connection: sqlite3.Connection, client: str) -> None:
    if connection.execute("SELECT 1 FROM erasures WHERE client = ?", (client,)).fetchone():
        raise ClientErased("This client's keys were destroyed on request; nothing about them can be opened or added.")


def _erasures(connection: sqlite3.Connection) -> tuple[Erasure, ...]:
    rows = connection.execute("SELECT date, client FROM erasures ORDER BY date, client")
    return ledger.read_ledger("".join(f"{date} {client}\n" for date, client in rows))
