"""What a worker does with a job. All that comes of it is written in the transaction that ends the job."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from uuid import UUID

from django.conf import settings
from django.db import OperationalError, transaction

from hereandnow.course import review_course
from hereandnow.errors import InvalidValue, SealBroken
from hereandnow.review import review
from hereandnow.web.consent.permitted import permitted, permitted_course
from hereandnow.web.records.audit import witness
from hereandnow.web.records.consenting import stands
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.gathering import gather
from hereandnow.web.records.jobs import Job, claim, end, fail
from hereandnow.web.records.mailing import send_mails
from hereandnow.web.records.models import (
    CourseRecord,
    PracticeRecord,
    ReviewRecord,
    SessionRecord,
    Task,
    ThemeShareRecord,
)
from hereandnow.web.records.purposes import Purpose
from hereandnow.web.records.readings import have_course_read
from hereandnow.web.records.store.courses import reading_of, write_course
from hereandnow.web.records.store.practice import practice_in
from hereandnow.web.records.store.reviews import keep_review, review_of, write_review
from hereandnow.web.records.store.sessions import session_from
from hereandnow.web.records.store.themes import leave_out


def do_one(owner: UUID) -> bool:
    """Do what has waited longest; False where nothing is to be done.

    A job that does not work is written down as such. Raises OperationalError where the database cannot be reached or
    written, which says nothing about the job.
    """
    job = claim(owner)
    if job is None:
        return False
    try:
        _DO[job.task](job)
    except OperationalError:
        raise
    except Exception as error:
        fail(job, error)
    return True


def _read(job: Job) -> None:
    """Read a session and keep the review in the place of the last one, unless it is not wanted any more."""
    record = SessionRecord.objects.filter(pk=job.of, removed_at__isnull=True).first()
    if record is None or not stands(record.client_id, Purpose.ANALYSE):
        end(job)
        return
    session = session_from(record)
    if session is None:
        end(job)
        return
    kept = ReviewRecord(session=record, under=settings.JURISDICTION)
    beside = write_review(kept, permitted(review(session), settings.JURISDICTION))
    with transaction.atomic():
        # Whoever removes the session, takes the consent back or says anew who is who takes the job away, and waits here
        # for their turn or makes this wait: afterwards it ends nothing.
        if end(job) and stands(record.client_id, Purpose.ANALYSE):
            ReviewRecord.objects.filter(session=record).delete()
            keep_review(kept, beside)
            witness(None, Deed.ANALYSED, what="session", client=record.client_id, thing=record.id)
            have_course_read(record.client_id)


def _read_course(job: Job) -> None:
    """Read all sessions of a client together, and keep the course in the place of the last one, where it is wanted."""
    if not stands(job.of, Purpose.ANALYSE):
        end(job)
        return
    gathered = gather(job.of)
    kept = CourseRecord(client_id=job.of, under=settings.JURISDICTION)
    if gathered is not None:
        read = permitted_course(review_course(gathered.course), settings.JURISDICTION)
        write_course(kept, reading_of(read, gathered.recorded, gathered.refusals))
    with transaction.atomic():
        # As above: whoever changes what the course is made of replaces this job, and then it ends nothing.
        if end(job) and stands(job.of, Purpose.ANALYSE):
            CourseRecord.objects.filter(client=job.of).delete()
            if gathered is not None:
                kept.save(force_insert=True)
                witness(None, Deed.ANALYSED, what="course", client=job.of)


def _glean(job: Job) -> None:
    """Make from a review that is kept what it shows of the therapist's practice; nothing of it is read anew."""
    kept = ReviewRecord.objects.filter(session=job.of, session__removed_at=None).select_related("session").first()
    if kept is None or not stands(kept.session.client_id, Purpose.ANALYSE):
        end(job)
        return
    try:
        found = permitted(review_of(kept), settings.JURISDICTION)
    except InvalidValue:  # another version made it, and its page says so
        end(job)
        return
    made = practice_in(kept, found, settings.JURISDICTION)
    with transaction.atomic():
        # The review may have gone meanwhile, or come to be another, with what it shows made beside it.
        if end(job) and ReviewRecord.objects.filter(pk=kept.pk).exists():
            PracticeRecord.objects.filter(session=kept.session).delete()
            made.save(force_insert=True)


def _purge(job: Job) -> None:
    """Delete a session that was removed a while ago, and with it all rows that belong to it: this job is one."""
    with transaction.atomic():
        record = SessionRecord.objects.filter(pk=job.of, removed_at__isnull=False).first()
        if end(job) and record is not None:
            witness(None, Deed.ERASED, what="session", client=record.client_id, thing=record.id)
            _leave_out_of_shared_themes(record)
            record.delete()


def _leave_out_of_shared_themes(session: SessionRecord) -> None:
    """Words of a session go from shared themes, too; a row that cannot be opened shows nobody any."""
    for share in ThemeShareRecord.objects.filter(client=session.client_id):
        with suppress(SealBroken):
            leave_out(share, session.id)
            share.save(update_fields=["sealed_shared"])


_DO: Mapping[Task, Callable[[Job], None]] = {
    Task.READ: _read,
    Task.PURGE: _purge,
    Task.COURSE: _read_course,
    Task.GLEAN: _glean,
    Task.MAIL: send_mails,
}
