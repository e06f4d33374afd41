"""Writing a result: to standard output, or whole to a file, or not at all."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from pathlib import Path

from hereandnow.errors import CannotWrite
from hereandnow.whole_file import write_whole


def printable(message: str) -> str:
    """A message with nothing in it that could steer a terminal: a file's names may hold anything."""
    return "".join(letter if letter.isprintable() else " " for letter in message)


WIDTH = 100
"""Columns of a text, where no screen is narrower."""


def screen(output: Path | None) -> tuple[bool, int]:
    """Whether a text is written in colours, and in how many columns: on a screen its own, in a file always the same."""
    if output is not None or sys.stdout is None or not sys.stdout.isatty():
        return False, WIDTH
    return "NO_COLOR" not in os.environ, min(shutil.get_terminal_size().columns, WIDTH)


def write(text: str, output: Path | None, *, source: Path | None = None) -> None:
    """Write to a file in one step (it is there whole or not at all), or to standard output.

    Raises CannotWrite; also where the output would take the place of ``source``, the file that was read.
    """
    data = text.encode("utf-8", "replace")
    try:
        if output is None:
            _to_screen(data)
        elif output.is_dir():
            raise CannotWrite(f"{output} is a folder; name a file in it.")
        elif source is not None and output.exists() and output.samefile(source):
            raise CannotWrite(f"{output} is the transcript itself; name another file with --output.")
        elif output.exists() and not output.is_file():
            output.write_bytes(data)  # a pipe or a device is written to, never replaced
        else:
            _whole(data, output.resolve())  # a link stays a link
    except BrokenPipeError:
        raise  # whoever read us has seen enough; click ends quietly
    except OSError as error:
        place = output or "The standard output"
        hint = "Choose another place with --output." if output else "Write to a file with --output."
        raise CannotWrite(f"{place} cannot be written: {error.strerror}. {hint}") from error


def refuse_among(output: Path | None, folder: Path) -> None:
    """A report must not take the place of a session, nor be read as one the next time. Raises CannotWrite."""
    if output is not None and output.resolve().parent == folder.resolve():
        raise CannotWrite(f"{output} lies among the sessions; name a file in another folder with --output.")


def _to_screen(data: bytes) -> None:
    if sys.stdout is None:
        raise CannotWrite("The standard output is closed. Write to a file with --output.")
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def _whole(data: bytes, output: Path) -> None:
    if output.exists() and not os.access(output, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    write_whole(output, data)
