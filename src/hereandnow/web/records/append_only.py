"""Tables that are only added to: the database itself refuses anything else, whoever asks."""

from __future__ import annotations

from typing import Any

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

# Replacing a row is an insert to SQLite, and fires no trigger of deletion: a row that is there already is refused too.
_SQLITE = (
    "CREATE TRIGGER {table}_no_{verb} BEFORE {verb} ON {table} "
    "BEGIN SELECT RAISE(ABORT, '{table} is only added to'); END",
    "CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} "
    "WHEN EXISTS (SELECT 1 FROM {table} WHERE {unique}) "
    "BEGIN SELECT RAISE(ABORT, '{table} is only added to'); END",
)
_POSTGRESQL = (
    "CREATE OR REPLACE FUNCTION only_added_to() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RAISE EXCEPTION '% is only added to', TG_TABLE_NAME; END $$",
    "CREATE TRIGGER {table}_only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
    "FOR EACH STATEMENT EXECUTE FUNCTION only_added_to()",
)


def statements(vendor: str, table: str, unique: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    """The SQL that closes a table, for ``sqlite`` or ``postgresql``. ``unique`` are its keys, each by its columns."""
    if vendor == "postgresql":
        return tuple(statement.format(table=table) for statement in _POSTGRESQL)
    same = " OR ".join("(" + " AND ".join(f"{column} = NEW.{column}" for column in key) + ")" for key in unique)
    refuse, replace = _SQLITE
    return (
        *(refuse.format(table=table, verb=verb) for verb in ("UPDATE", "DELETE")),
        replace.format(table=table, unique=same),
    )


def only_added_to(table: str, *unique: tuple[str, ...]) -> migrations.RunPython:
    """A step of a migration that closes a table."""

    def close(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:
        for statement in statements(editor.connection.vendor, table, unique):
            editor.execute(statement, params=None)  # a per cent sign in it is one

    return migrations.RunPython(close)
