"""S-13: every address, every verb that changes something: not without the page's own token, not from another page."""

from __future__ import annotations

from http.cookies import SimpleCookie

import pytest
from django.apps import apps

from tests.web.desk import Browser, Desk, hidden_in
from tests.web.routes import ADDRESSES, untraced

FORM = "application/x-www-form-urlencoded"
VERBS = ("POST", "PUT", "PATCH", "DELETE")


def rows() -> str:
    return repr([sorted(map(repr, model._default_manager.values_list())) for model in apps.get_models()])


@untraced
@pytest.mark.parametrize("locked", [False, True], ids=["open", "locked"])
@pytest.mark.parametrize("address", ADDRESSES)
def test_nothing_is_taken_without_the_token_or_from_another_page(desk: Desk, address: str, locked: bool) -> None:
    before = rows()
    for cookies in (desk.browser.cookies, SimpleCookie()):
        browser = Browser(enforce_csrf_checks=True)
        browser.cookies = cookies
        if locked:
            desk.vault.lock()
        for verb in VERBS:
            assert browser.generic(verb, address, "name=Mr+K", content_type=FORM).status_code == 403
            for site in ("cross-site", "same-site"):
                sent = desk.browser.generic(verb, address, "name=Mr+K", FORM, headers={"Sec-Fetch-Site": site})
                assert sent.status_code == 403
        assert desk.vault.locked is locked
    if locked:
        desk.vault.open(passphrase="four unrelated quiet words")  # noqa: S106 - invented
    assert rows() == before


@pytest.mark.parametrize("origin", ["http://elsewhere.example", "http://127.0.0.1:9", "null"])
def test_a_token_does_not_help_whoever_sends_it_from_elsewhere(desk: Desk, origin: str) -> None:
    browser = Browser(enforce_csrf_checks=True)
    browser.cookies = desk.browser.cookies
    form = {**hidden_in(browser.get("/")), "name": "Mr K"}
    assert browser.post("/", form, headers={"Origin": origin}).status_code == 403
    assert browser.post("/", form, headers={"Origin": "http://127.0.0.1"}).status_code == 302
