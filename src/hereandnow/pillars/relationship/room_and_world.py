"""Room and world: what happens here is held beside what happens elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hereandnow.domain import Annotations, Kind, Moment, Session, TherapistPart

KIND = Kind(
    name="room_and_world",
    pillar="relationship",
    title="Here, and elsewhere",
    meaning="Something that happens in the room is held beside the client's life outside.",
    found_by="therapist.links_outward, or client.notes_pattern that names the room; with the client's answer in the "
    "two "
    "client turns after.",
    source="Parallels between the therapy relationship and others: Hill; Kuutmann and Hilsenroth; the T-O side of "
    "Malan's triangle of person.",
    caution="A likeness is an idea to look at together; the client says whether it fits.",
    weight=3,
)
ANSWERS = ("client.notes_pattern", "client.episode", "client.response_of_other", "client.response_of_self",
           "client.names_emotion", "client.wish", "client.body")  # fmt: skip
ANSWERED_WITHIN = 2
"""Client turns that are read as the answer (our choice)."""
_ROOM = re.compile(r"\b(?:in here|in this room|with you|to you|here too|here as well|even here|like here)\b", re.I)


def find(session: Session, annotations: Annotations) -> Iterator[Moment]:
    """One moment for each link between the room and the world."""
    for link in annotations.of("therapist.links_outward"):
        answer = annotations.first_of(session.after(link.turn.index, ANSWERED_WITHIN, "client"), *ANSWERS)
        yield Moment.resting_on(
            [link, answer] if answer is not None else [link],
            kind=KIND,
            sentence="The therapist wondered whether something between them also happens elsewhere"
            + (
                ", and the client told where." if answer is not None else "; the client did not say more about it then."
            ),
            question="Does that happen with other people too, or is it particular to here?",
            therapist_part=[TherapistPart(link.evidence, "The therapist made the link, as a question or an idea.")],
        )
    for link in annotations.of("client.notes_pattern"):
        if _ROOM.search(link.evidence.quote):
            yield Moment.resting_on(
                [link],
                kind=KIND,
                sentence="The client noticed that something happens here as it does elsewhere.",
                question="You see it here as well; what would you like to try differently with me?",
            )
