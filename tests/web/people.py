"""People with accounts, for tests of what an account may do."""

from __future__ import annotations

import re
from typing import Any

from hereandnow.web.records.models import AccountRecord
from hereandnow.web.records.roles import Role
from tests.web.codes import code_of
from tests.web.desk import ANNA, PASSWORD, Browser, page

_SECRET = re.compile(r'class="code">([A-Z2-7 ]+)<')
_CODES = re.compile(r"<li>(\d{5} ?\d{5})</li>")
_LINK = re.compile(r'class="code link">http://[^/]+(/(?:invitation|new-password)/[^<]+)<')


def account(name: str, role: Role, **fields: Any) -> AccountRecord:
    """An account, with the password that everybody has here."""
    made = AccountRecord.named(name, role=role, **fields)
    made.set_password(PASSWORD)
    made.save()
    return made


def anna() -> AccountRecord:
    """The account of the first start."""
    return AccountRecord.objects.called(ANNA).get()


def signed_in(name: str, role: Role | None = None, **headers: Any) -> Browser:
    """A browser of somebody's; with a role the account is made first."""
    if role is not None:
        account(name, role)
    browser = Browser(headers=headers or None)
    assert browser.sign_in(name).status_code == 302
    return browser


def set_up_app(browser: Browser) -> tuple[str, list[str]]:
    """Set up an authenticator app; its secret, and the recovery codes."""
    secret = secret_in(browser.get("/account/app/"))
    answer = browser.post("/account/app/", {"code": code_of(secret)})
    return secret, codes_in(answer)


def secret_in(response: Any) -> str:
    """The secret that a page shows as text."""
    found = _SECRET.search(page(response))
    assert found is not None, page(response)
    return found[1]


def codes_in(response: Any) -> list[str]:
    """The recovery codes that a page shows."""
    return _CODES.findall(page(response))


def link_in(response: Any) -> str:
    """The path of the link that a page shows: an invitation, or to a new password."""
    found = _LINK.search(page(response))
    assert found is not None, page(response)
    return found[1]
