"""The keys of this process: opened by passphrase or recovery code, dropped when nobody has worked for a while."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from typing import Protocol

from hereandnow.errors import (
    KeystoreLocked,
    KeystoreMissing,
    MistypedCode,
    TooManyTries,
    WrongPassphrase,
    WrongRecoveryCode,
)
from hereandnow.web.home import Home
from hereandnow.web.keys import SHIPPED, Hardness, Keystore

LOCK_AFTER = timedelta(minutes=15)
"""ASVS 5.0 V7.3 asks for a documented limit; fifteen minutes is what clinics know from their other screens."""

TRIES = 5
PAUSE = timedelta(minutes=1)
"""After so many wrong tries in a row, each further one waits so long: a guesser at the keyboard gets sixty an hour."""

REMEMBERED = 1000
"""So many wrong tries are remembered until they are written down; a guesser needs half a day for more."""

Clock = Callable[[], tuple[float, float]]


class Follower(Protocol):
    """Who is told when the records can be opened, and when no longer. Neither may ask the vault anything."""

    def opened(self, master_key: bytes) -> None:
        """The records can be opened, with this key; said again when somebody asks for it."""
        ...

    def locked(self) -> None:
        """Forget the key, surely, before this returns."""
        ...


def two_clocks() -> tuple[float, float]:
    """Seconds by a clock that nobody sets and that sleeps with the machine, and by one that does neither."""
    return time.monotonic(), time.time()


class Vault:
    """Holds the open keystore, and forgets it. One for the process; its methods may be called from any thread."""

    def __init__(
        self,
        home: Home,
        *,
        lock_after: timedelta = LOCK_AFTER,
        clock: Clock = two_clocks,
        hardness: Hardness = SHIPPED,
    ) -> None:
        self.home = home
        self._hardness = hardness
        self._lock_after = lock_after.total_seconds()
        self._clock = clock
        self._guard = threading.RLock()
        self._keystore: Keystore | None = None
        self._seen = False
        self._used = self._clock()
        self._wrong = 0
        self._wrong_at: deque[datetime] = deque(maxlen=REMEMBERED)
        self._wait_from = self._clock()
        self._code: str | None = None
        self._followers: tuple[Follower, ...] = ()
        self._settled = False
        self._written_down = False

    @property
    def exists(self) -> bool:
        """Whether keys have been made at all. A disk that was pulled out since makes nobody begin anew."""
        self._seen = self._seen or self.home.keystore.exists()
        return self._seen

    @property
    def locked(self) -> bool:
        """Whether the keys are out of reach; looking drops those that have idled too long."""
        with self._guard:
            if self._keystore is not None and self._since(self._used) >= self._lock_after:
                self.lock()
            return self._keystore is None

    @contextmanager
    def opening(self) -> Iterator[None]:
        """Other threads wait until all that belongs to opening is done; without it they would meet tables half made."""
        with self._guard:
            yield

    def take(self, master_key: bytes) -> None:
        """Open with the key itself, as another process of the same desk handed it over."""
        with self._guard:
            self._keystore = Keystore(self.home.keystore, master_key)
            self.touch()

    def follow(self, follower: Follower) -> None:
        """Tell this one, too, from now on."""
        self._followers += (follower,)

    def settle(self) -> None:
        """Say that the records are in order, so that others may open them too."""
        with self._guard:
            self._settled = self._keystore is not None
            self.tell_again()

    def tell_again(self) -> None:
        """Hand the key to who follows, if the records can be opened."""
        with self._guard:
            if self._followers and self._settled and not self.locked:
                key = self.keys().hand_over()
                for follower in self._followers:
                    follower.opened(key)

    def refuse_records_without_keys(self) -> None:
        """Raises KeystoreMissing: new keys would not open the records that are there."""
        if self.home.database.exists() and not self.home.keystore.exists():
            raise KeystoreMissing(
                f"There are records, {self.home.database}, and no keys to them. Put {self.home.keystore} back from a "
                "backup; or, to begin anew, move the records away."
            )

    def refuse_without_keys(self) -> None:
        """Raises KeystoreMissing where none were made yet."""
        if not self.exists:
            raise KeystoreMissing(f"There is no keystore at {self.home.keystore}; see HEREANDNOW_HOME.")

    @contextmanager
    def creating(self, passphrase: str) -> Iterator[None]:
        """Make the keys and open them, and let the caller make what belongs to them: there is all of it then, or none.

        The recovery code is kept until it has been written down. Raises what ``Keystore.create`` raises.
        """
        with self._guard:
            self._keystore, self._code = Keystore.create(self.home.keystore, passphrase, hardness=self._hardness)
            self._written_down = False
            self.touch()
            try:
                yield
            except BaseException:
                self.lock()
                with suppress(OSError):  # on a disk that may not be written, what is there stays
                    self.home.remove_beginnings()
                self._seen = False
                raise

    def open(self, *, passphrase: str | None = None, recovery_code: str | None = None) -> None:
        """Open the keys with one of the two. Raises TooManyTries, or what ``Keystore.open`` raises.

        One try at a time: each takes 256 MiB for a second.
        """
        with self._guard:
            opened, before = self._tried(passphrase, recovery_code), self._keystore
            self._keystore, self._written_down = opened, opened.code_written_down
            if before is not None:
                before.lock()
            self.touch()

    def change_passphrase(self, new: str, *, passphrase: str | None = None, recovery_code: str | None = None) -> None:
        """Another passphrase. One of the two is asked for again: an unlocked desk must not be taken over in passing.

        Raises as ``open`` does, or WeakPassphrase.
        """
        with self._guard:
            opened = self._tried(passphrase, recovery_code)
            try:
                opened.change_passphrase(new, hardness=self._hardness)
            finally:
                opened.lock()

    def renew_recovery_code(self, *, passphrase: str | None = None, recovery_code: str | None = None) -> None:
        """Another recovery code, kept until it has been written down; the last one opens nothing any more.

        Raises as ``open`` does.
        """
        with self._guard:
            opened = self._tried(passphrase, recovery_code)
            try:
                self._code, self._written_down = opened.new_recovery_code(), False
            finally:
                opened.lock()

    def prove(self, recovery_code: str) -> None:
        """Whether this is the recovery code; nothing is opened by it. Raises as ``open`` does."""
        with self._guard:
            self._tried(None, recovery_code).lock()

    def lock(self) -> None:
        """Forget the keys, and a recovery code that is still to be shown."""
        with self._guard:
            if self._keystore is not None:
                self._keystore.lock()
            self._keystore = self._code = None
            if self._settled:
                self._settled = False
                for follower in self._followers:
                    follower.locked()

    def touch(self) -> None:
        """Somebody is at work."""
        self._used = self._clock()

    def keys(self) -> Keystore:
        """The open keystore. Raises KeystoreLocked."""
        with self._guard:
            if self.locked or self._keystore is None:
                raise KeystoreLocked("The keys are locked; unlock them with the passphrase.")
            return self._keystore

    @property
    def code_to_show(self) -> str | None:
        """The recovery code, until somebody says that it is written down."""
        return None if self.locked else self._code

    def code_is_written_down(self) -> None:
        """Forget the recovery code for good, and ask for it no more.

        Raises KeystoreLocked, KeystoreBusy or CannotWrite.
        """
        with self._guard:
            self.keys().note_code_written_down()
            self._code, self._written_down = None, True

    @property
    def code_is_wanted(self) -> bool:
        """Whether nobody has the recovery code on paper, as far as the desk was told."""
        return not self.locked and not self._written_down

    def take_wrong_tries(self) -> tuple[datetime, ...]:
        """When a passphrase or a code was tried that opens nothing (UTC), since this was asked last."""
        with self._guard:
            tries = tuple(self._wrong_at)
            self._wrong_at.clear()
            return tries

    def _tried(self, passphrase: str | None, recovery_code: str | None) -> Keystore:
        with self._guard:
            if self._wrong >= TRIES and self._since(self._wait_from) < PAUSE.total_seconds():
                raise TooManyTries("Too many wrong tries. Wait a minute, then try again.")
            try:
                opened = Keystore.open(self.home.keystore, passphrase=passphrase, recovery_code=recovery_code)
            except MistypedCode:
                raise  # a slip of the hand tells a guesser nothing
            except (WrongPassphrase, WrongRecoveryCode):
                self._wrong += 1
                self._wait_from = self._clock()
                self._wrong_at.append(datetime.fromtimestamp(self._wait_from[1], UTC))
                raise
            self._wrong = 0
            return opened

    def _since(self, then: tuple[float, float]) -> float:
        # The larger of the two: a laptop that slept for a night wakes up locked, and a clock set back unlocks nothing.
        return max(now - before for now, before in zip(self._clock(), then, strict=True))


_vault: Vault | None = None


def use(vault: Vault) -> None:
    """Say which vault is the one of this process."""
    global _vault
    _vault = vault


def the_vault() -> Vault:
    """The vault of this process. Raises KeystoreLocked where none has been named: nothing opens by itself."""
    if _vault is None:
        raise KeystoreLocked("The desk is not running; start it with 'hereandnow serve'.")
    return _vault
