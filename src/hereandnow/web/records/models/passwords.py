"""Who may choose another password."""

from __future__ import annotations

import uuid

from django.db import models

from hereandnow.web.records.models.accounts import AccountRecord


class PasswordLinkRecord(models.Model):
    """A link to a new password for one account. Of its token only the SHA-256 is kept."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    token_hash = models.CharField(max_length=64, unique=True)
    account = models.ForeignKey(AccountRecord, on_delete=models.CASCADE, related_name="+")
    made_by = models.ForeignKey(AccountRecord, on_delete=models.CASCADE, related_name="+")
    made_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"password link {self.pk}"
