"""A keystore gives the right key or a clear refusal, and never begins anew by itself."""

from __future__ import annotations

import re
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from uuid import UUID

import pytest

from hereandnow.errors import (
    ClientErased,
    ClientKeyDamaged,
    ClientKeyMissing,
    InvalidValue,
    KeystoreDamaged,
    KeystoreExists,
    KeystoreLocked,
    KeystoreMissing,
    MistypedCode,
    NoKeys,
    SealBroken,
    UnknownName,
    WeakPassphrase,
    WrongPassphrase,
    WrongRecoveryCode,
)
from hereandnow.web.keys import PURPOSES, DataKey, Keystore, seal, storage, unseal
from hereandnow.web.keys.master import wrap_with_new_code
from tests.web.keys.making import ANNA, ANOTHER, BEN, CLIENT, NAME, OTHER, PASSPHRASE, QUICK, keystore_in

LOCKED_OUT: dict[str, Callable[[Keystore], object]] = {
    "record_key": lambda keystore: keystore.record_key(CLIENT, make=True),
    "record_keys": lambda keystore: keystore.record_keys([CLIENT]),
    "note_key": lambda keystore: keystore.note_key(CLIENT, ANNA, make=True),
    "subkey": lambda keystore: keystore.subkey("audit"),
    "change_passphrase": lambda keystore: keystore.change_passphrase(ANOTHER, hardness=QUICK),
    "new_recovery_code": lambda keystore: keystore.new_recovery_code(),
    "rotate": lambda keystore: keystore.rotate(CLIENT),
    "retire": lambda keystore: keystore.retire(CLIENT),
    "erase": lambda keystore: keystore.erase(CLIENT),
    "replay": lambda keystore: keystore.replay(()),
}
NO_CLIENTS = ["", "Mr K", "carla", CLIENT[:-1], f"{CLIENT}\n", None, 7]
NO_AUTHORS = ["", "Anna K", "anna@example.org", "é", "x" * 65, "1\n", None, 1.5]


def same(one: DataKey, other: DataKey) -> bool:
    return (one.client, one.author, one.versions) == (other.client, other.author, other.versions)


def test_passphrase_and_recovery_code_open_the_same_keys(tmp_path: Path) -> None:
    keystore, code = keystore_in(tmp_path)
    sealed = seal(keystore.record_key(CLIENT, make=True), "Mr K", NAME)
    keystore.lock()
    for opened in (
        Keystore.open(keystore.path, passphrase=PASSPHRASE),
        Keystore.open(keystore.path, recovery_code=code),
        Keystore.open(keystore.path, recovery_code=code.lower().replace("-", " ")),
    ):
        assert unseal(opened.record_key(CLIENT), sealed, NAME) == "Mr K"


def test_a_wrong_passphrase_a_wrong_code_and_a_slip_are_three_refusals(tmp_path: Path) -> None:
    keystore, code = keystore_in(tmp_path)
    _, another = wrap_with_new_code(bytes(32))
    slip = code[:-1] + ("0" if code[-1] != "0" else "2")
    with pytest.raises(WrongPassphrase) as wrong_passphrase:
        Keystore.open(keystore.path, passphrase=ANOTHER)
    with pytest.raises(WrongRecoveryCode) as wrong_code:
        Keystore.open(keystore.path, recovery_code=another)
    assert wrong_code.type is WrongRecoveryCode
    with pytest.raises(MistypedCode) as mistyped:
        Keystore.open(keystore.path, recovery_code=slip)
    for refused, given in ((wrong_passphrase, ANOTHER), (wrong_code, another), (mistyped, slip)):
        assert given not in str(refused.value)


def test_one_of_the_two_opens_not_both_and_not_none(tmp_path: Path) -> None:
    keystore, code = keystore_in(tmp_path)
    with pytest.raises(InvalidValue):
        Keystore.open(keystore.path)
    with pytest.raises(InvalidValue):
        Keystore.open(keystore.path, passphrase=PASSPHRASE, recovery_code=code)


