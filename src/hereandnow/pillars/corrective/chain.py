"""The corrective chain: a risk, how it was met, whether it surprised, whether a belief moved."""

from __future__ import annotations

from collections.abc import Iterator

from hereandnow.domain import Annotation, Annotations, Kind, Moment, Session, TherapistPart

KIND = Kind(
    name="corrective_chain",
    pillar="corrective",
    title="A risk, and how it was met",
    meaning="The client risks something with the therapist: a fear of how it will be taken, a doubt, a complaint. "
    "The chain "
    "follows how it was met, whether it went otherwise than expected, and whether a belief moved.",
    found_by="client.fears_reaction, client.criticises_tentatively or client.complains. Met by therapist.receives "
    "within "
    "three turns: candidate. Then client.expectation_disconfirmed within ten turns: stronger. Then "
    "client.belief_shift or "
    "the client's own report that it helped: supported. Met by therapist.defends instead: missed.",
    source="Corrective experience: Castonguay and Hill (2012). The operational sequence is ours.",
    caution="Nothing is called a corrective experience without the client's own words.",
    statuses=("candidate", "stronger", "supported", "missed"),
    open=frozenset({"missed"}),
    weight=5,
)
RISKS = ("client.fears_reaction", "client.criticises_tentatively", "client.complains")
MET_WITHIN = 3
"""Turns in which the therapist's answer is looked for (the design's rule)."""
SURPRISED_WITHIN = 10
"""Turns after the answer in which disconfirmation is looked for (the codebook's window for that code)."""
OWN_REPORT = ("client.belief_shift", "client.gives_feedback")

_SENTENCES = {
    "candidate": "The client risked something with the therapist and was met with interest. Whether it surprised "
    "them is "
    "not in the words yet.",
    "stronger": "The client risked something, was met with interest, and said that it went otherwise than expected.",
    "supported": "The client risked something, was met with interest, said that it went otherwise than expected, and "
    "said "
    "what has changed or helped.",
    "missed": "The client risked something, and the answer explained or corrected before it asked.",
}
_QUESTIONS = {
    "candidate": "When you told me that, what did you expect I would do?",
    "stronger": "It went differently than you expected; what is that like?",
    "supported": "Is there a sentence about speaking up that you would put differently today?",
    "missed": "Earlier you told me something hard and I answered quickly; could we go back to it?",
}


def find(session: Session, annotations: Annotations) -> Iterator[Moment]:
    """One moment for each risk that was met or missed; risks before one answer are one chain."""
    answered: dict[int, list[Annotation]] = {}
    for risk in annotations.of(*RISKS):
        window = session.after(risk.turn.index, MET_WITHIN)
        answer = annotations.first_of(window, "therapist.receives", "therapist.defends")
        if answer is not None:
            answered.setdefault(answer.turn.index, []).append(risk)
    for place, risks in answered.items():
        received = annotations.on(place, "therapist.receives")
        yield _met(session, annotations, risks, received[0]) if received else _missed(annotations, risks, place)


def _met(session: Session, annotations: Annotations, risks: list[Annotation], received: Annotation) -> Moment:
    window = session.after(received.turn.index, SURPRISED_WITHIN)
    surprise = annotations.first_of(window, "client.expectation_disconfirmed")
    report = None
    if surprise is not None:
        later = (surprise.turn, *session.after(surprise.turn.index, SURPRISED_WITHIN))
        report = annotations.first_of(later, *OWN_REPORT)
    status = "candidate" if surprise is None else "stronger" if report is None else "supported"
    return Moment.resting_on(
        [*risks, *(a for a in (surprise, report) if a is not None)],
        kind=KIND,
        status=status,
        sentence=_SENTENCES[status],
        question=_QUESTIONS[status],
        therapist_part=[TherapistPart(received.evidence, "The therapist met it with interest or owned a part.")],
        possible=received.possible,
    )


def _missed(annotations: Annotations, risks: list[Annotation], place: int) -> Moment:
    defended = annotations.on(place, "therapist.defends")[0]
    return Moment.resting_on(
        risks,
        kind=KIND,
        status="missed",
        sentence=_SENTENCES["missed"],
        question=_QUESTIONS["missed"],
        therapist_part=[TherapistPart(defended.evidence, "The therapist explained, corrected or moved on.")],
        possible=defended.possible,
    )
