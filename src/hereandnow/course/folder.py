"""A folder to a course: its transcripts, and ``course.toml`` for all that was not said in a session.

Nothing is guessed: an unknown table or key, a value of another type and a file that is not there are refused.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path, PurePath
from typing import Any

from hereandnow.course.entries import TABLES, read_entry
from hereandnow.course.side_by_side import read_side_by_side
from hereandnow.domain import (
    Belief,
    CheckIn,
    Contact,
    Course,
    CourseSession,
    FeelingNote,
    HelpfulEvent,
    Review,
    Session,
    TherapistRating,
)
from hereandnow.errors import InvalidValue, UnclearSpeakers, UnreadableCourse
from hereandnow.review import open_session, review
from hereandnow.transcripts import Limits

FILE = "course.toml"
LARGEST = 5 * 1024 * 1024
"""Bytes of ``course.toml`` at most: ten years of daily notes have a tenth of it."""
_VALUES: dict[str, Callable[..., Any]] = {
    "check_ins": CheckIn,
    "therapist_ratings": TherapistRating,
    "helpful_events": HelpfulEvent,
    "beliefs": Belief,
    "feelings": FeelingNote,
    "contacts": Contact,
}
_DATED = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class _Listed:
    """A session as the folder lists it: its day, and its file, or None where it was not recorded."""

    date: date
    file: Path | None


def open_course(
    folder: Path,
    *,
    therapist: str | None = None,
    client: str | None = None,
    limits: Limits | None = None,
    read: Callable[[Session], Review] = review,
    processes: int = 1,
) -> Course:
    """Read a folder: every transcript in it is reviewed. ``therapist`` and ``client`` are the names in the transcripts.

    With ``processes`` above one many sessions are read side by side (side_by_side.py), and ``read`` is not asked.
    Raises UnreadableCourse, or what reading a transcript raises, with the name of its file in the sentence.
    """
    if not folder.is_dir():
        raise UnreadableCourse(f"{folder} is no folder; name the folder that holds the sessions of one client.")
    told = _told(folder / FILE)
    beside: dict[str, Any] = {name: tuple(_values(told, name, value)) for name, value in _VALUES.items()}
    listed = [_of_entry(folder, entry) for entry in _entries(told, "sessions")] or list(_by_name(folder))
    if not listed:
        raise UnreadableCourse(
            f"{folder} holds no session. Begin the name of each transcript with its date, such as 2026-01-08.txt, "
            f"or list the sessions in {FILE}."
        )
    listed.sort(key=lambda session: session.date)
    try:
        # Made without reviews first: what is wrong with the entries is said before the reading, which takes longest.
        Course(sessions=tuple(CourseSession(one.date, None) for one in listed), **beside)
    except InvalidValue as error:
        raise UnreadableCourse(f"{FILE}: {error}") from error
    opened = [None if one.file is None else _session(one.file, therapist, client, limits) for one in listed]
    recorded = [session for session in opened if session is not None]
    found = iter(read_side_by_side(recorded, processes) if processes > 1 else [read(session) for session in recorded])
    sessions = [
        CourseSession(one.date, None if session is None else next(found))
        for one, session in zip(listed, opened, strict=True)
    ]
    return Course(client=told.get("client", ""), sessions=tuple(sessions), left_out=_left_out(folder, listed), **beside)


def check_ins_of(folder: Path) -> tuple[CheckIn, ...]:
    """The check-ins that a folder's ``course.toml`` has, without its sessions. Raises UnreadableCourse."""
    if not (folder / FILE).is_file():
        raise UnreadableCourse(f"{folder} has no {FILE}, which is where check-ins stand.")
    return tuple(_values(_told(folder / FILE), "check_ins", CheckIn))


def _session(path: Path, therapist: str | None, client: str | None, limits: Limits | None) -> Session:
    try:
        return open_session(path, therapist=therapist, client=client, limits=limits)
    except UnclearSpeakers as error:
        raise UnclearSpeakers(f"{path.name}: {error}") from error


def _told(path: Path) -> dict[str, Any]:
    """What ``course.toml`` says; empty where there is none."""
    try:
        with path.open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise UnreadableCourse(f"{path} cannot be read: {error.strerror}.") from error
    if len(data) > LARGEST:
        raise UnreadableCourse(f"{FILE} is larger than {LARGEST // 1024 // 1024} MB, the most that is read.")
    try:
        told = tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise UnreadableCourse(f"{FILE} is not in UTF-8; save it as UTF-8 and try again.") from None
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"\(at (.+)\)$", str(error))
        raise UnreadableCourse(f"{FILE} is not TOML{f': look at {place[1]}' if place else ''}.") from None
    except RecursionError:
        raise UnreadableCourse(f"{FILE} is nested too deeply to be a course.") from None
    for name, value in told.items():
        if name == "client" and not isinstance(value, str):
            raise UnreadableCourse(f"{FILE}: client is a name between quotation marks.")
        if name not in ("client", *TABLES):
            raise UnreadableCourse(f"{FILE} has a part {name!r}; known are client, {', '.join(TABLES)}.")
    return told


def _values(told: Mapping[str, Any], name: str, value: Callable[..., Any]) -> Iterator[Any]:
    for number, entry in enumerate(_entries(told, name), start=1):
        try:
            yield value(**entry)
        except InvalidValue as error:
            raise UnreadableCourse(f"{FILE}, {name}, entry {number}: {error}") from error


def _entries(told: Mapping[str, Any], name: str) -> Iterator[dict[str, Any]]:
    entries = told.get(name, [])
    if not isinstance(entries, list):
        raise UnreadableCourse(f"{FILE}: {name} is a list of entries, each under its own [[{name}]].")
    for number, entry in enumerate(entries, start=1):
        try:
            yield read_entry(name, entry)
        except InvalidValue as error:
            raise UnreadableCourse(f"{FILE}, {name}, entry {number}: {error}") from error


def _of_entry(folder: Path, entry: Mapping[str, Any]) -> _Listed:
    name = entry.get("file")
    if name is None:
        return _Listed(entry["date"], None)
    if PurePath(name).name != name or name in (".", ".."):
        raise UnreadableCourse(f"{FILE}: the file of the session {entry['date']} is the name of a file in this folder.")
    if not (folder / name).is_file():
        raise UnreadableCourse(f"{FILE}: the file of the session {entry['date']} is not in the folder.")
    return _Listed(entry["date"], folder / name)


def _by_name(folder: Path) -> Iterator[_Listed]:
    for path in _files(folder):
        found = _DATED.match(path.name)
        if found:
            try:
                day = datetime.fromisoformat(found[0]).date()
            except ValueError:
                raise UnreadableCourse(f"The name of {path.name} begins with a date that there is not.") from None
            yield _Listed(day, path)


def _left_out(folder: Path, listed: Sequence[_Listed]) -> tuple[str, ...]:
    used = {one.file for one in listed}
    return tuple(path.name for path in _files(folder) if path not in used and path.name != FILE)


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.is_file() and not path.name.startswith("."))
