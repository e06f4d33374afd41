"""A feedback exchange: how the therapy itself is going, asked or told."""

from __future__ import annotations

from collections.abc import Iterator

from hereandnow.domain import Annotation, Annotations, Kind, Moment, Session, TherapistPart

KIND = Kind(
    name="feedback_exchange",
    pillar="feedback",
    title="How is this going for you?",
    meaning="The therapist asks how the therapy is going, or the client says what in it helps or does not.",
    found_by="therapist.asks_feedback with the client's next two turns, or client.gives_feedback unasked; what is no "
    "more "
    "than four turns apart is one exchange.",
    source="Routine feedback and collaboration; asked and told in the session itself.",
    caution="“It's good, thanks” is also courtesy. What would make it easier to say otherwise?",
    weight=2,
)
CODES = ("therapist.asks_feedback", "client.gives_feedback")
SAME_EXCHANGE = 4
"""Turns (our choice)."""


def find(session: Session, annotations: Annotations) -> Iterator[Moment]:
    """One moment for each exchange."""
    current: list[Annotation] = []
    for said in annotations.of(*CODES):
        if current and said.turn.index - current[-1].turn.index > SAME_EXCHANGE:
            yield _exchange(current)
            current = []
        current.append(said)
    if current:
        yield _exchange(current)


def _exchange(said: list[Annotation]) -> Moment:
    asked = [a for a in said if a.code == "therapist.asks_feedback"]
    told = [a for a in said if a.code == "client.gives_feedback"]
    if asked and told:
        sentence = "The therapist asked how this is going, and the client said what helps or does not."
        question = "Is there a part of it that was harder to say?"
    elif asked:
        sentence = "The therapist asked how this is going; what helps or does not is not in the answer's words."
        question = "If one thing here could be different next time, what would it be?"
    else:
        sentence = "Unasked, the client said what helps or does not."
        question = "Thank you for telling me; what should we do more or less of?"
    return Moment.resting_on(
        said,
        kind=KIND,
        sentence=sentence,
        question=question,
        therapist_part=[TherapistPart(a.evidence, "The therapist asked.") for a in asked],
    )
