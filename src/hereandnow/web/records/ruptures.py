"""Ruptures that are still open: as a review found them, less those that the therapist said do not fit."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from hereandnow.web.records.models import Verdict, VerdictRecord
from hereandnow.web.records.store.summaries import Summary


def still_open(summaries: Mapping[UUID, Summary | None]) -> dict[UUID, tuple[int, ...]]:
    """The places of the open ruptures of sessions, by session; those without any are left out."""
    found = {session: summary.open_ruptures for session, summary in summaries.items() if summary is not None}
    found = {session: ruptures for session, ruptures in found.items() if ruptures}
    said_no = set(
        VerdictRecord.objects.filter(session__in=found, verdict=Verdict.DOES_NOT_FIT).values_list(
            "session_id", "moment"
        )
    )
    standing = {
        session: tuple(rupture.place for rupture in ruptures if (session, rupture.moment) not in said_no)
        for session, ruptures in found.items()
    }
    return {session: places for session, places in standing.items() if places}
