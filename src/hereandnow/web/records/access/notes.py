"""Process notes: for their author alone. Nobody else finds them, and nothing else here reads them."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet
from django.http import Http404
from django.utils import timezone

from hereandnow.web.keys import DataKey
from hereandnow.web.records.access.clients import client_row
from hereandnow.web.records.audit import witness
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import AccountRecord, NoteRecord
from hereandnow.web.records.removal import forgotten_before
from hereandnow.web.records.store.notes import (
    Note,
    earlier_words,
    key_to_notes,
    key_to_write,
    note_from,
    replace_words,
    write_words,
)

__all__ = [
    "Note",
    "add_note",
    "change_note",
    "forget_removed_notes",
    "note_of",
    "notes_of",
    "put_note_back",
    "remove_note",
    "swap_earlier",
]


def notes_of(account: AccountRecord, client_id: UUID) -> tuple[Note, ...]:
    """The notes of their author about a client, the newest first; removed ones, without words, for seven days.

    Raises Http404, or an error of the keys.
    """
    client_row(account, client_id)
    witness(account, Deed.READ, what="process notes", client=client_id)
    records = list(_notes(account, client_id).exclude(removed_at__lt=forgotten_before()).order_by("-written_at"))
    if not records:
        return ()
    key = key_to_notes(client_id, account.id)
    return tuple(note_from(record, key) for record in records)


def note_of(account: AccountRecord, client_id: UUID, note_id: UUID) -> Note:
    """One note of its author. Raises Http404, also for one that was removed, or an error of the keys."""
    record = _row(account, client_id, note_id)
    witness(account, Deed.READ, what="process note", client=client_id, thing=note_id)
    return note_from(record, key_to_notes(client_id, account.id))


def add_note(account: AccountRecord, client_id: UUID, words: str) -> Note:
    """A new note. Raises Http404, or an error of the keys: where notes are and their key is not, none is made anew."""
    client_row(account, client_id)
    with transaction.atomic():
        key = key_to_write(client_id, account.id)
        record = NoteRecord(client_id=client_id, author=account)
        write_words(record, key, words)
        record.save(force_insert=True)
        witness(account, Deed.ADDED, what="process note", client=client_id, thing=record.id)
    return note_from(record, key)


def change_note(account: AccountRecord, client_id: UUID, note_id: UUID, words: str) -> Note:
    """Other words for a note; those before them are kept until the next change. Raises Http404 or SealBroken."""
    with transaction.atomic():
        record = _row(account, client_id, note_id)
        key = key_to_notes(client_id, account.id)
        if words != note_from(record, key).words:
            _replace(account, record, key, words)
    return note_from(record, key)


def swap_earlier(account: AccountRecord, client_id: UUID, note_id: UUID) -> Note:
    """Undo the last change of a note; doing it again undoes the undoing. Raises Http404 where nothing was changed."""
    with transaction.atomic():
        record = _row(account, client_id, note_id)
        if record.sealed_earlier is None:
            raise Http404
        key = key_to_notes(client_id, account.id)
        _replace(account, record, key, earlier_words(record, key))
    return note_from(record, key)


def remove_note(account: AccountRecord, client_id: UUID, note_id: UUID) -> None:
    """Take a note away; for seven days it can be put back. Raises Http404."""
    with transaction.atomic():
        record = _row(account, client_id, note_id)
        record.removed_at = timezone.now()
        record.save(update_fields=["removed_at"])
        witness(account, Deed.REMOVED, what="process note", client=client_id, thing=note_id)


def put_note_back(account: AccountRecord, client_id: UUID, note_id: UUID) -> None:
    """Put a removed note back. Raises Http404, also after the seven days."""
    with transaction.atomic():
        record = _row(account, client_id, note_id, removed=True)
        if record.removed_at is None or record.removed_at < forgotten_before():
            raise Http404
        record.removed_at = None
        record.save(update_fields=["removed_at"])
        witness(account, Deed.ADDED, what="process note", client=client_id, thing=note_id)


def forget_removed_notes() -> None:
    """Delete what was removed more than seven days ago: done each time the records are opened."""
    NoteRecord.objects.filter(removed_at__lt=forgotten_before()).delete()


def _replace(account: AccountRecord, record: NoteRecord, key: DataKey, words: str) -> None:
    replace_words(record, key, words)
    record.changed_at = timezone.now()
    record.save(update_fields=["sealed_words", "sealed_earlier", "changed_at"])
    witness(account, Deed.CHANGED, what="process note", client=record.client_id, thing=record.id)


def _notes(account: AccountRecord, client_id: UUID) -> QuerySet[NoteRecord]:
    return NoteRecord.objects.filter(client_id=client_id, author=account)


def _row(account: AccountRecord, client_id: UUID, note_id: UUID, *, removed: bool = False) -> NoteRecord:
    client_row(account, client_id)
    record = _notes(account, client_id).filter(pk=note_id, removed_at__isnull=not removed).first()
    if record is None:
        raise Http404
    return record
