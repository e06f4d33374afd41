"""A repair: the therapist spoke to a strain and the client came back."""

from __future__ import annotations

from collections.abc import Iterator

from hereandnow.domain import Annotations, Kind, Moment, Session, TherapistPart
from hereandnow.pillars.feedback.strain import confrontations, withdrawals

KIND = Kind(
    name="repair",
    pillar="feedback",
    title="Finding each other again",
    meaning="After a strain the therapist speaks to it, and the client comes back: with a feeling, with a word about "
    "the "
    "two of them, or with as many words as is usual for them.",
    found_by="A withdrawal or confrontation; within ten turns therapist.asks_about_us, .shares_reaction, "
    ".observes_process, "
    ".receives, .validates, .owns_position or .renegotiates; then within three client turns a feeling, a word about "
    "the two "
    "or the therapy, a disconfirmed expectation, or turns back at the client's own median length.",
    source="Rupture and repair: Safran and Muran; Eubanks, Muran and Safran.",
    caution="Longer answers are a sign, no proof. The client says whether it is mended.",
    weight=3,
)


def find(session: Session, annotations: Annotations) -> Iterator[Moment]:
    """One moment for each repair, also where it mends two strains at once."""
    seen: set[int] = set()
    for strain in (*withdrawals(session, annotations), *confrontations(session, annotations)):
        if strain.repair is None or strain.uptake is None or strain.repair.turn.index in seen:
            continue
        seen.add(strain.repair.turn.index)
        yield Moment(
            kind=KIND,
            status=None,
            evidence=tuple(dict.fromkeys((strain.repair.evidence, strain.uptake))),
            sentence="After a strain the therapist spoke to it, and the client came back.",
            question="What was it that made it possible to go on?",
            confidence=min(a.probability for a in (*strain.shown, strain.repair)),
            therapist_part=(TherapistPart(strain.repair.evidence, "The therapist spoke to it."),),
            possible=strain.repair.possible or all(a.possible for a in strain.shown),
        )
