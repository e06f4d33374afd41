"""What lists say of a review, apart from it."""

from __future__ import annotations

import uuid

from django.db import models

from hereandnow.web.records.models.clients import ClientRecord
from hereandnow.web.records.models.sessions import ReviewRecord, SessionRecord


class SummaryRecord(models.Model):
    """The sealed summary of a review, made with it, and when the therapist first opened it (None: not yet).

    It has a table of its own, with what lists look for: a review is some hundred kilobytes, and SQLite walks through
    all of a row to reach its last column, or to change one.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    client = models.ForeignKey(ClientRecord, on_delete=models.CASCADE, related_name="+")
    session = models.OneToOneField(SessionRecord, on_delete=models.CASCADE, related_name="+")
    review = models.OneToOneField(ReviewRecord, on_delete=models.CASCADE, related_name="+")
    sealed_summary = models.BinaryField()
    opened_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"summary {self.pk}"
