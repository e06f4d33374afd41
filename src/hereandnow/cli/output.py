"""Writing a result: to standard output, or whole to a file, or not at all."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from hereandnow.errors import CannotWrite


def printable(message: str) -> str:
    """A message with nothing in it that could steer a terminal: a file's names may hold anything."""
    return "".join(letter if letter.isprintable() else " " for letter in message)


def write(text: str, output: Path | None) -> None:
    """Write to a file in one step (it is there whole or not at all), or to standard output. Raises CannotWrite."""
    if output is None:
        sys.stdout.buffer.write(text.encode("utf-8"))
        sys.stdout.buffer.flush()
        return
    if output.is_dir():
        raise CannotWrite(f"{output} is a folder; name a file in it.")
    try:
        handle, name = tempfile.mkstemp(dir=output.parent, prefix=".hereandnow-")
    except OSError as error:
        raise CannotWrite(
            f"{output} cannot be written: {error.strerror}. Choose another place with --output."
        ) from error
    half = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
        half.replace(output)
    except OSError as error:
        half.unlink(missing_ok=True)
        raise CannotWrite(
            f"{output} cannot be written: {error.strerror}. Choose another place with --output."
        ) from error
