"""The address that reminders go to, sealed with the client's record key."""

from __future__ import annotations

from hereandnow.web.keys import Place, seal, unseal
from hereandnow.web.records.models import ReminderRecord
from hereandnow.web.vault import the_vault


def address_in(record: ReminderRecord) -> str:
    """The address, or "". Raises SealBroken, or an error of the keys."""
    key = the_vault().keys().record_key(str(record.client_id))
    return unseal(key, bytes(record.sealed_address), _place(record))


def write_address(record: ReminderRecord, address: str) -> None:
    """Seal an address into a row, not saved by this."""
    key = the_vault().keys().record_key(str(record.client_id))
    record.sealed_address = seal(key, address, _place(record))


def _place(record: ReminderRecord) -> Place:
    return Place(table="reminder", column="address", row=str(record.id), client=str(record.client_id))
