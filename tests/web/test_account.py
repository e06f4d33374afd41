"""One's own account: where it is signed in, for how long, and what is asked again before it is changed."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode

import pytest
import time_machine
from django.test import RequestFactory
from django.utils import timezone

from hereandnow.web.accounts.browsers import browser_of
from hereandnow.web.accounts.kept import kept_in
from hereandnow.web.accounts.policy import policy_of
from hereandnow.web.records.access.second_factors import take_code
from hereandnow.web.records.access.sign_ins import FRESH_FOR, SIGNED_IN_FOR
from hereandnow.web.records.models import AuditRecord, ClientRecord, SignInRecord
from hereandnow.web.records.roles import Role
from tests.web.desk import ANNA, PASSWORD, Browser, Desk, hidden_in, page
from tests.web.people import anna, set_up_app, signed_in
from tests.web.routes import ROUTES, SOMEBODY

NEW = "a morning in the snow"
MINUTE = timedelta(minutes=1)
FRESH = [address for address, route in ROUTES.items() if (policy := policy_of(route.callback)) and policy.fresh]
FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
CHROME = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Safari/537.36"


def later(by: timedelta) -> Any:
    return time_machine.travel(timezone.now() + by, tick=True)


def is_in(browser: Browser) -> bool:
    return browser.get("/account/").status_code == 200


# The password.


def change(browser: Browser, **fields: str) -> Any:
    return browser.post("/account/password/", {"old": PASSWORD, "new": NEW, "new_again": NEW, **fields})


def test_a_change_of_password_ends_every_other_sign_in_and_not_this_one(desk: Desk) -> None:
    elsewhere, before = Browser(), desk.browser.cookies["hereandnow_session"].value
    elsewhere.sign_in()
    assert "The password is changed" in page(change(desk.browser))
    assert (is_in(desk.browser), is_in(elsewhere)) == (True, False)
    assert desk.browser.cookies["hereandnow_session"].value != before
    assert "do not belong together" in page(Browser().sign_in())
    assert Browser().sign_in(password=NEW).status_code == 302


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"old": "not the password"}, "not your password"),
        ({"old": ""}, "This field is required"),
        ({"new": "short", "new_again": "short"}, "too short"),
        ({"new_again": NEW + " "}, "not the same"),
    ],
    ids=["the wrong one", "none", "a short one", "a slip"],
)
def test_a_change_that_will_not_do_is_told_why_and_changes_nothing(
    desk: Desk, fields: dict[str, str], says: str
) -> None:
    answer = page(change(desk.browser, **fields))
    assert says in answer
    assert NEW not in answer
    assert Browser().sign_in().status_code == 302


@pytest.mark.parametrize(
    ("address", "name"), [("/account/password/", "old"), ("/account/prove/", "password")], ids=["changing", "proving"]
)
def test_whoever_passes_an_open_desk_has_five_guesses(desk: Desk, address: str, name: str) -> None:
    form = {"new": NEW, "new_again": NEW}
    answers = [desk.browser.post(address, {**form, name: f"wrong {number}"}) for number in range(5)]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 200, 429]
    assert desk.browser.post(address, {**form, name: PASSWORD}).status_code == 429
    assert Browser().sign_in().status_code == 429


# Once more, before what protects the account is changed.


@pytest.mark.parametrize("address", FRESH)
def test_after_five_minutes_the_password_is_asked_for_again(desk: Desk, address: str) -> None:
    with later(FRESH_FOR):
        for answer in (desk.browser.get(address), desk.browser.post(address, {"code": "1"})):
            assert answer.headers["Location"] == f"/account/prove/?{urlencode({'next': address})}"


@pytest.mark.parametrize("address", FRESH)
def test_before_that_it_is_not(desk: Desk, address: str) -> None:
    with later(FRESH_FOR - MINUTE):
        assert not desk.browser.get(address).headers.get("Location", "").startswith("/account/prove/")


def test_what_is_asked_again_is_what_protects_accounts() -> None:
    links = {f"/{whose}/{SOMEBODY}/new-password/" for whose in ("accounts", "clients")}
    others = set(FRESH) - links
    assert {address.removeprefix("/").partition("/")[0] for address in others} == {"account", "accounts"}
    assert len(others) == 7
    assert links <= set(FRESH)


def test_the_password_once_more_leads_on_and_holds_for_five_minutes(desk: Desk) -> None:
    with later(2 * FRESH_FOR):
        proof = {"password": PASSWORD, "next": "/account/app/"}
        assert desk.browser.post("/account/prove/", proof).headers["Location"] == "/account/app/"
        assert desk.browser.get("/account/app/").status_code == 200
    with later(3 * FRESH_FOR):
        assert desk.browser.get("/account/app/").status_code == 302


def test_a_clock_that_was_set_back_proves_nothing(desk: Desk) -> None:
    with later(-MINUTE):
        assert desk.browser.get("/account/app/").status_code == 302


@pytest.mark.parametrize("target", ["https://elsewhere.example/", "//elsewhere.example/"])
def test_proving_leads_nowhere_else(desk: Desk, target: str) -> None:
    proof = {"password": PASSWORD, "next": target}
    assert desk.browser.post("/account/prove/", proof).headers["Location"] == "/"


# Where one is signed in.


def in_firefox() -> list[SignInRecord]:
    return [row for row in SignInRecord.objects.all() if row.browser == "Firefox on Linux"]


def test_the_list_says_where_one_is_signed_in_and_which_is_here(desk: Desk) -> None:
    signed_in(ANNA, user_agent=FIREFOX)
    signed_in(ANNA, user_agent=CHROME)
    shown = page(desk.browser.get("/account/"))
    assert "Firefox on Linux" in shown
    assert "Chrome on Windows" in shown
    assert shown.count("(here)") == 1


def test_one_sign_in_is_ended_and_the_others_go_on(desk: Desk) -> None:
    one, other = signed_in(ANNA, user_agent=FIREFOX), signed_in(ANNA)
    record = in_firefox()[0]
    desk.browser.post(f"/account/sign-ins/{record.pk}/end/")
    assert (is_in(desk.browser), is_in(one), is_in(other)) == (True, False, True)
    assert desk.browser.post(f"/account/sign-ins/{record.pk}/end/").status_code == 404


def test_all_others_are_ended_at_once(desk: Desk) -> None:
    one, other = signed_in(ANNA), signed_in(ANNA)
    ben = signed_in("Ben", Role.THERAPIST)
    desk.browser.post("/account/sign-ins/end-others/")
    assert [is_in(browser) for browser in (desk.browser, one, other, ben)] == [True, False, False, True]


def test_nobody_ends_or_sees_somebody_elses(desk: Desk) -> None:
    ben = signed_in("Ben", Role.THERAPIST, user_agent=FIREFOX)
    assert "Firefox" not in page(desk.browser.get("/account/"))
    own = in_firefox()[0]
    assert desk.browser.post(f"/account/sign-ins/{own.pk}/end/").status_code == 404
    assert is_in(ben)


def test_signing_out_takes_it_off_the_list(desk: Desk) -> None:
    ben = signed_in("Ben", Role.THERAPIST, user_agent=FIREFOX)
    ben.post("/sign-out/")
    assert not in_firefox()
    assert is_in(desk.browser)


def test_when_it_was_last_seen_is_kept_to_the_minute(desk: Desk) -> None:
    browser = signed_in(ANNA, user_agent=FIREFOX)

    def seen_at() -> datetime:
        return in_firefox()[0].seen_at

    first = seen_at()
    browser.get("/")
    assert seen_at() == first
    with later(2 * MINUTE):
        browser.get("/")
    assert seen_at() > first + MINUTE


@pytest.mark.parametrize(
    ("said", "known_as"),
    [
        (FIREFOX, "Firefox on Linux"),
        (CHROME, "Chrome on Windows"),
        (CHROME + " Edg/142.0", "Edge on Windows"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1", "Safari on iPhone"),
        ("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.0 Safari/605.1.15", "Safari on macOS"),
        ("curl/8.0", "a browser"),
        ("", "a browser"),
        ("<script>" * 1000, "a browser"),
    ],
)
def test_a_browser_is_called_what_its_owner_calls_it(said: str, known_as: str) -> None:
    assert browser_of(RequestFactory().get("/", headers={"User-Agent": said})) == known_as


# Twelve hours.


def test_a_sign_in_is_over_after_twelve_hours_of_work(desk: Desk) -> None:
    for hour in range(12):
        with later(timedelta(hours=hour)):
            desk.browser.get("/account/app/")  # writes into the session, which makes Django's own limit later
            assert is_in(desk.browser)
    with later(SIGNED_IN_FOR):
        assert desk.browser.get("/").headers["Location"] == "/sign-in/?next=/"
        assert not is_in(desk.browser)


def test_a_form_that_comes_after_that_is_kept_and_saved_after_signing_in(desk: Desk) -> None:
    with later(SIGNED_IN_FOR):
        asked = desk.browser.post("/", {"name": "Mr <K> & sons"})
        assert asked.status_code == 401
        assert "<K>" not in page(asked)
        assert ClientRecord.objects.count() == 0
        wrong = desk.browser.post("/sign-in/", {**hidden_in(asked), "name": ANNA, "password": "wrong"})
        right = desk.browser.post("/sign-in/", {**hidden_in(wrong), "name": ANNA, "password": PASSWORD})
        assert "Mr <K> & sons" in page(right)
        saved = desk.browser.post("/", hidden_in(right), follow=True)
        assert "Mr <K> & sons" in page(saved)


def test_it_is_kept_over_a_second_step_too(desk: Desk) -> None:
    from tests.web.people import set_up_app

    _, codes = set_up_app(desk.browser)
    with later(SIGNED_IN_FOR):
        asked = desk.browser.post("/", {"name": "Mr K"})
        halfway = desk.browser.post("/sign-in/", {**hidden_in(asked), "name": ANNA, "password": PASSWORD})
        right = desk.browser.post("/sign-in/second-step/", {**hidden_in(halfway), "code": codes[0]})
        assert "Mr K" in page(right)


def test_it_is_kept_when_the_desk_is_locked_by_then(desk: Desk) -> None:
    with later(SIGNED_IN_FOR):
        desk.vault.lock()
        asked = desk.browser.post("/", {"name": "Mr K"})
        opened = desk.browser.unlock(**hidden_in(asked))
        late = desk.browser.post("/", hidden_in(opened))
        right = desk.browser.post("/sign-in/", {**hidden_in(late), "name": ANNA, "password": PASSWORD})
        assert "Mr K" in page(desk.browser.post("/", hidden_in(right), follow=True))


def test_nobody_else_gets_to_see_it(desk: Desk) -> None:
    signed_in("Ben", Role.THERAPIST)
    with later(SIGNED_IN_FOR):
        asked = desk.browser.post("/", {"name": "Mr K"})
        assert ("name", "Mr K") in kept_in(hidden_in(asked)).fields
        bens = desk.browser.post("/sign-in/", {**hidden_in(asked), "name": "Ben", "password": PASSWORD})
        assert bens.headers["Location"] == "/"
        assert "Mr K" not in page(desk.browser.get("/"))


@pytest.mark.parametrize(
    "address", [address for address, route in ROUTES.items() if (p := policy_of(route.callback)) and not p.keeps]
)
def test_no_secret_is_kept_over_the_end_of_a_sign_in(desk: Desk, address: str) -> None:
    with later(SIGNED_IN_FOR):
        answer = desk.browser.post(address, {"password": "a quiet secret", "old": "a quiet secret"})
        assert "kept" not in hidden_in(answer)
        assert "a quiet secret" not in page(answer)


def test_an_account_that_was_closed_is_out_at_once(desk: Desk) -> None:
    record = anna()
    record.is_active = False
    record.save()
    assert not is_in(desk.browser)


def test_a_session_whose_sign_in_is_gone_is_nobodys(desk: Desk) -> None:
    SignInRecord.objects.all().delete()
    assert not is_in(desk.browser)
    asked = desk.browser.post("/", {"name": "Mr K"})
    assert asked.headers["Location"].startswith("/sign-in/")


# What is witnessed.


def witnessed(deed: str, what: str) -> list[tuple[str, str]]:
    return list(AuditRecord.objects.filter(deed=deed, what=what).order_by("seq").values_list("actor", "thing"))


def test_what_protects_the_account_is_witnessed_when_it_changes(desk: Desk) -> None:
    own = str(anna().pk)
    _, codes = set_up_app(desk.browser)
    take_code(anna(), "000000")
    take_code(anna(), codes[0])
    desk.browser.post("/account/app/remove/")
    change(desk.browser)
    assert witnessed("added", "authenticator app") == [(own, own)]
    assert witnessed("added", "recovery codes") == [(own, own)]
    assert witnessed("refused", "second step") == [("", own)]
    assert witnessed("removed", "authenticator app") == [(own, own)]
    assert witnessed("changed", "password") == [(own, own)]
