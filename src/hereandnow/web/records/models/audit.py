"""Who did what, in a chain that shows where somebody mended it."""

from __future__ import annotations

from django.db import models


class AuditRecord(models.Model):
    """One deed. Rows are only added; the database itself refuses to change or remove one (``append_only``).

    All but ``seq`` is text, exactly as the MAC was taken of it: no conversion stands between what is kept and what is
    checked. "" is nobody, or nothing. Ids are UUIDs without a reference: the audit outlives what it speaks of.
    """

    seq = models.PositiveBigIntegerField(primary_key=True)  # from 1, without a gap: a missing row shows
    at = models.CharField(max_length=32)  # UTC, as ISO 8601 writes it with microseconds
    actor = models.CharField(max_length=36)
    role = models.CharField(max_length=13)
    deed = models.CharField(max_length=20)
    what = models.CharField(max_length=40)
    client = models.CharField(max_length=36, db_index=True)
    thing = models.CharField(max_length=36)
    mac = models.CharField(max_length=64)

    def __str__(self) -> str:
        return f"audit {self.pk}"
