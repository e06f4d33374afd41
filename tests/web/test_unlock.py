"""Locked keys: what opens them, what drops them, and that the work comes back."""

from __future__ import annotations

import base64
import re
import threading
from typing import Any

import pytest
from django.db import OperationalError, connection
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.errors import CannotWrite, KeystoreBusy, KeystoreLocked
from hereandnow.web.accounts.kept import Kept, kept_in, local
from hereandnow.web.keys import Keystore
from hereandnow.web.serving import watch
from hereandnow.web.vault import PAUSE, TRIES, Vault
from tests.web.desk import PASSPHRASE, Browser, Desk, hidden_in, page
from tests.web.engine import everything
from tests.web.routes import ADDRESSES, untraced

WRONG = "not the passphrase"


WITHOUT_KEYS = ("/unlock/", "/first-start/", "/form/")
"""Where one begins, and the form for people who know nothing of a desk: it says itself that it is closed."""


@untraced
@pytest.mark.parametrize("address", [address for address in ADDRESSES if not address.startswith(WITHOUT_KEYS)])
def test_a_locked_desk_asks_for_the_passphrase_everywhere(locked_desk: Desk, address: str) -> None:
    for browser in (Browser(), locked_desk.browser):
        assert "The desk is locked" in page(browser.get(address, follow=True))
        assert "The desk is locked" in page(browser.post(address, {"name": "Mr K"}, follow=True))


def test_the_passphrase_leads_back_to_the_page_that_was_asked_for(locked_desk: Desk) -> None:
    asked = locked_desk.browser.get("/sign-in/?next=/clients/")
    form = hidden_in(locked_desk.browser.get(asked.headers["Location"]))
    assert locked_desk.browser.unlock(**form).headers["Location"] == "/sign-in/?next=/clients/"


@pytest.mark.parametrize(
    ("form", "says"),
    [
        ({"passphrase": "not the passphrase"}, "does not open the keys"),
        ({"passphrase": PASSPHRASE + " "}, "does not open the keys"),
        ({"passphrase": ""}, "Enter the passphrase"),
        ({"recovery_code": "0000-0000"}, "recovery code"),
        ({"recovery_code": "nonsense"}, "recovery code"),
    ],
    ids=["another passphrase", "a space too many", "nothing", "a short code", "no code at all"],
)
def test_what_does_not_open_the_keys_is_told_in_a_sentence(locked_desk: Desk, form: dict[str, str], says: str) -> None:
    answer = locked_desk.browser.post("/unlock/", form)
    assert says in page(answer)
    assert not form.get("passphrase") or form["passphrase"] not in page(answer)
    assert locked_desk.vault.locked


@pytest.mark.parametrize("typed", [str, str.lower, lambda code: code.replace("-", " ")], ids=["", "small", "spaced"])
def test_the_recovery_code_opens_the_keys(locked_desk: Desk, typed: type[str]) -> None:
    locked_desk.browser.post("/unlock/", {"recovery_code": typed(locked_desk.recovery_code)})
    assert not locked_desk.vault.locked


def test_after_too_many_wrong_tries_the_right_passphrase_waits_too(locked_desk: Desk) -> None:
    for _ in range(TRIES):
        locked_desk.browser.unlock(passphrase=WRONG)
    assert "Wait a minute" in page(locked_desk.browser.unlock())
    locked_desk.clock.pass_minutes(PAUSE.total_seconds() / 60)
    assert locked_desk.browser.unlock().status_code == 302


def test_keys_that_idle_are_dropped_and_the_session_stays(desk: Desk) -> None:
    desk.clock.pass_minutes(14.9)
    assert desk.browser.get("/").status_code == 200
    desk.clock.pass_minutes(14.9)
    assert desk.browser.get("/").status_code == 200
    desk.clock.pass_minutes(15)
    assert desk.browser.get("/").headers["Location"] == "/unlock/?next=%2F"
    desk.browser.unlock()
    assert desk.browser.get("/").status_code == 200


