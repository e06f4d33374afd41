"""What is erased is gone from the file to the last byte, stays gone, and is written in a ledger that outlives it."""

from __future__ import annotations

import datetime
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.errors import CannotWrite, ClientErased, InvalidValue, KeystoreDamaged
from hereandnow.web.keys import Erasure, Keystore, read_ledger, storage, write_ledger
from hereandnow.web.keys.ledger import FILE_NAME, beside
from tests.web.keys.making import ANNA, BEN, CLIENT, OTHER, PASSPHRASE, keystore_in

DAY = datetime.date(2026, 11, 27)
LINE = f"2026-11-27 {CLIENT}\n"

DAMAGED = {
    "no date": f"{CLIENT}\n",
    "no client": "2026-11-27\n",
    "no such day": f"2026-02-30 {CLIENT}\n",
    "a week for a date": f"2026-W48-5 {CLIENT}\n",
    "a name": "2026-11-27 Mr K\n",
    "capital letters": f"2026-11-27 {ANNA.upper()}\n",
    "an empty line": "\n",
    "not ASCII": f"2026-11-27 {CLIENT[:-1]}é\n",
    "bytes of nothing": "\0\0\0\0\n",
}

erasures = st.builds(Erasure, st.uuids().map(str), st.dates())


def wrapped(keystore: Keystore, client: str) -> list[bytes]:
    """The wrapped keys of a client as they stand in the file."""
    with closing(sqlite3.connect(keystore.path)) as connection:
        return [row[0] for row in connection.execute("SELECT sealed FROM data_keys WHERE client = ?", (client,))]


def refuse_tidy(_: Path) -> None:
    raise AssertionError("a crash before the file is written anew")


