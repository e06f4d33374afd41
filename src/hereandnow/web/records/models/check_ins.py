"""Links to a check-in, for clients who have no account or would rather not sign in."""

from __future__ import annotations

import uuid

from django.db import models

from hereandnow.web.records.models.accounts import AccountRecord
from hereandnow.web.records.models.clients import ClientRecord


class CheckInLinkRecord(models.Model):
    """A link to the check-in of one client about the session of one day. Of its token only the SHA-256 is kept."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    token_hash = models.CharField(max_length=64, unique=True)
    client = models.ForeignKey(ClientRecord, on_delete=models.CASCADE, related_name="+")
    day = models.DateField()
    made_by = models.ForeignKey(AccountRecord, on_delete=models.CASCADE, related_name="+")
    made_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"link to a check-in {self.pk}"
