"""The same tests on either engine: what a home folder is to SQLite, rows beside it are to PostgreSQL.

On SQLite the records lie in the folder, and nothing is to be done. On PostgreSQL a folder that is set up has its rows
written into it (``keep``), so that copies of it are copies of the records too; whoever opens a desk in a folder finds
the rows that it has, or a database that was never used (``lay_out``).
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from django.conf import settings
from django.db import connections
from psycopg import sql

from hereandnow.web.database import VARIABLE
from tests.web.cluster import ASKED, address_of, cluster
from tests.web.desk import Desk

ROWS = "records.rows"
NEVER_USED, STARTED, PRISTINE = "never_used", "started", "pristine"

_SHAPE = "SELECT (SELECT count(*) FROM pg_attribute), (SELECT count(*) FROM pg_trigger)"
_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename"


class _Server:
    """The server of this run, with one database that was never used and one with the tables of a started desk."""

    def __init__(self, socket: str) -> None:
        self._socket = socket
        self._lines: dict[str, psycopg.Connection] = {}
        self._tables: tuple[str, ...] = ()
        self._shape: object = None

    def lay_out(self, folder: Path) -> None:
        """The database of this folder's desk."""
        rows = folder / ROWS
        if rows.exists():
            if self._line(STARTED).execute(_SHAPE).fetchone() != self._shape:  # a test took a trigger or a table away
                self._make_started()
            self._put(rows.read_bytes())
            self._use(STARTED)
        else:
            self._begin()
            self._use(NEVER_USED)

    def keep(self, folder: Path) -> None:
        """Write the rows into the folder."""
        connections.close_all()
        if not self._tables:
            self._hang_up(NEVER_USED)
            self._line("postgres").execute(f"ALTER DATABASE {NEVER_USED} RENAME TO {PRISTINE}")
            self._make_started()
        (folder / ROWS).write_bytes(self.rows())

    def rows(self) -> bytes:
        """All that is in the database that is used: each table's name and length, then its rows as they are kept."""
        kept = b""
        line = self._line(settings.DATABASES["default"]["NAME"])
        for (table,) in line.execute(_TABLES).fetchall():
            with line.cursor() as cursor, cursor.copy(_copy(table, "TO STDOUT (FORMAT binary)")) as copy:
                rows = b"".join(bytes(part) for part in copy)
            kept += f"{table} {len(rows)}\n".encode() + rows
        return kept

    def close(self) -> None:
        """Nobody is connected any more."""
        connections["default"].close_pool()  # type: ignore[attr-defined]  # PostgreSQL's has one
        for line in self._lines.values():
            line.close()

    def _line(self, name: str) -> psycopg.Connection:
        if name not in self._lines:
            self._lines[name] = psycopg.connect(address_of(self._socket, name), autocommit=True)
            self._lines[name].execute("SET lock_timeout = '10s'")
        return self._lines[name]

    def _use(self, name: str) -> None:
        os.environ[VARIABLE] = address_of(self._socket, name)  # for processes that a test starts
        if settings.DATABASES["default"]["NAME"] != name:
            connections.close_all()
            connections["default"].close_pool()  # type: ignore[attr-defined]
            settings.DATABASES["default"].update(NAME=name, HOST=self._socket, USER="desk")

    def _begin(self) -> None:
        if NEVER_USED not in self._lines:
            self._line("postgres").execute(f"CREATE DATABASE {NEVER_USED}")
        self._line(NEVER_USED).execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")

    def _make_started(self) -> None:
        """The tables as the first start made them, for all desks after that one."""
        self._hang_up(STARTED)
        self._line("postgres").execute(f"DROP DATABASE IF EXISTS {STARTED} WITH (FORCE)")
        self._line("postgres").execute(f"CREATE DATABASE {STARTED} TEMPLATE {PRISTINE}")
        self._tables = tuple(name for (name,) in self._line(STARTED).execute(_TABLES))
        self._shape = self._line(STARTED).execute(_SHAPE).fetchone()
        self._use(STARTED)

    def _hang_up(self, name: str) -> None:
        connections.close_all()
        connections["default"].close_pool()  # type: ignore[attr-defined]
        if name in self._lines:
            self._lines.pop(name).close()

    def _names(self) -> list[sql.Identifier]:
        return [sql.Identifier(table) for table in self._tables]

    def _put(self, kept: bytes) -> None:
        line = self._line(STARTED)
        # As a replica nobody minds the order of tables, nor that rows go which are only added to.
        begin = sql.SQL("BEGIN; SET session_replication_role = replica; ")
        line.execute(begin + sql.SQL("").join(map(sql.SQL("DELETE FROM {};").format, self._names())))
        while kept:
            head, _, rest = kept.partition(b"\n")
            table, length = head.decode().split()
            with line.cursor() as cursor, cursor.copy(_copy(table, "FROM STDIN (FORMAT binary)")) as copy:
                copy.write(rest[: int(length)])
            kept = rest[int(length) :]
        line.execute("COMMIT; SET session_replication_role = origin")


def _copy(table: str, way: str) -> sql.Composed:
    return sql.SQL("COPY {} " + way).format(sql.Identifier(table))


_server: _Server | None = None


@contextmanager
def running() -> Iterator[None]:
    """The engine that was asked for, while the tests run."""
    global _server
    if not ASKED:
        yield
        return
    with cluster() as socket:
        _server = _Server(socket)
        try:
            yield
        finally:
            _server.close()
            _server = None


def lay_out(folder: Path) -> None:
    """The records that belong to this home folder are those that the desk finds from now on."""
    if _server is not None:
        _server.lay_out(folder)


def keep(folder: Path) -> None:
    """From now on a copy of this home folder is a copy of its records, too."""
    if _server is not None:
        _server.keep(folder)


def everything(desk: Desk) -> bytes:
    """The bytes of every file of the home folder, names of files before them; and of every row that lies elsewhere."""
    files = [path for path in sorted(desk.vault.home.folder.rglob("*")) if path.is_file()]
    found = b"".join(str(path).encode() + path.read_bytes() for path in files)
    return found if _server is None else found + _server.rows()
