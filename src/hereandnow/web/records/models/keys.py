"""Which keys the records belong to."""

from __future__ import annotations

from django.db import models


class KeysRecord(models.Model):
    """One row: a mark that only the keystore of these records makes. Another keystore is told by it, before it writes.

    SQLCipher would tell by itself; a database that is not encrypted as a whole takes whatever comes.
    """

    mark = models.CharField(max_length=40)

    def __str__(self) -> str:
        return f"keys {self.pk}"
