"""Clients: a therapist's own, and nobody else's."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet
from django.http import Http404

from hereandnow.web.records.audit import witness
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import AccountRecord, ClientRecord
from hereandnow.web.records.names import ordered
from hereandnow.web.records.roles import Role
from hereandnow.web.records.store.clients import (
    UNOPENED,
    Client,
    Unopened,
    client_from,
    clients_or_why_not,
    write_name,
)

__all__ = [
    "UNOPENED",
    "Client",
    "Unopened",
    "add_client",
    "client_of",
    "client_or_why_not",
    "client_row",
    "client_rows",
    "clients_of",
    "own_row",
    "rename_client",
    "row_for_either",
    "set_next_meeting",
]


def clients_of(account: AccountRecord) -> tuple[Client | Unopened, ...]:
    """The clients of a therapist, by name; behind them those that cannot be opened, the oldest first."""
    found = clients_or_why_not(tuple(client_rows(account))).values()
    witness(account, Deed.READ, what="caseload")
    clients = (entry if isinstance(entry, Unopened) else entry[0] for entry in found)
    return tuple(sorted(clients, key=_order))


def client_of(account: AccountRecord, client_id: UUID) -> Client:
    """One client of a therapist. Raises Http404, or one of ``UNOPENED``."""
    found = client_from(client_row(account, client_id))
    witness(account, Deed.READ, what="name", client=client_id)
    return found


def client_or_why_not(account: AccountRecord, client_id: UUID) -> Client | Unopened:
    """One client of a therapist, or why the row cannot be opened. Raises Http404, or an error of the whole desk."""
    record = client_row(account, client_id)
    witness(account, Deed.READ, what="name", client=client_id)
    try:
        return client_from(record)
    except UNOPENED as error:
        return Unopened(record.id, str(error), record.made_at)


def add_client(account: AccountRecord, name: str) -> Client:
    """A new client of a therapist. Raises Http404 for an account that is none."""
    if account.role != Role.THERAPIST:
        raise Http404
    record = ClientRecord(therapist=account)
    write_name(record, name, new=True)
    with transaction.atomic():
        record.save(force_insert=True)
        witness(account, Deed.ADDED, what="client", client=record.id)
    return client_from(record)


def rename_client(account: AccountRecord, client_id: UUID, name: str) -> Client:
    """Another name for a client of a therapist. Raises Http404."""
    record = client_row(account, client_id)
    write_name(record, name)
    with transaction.atomic():
        record.save(update_fields=["sealed_name"])
        witness(account, Deed.CHANGED, what="name", client=record.id)
    return client_from(record)


def set_next_meeting(account: AccountRecord, client_id: UUID, day: date | None) -> None:
    """When the two meet next, or that no day is agreed on. Raises Http404."""
    record = client_row(account, client_id)
    record.next_meeting = day
    with transaction.atomic():
        record.save(update_fields=["next_meeting"])
        witness(account, Deed.CHANGED, what="next meeting", client=client_id)


def _order(client: Client | Unopened) -> tuple[bool, str, datetime]:
    if isinstance(client, Unopened):
        return True, "", client.since
    return False, ordered(client.name), client.since


def client_rows(account: AccountRecord) -> QuerySet[ClientRecord]:
    """The rows of a therapist's clients, for the other modules of the door; none for any other account."""
    own = ClientRecord.objects.filter(therapist=account)
    return own if account.is_active and account.role == Role.THERAPIST else own.none()


def client_row(account: AccountRecord, client_id: UUID) -> ClientRecord:
    """The row of a client of a therapist, for the other modules of the door. Raises Http404."""
    record = client_rows(account).filter(pk=client_id).first()
    if record is None:
        raise Http404
    return record


def own_row(account: AccountRecord) -> ClientRecord:
    """The row of the client whose own account asks, for the other modules of the door. Raises Http404."""
    if not account.is_active or account.role != Role.CLIENT:
        raise Http404
    record = ClientRecord.objects.filter(account=account).first()
    if record is None:
        raise Http404
    return record


def row_for_either(account: AccountRecord, client_id: UUID) -> ClientRecord:
    """The row of a client, for the two whom it concerns: their therapist, and the client themself. Raises Http404."""
    if account.role == Role.CLIENT:
        record = own_row(account)
        if record.id != client_id:
            raise Http404
        return record
    return client_row(account, client_id)
