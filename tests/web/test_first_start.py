"""The first start: keys, account, recovery code, each step safe to be cut off after."""

from __future__ import annotations

import pytest
from django.db import OperationalError

from hereandnow.errors import CannotWrite
from hereandnow.web.keys import Keystore
from hereandnow.web.vault import Vault
from tests.web.desk import ANNA, PASSPHRASE, PASSWORD, Browser, Desk, code_in, page

TWICE = "not the same"
MAKING = {"passphrase": PASSPHRASE, "passphrase_again": PASSPHRASE}


def make_keys(browser: Browser, passphrase: str = PASSPHRASE, again: str | None = None) -> str:
    form = {"passphrase": passphrase, "passphrase_again": passphrase if again is None else again}
    return page(browser.post("/first-start/", form, follow=True))


def make_account(browser: Browser, **fields: str) -> str:
    form = {"name": ANNA, "password": PASSWORD, "password_again": PASSWORD, **fields}
    return page(browser.post("/first-start/", form, follow=True))


def test_the_first_start_leads_from_nothing_to_an_empty_caseload(new_desk: Desk) -> None:
    browser = new_desk.browser
    assert "Welcome to your desk" in page(browser.get("/", follow=True))
    assert "Your account" in make_keys(browser)
    assert "Your recovery code" in make_account(browser)
    assert "Begin with one person" in page(browser.post("/recovery-code/", {"written_down": "on"}, follow=True))


@pytest.mark.parametrize(
    ("passphrase", "again", "says"),
    [
        ("", "", "This field is required"),
        ("elevenchars", None, "too short"),
        ("qwerty123456", None, "guesser tries"),
        ("e\u0301" * 6, None, "at least 12 characters"),
        (PASSPHRASE, PASSPHRASE + " ", TWICE),
        (PASSPHRASE, "", "This field is required"),
    ],
    ids=["none", "too short", "on the list of common ones", "six letters in twelve signs", "with a slip", "once only"],
)
def test_a_passphrase_that_will_not_do_is_told_why_and_makes_no_keys(
    new_desk: Desk, passphrase: str, again: str | None, says: str
) -> None:
    shown = make_keys(new_desk.browser, passphrase, again)
    assert says in shown
    assert not passphrase or passphrase not in shown
    assert not new_desk.vault.exists
    assert not new_desk.vault.home.database.exists()


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"name": "\u200b \u200b"}, "that can be seen"),
        ({"name": "a" * 101}, "at most 100"),
        ({"name": "\ufdfa" * 40}, "write it shorter"),
        ({"password": "short", "password_again": "short"}, "too short"),
        ({"password_again": PASSWORD.upper()}, TWICE),
    ],
    ids=["an invisible name", "an endless name", "signs that stand for many letters", "a short password", "a slip"],
)
def test_an_account_that_will_not_do_is_told_why(new_desk: Desk, fields: dict[str, str], says: str) -> None:
    make_keys(new_desk.browser)
    assert says in make_account(new_desk.browser, **fields)
    assert "Your account" in page(new_desk.browser.get("/", follow=True))


def test_the_recovery_code_is_shown_until_it_is_written_down_and_never_again(new_desk: Desk) -> None:
    browser = new_desk.browser
    make_keys(browser)
    make_account(browser)
    code = code_in(browser.get("/recovery-code/"))
    refused = browser.post("/recovery-code/", {})
    assert "Write the code down first" in page(refused)
    assert code_in(refused) == code
    browser.post("/recovery-code/", {"written_down": "on"})
    assert code not in page(browser.get("/recovery-code/", follow=True))
    assert browser.get("/recovery-code/").headers["Location"] == "/"


def test_a_start_that_was_cut_off_after_the_keys_goes_on_with_the_account(new_desk: Desk) -> None:
    make_keys(new_desk.browser)
    new_desk.vault.lock()
    new_desk.browser.unlock()
    assert "Your account" in page(new_desk.browser.get("/", follow=True))
    assert "Make another code" in make_account(new_desk.browser)
    assert code_in(new_desk.browser.post("/keys/new-code/", {"passphrase": PASSPHRASE}, follow=True))


