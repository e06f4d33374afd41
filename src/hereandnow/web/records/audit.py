"""The audit: who did what, when, to whose record; never what it was about.

A row is written in the transaction of the deed, so that there is neither without the other. Each is chained to the last
(``chain``), and how far the chain has come is written down outside the database (``checkpoints``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from typing import Any
from uuid import UUID

from django.db import DatabaseError, transaction
from django.db.models import QuerySet

from hereandnow.errors import InvalidValue
from hereandnow.web.records import checkpoints
from hereandnow.web.records.chain import FIELDS, START, mac_of
from hereandnow.web.records.checkpoints import SETTLED_EVERY, Checkpoint
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import AccountRecord, AuditRecord
from hereandnow.web.vault import the_vault

DESK = "desk"
"""The role of what nobody who is signed in did: the desk itself."""

# One noun of the program, such as "session": a word of a client would not pass for one.
_NOUN = re.compile(r"[a-z]+(?: [a-z]+){0,3}", re.ASCII)
_PAGE = 1000


def witness(
    account: AccountRecord | None,
    deed: Deed,
    *,
    what: str,
    client: UUID | None = None,
    thing: UUID | None = None,
    at: datetime | None = None,
) -> None:
    """Write down a deed, in the caller's transaction if it has one; ``at`` is now where none is given.

    ``what`` is a noun of the program, such as "session"; ``thing`` is the id of one. ``account`` is None for what the
    desk does by itself. Rows follow one another: in a transaction of either engine nobody else writes until it ends.
    """
    if not _NOUN.fullmatch(what):
        raise InvalidValue("The audit names what was done something to by a noun of small letters, and nothing else.")
    key = the_vault().keys().subkey("audit")
    with transaction.atomic():
        _write(key, account, deed, what, client, thing, at or datetime.now(UTC))


def rows() -> Iterator[tuple[Any, ...]]:
    """All rows in their order, the values of ``FIELDS`` and the MAC; none before one that cannot be read is left out.

    What is added meanwhile comes too. Raises DatabaseError at a row that cannot be read.
    """
    rest = AuditRecord.objects.order_by("seq").values_list(*FIELDS, "mac")
    page = _page(rest)
    while page:
        yield from page
        page = _page(rest.filter(seq__gt=page[-1][0]))


def _page(rest: QuerySet[AuditRecord, tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    try:
        return list(rest[:_PAGE])
    except DatabaseError:
        return list(rest[:1])


def _write(
    key: bytes,
    account: AccountRecord | None,
    deed: Deed,
    what: str,
    client: UUID | None,
    thing: UUID | None,
    at: datetime,
) -> None:
    seq, before = AuditRecord.objects.order_by("-seq").values_list("seq", "mac").first() or (0, START)
    row = AuditRecord(
        seq=seq + 1,
        at=at.isoformat(timespec="microseconds"),
        actor=str(account.pk) if account is not None else "",
        role=account.role if account is not None else DESK,
        deed=str(deed),
        what=what,
        client=str(client or ""),
        thing=str(thing or ""),
    )
    row.mac = mac_of(key, before, [getattr(row, name) for name in FIELDS])
    row.save(force_insert=True)
    # A disk that takes no line must not undo what is done; the next line will cover this row as well.
    transaction.on_commit(partial(_check, key, row, settle=deed == Deed.LOCKED), robust=True)


def _check(key: bytes, row: AuditRecord, *, settle: bool) -> None:
    checkpoints.add(
        the_vault().home.checkpoints,
        key,
        Checkpoint(row.seq, row.mac, row.at),
        settle=settle or row.seq % SETTLED_EVERY == 0,
    )
