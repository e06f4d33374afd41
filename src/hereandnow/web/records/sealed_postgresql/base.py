"""The database engine of a practice: Django's own for PostgreSQL, reached only while the keys are open.

Nothing on that server opens without the keys, names of accounts and sessions included; so this is no second lock, but
the same rule as in a file: while the desk is locked there are no records to be had.

As on SQLite, whoever may write has the records to themselves: a transaction begins by waiting for its turn. So what one
looked at is still so when one writes, and the audit has one row after the other.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from django.db import connections
from django.db.backends.postgresql import base

from hereandnow.web.vault import the_vault

TURN = 0x68_65_72_65  # "here": the number that PostgreSQL knows the turn by


class DatabaseWrapper(base.DatabaseWrapper):
    """A connection to the server that the settings name."""

    def get_new_connection(self, conn_params: dict[str, Any]) -> Any:
        """Raises KeystoreLocked."""
        the_vault().keys()
        return super().get_new_connection(conn_params)

    def _set_autocommit(self, autocommit: bool) -> None:
        super()._set_autocommit(autocommit)  # type: ignore[misc]  # its types leave it out
        if not autocommit:
            with self.wrap_database_errors:
                self._take_turn()

    def _take_turn(self) -> None:
        try:
            self.connection.execute("SELECT pg_advisory_xact_lock(%s)", [TURN])
        except self.Database.Error:
            with suppress(self.Database.Error):  # it waited too long, or the server is away: nothing has begun
                self.connection.rollback()
                self.connection.autocommit = True
            raise


class Hangup:
    """Follows the vault: what lies ready in the pool is closed when the keys go."""

    def opened(self, master_key: bytes) -> None:
        """Connections are made when they are asked for."""

    def locked(self) -> None:
        """Close them; one that somebody is using ends with its request."""
        for connection in connections.all():
            if isinstance(connection, DatabaseWrapper):
                connection.close_pool()
