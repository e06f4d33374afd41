"""Signing in and out."""

from __future__ import annotations

from typing import Any

import pytest

from hereandnow.web.records.sealed_sessions import SessionStore
from tests.web.desk import ANNA, PASSWORD, Browser, Desk, page

REFUSED = "do not belong together"


@pytest.mark.parametrize("name", [ANNA, "anna berg", " ANNA  BERG ", "Anna\u00a0Berg"])
def test_a_name_signs_in_as_people_write_it(desk: Desk, name: str) -> None:
    assert Browser().sign_in(name).headers["Location"] == "/"


def test_a_wrong_name_and_a_wrong_password_are_told_alike(desk: Desk) -> None:
    for name, password in ((ANNA, "wrong"), ("Nobody", PASSWORD), (ANNA, PASSWORD + " "), ("Nobody", "wrong")):
        answer = Browser().sign_in(name, password)
        assert REFUSED in page(answer)
        assert password not in page(answer)


def test_signing_out_ends_the_session_for_good(desk: Desk) -> None:
    kept = desk.browser.cookies["hereandnow_session"].value
    assert SessionStore().exists(kept)
    assert desk.browser.post("/sign-out/").headers["Location"] == "/sign-in/"
    desk.browser.cookies["hereandnow_session"] = kept
    assert desk.browser.get("/").headers["Location"].startswith("/sign-in/")
    assert not SessionStore().exists(kept)


def test_a_session_that_somebody_prepared_is_not_the_one_signed_in(desk: Desk) -> None:
    browser = Browser()
    browser.cookies["hereandnow_session"] = "a" * 32
    browser.sign_in()
    assert browser.cookies["hereandnow_session"].value != "a" * 32


def test_five_wrong_passwords_close_the_account_to_the_right_one_too(desk: Desk) -> None:
    browser = Browser()
    answers = [browser.sign_in(password=f"wrong {number}") for number in range(5)]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 200, 429]
    assert "fifteen minutes" in page(browser.sign_in())
    assert "fifteen minutes" in page(browser.sign_in("ANNA BERG"))
    assert desk.browser.get("/").status_code == 200  # who is in stays in


def test_no_other_address_of_this_machine_has_five_tries_of_its_own(desk: Desk) -> None:
    for number in range(5):
        Browser(REMOTE_ADDR=f"127.0.0.{number + 2}", HTTP_USER_AGENT=str(number)).sign_in(password="wrong")  # noqa: S106
    assert Browser(REMOTE_ADDR="127.0.0.9").sign_in().status_code == 429


@pytest.mark.parametrize("target", ["https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example/"])
def test_signing_in_leads_nowhere_else(desk: Desk, target: str) -> None:
    answer = Browser().post("/sign-in/", {"name": ANNA, "password": PASSWORD, "next": target})
    assert answer.headers["Location"] == "/"


def test_cookies_are_for_the_desk_alone(desk: Desk) -> None:
    desk.browser.get("/")
    for name in ("hereandnow_session", "hereandnow_form"):
        cookie = desk.browser.cookies[name]
        assert (cookie["httponly"], cookie["samesite"]) == (True, "Strict"), name


def forged(desk: Desk) -> Any:
    browser = Browser(enforce_csrf_checks=True)
    browser.cookies = desk.browser.cookies
    return browser.post("/", {"name": "Mr K"})


@pytest.mark.parametrize("locked", [False, True], ids=["open", "locked"])
def test_a_form_without_its_token_changes_nothing_and_is_not_kept(desk: Desk, locked: bool) -> None:
    if locked:
        desk.vault.lock()
    answer = forged(desk)
    assert answer.status_code == 403
    assert "Nothing was changed" in page(answer)
    assert "Mr K" not in page(answer)


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_a_form_that_another_page_sends_is_refused(desk: Desk, site: str) -> None:
    answer = desk.browser.post("/", {"name": "Mr K"}, headers={"Sec-Fetch-Site": site})
    assert answer.status_code == 403
    assert "Mr K" not in page(desk.browser.get("/"))
