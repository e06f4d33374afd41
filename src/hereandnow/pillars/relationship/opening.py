"""An opening for immediacy: the client speaks of the therapist or of being here, and it is taken up, or not yet."""

from __future__ import annotations

from collections.abc import Iterator

from hereandnow.domain import Annotations, Evidence, Kind, Moment, Session, TherapistPart

KIND = Kind(
    name="immediacy_opening",
    pillar="relationship",
    title="An opening between us",
    meaning="The client, unasked, says something about the therapist, about being here, or about how the therapist "
    "might "
    "take it: a door to speaking of the relationship.",
    found_by="client.speaks_of_us or client.fears_reaction, where the therapist's turn before did not ask for it. "
    "Taken "
    "if one of the next two therapist turns speaks to it, else not taken yet.",
    source="Missed and used openings for immediacy: Hill; Kasper, Hill and Kivlighan.",
    caution="Not every door has to be opened at once; leaving it can be tact.",
    statuses={
        "taken": "taken up",
        "not_taken_yet": "not taken up yet",
    },
    open=frozenset({"not_taken_yet"}),
    weight=4,
)
CUES = ("client.speaks_of_us", "client.fears_reaction")
ASKED = ("therapist.asks_about_us", "therapist.shares_reaction", "therapist.asks_feedback")
TAKES_UP = (
    "therapist.asks_about_us",
    "therapist.shares_reaction",
    "therapist.observes_process",
    "therapist.receives",
    "therapist.validates",
    "therapist.owns_position",
    "therapist.renegotiates",
    "therapist.reflects_feeling",
    "therapist.links_outward",
    "therapist.links_past",
    "therapist.invites_feeling",
)
TAKEN_WITHIN = 2
"""Therapist turns in which an opening counts as taken (our choice: the answer and one more)."""
SAME_OPENING = 4
"""Turns: a second remark no further on belongs to the first."""


def find(session: Session, annotations: Annotations) -> Iterator[Moment]:
    """One moment for each opening."""
    latest = -SAME_OPENING - 1
    for cue in annotations.of(*CUES):
        place = cue.turn.index
        asked = annotations.first_of(session.before(place, 1), *ASKED)
        repeated = place - latest <= SAME_OPENING
        if repeated or asked is not None:
            continue
        latest = place
        replies = session.after(place, TAKEN_WITHIN, "therapist")
        taken = annotations.first_of(replies, *TAKES_UP)
        if taken is not None:
            part = [TherapistPart(taken.evidence, "The therapist spoke to it.")]
            sentence = "The client spoke of the therapist or of being here, and it was taken up."
            question = "You said something about the two of us; is there more to it?"
        else:
            part = [TherapistPart(Evidence.of(r), "The therapist's next words went elsewhere.") for r in replies[:1]]
            sentence = "The client spoke of the therapist or of being here, and it has not been taken up yet."
            question = "Earlier you said something about the two of us and I went on; could we go back to it?"
        yield Moment.resting_on(
            [cue],
            kind=KIND,
            status="taken" if taken is not None else "not_taken_yet",
            sentence=sentence,
            question=question,
            therapist_part=part,
        )
