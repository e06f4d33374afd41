"""A client's whole therapy, as it was read last."""

from __future__ import annotations

import uuid

from django.db import models

from hereandnow.web.records.models.clients import ClientRecord


class CourseRecord(models.Model):
    """The threads of a client's course, sealed; at most one, made anew when sessions, entries or consents change.

    ``form`` names the shape of the values within, so that one of another version is read anew and never guessed at;
    ``under`` is the jurisdiction whose rules it was read under.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    client = models.OneToOneField(ClientRecord, on_delete=models.CASCADE, related_name="+")
    made_at = models.DateTimeField(auto_now_add=True)
    form = models.CharField(max_length=16)
    under = models.CharField(max_length=10)
    sealed_course = models.BinaryField()

    def __str__(self) -> str:
        return f"course {self.pk}"
