"""Process notes: a therapist's own, about one client, apart from the record."""

from __future__ import annotations

import uuid

from django.db import models

from hereandnow.web.records.models.accounts import AccountRecord
from hereandnow.web.records.models.clients import ClientRecord


class NoteRecord(models.Model):
    """One process note, sealed with the key that its author has for notes about this client.

    ``sealed_earlier`` are the words before the last change, for as long as nothing else was changed; ``removed_at`` is
    set on a note that its author removed and can still put back.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    client = models.ForeignKey(ClientRecord, on_delete=models.CASCADE, related_name="+")
    author = models.ForeignKey(AccountRecord, on_delete=models.PROTECT, related_name="+")
    sealed_words = models.BinaryField()
    sealed_earlier = models.BinaryField(null=True)
    written_at = models.DateTimeField(auto_now_add=True)
    changed_at = models.DateTimeField(null=True)
    removed_at = models.DateTimeField(null=True, db_index=True)

    def __str__(self) -> str:
        return f"note {self.pk}"
