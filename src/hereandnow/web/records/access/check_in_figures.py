"""How the statements of the check-in go together across the practice: figures of many people, and of nobody."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from django.http import Http404

from hereandnow.domain import CheckIn
from hereandnow.domain.course import Ratings
from hereandnow.errors import InvalidValue, NoKeys, SealBroken
from hereandnow.measures.change import NotEnough
from hereandnow.measures.items import ItemAnalysis, item_analysis
from hereandnow.measures.rows import check_in_rows
from hereandnow.web.keys import DataKey
from hereandnow.web.records.audit import witness
from hereandnow.web.records.consenting import stands
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import AccountRecord, EntryKind, EntryRecord
from hereandnow.web.records.purposes import Purpose
from hereandnow.web.records.roles import Role
from hereandnow.web.records.store.entries import value_in
from hereandnow.web.vault import the_vault

__all__ = ["ItemAnalysis", "NotEnough", "check_in_figures"]


def check_in_figures(account: AccountRecord) -> ItemAnalysis | NotEnough:
    """The item analysis of each client's first check-in, of all therapists of the desk.

    Only of who agreed to being read by the program, and showed the check-in to their therapist. NotEnough with fewer
    than 30 people. Raises Http404 for who is neither therapist nor administrator.
    """
    if not account.is_active or account.role not in (Role.THERAPIST, Role.ADMINISTRATOR):
        raise Http404
    witness(account, Deed.READ, what="check in figures")
    rows = EntryRecord.objects.filter(kind=EntryKind.CHECK_IN, removed_at=None, kept_to_self=False)
    firsts: dict[UUID, list[EntryRecord]] = {}
    for record in rows.order_by("day", "made_at"):
        firsts.setdefault(record.client_id, []).append(record)
    clients = [client for client in firsts if stands(client, Purpose.ANALYSE)]
    keys = the_vault().keys().record_keys(clients)
    rated = [
        ratings
        for client in clients
        if not isinstance(key := keys[str(client)], NoKeys)
        for ratings in _first(firsts[client], key)
    ]
    found = check_in_rows(rated)
    return item_analysis(found.names, found.values)


def _first(records: list[EntryRecord], key: DataKey) -> Iterator[Ratings]:
    """The ratings of the first check-in in which something was rated, or nothing."""
    for record in records:
        try:
            value = value_in(record, key)
        except (SealBroken, InvalidValue):
            continue  # what cannot be opened says so on its own page
        if isinstance(value, CheckIn) and value.ratings:
            yield value.ratings
            return
