"""Process notes: kept, changed, taken back, and found by their author alone."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from uuid import UUID

import pytest
from django.http import Http404
from django.utils import timezone

from hereandnow.errors import ClientErased, ClientKeyMissing, InvalidValue, SealBroken
from hereandnow.web.keys import DataKey, Place, unseal
from hereandnow.web.records.access.notes import (
    add_note,
    change_note,
    note_of,
    notes_of,
    put_note_back,
    remove_note,
    swap_earlier,
)
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import AccountRecord, AuditRecord, ClientRecord, NoteRecord
from hereandnow.web.records.removal import KEPT_AFTER_REMOVAL
from hereandnow.web.records.roles import Role
from tests.web.desk import PASSPHRASE, Browser, Desk, hidden_in, page
from tests.web.engine import everything
from tests.web.routes import SOMEBODY
from tests.web.test_access import account, client_id, signed_in

WORDS = "I felt sleepy when he spoke of his father.\n\nWhose sleep is it?"
SENTINEL = "Zyxwvuts Unspoken"


def anna() -> AccountRecord:
    return AccountRecord.objects.called("Anna Berg").get()


def written(desk: Desk, words: str = WORDS) -> tuple[str, str]:
    """The pages of a client's notes and of one note in them."""
    place = f"/clients/{client_id(desk.browser)}/notes/"
    answer = desk.browser.post(place, {"words": words})
    return place, f"{place}{answer.headers['Location'].rpartition('#note-')[2]}/"


def words_in(shown: str) -> list[str]:
    return re.findall(r'class="words"><bdi>(.*?)</bdi>', shown, re.DOTALL)


def test_before_the_first_note_the_page_says_what_notes_are_for(desk: Desk) -> None:
    shown = page(desk.browser.get(f"/clients/{client_id(desk.browser)}/notes/"))
    assert "Nothing is written yet" in shown
    assert "sealed with a key that is yours for this one client" in shown
    assert desk.vault.keys().client_ids()  # the record has a key
    with pytest.raises(ClientKeyMissing):  # and reading made none for notes
        desk.vault.keys().note_key(str(ClientRecord.objects.get().id), str(anna().id))


@pytest.mark.parametrize(
    "words", [WORDS, "<script>alert(1)</script>", "& 'so'", "مریم نمی‌خواست", "🌱", "a" * 100_000], ids=lambda w: w[:12]
)
def test_a_note_is_shown_as_it_was_written(desk: Desk, words: str) -> None:
    place, _ = written(desk, words.replace("\n", "\r\n"))
    shown = desk.browser.get(place)
    assert words_in(page(shown)) == [words]
    assert b"<script>alert" not in shown.content


@pytest.mark.parametrize(
    ("words", "says"),
    [("", "This field is required"), (" \n ", "This field is required"), ("a" * 100_001, "at most 100000")],
    ids=["nothing", "blank", "too long"],
)
@pytest.mark.parametrize("where", ["adding", "changing"])
def test_words_that_cannot_be_kept_are_told_why(desk: Desk, where: str, words: str, says: str) -> None:
    place, note = written(desk)
    answer = desk.browser.post(place if where == "adding" else note, {"words": words})
    assert answer.status_code == 200
    assert says in page(answer)
    assert words_in(page(desk.browser.get(place))) == [WORDS]


def test_notes_stand_by_day_the_newest_first(desk: Desk) -> None:
    place, _ = written(desk, "first")
    NoteRecord.objects.update(written_at=timezone.now() - timedelta(days=3))
    for words in ("second", "third"):
        desk.browser.post(place, {"words": words})
    shown = page(desk.browser.get(place))
    assert words_in(shown) == ["third", "second", "first"]
    assert shown.count('class="day"') == 2


def test_a_change_can_be_undone_and_the_undoing_too(desk: Desk) -> None:
    place, note = written(desk)
    assert "Undo the last change" not in page(desk.browser.get(place))
    assert WORDS in page(desk.browser.get(note))
    desk.browser.post(note, {"words": "Other words."})
    shown = page(desk.browser.get(place))
    assert words_in(shown) == ["Other words."]
    assert "changed" in shown
    for expected in (WORDS, "Other words.", WORDS):
        assert desk.browser.post(f"{note}earlier/").headers["Location"].startswith(place)
        assert words_in(page(desk.browser.get(place))) == [expected]


def test_saving_the_same_words_keeps_the_way_back(desk: Desk) -> None:
    place, note = written(desk)
    for words in ("Other words.", "Other words."):
        desk.browser.post(note, {"words": words})
    desk.browser.post(f"{note}earlier/")
    assert words_in(page(desk.browser.get(place))) == [WORDS]


