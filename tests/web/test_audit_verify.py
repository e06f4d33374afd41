"""``hereandnow audit verify``: beside a running desk, whole or the first row that is amiss."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import connection, connections

from hereandnow.web.records.models import AuditRecord
from tests.cli.conftest import Hereandnow, hereandnow
from tests.web.desk import PASSPHRASE, Desk

__all__ = ["hereandnow"]


@pytest.fixture
def home(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The home of a desk at work, whose audit has a few rows, and the passphrase on standard input."""
    for name in ("Mr K", "Mr L", "Mr M"):
        desk.browser.post("/", {"name": name})
    monkeypatch.setenv("HEREANDNOW_HOME", str(desk.vault.home.folder))
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{PASSPHRASE}\n"))
    yield desk.vault.home.folder
    connections.close_all()


IN_A_FILE = pytest.mark.skipif(connection.vendor == "postgresql", reason="a file that takes any bytes, or is gone")


def tamper(*statements: str) -> None:
    """As somebody would who can write to the records: the triggers first."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("DROP TRIGGER records_auditrecord_only_added_to ON records_auditrecord")
        else:
            for verb in ("UPDATE", "DELETE", "replace"):
                cursor.execute(f"DROP TRIGGER records_auditrecord_no_{verb}")
        for statement in statements:
            cursor.execute(statement)


def test_an_audit_that_nobody_touched_is_whole(hereandnow: Hereandnow, home: Path) -> None:
    rows = AuditRecord.objects.count()
    ran = hereandnow("audit", "verify")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == f"The audit is whole. Rows: {rows}; checkpoints that agree: {rows}.\n"


@pytest.mark.parametrize(
    ("statements", "row", "why"),
    [
        (["UPDATE records_auditrecord SET deed = 'forged' WHERE seq = 4"], 4, "was changed"),
        pytest.param(["UPDATE records_auditrecord SET what = x'ff' WHERE seq = 4"], 4, "was changed", marks=IN_A_FILE),
        pytest.param(
            ["UPDATE records_auditrecord SET what = CAST(x'ff' AS TEXT) WHERE seq = 4"],
            4,
            "cannot be read from row 4",
            marks=IN_A_FILE,
        ),
        (["DELETE FROM records_auditrecord WHERE seq = 4"], 4, "is missing"),
        (["UPDATE records_auditrecord SET seq = 0 WHERE seq = 4"], 0, "does not belong there"),
        (["DELETE FROM records_auditrecord WHERE seq > 4"], 5, "is missing, and so is all that came after it"),
        (["DELETE FROM records_auditrecord"], 1, "is missing, and so is all that came after it"),
        (["DROP TABLE records_auditrecord"], 1, "cannot be read from row 1"),
    ],
    ids=["edited", "bytes", "no text", "deleted", "renumbered", "cut off", "emptied", "no table"],
)
def test_what_was_done_to_a_row_is_told_and_where(
    hereandnow: Hereandnow, home: Path, statements: list[str], row: int, why: str
) -> None:
    tamper(*statements)
    ran = hereandnow("audit", "verify")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.count("\n") == 1
    assert why in ran.err
    assert f"ow {row} " in ran.err


def test_checkpoints_that_are_gone_or_changed_are_told(hereandnow: Hereandnow, home: Path) -> None:
    path = home / "audit" / "checkpoints.txt"
    path.write_text(path.read_text().replace("0", "1"))
    assert "Line 1 of the checkpoints of the audit was changed" in hereandnow("audit", "verify").err


@pytest.mark.parametrize("typed", ["", "\n", "another passphrase\n"])
def test_without_the_passphrase_nothing_is_told(
    hereandnow: Hereandnow, home: Path, monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    ran = hereandnow("audit", "verify")
    assert (ran.code, ran.out) == (2, "")
    assert "does not open the keys" in ran.err


def test_where_no_desk_is_nothing_is_made(
    hereandnow: Hereandnow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HEREANDNOW_HOME", str(tmp_path / "nowhere"))
    ran = hereandnow("audit", "verify")
    assert ran.code == 2
    assert "There is no keystore" in ran.err
    assert not (tmp_path / "nowhere").exists()


@IN_A_FILE
def test_records_that_are_gone_are_told(hereandnow: Hereandnow, home: Path) -> None:
    connections.close_all()
    (home / "records.db").unlink()
    ran = hereandnow("audit", "verify")
    assert ran.code == 2
    assert "There are no records" in ran.err
    assert not (home / "records.db").exists()
