"""What rests on a consent, and goes with it. Each table that keeps something derived has its line here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from hereandnow.web.records.models import JobRecord, ReviewRecord, SessionRecord, Task
from hereandnow.web.records.purposes import Purpose


@dataclass(frozen=True, slots=True)
class Removed:
    """So many of one thing were removed; ``what`` is its name in words for a page, translated when shown."""

    what: Any
    count: int


Removal = Callable[[UUID], Removed]


def _transcripts(client_id: UUID) -> Removed:
    """Sessions with all that belongs to them; what was typed from memory is no transcript."""
    _all, counted = SessionRecord.objects.filter(client=client_id, recollection=False).delete()
    return Removed(_("sessions, with their words"), counted.get(SessionRecord._meta.label, 0))


def _reviews(client_id: UUID) -> Removed:
    # The jobs first: a worker that is at its end waits for this, and then finds that nobody wants its review.
    JobRecord.objects.filter(session__client=client_id, task=Task.READ).delete()
    _all, counted = ReviewRecord.objects.filter(session__client=client_id).delete()
    return Removed(_("reviews"), counted.get(ReviewRecord._meta.label, 0))


REMOVALS: dict[Purpose, tuple[Removal, ...]] = {
    Purpose.RECORD: (_transcripts,),
    Purpose.TRANSCRIBE: (_transcripts,),
    Purpose.ANALYSE: (_reviews,),
    Purpose.SHARE: (),
    Purpose.SUPERVISE: (),
    Purpose.RESEARCH: (),
}
"""What removes what rests on a purpose, for one client, within the caller's transaction; the first is done first."""


def remove_derived(client_id: UUID, purpose: Purpose) -> tuple[Removed, ...]:
    """Remove all of a client's that rests on a purpose; what there was none of is not named."""
    return tuple(removed for removal in REMOVALS[purpose] if (removed := removal(client_id)).count)