def test_a_removed_note_shows_no_words_and_can_be_put_back(desk: Desk) -> None:
    place, note = written(desk)
    desk.browser.post(f"{note}remove/")
    shown = page(desk.browser.get(place))
    assert "A note was removed here" in shown
    assert words_in(shown) == []
    assert WORDS not in shown
    for gone in (note, f"{note}earlier/", f"{note}remove/"):
        assert desk.browser.post(gone, {"words": "X"}).status_code == 404
    desk.browser.post(f"{note}put-back/")
    assert words_in(page(desk.browser.get(place))) == [WORDS]


def test_after_seven_days_a_removed_note_is_gone(desk: Desk) -> None:
    place, note = written(desk)
    desk.browser.post(place, {"words": "stays"})
    desk.browser.post(f"{note}remove/")
    NoteRecord.objects.filter(removed_at__isnull=False).update(
        removed_at=timezone.now() - KEPT_AFTER_REMOVAL - timedelta(minutes=1)
    )
    assert "was removed here" not in page(desk.browser.get(place))
    assert desk.browser.post(f"{note}put-back/").status_code == 404
    assert NoteRecord.objects.count() == 2
    desk.vault.lock()
    desk.browser.unlock()
    assert NoteRecord.objects.count() == 1
    assert words_in(page(desk.browser.get(place))) == ["stays"]


def test_a_note_that_meets_locked_keys_is_carried_over_the_lock(desk: Desk) -> None:
    place = f"/clients/{client_id(desk.browser)}/notes/"
    desk.vault.lock()
    locked = desk.browser.post(place, {"words": WORDS})
    assert locked.status_code == 423
    handed_back = desk.browser.post("/unlock/", {**hidden_in(locked), "passphrase": PASSPHRASE})
    assert WORDS in page(handed_back)
    desk.browser.post(place, {"words": hidden_in(handed_back)["words"]})
    assert words_in(page(desk.browser.get(place))) == [WORDS]


@pytest.mark.parametrize("role", list(Role))
def test_nobody_but_the_author_finds_a_note(desk: Desk, role: Role) -> None:
    place, note = written(desk)
    other = signed_in("Ben", role)
    never = other.get(f"/clients/{SOMEBODY}/notes/")
    for address in (place, note, f"{note}earlier/", f"{note}remove/", f"{note}put-back/"):
        for answer in (
            other.post(address, {"words": "X"}),
            *([other.get(address)] if address in (place, note) else []),
        ):
            assert answer.status_code == 404
            assert answer.content == never.content
    assert words_in(page(desk.browser.get(place))) == [WORDS]


def test_a_note_is_not_found_under_another_client_of_the_same_author(desk: Desk) -> None:
    place, note = written(desk)
    elsewhere = f"/clients/{client_id(desk.browser, 'Ms R')}/notes/"
    for address in (note, f"{note}remove/"):
        assert desk.browser.post(address.replace(place, elsewhere), {"words": "X"}).status_code == 404


@pytest.mark.parametrize("role", list(Role))
def test_the_door_to_notes_is_closed_even_to_who_takes_over_the_client(desk: Desk, role: Role) -> None:
    place, note = written(desk)
    client, note_id = UUID(place.split("/")[2]), UUID(note.split("/")[4])
    other = account("Ben", role)
    ClientRecord.objects.update(therapist=other)
    attempts: list[Callable[[], object]] = [
        lambda: note_of(other, client, note_id),
        lambda: change_note(other, client, note_id, "X"),
        lambda: swap_earlier(other, client, note_id),
        lambda: remove_note(other, client, note_id),
        lambda: put_note_back(other, client, note_id),
    ]
    if role == Role.THERAPIST:
        assert notes_of(other, client) == ()
    else:
        attempts += [lambda: notes_of(other, client), lambda: add_note(other, client, "X")]
    for refused in attempts:
        with pytest.raises(Http404):
            refused()


def test_no_key_but_the_authors_own_opens_a_note(desk: Desk) -> None:
    """S-03: the rows as a dump of the database has them, with every other key that the keystore gives."""
    place, note = written(desk)
    desk.browser.post(note, {"words": "Other words."})
    other_client = client_id(desk.browser, "Ms R")
    carla = account("Carla", Role.THERAPIST)
    keys = desk.vault.keys()
    client = place.split("/")[2]
    others: tuple[DataKey, ...] = (
        keys.record_key(client),
        keys.record_key(other_client),
        keys.note_key(client, str(carla.id), make=True),
        keys.note_key(other_client, str(anna().id), make=True),
    )
    row = NoteRecord.objects.get()
    places = [
        (bytes(sealed), Place(table="note", column=column, row=str(row.id), client=client))
        for sealed, column in ((row.sealed_words, "words"), (row.sealed_earlier or b"", "earlier"))
    ]
    own = keys.note_key(client, str(anna().id))
    assert [unseal(own, *sealed) for sealed in places] == ["Other words.", WORDS]
    for key in others:
        for sealed in places:
            with pytest.raises((SealBroken, InvalidValue)):
                unseal(key, *sealed)