def test_all_keys_of_the_client_are_destroyed_and_no_others(tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    kept = [keystore.record_key(OTHER, make=True).versions, keystore.note_key(OTHER, ANNA, make=True).versions]
    keystore.record_key(CLIENT, make=True)
    keystore.rotate(CLIENT)
    keystore.note_key(CLIENT, ANNA, make=True)
    keystore.note_key(CLIENT, BEN, make=True)
    keystore.erase(CLIENT)
    with pytest.raises(ClientErased):
        keystore.record_key(CLIENT, make=True)
    for author in (ANNA, "a-new-author"):
        with pytest.raises(ClientErased):
            keystore.note_key(CLIENT, author, make=True)
    with pytest.raises(ClientErased):
        keystore.rotate(CLIENT)
    assert keystore.client_ids() == (OTHER,)
    assert [keystore.record_key(OTHER, make=True).versions, keystore.note_key(OTHER, ANNA, make=True).versions] == kept


@pytest.mark.parametrize("crash", [False, True], ids=["whole", "cut short before the file is written anew"])
def test_no_byte_of_an_erased_key_stays_in_the_file(
    crash: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keystore, _ = keystore_in(tmp_path)
    clients = [str(UUID(int=number)) for number in range(60)]  # Enough for several pages, split and merged.
    for client in clients:
        keystore.record_key(client, make=True)
    gone: list[bytes] = []
    for client in clients[::2] + clients[1::4]:
        gone += wrapped(keystore, client)
        with monkeypatch.context() as patched:
            if crash:
                patched.setattr(storage, "tidy", refuse_tidy)
                with pytest.raises(AssertionError):
                    keystore.erase(client)
            else:
                keystore.erase(client)
    content = b"".join(path.read_bytes() for path in keystore.path.parent.iterdir())
    assert len(gone) == 45
    assert not any(key[start : start + 16] in content for key in gone for start in (3, 15, 31, 47))
    assert all(key in content for client in clients[3::4] for key in wrapped(keystore, client))


def test_a_retired_version_is_gone_from_the_file_too(tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    keystore.record_key(CLIENT, make=True)
    (first,) = wrapped(keystore, CLIENT)
    keystore.rotate(CLIENT)
    keystore.retire(CLIENT)
    assert first[15:] not in keystore.path.read_bytes()


def test_an_erasure_is_written_once_with_its_first_day(tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    keystore.record_key(CLIENT, make=True)
    first = keystore.erase(CLIENT)
    assert first == Erasure(CLIENT, datetime.datetime.now(datetime.UTC).date())
    keystore.replay([Erasure(CLIENT, DAY), Erasure(OTHER, DAY)])
    assert keystore.erase(CLIENT) == first
    assert set(keystore.erasures()) == {first, Erasure(OTHER, DAY)}
    assert set(beside(keystore.path)) == set(keystore.erasures())
    assert len(beside(keystore.path)) == 2


def test_a_client_without_keys_can_be_erased_and_gets_none_later(tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    keystore.erase(CLIENT)
    with pytest.raises(ClientErased):
        keystore.record_key(CLIENT, make=True)


def test_an_older_keystore_restored_beside_the_ledger_erases_again_on_opening(tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    keystore.record_key(CLIENT, make=True)
    keystore.record_key(OTHER, make=True)
    (key,) = wrapped(keystore, CLIENT)
    shutil.copy(keystore.path, tmp_path / "backup.db")
    keystore.erase(CLIENT)
    shutil.copy(tmp_path / "backup.db", keystore.path)
    restored = Keystore.open(keystore.path, passphrase=PASSPHRASE)
    assert restored.client_ids() == (OTHER,)
    assert key[15:] not in keystore.path.read_bytes()
    with pytest.raises(ClientErased):
        restored.record_key(CLIENT, make=True)


def test_a_ledger_kept_elsewhere_is_replayed(tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    keystore.record_key(CLIENT, make=True)
    shutil.copy(keystore.path, tmp_path / "backup.db")
    keystore.erase(CLIENT)
    kept = write_ledger(keystore.erasures())
    shutil.copy(tmp_path / "backup.db", keystore.path)
    (keystore.path.parent / FILE_NAME).unlink()
    restored = Keystore.open(keystore.path, passphrase=PASSPHRASE)
    assert restored.client_ids() == (CLIENT,)
    restored.replay(read_ledger(kept))
    assert restored.client_ids() == ()
    assert write_ledger(restored.erasures()) == kept == (keystore.path.parent / FILE_NAME).read_text()


def test_a_lost_ledger_is_made_whole_at_the_next_erasure(tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    keystore.erase(CLIENT)
    (keystore.path.parent / FILE_NAME).unlink()
    keystore.erase(OTHER)
    assert {erasure.client for erasure in beside(keystore.path)} == {CLIENT, OTHER}


def test_opening_writes_nothing_where_the_ledger_says_nothing_new(tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    keystore.erase(CLIENT)
    before = {path: path.read_bytes() for path in keystore.path.parent.iterdir()}
    Keystore.open(keystore.path, passphrase=PASSPHRASE)
    assert {path: path.read_bytes() for path in keystore.path.parent.iterdir()} == before


def test_without_its_ledger_nothing_is_erased(tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    kept = keystore.record_key(CLIENT, make=True).versions
    (keystore.path.parent / FILE_NAME).mkdir()
    with pytest.raises((CannotWrite, KeystoreDamaged)):
        keystore.erase(CLIENT)
    assert keystore.record_key(CLIENT, make=True).versions == kept
    with pytest.raises(KeystoreDamaged, match="cannot be read"):
        Keystore.open(keystore.path, passphrase=PASSPHRASE)


def test_a_disk_too_full_for_the_ledger_erases_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keystore, _ = keystore_in(tmp_path)
    kept = keystore.record_key(CLIENT, make=True).versions

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("hereandnow.web.keys.ledger.os.fsync", full)
        with pytest.raises(CannotWrite, match="No space left on device"):
            keystore.erase(CLIENT)
    assert keystore.record_key(CLIENT, make=True).versions == kept
    assert keystore.erase(CLIENT).client == CLIENT


@given(st.lists(erasures, max_size=8))
def test_any_ledger_comes_back_as_it_was(ledger: list[Erasure]) -> None:
    assert read_ledger(write_ledger(ledger)) == tuple(ledger)


@given(st.integers(0, len(LINE) - 1))
def test_a_last_line_cut_short_is_left_out_and_written_over(length: int) -> None:
    assert read_ledger(LINE + f"2026-11-28 {OTHER}\n"[:length]) == (Erasure(CLIENT, DAY),)


def test_a_cut_line_makes_way_for_whole_ones(tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    keystore.erase(CLIENT)
    with (keystore.path.parent / FILE_NAME).open("a", encoding="ascii") as file:
        file.write("2026-11-2")
    keystore.erase(OTHER)
    assert {erasure.client for erasure in beside(keystore.path)} == {CLIENT, OTHER}


@pytest.mark.parametrize("line", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_line_is_named_and_not_passed_over(line: str) -> None:
    with pytest.raises(KeystoreDamaged, match="Line 2 "):
        read_ledger(LINE + line + LINE)


@given(st.text(max_size=200))
def test_any_text_is_a_ledger_or_refused(text: str) -> None:
    with suppress(KeystoreDamaged):
        assert all(isinstance(erasure, Erasure) for erasure in read_ledger(text))


def test_an_erasure_names_no_person() -> None:
    with pytest.raises(InvalidValue):
        Erasure("Mr K", DAY)
    with pytest.raises(InvalidValue):
        Erasure(ANNA.upper(), DAY)
