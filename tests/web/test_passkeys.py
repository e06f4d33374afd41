"""Passkeys: what a browser may send. That they work is tried in a real one (``tests/browser``)."""

from __future__ import annotations

import json
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.test import RequestFactory
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from hereandnow.errors import NoPasskey
from hereandnow.web.records.access.passkeys import account_by_passkey, add_passkey, ask_for_passkey, possible_at
from hereandnow.web.records.roles import Role
from tests.web.desk import Browser, Desk, page
from tests.web.people import account, anna

KEYS = st.sampled_from(
    [
        "id",
        "rawId",
        "type",
        "response",
        "clientDataJSON",
        "attestationObject",
        "authenticatorData",
        "signature",
        "userHandle",
        "clientExtensionResults",
    ]
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.sampled_from(["AAAA", "public-key", "x" * 40]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=6),
    max_leaves=20,
)


class Session(dict[str, Any]):
    """A session as far as the ceremony needs one."""


def request() -> Any:
    made: Any = RequestFactory().get("/", HTTP_HOST="localhost:8417")
    made.session = Session()
    return made


@pytest.mark.parametrize(
    ("host", "possible"),
    [
        ("127.0.0.1", False),
        ("127.0.0.1:8417", False),
        ("[::1]", False),
        ("[::1]:8417", False),
        ("localhost", True),
        ("localhost:8417", True),
    ],
)
def test_browsers_know_passkeys_by_name_and_not_by_number(host: str, possible: bool) -> None:
    assert possible_at(RequestFactory().get("/", HTTP_HOST=host)) is possible


def test_at_a_number_the_page_says_where_to_go(desk: Desk) -> None:
    for address in ("/account/passkeys/add/", "/sign-in/passkey/"):
        browser = desk.browser if "account" in address else Browser()
        shown = page(browser.get(address, HTTP_HOST="127.0.0.1:8417"))
        assert "localhost:8417" in shown
        assert "passkeys.js" not in shown


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text() | JSON.map(json.dumps))
@example('{"rawId":100000000000}')  # as many bytes as that, where the library was asked
def test_whatever_a_browser_sends_that_is_no_answer_is_refused_in_a_sentence(desk: Desk, credential: str) -> None:
    for attempt in (
        lambda asked: account_by_passkey(asked, credential),
        lambda asked: account_by_passkey(asked, credential, anna()),
        lambda asked: add_passkey(asked, anna(), "mine", credential),
    ):
        asked = request()
        ask_for_passkey(asked, None)
        with pytest.raises(NoPasskey):
            attempt(asked)
    assert not Authenticator.objects.exists()


def test_a_wrong_answer_at_the_page_signs_nobody_in(desk: Desk) -> None:
    browser = Browser(SERVER_PORT="8417")
    browser.get("/sign-in/passkey/", HTTP_HOST="localhost")
    answer = browser.post("/sign-in/passkey/", {"credential": "{}"}, HTTP_HOST="localhost")
    assert "does not open an account here" in page(answer)
    assert browser.get("/account/").status_code == 302


def test_somebody_elses_passkey_is_not_found(desk: Desk) -> None:
    ben = account("Ben", Role.THERAPIST)
    own = "00000000-0000-0000-0000-000000000009"
    Authenticator.objects.create(user=ben, type="webauthn", data={"id": own, "name": "the blue key"})
    for answer in (
        desk.browser.get(f"/account/passkeys/{own}/remove/"),
        desk.browser.post(f"/account/passkeys/{own}/remove/"),
    ):
        assert answer.status_code == 404
    assert Authenticator.objects.filter(user=ben).exists()
    assert "the blue key" not in page(desk.browser.get("/account/"))
