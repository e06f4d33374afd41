"""What is to be read: sessions told who is who, whose client agreed to it."""

from __future__ import annotations

from uuid import UUID

from django.db.models import Exists, OuterRef

from hereandnow.web.records.consenting import stands
from hereandnow.web.records.jobs import queue
from hereandnow.web.records.models import JobRecord, JobState, ReviewRecord, SessionRecord, Task
from hereandnow.web.records.purposes import Purpose


def have_read(session: SessionRecord) -> None:
    """Have a session read, perhaps once more; without consent it is only kept."""
    if session.told_at is not None and not session.prose and stands(session.client_id, Purpose.ANALYSE):
        queue(session, Task.READ)


def have_unread_read(client_id: UUID) -> None:
    """Have all sessions of a client read that were kept unread, as for want of a consent that is there now."""
    review = ReviewRecord.objects.filter(session=OuterRef("pk"))
    begun = JobRecord.objects.filter(session=OuterRef("pk"), task=Task.READ).exclude(state=JobState.DONE)
    kept = SessionRecord.objects.filter(client=client_id, removed_at__isnull=True)
    for session in kept.filter(~Exists(review), ~Exists(begun)).defer("sealed_transcript", "sealed_session"):
        have_read(session)
