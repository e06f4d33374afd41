"""The keys, as whoever is at the desk may open, drop and change them; each leaves its row in the audit.

While the keys are locked nothing can be written: a wrong try is remembered, and written down as soon as they are open.
"""

from __future__ import annotations

from django.db import transaction

from hereandnow.errors import NoKeys
from hereandnow.web.records.audit import witness
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import AccountRecord
from hereandnow.web.records.opening import open_records
from hereandnow.web.vault import the_vault


def make_keys(passphrase: str) -> None:
    """Keys and tables for a first start, or nothing.

    Raises WeakPassphrase, KeystoreExists, CannotWrite, or what ``open_records`` raises.
    """
    with the_vault().creating(passphrase):
        open_records(Deed.ADDED)


def unlock(*, passphrase: str | None = None, recovery_code: str | None = None) -> None:
    """Open keys and records with one of the two. Raises NoKeys, CannotWrite or CannotOpenRecords."""
    vault = the_vault()
    with vault.opening():
        vault.open(passphrase=passphrase, recovery_code=recovery_code)
        open_records(Deed.UNLOCKED)
    _note_wrong_tries(None)


def lock(account: AccountRecord) -> None:
    """Drop the keys now."""
    witness(account, Deed.LOCKED, what="keys")
    the_vault().lock()


def change_passphrase(
    account: AccountRecord, new: str, *, passphrase: str | None = None, recovery_code: str | None = None
) -> None:
    """Another passphrase; one of the two is asked for again. Raises NoKeys, WeakPassphrase or CannotWrite."""
    try:
        with transaction.atomic():
            witness(account, Deed.CHANGED, what="passphrase")
            the_vault().change_passphrase(new, passphrase=passphrase, recovery_code=recovery_code)
    except NoKeys:
        _note_wrong_tries(account)
        raise


def renew_recovery_code(
    account: AccountRecord, *, passphrase: str | None = None, recovery_code: str | None = None
) -> None:
    """Another recovery code, kept until it was written down. Raises NoKeys or CannotWrite."""
    try:
        with transaction.atomic():
            witness(account, Deed.CHANGED, what="recovery code")
            the_vault().renew_recovery_code(passphrase=passphrase, recovery_code=recovery_code)
    except NoKeys:
        _note_wrong_tries(account)
        raise


def show_recovery_code(recovery_code: str) -> None:
    """Whoever has the paper shows it; nothing is opened by that. Raises NoKeys."""
    try:
        the_vault().prove(recovery_code)
    except NoKeys:
        _note_wrong_tries(None)
        raise


def recovery_code_of(account: AccountRecord) -> str | None:
    """The recovery code, until somebody says that it is written down; then None, for good."""
    code = the_vault().code_to_show
    if code is not None:
        witness(account, Deed.READ, what="recovery code")
    return code


def _note_wrong_tries(account: AccountRecord | None) -> None:
    for at in the_vault().take_wrong_tries():
        witness(account, Deed.REFUSED, what="keys", at=at)
