"""The caseload: whom a therapist meets next, and what waits with each. It ranks nobody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Exists, OuterRef, Subquery

from hereandnow.web.keys import DataKey
from hereandnow.web.records.access.askings import Unseen, unseen_answers
from hereandnow.web.records.access.bringing import new_supervision_of
from hereandnow.web.records.access.check_ins import new_check_ins_of
from hereandnow.web.records.access.clients import Client, Unopened, client_rows
from hereandnow.web.records.access.days import new_facts_of
from hereandnow.web.records.access.responses import new_answers_of
from hereandnow.web.records.access.themes import new_theme_answers_of
from hereandnow.web.records.audit import witness
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import AccountRecord, SessionRecord, SummaryRecord
from hereandnow.web.records.names import ordered
from hereandnow.web.records.ruptures import still_open
from hereandnow.web.records.store.clients import clients_or_why_not
from hereandnow.web.records.store.summaries import Summary, summary_from

__all__ = ["Caseload", "Entry", "Ruptures", "caseload_of"]


@dataclass(frozen=True, slots=True)
class Ruptures:
    """What is still open in the last session that was read: its id, and the places of the moments, from 1."""

    session: UUID
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One client, and what waits with them.

    ``unopened`` are sessions that were read and not looked at since, ``answers`` how many answers to what was shared,
    ``supervision`` how many to what was brought there, ``check_ins`` how many sessions were told of,
    ``questionnaires`` how many were filled in, ``themes`` how many answers to a theme there are, ``facts`` how many
    about an appointment.
    """

    client: Client
    unopened: tuple[UUID, ...] = ()
    answers: int = 0
    supervision: int = 0
    check_ins: int = 0
    questionnaires: int = 0
    themes: int = 0
    facts: int = 0
    ruptures: Ruptures | None = None


@dataclass(frozen=True, slots=True)
class Caseload:
    """``upcoming`` have a meeting today or later, the next first; ``others`` stand by name, ``unopened`` by age.

    ``urgent`` are answers that need a person, the oldest first, with their client; None for one who cannot be opened.
    """

    upcoming: tuple[Entry, ...]
    others: tuple[Entry, ...]
    unopened: tuple[Unopened, ...]
    urgent: tuple[tuple[Client | None, Unseen], ...] = ()

    def __len__(self) -> int:
        return len(self.upcoming) + len(self.others) + len(self.unopened)


def caseload_of(account: AccountRecord, today: date) -> Caseload:
    """All clients of a therapist; none for any other account. A meeting that is past counts as none."""
    witness(account, Deed.READ, what="caseload")
    records = tuple(client_rows(account))
    found = clients_or_why_not(records)
    opened = [one for one in found.values() if not isinstance(one, Unopened)]
    keys = {client.id: key for client, key in opened}
    waiting, ruptures = _waiting(keys), _open_ruptures(account, keys)
    answers, supervision = new_answers_of(account), new_supervision_of(account)
    check_ins, unseen = new_check_ins_of(account), unseen_answers(account)
    filled_in = Counter(one.client for one in unseen if not one.taken_back)
    themes, facts = new_theme_answers_of(account), new_facts_of(account)
    entries = [
        Entry(
            client,
            tuple(waiting.get(client.id, ())),
            answers.get(client.id, 0),
            supervision.get(client.id, 0),
            check_ins.get(client.id, 0),
            filled_in[client.id],
            themes.get(client.id, 0),
            facts.get(client.id, 0),
            ruptures.get(client.id),
        )
        for client, _ in opened
    ]
    by_id = {client.id: client for client, _ in opened}
    upcoming = [entry for entry in entries if _meeting(entry, today) is not None]
    return Caseload(
        upcoming=tuple(sorted(upcoming, key=lambda entry: (_meeting(entry, today), *_by_name(entry)))),
        others=tuple(sorted((entry for entry in entries if _meeting(entry, today) is None), key=_by_name)),
        unopened=tuple(
            sorted((one for one in found.values() if isinstance(one, Unopened)), key=lambda client: client.since)
        ),
        urgent=tuple((by_id.get(one.client), one) for one in unseen if one.needs_a_person),
    )


def _meeting(entry: Entry, today: date) -> date | None:
    agreed = entry.client.next_meeting
    return agreed if agreed is not None and agreed >= today else None


def _by_name(entry: Entry) -> tuple[str, float]:
    return ordered(entry.client.name), entry.client.since.timestamp()


def _waiting(clients: Collection[UUID]) -> dict[UUID, list[UUID]]:
    """The sessions, by client and date, whose review was not opened yet."""
    rows = SummaryRecord.objects.filter(opened_at=None, session__removed_at=None, client__in=clients).order_by(
        "session__held_on", "session__made_at"
    )
    found: dict[UUID, list[UUID]] = {}
    for client_id, session_id in rows.values_list("client_id", "session_id"):
        found.setdefault(client_id, []).append(session_id)
    return found


def _open_ruptures(account: AccountRecord, keys: Mapping[UUID, DataKey]) -> dict[UUID, Ruptures]:
    """What is still open in the last session that was read of each client whose key is there."""
    read = SessionRecord.objects.filter(client=OuterRef("pk"), removed_at=None).filter(
        Exists(SummaryRecord.objects.filter(session=OuterRef("pk")))
    )
    last = client_rows(account).annotate(last=Subquery(read.order_by("-held_on", "-made_at").values("pk")[:1]))
    rows = SummaryRecord.objects.filter(
        session__in=[session for session in last.values_list("last", flat=True) if session], client__in=keys
    )
    clients: dict[UUID, UUID] = {}
    summaries: dict[UUID, Summary | None] = {}
    for client_id, session_id, row_id, sealed in rows.values_list("client_id", "session_id", "pk", "sealed_summary"):
        clients[session_id] = client_id
        summaries[session_id] = summary_from(keys[client_id], row_id, bytes(sealed))
    return {clients[session]: Ruptures(session, places) for session, places in still_open(summaries).items()}
