"""What the child may use, and how that is made to hold. The standard library only: the child reads this first."""

from __future__ import annotations

import codecs
import os
from contextlib import suppress

MEMORY = 256 * 1024 * 1024
"""Bytes of address space; a session of an hour takes a tenth. A bomb takes what there is."""

PROCESSOR = 10
"""Seconds of computing."""

WALL = 15.0
"""Seconds from start to answer, by the parent's clock."""

ANSWER = 160 * 1024 * 1024
"""Bytes of an answer: JSON may write a sign of the file in six bytes; what is longer is none of ours."""

NICENESS = 5
"""Pages come first: the machine may have two cores."""

ENCODINGS = ("utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "cp1252")
"""Loaded before files are out of reach: Python looks for an encoding on the disk when it is first used."""


def bound() -> None:
    """Keep this process within memory and time, for good; no dump of memory, nothing written to any disk."""
    if os.name != "posix":
        return  # there the parent's clock alone ends it
    import resource

    os.nice(NICENESS)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (PROCESSOR, PROCESSOR))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    with suppress(ValueError, OSError):  # macOS knows the name and refuses the limit
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def close_off() -> None:
    """From here on this process opens no file, no folder and no socket."""
    for name in ENCODINGS:
        codecs.lookup(name)
    if os.name != "posix":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0))
