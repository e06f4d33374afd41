"""Several processes use one keystore; one that is killed at any moment leaves the state before or the state after."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from hereandnow.errors import ClientErased, NoKeys, WrongPassphrase
from hereandnow.web.keys import Keystore
from tests.web.keys.making import ANNA, ANOTHER, CLIENT, OTHER, PASSPHRASE, QUICK, keystore_in

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kill -9 is a signal of POSIX")

ROOT = Path(__file__).parents[3]
ROUNDS = 8

START = """
import os, signal, sys
from pathlib import Path
from hereandnow.web.keys import Hardness, Keystore, storage
path, passphrase, another, client = Path(sys.argv[1]), *sys.argv[2:5]
quick = Hardness(memory=8, passes=1, lanes=1)
"""
# The process kills itself just before the statement that begins with its last argument; a COMMIT is one of writing.
DYING = """
import sqlite3
class Dying(sqlite3.Connection):
    writes = False
    def execute(self, statement, *values):
        self.writes |= statement in ("BEGIN IMMEDIATE", "BEGIN EXCLUSIVE")
        if statement.startswith(sys.argv[5]) and (self.writes or statement != "COMMIT"):
            os.kill(os.getpid(), signal.SIGKILL)
        return super().execute(statement, *values)
connect = sqlite3.connect
storage.sqlite3.connect = lambda *given, **named: connect(*given, factory=Dying, **named)
"""
OPEN = "keystore = Keystore.open(path, passphrase=passphrase)\n"
CREATE = "Keystore.create(path, passphrase, hardness=quick)\n"
CHANGE = OPEN + "keystore.change_passphrase(another, hardness=quick)\n"
ERASE = OPEN + "keystore.erase(client)\n"
FIRST_USE = OPEN + "sys.stdin.read(1)\nprint(keystore.record_key(client, make=True).versions[1].hex())\n"
ROTATE = OPEN + "for _ in range(10): keystore.rotate(client)\n"
CREATE_FOR_EVER = """
for number in range(100000):
    Keystore.create(path.with_name(f"{number}.db"), passphrase, hardness=quick)
    print(number, flush=True)
"""
CHANGE_FOR_EVER = (
    OPEN
    + """
print("ready", flush=True)
while True:
    keystore.change_passphrase(another, hardness=quick)
    keystore.change_passphrase(passphrase, hardness=quick)
"""
)
ERASE_FOR_EVER = (
    OPEN
    + """
import uuid
print("ready", flush=True)
while True:
    made = str(uuid.uuid4())
    keystore.record_key(made, make=True)
    keystore.erase(made)
    print(made, flush=True)
