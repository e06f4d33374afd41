"""Accounts: who asks, the first of them, and what whoever administers may see and do. Nothing here opens a word."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.http import Http404, HttpRequest

from hereandnow.errors import OwnAccount
from hereandnow.web.records.access.clients import client_row
from hereandnow.web.records.access.second_factors import has_second_factor, remove_second_factors
from hereandnow.web.records.access.sign_ins import end_all
from hereandnow.web.records.audit import witness
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import AccountRecord
from hereandnow.web.records.names import ordered
from hereandnow.web.records.roles import Role

_OPENS_WORDS = (Role.THERAPIST, Role.SUPERVISOR)


@dataclass(frozen=True, slots=True)
class Account:
    """An account as whoever administers may see it; ``since`` is when it was made (UTC).

    ``may_have_link``: whether a link to a new password may be made for it.
    """

    id: UUID
    name: str = field(repr=False)
    role: Role
    administers: bool
    open: bool
    second_factor: bool
    may_have_link: bool
    since: datetime
    own: bool


def account_of(request: HttpRequest) -> AccountRecord:
    """Who asks, as the gate let them in. Raises Http404 where nobody is signed in."""
    if not request.user.is_authenticated:
        raise Http404
    return request.user


def any_account() -> bool:
    """Whether anybody can sign in yet."""
    return AccountRecord.objects.exists()


def add_first_account(name: str, password: str) -> AccountRecord:
    """The account of whoever sets up the desk: a therapist who administers. Raises Http404 where there is one."""
    account = AccountRecord.named(name, role=Role.THERAPIST, administers=True)
    account.set_password(password)  # kept as an Argon2 hash; slow, so before the write lock
    with transaction.atomic():
        if any_account():
            raise Http404
        account.save(force_insert=True)
        witness(account, Deed.ADDED, what="account", thing=account.pk)
    return account


def accounts_of(account: AccountRecord) -> tuple[Account, ...]:
    """All accounts but clients', by name, the closed ones last. Raises Http404 for who does not administer.

    That somebody is a client is known to their therapist alone.
    """
    _administers(account)
    witness(account, Deed.READ, what="accounts")
    found = [_value(record, account) for record in AccountRecord.objects.exclude(role=Role.CLIENT)]
    return tuple(sorted(found, key=lambda one: (not one.open, ordered(one.name))))


def may_have_link(record: AccountRecord) -> bool:
    """Whether a link to a new password may be made: where it would open words, its owner has to show more than it."""
    return record.role not in _OPENS_WORDS or has_second_factor(record)


def colleague_row(account: AccountRecord, account_id: UUID) -> AccountRecord:
    """A row for other modules of the door. Raises Http404 for who does not administer, and for a client's."""
    _administers(account)
    record = AccountRecord.objects.exclude(role=Role.CLIENT).filter(pk=account_id).first()
    if record is None:
        raise Http404
    return record


def close_account(account: AccountRecord, account_id: UUID) -> None:
    """Nobody signs in with it any more, and who is in is out at once. Raises Http404 or OwnAccount."""
    with transaction.atomic():
        record = colleague_row(account, account_id)
        if record.pk == account.pk:
            raise OwnAccount("This is your own account. Ask somebody else who administers to close it.")
        _set_open(account, record, open_=False)


def reopen_account(account: AccountRecord, account_id: UUID) -> None:
    """Undo closing. Raises Http404."""
    with transaction.atomic():
        _set_open(account, colleague_row(account, account_id), open_=True)


def take_second_factor_away(account: AccountRecord, account_id: UUID) -> None:
    """For somebody who lost theirs: the password alone opens the account again; who is in is out. Raises Http404."""
    with transaction.atomic():
        record = colleague_row(account, account_id)
        remove_second_factors(record)
        end_all(record)
        witness(account, Deed.REMOVED, what="second factor", thing=record.pk)


def clients_account_open(account: AccountRecord, client_id: UUID) -> bool | None:
    """Whether a client of the therapist's can sign in; None where they have no account. Raises Http404."""
    record = client_row(account, client_id).account
    return None if record is None else record.is_active


def set_clients_account_open(account: AccountRecord, client_id: UUID, *, open_: bool) -> None:
    """Close or reopen the account of a client of the therapist's. Raises Http404."""
    with transaction.atomic():
        record = client_row(account, client_id).account
        if record is None:
            raise Http404
        _set_open(account, record, open_=open_, client=client_id)


def _set_open(account: AccountRecord, record: AccountRecord, *, open_: bool, client: UUID | None = None) -> None:
    record.is_active = open_
    record.save(update_fields=["is_active"])
    if not open_:
        end_all(record)
    witness(account, Deed.REOPENED if open_ else Deed.CLOSED, what="account", client=client, thing=record.pk)


def _administers(account: AccountRecord) -> None:
    if not (account.is_active and account.may_administer):
        raise Http404


def _value(record: AccountRecord, account: AccountRecord) -> Account:
    return Account(
        record.pk,
        record.name,
        Role(record.role),
        record.may_administer,
        record.is_active,
        has_second_factor(record),
        may_have_link(record),
        record.made_at,
        record.pk == account.pk,
    )
