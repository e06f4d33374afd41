"""Invitations: a therapist's to a client, and to colleagues by whoever administers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet
from django.http import Http404
from django.utils import timezone

from hereandnow.errors import InvitationOver, NameTaken
from hereandnow.web.records.access.clients import client_row
from hereandnow.web.records.audit import witness
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import AccountRecord, ClientRecord, InvitationRecord
from hereandnow.web.records.roles import Role
from hereandnow.web.records.tokens import hashed, new_token

OPEN_FOR = timedelta(days=7)

COLLEAGUES = (Role.THERAPIST, Role.SUPERVISOR, Role.ADMINISTRATOR)
"""Whom an administrator invites. A client is invited by their therapist alone."""

_OVER = "This invitation is not open any more. Ask whoever sent it for another."


@dataclass(frozen=True, slots=True)
class Invitation:
    """An invitation that is open (times UTC). Of its link nothing is known any more."""

    id: UUID
    role: Role
    made_at: datetime
    expires_at: datetime


def invite_client(account: AccountRecord, client_id: UUID) -> str:
    """A token for a client of the therapist's, to be shown once; an earlier one is void then. Raises Http404."""
    with transaction.atomic():
        client = client_row(account, client_id)
        if client.account_id is not None:
            raise Http404
        _open().filter(client=client).update(revoked_at=timezone.now())
        return _invite(account, Role.CLIENT, client)


def invite_colleague(account: AccountRecord, role: Role) -> str:
    """A token for a colleague, to be shown once. Raises Http404 for who does not administer, or for a client's role."""
    if not account.may_administer or role not in COLLEAGUES:
        raise Http404
    with transaction.atomic():
        return _invite(account, role, None)


def invitation_of(account: AccountRecord, client_id: UUID) -> Invitation | None:
    """The open invitation of a client of the therapist's. Raises Http404."""
    record = _open().filter(client=client_row(account, client_id)).first()
    return _value(record) if record is not None else None


def invitations_of(account: AccountRecord) -> tuple[Invitation, ...]:
    """The open invitations of colleagues, the newest first. Raises Http404 for who does not administer."""
    if not account.may_administer:
        raise Http404
    return tuple(map(_value, _open().filter(client=None).order_by("-made_at")))


def revoke(account: AccountRecord, invitation_id: UUID) -> None:
    """Make an invitation void. Raises Http404 where it is not this account's to revoke, or is open no more."""
    own = _open().filter(client__therapist=account)
    if account.may_administer:
        own |= _open().filter(client=None)
    with transaction.atomic():
        record = own.filter(pk=invitation_id).first()
        if record is None:
            raise Http404
        record.revoked_at = timezone.now()
        record.save(update_fields=["revoked_at"])
        witness(account, Deed.REMOVED, what="invitation", client=record.client_id, thing=record.pk)


def role_of(token: str) -> Role:
    """What the invitation invites to. Looking uses nothing up. Raises InvitationOver, for a wrong one alike."""
    return Role(_record(token).role)


def accept(token: str, name: str, password: str) -> AccountRecord:
    """Make the account that the invitation is for; it is used up by this. Raises InvitationOver or NameTaken."""
    account = AccountRecord.named(name)
    account.set_password(password)  # slow, so before the write lock
    with transaction.atomic():
        record = _record(token, lock=True)
        if AccountRecord.objects.called(name).exists():
            raise NameTaken("Somebody here has this name already. Choose another, with a letter or a number added.")
        account.role = record.role
        account.save(force_insert=True)
        record.used_at = timezone.now()
        record.save(update_fields=["used_at"])
        if record.client_id is not None:
            _give_account(record.client_id, account)
        witness(account, Deed.ADDED, what="account", client=record.client_id, thing=account.pk)
    return account


def _give_account(client_id: UUID, account: AccountRecord) -> None:
    # A client has one account: of two links that were somehow both open, the second is void.
    if not ClientRecord.objects.filter(pk=client_id, account=None).update(account=account):
        raise InvitationOver(_OVER)


def _invite(account: AccountRecord, role: Role, client: ClientRecord | None) -> str:
    token = new_token()
    record = InvitationRecord.objects.create(
        token_hash=hashed(token),
        role=role,
        client=client,
        invited_by=account,
        expires_at=timezone.now() + OPEN_FOR,
    )
    witness(account, Deed.INVITED, what=str(role), client=record.client_id, thing=record.pk)
    return token


def _open() -> QuerySet[InvitationRecord]:
    # Whoever may not sign in any more has invited nobody.
    return InvitationRecord.objects.filter(
        used_at=None, revoked_at=None, expires_at__gt=timezone.now(), invited_by__is_active=True
    )


def _record(token: str, *, lock: bool = False) -> InvitationRecord:
    found = _open().filter(token_hash=hashed(token))
    record = (found.select_for_update(of=("self",)) if lock else found).first()
    if record is None:
        raise InvitationOver(_OVER)
    return record


def _value(record: InvitationRecord) -> Invitation:
    return Invitation(record.pk, Role(record.role), record.made_at, record.expires_at)
