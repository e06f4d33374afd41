"""A process note's row: its words are sealed with the key of one author for notes about one client.

That key is another than the client's record key. What opens the record, and whatever reads it, opens no note.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from hereandnow.errors import SealBroken
from hereandnow.web.keys import DataKey, Place, seal, unseal
from hereandnow.web.records.models import AttemptRecord, NoteRecord
from hereandnow.web.vault import the_vault


@dataclass(frozen=True, slots=True)
class Note:
    """A process note as its author sees it; times are UTC.

    ``words`` is empty where the note was removed, or where it cannot be opened: then ``why`` says what to do.
    """

    id: UUID
    client: UUID
    written_at: datetime
    changed_at: datetime | None
    removed: bool
    has_earlier: bool
    words: str = field(default="", repr=False)
    why: str = ""


def key_to_notes(client_id: UUID, author_id: UUID, *, make: bool = False) -> DataKey:
    """The key of an author to notes about a client. Only who writes the first of them asks to ``make`` it.

    Raises as ``Keystore.note_key``.
    """
    return the_vault().keys().note_key(str(client_id), str(author_id), make=make)


def key_to_write(client_id: UUID, author_id: UUID) -> DataKey:
    """As ``key_to_notes``, for new words of an author: made where nothing of theirs is sealed with it yet.

    Where something is and the key is not, none is made anew, so that putting the right keystore back is enough.
    """
    own = {"client_id": client_id, "author_id": author_id}
    first = not NoteRecord.objects.filter(**own).exists() and not AttemptRecord.objects.filter(**own).exists()
    return key_to_notes(client_id, author_id, make=first)


def note_from(record: NoteRecord, key: DataKey) -> Note:
    """The value of a row; one that was damaged says so in its own place and hides no other."""
    words, why = "", ""
    if record.removed_at is None:
        try:
            words = unseal(key, bytes(record.sealed_words), _place(record, "words"))
        except SealBroken:
            why = (
                "This note cannot be opened: it was changed, or sealed with a key that the keystore does not have; "
                "restore the records and the keystore from the same backup, the newest."
            )
    return Note(
        id=record.id,
        client=record.client_id,
        written_at=record.written_at,
        changed_at=record.changed_at,
        removed=record.removed_at is not None,
        has_earlier=record.sealed_earlier is not None,
        words=words,
        why=why,
    )


def write_words(record: NoteRecord, key: DataKey, words: str) -> None:
    """Seal the words of a new note into its row, not saved by this."""
    record.sealed_words = seal(key, words, _place(record, "words"))


def replace_words(record: NoteRecord, key: DataKey, words: str) -> None:
    """Seal other words into a row, not saved by this; those that stood there become the earlier ones.

    Raises SealBroken: what cannot be opened is not written over.
    """
    before = unseal(key, bytes(record.sealed_words), _place(record, "words"))
    record.sealed_words = seal(key, words, _place(record, "words"))
    record.sealed_earlier = seal(key, before, _place(record, "earlier"))


def earlier_words(record: NoteRecord, key: DataKey) -> str:
    """The words before the last change, of a row that has some. Raises SealBroken."""
    return unseal(key, bytes(record.sealed_earlier or b""), _place(record, "earlier"))


def _place(record: NoteRecord, column: str) -> Place:
    return Place(table="note", column=column, row=str(record.id), client=str(record.client_id))
