"""The one door: who may see and change which rows. Nothing is open unless a function here opens it.

Every function takes the account that asks. A row of somebody else's is not found, as one that never was.
"""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet
from django.http import Http404, HttpRequest

from hereandnow.web.records.models import AccountRecord, ClientRecord
from hereandnow.web.records.names import canonical, ordered
from hereandnow.web.records.roles import Role
from hereandnow.web.records.store import UNOPENED, Client, Unopened, client_from, client_or_why_not, write_name

__all__ = [
    "UNOPENED",
    "Client",
    "Unopened",
    "account_of",
    "add_client",
    "add_first_account",
    "any_account",
    "client_of",
    "clients_of",
    "rename_client",
]


def account_of(request: HttpRequest) -> AccountRecord:
    """Who asks, as the gate let them in. Raises Http404 where nobody is signed in."""
    if not request.user.is_authenticated:
        raise Http404
    return request.user


def any_account() -> bool:
    """Whether anybody can sign in yet."""
    return AccountRecord.objects.exists()


def add_first_account(name: str, password: str) -> AccountRecord:
    """The account of whoever sets up the desk, a therapist. Raises Http404 where there is an account already."""
    account = AccountRecord(name=name, sign_in_name=canonical(name), role=Role.THERAPIST)
    account.set_password(password)  # kept as an Argon2 hash; slow, so before the write lock
    with transaction.atomic():
        if any_account():
            raise Http404
        account.save(force_insert=True)
    return account


def clients_of(account: AccountRecord) -> tuple[Client | Unopened, ...]:
    """The clients of a therapist, by name; behind them those that cannot be opened, the oldest first."""
    return tuple(sorted(map(client_or_why_not, _clients(account)), key=_order))


def client_of(account: AccountRecord, client_id: UUID) -> Client:
    """One client of a therapist. Raises Http404, or one of ``UNOPENED``."""
    return client_from(_client(account, client_id))


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
    record = _client(account, client_id)
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


def _client(account: AccountRecord, client_id: UUID) -> ClientRecord:
    record = _clients(account).filter(pk=client_id).first()
    if record is None:
        raise Http404
    return record