@pytest.mark.parametrize("page_of_keys", [False, True], ids=["at the caseload", "on another page"])
def test_a_code_that_nobody_wrote_down_is_asked_for_until_somebody_has(new_desk: Desk, page_of_keys: bool) -> None:
    browser, address = new_desk.browser, "/keys/" if page_of_keys else "/"
    make_keys(browser)
    make_account(browser)
    assert 'href="/recovery-code/">Get it on paper now' in page(browser.get(address))
    new_desk.vault.lock()
    browser.unlock()
    assert 'href="/keys/new-code/">Get it on paper now' in page(browser.get(address))
    browser.post("/keys/new-code/", {"passphrase": PASSPHRASE})
    assert 'href="/recovery-code/">Get it on paper now' in page(browser.get(address))
    browser.post("/recovery-code/", {"written_down": "on"})
    assert "on paper" not in page(browser.get(address))
    new_desk.vault.lock()
    browser.unlock()
    assert "on paper" not in page(browser.get(address))


def test_a_disk_that_is_full_at_the_first_start_leaves_nothing_half_made(
    new_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*arguments: object, **named: object) -> None:
        new_desk.vault.home.database.write_bytes(b"half")
        raise OperationalError("database or disk is full")

    with monkeypatch.context() as patch:
        patch.setattr("hereandnow.web.records.opening.call_command", full)
        assert "the disk is full" in make_keys(new_desk.browser)
    assert [path.name for path in new_desk.vault.home.folder.rglob("*")] == ["keys"]
    assert new_desk.vault.locked
    assert "Your account" in make_keys(new_desk.browser)


def test_a_keystore_that_cannot_be_written_at_the_first_start_is_told_in_its_form(
    new_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*arguments: object, **named: object) -> None:
        raise CannotWrite("full")

    monkeypatch.setattr(Keystore, "create", full)
    assert "Nothing was kept" in make_keys(new_desk.browser)
    assert not new_desk.vault.exists


def test_a_form_that_was_sent_twice_makes_keys_once(new_desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    make_keys(new_desk.browser)
    code = new_desk.vault.code_to_show
    with monkeypatch.context() as patch:
        patch.setattr(Vault, "exists", False)  # as the second of two saw it
        form = {"passphrase": "other quiet words", "passphrase_again": "other quiet words"}
        assert new_desk.browser.post("/first-start/", form).headers["Location"] == "/first-start/"
    assert new_desk.vault.code_to_show == code
    assert "Your recovery code" in make_account(new_desk.browser)


def test_records_whose_keys_are_missing_are_not_begun_over(new_desk: Desk) -> None:
    new_desk.vault.home.database.write_bytes(b"records of last year")
    for answer in (new_desk.browser.get("/", follow=True), new_desk.browser.post("/first-start/", MAKING, follow=True)):
        assert "no keys to them" in page(answer)
        assert "Welcome" not in page(answer)
    assert not new_desk.vault.home.keystore.exists()


def test_a_disk_that_was_pulled_out_is_no_first_start(desk: Desk) -> None:
    folder = desk.vault.home.folder
    folder.rename(folder.with_name("elsewhere"))
    desk.vault.lock()
    assert "The desk is locked" in page(desk.browser.get("/", follow=True))
    assert "There is no keystore" in page(desk.browser.unlock())
    assert not folder.exists()


def test_nobody_starts_a_desk_a_second_time(desk: Desk) -> None:
    stranger = Browser()
    for form in ({"passphrase": "x" * 20, "passphrase_again": "x" * 20}, {"name": "Carla", "password": "y" * 20}):
        assert stranger.post("/first-start/", form).headers["Location"] == "/"
    assert "do not belong together" in page(stranger.sign_in("Carla", "y" * 20))


def test_everything_that_is_kept_is_for_the_owner_alone(desk: Desk) -> None:
    folder = desk.vault.home.folder
    for place in (folder, folder / "keys"):
        assert place.stat().st_mode & 0o777 == 0o700, place
