"""Short exchanges for tests: ``T: ...`` and ``C: ...``, a line a turn; a bare sentence is one turn."""

from __future__ import annotations

from hereandnow.domain import Annotation, Session, Speaker, Turn
from hereandnow.reading import Reader, read

SPEAKERS: dict[str, Speaker] = {"T": "therapist", "C": "client", "O": "other"}


def session(exchange: str, *, speaker: Speaker = "client", times: bool = False) -> Session:
    """A session of the given lines; ``times`` gives each turn ten seconds."""
    turns = []
    for index, line in enumerate(line for line in exchange.strip().splitlines() if line.strip()):
        head, colon, words = line.strip().partition(": ")
        who = SPEAKERS.get(head) if colon else None
        start = index * 10.0 if times else None
        end = index * 10.0 + 9 if times else None
        turns.append(Turn(index, who or speaker, words if who else line.strip(), start, end))
    return Session("example", "example.txt", tuple(turns))


def codes_of_last_turn(
    exchange: str, readers: tuple[Reader, ...], *, speaker: Speaker = "client"
) -> dict[str, Annotation]:
    """The annotations of the last turn of an exchange, by code."""
    read_session = session(exchange, speaker=speaker)
    annotations = read(read_session, readers)
    return {annotation.code: annotation for annotation in annotations.on(len(read_session.turns) - 1)}
