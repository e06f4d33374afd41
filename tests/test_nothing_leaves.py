"""The guard of ``conftest`` works."""

from __future__ import annotations

import socket

import pytest


@pytest.mark.parametrize("address", [("192.0.2.1", 80), ("example.org", 80)])
def test_whoever_speaks_to_somebody_beyond_this_machine_is_refused(address: tuple[str, int]) -> None:
    with pytest.raises(ConnectionRefusedError, match="a test speaks to"):
        socket.create_connection(address, timeout=1)


def test_also_without_asking_for_its_address() -> None:
    with socket.socket() as wire, pytest.raises(ConnectionRefusedError, match="a test speaks to"):
        wire.connect(("192.0.2.1", 80))
