"""An authenticator app as the tests have one: the secret it was given, and the code it shows."""

from __future__ import annotations

import time

from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value

STEP = 30


def code_of(secret: str, *, steps: int = 0) -> str:
    """What the app shows now, or so many half minutes from now."""
    return str(format_hotp_value(hotp_value(secret.replace(" ", ""), int(time.time()) // STEP + steps)))
