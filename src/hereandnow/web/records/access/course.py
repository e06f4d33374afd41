"""The course: a client's sessions over time, each with what its summary says, and without opening a review."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from hereandnow.domain import PILLAR_NAMES, PillarName
from hereandnow.web.records.access.sessions import SessionEntry, sessions_of
from hereandnow.web.records.audit import witness
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import AccountRecord, SummaryRecord
from hereandnow.web.records.ruptures import still_open
from hereandnow.web.records.store.summaries import Count, Summary, summary_from
from hereandnow.web.vault import the_vault

__all__ = ["PILLAR_NAMES", "Count", "Meeting", "PillarName", "Summary", "course_of"]


@dataclass(frozen=True, slots=True)
class Meeting:
    """One session of a course: ``summary`` is None where nothing was read, ``opened`` says that the review was seen."""

    entry: SessionEntry
    summary: Summary | None
    opened: bool
    ruptures: tuple[int, ...] = ()
    """Places of the ruptures that are still open, among all moments in the order of the talk."""


def course_of(account: AccountRecord, client_id: UUID) -> tuple[Meeting, ...]:
    """The sessions of a client of a therapist, by date. Raises Http404, or an error of the keys."""
    entries = sessions_of(account, client_id)
    witness(account, Deed.READ, what="course", client=client_id)
    key = the_vault().keys().record_key(client_id)
    rows = SummaryRecord.objects.filter(client=client_id)
    summaries = {
        session_id: (summary_from(key, row_id, bytes(sealed)), opened_at is not None)
        for row_id, session_id, sealed, opened_at in rows.values_list("id", "session_id", "sealed_summary", "opened_at")
    }
    ruptures = still_open({session: summary for session, (summary, _) in summaries.items()})
    return tuple(
        Meeting(entry, *summaries.get(entry.id, (None, False)), ruptures.get(entry.id, ())) for entry in entries
    )
