"""What is to be read: sessions told who is who, whose client agreed to it."""

from __future__ import annotations

from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models import Exists, OuterRef

from hereandnow.web.consent.jurisdictions import Jurisdiction
from hereandnow.web.records.audit import witness
from hereandnow.web.records.consenting import stands
from hereandnow.web.records.deeds import Deed
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


def read_under_the_rules_of_this_place() -> None:
    """In Illinois remove the reviews that were kept under other rules, and have their sessions read under these.

    Done each time the records are opened: the desk may have been told only now where it is. A review with its summary
    is made anew from the words, so nothing is lost that may be kept; where the consent is not enough here, none is.
    """
    if settings.JURISDICTION != Jurisdiction.ILLINOIS:
        return
    with transaction.atomic():
        reviews = ReviewRecord.objects.exclude(under=Jurisdiction.ILLINOIS).select_related("session")
        for review in reviews.defer("sealed_review", "session__sealed_transcript", "session__sealed_session"):
            witness(None, Deed.REMOVED, what="review", client=review.session.client_id, thing=review.session_id)
            review.delete()
            if review.session.removed_at is None:
                have_read(review.session)
