"""A client's row: the name in it is sealed with the client's own key."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from hereandnow.errors import ClientErased, ClientKeyDamaged, ClientKeyMissing, SealBroken
from hereandnow.web.keys import Place, seal, unseal
from hereandnow.web.records.models import ClientRecord
from hereandnow.web.vault import the_vault


@dataclass(frozen=True, slots=True)
class Client:
    """A client as a page may show one; ``since`` is when the record was made (UTC)."""

    id: UUID
    name: str = field(repr=False)
    since: datetime


@dataclass(frozen=True, slots=True)
class Unopened:
    """A client whose row cannot be opened, beside others that can; ``why`` also says what to do."""

    id: UUID
    why: str
    since: datetime


UNOPENED = (ClientErased, ClientKeyDamaged, ClientKeyMissing, SealBroken)
"""What is amiss with one client alone. Any other error is one of the whole desk, as locked keys are."""


def client_from(record: ClientRecord) -> Client:
    """The value of a row. Raises one of ``UNOPENED``, or an error of the whole desk."""
    key = the_vault().keys().record_key(str(record.id))
    try:
        name = unseal(key, bytes(record.sealed_name), _place(record))
    except SealBroken:
        raise SealBroken(
            "This client's name cannot be opened: it was changed, or sealed with a key that the keystore does not "
            "have; restore the records and the keystore from the same backup, the newest."
        ) from None
    return Client(record.id, name, record.made_at)


def client_or_why_not(record: ClientRecord) -> Client | Unopened:
    """The value of a row, or why it cannot be opened. Raises errors of the whole desk."""
    try:
        return client_from(record)
    except UNOPENED as error:
        return Unopened(record.id, str(error), record.made_at)


def write_name(record: ClientRecord, name: str, *, new: bool = False) -> None:
    """Seal a name into a row, not saved by this. A ``new`` client gets a key for it; raises as ``record_key`` does."""
    key = the_vault().keys().record_key(str(record.id), make=new)
    record.sealed_name = seal(key, name, _place(record))


def _place(record: ClientRecord) -> Place:
    return Place(table="client", column="name", row=str(record.id), client=str(record.id))
