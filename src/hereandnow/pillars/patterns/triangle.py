"""A link in the triangle of person: an earlier relationship, a present one and the one in the room, side by side."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence

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
NEAR = 8
"""Annotations on each side of a link among which the nearest one is looked for."""
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
    told = annotations.of(*TOLD)
    past = [a for a in told if _PAST.search(a.evidence.quote)]
    present = [a for a in told if not _PAST.search(a.evidence.quote)]
    here = [a for a in annotations.of(*HERE) if _ROOM.search(a.evidence.quote)]
    links = [*annotations.of("therapist.links_past"), *(a for a in past if a.code == "client.notes_pattern")]
    for link in sorted(links, key=lambda a: a.turn.index):
        corners = _corners(link, past, present, here)
        laid = " and ".join(corners) or "none of the corners in the client's own words yet"
        by_therapist = link.turn.speaker == "therapist"
        who = "The therapist" if by_therapist else "The client"
        yield Moment.resting_on(
            [link, *corners.values()],
            kind=KIND,
            sentence=f"{who} linked an earlier relationship or time with a later one. Beside it, in the client's "
            f"words: {laid}.",
            question="Does that likeness fit for you, or is it different with each of them?",
            therapist_part=[TherapistPart(link.evidence, "The therapist offered the link.")] if by_therapist else (),
        )


def _corners(
    link: Annotation, past: Sequence[Annotation], present: Sequence[Annotation], here: Sequence[Annotation]
) -> dict[str, Annotation]:
    """For each corner the client's words nearest to the link, where there are any."""
    then = _nearest(past, link, ())
    now = _nearest(here, link, ())
    other = _nearest(present, link, [a.turn.index for a in (then, now) if a is not None])
    corners = {"the past": then, "the present": other, "here": now}
    return {name: annotation for name, annotation in corners.items() if annotation is not None}


def _nearest(told: Sequence[Annotation], link: Annotation, used: Collection[int]) -> Annotation | None:
    """The annotation nearest to a link, in the order of turns, on none of the turns already used."""
    place = bisect_left(told, link.turn.index, key=lambda a: a.turn.index)
    before = next((a for a in reversed(told[:place][-NEAR:]) if a.turn.index not in used), None)
    after = next((a for a in told[place : place + NEAR] if a is not link and a.turn.index not in used), None)
    found = [a for a in (before, after) if a is not None]
    return min(found, key=lambda a: abs(a.turn.index - link.turn.index), default=None)
