"""How often something may be tried in vain. The count is kept in a table, so that every process sees the same one."""

from __future__ import annotations

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from hereandnow.web.records.models import TriesRecord

LIMIT = 5
REST = timedelta(minutes=15)
"""As for passwords (AXES_FAILURE_LIMIT, AXES_COOLOFF_TIME): five in vain, then a quarter of an hour of rest."""

WRONG_LINKS = 20
"""Links that open nothing, from one address: no guess at 256 bits hits, so this only keeps it from being work."""


def resting(what: str, *, limit: int = LIMIT) -> bool:
    """Whether ``what`` was tried in vain too often lately, so that not even the right thing is taken now."""
    return TriesRecord.objects.filter(what=what, count__gte=limit, since__gt=timezone.now() - REST).exists()


def tried_in_vain(what: str) -> None:
    """Count one. The quarter of an hour runs from the last that counts."""
    now = timezone.now()
    with transaction.atomic():
        TriesRecord.objects.get_or_create(what=what, defaults={"since": now})
        record = TriesRecord.objects.select_for_update().get(what=what)
        record.count = record.count + 1 if record.since > now - REST else 1
        record.since = now
        record.save()


def forget_tries(what: str) -> None:
    """The right thing was given."""
    TriesRecord.objects.filter(what=what).delete()
