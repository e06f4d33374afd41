"""Second factors of one's own account: codes of an authenticator app, recovery codes, and whether there are any.

The rows and the arithmetic of codes are allauth's. What it leaves to a cache, that no code works twice, is kept in the
row itself, where two processes see the same: the number of the last time step that was used (RFC 6238, 5.2).
"""

from __future__ import annotations

from dataclasses import dataclass

from allauth.core.internal.cryptokit import compare_user_code
from allauth.mfa.adapter import get_adapter
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import (
    TOTP,
    format_hotp_value,
    generate_totp_secret,
    hotp_value,
    yield_hotp_counters_from_time,
)
from django.db import transaction
from django.http import HttpRequest

from hereandnow.web.records.access.tries import forget_tries, resting, tried_in_vain
from hereandnow.web.records.audit import witness
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import AccountRecord
from hereandnow.web.records.second_factor import secrets_of

_Type = Authenticator.Type
_OFFERED = "offered_secret"
_LAST = "last_step"


@dataclass(frozen=True, slots=True)
class SecondFactors:
    """What stands between a stolen password and the account."""

    app: bool
    passkeys: int
    codes_left: int

    @property
    def any(self) -> bool:
        """Whether a password alone is not enough."""
        return self.app or self.passkeys > 0


@dataclass(frozen=True, slots=True)
class Offer:
    """A secret for an authenticator app, before the first code has shown that it arrived there."""

    secret: str
    address: str

    @property
    def spaced(self) -> str:
        """The secret in fours, to be typed."""
        return " ".join(self.secret[start : start + 4] for start in range(0, len(self.secret), 4))

    def __repr__(self) -> str:
        return "<Offer>"


def second_factors_of(account: AccountRecord) -> SecondFactors:
    """What the account has."""
    rows = list(Authenticator.objects.filter(user=account))
    codes = next((row for row in rows if row.type == _Type.RECOVERY_CODES), None)
    with secrets_of(account):
        left = len(RecoveryCodes(codes).get_unused_codes()) if codes is not None else 0
    return SecondFactors(
        any(row.type == _Type.TOTP for row in rows), sum(row.type == _Type.WEBAUTHN for row in rows), left
    )


def has_second_factor(account: AccountRecord) -> bool:
    """Whether a password alone is not enough."""
    return bool(Authenticator.objects.filter(user=account).exclude(type=_Type.RECOVERY_CODES).exists())


def offer_app(request: HttpRequest, account: AccountRecord) -> Offer:
    """A secret to take into an authenticator app: the same until it is confirmed, so that a reload spoils nothing."""
    with secrets_of(account):
        sealed = request.session.get(_OFFERED)
        secret = get_adapter().decrypt(sealed) if sealed else generate_totp_secret()
        if not sealed:
            request.session[_OFFERED] = get_adapter().encrypt(secret)
    return Offer(secret, get_adapter().build_totp_url(account, secret))


def confirm_app(request: HttpRequest, account: AccountRecord, code: str) -> bool:
    """Take the app as second factor if the code is the one it shows now; that code is used up by this."""
    offer = offer_app(request, account)
    step = _step(offer.secret, code, after=0)
    if step is None:
        return False
    with transaction.atomic(), secrets_of(account):
        Authenticator.objects.filter(user=account, type=_Type.TOTP).delete()
        row = TOTP.activate(account, offer.secret).instance
        row.data[_LAST] = step
        row.save(update_fields=["data"])
        witness(account, Deed.ADDED, what="authenticator app", thing=account.pk)
    del request.session[_OFFERED]
    return True


def remove_app(account: AccountRecord) -> None:
    """Take the app away, and the recovery codes where they would stand for nothing any more."""
    with transaction.atomic():
        Authenticator.objects.filter(user=account, type=_Type.TOTP).delete()
        drop_lone_codes(account)
        witness(account, Deed.REMOVED, what="authenticator app", thing=account.pk)


def new_recovery_codes(account: AccountRecord) -> tuple[str, ...]:
    """Ten codes, shown once; those of before work no more."""
    with transaction.atomic(), secrets_of(account):
        Authenticator.objects.filter(user=account, type=_Type.RECOVERY_CODES).delete()
        witness(account, Deed.ADDED, what="recovery codes", thing=account.pk)
        return tuple(RecoveryCodes.activate(account).generate_codes())


def remove_second_factors(account: AccountRecord) -> None:
    """Take all of them away, as an administrator does for somebody who lost the phone."""
    Authenticator.objects.filter(user=account).delete()


def take_code(account: AccountRecord, code: str) -> bool:
    """Whether the code is the app's of now, or a recovery code; either is used up by it."""
    with transaction.atomic(), secrets_of(account):
        # Locked for the transaction: of two who send one code at once, in two processes, one is too late.
        for row in Authenticator.objects.select_for_update().filter(user=account):
            if row.type == _Type.TOTP and _take_step(row, code):
                break
            if row.type == _Type.RECOVERY_CODES and RecoveryCodes(row).validate_code(code):
                break
        else:
            tried_in_vain(_what(account))
            witness(None, Deed.REFUSED, what="second step", thing=account.pk)
            return False
        forget_tries(_what(account))
        return True


def codes_rest(account: AccountRecord) -> bool:
    """Whether so many codes were wrong that none is taken for now."""
    return resting(_what(account))


def drop_lone_codes(account: AccountRecord) -> None:
    """Recovery codes stand for a lost factor; where there is none left they go too."""
    if not has_second_factor(account):
        Authenticator.objects.filter(user=account).delete()


def _take_step(row: Authenticator, code: str) -> bool:
    step = _step(get_adapter().decrypt(row.data["secret"]), code, after=row.data.get(_LAST, 0))
    if step is None:
        return False
    row.data[_LAST] = step
    row.save(update_fields=["data"])
    row.record_usage()
    return True


def _step(secret: str, code: str, *, after: int) -> int | None:
    """The time step whose code this is, if it is later than the last that was used."""
    for step in yield_hotp_counters_from_time():
        if compare_user_code(actual=code, expected=format_hotp_value(hotp_value(secret, step))) and step > after:
            return int(step)
    return None


def _what(account: AccountRecord) -> str:
    return f"code {account.pk}"
