"""The audit: a row with its deed or neither, rows that are only added, and a chain that shows every change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import DatabaseError, connection, transaction
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.errors import AuditBroken, InvalidValue
from hereandnow.web.records import checkpoints
from hereandnow.web.records.audit import rows, witness
from hereandnow.web.records.chain import FIELDS, START, Chain, Fault, mac_of
from hereandnow.web.records.checkpoints import Checkpoint, read_lines, write_line
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import AccountRecord, AuditRecord, ConsentRecord
from tests.web.desk import Desk

KEY = b"k" * 32
CLIENT = UUID(int=9)
Row = tuple[Any, ...]


def chain_of(length: int) -> list[Row]:
    """Rows as they are kept, each with its MAC at the end."""
    before, made = START, list[Row]()
    for seq in range(1, length + 1):
        row = (seq, "2026-11-27T12:00:00.000000+00:00", str(CLIENT), "therapist", "read", "session", "", str(seq % 3))
        before = mac_of(KEY, before, row)
        made.append((*row, before))
    return made


def fault_in(found: list[Row], kept: list[Row]) -> Fault | None:
    """What is found, where a checkpoint was written for each row of ``kept``."""
    return Chain(KEY, [(row[0], row[-1]) for row in kept]).first_fault(found)


def changed(row: Row, column: int, value: object) -> Row:
    return (*row[:column], value, *row[column + 1 :])


@dataclass(frozen=True)
class Tampering:
    """What is done to rows at a place, and the row that must be named; None where nothing was done in truth."""

    rows: list[Row]
    first: int | None


def edited(found: list[Row], at: int, other: int, column: int, value: object) -> Tampering:
    same = found[at][column] == value
    return Tampering([*found[:at], changed(found[at], column, value), *found[at + 1 :]], None if same else at + 1)


def deleted(found: list[Row], at: int, other: int, column: int, value: object) -> Tampering:
    return Tampering([*found[:at], *found[at + 1 :]], at + 1)


def deleted_and_renumbered(found: list[Row], at: int, other: int, column: int, value: object) -> Tampering:
    later = [(row[0] - 1, *row[1:]) for row in found[at + 1 :]]
    return Tampering([*found[:at], *later], at + 1)


def inserted(found: list[Row], at: int, other: int, column: int, value: object) -> Tampering:
    made = (at + 1, *found[other][1:])
    first = at + 2 if at == other else at + 1  # the same row once more: it is the second of the two that is amiss
    return Tampering([*found[:at], made, *((row[0] + 1, *row[1:]) for row in found[at:])], first)


def swapped(found: list[Row], at: int, other: int, column: int, value: object) -> Tampering:
    moved = list(found)
    moved[at], moved[other] = (at + 1, *found[other][1:]), (other + 1, *found[at][1:])
    return Tampering(moved, None if at == other else min(at, other) + 1)


def truncated(found: list[Row], at: int, other: int, column: int, value: object) -> Tampering:
    return Tampering(found[:at], at + 1)


def forged_to_the_end(found: list[Row], at: int, other: int, column: int, value: object) -> Tampering:
    """Even with the key to the rows: what was written down outside says that there was another."""
    before, made = found[at - 1][-1] if at else START, found[:at]
    for row in found[at:]:
        forged = (*row[:5], "forged", *row[6:8])
        before = mac_of(KEY, before, forged)
        made.append((*forged, before))
    return Tampering(made, at + 1)


TAMPERINGS = (edited, deleted, deleted_and_renumbered, inserted, swapped, truncated, forged_to_the_end)


@pytest.mark.parametrize("tamper", TAMPERINGS, ids=lambda tamper: tamper.__name__.replace("_", " "))
@given(data=st.data())
def test_whatever_is_done_to_rows_is_found_at_the_first_of_them(
    tamper: Callable[[list[Row], int, int, int, object], Tampering], data: st.DataObject
) -> None:
    kept = chain_of(data.draw(st.integers(1, 12), label="rows"))
    at = data.draw(st.integers(0, len(kept) - 1), label="at")
    other = data.draw(st.integers(0, len(kept) - 1), label="other")
    column = data.draw(st.integers(1, len(FIELDS)), label="column")
    value = data.draw(st.one_of(st.text(max_size=5), st.integers(), st.binary(max_size=3), st.none()), label="value")
    tampering = tamper(kept, at, other, column, value)
    fault = fault_in(tampering.rows, kept)
    assert (fault.seq if fault is not None else None) == tampering.first


@given(st.integers(0, 30))
def test_a_chain_that_nobody_touched_is_whole(length: int) -> None:
    kept = chain_of(length)
    assert fault_in(kept, kept) is None


@pytest.mark.parametrize(("seq", "named"), [("x", 2), (0, 0), (-4, -4), (2.5, 2), (9, 2), (None, 2)])
def test_a_number_that_is_none_of_the_chain_is_named(seq: Any, named: int) -> None:
    kept = chain_of(3)
    moved = (seq, *kept[1][1:])
    found = [moved, kept[0], kept[2]] if isinstance(seq, int) and seq < 1 else [kept[0], moved, kept[2]]
    fault = fault_in(found, kept)
    assert fault is not None
    assert fault.seq == named


def test_a_row_and_a_checkpoint_are_never_taken_for_one_another() -> None:
    text = write_line(KEY, Checkpoint(1, START, "2026-11-27T12:00:00+00:00"))
    assert mac_of(KEY, START, (1,)) not in text


LINES = [write_line(KEY, Checkpoint(seq, f"{seq:064x}", "2026-11-27T12:00:00+00:00")) for seq in (1, 2, 3)]


def test_a_line_that_was_cut_in_the_writing_is_left_out() -> None:
    assert [line.seq for line in read_lines(KEY, "".join(LINES)[:-1])] == [1, 2]


@given(st.integers(0, len(LINES[1]) - 2), st.characters(codec="ascii", exclude_characters="\n"))
def test_a_line_that_was_changed_is_named(place: int, letter: str) -> None:
    line = LINES[1][:place] + letter + LINES[1][place + 1 :]
    text = LINES[0] + line + LINES[2]
    if line == LINES[1]:
        assert len(read_lines(KEY, text)) == 3
    else:
        with pytest.raises(AuditBroken, match="Line 2 of the checkpoints"):
            read_lines(KEY, text)


def test_checkpoints_that_are_gone_are_not_passed_over(tmp_path: Path) -> None:
    with pytest.raises(AuditBroken, match="cannot be read"):
        checkpoints.read(tmp_path / "checkpoints.txt", KEY)


@pytest.mark.parametrize(
    "torn", ["", "12 ab", "x" * 300, LINES[2][:-1]], ids=["none", "short", "long", "all but its end"]
)
def test_a_line_after_a_torn_one_stands_for_itself(tmp_path: Path, torn: str) -> None:
    path = tmp_path / "audit" / "checkpoints.txt"
    checkpoints.add(path, KEY, Checkpoint(1, START, "now"))
    with path.open("a", encoding="ascii") as file:
        file.write(torn)
    checkpoints.add(path, KEY, Checkpoint(2, START, "now"), settle=True)
    if len(torn) < 256:  # no line is longer: what is was not torn
        assert [line.seq for line in checkpoints.read(path, KEY)] == [1, 2]
    assert path.stat().st_mode & 0o077 == 0


def fault_on(desk: Desk) -> Fault | None:
    key = desk.vault.keys().subkey("audit")
    lines = checkpoints.read(desk.vault.home.checkpoints, key)
    return Chain(key, [(line.seq, line.mac) for line in lines]).first_fault(rows())


def test_a_deed_that_is_undone_leaves_no_row_and_no_gap(desk: Desk) -> None:
    anna = AccountRecord.objects.get()
    before = AuditRecord.objects.count()
    with transaction.atomic():
        witness(anna, Deed.ADDED, what="session", client=CLIENT)
        transaction.set_rollback(True)
    assert AuditRecord.objects.count() == before
    witness(anna, Deed.READ, what="session", client=CLIENT, thing=uuid4())
    witness(None, Deed.ANALYSED, what="session", client=CLIENT)
    assert fault_on(desk) is None


def test_a_row_says_who_did_what_to_whose_record_and_no_more(desk: Desk) -> None:
    anna, session = AccountRecord.objects.get(), uuid4()
    witness(anna, Deed.READ, what="session", client=CLIENT, thing=session)
    row = AuditRecord.objects.latest("seq")
    shown = (row.actor, row.role, row.deed, row.what, row.client, row.thing)
    assert shown == (str(anna.id), "therapist", "read", "session", str(CLIENT), str(session))
    assert str(row) == f"audit {row.seq}"


@pytest.mark.parametrize("what", ["", "Mr K", "session 4", "I was ashamed of it, and said so", "two\nlines", "é"])
def test_what_is_no_noun_of_the_program_does_not_get_in(desk: Desk, what: str) -> None:
    with pytest.raises(InvalidValue):
        witness(None, Deed.READ, what=what)


CHANGES = {
    "sqlite": [
        "INSERT OR REPLACE INTO {table} SELECT * FROM {table} LIMIT 1",
        "UPDATE OR REPLACE {table} SET {column} = 'x'",
    ],
    "postgresql": [
        "INSERT INTO {table} SELECT * FROM {table} LIMIT 1 ON CONFLICT ({key}) DO UPDATE SET {column} = 'x'",
        "TRUNCATE {table}",
    ],
}


@pytest.mark.parametrize(
    "statement",
    ["UPDATE {table} SET {column} = 'x'", "DELETE FROM {table}", *CHANGES[connection.vendor]],
)
@pytest.mark.parametrize(
    ("table", "key", "column"), [("records_auditrecord", "seq", "what"), ("records_consentrecord", "id", "how")]
)
def test_the_database_itself_lets_rows_only_be_added(
    desk: Desk, table: str, key: str, column: str, statement: str
) -> None:
    """S-24, on the engine that the tests run on."""
    witness(None, Deed.READ, what="session")
    said = {"purpose": "share", "version": "1", "given": True, "how": "spoken", "on": date(2026, 11, 27)}
    ConsentRecord.objects.create(client=uuid4(), number=1, by=uuid4(), by_client=False, **said)
    with connection.cursor() as cursor, pytest.raises(DatabaseError, match="only added to"):
        cursor.execute(statement.format(table=table, key=key, column=column))
