"""Checking the audit: the chain of all rows against what was written down outside the database."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import DatabaseError, connection

from hereandnow.errors import AuditBroken
from hereandnow.web.records import checkpoints
from hereandnow.web.records.audit import rows
from hereandnow.web.records.chain import Chain
from hereandnow.web.vault import the_vault


@dataclass(frozen=True, slots=True)
class Whole:
    """An audit that nobody touched: so many rows, and so many checkpoints that agree with them."""

    rows: int
    checkpoints: int


def check_audit() -> Whole:
    """Read the whole audit; the keys must be open, and the desk may be at work. Raises AuditBroken."""
    vault = the_vault()
    if connection.vendor == "sqlite" and not vault.home.database.exists():  # looking would make the file
        raise AuditBroken(f"There are no records at {vault.home.database}, so there is no audit; see HEREANDNOW_HOME.")
    key = vault.keys().subkey("audit")
    lines = checkpoints.read(vault.home.checkpoints, key)  # before the rows: a desk at work adds rows first, then lines
    chain = Chain(key, [(line.seq, line.mac) for line in lines])
    try:
        fault = chain.first_fault(rows())
    except DatabaseError:
        raise AuditBroken(
            f"The audit cannot be read from row {chain.length + 1} on: the records are damaged, or older than "
            "this version; open the desk once, or restore them from a backup."
        ) from None
    if fault is not None:
        raise AuditBroken(
            f"Row {fault.seq} of the audit {fault.why}. The {chain.length} before it are as they were written; compare "
            "with a backup, and find out who could write to the records."
        )
    return Whole(chain.length, len(lines))
