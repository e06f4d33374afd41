"""Where the records lie: in a file of the home folder, or on the PostgreSQL server of a practice."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from typing import Any
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from hereandnow.errors import CannotServe

VARIABLE = "HEREANDNOW_DATABASE"
EXAMPLE = "postgresql://desk@db.example.org/desk"

BUSY = 20
"""Seconds to wait for one's turn to write, on either engine."""

CONNECTIONS = 8
"""At most so many from one process: the server has four threads, the worker three."""

_PRAGMAS = (
    "cipher_memory_security=ON",  # pages and keys stay out of the swap file and are wiped when let go
    "journal_mode=WAL",
    "synchronous=FULL",
    f"busy_timeout={1000 * BUSY}",
    "secure_delete=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "temp_store=MEMORY",
)
_SQLITE: dict[str, Any] = {
    "ENGINE": "hereandnow.web.records.sealed_sqlite",
    "NAME": "records.db",
    "CONN_MAX_AGE": 0,  # an open connection knows the key: none outlives its request
    "OPTIONS": {
        "timeout": BUSY,
        "transaction_mode": "IMMEDIATE",
        "init_command": ";".join(f"PRAGMA {setting}" for setting in _PRAGMAS),
    },
}
# What is said to be kept is kept, whatever the server's own setting; whoever waits too long for a turn is told so.
_SESSION = f"-c synchronous_commit=on -c lock_timeout={BUSY}s"


def on_a_server(environment: Mapping[str, str]) -> bool:
    """Whether a PostgreSQL server is named."""
    return bool(environment.get(VARIABLE))


def database_of(environment: Mapping[str, str]) -> dict[str, Any]:
    """Django's settings for the database that ``HEREANDNOW_DATABASE`` names, or for the file. Raises CannotServe."""
    if not on_a_server(environment):
        return _SQLITE
    try:
        return _postgresql(urlsplit(environment[VARIABLE]))
    except ValueError:  # a port that is no number, a bracket too many; the address may hold a password
        raise CannotServe(f"{VARIABLE} is no address of a database; write it like {EXAMPLE}.") from None


def _postgresql(address: SplitResult) -> dict[str, Any]:
    name = unquote(address.path.removeprefix("/"))
    if address.scheme not in ("postgresql", "postgres") or not name or "/" in name:
        raise ValueError
    options = dict(parse_qsl(address.query, strict_parsing=True)) if address.query else {}
    host = options.pop("host", unquote(address.hostname or ""))
    if not _on_this_machine(host):
        options.setdefault("sslmode", "verify-full")  # who is at the other end is asked for, unless told otherwise
    return {
        "ENGINE": "hereandnow.web.records.sealed_postgresql",
        "NAME": name,
        "USER": unquote(address.username or ""),
        "PASSWORD": unquote(address.password or ""),
        "HOST": host,
        "PORT": str(address.port or ""),
        "CONN_MAX_AGE": 0,  # back to the pool with each request, and none is given out while the keys are locked
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": {
            **options,
            "options": _SESSION,
            "pool": {"min_size": 1, "max_size": CONNECTIONS, "timeout": BUSY},
        },
    }


def _on_this_machine(host: str) -> bool:
    if not host or host.startswith("/") or host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
