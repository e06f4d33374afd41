"""Erasing a client: asked for in words, whole or not at all, finished after a crash, and true in backups."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from django.apps import apps
from django.db import connections
from django.http import Http404

from hereandnow.errors import CannotWrite, ClientErased
from hereandnow.transcripts import Transcript, Utterance
from hereandnow.web.keys import Keystore
from hereandnow.web.records.access.consents import How, Purpose, give
from hereandnow.web.records.access.erasing import erase_client
from hereandnow.web.records.access.sessions import add_session
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import AccountRecord, AuditRecord, ClientRecord, NoteRecord
from hereandnow.web.records.roles import Role
from tests.web.desk import ANNA, PASSPHRASE, Desk, page
from tests.web.test_access import account, client_id, signed_in
from tests.web.test_caseload import AMISS, names_in

FILLED = {"ClientRecord", "NoteRecord", "SessionRecord"}


def somebody(desk: Desk, name: str = "Mr K") -> str:
    """A client with notes and a session; the id."""
    place = client_id(desk.browser, name)
    desk.browser.post(f"/clients/{place}/notes/", {"words": "Something unsaid."})
    said = Transcript("1", (Utterance("T", "Hello."), Utterance("C", "Hello to you.")))
    anna = AccountRecord.objects.called(ANNA).get()
    give(anna, UUID(place), Purpose.TRANSCRIBE, how=How.SPOKEN, on=date(2026, 11, 3))
    add_session(anna, UUID(place), said, held_on=date(2026, 11, 3))
    return place


def rows_of(place: str) -> set[str]:
    """The tables that hold a row of this client, of those that refer to one."""
    referring = [model for model in apps.get_app_config("records").get_models() if hasattr(model, "client_id")]
    found = {model.__name__ for model in referring if model._default_manager.filter(client_id=place).exists()}
    return found | ({"ClientRecord"} if ClientRecord.objects.filter(pk=place).exists() else set())


@pytest.mark.parametrize("written", ["Mr K", "  mr k "])
def test_a_client_is_erased_after_their_name_is_typed(desk: Desk, written: str) -> None:
    place, other = somebody(desk), somebody(desk, "Ms R")
    assert rows_of(place) == FILLED
    asked = page(desk.browser.get(f"/clients/{place}/erase/"))
    assert "This cannot: not by you" in asked
    done = desk.browser.post(f"/clients/{place}/erase/", {"written": written})
    assert "The keys are destroyed" in page(done)
    assert "Mr K" not in page(done)
    assert rows_of(place) == set()
    assert rows_of(other) == FILLED
    with pytest.raises(ClientErased):
        desk.vault.keys().record_key(place)
    witnessed = AuditRecord.objects.get(deed=Deed.ERASED)
    assert (witnessed.client, witnessed.actor) == (place, str(AccountRecord.objects.get().id))
    assert [erasure.client for erasure in desk.vault.keys().erasures()] == [place]
    assert desk.browser.get(f"/clients/{place}/").status_code == 404
    assert names_in(page(desk.browser.get("/"))) == ["Ms R"]


@pytest.mark.parametrize("written", ["", "Mr L", "erase", "Mr"])
def test_another_word_than_the_name_erases_nobody(desk: Desk, written: str) -> None:
    place = somebody(desk)
    answer = page(desk.browser.post(f"/clients/{place}/erase/", {"written": written}))
    assert "Nothing was erased" in answer or "This field is required" in answer
    assert rows_of(place) == FILLED
    desk.vault.keys().record_key(place)


@pytest.mark.parametrize("amiss", AMISS)
def test_somebody_who_cannot_be_opened_can_be_erased_by_a_word(desk: Desk, amiss: str) -> None:
    place = somebody(desk)
    somebody(desk, "Ms R")
    AMISS[amiss][0](desk, place)
    assert f"/clients/{place}/erase/" in page(desk.browser.get(f"/clients/{place}/"))
    assert "Mr K" not in page(desk.browser.get(f"/clients/{place}/erase/"))
    assert "Nothing was erased" in page(desk.browser.post(f"/clients/{place}/erase/", {"written": "Mr K"}))
    desk.browser.post(f"/clients/{place}/erase/", {"written": "Erase"})
    assert rows_of(place) == set()
    assert names_in(page(desk.browser.get("/"))) == ["Ms R"]


@pytest.mark.parametrize("role", list(Role))
def test_nobody_erases_somebody_elses_client(desk: Desk, role: Role) -> None:
    place = somebody(desk)
    other = signed_in("Ben", role)
    for answer in (other.get(f"/clients/{place}/erase/"), other.post(f"/clients/{place}/erase/", {"written": "Mr K"})):
        assert answer.status_code == 404
    with pytest.raises(Http404):
        erase_client(account("Carla", role), UUID(place))
    assert rows_of(place) == FILLED
    assert not AuditRecord.objects.filter(deed=Deed.ERASED).exists()
    desk.vault.keys().record_key(place)


def test_where_the_keys_cannot_be_destroyed_no_row_is_removed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    place = somebody(desk)

    def full(*arguments: object) -> None:
        raise CannotWrite("The disk is full; the keystore stays as it was.")

    with monkeypatch.context() as patched:
        patched.setattr(Keystore, "erase", full)
        assert "The disk is full" in page(desk.browser.post(f"/clients/{place}/erase/", {"written": "Mr K"}))
    assert rows_of(place) == FILLED
    assert names_in(page(desk.browser.get("/"))) == ["Mr K"]


def test_what_a_crash_left_half_done_is_finished_at_the_next_opening(desk: Desk) -> None:
    place, other = somebody(desk), somebody(desk, "Ms R")
    desk.vault.keys().erase(place)  # and the rows were not removed any more
    desk.vault.lock()
    desk.browser.unlock()
    assert AuditRecord.objects.get(deed=Deed.ERASED).client == place
    assert rows_of(place) == set()
    assert rows_of(other) == FILLED
    assert names_in(page(desk.browser.get("/"))) == ["Ms R"]


@pytest.mark.parametrize("older", ["records", "keystore", "both"])
def test_an_older_copy_that_is_put_back_brings_nobody_back(desk: Desk, older: str, tmp_path: Path) -> None:
    place = somebody(desk)
    somebody(desk, "Ms R")
    connections.close_all()
    home = desk.vault.home
    shutil.copytree(home.folder, tmp_path / "backup")
    desk.browser.post(f"/clients/{place}/erase/", {"written": "Mr K"})
    desk.vault.lock()
    connections.close_all()
    for name, path in {"records": home.database, "keystore": home.keystore}.items():
        if older in (name, "both"):
            for stray in path.parent.glob(f"{path.name}-*"):
                stray.unlink()
            for kept in (tmp_path / "backup" / path.relative_to(home.folder)).parent.glob(f"{path.name}*"):
                shutil.copy(kept, path.with_name(kept.name))
    desk.browser.unlock()
    assert rows_of(place) == set()
    assert names_in(page(desk.browser.get("/"))) == ["Ms R"]
    with pytest.raises(ClientErased):
        desk.vault.keys().record_key(place)


def test_what_was_sealed_opens_no_more_with_a_copy_of_the_rows(desk: Desk) -> None:
    place = somebody(desk)
    names = bytes(ClientRecord.objects.get().sealed_name)
    notes = bytes(NoteRecord.objects.get().sealed_words)
    author = str(AccountRecord.objects.get().id)
    desk.browser.post(f"/clients/{place}/erase/", {"written": "Mr K"})
    keystore = Keystore.open(desk.vault.home.keystore, passphrase=PASSPHRASE)
    with pytest.raises(ClientErased):
        keystore.record_key(place)
    with pytest.raises(ClientErased):
        keystore.note_key(place, author)
    with closing(sqlite3.connect(desk.vault.home.keystore)) as connection:
        assert connection.execute("SELECT count(*) FROM data_keys").fetchone() == (0,)
    ClientRecord.objects.create(pk=place, therapist_id=author, sealed_name=names)
    NoteRecord.objects.create(client_id=place, author_id=author, sealed_words=notes)
    for address in (f"/clients/{place}/notes/", f"/clients/{place}/"):
        answer = desk.browser.get(address)
        assert answer.status_code == 409
        assert "keys were destroyed on request" in page(answer)
