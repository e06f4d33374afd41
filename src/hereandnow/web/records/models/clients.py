"""Whose records they are."""

from __future__ import annotations

import uuid

from django.db import models

from hereandnow.web.records.asking import Asking
from hereandnow.web.records.models.accounts import AccountRecord


class ClientRecord(models.Model):
    """A client of one therapist, with an account of their own once they took up an invitation; the name is sealed.

    ``asking`` is when they would like to be asked again how strongly they believe what they wrote down.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    therapist = models.ForeignKey(AccountRecord, on_delete=models.PROTECT, related_name="+")
    account = models.OneToOneField(AccountRecord, null=True, on_delete=models.SET_NULL, related_name="+")
    sealed_name = models.BinaryField()
    next_meeting = models.DateField(null=True)
    asking = models.CharField(max_length=16, default=Asking.WEEKS.value)
    made_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return f"client {self.pk}"