def test_a_night_of_sleep_counts_as_idling_and_a_clock_set_back_does_not_help(desk: Desk) -> None:
    desk.clock.wall -= 3600
    desk.clock.monotonic += 15 * 60
    assert desk.vault.locked
    desk.browser.unlock()
    desk.clock.wall += 15 * 60  # the machine slept: its other clock stood still
    assert desk.vault.locked


def test_only_work_keeps_the_keys_open(desk: Desk) -> None:
    for _ in range(4):
        desk.clock.pass_minutes(5)
        Browser().get("/sign-in/")
        Browser().get("/")
        desk.browser.get("/static/desk.css")
    assert desk.vault.locked


def test_keys_that_idle_are_dropped_from_memory_when_nobody_asks_for_a_page(desk: Desk) -> None:
    opened, stopped = desk.vault.keys(), threading.Event()
    watcher = threading.Thread(target=watch, args=(desk.vault, stopped), kwargs={"every": 0.01})
    watcher.start()
    desk.clock.pass_minutes(15)
    for _ in range(200):
        if opened.locked:
            break
        stopped.wait(0.01)
    stopped.set()
    watcher.join()
    assert opened.locked


def test_lock_locks_at_once_and_unlocking_leads_back(desk: Desk) -> None:
    assert desk.browser.post("/lock/").headers["Location"] == "/unlock/"
    assert desk.vault.locked
    with pytest.raises(KeystoreLocked):
        desk.vault.keys()
    desk.browser.unlock()
    assert desk.browser.get("/").status_code == 200


def test_a_stranger_cannot_lock_the_desk(desk: Desk) -> None:
    Browser().post("/lock/")
    assert not desk.vault.locked


def test_a_form_that_met_the_lock_is_kept_and_saved_after_unlocking(desk: Desk) -> None:
    desk.vault.lock()
    asked = desk.browser.post("/", {"name": "Mr <K> & sons"})
    assert asked.status_code == 423
    wrong = desk.browser.unlock(**hidden_in(asked), passphrase=WRONG)
    opened = desk.browser.unlock(**hidden_in(wrong))
    assert "Mr <K> & sons" in page(opened)
    assert "<K>" not in opened.content.decode()
    saved = desk.browser.post("/", hidden_in(opened), follow=True)
    assert "Mr <K> & sons" in page(saved)


def test_kept_words_are_sealed_in_the_locked_page_and_stand_nowhere_else(desk: Desk) -> None:
    desk.vault.lock()
    asked = desk.browser.post("/", {"name": "Mr K"})
    assert "Mr K" not in page(asked)
    assert ("name", "Mr K") in kept_in(hidden_in(asked)).fields
    for address in ("/", "/unlock/"):  # closed, they are gone
        assert "Mr K" not in page(desk.browser.get(address, follow=True))
    assert b"Mr K" not in everything(desk)


def test_a_form_is_kept_when_the_keys_go_before_it_is_known_who_sent_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.vault.lock()
    monkeypatch.setattr(Vault, "locked", False)  # as the gate still saw it
    asked = desk.browser.post("/", {"name": "Mr K"})
    assert asked.status_code == 423
    assert ("name", "Mr K") in kept_in(hidden_in(asked)).fields


