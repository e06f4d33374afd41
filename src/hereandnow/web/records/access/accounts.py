"""Accounts: who asks, and the first of them."""

from __future__ import annotations

from django.db import transaction
from django.http import Http404, HttpRequest

from hereandnow.web.records.audit import take_turn, witness
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import AccountRecord
from hereandnow.web.records.names import canonical
from hereandnow.web.records.roles import Role


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
        take_turn()
        if any_account():
            raise Http404
        account.save(force_insert=True)
        witness(account, Deed.ADDED, what="account", thing=account.pk)
    return account
