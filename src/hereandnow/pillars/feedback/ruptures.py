"""Ruptures: the client draws back (withdrawal) or says that something is not right (confrontation)."""

from __future__ import annotations

from collections.abc import Iterator

from hereandnow.domain import Annotations, Kind, Moment, Session, TherapistPart
from hereandnow.pillars.feedback.strain import Strain, confrontations, withdrawals

_SOURCE = (
    "Rupture Resolution Rating System, 3RS: Eubanks, Muran and Safran. Windows and thresholds are the project's design."
)
_STATUSES = {"repaired": "spoken to, and back", "partly": "spoken to, perhaps not over", "open": "still open"}
_OPEN = frozenset({"open", "partly"})
WITHDRAWAL = Kind(
    name="withdrawal",
    pillar="feedback",
    title="Drawing back",
    meaning="The client's answers close what was open: short where there was room, off to something else, all "
    "agreement, "
    "making little of it, or explanation only.",
    found_by="At least two turns with client.shuts_down, client.diverts_or_appeases, client.minimises or "
    "client.intellectualises within eight client turns. A short answer to a closed question is not one. Repaired if "
    "within "
    "ten turns the therapist speaks to it and the client comes back; partly if the therapist spoke to it; else open.",
    source=_SOURCE,
    caution="Something between two people. A short answer alone is no sign: a third of the client turns in ordinary "
    "counselling talk have three words or fewer.",
    statuses=_STATUSES,
    open=_OPEN,
    weight=5,
)
CONFRONTATION = Kind(
    name="confrontation",
    pillar="feedback",
    title="Saying that something is not right",
    meaning="The client complains, declines or criticises, openly or carefully.",
    found_by="Any client.complains, or client.criticises_tentatively twice within eight client turns. Repaired, "
    "partly and "
    "open as for a withdrawal.",
    source=_SOURCE,
    caution="Saying what is not right is trust at work. It is about two people; the therapist's part stands beside it.",
    statuses=_STATUSES,
    open=_OPEN,
    weight=5,
)

_WITHDRAWAL_SENTENCES = {
    "repaired": "The client drew back over some turns; the therapist spoke to it and the client came back.",
    "partly": "The client drew back over some turns; the therapist spoke to it, and it may not be over.",
    "open": "The client drew back over some turns, and it was not spoken of.",
}
_CONFRONTATION_SENTENCES = {
    "repaired": "The client said that something was not right; the therapist spoke to it and the client came back.",
    "partly": "The client said that something was not right; the therapist spoke to it, and it may not be over.",
    "open": "The client said that something was not right, and it was not spoken to.",
}
_WITHDRAWAL_QUESTIONS = {
    "repaired": "What helped you to come back in just then?",
    "partly": "Is there something about that which we have not said yet?",
    "open": "I had the sense that I lost you for a moment there; did something I said not sit right?",
}
_CONFRONTATION_QUESTIONS = {
    "repaired": "How was it to tell me, and how was my answer?",
    "partly": "Did my answer meet what you meant?",
    "open": "You told me that something was not right and I did not stay with it; could you tell me again?",
}


def find(session: Session, annotations: Annotations) -> Iterator[Moment]:
    """One moment for each stretch."""
    for strain in withdrawals(session, annotations):
        yield _moment(WITHDRAWAL, strain, _WITHDRAWAL_SENTENCES, _WITHDRAWAL_QUESTIONS)
    for strain in confrontations(session, annotations):
        yield _moment(CONFRONTATION, strain, _CONFRONTATION_SENTENCES, _CONFRONTATION_QUESTIONS)


def _moment(kind: Kind, strain: Strain, sentences: dict[str, str], questions: dict[str, str]) -> Moment:
    part = [TherapistPart(a.evidence, "The therapist explained, corrected or led away.") for a in strain.part]
    if strain.repair is not None:
        part.append(TherapistPart(strain.repair.evidence, "The therapist spoke to it."))
    return Moment.resting_on(
        strain.shown,
        kind=kind,
        status=strain.outcome,
        sentence=sentences[strain.outcome],
        question=questions[strain.outcome],
        therapist_part=part,
    )
