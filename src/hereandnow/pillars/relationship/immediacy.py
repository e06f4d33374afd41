"""Immediacy: the two speak of what is happening between them, now."""

from __future__ import annotations

from collections.abc import Iterator

from hereandnow.domain import Annotation, Annotations, Kind, Moment, Session, TherapistPart

KIND = Kind(
    name="immediacy",
    pillar="relationship",
    title="Speaking of the two of us",
    meaning="The therapist turns to what is happening between the two of them, now: asks about it, says what it does "
    "to "
    "them, or describes a shift in the room.",
    found_by="therapist.asks_about_us, therapist.shares_reaction or therapist.observes_process; acts no more than four "
    "turns apart are one moment, with what the client says of the two of them in the two client turns after.",
    source="Therapist immediacy: Hill, Kasper and Kivlighan; Kuutmann and Hilsenroth.",
    caution="More is not better. Immediacy can be welcome or too much; how the client took it is what counts.",
    weight=2,
)
ACTS = ("therapist.asks_about_us", "therapist.shares_reaction", "therapist.observes_process")
ANSWERS = ("client.speaks_of_us", "client.gives_feedback", "client.names_emotion", "client.differentiates_emotion")
SAME_MOMENT = 4
"""Turns: acts no further apart belong to one exchange (our choice: two turns of each)."""
ANSWERED_WITHIN = 2
"""Client turns that are read as the answer (our choice)."""

_DID = {
    "therapist.asks_about_us": "asked what it is like, here, between the two of them",
    "therapist.shares_reaction": "said what this does to them",
    "therapist.observes_process": "put into words something seen in the room",
}


def find(session: Session, annotations: Annotations) -> Iterator[Moment]:
    """One moment for each exchange in which the therapist speaks of what happens between the two."""
    for acts in _exchanges(annotations.of(*ACTS)):
        last = acts[-1].turn.index
        following = session.after(last, ANSWERED_WITHIN, "client")
        within = [t for t in session.after(acts[0].turn.index, last - acts[0].turn.index) if t.speaker == "client"]
        answer = annotations.first_of((*within, *following), *ANSWERS)
        did = list(dict.fromkeys(_DID[act.code] for act in acts))
        sentence = f"The therapist {' and '.join(did)}"
        if answer is not None:
            sentence += ", and the client answered in their own terms."
        elif following:
            sentence += "; what the client made of it is not in the words that follow."
        else:
            sentence += ", near the end of the session."
        yield Moment.resting_on(
            [*acts, answer] if answer is not None else acts,
            kind=KIND,
            sentence=sentence,
            question="What was it like when we spoke about the two of us just then?",
            therapist_part=[TherapistPart(act.evidence, f"The therapist {_DID[act.code]}.") for act in acts],
        )


def _exchanges(acts: tuple[Annotation, ...]) -> Iterator[list[Annotation]]:
    current: list[Annotation] = []
    for act in acts:
        if current and act.turn.index - current[-1].turn.index > SAME_MOMENT:
            yield current
            current = []
        current.append(act)
    if current:
        yield current