def test_a_keystore_is_never_made_over_another(tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    before = keystore.path.read_bytes()
    with pytest.raises(KeystoreExists):
        keystore_in(tmp_path)
    assert keystore.path.read_bytes() == before
    assert [path.name for path in keystore.path.parent.iterdir()] == ["keystore.db"]


def test_what_is_no_keystore_is_not_made_one(tmp_path: Path) -> None:
    folder = tmp_path / "keys"
    folder.mkdir(mode=0o700)
    path = folder / "keystore.db"
    for content in (b"", b"a letter to the bank" * 100):
        path.write_bytes(content)
        with pytest.raises(KeystoreExists):
            keystore_in(tmp_path)
        with pytest.raises(KeystoreDamaged):
            Keystore.open(path, passphrase=PASSPHRASE)
        assert path.read_bytes() == content


def test_a_missing_keystore_is_said_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(KeystoreMissing):
        Keystore.open(tmp_path / "keystore.db", passphrase=PASSPHRASE)
    assert list(tmp_path.iterdir()) == []


def test_a_short_passphrase_makes_nothing(tmp_path: Path) -> None:
    with pytest.raises(WeakPassphrase):
        Keystore.create(tmp_path / "keys" / "keystore.db", "too short", hardness=QUICK)
    assert list(tmp_path.iterdir()) == []


def test_a_new_passphrase_takes_the_place_of_the_last_one(tmp_path: Path) -> None:
    keystore, code = keystore_in(tmp_path)
    keystore.change_passphrase(ANOTHER, hardness=QUICK)
    with pytest.raises(WrongPassphrase):
        Keystore.open(keystore.path, passphrase=PASSPHRASE)
    assert Keystore.open(keystore.path, passphrase=ANOTHER).subkey("audit") == keystore.subkey("audit")
    assert Keystore.open(keystore.path, recovery_code=code).subkey("audit") == keystore.subkey("audit")


def test_a_forgotten_passphrase_is_changed_with_the_recovery_code(tmp_path: Path) -> None:
    keystore, code = keystore_in(tmp_path)
    Keystore.open(keystore.path, recovery_code=code).change_passphrase(ANOTHER, hardness=QUICK)
    assert Keystore.open(keystore.path, passphrase=ANOTHER).subkey("token") == keystore.subkey("token")


def test_a_new_recovery_code_takes_the_place_of_the_last_one(tmp_path: Path) -> None:
    keystore, code = keystore_in(tmp_path)
    newer = keystore.new_recovery_code()
    with pytest.raises(WrongRecoveryCode):
        Keystore.open(keystore.path, recovery_code=code)
    assert Keystore.open(keystore.path, recovery_code=newer).subkey("audit") == keystore.subkey("audit")


def test_the_last_wrap_is_gone_from_the_file(tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    with closing(sqlite3.connect(keystore.path)) as connection:
        wraps = [value for row in connection.execute("SELECT salt, sealed FROM wraps") for value in row]
    keystore.change_passphrase(ANOTHER, hardness=QUICK)
    keystore.new_recovery_code()
    content = keystore.path.read_bytes()
    assert not any(wrap in content for wrap in wraps)


def test_each_client_and_each_author_has_a_key_of_their_own_and_keeps_it(tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    pairs = [(CLIENT, None), (OTHER, None), (CLIENT, ANNA), (CLIENT, BEN), (OTHER, ANNA)]

    def key(client: str, author: str | None) -> DataKey:
        return (
            keystore.record_key(client, make=True) if author is None else keystore.note_key(client, author, make=True)
        )

    first = [key(*pair) for pair in pairs]
    assert len({made.versions[1] for made in first}) == len(pairs)
    assert all(same(made, key(*pair)) for made, pair in zip(first, pairs, strict=True))


def test_asking_for_a_key_that_was_never_made_makes_none(tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    keystore.note_key(OTHER, ANNA, make=True)
    before = keystore.path.read_bytes()
    asked: list[Callable[[], object]] = [lambda: keystore.record_key(OTHER), lambda: keystore.note_key(OTHER, BEN)]
    for ask in asked:
        with pytest.raises(ClientKeyMissing, match="restore the newest backup"):
            ask()
    assert keystore.path.read_bytes() == before


def test_many_record_keys_are_had_at_once_and_each_that_is_not_says_why(tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    clients = [str(UUID(int=number)) for number in range(1, 6)]
    whole, rotated, damaged, erased, missing = clients
    for client in (whole, rotated, damaged, erased):
        keystore.record_key(client, make=True)
        keystore.note_key(client, ANNA, make=True)
    keystore.rotate(rotated)
    keystore.erase(erased)
    with closing(sqlite3.connect(keystore.path)) as connection, connection:
        connection.execute("UPDATE data_keys SET sealed = x'00' WHERE client = ?", (damaged,))
    found = keystore.record_keys([UUID(whole), *clients])
    assert list(found) == clients
    for client, key in found.items():
        if isinstance(key, NoKeys):
            with pytest.raises(type(key), match=re.escape(str(key))):
                keystore.record_key(client)
        else:
            one = keystore.record_key(client)
            assert (key.client, key.author, key.versions) == (one.client, one.author, one.versions)
    assert [type(key) for key in found.values()] == [DataKey, DataKey, ClientKeyDamaged, ClientErased, ClientKeyMissing]
    assert missing not in keystore.client_ids()
    assert keystore.record_keys([]) == {}


def test_an_id_is_the_same_as_uuid_and_as_text_in_either_case(tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    written = keystore.note_key(CLIENT, ANNA, make=True)
    assert same(written, keystore.note_key(UUID(CLIENT), UUID(ANNA)))
    assert same(written, keystore.note_key(CLIENT.replace("-", "").upper(), ANNA.upper()))
    assert keystore.note_key(CLIENT, 8, make=True).author == "8"


@pytest.mark.parametrize("value", NO_CLIENTS)
def test_a_name_is_no_clients_id_and_does_not_get_into_the_clear(value: str, tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    for call in (
        keystore.record_key,
        keystore.rotate,
        keystore.erase,
        lambda text: keystore.note_key(text, ANNA, make=True),
    ):
        with pytest.raises(InvalidValue) as refused:
            call(value)
        assert not value or str(value) not in str(refused.value)
    assert keystore.client_ids() == ()


@pytest.mark.parametrize("value", NO_AUTHORS)
def test_a_name_is_no_authors_id(value: str, tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    with pytest.raises(InvalidValue) as refused:
        keystore.note_key(CLIENT, value, make=True)
    assert not value or str(value) not in str(refused.value)
    assert keystore.client_ids() == ()


def test_only_ids_are_listed(tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    keystore.record_key(OTHER, make=True)
    keystore.note_key(CLIENT, ANNA, make=True)
    keystore.record_key(CLIENT, make=True)
    assert keystore.client_ids() == (CLIENT, OTHER)


def test_a_rotated_key_seals_anew_and_opens_what_was_sealed_before(tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    sealed = seal(keystore.record_key(CLIENT, make=True), "before", NAME)
    rotated = keystore.rotate(CLIENT)
    assert rotated.version == 2
    assert same(rotated, keystore.record_key(CLIENT, make=True))
    assert unseal(rotated, sealed, NAME) == "before"
    keystore.retire(CLIENT)
    with pytest.raises(SealBroken):
        unseal(keystore.record_key(CLIENT, make=True), sealed, NAME)
    assert keystore.rotate(CLIENT).version == 3


def test_retiring_destroys_the_older_versions_and_no_other_key(tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    untouched = [
        keystore.record_key(OTHER, make=True),
        keystore.note_key(CLIENT, BEN, make=True),
        keystore.record_key(CLIENT, make=True),
    ]
    keystore.note_key(CLIENT, ANNA, make=True)
    rotated = keystore.rotate(CLIENT, ANNA)
    keystore.retire(CLIENT, ANNA)
    assert keystore.note_key(CLIENT, ANNA, make=True).versions == {2: rotated.versions[2]}
    now = [
        keystore.record_key(OTHER, make=True),
        keystore.note_key(CLIENT, BEN, make=True),
        keystore.record_key(CLIENT, make=True),
    ]
    assert all(same(before, after) for before, after in zip(untouched, now, strict=True))


def test_rotating_the_notes_leaves_the_record_alone(tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    record = keystore.record_key(CLIENT, make=True)
    keystore.note_key(CLIENT, ANNA, make=True)
    assert keystore.rotate(CLIENT, ANNA).version == 2
    assert same(record, keystore.record_key(CLIENT, make=True))


@pytest.mark.parametrize("author", [None, ANNA], ids=["record", "notes"])
def test_a_key_that_is_not_there_is_not_made_by_rotating_it(tmp_path: Path, author: str | None) -> None:
    keystore, _ = keystore_in(tmp_path)
    with pytest.raises(ClientKeyMissing, match="restore the newest backup"):
        keystore.rotate(CLIENT, author)
    assert keystore.client_ids() == ()


def test_the_recovery_code_is_on_paper_when_somebody_said_so_and_not_before(tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    assert not keystore.code_written_down
    keystore.note_code_written_down()
    keystore.change_passphrase("another quiet passphrase", hardness=QUICK)
    assert Keystore.open(keystore.path, passphrase="another quiet passphrase").code_written_down  # noqa: S106 - invented
    keystore.new_recovery_code()
    assert not keystore.code_written_down


def test_versions_end_where_their_two_bytes_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from hereandnow.web.keys import keystore as module

    monkeypatch.setattr(module, "LAST_VERSION", 2)
    keystore, _ = keystore_in(tmp_path)
    keystore.record_key(CLIENT, make=True)
    keystore.rotate(CLIENT)
    with pytest.raises(InvalidValue, match="at most 2 versions"):
        keystore.rotate(CLIENT)
    assert keystore.record_key(CLIENT, make=True).version == 2


@pytest.mark.parametrize("meanwhile", ["makes the key", "erases the client"])
def test_what_another_does_between_looking_and_making_counts(
    meanwhile: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keystore, _ = keystore_in(tmp_path)
    writing = storage.writing
    made: list[DataKey] = []

    @contextmanager
    def later(path: Path) -> Iterator[sqlite3.Connection]:
        monkeypatch.setattr(storage, "writing", writing)
        if meanwhile == "makes the key":
            made.append(keystore.record_key(CLIENT, make=True))
        else:
            keystore.erase(CLIENT)
        with writing(path) as connection:
            yield connection

    monkeypatch.setattr(storage, "writing", later)
    if meanwhile == "makes the key":
        assert same(keystore.record_key(CLIENT, make=True), made[0])
    else:
        with pytest.raises(ClientErased):
            keystore.record_key(CLIENT, make=True)


@pytest.mark.parametrize("call", LOCKED_OUT.values(), ids=LOCKED_OUT)
def test_a_locked_keystore_refuses_everything_that_needs_a_key(
    call: Callable[[Keystore], object], tmp_path: Path
) -> None:
    keystore, _ = keystore_in(tmp_path)
    keystore.record_key(CLIENT, make=True)
    keystore.lock()
    keystore.lock()
    assert keystore.locked
    before = keystore.path.read_bytes()
    with pytest.raises(KeystoreLocked):
        call(keystore)
    assert keystore.path.read_bytes() == before


def test_locking_overwrites_the_master_key(tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    assert not keystore.locked
    held = keystore._master
    assert held is not None
    keystore.lock()
    assert held == bytes(32)


def test_a_key_derived_while_another_thread_locks_is_right_or_refused(tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    right = keystore.subkey("audit")
    found: list[bytes] = []

    def derive() -> None:
        try:
            while True:
                found.append(keystore.subkey("audit"))
        except KeystoreLocked:
            return

    threads = [threading.Thread(target=derive) for _ in range(3)]
    for thread in threads:
        thread.start()
    while not found:
        pass
    keystore.lock()
    for thread in threads:
        thread.join()
    assert set(found) == {right}


def test_neither_a_keystore_nor_its_keys_show_a_secret(tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    secret = keystore.record_key(CLIENT, make=True).versions[1]
    shown = repr(keystore) + repr(keystore.record_key(CLIENT, make=True))
    assert repr(secret) not in shown
    assert secret.hex() not in shown
    assert repr(keystore) == f"<Keystore {keystore.path}, open>"


def test_no_key_no_passphrase_and_no_code_is_in_the_file(tmp_path: Path) -> None:
    keystore, code = keystore_in(tmp_path)
    keys = [keystore.record_key(CLIENT, make=True), keystore.note_key(CLIENT, ANNA, make=True), keystore.rotate(CLIENT)]
    secrets = [key for made in keys for key in made.versions.values()]
    secrets += [bytes(keystore._key()), *(keystore.subkey(purpose) for purpose in PURPOSES)]
    secrets += [PASSPHRASE.encode(), code.encode(), code.replace("-", "").encode()]
    content = b"".join(path.read_bytes() for path in keystore.path.parent.iterdir())
    assert not any(secret in content or secret.hex().encode() in content for secret in secrets)


def test_the_key_of_keys_is_given_to_nobody(tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    with pytest.raises(UnknownName):
        keystore.subkey("keystore")  # type: ignore[arg-type]