def test_no_word_of_a_note_stands_in_any_file_of_the_home(desk: Desk) -> None:
    _, note = written(desk, f"{SENTINEL} first")
    desk.browser.post(note, {"words": f"{SENTINEL} second"})
    desk.browser.post(f"{note}remove/")
    during = everything(desk)
    desk.vault.lock()
    desk.browser.post(note, {"words": f"{SENTINEL} third"})
    for content in (during, everything(desk)):
        for secret in (SENTINEL.encode(), SENTINEL.encode("utf-16-le")):
            assert secret not in content


def test_no_row_and_no_value_shows_a_note_where_programmers_look(desk: Desk) -> None:
    place, note = written(desk, SENTINEL)
    value = note_of(anna(), UUID(place.split("/")[2]), UUID(note.split("/")[4]))
    assert value.words == SENTINEL
    assert SENTINEL not in f"{value!r}{NoteRecord.objects.get()!r}{NoteRecord.objects.get()}"


def test_a_note_that_was_damaged_hides_no_other_and_is_not_written_over(desk: Desk) -> None:
    place, note = written(desk)
    damaged = bytes(NoteRecord.objects.get().sealed_words)[:-1] + b"\x00\x00"
    NoteRecord.objects.update(sealed_words=damaged)
    desk.browser.post(place, {"words": "stays"})
    for shown in (desk.browser.get(place), desk.browser.get(note), desk.browser.post(note, {"words": "X"})):
        assert "This note cannot be opened" in page(shown)
    assert words_in(page(desk.browser.get(place))) == ["stays"]
    assert damaged in [bytes(row.sealed_words) for row in NoteRecord.objects.all()]


@pytest.mark.parametrize("address", ["", "note"])
def test_where_notes_are_and_their_key_is_not_none_is_made(desk: Desk, address: str) -> None:
    place, note = written(desk)
    with closing(sqlite3.connect(desk.vault.home.keystore)) as connection, connection:
        connection.execute("DELETE FROM data_keys WHERE author != ''")
    for answer in (
        desk.browser.get(note if address else place),
        desk.browser.post(note if address else place, {"words": "X"}),
    ):
        assert answer.status_code == 409
        assert "restore the newest backup of the keystore" in page(answer)
    with pytest.raises(ClientKeyMissing):
        desk.vault.keys().note_key(place.split("/")[2], str(anna().id))


def test_notes_about_a_client_whose_keys_were_destroyed_cannot_be_had(desk: Desk) -> None:
    place, _ = written(desk)
    client = place.split("/")[2]
    desk.vault.keys().erase(client)
    assert desk.browser.get(place).status_code == 409
    with pytest.raises(ClientErased):
        add_note(anna(), UUID(client), "X")


def test_what_is_done_with_notes_is_witnessed_without_a_word(desk: Desk) -> None:
    place, note = written(desk, SENTINEL)
    desk.browser.get(note)
    desk.browser.post(note, {"words": f"{SENTINEL} later"})
    for button in ("earlier", "remove", "put-back"):
        desk.browser.post(f"{note}{button}/")
    desk.browser.get(place)
    client, note_id = place.split("/")[2], note.split("/")[4]
    rows = list(AuditRecord.objects.filter(what__startswith="process note").order_by("seq"))
    deeds = [Deed.ADDED, Deed.READ, Deed.READ, Deed.CHANGED, Deed.CHANGED, Deed.REMOVED, Deed.ADDED, Deed.READ]
    assert [row.deed for row in rows] == deeds
    assert {row.client for row in rows} == {client}
    assert [row.thing for row in rows] == [note_id] * 7 + [""]
    assert SENTINEL not in "".join(str(vars(row)) for row in AuditRecord.objects.all())


def test_whoever_is_signed_out_sees_no_note(desk: Desk) -> None:
    place, note = written(desk)
    for answer in (Browser().get(place), Browser().post(f"{note}remove/")):
        assert answer.headers["Location"].startswith("/sign-in/")
    assert NoteRecord.objects.get().removed_at is None
