"""A belief shift: the client says what they used to believe and what they believe now."""

from __future__ import annotations

from collections.abc import Iterator

from hereandnow.domain import Annotations, Kind, Moment, Session, TherapistPart

KIND = Kind(
    name="belief_shift",
    pillar="corrective",
    title="A belief, then and now",
    meaning="The client says that a belief about themselves, others or speaking up has changed.",
    found_by="client.belief_shift, with what the therapist did in the six turns before it.",
    source="Statements of change located in the words; the measure of change is the client's own rating, asked again "
    "later "
    "(Castonguay and Hill, 2012).",
    caution="A sentence in a session is not yet a changed life. How strongly it is believed is for the client to rate.",
    weight=4,
)
BEFORE = 6
"""Turns before the statement in which the therapist's part is looked for (the codebook's look-back)."""
THERAPIST = ("therapist.receives", "therapist.links_past", "therapist.names_pattern", "therapist.validates",
             "therapist.asks_about_us", "therapist.shares_reaction")  # fmt: skip


def find(session: Session, annotations: Annotations) -> Iterator[Moment]:
    """One moment for each statement."""
    for shift in annotations.of("client.belief_shift"):
        part = annotations.first_of(session.before(shift.turn.index, BEFORE), *THERAPIST)
        yield Moment.resting_on(
            [shift],
            kind=KIND,
            sentence="The client put an old belief beside a newer one.",
            question="How strongly do you believe the old sentence today, from 0 to 100, and how strongly the new one?",
            therapist_part=[TherapistPart(part.evidence, "What the therapist said before it.")] if part else (),
        )
