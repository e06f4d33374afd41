"""What waits to be done by the worker."""

from __future__ import annotations

import uuid

from django.db import models

from hereandnow.web.records.models.sessions import SessionRecord


class Task(models.TextChoices):
    """What is to be done with a session."""

    READ = "read"
    PURGE = "purge"


class JobState(models.TextChoices):
    """Where a job stands."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    SET_ASIDE = "set aside"


class JobRecord(models.Model):
    """One thing to be done with one session, at most one of each kind: whoever wants it done anew replaces it.

    ``owner`` is the worker that holds it, ``until`` how long without a sign of life. ``attempts`` counts how often it
    was begun; ``reason`` says what kind of fault ended the last one, and holds no words of anybody.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    session = models.ForeignKey(SessionRecord, on_delete=models.CASCADE, related_name="+")
    task = models.CharField(max_length=5, choices=Task.choices)
    state = models.CharField(max_length=9, choices=JobState.choices, default=JobState.WAITING)
    owner = models.UUIDField(null=True)
    until = models.DateTimeField(null=True)
    not_before = models.DateTimeField()
    attempts = models.PositiveSmallIntegerField(default=0)
    reason = models.CharField(max_length=200, default="")
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        """Looked for by what is due."""

        constraints = (models.UniqueConstraint(fields=["session", "task"], name="one_job_of_a_kind"),)
        indexes = (models.Index(fields=["state", "not_before"], name="job_to_do"),)

    def __str__(self) -> str:
        return f"job {self.pk}"
