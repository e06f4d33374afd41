"""What allauth asks of the program around it: how secrets of second factors are sealed, and who is who to a passkey.

Its adapter keeps secrets in the clear unless it is told otherwise. They are sealed with a subkey of the keystore, and
bound to the account they belong to: a row that was copied to another account opens nothing there.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from allauth.mfa.adapter import DefaultMFAAdapter

from hereandnow.errors import InvalidValue
from hereandnow.web.keys.sealing import open_bytes, seal_bytes
from hereandnow.web.records.models import AccountRecord
from hereandnow.web.vault import the_vault

ISSUER = "hereandnow"

_VERSION = 1
_whose: ContextVar[str] = ContextVar("whose")


@contextmanager
def secrets_of(account: AccountRecord) -> Iterator[None]:
    """Within it, secrets are sealed for this account and opened as this account's."""
    token = _whose.set(str(account.pk))
    try:
        yield
    finally:
        _whose.reset(token)


class SecondFactorAdapter(DefaultMFAAdapter):  # type: ignore[misc]  # allauth has no types
    """Named in the settings; allauth makes one each time it needs it."""

    def encrypt(self, text: str) -> str:
        """A secret, sealed for the account that ``secrets_of`` names. Raises KeystoreLocked."""
        return base64.b64encode(seal_bytes(_key(), _VERSION, text.encode(), _bound())).decode()

    def decrypt(self, encrypted_text: str) -> str:
        """The secret again. Raises SealBroken or KeystoreLocked."""
        return open_bytes(_key(), _VERSION, base64.b64decode(encrypted_text), _bound()).decode()

    def get_totp_label(self, user: AccountRecord) -> str:
        """How an authenticator app lists the account: by the name that its owner signs in with."""
        return user.name

    def get_totp_issuer(self) -> str:
        """How an authenticator app calls the desk."""
        return ISSUER

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        """What passkeys are bound to: the name in the address, without its port."""
        return {**super().get_public_key_credential_rp_entity(), "name": ISSUER}

    def get_public_key_credential_user_entity(self, user: AccountRecord) -> dict[str, bytes | str]:
        """What a passkey keeps of the account: its id, and the name to choose it by."""
        return {"id": user.pk.hex.encode(), "display_name": user.name, "name": user.name}


def _key() -> bytes:
    return the_vault().keys().subkey("second factor")


def _bound() -> tuple[str, ...]:
    whose = _whose.get("")
    if not whose:
        raise InvalidValue("A secret of a second factor belongs to an account; open it within secrets_of().")
    return ("second factor", whose)
