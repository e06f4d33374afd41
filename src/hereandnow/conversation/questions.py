"""Open and closed questions: the therapist's by turn, and counts for both."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from hereandnow.conversation.spoken import SpokenTurn, left_out, said_by, turns
from hereandnow.domain import Measure
from hereandnow.domain.words import question_type


@dataclass(frozen=True, slots=True)
class Questions:
    """Indices of one speaker's turns that ask: an open question or invitation, or a closed question."""

    open: tuple[int, ...]
    closed: tuple[int, ...]


def find_questions(said: list[SpokenTurn]) -> Questions:
    """The questions among one speaker's turns; a turn counts once, by its last question."""
    kinds = {one.turn.index: question_type(one.turn.text) for one in said}
    return Questions(
        open=tuple(index for index, kind in kinds.items() if kind == "open"),
        closed=tuple(index for index, kind in kinds.items() if kind == "closed"),
    )


def measure_questions(spoken: tuple[SpokenTurn, ...], therapist: Questions, client: Questions) -> Iterator[Measure]:
    """How many turns of each hold an open question, and how many a closed one."""
    basis = (
        f"over {turns(len(said_by(spoken, 'therapist')), 'therapist')} "
        f"and {turns(len(said_by(spoken, 'client')), 'client')}{left_out(spoken)}"
    )
    yield Measure(
        name="open_questions",
        title="Open questions",
        unit="turns",
        therapist=float(len(therapist.open)),
        client=float(len(client.open)),
        basis=basis,
        caution="Read from the form of the words alone. More is not better: an open question can press, "
        "and a wait can invite.",
    )
    yield Measure(
        name="closed_questions",
        title="Closed questions",
        unit="turns",
        therapist=float(len(therapist.closed)),
        client=float(len(client.closed)),
        basis=basis,
        caution="Read from the form of the words alone. A closed question can be care, such as one about safety; "
        "captions without question marks hide some.",
    )
