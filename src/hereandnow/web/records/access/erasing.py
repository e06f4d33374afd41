"""Erasing a client: the keys are destroyed and the rows removed. It is the one thing at the desk without a way back.

Keys and rows lie in two files. The keys go within the transaction that removes the rows: when that is cut off, the
rows stay and open no more, and the next opening of the records removes them (``finish_erasing``). The other way round,
rows gone and keys there, cannot be.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db import transaction
from django.http import Http404
from django.utils import timezone

from hereandnow.web.records.access.clients import client_row, own_row
from hereandnow.web.records.audit import witness
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import AccountRecord, ClientRecord, TombstoneRecord
from hereandnow.web.vault import the_vault


def erase_client(account: AccountRecord, client_id: UUID) -> None:
    """Destroy the keys to all words of a client, and remove all rows of theirs. It cannot be undone.

    It works too where the keys are gone or damaged already. Raises Http404, or KeystoreBusy or CannotWrite, with
    nothing changed.
    """
    with transaction.atomic():
        record = client_row(account, client_id)
        _remove(record)
        witness(account, Deed.ERASED, what="client", client=client_id)
        the_vault().keys().erase(client_id)


def erase_own(account: AccountRecord) -> None:
    """The client whose account asks deletes all that is kept about them. It cannot be undone. Raises as above.

    Their therapist is left a day without a name: that somebody did.
    """
    with transaction.atomic():
        record = own_row(account)
        TombstoneRecord.objects.create(therapist=record.therapist, erased_on=timezone.localdate())
        witness(account, Deed.ERASED, what="client", client=record.id)
        client_id = record.id
        _remove(record)
        the_vault().keys().erase(client_id)


@dataclass(frozen=True, slots=True)
class Tombstone:
    """That one of a therapist's clients deleted their data, and when; not who."""

    id: UUID
    erased_on: date


def tombstones_of(account: AccountRecord) -> tuple[Tombstone, ...]:
    """Those that a therapist has not put away, the newest first."""
    rows = TombstoneRecord.objects.filter(therapist=account).order_by("-erased_on", "id")
    return tuple(Tombstone(row.id, row.erased_on) for row in rows)


def put_away(account: AccountRecord, tombstone_id: UUID) -> None:
    """The therapist has seen it. Raises Http404."""
    with transaction.atomic():
        gone, _counted = TombstoneRecord.objects.filter(pk=tombstone_id, therapist=account).delete()
        if not gone:
            raise Http404
        witness(account, Deed.REMOVED, what="tombstone", thing=tombstone_id)


def finish_erasing() -> None:
    """Remove the rows of all whose keys are destroyed: an erasure was cut off, or an older copy was put back."""
    erased = [erasure.client for erasure in the_vault().keys().erasures()]
    with transaction.atomic():
        for record in ClientRecord.objects.filter(pk__in=erased):
            witness(None, Deed.ERASED, what="client", client=record.id)
            _remove(record)


def _remove(record: ClientRecord) -> None:
    # The name that a client signs in with is theirs, too, and their account is of no use without them.
    account_id = record.account_id
    record.delete()
    if account_id is not None:
        AccountRecord.objects.filter(pk=account_id).delete()
