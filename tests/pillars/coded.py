"""Sessions with their codes written beside the words, so that pillars are tested without cues.

A line is ``C: I'm sorry. | client.apologises, client.body?``: who speaks, the words, the codes. The whole turn is the
evidence; ``?`` marks a code as possible, ``=0.6`` gives its probability, which is 0.8 otherwise.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import cycle

from hereandnow.domain import (
    Annotation,
    Annotations,
    Conversation,
    Evidence,
    Moment,
    Pillar,
    ReaderName,
    Review,
    Session,
    Speaker,
    Topic,
    Turn,
)

WHO: dict[str, Speaker] = {"T": "therapist", "C": "client", "O": "other"}
READER = ReaderName("by hand", 1)
SAID = {"T": "T: Mm-hm.", "C": "C: Then we had lunch."}


def coded(*lines: str) -> tuple[Session, Annotations]:
    """A session of such lines, and its annotations."""
    turns: list[Turn] = []
    annotations: list[Annotation] = []
    for index, line in enumerate(lines):
        said, _, codes = line.partition(" | ")
        turn = Turn(index, WHO[said[0]], said[3:])
        turns.append(turn)
        for code in filter(None, codes.split(", ")):
            name, _, probability = code.removesuffix("?").partition("=")
            annotations.append(
                Annotation(name, Evidence.of(turn), float(probability or 0.8), READER, code.endswith("?"))
            )
    return Session("example", "example.txt", tuple(turns)), Annotations(tuple(annotations))


def review(pillars: Sequence[Pillar], *lines: str, topics: tuple[Topic, ...] = ()) -> Review:
    """What the pillars find, as a review: every quote is checked, and no two moments have one id."""
    session, annotations = coded(*lines)
    conversation = Conversation((), topics, ())
    moments = tuple(moment for pillar in pillars for moment in pillar.find(session, annotations, conversation))
    return Review(session, annotations, conversation, moments)


def found(pillar: Pillar, kind: str, *lines: str, topics: tuple[Topic, ...] = ()) -> list[Moment]:
    """The moments of one kind."""
    assert kind in {known.name for known in pillar.kinds}
    return [moment for moment in review((pillar,), *lines, topics=topics).moments if moment.kind.name == kind]


def cited(moment: Moment) -> list[int]:
    """The turns of a moment's evidence, without the therapist's part."""
    return [evidence.turn.index for evidence in moment.evidence]


def part(moment: Moment) -> list[int]:
    """The turns of the therapist's part."""
    return [said.evidence.turn.index for said in moment.therapist_part]


def meanwhile(count: int, first: str = "T") -> tuple[str, ...]:
    """As many turns without a code as asked for, the two speakers in turn."""
    speakers = cycle("TC" if first == "T" else "CT")
    return tuple(SAID[next(speakers)] for _ in range(count))


def long(count: int) -> str:
    """A client's words, so many of them, none of a feeling or the body."""
    return " ".join(f"word{place}" for place in range(count))
