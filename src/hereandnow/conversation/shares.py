"""Who says how much: each speaker's share of the words, words a turn, and turns."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import mean, median

from hereandnow.conversation.spoken import SpokenTurn, left_out, said_by, turns
from hereandnow.domain import Measure

_NO_WORDS = "Neither therapist nor client says a word in this transcript."


def measure_shares(spoken: tuple[SpokenTurn, ...]) -> Iterator[Measure]:
    """Talk share (of the words of therapist and client), words a turn (median and mean), and counts of turns."""
    therapist = [len(one.words) for one in said_by(spoken, "therapist")]
    client = [len(one.words) for one in said_by(spoken, "client")]
    said = sum(therapist) + sum(client)
    rest = left_out(spoken)
    counted = f"over {turns(len(therapist), 'therapist')} and {turns(len(client), 'client')}{rest}"
    yield Measure(
        name="talk_share",
        title="Talk share",
        unit="of the words",
        therapist=sum(therapist) / said if said else None,
        client=sum(client) / said if said else None,
        basis=f"over {said} words{rest}",
        missing="" if said else _NO_WORDS,
        caution="Not a sign of good or bad therapy: how much each speaks depends on the task of the hour, on culture "
        "and on what the moment asks for.",
    )
    length_caution = (
        "Short turns may be thought, agreement, tiredness or a closed question before them; long ones may be a story."
    )
    for name, title, middle in (
        ("words_per_turn", "Words a turn, median", median),
        ("mean_words_per_turn", "Words a turn, mean", mean),
    ):
        yield Measure(
            name=name,
            title=title,
            unit="words",
            therapist=float(middle(therapist)) if therapist else None,
            client=float(middle(client)) if client else None,
            basis=counted,
            missing=_who_is_missing(therapist, client),
            caution=length_caution,
        )
    yield Measure(
        name="turns",
        title="Turns",
        unit="turns",
        value=float(len(therapist) + len(client)),
        therapist=float(len(therapist)),
        client=float(len(client)),
        basis=counted,
        caution="How a transcript was cut decides what counts as a turn; an “mm-hm” may or may not be one.",
    )


def _who_is_missing(therapist: list[int], client: list[int]) -> str:
    silent = [who for who, lengths in (("therapist", therapist), ("client", client)) if not lengths]
    return f"No turns of the {' or the '.join(silent)}." if silent else ""
