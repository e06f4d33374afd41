"""What waits to be done by the worker."""

from __future__ import annotations

import uuid

from django.db import models

from hereandnow.web.records.models.clients import ClientRecord
from hereandnow.web.records.models.sessions import SessionRecord


class Task(models.TextChoices):
    """What is to be done with a session, or, for ``COURSE``, with all of a client's."""

    READ = "read"
    PURGE = "purge"
    COURSE = "course"
    MAIL = "mail"
    """Send what is to be sent to a client."""
    GLEAN = "glean"
    """Make from its review what it shows of the therapist's practice, where that is not there yet."""


class JobState(models.TextChoices):
    """Where a job stands."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    SET_ASIDE = "set aside"


class JobRecord(models.Model):
    """One thing to be done with one session or one client, at most one of each kind: who wants it anew replaces it.

    ``owner`` is the worker that holds it, ``until`` how long without a sign of life. ``attempts`` counts how often it
    was begun; ``reason`` says what kind of fault ended the last one, and holds no words of anybody.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    session = models.ForeignKey(SessionRecord, on_delete=models.CASCADE, related_name="+", null=True)
    client = models.ForeignKey(ClientRecord, on_delete=models.CASCADE, related_name="+", null=True)
    task = models.CharField(max_length=6, choices=Task.choices)
    state = models.CharField(max_length=9, choices=JobState.choices, default=JobState.WAITING)
    owner = models.UUIDField(null=True)
    until = models.DateTimeField(null=True)
    not_before = models.DateTimeField()
    attempts = models.PositiveSmallIntegerField(default=0)
    reason = models.CharField(max_length=200, default="")
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        """Looked for by what is due."""

        constraints = (
            models.UniqueConstraint(fields=["session", "task"], name="one_job_of_a_kind"),
            models.UniqueConstraint(fields=["client", "task"], name="one_job_of_a_kind_for_a_client"),
            models.CheckConstraint(
                condition=models.Q(session=None, client__isnull=False) | models.Q(session__isnull=False, client=None),
                name="job_of_a_session_or_a_client",
            ),
        )
        indexes = (models.Index(fields=["state", "not_before"], name="job_to_do"),)

    def __str__(self) -> str:
        return f"job {self.pk}"
