"""An entry's row: what was told between sessions, sealed with the client's record key. Nothing else opens it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from django.utils import timezone
from django.utils.translation import gettext as _

from hereandnow.errors import InvalidValue, SealBroken
from hereandnow.web.keys import DataKey, Place, seal, unseal
from hereandnow.web.records.models import EntryKind, EntryRecord
from hereandnow.web.records.roles import Role
from hereandnow.web.records.store.entry_values import CODECS, EntryValue, kind_of, value_from, values_of
from hereandnow.web.vault import the_vault


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as a page may show it; times are UTC.

    ``value`` is None where it was removed, or cannot be opened: then ``why`` says what to do. ``kind`` is None where
    another version knows it and this one does not. ``by_client`` says that the client told it, ``by_link`` that they
    did without an account, ``seen`` that their therapist opened it since.
    """

    id: UUID
    client: UUID
    kind: EntryKind | None
    day: date
    session: UUID | None
    by_client: bool
    by_link: bool
    made_at: datetime
    changed_at: datetime | None
    removed: bool
    seen: bool
    kept_to_self: bool
    has_before: bool
    value: EntryValue | None = field(default=None, repr=False)
    why: str = ""


def key_to_entries(client_id: UUID) -> DataKey:
    """The key that a client's entries are sealed with. Raises as ``Keystore.record_key``."""
    return the_vault().keys().record_key(str(client_id))


def entry_from(record: EntryRecord, key: DataKey, *, even_removed: bool = False) -> Entry:
    """The value of a row, read with its author; one that was damaged says so in its own place and hides no other.

    What was removed is opened only where ``even_removed`` asks for it.
    """
    value, why = None, ""
    if record.removed_at is None or even_removed:
        try:
            value = value_in(record, key)
        except SealBroken:
            why = _(
                "This entry cannot be opened: it was changed, or sealed with a key that the keystore does not have; "
                "restore the records and the keystore from the same backup, the newest."
            )
        except InvalidValue:
            why = _("Another version of hereandnow kept this entry, and this one cannot read it. Install the newest.")
    return Entry(
        id=record.id,
        client=record.client_id,
        kind=known_kind(record),
        day=record.day,
        session=record.session_id,
        by_client=told_by_client(record),
        by_link=record.author is None,
        made_at=record.made_at,
        changed_at=record.changed_at,
        removed=record.removed_at is not None,
        seen=record.seen_at is not None,
        kept_to_self=record.kept_to_self,
        has_before=record.sealed_before is not None,
        value=value,
        why=why,
    )


def known_kind(record: EntryRecord) -> EntryKind | None:
    """The kind of a row; None for one that another version of the program wrote."""
    return EntryKind(record.kind) if record.kind in EntryKind.values else None


def told_by_client(record: EntryRecord) -> bool:
    """Whether the client told it, signed in or by a link; the row is read with its author."""
    return record.author is None or record.author.role == Role.CLIENT


def write_value(record: EntryRecord, key: DataKey, value: EntryValue) -> None:
    """Seal what is told into a new row, with its kind and day; the row is not saved by this."""
    record.kind = kind_of(value)
    record.day = _day(value)
    record.sealed_content = _sealed(record, key, "content", value)


def replace_value(record: EntryRecord, key: DataKey, value: EntryValue) -> None:
    """Seal another value into a row, not saved by this; the one that stood there is kept for taking this back.

    Raises SealBroken: what cannot be opened is not written over. Raises InvalidValue for a value of another kind.
    """
    if kind_of(value) != record.kind:
        raise InvalidValue("An entry stays of the kind that it was made as. Make another one.")
    before = value_in(record, key)
    write_value(record, key, value)
    record.sealed_before = _sealed(record, key, "before", before)


def value_in(record: EntryRecord, key: DataKey) -> EntryValue:
    """What a row tells. Raises SealBroken, or InvalidValue where another version kept it."""
    return _opened(record, key, "content", record.sealed_content)


def value_before(record: EntryRecord, key: DataKey) -> EntryValue | None:
    """What a row told before its last change; None where it was never changed. Raises as ``value_in``."""
    return None if record.sealed_before is None else _opened(record, key, "before", record.sealed_before)


def _day(value: EntryValue) -> date:
    return CODECS[kind_of(value)].day(value) or timezone.localdate()


def _sealed(record: EntryRecord, key: DataKey, column: str, value: EntryValue) -> bytes:
    text = json.dumps(values_of(value), ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return seal(key, text, _place(record, column))


def _opened(record: EntryRecord, key: DataKey, column: str, sealed: bytes | memoryview) -> EntryValue:
    kept = json.loads(unseal(key, bytes(sealed), _place(record, column)))
    kind = known_kind(record)
    if kind is None:
        raise InvalidValue("This entry is of a kind that this version of the program does not know.")
    return value_from(kind, kept)


def _place(record: EntryRecord, column: str) -> Place:
    return Place(table="entry", column=column, row=str(record.id), client=str(record.client_id))
