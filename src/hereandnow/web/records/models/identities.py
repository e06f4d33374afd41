"""What a client wrote about their own world, and that somebody deleted their data."""

from __future__ import annotations

import uuid

from django.db import models

from hereandnow.web.records.models.accounts import AccountRecord
from hereandnow.web.records.models.clients import ClientRecord


class IdentityRecord(models.Model):
    """How culture and identity matter to a client, in their own words, changed by them alone.

    ``shown`` says whether their therapist sees it. ``sealed_before`` is what stood here before the last change, and no
    more of what was.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    client = models.OneToOneField(ClientRecord, on_delete=models.CASCADE, related_name="+")
    sealed_words = models.BinaryField()
    sealed_before = models.BinaryField()
    shown = models.BooleanField(default=False)
    changed_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"identity {self.pk}"


class TombstoneRecord(models.Model):
    """That a client of a therapist deleted their data, and on which day: no name, and no id of theirs."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    therapist = models.ForeignKey(AccountRecord, on_delete=models.CASCADE, related_name="+")
    erased_on = models.DateField()

    def __str__(self) -> str:
        return f"tombstone {self.pk}"
