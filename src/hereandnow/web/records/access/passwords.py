"""The way back for a forgotten password: a link that somebody else makes, or the recovery code where nobody else could.

Neither opens words by itself. Where an account has a second factor it is asked for here too, so that whoever made the
link, and could take the factor away later, never chooses the password. A therapist's or supervisor's account without
one gets no link; the recovery code is enough for it only where nobody else works here.
"""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from axes.utils import reset
from django.contrib.auth.hashers import make_password
from django.db import transaction
from django.db.models import QuerySet
from django.http import Http404
from django.utils import timezone

from hereandnow.errors import NoWayBack, OwnAccount, PasswordLinkOver, WrongSecondStep
from hereandnow.web.records.access.accounts import colleague_row, may_have_link
from hereandnow.web.records.access.clients import client_row
from hereandnow.web.records.access.keys import show_recovery_code
from hereandnow.web.records.access.second_factors import codes_rest, has_second_factor, take_code
from hereandnow.web.records.access.sign_ins import end_all
from hereandnow.web.records.audit import witness
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import AccountRecord, ClientRecord, PasswordLinkRecord
from hereandnow.web.records.roles import Role
from hereandnow.web.records.tokens import hashed, new_token

OPEN_FOR = timedelta(days=1)
"""Shorter than an invitation: behind it is an account with something in it."""

_OVER = "This link is not open any more. Ask whoever gave it to you for another."


def link_for_colleague(account: AccountRecord, account_id: UUID) -> str:
    """A token for a colleague's account, to be shown once; an earlier one is void then.

    Raises Http404 for who does not administer and for a closed account, OwnAccount, or NoWayBack.
    """
    with transaction.atomic():
        record = colleague_row(account, account_id)
        if record.pk == account.pk:
            raise OwnAccount("This is your own account. Change its password under My account.")
        if not record.is_active:
            raise Http404
        if not may_have_link(record):
            raise NoWayBack(
                "This account has no second step, so whoever holds a link to a new password could open what its owner "
                "keeps here. No link is made for it."
            )
        return _link(account, record, client=None)


def link_for_client(account: AccountRecord, client_id: UUID) -> str:
    """A token for the account of a client of the therapist's, to be shown once. Raises Http404 where there is none."""
    with transaction.atomic():
        client = client_row(account, client_id)
        if client.account is None or not client.account.is_active:
            raise Http404
        return _link(account, client.account, client=client.pk)


def asks_second_step(token: str) -> bool:
    """Whether the link asks for a code as well. Looking uses nothing up. Raises PasswordLinkOver."""
    return has_second_factor(_record(token).account)


def change_by_link(token: str, password: str, code: str) -> None:
    """Another password for the account of the link; the link is used up, and wherever one was signed in is out.

    Raises PasswordLinkOver, or WrongSecondStep; after five wrong codes the link is void.
    """
    record = _record(token)
    asked = has_second_factor(record.account)
    try:
        _take_second_step(record.account, code)
    except WrongSecondStep:
        if codes_rest(record.account):
            _open().filter(pk=record.pk).update(revoked_at=timezone.now())
        raise
    kept = make_password(password)  # slow, so before the write lock
    with transaction.atomic():
        record = _record(token, lock=True)
        if has_second_factor(record.account) != asked:
            raise PasswordLinkOver(_OVER)
        record.used_at = timezone.now()
        record.save(update_fields=["used_at"])
        _change(record.account, kept)


def recovery_code_is_the_way() -> bool:
    """Whether nobody could make a link for whoever looks after accounts, and the recovery code may stand for it."""
    return _keeper() is not None


def change_by_recovery_code(recovery_code: str, password: str, code: str) -> None:
    """Another password for the one account that looks after accounts.

    Raises Http404 where a link is the way, what ``show_recovery_code`` raises, or WrongSecondStep.
    """
    keeper = _keeper()
    if keeper is None:
        raise Http404
    show_recovery_code(recovery_code)
    _take_second_step(keeper, code)
    kept = make_password(password)
    with transaction.atomic():
        if _keeper() != keeper:
            raise Http404
        _change(keeper, kept)


def _keeper() -> AccountRecord | None:
    working = list(AccountRecord.objects.exclude(role=Role.CLIENT).filter(is_active=True))
    keepers = [record for record in working if record.may_administer]
    if len(keepers) != 1:
        return None
    # Colleagues may know the passphrase, and make themselves a recovery code by it: it opens nobody's words to them.
    return keepers[0] if len(working) == 1 or may_have_link(keepers[0]) else None


def _take_second_step(account: AccountRecord, code: str) -> None:
    if not has_second_factor(account):
        return
    if codes_rest(account) or not take_code(account, code):
        raise WrongSecondStep("This code is not right, or was used before. Wait for the next one, then try again.")


def _change(record: AccountRecord, password: str) -> None:
    record.password = password
    record.save(update_fields=["password"])
    end_all(record)
    _open().filter(account=record).update(revoked_at=timezone.now())
    reset(username=record.name_mark)  # whoever forgot it has tried, and need not wait for the new one to be taken
    client = ClientRecord.objects.filter(account=record).values_list("pk", flat=True).first()
    witness(record, Deed.CHANGED, what="password", client=client, thing=record.pk)


def _link(account: AccountRecord, record: AccountRecord, *, client: UUID | None) -> str:
    token, now = new_token(), timezone.now()
    _open().filter(account=record).update(revoked_at=now)
    made = PasswordLinkRecord.objects.create(
        token_hash=hashed(token), account=record, made_by=account, expires_at=now + OPEN_FOR
    )
    witness(account, Deed.ADDED, what="password link", client=client, thing=made.pk)
    return token


def _open() -> QuerySet[PasswordLinkRecord]:
    # As with invitations: whoever may not sign in any more has made nothing.
    return PasswordLinkRecord.objects.filter(
        used_at=None,
        revoked_at=None,
        expires_at__gt=timezone.now(),
        made_by__is_active=True,
        account__is_active=True,
    )


def _record(token: str, *, lock: bool = False) -> PasswordLinkRecord:
    found = _open().filter(token_hash=hashed(token)).select_related("account")
    record = (found.select_for_update(of=("self",)) if lock else found).first()
    if record is None or not may_have_link(record.account):
        raise PasswordLinkOver(_OVER)
    return record
