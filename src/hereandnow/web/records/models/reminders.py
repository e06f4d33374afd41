"""Reminders by mail: to which address, whether they are wanted, and what is to be sent."""

from __future__ import annotations

import uuid

from django.db import models

from hereandnow.web.records.models.accounts import AccountRecord
from hereandnow.web.records.models.clients import ClientRecord


class ReminderRecord(models.Model):
    """Whether a client wants reminders by mail; the address is sealed, and empty where they gave none.

    ``by_client`` says that it was the client who chose: their no is not changed by anybody else.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    client = models.OneToOneField(ClientRecord, on_delete=models.CASCADE, related_name="+")
    sealed_address = models.BinaryField()
    wanted = models.BooleanField()
    by_client = models.BooleanField()
    changed_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"reminder {self.pk}"


class MailRecord(models.Model):
    """One mail with a link to the check-in about the session of ``day``; ``sent_at`` is None until it is sent."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    client = models.ForeignKey(ClientRecord, on_delete=models.CASCADE, related_name="+")
    day = models.DateField()
    asked_by = models.ForeignKey(AccountRecord, on_delete=models.CASCADE, related_name="+")
    made_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True)

    class Meta:
        """One for each day that is asked about."""

        constraints = (models.UniqueConstraint(fields=("client", "day"), name="one_mail_a_day"),)

    def __str__(self) -> str:
        return f"mail {self.pk}"