def test_a_form_is_kept_when_the_keys_go_while_it_is_answered(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def lock_and_go_on(*arguments: Any) -> None:
        desk.vault.lock()
        desk.vault.keys()

    monkeypatch.setattr("hereandnow.web.pages.caseload.views.add_client", lock_and_go_on)
    asked = desk.browser.post("/", {"name": "Mr K"})
    assert asked.status_code == 423
    assert ("name", "Mr K") in kept_in(hidden_in(asked)).fields


@pytest.mark.parametrize("locked", [False, True], ids=["open", "locked"])
def test_a_link_brings_no_words_that_somebody_else_wrote(desk: Desk, locked: bool) -> None:
    if locked:
        desk.vault.lock()
    query = {"next": "/", "kept": '[["name", "Mr Planted"]]'}
    answer = desk.browser.get("/unlock/", query, follow=True)
    assert "Planted" not in page(answer)
    assert hidden_in(answer).get("kept", "[]") == "[]"


@pytest.mark.parametrize("button", ["/lock/", "/sign-out/"])
def test_a_button_that_met_the_lock_leads_back_to_a_page(desk: Desk, button: str) -> None:
    desk.vault.lock()
    asked = desk.browser.post(button)
    opened = desk.browser.unlock(**hidden_in(asked))
    assert desk.browser.get(opened.headers["Location"]).status_code == 200


@untraced
@pytest.mark.parametrize("address", ADDRESSES)
def test_a_password_that_met_the_lock_is_not_kept(desk: Desk, address: str) -> None:
    for browser in (desk.browser, Browser()):
        desk.browser.unlock()
        names = re.findall(r'type="password" name="([a-z_]+)"', page(browser.get(address)))
        desk.vault.lock()
        asked = browser.post(address, dict.fromkeys(names, "a quiet secret"), follow=True)
        assert not names or "a quiet secret" not in page(asked)


@pytest.mark.skipif(connection.vendor == "postgresql", reason="a file that is encrypted as a whole")
def test_records_of_another_keystore_are_refused_in_a_sentence(
    desk: Desk, tmp_path_factory: pytest.TempPathFactory
) -> None:
    desk.vault.lock()
    desk.vault.home.database.write_bytes(b"damaged" * 1000)
    assert "records.db is damaged" in page(desk.browser.unlock())
    assert desk.vault.locked


def test_no_keystore_is_dropped_with_its_key_in_it(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Keystore] = [desk.vault.keys()]
    real = Keystore.open

    def watched(*arguments: Any, **named: Any) -> Keystore:
        opened.append(real(*arguments, **named))
        return opened[-1]

    monkeypatch.setattr(Keystore, "open", watched)
    desk.browser.post(
        "/keys/", {"passphrase": PASSPHRASE, "new": "other quiet words", "new_again": "other quiet words"}
    )
    desk.browser.post("/keys/new-code/", {"passphrase": "other quiet words"})
    desk.vault.open(passphrase="other quiet words")  # noqa: S106 - as two do who unlock at once
    assert [keystore.locked for keystore in opened] == [True, True, True, False]
    desk.vault.lock()
    assert opened[-1].locked


def test_a_keystore_that_another_process_holds_is_asked_for_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(*arguments: object) -> None:
        raise KeystoreBusy("Another process holds the keystore; try again in a moment.")

    desk.browser.post("/", {"name": "Mr K"})
    monkeypatch.setattr("hereandnow.web.keys.storage.reading", busy)
    answer = desk.browser.get("/?from=here")
    assert answer.status_code == 503
    assert answer.headers["Retry-After"] == "5"
    assert "Another process holds the keystore" in page(answer)
    assert 'href="/?from=here">Try again' in page(answer)
    assert "Try again" not in page(desk.browser.post("/", {"name": "Ms R"}))


def test_a_keystore_without_room_is_no_fault_of_the_program(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*arguments: object) -> None:
        raise CannotWrite("The disk is full; the keystore stays as it was.")

    monkeypatch.setattr("hereandnow.web.keys.storage.writing", full)
    answer = desk.browser.post("/", {"name": "Mr K"})
    assert answer.status_code == 503
    assert "The disk is full; the keystore stays as it was." in page(answer)
    assert "Mr K" not in page(desk.browser.get("/"))


def test_records_that_are_out_of_reach_are_not_called_damaged(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*arguments: object, **named: object) -> None:
        raise OperationalError("database or disk is full")

    desk.vault.lock()
    monkeypatch.setattr("hereandnow.web.records.opening.call_command", full)
    answer = page(desk.browser.unlock())
    assert "the disk is full" in answer
    assert "damaged" not in answer
    assert desk.vault.locked


def test_a_keystore_that_cannot_be_written_leaves_the_kept_words_where_they_are(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_only(*arguments: object, **named: object) -> None:
        raise CannotWrite("The keystore cannot be written.")

    desk.vault.lock()
    asked = desk.browser.post("/", {"name": "Mr K"})
    monkeypatch.setattr(Keystore, "replay", read_only)
    answer = desk.browser.unlock(**hidden_in(asked))
    assert "cannot be written" in page(answer)
    assert ("name", "Mr K") in kept_in(hidden_in(answer)).fields


def test_nobody_else_meets_the_keys_before_the_tables_are_ready(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.vault.lock()
    looked = threading.Event()

    def look() -> None:
        desk.vault.locked  # noqa: B018 - what every request does
        looked.set()

    other = threading.Thread(target=look)

    def migrate(*arguments: object, **named: object) -> None:
        if not other.ident:
            other.start()
        assert not looked.wait(0.05)

    monkeypatch.setattr("hereandnow.web.records.opening.call_command", migrate)
    assert desk.browser.unlock().status_code == 302
    other.join(5)
    assert looked.is_set()


def test_kept_words_are_shown_to_the_browser_they_came_from_alone(desk: Desk) -> None:
    desk.vault.lock()
    asked = desk.browser.post("/", {"name": "Mr K"})
    other = Browser()
    opened = other.unlock(**hidden_in(asked))
    assert opened.headers["Location"] == "/"
    assert "Mr K" in page(desk.browser.post("/unlock/", hidden_in(asked)))


def test_words_that_were_sealed_before_the_desk_was_started_anew_are_told_of_as_lost(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.vault.lock()
    asked = desk.browser.post("/", {"name": "Mr K"})
    monkeypatch.setattr("hereandnow.web.accounts.kept._KEY", bytes(32))
    opened = desk.browser.unlock(**hidden_in(asked))
    assert "could not be kept" in page(opened)
    assert "Mr K" not in page(opened)


FIELDS = st.lists(st.tuples(st.text(), st.text()), min_size=1).map(tuple)


@given(FIELDS, st.text())
def test_work_comes_back_as_it_was_sent(fields: tuple[tuple[str, str], ...], whose: str) -> None:
    kept = Kept("/clients/", fields, whose)
    assert kept_in({"next": "/elsewhere/", "kept": kept.sealed}) == kept
    assert not [value for _, value in fields if len(value) > 8 and (value in kept.sealed or value in repr(kept))]


@given(st.text() | st.binary().map(lambda some: base64.b64encode(some).decode()))
def test_what_this_process_did_not_seal_is_no_work(text: str) -> None:
    assert kept_in({"next": "/", "kept": text}) == Kept("/", lost=bool(text))


@given(FIELDS, st.integers(min_value=0))
def test_sealed_work_that_was_changed_is_no_work(fields: tuple[tuple[str, str], ...], where: int) -> None:
    sealed = bytearray(base64.b64decode(Kept("/", fields).sealed))
    sealed[where % len(sealed)] ^= 1
    assert kept_in({"kept": base64.b64encode(sealed).decode()}).lost


@pytest.mark.parametrize(
    "path",
    ["https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example", "\\\\elsewhere", "javascript:1", ""],
)
def test_nobody_is_led_to_another_place(path: str) -> None:
    assert local(path) == "/"


@given(st.text(max_size=40))
def test_every_path_that_is_kept_is_one_of_the_desk(path: str) -> None:
    assert local(path).startswith("/")
    assert not local(path).startswith("//")


def test_records_that_a_newer_version_has_changed_are_refused_and_left_alone(locked_desk: Desk) -> None:
    locked_desk.browser.unlock()
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO django_migrations (app, name, applied) VALUES ('records', '9999_next', '2030-01-01')"
        )
    connection.close()
    locked_desk.vault.lock()
    before = everything(locked_desk)
    assert "A newer version of this program has changed" in page(locked_desk.browser.unlock())
    assert locked_desk.vault.locked
    assert everything(locked_desk) == before


def test_records_of_an_older_version_are_brought_up_to_date(locked_desk: Desk) -> None:
    locked_desk.browser.unlock()
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM django_migrations")
        (count,) = cursor.fetchone()
        cursor.execute("DELETE FROM django_migrations WHERE app = 'sessions'")
        cursor.execute("DROP TABLE django_session")
    connection.close()
    locked_desk.vault.lock()
    assert locked_desk.browser.unlock().status_code == 302
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM django_migrations")
        assert cursor.fetchone() == (count,)
