"""The corrective chain: a risk, how it was met, whether it surprised, whether a belief moved."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hereandnow.domain import Annotation, Annotations, Kind, Moment, Session, TherapistPart
from hereandnow.domain.words import says_unhelpful

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
    statuses={
        "candidate": "met with interest",
        "stronger": "met, and not as expected",
        "supported": "met, not as expected, and something changed",
        "missed": "not met yet",
    },
    open=frozenset({"missed"}),
    weight=4,
)
RISKS = ("client.fears_reaction", "client.criticises_tentatively", "client.complains")
MET_WITHIN = 3
"""Turns in which the therapist's answer is looked for (the design's rule)."""
SURPRISED_WITHIN = 10
"""Turns after the answer in which disconfirmation is looked for (the codebook's window for that code)."""
REPORTED_WITHIN = 10
"""Turns after the surprise in which the client's own report that it helped is looked for (our choice). A changed belief
counts wherever later in the session it is said: the design sets no window, and it takes its time."""

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
    """One moment for each risk that was met or missed; risks before one answer or one surprise are one chain."""
    answered: dict[int, list[Annotation]] = {}
    for risk in annotations.of(*RISKS):
        window = session.after(risk.turn.index, MET_WITHIN)
        answer = annotations.first_of(window, "therapist.receives", "therapist.defends")
        if answer is not None:
            answered.setdefault(answer.turn.index, []).append(risk)
    met: dict[int, list[Annotation]] = {}
    for place, risks in answered.items():
        received = annotations.on(place, "therapist.receives")
        if not received:
            yield _missed(annotations, risks, place)
            continue
        window = session.after(place, SURPRISED_WITHIN)
        surprise = annotations.first_of(window, "client.expectation_disconfirmed")
        if surprise is None:
            yield _met("candidate", risks, received)
        else:
            met.setdefault(surprise.turn.index, []).extend((*risks, received[0]))
    for place, links in met.items():
        surprise = annotations.on(place, "client.expectation_disconfirmed")[0]
        report = _report(session, annotations, surprise)
        risks = [*(link for link in links if link.code in RISKS), surprise]
        received = tuple(link for link in links if link.code not in RISKS)
        yield _met("stronger", risks, received) if report is None else _met("supported", [*risks, report], received)


def _report(session: Session, annotations: Annotations, surprise: Annotation) -> Annotation | None:
    """The client's own words on what has changed, or what helped, from the surprise on."""
    after = (surprise.turn, *session.turns[surprise.turn.index + 1 :])
    changed = annotations.first_of(after, "client.belief_shift")
    said = (a for turn in after[: REPORTED_WITHIN + 1] for a in annotations.on(turn.index, "client.gives_feedback"))
    return changed or next((a for a in said if not says_unhelpful(a.evidence.quote)), None)


def _met(status: str, shown: Sequence[Annotation], received: Sequence[Annotation]) -> Moment:
    met = "The therapist met it with interest or owned a part."
    return Moment.resting_on(
        shown,
        kind=KIND,
        status=status,
        sentence=_SENTENCES[status],
        question=_QUESTIONS[status],
        therapist_part=[TherapistPart(answer.evidence, met) for answer in received],
        decided_by=received,
    )


def _missed(annotations: Annotations, risks: Sequence[Annotation], place: int) -> Moment:
    defended = annotations.on(place, "therapist.defends")[0]
    return Moment.resting_on(
        risks,
        kind=KIND,
        status="missed",
        sentence=_SENTENCES["missed"],
        question=_QUESTIONS["missed"],
        therapist_part=[TherapistPart(defended.evidence, "The therapist explained, corrected or moved on.")],
        decided_by=[defended],
    )
