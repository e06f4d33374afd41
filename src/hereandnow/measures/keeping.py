"""Questionnaires kept in a folder: each one file, as it came, under a name."""

from __future__ import annotations

import re
from pathlib import Path

from hereandnow.errors import CannotWrite, UnknownName, UnreadableQuestionnaire
from hereandnow.measures.strict_json import BYTES
from hereandnow.whole_file import write_whole

_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_OTHERS = re.compile(r"[^a-z0-9]+")
_LONGEST = 60


def file_bytes(file: Path) -> bytes:
    """What a file holds, up to the limit of a questionnaire. Raises UnreadableQuestionnaire."""
    if file.is_dir():
        raise UnreadableQuestionnaire(f"{file} is a folder; name a file in it.")
    try:
        with file.open("rb") as stream:
            return stream.read(BYTES + 1)
    except FileNotFoundError:
        raise UnreadableQuestionnaire(f"There is no file {file}.") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "its name cannot be one"
        raise UnreadableQuestionnaire(f"{file} cannot be read: {reason}.") from None


def name_from(text: str) -> str:
    """A name to keep something under, made of a title."""
    return _OTHERS.sub("-", text.lower())[:_LONGEST].strip("-") or "questionnaire"


def kept(folder: Path) -> tuple[str, ...]:
    """The names that a folder has something under."""
    return tuple(sorted(file.stem for file in folder.glob("*.json") if _NAME.fullmatch(file.stem)))


def kept_bytes(folder: Path, name: str) -> bytes:
    """The file that is kept under a name. Raises UnknownName."""
    if name not in kept(folder):
        raise UnknownName(f"No questionnaire is kept as {name!r}; 'hereandnow measures list' names those that are.")
    return file_bytes(folder / f"{name}.json")


def keep(folder: Path, name: str, data: bytes, *, replace: bool = False) -> None:
    """Keep a file under a name: whole, or not at all. Raises CannotWrite; also where another one has the name."""
    if not (_NAME.fullmatch(name) and len(name) <= _LONGEST):
        raise CannotWrite(f"A name has small letters, digits and single hyphens, {_LONGEST} at most; choose another.")
    place = folder / f"{name}.json"
    try:
        for made in (folder.parent, folder):
            made.mkdir(mode=0o700, parents=True, exist_ok=True)
        if place.exists() and not replace and place.read_bytes() != data:
            raise CannotWrite(f"Another questionnaire is kept as {name!r}; choose another --name, or --replace it.")
        write_whole(place, data)
    except OSError as error:
        raise CannotWrite(f"{folder} cannot be written to: {error.strerror}.") from error
