"""What is to be read: sessions told who is who, and the course that they make, where the client agreed to it."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet

from hereandnow.web.consent.jurisdictions import Jurisdiction
from hereandnow.web.records.audit import witness
from hereandnow.web.records.consenting import stands
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.jobs import call_off_for, queue, queue_for
from hereandnow.web.records.models import (
    CourseRecord,
    JobRecord,
    JobState,
    PracticeRecord,
    ReviewRecord,
    SessionRecord,
    Task,
)
from hereandnow.web.records.purposes import Purpose
from hereandnow.web.records.store.practice import FORM

SETTLE = timedelta(seconds=1)
"""So long a course waits for what comes in after what changed it: the answers of one form, the sessions of one file."""


def have_read(session: SessionRecord) -> None:
    """Have a session read, perhaps once more; without consent it is only kept."""
    if session.told_at is not None and not session.prose and stands(session.client_id, Purpose.ANALYSE):
        queue(session, Task.READ)


def have_course_read(client_id: UUID) -> None:
    """Have the course of a client read anew, after a change of sessions or of what was told between them.

    Without consent, or where no session was read, there is nothing to do.
    """
    if stands(client_id, Purpose.ANALYSE) and _read_sessions().filter(session__client=client_id).exists():
        queue_for(client_id, Task.COURSE, wait=SETTLE)


def forget_course(client_id: UUID) -> None:
    """Let go of the course, and have it read anew from what is left: something that it rests on is gone."""
    CourseRecord.objects.filter(client=client_id).delete()
    call_off_for(client_id, Task.COURSE)
    have_course_read(client_id)


def read_courses_kept_otherwise(form: str) -> None:
    """Have those courses read that are not there yet, that another version kept in another form than this one's, or
    that were read under the law of another place: until then those are not shown.

    Done each time the records are opened. What waits already, and what was set aside, is left as it is.
    """
    clients = set(_read_sessions().values_list("session__client", flat=True))
    begun = JobRecord.objects.filter(task=Task.COURSE).exclude(state=JobState.DONE)
    here = CourseRecord.objects.filter(form=form, under=settings.JURISDICTION)
    for client_id in clients.difference(begun.values_list("client", flat=True), here.values_list("client", flat=True)):
        have_course_read(client_id)


def _read_sessions() -> QuerySet[ReviewRecord]:
    return ReviewRecord.objects.filter(session__removed_at=None)


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
            CourseRecord.objects.filter(client=review.session.client_id).delete()
            review.delete()
            if review.session.removed_at is None:
                have_read(review.session)


def glean_what_is_missing() -> None:
    """Have made what a review shows of the therapist's practice, where it is not there, or in another form.

    Done each time the records are opened: reviews may be older than that. None is read anew; what waits already, and
    what was set aside, is left as it is.
    """
    there = PracticeRecord.objects.filter(review=OuterRef("pk"), form=FORM)
    begun = JobRecord.objects.filter(session=OuterRef("session"), task=Task.GLEAN).exclude(state=JobState.DONE)
    reviews = _read_sessions().filter(~Exists(there), ~Exists(begun)).select_related("session")
    with transaction.atomic():
        for review in reviews.defer("sealed_review", "session__sealed_transcript", "session__sealed_session"):
            queue(review.session, Task.GLEAN)
