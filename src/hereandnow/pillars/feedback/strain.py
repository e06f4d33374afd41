"""A strain between the two: where it shows, what the therapist did around it, whether it was repaired."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from hereandnow.domain import Annotation, Annotations, Evidence, Session, Turn
from hereandnow.domain.words import says_unhelpful, words

WITHDRAWAL_CODES = (
    "client.shuts_down",
    "client.diverts_or_appeases",
    "client.minimises",
    "client.intellectualises",
)
WITHDRAWAL_FROM = 2
"""Turns with such codes, within ``WINDOW`` client turns (the design's rule, after 3RS)."""
WINDOW = 8
"""Client turns."""
THERAPIST_PART_WITHIN = 3
"""Turns around a strain in which defending or leading away is the therapist's part (the design's rule)."""
THERAPIST_PART = ("therapist.defends", "therapist.deflects_culture")
REPAIR_WITHIN = 10
"""Turns after a strain in which a repair is looked for (the design's rule)."""
REPAIRS = (
    "therapist.asks_about_us",
    "therapist.shares_reaction",
    "therapist.observes_process",
    "therapist.receives",
    "therapist.validates",
    "therapist.owns_position",
    "therapist.renegotiates",
)
UPTAKE = (
    "client.names_emotion",
    "client.differentiates_emotion",
    "client.expectation_disconfirmed",
    "client.gives_feedback",
    "client.speaks_of_us",
)
FEEDBACK = ("client.gives_feedback",)
"""Counts as uptake where it does not say that the work is no help (the design: positive feedback)."""
UPTAKE_TURNS = 3
"""Client turns after a repair in which its uptake is looked for; their length is held against the client's median."""

Outcome = Literal["repaired", "partly", "open"]


@dataclass(frozen=True, slots=True)
class Strain:
    """A stretch in which the client drew back or complained, and what came after."""

    shown: tuple[Annotation, ...]
    part: tuple[Annotation, ...]
    repair: Annotation | None
    uptake: Evidence | None

    @property
    def outcome(self) -> Outcome:
        """Open without an attempt at repair, partly where the client did not come back, else repaired."""
        if self.repair is None:
            return "open"
        return "partly" if self.uptake is None else "repaired"


def withdrawals(session: Session, annotations: Annotations) -> Iterator[Strain]:
    """Stretches with at least two withdrawal codes, on two turns, within eight client turns."""
    client = session.of("client")
    order = {turn.index: place for place, turn in enumerate(client)}
    usual = _median_words(client) if client else 0.0
    for stretch in _stretches(annotations.of(*WITHDRAWAL_CODES), order):
        if len({shown.turn.index for shown in stretch}) >= WITHDRAWAL_FROM:
            yield _strain(session, annotations, stretch, usual)


def confrontations(session: Session, annotations: Annotations) -> Iterator[Strain]:
    """Stretches with a complaint, or with two tentative criticisms within eight client turns."""
    client = session.of("client")
    order = {turn.index: place for place, turn in enumerate(client)}
    usual = _median_words(client) if client else 0.0
    for stretch in _stretches(annotations.of("client.complains", "client.criticises_tentatively"), order):
        tentative = {a.turn.index for a in stretch if a.code == "client.criticises_tentatively"}
        if any(a.code == "client.complains" for a in stretch) or len(tentative) >= WITHDRAWAL_FROM:
            yield _strain(session, annotations, stretch, usual)


def _stretches(shown: Sequence[Annotation], order: dict[int, int]) -> Iterator[list[Annotation]]:
    """Annotations such that each is within a window of the one before it, together."""
    current: list[Annotation] = []
    for annotation in shown:
        if current and order[annotation.turn.index] - order[current[-1].turn.index] >= WINDOW:
            yield current
            current = []
        current.append(annotation)
    if current:
        yield current


def _strain(session: Session, annotations: Annotations, shown: list[Annotation], usual: float) -> Strain:
    first, last = shown[0].turn.index, shown[-1].turn.index
    around = session.turns[max(first - THERAPIST_PART_WITHIN, 0) : last + THERAPIST_PART_WITHIN + 1]
    part = tuple(a for turn in around for a in annotations.on(turn.index, *THERAPIST_PART))
    attempts = [
        a for turn in session.after(first, last - first + REPAIR_WITHIN) for a in annotations.on(turn.index, *REPAIRS)
    ]
    for attempt in attempts:
        # What was said before the strain went on has not mended it, whatever came in between.
        uptake = _uptake(session, annotations, attempt, usual) if attempt.turn.index > last else None
        if uptake is not None:
            return Strain(tuple(shown), part, attempt, uptake)
    return Strain(tuple(shown), part, attempts[0] if attempts else None, None)


def _uptake(session: Session, annotations: Annotations, attempt: Annotation, usual: float) -> Evidence | None:
    turns = session.after(attempt.turn.index, UPTAKE_TURNS, "client")
    answers = (answer for turn in turns for answer in annotations.on(turn.index, *UPTAKE))
    answer = next((a for a in answers if a.code not in FEEDBACK or not says_unhelpful(a.evidence.quote)), None)
    if answer is not None:
        return answer.evidence
    if len(turns) == UPTAKE_TURNS and _median_words(turns) >= usual:
        return Evidence.of(max(turns, key=lambda turn: len(turn.text)))
    return None


def _median_words(turns: Sequence[Turn]) -> float:
    return statistics.median(len(words(turn.text)) for turn in turns)
