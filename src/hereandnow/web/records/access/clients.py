"""Clients: a therapist's own, and nobody else's."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.db.models import QuerySet
from django.http import Http404

from hereandnow.web.records.models import AccountRecord, ClientRecord
from hereandnow.web.records.names import ordered
from hereandnow.web.records.roles import Role
from hereandnow.web.records.store.clients import (
    UNOPENED,
    Client,
    Unopened,
    client_from,
    client_or_why_not,
    write_name,
)

__all__ = ["UNOPENED", "Client", "Unopened", "add_client", "client_of", "client_row", "clients_of", "rename_client"]


def clients_of(account: AccountRecord) -> tuple[Client | Unopened, ...]:
    """The clients of a therapist, by name; behind them those that cannot be opened, the oldest first."""
    return tuple(sorted(map(client_or_why_not, _clients(account)), key=_order))


def client_of(account: AccountRecord, client_id: UUID) -> Client:
    """One client of a therapist. Raises Http404, or one of ``UNOPENED``."""
    return client_from(client_row(account, client_id))


def add_client(account: AccountRecord, name: str) -> Client:
    """A new client of a therapist. Raises Http404 for an account that is none."""
    if account.role != Role.THERAPIST:
        raise Http404
    record = ClientRecord(therapist=account)
    write_name(record, name, new=True)
    record.save(force_insert=True)
    return client_from(record)


def rename_client(account: AccountRecord, client_id: UUID, name: str) -> Client:
    """Another name for a client of a therapist. Raises Http404."""
    record = client_row(account, client_id)
    write_name(record, name)
    record.save(update_fields=["sealed_name"])
    return client_from(record)


def _order(client: Client | Unopened) -> tuple[bool, str, datetime]:
    if isinstance(client, Unopened):
        return True, "", client.since
    return False, ordered(client.name), client.since


def _clients(account: AccountRecord) -> QuerySet[ClientRecord]:
    own = ClientRecord.objects.filter(therapist=account)
    return own if account.is_active and account.role == Role.THERAPIST else own.none()


def client_row(account: AccountRecord, client_id: UUID) -> ClientRecord:
    """The row of a client of a therapist, for the other modules of the door. Raises Http404."""
    record = _clients(account).filter(pk=client_id).first()
    if record is None:
        raise Http404
    return record
