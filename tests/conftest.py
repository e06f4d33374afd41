"""What holds for every test: nothing of this process speaks to anybody beyond this machine (S-19).

Audit hooks would see it, too, and run at each start of a thread that is traced, which CPython 3.11 does not bear.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

# No test is timed: a slow machine is no fault.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

HERE = Path(__file__).parent
UNTRACED = (HERE / "browser", HERE / "web" / "matrix")
"""Walks through the whole desk: what they pass through has tests of its own, and tracing slows them by half."""


def pytest_collection_modifyitems(items: Iterable[pytest.Item]) -> None:
    for item in items:
        if any(folder in item.path.parents for folder in UNTRACED):
            item.add_marker("no_cover")


NAMES = frozenset({None, "", "localhost"})
ANY = "0.0.0.0"  # noqa: S104 - a server's default, which is resolved before it is told where to listen

_connect, _connect_ex, _getaddrinfo = socket.socket.connect, socket.socket.connect_ex, socket.getaddrinfo


def _check(host: str | bytes | None) -> None:
    name = host.decode() if isinstance(host, bytes) else host
    if name in NAMES:
        return
    try:
        inside = name == ANY or ipaddress.ip_address(name or "").is_loopback
    except ValueError:
        inside = False
    if not inside:
        raise ConnectionRefusedError(f"a test speaks to {name}")


def _checked(address: Any) -> Any:
    if isinstance(address, tuple):
        _check(address[0])
    return address


socket.socket.connect = lambda wire, address: _connect(wire, _checked(address))  # type: ignore[method-assign]
socket.socket.connect_ex = lambda wire, address: _connect_ex(wire, _checked(address))  # type: ignore[method-assign]


def _resolve(host: Any, *arguments: Any, **named: Any) -> Any:
    _check(host)
    return _getaddrinfo(host, *arguments, **named)


socket.getaddrinfo = _resolve
