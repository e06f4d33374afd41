"""A session with the words of each turn, read once for all measures."""

from __future__ import annotations

from dataclasses import dataclass

from hereandnow.domain import Session, Speaker, Turn
from hereandnow.domain.words import words


@dataclass(frozen=True, slots=True)
class SpokenTurn:
    """A turn and its words: lower case, without transcriber's marks, with straight apostrophes."""

    turn: Turn
    words: tuple[str, ...]


def spoken_turns(session: Session) -> tuple[SpokenTurn, ...]:
    """All turns of a session with their words, in order."""
    return tuple(SpokenTurn(turn, tuple(words(turn.text.replace("’", "'")))) for turn in session.turns)


def said_by(spoken: tuple[SpokenTurn, ...], speaker: Speaker) -> list[SpokenTurn]:
    """The turns of one speaker, in order."""
    return [one for one in spoken if one.turn.speaker == speaker]


def left_out(spoken: tuple[SpokenTurn, ...]) -> str:
    """What a basis says of turns by neither therapist nor client; empty where there are none."""
    others = len(said_by(spoken, "other"))
    return f"; {turns(others)} of others left out" if others else ""


def turns(count: int, whose: str = "") -> str:
    """A count of turns in words: "1 turn", "42 client turns"."""
    return f"{count}{f' {whose}' if whose else ''} turn{'' if count == 1 else 's'}"
