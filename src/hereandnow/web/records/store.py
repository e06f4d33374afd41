"""Rows to values and back: the only place where a client's name is sealed and unsealed."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from hereandnow.web.keys import Place, seal, unseal
from hereandnow.web.records.models import ClientRecord
from hereandnow.web.vault import the_vault


@dataclass(frozen=True, slots=True)
class Client:
    """A client as a page may show one; ``since`` is when the record was made (UTC)."""

    id: UUID
    name: str = field(repr=False)
    since: datetime


def client_from(record: ClientRecord) -> Client:
    """The value of a row. Raises what ``record_key`` raises, and ``unseal`` for a damaged or swapped name."""
    key = the_vault().keys().record_key(str(record.id))
    return Client(record.id, unseal(key, bytes(record.sealed_name), _place(record)), record.made_at)


def write_name(record: ClientRecord, name: str, *, new: bool = False) -> None:
    """Seal a name into a row, not saved by this. A ``new`` client gets a key for it; raises as ``record_key`` does."""
    key = the_vault().keys().record_key(str(record.id), make=new)
    record.sealed_name = seal(key, name, _place(record))


def _place(record: ClientRecord) -> Place:
    return Place(table="client", column="name", row=str(record.id), client=str(record.id))
