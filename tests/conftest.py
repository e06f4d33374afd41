"""What holds for every test: nothing of this process speaks to anybody beyond this machine (S-19)."""

from __future__ import annotations

import ipaddress
import sys
from typing import Any

NAMES = frozenset({None, "", "localhost"})


def _stay_here(event: str, arguments: tuple[Any, ...]) -> None:
    """An audit hook of Python: also what libraries do comes by here, where they do it through Python."""
    if event == "socket.getaddrinfo":
        _check(arguments[0])
    elif event in ("socket.connect", "socket.bind", "socket.sendto") and isinstance(arguments[1], tuple):
        _check(arguments[1][0])


def _check(host: str | bytes | None) -> None:
    name = host.decode() if isinstance(host, bytes) else host
    if name in NAMES:
        return
    try:
        inside = ipaddress.ip_address(name or "").is_loopback or name == "0.0.0.0"  # noqa: S104 - asked for as a default
    except ValueError:
        inside = False
    if not inside:
        raise ConnectionRefusedError(f"a test speaks to {name}")


sys.addaudithook(_stay_here)
