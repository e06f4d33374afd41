"""Explanations where a feeling was invited, several times in a session."""

from __future__ import annotations

from collections.abc import Iterator

from hereandnow.domain import Annotation, Annotations, Evidence, Kind, Moment, Session, TherapistPart
from hereandnow.domain.words import words
from hereandnow.pillars.emotion.invitation import answer_to, outcome

KIND = Kind(
    name="intellectualising",
    pillar="emotion",
    title="Explained rather than felt",
    meaning="When a feeling was invited, the answer was an explanation or a chain of events, again and again.",
    found_by="At least three invitations to feel in one session answered by abstraction or by events in logical order "
    "(fifteen words or more, no feeling, no sensation), at least one of them client.intellectualises.",
    source="Isolation of feeling in defence research (Defense Mechanism Rating Scales); told here as speech only. "
    "The rule "
    "of three is ours.",
    caution="Thinking aloud can be work, safety or custom. Linguistic distance even grows as people get better. "
    "Careful "
    "readers differ here, so it is always shown as possible.",
    weight=3,
)
ANSWERS_FROM = 3
"""Invitations answered so, from which it is shown."""
LOGIC_WORDS = 15
"""Words from which an uncoded answer counts as a telling of events rather than a short reply (our choice)."""


def find(session: Session, annotations: Annotations) -> Iterator[Moment]:
    """At most one moment for the session."""
    answered: list[tuple[Annotation, Evidence]] = []
    abstract = False
    for invited in annotations.of("therapist.invites_feeling"):
        answer = answer_to(session, annotations, invited)
        if answer is None:
            continue
        status, shown = outcome(annotations, answer)
        if status == "abstract" or (status == "story" and len(words(answer.text)) >= LOGIC_WORDS):
            abstract |= status == "abstract"
            answered.append((invited, shown.evidence if shown is not None else Evidence.of(answer)))
    if len(answered) < ANSWERS_FROM or not abstract:
        return
    yield Moment(
        kind=KIND,
        status=None,
        evidence=tuple(dict.fromkeys(evidence for _, evidence in answered)),
        sentence=f"A feeling was invited {len(answered)} times and the answer was an explanation or what happened "
        f"next.",
        question="We have understood a lot about it; what would it be like to leave the why for a minute?",
        confidence=min(invited.probability for invited, _ in answered),
        therapist_part=tuple(
            TherapistPart(invited.evidence, "The therapist invited a feeling.") for invited, _ in answered
        ),
        possible=True,
    )
