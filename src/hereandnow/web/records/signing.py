"""Signing in, signing out and being refused are witnessed wherever they happen: Django and axes say when."""

from __future__ import annotations

from typing import Any

from axes.signals import user_locked_out
from django.contrib.auth.signals import user_logged_in, user_logged_out, user_login_failed

from hereandnow.web.records.audit import witness
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import AccountRecord


def listen() -> None:
    """Begin to; once, when the tables are ready."""
    user_logged_in.connect(_signed_in, dispatch_uid="audit")
    user_logged_out.connect(_signed_out, dispatch_uid="audit")
    user_login_failed.connect(_refused, dispatch_uid="audit")
    user_locked_out.connect(_locked_out, dispatch_uid="audit")


def _signed_in(sender: Any, user: AccountRecord, **named: Any) -> None:
    witness(user, Deed.SIGNED_IN, what="account", thing=user.pk)


def _signed_out(sender: Any, user: AccountRecord | None, **named: Any) -> None:
    if user is not None:
        witness(user, Deed.SIGNED_OUT, what="account", thing=user.pk)


def _refused(sender: Any, credentials: dict[str, Any], **named: Any) -> None:
    _note(Deed.REFUSED, credentials.get("username"))


def _locked_out(sender: Any, username: str | None, **named: Any) -> None:
    _note(Deed.LOCKED, username)


def _note(deed: Deed, mark: object) -> None:
    # Who tries is not known; whose account it was is the thing. What was typed as a name may be a password: not kept.
    tried = AccountRecord.objects.filter(name_mark=str(mark or "")).values_list("pk", flat=True).first()
    witness(None, deed, what="account", thing=tried)
