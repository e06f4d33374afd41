"""The command: a real process, a real port."""

from __future__ import annotations

import importlib
import os
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from importlib.machinery import ModuleSpec
from pathlib import Path

import click
import pytest
from django.db import connection

from hereandnow.cli import serve
from hereandnow.errors import CannotServe
from hereandnow.web.consent.jurisdictions import Jurisdiction
from tests.cli.conftest import Hereandnow, hereandnow

__all__ = ["hereandnow"]


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as other:
        yield other.getsockname()[1]


def test_a_taken_port_is_one_sentence_and_nothing_is_made(
    hereandnow: Hereandnow, taken: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HEREANDNOW_HOME", str(tmp_path / "home"))
    ran = hereandnow("serve", "--no-browser", "--port", taken)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"hereandnow: Port {taken} is taken")
    assert ran.err.count("\n") == 1
    assert not (tmp_path / "home").exists()


def test_without_its_packages_the_desk_says_how_to_get_them(
    hereandnow: Hereandnow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none_of_django(name: str) -> ModuleSpec | None:
        return None if name == "django" else ModuleSpec(name, None)

    monkeypatch.setattr("importlib.util.find_spec", none_of_django)
    ran = hereandnow("serve")
    assert ran.code == 2
    assert ran.err == (
        "hereandnow: The desk needs packages that are not here; install them with: pip install 'hereandnow[desk]'\n"
    )


def test_a_home_that_is_no_whole_path_is_one_sentence(hereandnow: Hereandnow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HEREANDNOW_HOME", "somewhere")
    ran = hereandnow("serve", "--no-browser", "--port", 0)
    assert ran.code == 2
    assert "whole path" in ran.err


def test_an_sqlite_that_damages_its_files_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sqlcipher3.dbapi2.sqlite_version_info", (3, 51, 1))
    with pytest.raises(CannotServe, match="can damage its files"):
        importlib.reload(importlib.import_module("hereandnow.web.records.sealed_sqlite.base"))


@pytest.mark.skipif(os.name != "posix", reason="signals as Unix has them")
@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT], ids=["SIGTERM", "Ctrl+C"])
def test_the_desk_answers_on_loopback_and_ends_when_told(tmp_path: Path, ending: signal.Signals) -> None:
    command = [sys.executable, "-m", "hereandnow", "serve", "--no-browser", "--port", "0"]
    environment = {**os.environ, "HEREANDNOW_HOME": str(tmp_path / "home"), "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(  # noqa: S603 - our own program
        command,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # A shell's background job is born deaf to Ctrl+C; the tests may run in one.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        address = process.stdout.readline().split()[5]
        assert address.startswith("http://127.0.0.1:")
        with urllib.request.urlopen(address) as answer:  # noqa: S310 - our own address
            shown = answer.read().decode()
            assert answer.url == f"{address}first-start/"
            assert "Server" not in answer.headers
        process.send_signal(ending)
        try:
            assert process.wait(10) == 0
        finally:
            process.kill()  # or leaving would wait for ever
        assert process.stderr.read() == ""
    assert "Welcome to your desk" in shown
    assert [path.name for path in (tmp_path / "home").rglob("*")] == ["keys"]


def test_the_command_line_does_without_the_desk() -> None:
    script = (
        "import sys, hereandnow.cli, hereandnow.review; print('django' in sys.modules, 'hereandnow.web' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)  # noqa: S603
    assert ran.stdout == "False False\n"


def ran_in_a_process(script: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", script], env={**os.environ, **environment}, capture_output=True, text=True
    )


@pytest.mark.skipif(connection.vendor == "postgresql", reason="settings of SQLite")
def test_the_records_of_a_started_desk_are_guarded_against_swap_files_power_cuts_and_what_deleting_leaves(
    tmp_path: Path,
) -> None:
    script = (
        "import pathlib; from hereandnow.web.home import Home; from hereandnow.web.serving import start;"
        f"start(Home(pathlib.Path({str(tmp_path)!r}) / 'home'));"
        "from django.db import connection; from hereandnow.web.records.access.keys import make_keys;"
        "make_keys('four unrelated quiet words');"
        "asked = 'cipher_memory_security', 'synchronous', 'journal_mode', 'secure_delete', 'temp_store';"
        "print(*(str(connection.cursor().execute(f'PRAGMA {one}').fetchone()[0]) for one in asked))"
    )
    ran = ran_in_a_process(script)
    assert (ran.stdout, ran.stderr) == ("1 2 wal 1 2\n", "")  # 2: FULL, and MEMORY


@pytest.mark.parametrize(
    ("option", "environment", "holds"),
    [("US-IL", "EU", "US-IL"), (None, "EU", "EU"), (None, None, "default")],
    ids=["the option goes first", "the environment", "neither"],
)
def test_the_jurisdiction_is_what_was_said(
    tmp_path: Path, option: str | None, environment: str | None, holds: str
) -> None:
    script = (
        "import sys, pathlib; from hereandnow.web.home import Home; from hereandnow.web.serving import start;"
        f"start(Home(pathlib.Path({str(tmp_path)!r}) / 'home'), jurisdiction={option!r});"
        "from django.conf import settings; print(settings.JURISDICTION)"
    )
    ran = ran_in_a_process(script, **({"HEREANDNOW_JURISDICTION": environment} if environment else {}))
    assert (ran.stdout, ran.stderr) == (f"{holds}\n", "")


def test_a_jurisdiction_that_is_none_is_one_sentence(tmp_path: Path) -> None:
    script = (
        "import sys; sys.argv[1:] = ['serve', '--no-browser', '--port', '0']; from hereandnow.cli import main; main()"
    )
    ran = ran_in_a_process(script, HEREANDNOW_HOME=str(tmp_path / "home"), HEREANDNOW_JURISDICTION="Illinois")
    assert ran.returncode == 2
    assert ran.stderr == (
        "hereandnow: HEREANDNOW_JURISDICTION names no jurisdiction that is known; there are default, US-IL, EU.\n"
    )


def test_the_option_offers_the_jurisdictions_that_there_are() -> None:
    (option,) = [option for option in serve.command.params if option.name == "jurisdiction"]
    assert isinstance(option.type, click.Choice)
    assert list(option.type.choices) == list(Jurisdiction)
