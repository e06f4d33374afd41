"""The file is its owner's alone, is never half made, and is refused in one sentence when it is not what it was."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from hereandnow.errors import (
    CannotWrite,
    HereAndNowError,
    KeystoreBusy,
    KeystoreDamaged,
    KeystoreExists,
    KeystoreExposed,
    WrongPassphrase,
)
from hereandnow.web.keys import Keystore, storage
from tests.web.keys.making import ANNA, CLIENT, OTHER, PASSPHRASE, QUICK, keystore_in

posix = pytest.mark.skipif(os.name != "posix", reason="Windows keeps no such permissions")

TAMPERED = {
    "no wraps": "DELETE FROM wraps",
    "no recovery code": "DELETE FROM wraps WHERE kind = 'recovery'",
    "costs that stop the machine": "UPDATE wraps SET memory = 1 << 40",
    "costs that are words": "UPDATE wraps SET memory = 'much'",
    "a salt that is words": "UPDATE wraps SET salt = 'salt'",
    "a short salt": "UPDATE wraps SET salt = x'00'",
    "no tables": "DROP TABLE wraps",
    "a newer version": "PRAGMA user_version = 99",
    "no version": "PRAGMA user_version = 0",
}
TAMPERED_KEYS = {
    "another client's key": "UPDATE data_keys SET client = '11111111-1111-4111-8111-111111111111' WHERE author = ''",
    "a note's key as the record's": "UPDATE data_keys SET author = '' WHERE author != ''",
    "another version": "UPDATE data_keys SET version = version + 1",
    "a version that is a word": "UPDATE data_keys SET version = 'x'",
    "a changed key": "UPDATE data_keys SET sealed = zeroblob(length(sealed))",
    "a cut key": "UPDATE data_keys SET sealed = x'00'",
    "a key that is words": "UPDATE data_keys SET sealed = 'words'",
    "a key that is a number": "UPDATE data_keys SET sealed = 7",
}


def change(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(statement)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@posix
def test_the_folder_and_all_its_files_are_the_owners_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        keystore, _ = keystore_in(tmp_path)
        keystore.erase(CLIENT)
        with storage.writing(keystore.path) as connection:
            connection.execute("DELETE FROM erasures")
            found = {path.name: mode(path) for path in keystore.path.parent.iterdir()}
    finally:
        os.umask(before)
    assert found == {"keystore.db": 0o600, "keystore.db-journal": 0o600, "erasures.txt": 0o600}
    assert mode(keystore.path.parent) == 0o700


@posix
def test_a_folder_that_others_can_enter_is_refused(tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    keystore.path.parent.chmod(0o750)
    with pytest.raises(KeystoreExposed, match="chmod 700"):
        Keystore.open(keystore.path, passphrase=PASSPHRASE)
    keystore.path.parent.chmod(0o700)
    open_folder = tmp_path / "open"
    open_folder.mkdir(mode=0o755)
    open_folder.chmod(0o755)
    with pytest.raises(KeystoreExposed):
        Keystore.create(open_folder / "keystore.db", PASSPHRASE, hardness=QUICK)
    assert list(open_folder.iterdir()) == []


@posix
def test_a_file_that_was_restored_without_its_permissions_gets_them_back(tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    keystore.path.chmod(0o644)
    Keystore.open(keystore.path, passphrase=PASSPHRASE)
    assert mode(keystore.path) == 0o600


@pytest.mark.parametrize("statement", TAMPERED.values(), ids=TAMPERED)
def test_a_keystore_that_was_tampered_with_is_refused(statement: str, tmp_path: Path) -> None:
    keystore, code = keystore_in(tmp_path)
    change(keystore.path, statement)
    for opening in ({"passphrase": PASSPHRASE}, {"recovery_code": code}):
        with pytest.raises(KeystoreDamaged):
            Keystore.open(keystore.path, **opening)


@pytest.mark.parametrize("statement", TAMPERED_KEYS.values(), ids=TAMPERED_KEYS)
def test_a_data_key_that_was_moved_or_changed_is_refused_where_it_stands(statement: str, tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    keystore.record_key(OTHER, make=True)
    keystore.note_key(CLIENT, ANNA, make=True)
    change(keystore.path, statement)
    found = 0
    calls: list[Callable[[], object]] = [
        lambda: keystore.record_key(CLIENT, make=True),
        lambda: keystore.note_key(CLIENT, ANNA, make=True),
    ]
    for call in calls:
        try:
            call()
        except KeystoreDamaged:
            found += 1
    assert found


def right_or_refused(path: Path, content: bytes, right: tuple[object, object]) -> bool:
    """Whether a keystore with this content is refused; where it is not, it gives the right keys and makes none."""
    path.write_bytes(content)
    try:
        opened = Keystore.open(path, passphrase=PASSPHRASE)
        assert (opened.record_key(CLIENT).versions, opened.subkey("audit")) == right
    except HereAndNowError:
        return True
    return False


def test_a_byte_changed_anywhere_gives_the_right_key_or_a_refusal(tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    right = keystore.record_key(CLIENT, make=True).versions, keystore.subkey("audit")
    content = keystore.path.read_bytes()
    refused = [
        right_or_refused(keystore.path, content[:at] + bytes([content[at] ^ 0xFF]) + content[at + 1 :], right)
        for at in range(0, len(content), 149)
    ]
    assert any(refused)


def test_a_file_cut_at_any_length_gives_the_right_key_or_a_refusal(tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    right = keystore.record_key(CLIENT, make=True).versions, keystore.subkey("audit")
    content = keystore.path.read_bytes()
    refused = [right_or_refused(keystore.path, content[:at], right) for at in range(0, len(content), 509)]
    assert any(refused)


def test_a_keystore_held_by_another_for_too_long_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keystore, _ = keystore_in(tmp_path)
    kept = keystore.record_key(CLIENT, make=True).versions
    monkeypatch.setattr(storage, "WAIT_SECONDS", 0.01)
    with closing(sqlite3.connect(keystore.path, isolation_level=None)) as holder:
        holder.execute("BEGIN IMMEDIATE")
        assert keystore.record_key(CLIENT, make=True).versions == kept
        for call in (keystore.rotate, keystore.erase, keystore.retire):
            with pytest.raises(KeystoreBusy):
                call(CLIENT)
    assert keystore.record_key(CLIENT, make=True).versions == kept


LIMITS = {
    "a full disk": ("PRAGMA max_page_count = 1", "The disk is full"),
    "a disk that cannot be written": ("PRAGMA query_only = ON", "cannot be written"),
}


@pytest.mark.parametrize(("pragma", "sentence"), LIMITS.values(), ids=LIMITS)
def test_a_disk_that_takes_no_more_leaves_the_keys_as_they_were(
    pragma: str, sentence: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keystore, _ = keystore_in(tmp_path)
    keystore.record_key(CLIENT, make=True)

    def rotate_on_and_on() -> None:
        for _ in range(200):
            keystore.rotate(CLIENT)

    with monkeypatch.context() as patched:
        patched.setattr(storage, "_PRAGMAS", (*storage._PRAGMAS, pragma))
        with pytest.raises(CannotWrite, match=sentence):
            rotate_on_and_on()
    kept = keystore.record_key(CLIENT, make=True)
    assert sorted(kept.versions) == list(range(1, kept.version + 1))


def test_a_key_that_damage_hides_is_not_made_a_second_time(tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    keystore.record_key(CLIENT, make=True)
    with closing(sqlite3.connect(keystore.path)) as connection:
        (page_bytes,) = connection.execute("PRAGMA page_size").fetchone()
        index = "SELECT rootpage FROM sqlite_master WHERE type = 'index' AND tbl_name = 'data_keys'"
        start = (connection.execute(index).fetchone()[0] - 1) * page_bytes
    content = bytearray(keystore.path.read_bytes())
    content[start + 3 : start + 5] = bytes(2)  # How many rows the page has: none.
    keystore.path.write_bytes(content)
    with pytest.raises(KeystoreDamaged):
        Keystore.open(keystore.path, passphrase=PASSPHRASE)


@posix
def test_a_file_whose_permissions_cannot_be_mended_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keystore, _ = keystore_in(tmp_path)
    keystore.path.chmod(0o644)

    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "chmod", refuse)
    with pytest.raises(CannotWrite, match="Operation not permitted"):
        Keystore.open(keystore.path, passphrase=PASSPHRASE)


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "keys").write_text("a file where a folder should be", encoding="ascii")
    with pytest.raises(CannotWrite):
        keystore_in(tmp_path)


def test_a_failure_while_making_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "keys" / "keystore.db"
    with pytest.raises(WrongPassphrase), storage.making(path):
        raise WrongPassphrase("any failure")
    assert list(path.parent.iterdir()) == []


def test_of_two_that_are_made_at_once_one_stays_whole(tmp_path: Path) -> None:
    path = tmp_path / "keys" / "keystore.db"
    with pytest.raises(KeystoreExists), storage.making(path):
        keystore, _ = keystore_in(tmp_path)
    assert Keystore.open(path, passphrase=PASSPHRASE).subkey("audit") == keystore.subkey("audit")
    assert [found.name for found in path.parent.iterdir()] == ["keystore.db"]


def test_a_moved_keystore_opens_where_it_is(tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    moved = tmp_path / "a folder? with #signs%20"
    shutil.move(keystore.path.parent, moved)
    assert Keystore.open(moved / "keystore.db", passphrase=PASSPHRASE).subkey("audit") == keystore.subkey("audit")


def test_the_keys_know_neither_django_nor_a_socket() -> None:
    program = "import hereandnow.web.keys, sys; print([m for m in ('django', '_socket') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)  # noqa: S603
    assert done.stdout == "[]\n"
