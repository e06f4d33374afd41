"""The keystore: the wrapped master key and, wrapped with it, the data keys of every client, in a file of its own.

Each call opens the file for one transaction, so that several processes and threads can use it at once: one writes at a
time, the others wait up to 20 seconds. Nothing read is kept but the master key: a key made, rotated or erased by one
process is so for all at their next call. Each process opens and locks for itself.
"""

from __future__ import annotations

import datetime
import threading
from collections.abc import Iterable
from pathlib import Path
from uuid import UUID

from hereandnow.errors import ClientKeyMissing, InvalidValue, KeystoreLocked, NoKeys
from hereandnow.web.keys import ledger, master, rows, storage
from hereandnow.web.keys.ids import author_of, client_of
from hereandnow.web.keys.ledger import Erasure
from hereandnow.web.keys.master import SHIPPED, Hardness, Purpose
from hereandnow.web.keys.sealing import KEY_BYTES, LAST_VERSION, DataKey

ClientId = UUID | str
AuthorId = UUID | str | int

_MISSING = (
    "The key to this client's words is not in the keystore, which may be an older copy; restore the newest backup "
    "of the keystore."
)


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
            rows.keep_passphrase(connection, by_passphrase)
            rows.keep_code(connection, by_code)
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
            by_passphrase, by_code = rows.wraps(connection, path)
        if passphrase is not None:
            key = master.open_with_passphrase(by_passphrase, passphrase)
        else:
            key = master.open_with_code(by_code, recovery_code or "")
        keystore = cls(path, key)
        try:
            keystore.replay(ledger.beside(path))
        except BaseException:
            keystore.lock()
            raise
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

    def hand_over(self) -> bytes:
        """The master key, for another process of the same desk alone. Raises KeystoreLocked."""
        return self._key()

    def subkey(self, purpose: Purpose) -> bytes:
        """Thirty-two bytes for one purpose, the same each time. Raises KeystoreLocked or UnknownName."""
        return master.subkey(self._key(), purpose)

    def change_passphrase(self, passphrase: str, *, hardness: Hardness = SHIPPED) -> None:
        """From now on this passphrase opens it and the last one does not; keys and recovery code stay."""
        wrap = master.wrap_with_passphrase(self._key(), passphrase, hardness)
        with storage.writing(self.path) as connection:
            rows.keep_passphrase(connection, wrap)
        storage.tidy(self.path)

    def new_recovery_code(self) -> str:
        """A new recovery code, to be shown once; the last one opens nothing any more."""
        wrap, code = master.wrap_with_new_code(self._key())
        with storage.writing(self.path) as connection:
            rows.keep_code(connection, wrap)
        storage.tidy(self.path)
        return code

    def note_code_written_down(self) -> None:
        """Somebody says that the recovery code is on paper."""
        with storage.writing(self.path) as connection:
            rows.note_written_down(connection)

    @property
    def code_written_down(self) -> bool:
        """Whether somebody ever said so of the code that opens it now: until then, a forgotten passphrase loses all."""
        with storage.reading(self.path) as connection:
            return rows.is_written_down(connection)

    def record_key(self, client_id: ClientId, *, make: bool = False) -> DataKey:
        """The key to a client's record. Only who writes the first words of a new client asks to ``make`` it.

        Raises ClientKeyMissing, ClientKeyDamaged, ClientErased or KeystoreLocked.
        """
        return self._data_key(client_of(client_id), "", make)

    def record_keys(self, client_ids: Iterable[ClientId]) -> dict[str, DataKey | NoKeys]:
        """The keys to many clients' records at once, by client's id; where one cannot be had, the error in its place.

        It makes none. That error is one that ``record_key`` would raise; KeystoreLocked is raised.
        """
        clients = [client_of(client_id) for client_id in client_ids]
        key = master.keystore_key(self._key())
        with storage.reading(self.path) as connection:
            found = rows.record_keys(connection, key, clients)
        missing = ClientKeyMissing(_MISSING)
        return {
            client: versions if isinstance(versions, NoKeys) else DataKey(client, "", versions)
            for client in clients
            for versions in [found.get(client, missing)]
        }

    def note_key(self, client_id: ClientId, author_id: AuthorId, *, make: bool = False) -> DataKey:
        """The key to one author's process notes about a client; ``make`` and errors as for ``record_key``."""
        return self._data_key(client_of(client_id), author_of(author_id), make)

    def rotate(self, client_id: ClientId, author_id: AuthorId | None = None) -> DataKey:
        """Add a new version to a client's key, or to an author's key for notes; older versions still open.

        Raises ClientKeyMissing, ClientErased, KeystoreLocked, or InvalidValue after 65,535 versions.
        """
        client, author = client_of(client_id), "" if author_id is None else author_of(author_id)
        key = master.keystore_key(self._key())
        with storage.writing(self.path) as connection:
            rows.refuse_erased(connection, client)
            versions = rows.versions_of(connection, key, client, author)
            if not versions:
                raise ClientKeyMissing(_MISSING)
            version = max(versions) + 1
            if version > LAST_VERSION:
                raise InvalidValue(f"A data key has at most {LAST_VERSION} versions.")
            return DataKey(
                client, author, {**versions, version: rows.add_version(connection, key, client, author, version)}
            )

    def retire(self, client_id: ClientId, author_id: AuthorId | None = None) -> None:
        """Destroy all versions of a key but the newest: what they sealed, and was not sealed anew, is lost."""
        client, author = client_of(client_id), "" if author_id is None else author_of(author_id)
        self._key()
        with storage.writing(self.path) as connection:
            rows.drop_older_versions(connection, client, author)
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
            return rows.erasures(connection)

    def client_ids(self) -> tuple[str, ...]:
        """The ids of all clients that have a key."""
        with storage.reading(self.path) as connection:
            return rows.client_ids(connection)

    def _key(self) -> bytes:
        # A copy under the guard: a key read while lock() overwrites it would be half zeros, and would seal for good.
        with self._guard:
            if self._master is None:
                raise KeystoreLocked("The keys are locked; enter the passphrase to open them.")
            return bytes(self._master)

    def _data_key(self, client: str, author: str, make: bool) -> DataKey:
        key = master.keystore_key(self._key())
        with storage.reading(self.path) as connection:
            rows.refuse_erased(connection, client)
            versions = rows.versions_of(connection, key, client, author)
        if not versions:
            if not make:
                # A fresh key would open nothing that was sealed before, and would hide that the right one is gone.
                raise ClientKeyMissing(_MISSING)
            with storage.writing(self.path) as connection:
                # Another process may have erased the client or made the key since.
                rows.refuse_erased(connection, client)
                versions = rows.versions_of(connection, key, client, author) or {
                    1: rows.add_version(connection, key, client, author, 1)
                }
        return DataKey(client, author, versions)

    def _erase(self, erasures: tuple[Erasure, ...]) -> None:
        if not erasures:
            return
        with storage.writing(self.path) as connection:
            for erasure in erasures:
                rows.erase(connection, erasure)
            # The ledger comes before the keys are gone: after a crash between the two, opening finishes the erasure.
            ledger.complete_beside(self.path, rows.erasures(connection))
        storage.tidy(self.path)
