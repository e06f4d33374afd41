"""How far the desk reaches: this machine alone, or a practice behind a proxy that speaks TLS."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass

from hereandnow.errors import CannotServe

VARIABLE = "HEREANDNOW_PUBLIC_NAME"
"""Where the settings look, and those of processes that the server starts. ``hereandnow serve`` sets it itself."""

LOOPBACK = "127.0.0.1"

# Labels of a name in an address (RFC 1123, 2.1), small letters; the last is no number, or the whole would be one.
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_NAME = re.compile(rf"(?=.{{1,253}}\Z)(?:{_LABEL}\.)*(?![0-9]+\Z){_LABEL}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Reach:
    """Where the desk answers, by which name people reach it ("" on the own machine), and whose headers it believes."""

    address: str = LOOPBACK
    public_name: str = ""
    proxy: str = ""


def reach_of(address: str = LOOPBACK, *, public_name: str = "", proxy: str = LOOPBACK, tls: bool = False) -> Reach:
    """As the command line says it; ``tls`` is somebody's word that a proxy with TLS stands before the desk.

    Raises CannotServe: without that word nothing but this machine is served, since passwords would travel in the clear.
    """
    number = _number(address, "--address")
    if not tls:
        if public_name or not number.is_loopback:
            raise CannotServe(
                "Beyond this machine words and passwords would travel in the clear. Put a proxy with TLS before the "
                "desk, then add --i-have-tls and --public-name; the how-to 'Serve a practice' shows it."
            )
        return Reach(str(number))
    if not _NAME.fullmatch(public_name):
        raise CannotServe(
            "With --i-have-tls, say with --public-name by which name the desk is reached: as it stands in the address, "
            "in small letters, without https:// and without a port."
        )
    return Reach(str(number), public_name, str(_number(proxy, "--proxy")))


def public_name_of(environment: Mapping[str, str]) -> str:
    """By which name people reach the desk; "" on the own machine."""
    return environment.get(VARIABLE, "")


def _number(address: str, option: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address:
    try:
        return ipaddress.ip_address(address)
    except ValueError:
        raise CannotServe(f"{option} takes the number of an address, such as 127.0.0.1 or 192.168.1.20.") from None
