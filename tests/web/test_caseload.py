"""The caseload: adding, renaming, and names as people have them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from uuid import UUID

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.errors import ClientKeyMissing
from hereandnow.web.accounts.forms import name_field
from hereandnow.web.records.access.clients import rename_client
from hereandnow.web.records.models import AccountRecord, ClientRecord
from tests.web.desk import Browser, Desk, page

NAMES = ["Mr K", "O'Brien & sons", "<script>alert(1)</script>", "مریم", "Łucja Žižková", "王小明", "🌱", "a" * 100]


def names_in(shown: str) -> list[str]:
    return [part.partition("</bdi>")[0] for part in shown.partition('class="people"')[2].split("<bdi>")[1:]]


def test_an_empty_caseload_says_what_to_do(browser: Browser) -> None:
    shown = page(browser.get("/"))
    assert "Nobody is here yet" in shown
    assert "Add your first client" in shown


@pytest.mark.parametrize("name", NAMES)
def test_a_client_is_added_under_any_name_and_led_to(browser: Browser, name: str) -> None:
    answer = browser.post("/", {"name": name})
    place = answer.headers["Location"].removeprefix("/#")
    shown = browser.get("/")
    assert f'id="{place}"' in page(shown)
    assert names_in(page(shown)) == [name]
    assert b"<script" not in shown.content


def test_clients_stand_in_the_order_of_their_names(browser: Browser) -> None:
    for name in ("Mr K", "anna", "Ben", "Éva"):
        browser.post("/", {"name": name})
    assert names_in(page(browser.get("/"))) == ["anna", "Ben", "Éva", "Mr K"]


def test_a_client_gets_another_name_in_the_same_place(browser: Browser) -> None:
    place = browser.post("/", {"name": "Mr K"}).headers["Location"].removeprefix("/#client-")
    sealed = bytes(ClientRecord.objects.get().sealed_name)
    assert 'value="Mr K"' in page(browser.get(f"/clients/{place}/name/"))
    browser.post(f"/clients/{place}/name/", {"name": " Mr  L "})
    assert names_in(page(browser.get("/"))) == ["Mr L"]
    assert bytes(ClientRecord.objects.get().sealed_name) != sealed


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("", "This field is required"),
        ("   ", "This field is required"),
        ("\u200b\u2060", "that can be seen"),
        ("a" * 101, "at most 100"),
        ("Mr\x00K", "Null characters"),
    ],
    ids=["nothing", "spaces", "invisible letters", "too long", "a null"],
)
@pytest.mark.parametrize("where", ["adding", "renaming"])
def test_a_name_that_is_none_is_told_why_and_changes_nothing(
    browser: Browser, where: str, name: str, says: str
) -> None:
    place = browser.post("/", {"name": "Mr K"}).headers["Location"].removeprefix("/#client-")
    answer = browser.post("/" if where == "adding" else f"/clients/{place}/name/", {"name": name})
    assert says in page(answer)
    assert names_in(page(browser.get("/"))) == ["Mr K"]


def test_two_clients_may_have_one_name_and_have_two_keys(desk: Desk) -> None:
    for _ in range(2):
        desk.browser.post("/", {"name": "Mr K"})
    first, second = ClientRecord.objects.all()
    assert names_in(page(desk.browser.get("/"))) == ["Mr K", "Mr K"]
    keys = desk.vault.keys()
    assert keys.record_key(str(first.id)).versions != keys.record_key(str(second.id)).versions


def moved_name(desk: Desk, place: str) -> None:
    ClientRecord.objects.filter(pk=place).update(sealed_name=ClientRecord.objects.exclude(pk=place)[0].sealed_name)


def keystore_changed(statement: str) -> Callable[[Desk, str], None]:
    def change(desk: Desk, place: str) -> None:
        with closing(sqlite3.connect(desk.vault.home.keystore)) as connection, connection:
            connection.execute(statement, (place,))

    return change


AMISS: dict[str, tuple[Callable[[Desk, str], object], str]] = {
    "a name that was moved": (moved_name, "This client's name cannot be opened"),
    "a name that was cut": (
        lambda desk, place: ClientRecord.objects.filter(pk=place).update(sealed_name=b"\x01"),
        "This client's name cannot be opened",
    ),
    "no key": (keystore_changed("DELETE FROM data_keys WHERE client = ?"), "is not in the keystore"),
    "a damaged key": (
        keystore_changed("UPDATE data_keys SET sealed = x'00' WHERE client = ?"),
        "key in the keystore is damaged",
    ),
    "destroyed keys": (lambda desk, place: desk.vault.keys().erase(place), "keys were destroyed on request"),
}


@pytest.mark.parametrize(("spoil", "says"), AMISS.values(), ids=AMISS)
def test_one_client_who_cannot_be_opened_hides_no_other(
    desk: Desk, spoil: Callable[[Desk, str], object], says: str
) -> None:
    place = desk.browser.post("/", {"name": "Anna"}).headers["Location"].removeprefix("/#client-")
    for name in ("Ms R", "Mr K"):
        desk.browser.post("/", {"name": name})
    spoil(desk, place)
    shown = desk.browser.get("/")
    assert shown.status_code == 200
    assert names_in(page(shown)) == ["Mr K", "Ms R"]
    last = page(shown).rpartition(f'id="client-{place}"')[2]
    assert "Somebody who cannot be opened" in last
    assert says in last
    sentence = last.partition("<p>")[2].partition("</p>")[0]
    for own in (desk.browser.get(f"/clients/{place}/"), desk.browser.post(f"/clients/{place}/name/", {"name": "Anna"})):
        assert own.status_code == 409
        assert sentence in page(own)
        assert "Mr K" not in page(own)


def test_a_keystore_that_is_damaged_as_a_whole_is_said_once(desk: Desk) -> None:
    for name in ("Ms R", "Mr K"):
        desk.browser.post("/", {"name": name})
    desk.vault.home.keystore.write_bytes(b"a letter to the bank" * 400)
    shown = desk.browser.get("/")
    assert shown.status_code == 500
    assert page(shown).count("is damaged; restore it from a backup") == 1


def test_reading_with_an_older_keystore_makes_no_key(desk: Desk) -> None:
    older = desk.vault.home.keystore.read_bytes()
    place = desk.browser.post("/", {"name": "Mr K"}).headers["Location"].removeprefix("/#client-")
    newer = desk.vault.home.keystore.read_bytes()
    desk.vault.home.keystore.write_bytes(older)
    for answer in (
        desk.browser.get("/"),
        desk.browser.get(f"/clients/{place}/"),
        desk.browser.post(f"/clients/{place}/name/", {"name": "Mr L"}),
    ):
        assert "restore the newest backup of the keystore" in page(answer)
    with pytest.raises(ClientKeyMissing):
        rename_client(AccountRecord.objects.get(), UUID(place), "Mr L")
    assert desk.vault.keys().client_ids() == ()
    desk.vault.home.keystore.write_bytes(newer)
    assert names_in(page(desk.browser.get("/"))) == ["Mr K"]


@given(st.text(max_size=120))
def test_any_text_is_a_name_on_one_line_or_is_refused(text: str) -> None:
    try:
        name = name_field("Name").clean(text)
    except ValidationError:
        return
    assert name == " ".join(name.split())
    assert any(letter.isprintable() for letter in name)
    assert name_field("Name").clean(name) == name
