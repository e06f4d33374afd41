"""Who has looked at a client's record, and what was done there: the audit, as the client may read it.

Ids are left out, and so is what a therapist does with their own process notes, which are no part of the record. A
therapist does not read when their client wrote down beliefs and feelings: they may be the client's alone.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID

from django.utils import timezone

from hereandnow.web.records.access.clients import row_for_either
from hereandnow.web.records.audit import DESK, witness
from hereandnow.web.records.deed_phrases import OWN_TO_THE_AUTHOR, OWN_TO_THE_CLIENT, phrase_of
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import AccountRecord, AuditRecord
from hereandnow.web.records.roles import Role

DAYS_AT_ONCE = 14
"""Days on which something was done, that one page shows."""


@dataclass(frozen=True, slots=True)
class Look:
    """What one person did on one day, ``times`` times, the last time at ``at`` (UTC).

    ``who`` is "" for the program itself, and where the account is gone; ``role`` says what they were then.
    """

    at: datetime
    who: str = field(repr=False)
    role: Any
    by_program: bool
    by_client: bool
    phrase: Any
    times: int


@dataclass(frozen=True, slots=True)
class Lookers:
    """The days, the newest first, each with its looks; ``earlier`` is the day before which there is more, or None."""

    days: tuple[tuple[date, tuple[Look, ...]], ...]
    earlier: date | None


def lookers_of(account: AccountRecord, client_id: UUID, *, before: date | None = None) -> Lookers:
    """Who did what, for the client themself and for their therapist. Raises Http404."""
    return _lookers(account, client_id, before, DAYS_AT_ONCE)


def all_lookers_of(account: AccountRecord, client_id: UUID) -> Lookers:
    """Who did what on every day there was. Raises Http404."""
    return _lookers(account, client_id, None, None)


def _lookers(account: AccountRecord, client_id: UUID, before: date | None, most: int | None) -> Lookers:
    client = row_for_either(account, client_id)
    rows = AuditRecord.objects.filter(client=str(client.id))
    for own in OWN_TO_THE_AUTHOR:
        rows = rows.exclude(what__startswith=own)
    if account.role != Role.CLIENT:
        rows = rows.exclude(role=Role.CLIENT, what__in=OWN_TO_THE_CLIENT)
    if before is not None:
        midnight = timezone.make_aware(datetime.combine(before, time.min))
        rows = rows.filter(at__lt=midnight.astimezone(UTC).isoformat(timespec="microseconds"))
    days: dict[date, list[AuditRecord]] = {}
    earlier = None
    for row in rows.order_by("-at", "-seq").iterator():
        day = timezone.localtime(datetime.fromisoformat(row.at)).date()
        if day not in days and len(days) == most:
            earlier = min(days)
            break
        days.setdefault(day, []).append(row)
    actors = {row.actor for found in days.values() for row in found if row.actor}
    names = {str(actor.pk): actor.name for actor in AccountRecord.objects.filter(pk__in=actors)}
    witness(account, Deed.READ, what="audit", client=client.id)
    return Lookers(tuple((day, _looks(found, names)) for day, found in sorted(days.items(), reverse=True)), earlier)


def _looks(rows: list[AuditRecord], names: dict[str, str]) -> tuple[Look, ...]:
    """The rows of a day, the newest first: what the same person did over and over stands once."""
    keys = [(row.actor, row.role, str(phrase_of(row.deed, row.what))) for row in rows]
    times, last = Counter(keys), dict(zip(keys[::-1], rows[::-1], strict=True))
    return tuple(
        Look(
            datetime.fromisoformat(row.at),
            names.get(row.actor, ""),
            "" if row.role == DESK else Role(row.role).label,
            by_program=row.role == DESK,
            by_client=row.role == Role.CLIENT,
            phrase=phrase_of(row.deed, row.what),
            times=times[key],
        )
        for key in dict.fromkeys(keys)
        for row in [last[key]]
    )
