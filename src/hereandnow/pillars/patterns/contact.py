"""Contact: delay, lateness or reluctance about contact or the next appointment, told or shown."""

from __future__ import annotations

from collections.abc import Iterator

from hereandnow.domain import Annotations, Kind, Moment, Session, TherapistPart

KIND = Kind(
    name="contact",
    pillar="patterns",
    title="Coming and staying away",
    meaning="The client tells or shows delay, cancelling, lateness or reluctance about contact, here or with others.",
    found_by="client.delays_contact; all of a session are one moment. Over a course it is compared with the client's "
    "own "
    "usual and nobody else's.",
    source="Within-person change only: self-reported attachment did not predict missed appointments in 110 files "
    "(University of Connecticut dissertation 2202).",
    caution="Work, childcare, transport, money, illness, time zones and holy days come first. It is behaviour, with no "
    "reason attached.",
    weight=2,
)
SPEAKS_TO_IT = (
    "therapist.links_outward",
    "therapist.links_past",
    "therapist.asks_about_us",
    "therapist.observes_process",
    "therapist.names_pattern",
    "therapist.renegotiates",
    "therapist.validates",
)
SPOKEN_TO_WITHIN = 4
"""Turns in which the therapist's answer to it is looked for (our choice)."""


def find(session: Session, annotations: Annotations) -> Iterator[Moment]:
    """One moment for the session."""
    delays = annotations.of("client.delays_contact")
    if not delays:
        return
    answers = [
        answer
        for delay in delays
        if (answer := annotations.first_of(session.after(delay.turn.index, SPOKEN_TO_WITHIN), *SPEAKS_TO_IT))
    ]
    distinct = {answer.turn.index: answer for answer in answers}
    times = "once" if len(delays) == 1 else f"in {len(delays)} turns"
    yield Moment.resting_on(
        delays,
        kind=KIND,
        sentence=f"The client spoke {times} of delay, lateness or reluctance about contact. Work, money, travel, "
        f"care for "
        "others, illness and time are the first reasons to think of.",
        question="What makes it easier or harder to be in touch, with me or with others?",
        therapist_part=[TherapistPart(a.evidence, "The therapist spoke to it.") for a in distinct.values()],
    )
