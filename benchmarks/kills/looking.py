"""Looking at processes, without Django."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

PATIENCE = 60.0
"""Seconds."""


class Amiss(Exception):
    """What was promised does not hold."""


def until(true: Callable[[], bool], otherwise: str) -> None:
    """Wait for something. Raises Amiss where it does not come."""
    end = time.monotonic() + PATIENCE
    while not true():
        if time.monotonic() > end:
            raise Amiss(otherwise)
        time.sleep(0.02)


def is_gone(pid: int) -> bool:
    """Whether a process has ended."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] in ("Z", "X")
    except FileNotFoundError:
        return True


def apart(look: Callable[[], str]) -> str:
    """What a forked process finds: this one stays without threads and connections. Raises Amiss as it does."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        code = 0
        try:
            os.write(writing, look().encode())
        except Amiss as error:
            os.write(writing, str(error).encode())
            code = 1
        except BaseException as error:
            os.write(writing, f"{type(error).__name__}: {error}".encode())
            code = 1
        os._exit(code)
    os.close(writing)
    said = read_to_end(reading)
    if os.waitpid(pid, 0)[1] != 0:
        raise Amiss(said)
    return said


def read_to_end(reading: int) -> str:
    """What was on its way when the victim was killed."""
    said = b"".join(iter(lambda: os.read(reading, 65536), b"")).decode()
    os.close(reading)
    return said
