"""The caseload: whom a therapist meets next, and what waits with each. It ranks nobody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from hereandnow.web.records.access.clients import Client, Unopened, client_rows
from hereandnow.web.records.audit import witness
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import AccountRecord
from hereandnow.web.records.names import ordered
from hereandnow.web.records.store.clients import clients_or_why_not

__all__ = ["Caseload", "Entry", "caseload_of"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One client, and what waits with them."""

    client: Client


@dataclass(frozen=True, slots=True)
class Caseload:
    """``upcoming`` have a meeting today or later, the next first; ``others`` stand by name, ``unopened`` by age."""

    upcoming: tuple[Entry, ...]
    others: tuple[Entry, ...]
    unopened: tuple[Unopened, ...]

    def __len__(self) -> int:
        return len(self.upcoming) + len(self.others) + len(self.unopened)


def caseload_of(account: AccountRecord, today: date) -> Caseload:
    """All clients of a therapist; none for any other account. A meeting that is past counts as none."""
    witness(account, Deed.READ, what="caseload")
    upcoming, others, unopened = [], [], []
    for found in clients_or_why_not(tuple(client_rows(account))).values():
        if isinstance(found, Unopened):
            unopened.append(found)
            continue
        client, _ = found
        if client.next_meeting is not None and client.next_meeting >= today:
            upcoming.append(Entry(client))
        else:
            others.append(Entry(client))
    return Caseload(
        upcoming=tuple(sorted(upcoming, key=lambda entry: (entry.client.next_meeting, *_by_name(entry)))),
        others=tuple(sorted(others, key=_by_name)),
        unopened=tuple(sorted(unopened, key=lambda client: client.since)),
    )


def _by_name(entry: Entry) -> tuple[str, float]:
    return ordered(entry.client.name), entry.client.since.timestamp()
