"""Ruptures that are still open: as a review found them, less those that the therapist said do not fit."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from hereandnow.web.records.refused import NOTHING_SAID, verdicts_in
from hereandnow.web.records.store.summaries import Summary


def still_open(summaries: Mapping[UUID, Summary | None]) -> dict[UUID, tuple[int, ...]]:
    """The places of the open ruptures of sessions, by session; those without any are left out."""
    found = {session: summary.open_ruptures for session, summary in summaries.items() if summary is not None}
    found = {session: ruptures for session, ruptures in found.items() if ruptures}
    said = verdicts_in(found.keys())
    standing = {
        session: tuple(
            rupture.place for rupture in ruptures if not said.get(session, NOTHING_SAID).refuses_moment(rupture.moment)
        )
        for session, ruptures in found.items()
    }
    return {session: places for session, places in standing.items() if places}
