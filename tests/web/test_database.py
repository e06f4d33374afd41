"""Where the records lie: an address that is read strictly, a server that is reached only while the keys are open."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from axes.models import AccessAttempt
from django.contrib.sessions.models import Session
from django.db import OperationalError, connection, connections, transaction
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.errors import CannotServe, KeystoreLocked, SealBroken
from hereandnow.web.database import VARIABLE, database_of
from hereandnow.web.records.desk_words import mark, opened, sealed
from hereandnow.web.records.models import AccountRecord, KeysRecord
from tests.web.desk import ANNA, PASSPHRASE, Browser, Desk, page

ON_POSTGRESQL = pytest.mark.skipif(connection.vendor != "postgresql", reason="how PostgreSQL is reached")


def said(address: str) -> dict[str, Any]:
    return database_of({VARIABLE: address})


def test_without_an_address_the_records_are_a_file() -> None:
    assert database_of({})["ENGINE"] == database_of({VARIABLE: ""})["ENGINE"] == "hereandnow.web.records.sealed_sqlite"


@pytest.mark.parametrize(
    ("address", "found", "tls"),
    [
        ("postgresql://desk@db.example/records", ("desk", "", "db.example", "", "records"), "verify-full"),
        (
            "postgres://desk:a%40b@db.example:6432/records",
            ("desk", "a@b", "db.example", "6432", "records"),
            "verify-full",
        ),
        ("postgresql://desk@[2001:db8::1]/records", ("desk", "", "2001:db8::1", "", "records"), "verify-full"),
        ("postgresql://d@db.example/records?sslmode=require", ("d", "", "db.example", "", "records"), "require"),
        ("postgresql:///records", ("", "", "", "", "records"), None),
        ("postgresql://desk@/records?host=/run/postgresql", ("desk", "", "/run/postgresql", "", "records"), None),
        ("postgresql://desk@127.0.0.1/records", ("desk", "", "127.0.0.1", "", "records"), None),
        ("postgresql://desk@localhost:5433/records", ("desk", "", "localhost", "5433", "records"), None),
    ],
)
def test_an_address_of_a_server_is_read(address: str, found: tuple[str, ...], tls: str | None) -> None:
    """Beyond this machine it is asked who is at the other end."""
    database = said(address)
    assert tuple(database[name] for name in ("USER", "PASSWORD", "HOST", "PORT", "NAME")) == found
    assert database["OPTIONS"].get("sslmode") == tls
    assert "synchronous_commit=on" in database["OPTIONS"]["options"]


@pytest.mark.parametrize(
    "address",
    [
        "mysql://desk:secret@db.example/records",
        "postgresql://desk:secret@db.example",
        "postgresql://desk:secret@db.example/",
        "postgresql://desk:secret@db.example:port/records",
        "postgresql://desk:secret@[db.example/records",
        "postgresql://desk:secret@db.example/one/two",
        "postgresql://desk:secret@db.example/records?sslmode",
        "/var/lib/secret",
    ],
)
def test_an_address_that_is_none_is_one_sentence_without_what_was_typed(address: str) -> None:
    with pytest.raises(CannotServe, match="is no address of a database") as refused:
        said(address)
    assert "secret" not in str(refused.value)


@given(st.text(max_size=60))
def test_whatever_stands_there_is_read_or_refused(address: str) -> None:
    with suppress(CannotServe):
        assert said(address)["NAME"]


def test_a_server_without_its_packages_says_how_to_get_them(tmp_path: Path) -> None:
    script = (
        "import sys, pathlib; sys.modules.update(psycopg=None, psycopg2=None);"
        "from hereandnow.web.home import Home; from hereandnow.web.serving import start;"
        f"start(Home(pathlib.Path({str(tmp_path)!r}) / 'home'))"
    )
    environment = {**os.environ, VARIABLE: "postgresql:///records"}
    ran = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True)  # noqa: S603
    assert "pip install 'hereandnow[desk,server]'" in ran.stderr.splitlines()[-1]


def test_words_of_the_desk_open_in_their_place_alone(desk: Desk) -> None:
    content = sealed("Firefox on Linux", "browser", "1")
    assert b"Firefox" not in content
    assert len(content) == len(sealed("x", "browser", "1"))
    assert opened(content, "browser", "1") == "Firefox on Linux"
    for place in (("browser", "2"), ("account name", "1"), ("browser1", "")):
        with pytest.raises(SealBroken):
            opened(content, *place)


def test_a_mark_is_of_its_kind_and_of_these_keys(desk: Desk) -> None:
    found = mark("account", "anna berg")
    assert found == mark("account", "anna berg") != mark("session", "anna berg")
    desk.vault.lock()
    with pytest.raises(KeystoreLocked):
        mark("account", "anna berg")


def test_a_copy_of_the_tables_names_nobody_and_signs_nobody_in(desk: Desk) -> None:
    kept = desk.browser.cookies["hereandnow_session"].value
    Browser(headers={"user-agent": "Mozilla/5.0 (X11; Linux) Firefox/130.0"}).sign_in(password="wrong")  # noqa: S106
    rows = repr([list(model.objects.values_list()) for model in (AccountRecord, AccessAttempt, Session)])
    assert AccessAttempt.objects.count() == 1
    for told in (ANNA, ANNA.casefold(), kept, "Firefox", "next", "csrf"):
        assert told not in rows


def test_a_session_whose_row_was_changed_is_nobodys(desk: Desk) -> None:
    assert desk.browser.get("/").status_code == 200
    for row in Session.objects.all():
        row.session_data = row.session_data[:-2] + ("00" if row.session_data[-2:] != "00" else "11")
        row.save()
    assert desk.browser.get("/").headers["Location"].startswith("/sign-in/")


def test_records_that_belong_to_other_keys_are_refused(locked_desk: Desk) -> None:
    locked_desk.browser.unlock()
    KeysRecord.objects.update(mark="0" * 40)
    connections.close_all()
    locked_desk.vault.lock()
    assert "belong to other keys" in page(locked_desk.browser.unlock())
    assert locked_desk.vault.locked


@ON_POSTGRESQL
def test_the_server_answers_while_the_keys_are_open_and_not_before(desk: Desk) -> None:
    assert AccountRecord.objects.count() == 1
    connections.close_all()
    desk.vault.lock()
    with pytest.raises(KeystoreLocked):
        AccountRecord.objects.count()


@ON_POSTGRESQL
def test_new_keys_do_not_take_anothers_records_over(desk: Desk) -> None:
    connections.close_all()
    desk.vault.lock()
    shutil.rmtree(desk.vault.home.keystore.parent)
    desk.vault.home.keystore.parent.mkdir(mode=0o700)
    desk.vault._seen = False
    form = {"passphrase": PASSPHRASE, "passphrase_again": PASSPHRASE}
    assert "belong to other keys" in page(desk.browser.post("/first-start/", form))
    assert not desk.vault.home.keystore.exists()


@ON_POSTGRESQL
def test_who_writes_has_the_records_to_themselves(desk: Desk) -> None:
    """As on SQLite: what one looked at within a transaction is still so when one writes."""
    other = connections.create_connection("default")
    with transaction.atomic(), other.cursor() as cursor:
        AccountRecord.objects.count()
        cursor.execute("SET lock_timeout = '50ms'")
        with pytest.raises(OperationalError):
            other.set_autocommit(False)
        cursor.execute("SELECT 1")
        assert cursor.fetchone() == (1,)
    other.close()


@ON_POSTGRESQL
def test_what_is_acknowledged_is_kept_whatever_the_server_is_set_to(desk: Desk) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SHOW synchronous_commit")
        assert cursor.fetchone() == ("on",)
