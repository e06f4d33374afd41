"""Passkeys of one's own account, and signing in with one. The ceremony is allauth's and fido2's."""

from __future__ import annotations

import ipaddress
import json
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from allauth.core import context
from allauth.mfa.models import Authenticator
from allauth.mfa.webauthn.internal import auth
from cryptography.exceptions import InvalidSignature
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import Http404, HttpRequest
from django.http.request import split_domain_port
from django.utils import timezone

from hereandnow.errors import NoPasskey
from hereandnow.web.records.access.second_factors import drop_lone_codes
from hereandnow.web.records.audit import witness
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.desk_words import opened, sealed
from hereandnow.web.records.models import AccountRecord

_WEBAUTHN = Authenticator.Type.WEBAUTHN


@dataclass(frozen=True, slots=True)
class Passkey:
    """A passkey as its owner knows it (times UTC)."""

    id: UUID
    name: str
    since: datetime
    used_at: datetime | None


def possible_at(request: HttpRequest) -> bool:
    """Whether browsers know passkeys at the address that was asked: a number is no name to bind them to."""
    host, _ = split_domain_port(request.get_host())
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return True
    return False


def address_by_name(request: HttpRequest) -> str:
    """Where the same desk answers by name, on the machine itself: "localhost:8417"."""
    _, port = split_domain_port(request.get_host())
    return f"localhost:{port}" if port else "localhost"


def passkeys_of(account: AccountRecord) -> tuple[Passkey, ...]:
    """Those of the account, the oldest first."""
    rows = Authenticator.objects.filter(user=account, type=_WEBAUTHN).order_by("pk")
    return tuple(Passkey(UUID(row.data["id"]), _name_of(row.data), row.created_at, row.last_used_at) for row in rows)


def offer_passkey(request: HttpRequest, account: AccountRecord) -> str:
    """What a browser needs to make a passkey that shows it is its owner who uses it; JSON."""
    with context.request_context(request):
        return _json(auth.begin_registration(account, passwordless=True))


def add_passkey(request: HttpRequest, account: AccountRecord, name: str, credential: str) -> None:
    """Keep the passkey that the browser made. Raises NoPasskey."""
    with _ceremony(request):
        answer = _answer(credential)
        auth.parse_registration_response(answer)
        if not auth.complete_registration(answer).is_user_verified():
            raise NoPasskey("The device did not ask who you are; set a PIN or a fingerprint on it, then try again.")
        row = auth.WebAuthn.add(account, "", answer).instance
        row.data["id"] = str(uuid.uuid4())  # its address; allauth counts its rows, and counting tells who has how many
        row.data["name"] = sealed(name, "passkey", row.data["id"]).hex()
        row.save(update_fields=["data"])
        witness(account, Deed.ADDED, what="passkey", thing=UUID(row.data["id"]))


def remove_passkey(account: AccountRecord, passkey_id: UUID) -> None:
    """Take one of the account's own away. Raises Http404."""
    with transaction.atomic():
        own = Authenticator.objects.filter(user=account, type=_WEBAUTHN, data__id=str(passkey_id))
        if not own.delete()[0]:
            raise Http404
        drop_lone_codes(account)
        witness(account, Deed.REMOVED, what="passkey", thing=passkey_id)


def ask_for_passkey(request: HttpRequest, account: AccountRecord | None = None) -> str:
    """What a browser needs to use a passkey: of this account, or of whoever holds one for the desk; JSON."""
    with context.request_context(request):
        return _json(auth.begin_authentication(account))


def account_by_passkey(request: HttpRequest, credential: str, account: AccountRecord | None = None) -> AccountRecord:
    """Whose passkey it was that the browser used; ``account`` where it must be this one's. Raises NoPasskey."""
    with _ceremony(request):
        answer = _answer(credential)
        holder = account or auth.extract_user_from_response(answer)
        if not holder.is_active:
            raise NoPasskey(_REFUSED)
        used: Authenticator = auth.complete_authentication(holder, answer)
        used.last_used_at = timezone.now()
        used.save(update_fields=["last_used_at"])
        found: AccountRecord = holder
        return found


LARGEST_NUMBER = 65_535
"""The largest number in what a browser sends, either side of 0: the names of algorithms are the only ones."""


def _answer(credential: str) -> Any:
    """What the browser sent. Larger numbers are refused: where bytes belong, the library makes as many as that."""
    return json.loads(credential, parse_int=_number)


def _number(digits: str) -> int:
    number = int(digits)
    if abs(number) > LARGEST_NUMBER:
        raise ValueError("a number where none that large belongs")
    return number


_REFUSED = "This passkey does not open an account here. Try once more, or sign in with your password."


@contextmanager
def _ceremony(request: HttpRequest) -> Iterator[None]:
    """Whatever a browser sends that is no answer to what was asked is refused in one sentence."""
    try:
        with context.request_context(request), transaction.atomic():
            yield
    except (ValidationError, InvalidSignature, ValueError, TypeError, KeyError, AttributeError, IndexError):
        witness(None, Deed.REFUSED, what="passkey")
        raise NoPasskey(_REFUSED) from None


def _name_of(data: dict[str, Any]) -> str:
    return opened(bytes.fromhex(data["name"]), "passkey", data["id"])


def _json(options: Any) -> str:
    return json.dumps(options)
