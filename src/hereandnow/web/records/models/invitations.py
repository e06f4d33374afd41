"""Who was asked to take an account."""

from __future__ import annotations

import uuid

from django.db import models

from hereandnow.web.records.models.accounts import AccountRecord
from hereandnow.web.records.models.clients import ClientRecord
from hereandnow.web.records.roles import Role


class InvitationRecord(models.Model):
    """A link to an account that is still to be made. Of its token only the SHA-256 is kept."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    token_hash = models.CharField(max_length=64, unique=True)
    role = models.CharField(max_length=13, choices=Role.choices)
    client = models.ForeignKey(ClientRecord, null=True, on_delete=models.CASCADE, related_name="+")
    invited_by = models.ForeignKey(AccountRecord, on_delete=models.CASCADE, related_name="+")
    made_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"invitation {self.pk}"
