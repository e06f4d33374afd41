"""The corpus as plain text: sessions, exchanges, and what coders wrote of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from hereandnow.codebook import codes
from hereandnow.domain import Speaker

CORPUS = Path(__file__).resolve().parent / "corpus"
SPEAKERS: dict[str, Speaker] = {"T": "therapist", "C": "client"}
HEAD = ("writer", "kind", "character", "dialect", "scenario")
KINDS = ("clean", "captions", "chat")
CHARACTERS = ("ordinary", "relational")


class Malformed(ValueError):
    """A file of the corpus that is not in its form; the sentence names the file and the line."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """One turn as written: who, and the words."""

    speaker: Speaker
    text: str


@dataclass(frozen=True, slots=True)
class Written:
    """One invented session: ``head`` has writer, kind, character, dialect and scenario."""

    id: str
    head: dict[str, str]
    turns: tuple[Spoken, ...]


@dataclass(frozen=True, slots=True)
class Exchange:
    """A few turns whose last one was written to show ``code`` (``shows``) or to come near it without showing it."""

    id: str
    writer: str
    code: str
    shows: bool
    turns: tuple[Spoken, ...]


@dataclass(frozen=True, slots=True)
class Coded:
    """One code given by one coder: the turn's place, the code, the words it rests on."""

    turn: int
    code: str
    quote: str


def read_session(file: Path) -> Written:
    """A session: head lines ``name: value``, an empty line, then one turn a line. Raises Malformed."""
    top, _, body = file.read_text(encoding="utf-8").partition("\n\n")
    head = dict(part for line in top.splitlines() for part in [_pair(file, line)])
    missing = [name for name in HEAD if name not in head]
    if missing:
        raise Malformed(f"{file.name}: the head lacks {', '.join(missing)}.")
    if head["kind"] not in KINDS or head["character"] not in CHARACTERS:
        raise Malformed(f"{file.name}: kind is one of {KINDS} and character one of {CHARACTERS}.")
    return Written(file.stem, head, tuple(_spoken(file.name, line) for line in body.splitlines() if line.strip()))


def read_exchanges(file: Path) -> tuple[Exchange, ...]:
    """The exchanges of one writer for one code: ``+`` or ``-``, then turns parted by ``|``. Raises Malformed."""
    code = file.stem
    speaker = codes()[code].speaker
    found = []
    for number, line in enumerate(filter(str.strip, file.read_text(encoding="utf-8").splitlines()), 1):
        where = f"{file.parent.name}/{code}/{number:03}"
        if line[:2] not in ("+ ", "- "):
            raise Malformed(f"{where}: a line starts with '+ ' or '- '.")
        turns = tuple(_spoken(where, part) for part in line[2:].split("|"))
        if not 1 <= len(turns) <= 6 or speaker not in (None, turns[-1].speaker):
            raise Malformed(f"{where}: one to six turns, the last by the {speaker or 'right speaker'}.")
        found.append(Exchange(where, file.parent.name, code, line[0] == "+", turns))
    return tuple(found)


def read_codes(file: Path) -> tuple[Coded, ...]:
    """What one coder wrote of one session: ``turn code quote`` a line, parted by tabs; the quote may be empty.

    Raises Malformed.
    """
    found = []
    for line in filter(str.strip, file.read_text(encoding="utf-8").splitlines()):
        parts = line.split("\t")
        if len(parts) != 3 or not parts[0].isdigit() or parts[1] not in codes():
            raise Malformed(f"{file}: {line!r} is not a turn, a code and a quote parted by tabs.")
        found.append(Coded(int(parts[0]), parts[1], parts[2]))
    return tuple(found)


def misfits(session: Written, given: tuple[Coded, ...]) -> Iterator[str]:
    """What is wrong with a coder's file: a turn that is not there, another speaker's code, words that are not there."""
    for coded in given:
        if coded.turn >= len(session.turns):
            yield f"{session.id}: there is no turn {coded.turn}"
            continue
        turn = session.turns[coded.turn]
        if codes()[coded.code].speaker not in (None, turn.speaker):
            yield f"{session.id} turn {coded.turn}: {coded.code} cannot be said by the {turn.speaker}"
        if coded.quote not in turn.text:
            yield f"{session.id} turn {coded.turn}: these words are not in the turn: {coded.quote!r}"


def _pair(file: Path, line: str) -> tuple[str, str]:
    name, colon, value = line.partition(":")
    if not colon:
        raise Malformed(f"{file.name}: {line!r} is not 'name: value'; an empty line ends the head.")
    return name.strip(), value.strip()


def _spoken(where: str, line: str) -> Spoken:
    match = re.match(r"\s*([TC]): +(\S.*?)\s*$", line)
    if not match:
        raise Malformed(f"{where}: {line[:60]!r} does not start with 'T: ' or 'C: '.")
    return Spoken(SPEAKERS[match[1]], match[2])
