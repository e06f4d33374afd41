"""A desk as the tests use it: a home folder, a clock that is set by hand, and browsers."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from django.db import connections
from django.test import Client as DjangoClient
from django.test.client import ClientHandler

from hereandnow.web.vault import Vault

PASSPHRASE = "four unrelated quiet words"  # noqa: S105 - invented
PASSWORD = "an evening in november"  # noqa: S105 - invented
ANNA = "Anna Berg"

_HIDDEN = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)">')
_CODE = re.compile(r'class="code"[^>]*>([^<]+)<')


class Clock:
    """Both clocks of a vault, set by hand, in seconds."""

    def __init__(self) -> None:
        self.monotonic = self.wall = 1000.0

    def __call__(self) -> tuple[float, float]:
        return self.monotonic, self.wall

    def pass_minutes(self, minutes: float) -> None:
        self.monotonic += 60 * minutes
        self.wall += 60 * minutes


@cache
def the_desk(*, strict: bool) -> ClientHandler:
    """The chain of middleware before the pages, put together once, as the server does; ``strict`` checks forms."""
    return ClientHandler(enforce_csrf_checks=strict)


class Browser(DjangoClient):
    """Asks at the address of the desk; connections are closed after each request, as the server closes them."""

    def __init__(self, **named: Any) -> None:
        super().__init__(SERVER_NAME="127.0.0.1", **named)
        self.handler = the_desk(strict=self.handler.enforce_csrf_checks)

    def request(self, **request: Any) -> Any:
        try:
            response: Any = super().request(**request)
            if response.streaming:  # a file: read it as a browser does
                response.file_content = b"".join(response.streaming_content)
                response.close()
            return response
        finally:
            connections.close_all()

    def set_up(self) -> str:
        """The first start, whole; the recovery code."""
        self.post("/first-start/", {"passphrase": PASSPHRASE, "passphrase_again": PASSPHRASE})
        self.post("/first-start/", {"name": ANNA, "password": PASSWORD, "password_again": PASSWORD})
        code = code_in(self.get("/recovery-code/"))
        self.post("/recovery-code/", {"written_down": "on"})
        return code

    def sign_in(self, name: str = ANNA, password: str = PASSWORD) -> Any:
        return self.post("/sign-in/", {"name": name, "password": password})

    def unlock(self, **fields: str) -> Any:
        return self.post("/unlock/", {"passphrase": PASSPHRASE, **fields})


@dataclass
class Desk:
    """What a test has in hand."""

    vault: Vault
    clock: Clock
    recovery_code: str = ""
    browser: Browser = field(default_factory=Browser)


def page(response: Any) -> str:
    """The text of a page, entities read."""
    return html.unescape(response.content.decode())


def code_in(response: Any) -> str:
    """The recovery code that a page shows."""
    found = _CODE.search(page(response))
    assert found is not None, page(response)
    return found[1]


def hidden_in(response: Any) -> dict[str, str]:
    """The hidden fields of a page, as a browser would send them."""
    return {name: html.unescape(value) for name, value in _HIDDEN.findall(response.content.decode())}
