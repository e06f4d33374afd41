"""Systemic context: discrimination, law, money or an institution shapes the problem."""

from __future__ import annotations

from collections.abc import Iterator

from hereandnow.domain import Annotations, Kind, Moment, Session
from hereandnow.pillars.culture.uptake import stretches, uptake_of

KIND = Kind(
    name="systemic_context",
    pillar="culture",
    title="Conditions around it",
    meaning="The client says that discrimination, law, money or an institution shapes the problem.",
    found_by="client.systemic_cue; whether the next four therapist turns came back to it is said in the sentence.",
    source="Context as part of multicultural orientation: Hook, Owen and Davis.",
    caution="Mistrust of an institution is experience to hear about. Conditions are facts of a life and no trait.",
    weight=3,
)
SAME_STRETCH = 4
"""Turns: cues no further apart are told together (our choice)."""

_SENTENCES = {
    "taken": "The client told of conditions that shape the problem, and the therapist came back to them.",
    "not_taken_yet": "The client told of conditions that shape the problem; they have not been taken up yet.",
    "deflected": "The client told of conditions that shape the problem, and the answer led back to the person.",
}


def find(session: Session, annotations: Annotations) -> Iterator[Moment]:
    """One moment for each stretch."""
    for cues in stretches(annotations.of("client.systemic_cue"), SAME_STRETCH):
        answer = uptake_of(session, annotations, cues)
        yield Moment.resting_on(
            cues,
            kind=KIND,
            sentence=_SENTENCES[answer.uptake],
            question="How much of this is in your hands, and how much is in the conditions around you?",
            therapist_part=answer.part,
        )
