"""Sessions as they were imported and told, and their reviews."""

from __future__ import annotations

import uuid

from django.db import models

from hereandnow.web.records.models.clients import ClientRecord


class SessionRecord(models.Model):
    """One meeting: the transcript as it was imported, and the session that it became once it was said who is who.

    ``prose`` marks a typed recollection in which nobody speaks: kept, never read. ``removed_at`` is when it was
    removed, which can be undone until it is purged.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    client = models.ForeignKey(ClientRecord, on_delete=models.CASCADE, related_name="+")
    held_on = models.DateField()
    made_at = models.DateTimeField(auto_now_add=True)
    recollection = models.BooleanField(default=False)
    prose = models.BooleanField(default=False)
    told_at = models.DateTimeField(null=True)
    removed_at = models.DateTimeField(null=True)
    sealed_source = models.BinaryField()
    sealed_transcript = models.BinaryField()
    sealed_told = models.BinaryField(null=True)
    sealed_session = models.BinaryField(null=True)

    class Meta:
        """Read by client and date."""

        indexes = (models.Index(fields=["client", "held_on", "made_at"], name="session_of_client"),)

    def __str__(self) -> str:
        return f"session {self.pk}"


class ReviewRecord(models.Model):
    """What was read in a session; at most one. ``read_by`` names the readers, so that an older reading can be told.

    ``under`` is the jurisdiction whose rules it was kept under.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    session = models.OneToOneField(SessionRecord, on_delete=models.CASCADE, related_name="+")
    made_at = models.DateTimeField(auto_now_add=True)
    read_by = models.CharField(max_length=200)
    under = models.CharField(max_length=10)
    sealed_review = models.BinaryField()

    def __str__(self) -> str:
        return f"review {self.pk}"
