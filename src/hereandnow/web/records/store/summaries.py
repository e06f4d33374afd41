"""What lists say of a review: its first sentence, moments by pillar, what is still open. Sealed with the record's key.

Opening sixty reviews takes seconds; opening their summaries takes milliseconds.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from hereandnow.domain import PILLAR_NAMES, PillarName, Review
from hereandnow.errors import SealBroken
from hereandnow.reports.summary import lead
from hereandnow.web.keys import DataKey, Place, seal, unseal

RUPTURES = frozenset({"withdrawal", "confrontation"})
"""The kinds of moment that are ruptures (design, section 4)."""


@dataclass(frozen=True, slots=True)
class Count:
    """How many moments of one pillar a review found, and how many of them are still open."""

    moments: int = 0
    open: int = 0


@dataclass(frozen=True, slots=True)
class OpenRupture:
    """A rupture that is still open: its moment's id, and its place among all in the order of the talk, from 1."""

    moment: str
    place: int


@dataclass(frozen=True, slots=True)
class Summary:
    """``lead`` is the review's first sentence or two."""

    lead: str = field(repr=False)
    counts: Mapping[PillarName, Count] = field(repr=False)
    open_ruptures: tuple[OpenRupture, ...] = ()


def summary_of(review: Review) -> Summary:
    """The summary of a review."""
    by_pillar = {pillar: review.of(pillar) for pillar in PILLAR_NAMES}
    return Summary(
        lead=lead(review),
        counts={
            pillar: Count(len(moments), sum(moment.still_open for moment in moments))
            for pillar, moments in by_pillar.items()
        },
        open_ruptures=tuple(
            OpenRupture(moment.id, place)
            for place, moment in enumerate(sorted(review.moments, key=lambda moment: (moment.turns, moment.id)), 1)
            if moment.kind.name in RUPTURES and moment.still_open
        ),
    )


def seal_summary(key: DataKey, summary_id: UUID, summary: Summary) -> bytes:
    """A summary, sealed for its row."""
    value = {
        "lead": summary.lead,
        "counts": {pillar: [count.moments, count.open] for pillar, count in summary.counts.items()},
        "open_ruptures": [[rupture.moment, rupture.place] for rupture in summary.open_ruptures],
    }
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return seal(key, text, _place(key, summary_id))


def summary_from(key: DataKey, summary_id: UUID, sealed: bytes) -> Summary | None:
    """The summary of a row; None for one that was damaged: the review itself says what is amiss when it is opened."""
    try:
        value = json.loads(unseal(key, sealed, _place(key, summary_id)))
    except SealBroken:
        return None
    counts = {pillar: Count(*value["counts"].get(pillar, ())) for pillar in PILLAR_NAMES}
    return Summary(value["lead"], counts, tuple(OpenRupture(*rupture) for rupture in value["open_ruptures"]))


def _place(key: DataKey, summary_id: UUID) -> Place:
    return Place(table="summary", column="summary", row=str(summary_id), client=key.client)
