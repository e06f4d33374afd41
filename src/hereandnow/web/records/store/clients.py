"""A client's row: the name in it is sealed with the client's own key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from hereandnow.errors import ClientErased, ClientKeyDamaged, ClientKeyMissing, NoKeys, SealBroken
from hereandnow.web.keys import DataKey, Place, seal, unseal
from hereandnow.web.records.models import ClientRecord
from hereandnow.web.vault import the_vault


@dataclass(frozen=True, slots=True)
class Client:
    """A client as a page may show one; ``since`` is when the record was made (UTC)."""

    id: UUID
    name: str = field(repr=False)
    since: datetime
    next_meeting: date | None = None


@dataclass(frozen=True, slots=True)
class Unopened:
    """A client whose row cannot be opened, beside others that can; ``why`` also says what to do."""

    id: UUID
    why: str
    since: datetime


UNOPENED = (ClientErased, ClientKeyDamaged, ClientKeyMissing, SealBroken)
"""What is amiss with one client alone. Any other error is one of the whole desk, as locked keys are."""


def client_from(record: ClientRecord, key: DataKey | None = None) -> Client:
    """The value of a row. Raises one of ``UNOPENED``, or an error of the whole desk."""
    key = key or the_vault().keys().record_key(str(record.id))
    try:
        name = unseal(key, bytes(record.sealed_name), _place(record))
    except SealBroken:
        raise SealBroken(
            "This client's name cannot be opened: it was changed, or sealed with a key that the keystore does not "
            "have; restore the records and the keystore from the same backup, the newest."
        ) from None
    return Client(record.id, name, record.made_at, record.next_meeting)


def clients_or_why_not(records: Sequence[ClientRecord]) -> dict[UUID, tuple[Client, DataKey] | Unopened]:
    """The values of many rows with the keys to them, or why one cannot be opened. Raises errors of the whole desk.

    The keys are fetched at once: one at a time they are most of the work of a page of 500 clients.
    """
    keys = the_vault().keys().record_keys(record.id for record in records)
    return {record.id: _client_or_why_not(record, keys[str(record.id)]) for record in records}


def write_name(record: ClientRecord, name: str, *, new: bool = False) -> None:
    """Seal a name into a row, not saved by this. A ``new`` client gets a key for it; raises as ``record_key`` does."""
    key = the_vault().keys().record_key(str(record.id), make=new)
    record.sealed_name = seal(key, name, _place(record))


def _client_or_why_not(record: ClientRecord, key: DataKey | NoKeys) -> tuple[Client, DataKey] | Unopened:
    if isinstance(key, NoKeys):
        return Unopened(record.id, str(key), record.made_at)
    try:
        return client_from(record, key), key
    except SealBroken as error:
        return Unopened(record.id, str(error), record.made_at)


def _place(record: ClientRecord) -> Place:
    return Place(table="client", column="name", row=str(record.id), client=str(record.id))
