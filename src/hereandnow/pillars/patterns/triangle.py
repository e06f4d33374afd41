"""A link in the triangle of person: an earlier relationship, a present one and the one in the room, side by side."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from hereandnow.domain import Annotation, Annotations, Kind, Moment, Session, TherapistPart

KIND = Kind(
    name="triangle_link",
    pillar="patterns",
    title="Then, now, and here",
    meaning="An earlier relationship is linked with a present one or with the one in the room, and the words of each "
    "corner are laid side by side.",
    found_by="therapist.links_past, or client.notes_pattern that names an earlier time; beside it, the session's "
    "nearest "
    "words of the client for each corner: past, present, here.",
    source="Triangle of person: Malan; components as in Luborsky's Core Conflictual Relationship Theme.",
    caution="A likeness is not a cause. The client says whether it fits.",
    weight=3,
)
TOLD = ("client.episode", "client.response_of_other", "client.response_of_self", "client.wish", "client.delays_contact",
        "client.notes_pattern")  # fmt: skip
HERE = (
    "client.delays_contact",
    "client.speaks_of_us",
    "client.fears_reaction",
    "client.apologises",
    "client.notes_pattern",
)
_PAST = re.compile(
    r"\b(?:when i was|as a (?:kid|child|boy|girl|teenager)|growing up|back then|my childhood|years ago|used to|at "
    "school"
    r"|(?:my|me) (?:mum|mom|mam|mother|dad|da|daddy|father|nan|gran|granny|grandmother|grandfather|parents))\b",
    re.I,
)
_ROOM = re.compile(r"\b(?:you|your|here|session|check-in|check in|appointment|therapy)\b", re.I)


def find(session: Session, annotations: Annotations) -> Iterable[Moment]:
    """One moment for each link between then and now; links that lay the same turns side by side are one."""
    return {moment.id: moment for moment in _links(annotations)}.values()


def _links(annotations: Annotations) -> Iterator[Moment]:
    links = [*annotations.of("therapist.links_past")]
    links += [a for a in annotations.of("client.notes_pattern") if _PAST.search(a.evidence.quote)]
    for link in sorted(links, key=lambda a: a.turn.index):
        corners = _corners(annotations, link)
        laid = " and ".join(corners) or "none of the corners in the client's own words yet"
        by_therapist = link.turn.speaker == "therapist"
        yield Moment.resting_on(
            [link, *corners.values()],
            kind=KIND,
            sentence=f"{'The therapist' if by_therapist else 'The client'} linked an earlier relationship or time "
            f"with a "
            f"later one. Beside it, in the client's words: {laid}.",
            question="Does that likeness fit for you, or is it different with each of them?",
            therapist_part=[TherapistPart(link.evidence, "The therapist offered the link.")] if by_therapist else (),
        )


def _corners(annotations: Annotations, link: Annotation) -> dict[str, Annotation]:
    """For each corner the client's words nearest to the link, where there are any."""

    def nearest(told: list[Annotation]) -> Annotation | None:
        return min(told, key=lambda a: abs(a.turn.index - link.turn.index), default=None)

    told = [a for a in annotations.of(*TOLD) if a is not link]
    past = nearest([a for a in told if _PAST.search(a.evidence.quote)])
    here = nearest([a for a in annotations.of(*HERE) if a is not link and _ROOM.search(a.evidence.quote)])
    used = {a.turn.index for a in (past, here) if a is not None}
    present = nearest([a for a in told if a.turn.index not in used and not _PAST.search(a.evidence.quote)])
    corners = {"the past": past, "the present": present, "here": here}
    return {name: annotation for name, annotation in corners.items() if annotation is not None}