"""
)


def start(program: str, path: Path, *more: str) -> subprocess.Popen[str]:
    arguments = [sys.executable, "-c", START + program, str(path), PASSPHRASE, ANOTHER, CLIENT, *more]
    return subprocess.Popen(arguments, stdin=-1, stdout=-1, stderr=-1, text=True, cwd=ROOT)  # noqa: S603


def finish(*processes: subprocess.Popen[str], given: str = "") -> list[str]:
    """What each says; all of them end well."""
    for process in processes:
        assert process.stdin is not None
        process.stdin.write(given)
        process.stdin.flush()
    said = [process.communicate(timeout=60) for process in processes]
    assert [(process.returncode, errors) for process, (_, errors) in zip(processes, said, strict=True)] == [
        (0, "") for _ in processes
    ]
    return [out for out, _ in said]


def killed_before(statement: str, program: str, path: Path) -> None:
    process = start(DYING + program, path, statement)
    _, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (-signal.SIGKILL, "")


def killed_at_random(program: str, path: Path, within: float) -> list[str]:
    """Lines that a process wrote before it was killed at some moment."""
    process = start(program, path)
    assert process.stdout is not None
    first = process.stdout.readline()
    time.sleep(random.uniform(0, within))  # noqa: S311
    process.kill()
    rest, errors = process.communicate(timeout=60)
    assert errors == ""
    return [first.strip(), *rest.split()]


def is_whole(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as connection:
        return bool(connection.execute("PRAGMA integrity_check").fetchone() == ("ok",))


@pytest.mark.parametrize("statement", ["BEGIN", "CREATE TABLE wraps", "INSERT", "COMMIT"])
def test_killed_while_making_a_keystore_there_is_none_and_one_can_be_made(statement: str, tmp_path: Path) -> None:
    path = tmp_path / "keys" / "keystore.db"
    killed_before(statement, CREATE, path)
    assert not path.exists()
    with pytest.raises(NoKeys):
        Keystore.open(path, passphrase=PASSPHRASE)
    keystore_in(tmp_path)
    assert [found.name for found in path.parent.iterdir()] == ["keystore.db"]


@pytest.mark.parametrize("statement", ["BEGIN IMMEDIATE", "INSERT", "COMMIT", "VACUUM"])
def test_killed_while_changing_the_passphrase_one_of_the_two_opens(statement: str, tmp_path: Path) -> None:
    keystore, code = keystore_in(tmp_path)
    killed_before(statement, CHANGE, keystore.path)
    opens, refused = (ANOTHER, PASSPHRASE) if statement == "VACUUM" else (PASSPHRASE, ANOTHER)
    for opened in (Keystore.open(keystore.path, passphrase=opens), Keystore.open(keystore.path, recovery_code=code)):
        assert opened.subkey("audit") == keystore.subkey("audit")
    with pytest.raises(WrongPassphrase):
        Keystore.open(keystore.path, passphrase=refused)


@pytest.mark.parametrize("statement", ["BEGIN IMMEDIATE", "DELETE", "INSERT", "COMMIT", "VACUUM"])
def test_killed_while_erasing_the_client_is_whole_or_erased(statement: str, tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    kept = keystore.record_key(CLIENT, make=True).versions
    keystore.note_key(CLIENT, ANNA, make=True)
    others = keystore.record_key(OTHER, make=True).versions
    killed_before(statement, ERASE, keystore.path)
    opened = Keystore.open(keystore.path, passphrase=PASSPHRASE)
    if statement in ("COMMIT", "VACUUM"):  # The ledger has it by then, and opening finishes what was begun.
        assert opened.client_ids() == (OTHER,)
        with pytest.raises(ClientErased):
            opened.record_key(CLIENT)
    else:
        assert opened.record_key(CLIENT).versions == kept
    assert opened.record_key(OTHER).versions == others


def test_killed_at_any_moment_of_making_each_keystore_is_whole_or_not_there(tmp_path: Path) -> None:
    for number in range(ROUNDS):
        folder = tmp_path / str(number)
        made = killed_at_random(CREATE_FOR_EVER, folder / "0.db", within=0.1)
        found = list(folder.glob("*.db"))
        assert len(found) >= len(made)
        assert all(Keystore.open(path, passphrase=PASSPHRASE) for path in found)


def test_killed_at_any_moment_of_changing_the_passphrase_exactly_one_opens(tmp_path: Path) -> None:
    keystore, code = keystore_in(tmp_path)
    for _ in range(ROUNDS):
        killed_at_random(CHANGE_FOR_EVER, keystore.path, within=0.1)
        assert is_whole(keystore.path)
        opening = []
        for passphrase in (PASSPHRASE, ANOTHER):
            try:
                opening.append(Keystore.open(keystore.path, passphrase=passphrase))
            except WrongPassphrase:
                continue
        assert [opened.subkey("audit") for opened in opening] == [keystore.subkey("audit")]
        Keystore.open(keystore.path, recovery_code=code).change_passphrase(PASSPHRASE, hardness=QUICK)


def test_killed_at_any_moment_of_erasing_no_erasure_that_was_reported_is_undone(tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    others = keystore.record_key(OTHER, make=True).versions
    reported: set[str] = set()
    for _ in range(ROUNDS):
        _, *erased = killed_at_random(ERASE_FOR_EVER, keystore.path, within=0.2)
        reported |= {line for line in erased if len(line) == len(CLIENT)}
        opened = Keystore.open(keystore.path, passphrase=PASSPHRASE)
        assert is_whole(keystore.path)
        assert reported <= {erasure.client for erasure in opened.erasures()}
        assert not reported & set(opened.client_ids())
        assert opened.record_key(OTHER).versions == others


def test_two_processes_that_use_a_key_first_get_the_same_one(tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    said = finish(*(start(FIRST_USE, keystore.path) for _ in range(3)), given="x")
    assert set(said) == {keystore.record_key(CLIENT, make=True).versions[1].hex() + "\n"}


def test_two_processes_that_rotate_a_key_lose_no_version(tmp_path: Path) -> None:
    keystore, _ = keystore_in(tmp_path)
    keystore.record_key(CLIENT, make=True)
    finish(*(start(ROTATE, keystore.path) for _ in range(2)))
    assert sorted(keystore.record_key(CLIENT).versions) == list(range(1, 22))


def test_what_one_process_does_is_so_for_the_other_at_its_next_call(tmp_path: Path) -> None:
    server, _ = keystore_in(tmp_path)
    kept = server.record_key(OTHER, make=True).versions
    server.record_key(CLIENT, make=True)
    finish(start(ERASE, server.path))
    with pytest.raises(ClientErased):
        server.record_key(CLIENT, make=True)
    finish(start(CHANGE, server.path))
    assert server.record_key(OTHER, make=True).versions == kept
    with pytest.raises(WrongPassphrase):
        Keystore.open(server.path, passphrase=PASSPHRASE)


def test_each_process_locks_for_itself(tmp_path: Path) -> None:
    server, _ = keystore_in(tmp_path)
    worker = Keystore.open(server.path, passphrase=PASSPHRASE)
    server.lock()
    assert server.locked
    assert worker.record_key(CLIENT, make=True).version == 1
