"""Jobs: taken by one worker at a time, on a lease, and ended once.

A worker that is gone lets its lease run out, and another takes the job over. Who held it before can end nothing any
more: each change asks for the job *of that owner*. What a job does is written in the same transaction as its end, so
that both are so or neither is. Every function that changes a job is called within a transaction, or is one itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import F, Q, QuerySet
from django.utils import timezone

from hereandnow.errors import MailNotSent
from hereandnow.web.faults import kind_of
from hereandnow.web.records.models import JobRecord, JobState, SessionRecord, Task

LEASE = timedelta(seconds=30)
"""Without a sign of life for so long, a worker is taken to be gone."""

ATTEMPTS = 5
"""So often a job is begun; then it is set aside."""

GONE = "The program ended while it read."


@dataclass(frozen=True, slots=True)
class Job:
    """A job that a worker holds; ``of`` is the id of its session, or of its client where it is done for a client."""

    id: UUID
    of: UUID
    task: Task
    owner: UUID


def queue(session: SessionRecord, task: Task, *, wait: timedelta = timedelta(0)) -> None:
    """Have it done, after a while; a job of that kind that is there makes way, and who holds it can end it no more."""
    with transaction.atomic():
        call_off(session, task)
        JobRecord(session=session, task=task, not_before=timezone.now() + wait).save(force_insert=True)


def queue_for(client_id: UUID, task: Task, *, wait: timedelta = timedelta(0)) -> None:
    """As ``queue``, for what is done with all that a client has here."""
    with transaction.atomic():
        call_off_for(client_id, task)
        JobRecord(client_id=client_id, task=task, not_before=timezone.now() + wait).save(force_insert=True)


def call_off(session: SessionRecord, *tasks: Task) -> None:
    """Have it not done; where it is being done, nothing will come of it."""
    JobRecord.objects.filter(session=session, task__in=tasks).delete()


def call_off_for(client_id: UUID, *tasks: Task) -> None:
    """As ``call_off``, for what is done with all that a client has here."""
    JobRecord.objects.filter(client=client_id, task__in=tasks).delete()


def anything_due() -> bool:
    """Whether there is anything to claim; looking holds nobody up."""
    return _due(timezone.now()).exists()


def claim(owner: UUID) -> Job | None:
    """The job that has waited longest, now the owner's; None where nothing is to be done.

    One that was begun too often without an end is set aside on the way: it ends the worker that reads it.
    """
    with transaction.atomic():
        now = timezone.now()
        for record in _due(now).select_for_update(skip_locked=True).order_by("made_at"):
            if record.attempts >= ATTEMPTS:
                _set_aside(record, record.reason or GONE)
                continue
            record.state, record.owner, record.until = JobState.RUNNING, owner, now + LEASE
            record.attempts += 1
            record.save(update_fields=["state", "owner", "until", "attempts"])
            whose = record.session_id or record.client_id
            assert whose is not None, "a row has the one or the other"
            return Job(record.id, whose, Task(record.task), owner)
    return None


def renew(owner: UUID) -> None:
    """The owner is alive: its leases begin anew."""
    JobRecord.objects.filter(owner=owner, state=JobState.RUNNING).update(until=timezone.now() + LEASE)


def end(job: Job) -> bool:
    """Say that it is done, in the transaction that does it; False where another holds it, or nobody wants it."""
    ended = _held(job).update(state=JobState.DONE, owner=None, until=None, reason="")
    return ended == 1


def fail(job: Job, error: BaseException) -> None:
    """It did not work: it waits for a while, twice as long each time, or is set aside at the last attempt."""
    with transaction.atomic():
        record = _held(job).select_for_update().first()
        if record is None:
            return
        # Of the program's own sentences, this one names nobody; of any other error only the kind is written down.
        reason = (str(error) if isinstance(error, MailNotSent) else kind_of(error))[:200]
        if record.attempts >= ATTEMPTS:
            _set_aside(record, reason)
            return
        record.state, record.owner, record.until, record.reason = JobState.WAITING, None, None, reason
        record.not_before = timezone.now() + _pause(record)
        record.save(update_fields=["state", "owner", "until", "reason", "not_before"])


def release(owner: UUID) -> None:
    """The owner stops and was asked to: what it holds waits again, as if it had never begun."""
    JobRecord.objects.filter(owner=owner, state=JobState.RUNNING).update(
        state=JobState.WAITING, owner=None, until=None, attempts=F("attempts") - 1
    )


def give_up(owner: UUID) -> None:
    """The owner is known to be gone: what it held can be taken at once; the attempt counts."""
    JobRecord.objects.filter(owner=owner, state=JobState.RUNNING).update(until=timezone.now() - LEASE)


def _due(now: datetime) -> QuerySet[JobRecord]:
    # A lease that ends later than one can was given before the clock was set back.
    run_out = Q(state=JobState.RUNNING) & (Q(until__lt=now) | Q(until__gt=now + LEASE))
    return JobRecord.objects.filter(Q(state=JobState.WAITING, not_before__lte=now) | run_out)


def _held(job: Job) -> QuerySet[JobRecord]:
    return JobRecord.objects.filter(pk=job.id, owner=job.owner, state=JobState.RUNNING)


def _pause(record: JobRecord) -> timedelta:
    # A mail server that is away is away for longer than a fault in a program takes to go by: 4, 16, 64, 256 minutes.
    if record.task == Task.MAIL:
        return timedelta(minutes=4**record.attempts)
    return timedelta(seconds=2**record.attempts)


def _set_aside(record: JobRecord, reason: str) -> None:
    record.state, record.owner, record.until, record.reason = JobState.SET_ASIDE, None, None, reason
    record.save(update_fields=["state", "owner", "until", "reason"])
