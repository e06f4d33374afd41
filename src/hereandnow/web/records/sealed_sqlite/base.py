"""The database engine: Django's own for SQLite, with another library under it and the key set before anything else.

Django binds its engine to the standard library's ``sqlite3`` in three places: the class attribute ``Database``, the
call that connects, and the class of its cursors. They are replaced here rather than ``sys.modules["sqlite3"]``, so that
nothing else in the process changes. The adapters and converters are those that Django registers for its own.
"""

from __future__ import annotations

import datetime
import decimal
from collections.abc import Iterable, Mapping
from itertools import chain
from typing import Any

from django.db.backends.sqlite3 import base
from django.db.backends.sqlite3._functions import register as register_functions  # type: ignore[import-untyped]
from django.utils.dateparse import parse_date, parse_datetime, parse_time
from sqlcipher3 import dbapi2

from hereandnow.errors import CannotServe
from hereandnow.web.vault import the_vault

SAFE_FROM = (3, 51, 3)
"""Earlier versions can lose a write to the log: https://sqlite.org/wal.html, "the WAL-reset bug"."""

if dbapi2.sqlite_version_info < SAFE_FROM:
    raise CannotServe(
        f"SQLite {dbapi2.sqlite_version} can damage its files; install sqlcipher3 0.6.4 or later in its place."
    )

dbapi2.register_converter("bool", b"1".__eq__)
for _type, _parse in (("date", parse_date), ("time", parse_time), ("datetime", parse_datetime)):
    dbapi2.register_converter(_type, base.decoder(_parse))
dbapi2.register_adapter(decimal.Decimal, str)
dbapi2.register_adapter(datetime.date, base.adapt_date)
dbapi2.register_adapter(datetime.datetime, base.adapt_datetime)


class DatabaseWrapper(base.DatabaseWrapper):
    """A connection to the file that the vault names, with the key that the vault holds."""

    Database = dbapi2

    init_commands: list[str]

    def get_connection_params(self) -> dict[str, Any]:
        """As Django has them, with the file of this process's vault."""
        return {**super().get_connection_params(), "database": str(the_vault().home.database)}

    def get_new_connection(self, conn_params: dict[str, Any]) -> Any:
        """Raises KeystoreLocked: without the key there is no file to look into."""
        key = the_vault().keys().subkey("database")
        connection = dbapi2.connect(**conn_params)
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        register_functions(connection)
        for command in chain(("PRAGMA foreign_keys = ON", "PRAGMA legacy_alter_table = OFF"), self.init_commands):
            connection.execute(command)
        return connection

    def create_cursor(self, name: str | None = None) -> Any:
        """A cursor that takes what Django writes."""
        return self.connection.cursor(factory=_Cursor)


class _Cursor(dbapi2.Cursor):  # type: ignore[misc]  # sqlcipher3 has no types
    """Takes ``%s`` and ``%(name)s`` as Django writes them."""

    def execute(self, query: str, params: Any = None) -> Any:
        if params is None:
            return super().execute(query)
        return super().execute(_converted(query, params), params)

    def executemany(self, query: str, param_list: Iterable[Any]) -> Any:
        rows = list(param_list)
        return super().executemany(_converted(query, rows[0] if rows else ()), rows)


def _converted(query: str, params: Any) -> str:
    if isinstance(params, Mapping):
        return query % {name: f":{name}" for name in params}
    return base.FORMAT_QMARK_REGEX.sub("?", query).replace("%%", "%")
