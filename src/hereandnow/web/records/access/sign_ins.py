"""Where an account is signed in: beginning, seeing, ending.

Django's session says which row here it belongs to. A session without its row, or whose row is older than
``SIGNED_IN_FOR``, is nobody's: Django itself would make a session longer each time something in it changes. Signing in
and out and what was refused are witnessed by Django's signals (``records/signing``).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.contrib.auth import authenticate, login, logout, update_session_auth_hash
from django.contrib.auth.models import AnonymousUser
from django.db import transaction
from django.http import Http404, HttpRequest
from django.utils import timezone

from hereandnow.web.records.audit import witness
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import AccountRecord, SignInRecord
from hereandnow.web.records.models.accounts import mark_of

SIGNED_IN_FOR = timedelta(hours=12)
"""From signing in, whatever is done meanwhile (ASVS 5.0 V7.3.2 asks for an absolute limit)."""

FRESH_FOR = timedelta(minutes=5)
"""For so long after password or passkey were given, what protects the account may be changed (ASVS 5.0 V7.5)."""

_SEEN_EVERY = timedelta(minutes=1)
_BACKEND = "django.contrib.auth.backends.ModelBackend"
_SIGN_IN, _PROVEN, _HALFWAY = "sign_in", "proven_at", "halfway"
_HALFWAY_FOR = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class SignIn:
    """One browser that an account is signed in with (times UTC); ``here`` where it is the one that asks."""

    id: UUID
    browser: str
    since: datetime
    seen_at: datetime
    here: bool


def begin(request: HttpRequest, account: AccountRecord, *, browser: str) -> None:
    """Sign in: a new session key, so that one that somebody prepared is worth nothing, and a row that can be ended."""
    with transaction.atomic():
        SignInRecord.objects.filter(since__lte=timezone.now() - SIGNED_IN_FOR).delete()
        login(request, account, backend=_BACKEND)
        request.session.pop(_HALFWAY, None)
        row = SignInRecord(account=account)
        row.browser = browser
        row.save(force_insert=True)
        request.session[_SIGN_IN] = str(row.pk)
        prove(request)


def by_password(request: HttpRequest, name: str, password: str) -> AccountRecord | None:
    """Whose name and password these are. Five in vain, and the name rests, for the right password too (axes)."""
    account: AccountRecord | None = authenticate(request, username=mark_of(name), password=password)
    return account


def knows_password(request: HttpRequest, account: AccountRecord, password: str) -> bool:
    """Whether it is the account's own; wrong ones count as when signing in."""
    return authenticate(request, username=account.name_mark, password=password) is not None


def stand_halfway(request: HttpRequest, account: AccountRecord) -> None:
    """The password was right and a second factor is still asked for: nobody is signed in by this."""
    request.session.cycle_key()
    request.session[_HALFWAY] = [str(account.pk), account.get_session_auth_hash(), timezone.now().timestamp()]


def halfway(request: HttpRequest) -> AccountRecord | None:
    """Whose password it was, if that was a moment ago, and neither the password nor the account has changed since."""
    account_id, password, then = request.session.get(_HALFWAY, ["", "", 0.0])
    if timezone.now().timestamp() - then >= _HALFWAY_FOR.total_seconds():
        return None
    account = AccountRecord.objects.filter(pk=account_id, is_active=True).first()
    return account if account is not None and account.get_session_auth_hash() == password else None


def end(request: HttpRequest) -> None:
    """Sign out."""
    with transaction.atomic():
        SignInRecord.objects.filter(pk=_id(request)).delete()
        logout(request)


def settle(request: HttpRequest) -> AccountRecord | None:
    """Make ``request.user`` nobody where the sign-in was ended or is over. For one that is over: whose it was.

    The session of one that is over is left as it is: a form in another window is still known to be the same account's.
    """
    account = request.user
    if not account.is_authenticated:
        return None
    record = SignInRecord.objects.filter(pk=_id(request), account=account).first()
    now = timezone.now()
    if record is not None and now - record.since < SIGNED_IN_FOR:
        if now - record.seen_at >= _SEEN_EVERY:
            SignInRecord.objects.filter(pk=record.pk).update(seen_at=now)
        return None
    if record is None:
        logout(request)
        return None
    request.user = AnonymousUser()
    return account


def sign_ins_of(request: HttpRequest, account: AccountRecord) -> tuple[SignIn, ...]:
    """Where the account is signed in, this browser first, then whichever was seen last."""
    here = _id(request)
    standing = SignInRecord.objects.filter(account=account, since__gt=timezone.now() - SIGNED_IN_FOR)
    found = [SignIn(record.pk, record.browser, record.since, record.seen_at, record.pk == here) for record in standing]
    return tuple(sorted(found, key=lambda sign_in: (sign_in.here, sign_in.seen_at), reverse=True))


def end_one(account: AccountRecord, sign_in_id: UUID) -> None:
    """End one of the account's own. Raises Http404."""
    with transaction.atomic():
        if not SignInRecord.objects.filter(account=account, pk=sign_in_id).delete()[0]:
            raise Http404
        witness(account, Deed.SIGNED_OUT, what="sign in", thing=sign_in_id)


def end_others(request: HttpRequest, account: AccountRecord) -> None:
    """End all of the account's own but this one."""
    with transaction.atomic():
        for other in SignInRecord.objects.filter(account=account).exclude(pk=_id(request)):
            witness(account, Deed.SIGNED_OUT, what="sign in", thing=other.pk)
            other.delete()


def end_all(account: AccountRecord) -> None:
    """End every sign-in of an account, as when it is closed."""
    SignInRecord.objects.filter(account=account).delete()


def change_password(request: HttpRequest, account: AccountRecord, password: str) -> None:
    """Another password. Every other sign-in of the account ends; this one goes on under another session key."""
    account.set_password(password)
    with transaction.atomic():
        account.save(update_fields=["password"])
        update_session_auth_hash(request, account)
        end_others(request, account)
        prove(request)
        witness(account, Deed.CHANGED, what="password", thing=account.pk)


def prove(request: HttpRequest) -> None:
    """Somebody has just shown again that they are who is signed in."""
    request.session[_PROVEN] = timezone.now().timestamp()


def proven(request: HttpRequest) -> bool:
    """Whether that was a moment ago."""
    then = request.session.get(_PROVEN, 0.0)
    return bool(0 <= timezone.now().timestamp() - then < FRESH_FOR.total_seconds())


def _id(request: HttpRequest) -> UUID:
    # A session that names none, as one that is halfway, finds no row by the id that nobody has.
    return UUID(request.session.get(_SIGN_IN, str(UUID(int=0))))
