"""A review: one session read."""

from __future__ import annotations

from dataclasses import dataclass

from hereandnow.domain.annotation import Annotations, ReaderName
from hereandnow.domain.conversation import Conversation
from hereandnow.domain.evidence import Evidence
from hereandnow.domain.moment import Moment, PillarName
from hereandnow.domain.session import Session
from hereandnow.errors import EvidenceMismatch, InvalidValue


@dataclass(frozen=True, slots=True)
class Review:
    """Turns, annotations, conversation measures and moments of one session, and which readers gave the annotations.

    Raises EvidenceMismatch when anything in it cites a turn that is not this session's own, so that a review cannot
    quote what was not said here.
    """

    session: Session
    annotations: Annotations
    conversation: Conversation
    moments: tuple[Moment, ...]
    readers: tuple[ReaderName, ...] = ()

    def __post_init__(self) -> None:
        for evidence in self._cited():
            turn = evidence.turn
            if turn.index >= len(self.session.turns) or self.session.turns[turn.index] != turn:
                raise EvidenceMismatch(f"A quote cites a turn {turn.index} that is not in this session.")
        ids = [moment.id for moment in self.moments]
        if len(set(ids)) != len(ids):
            raise InvalidValue("Two moments of a review have the same id.")

    def of(self, pillar: PillarName) -> tuple[Moment, ...]:
        """The moments of one pillar, in the order of the session."""
        return tuple(sorted((m for m in self.moments if m.pillar == pillar), key=lambda m: (m.turns, m.id)))

    @property
    def ranked(self) -> tuple[Moment, ...]:
        """The moments, those that ask for attention first: certain before possible, then by the weight of their kind
        (one more for what is still open), by how many of the words they rest on, by confidence, and in the order of the
        session."""
        return tuple(
            sorted(
                self.moments,
                key=lambda m: (m.possible, -m.kind.weight - m.still_open, -len(m.evidence), -m.confidence, m.turns),
            )
        )

    def _cited(self) -> list[Evidence]:
        cited = [annotation.evidence for annotation in self.annotations]
        for moment in self.moments:
            cited += [*moment.evidence, *(part.evidence for part in moment.therapist_part)]
        return cited
