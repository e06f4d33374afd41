"""What is told between sessions: by the client, or by their therapist about what both know.

A client sees all of theirs but the therapist's own guesses; a therapist sees all but what a client keeps to themself.
Whoever told something changes it, removes it and brings it back, and nobody else does. What a client answered by a
link, without an account, is theirs to change once they have one.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import Q, QuerySet
from django.http import Http404
from django.utils import timezone

from hereandnow.domain import Contact
from hereandnow.errors import AlreadyTold
from hereandnow.web.records.access.clients import client_row, client_rows, own_row, row_for_either
from hereandnow.web.records.audit import witness
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import AccountRecord, ClientRecord, EntryKind, EntryRecord, SessionRecord
from hereandnow.web.records.models.entries import ONE_A_DAY
from hereandnow.web.records.possible_days import refuse_what_cannot_have_been, refuse_what_nobody_agrees_on
from hereandnow.web.records.readings import forget_course, have_course_read
from hereandnow.web.records.removal import forgotten_before
from hereandnow.web.records.roles import Role
from hereandnow.web.records.store.entries import (
    Entry,
    entry_from,
    key_to_entries,
    known_kind,
    replace_value,
    value_before,
    value_in,
    write_value,
)
from hereandnow.web.records.store.entry_values import EntryValue, kind_of

__all__ = [
    "Entry",
    "EntryKind",
    "EntryValue",
    "Stretch",
    "add",
    "all_of_mine",
    "bring_back",
    "change",
    "entries_of",
    "forget_removed_entries",
    "keep_new",
    "keep_to_self",
    "my_entries",
    "my_entry",
    "remove",
    "swap_before",
]

_BOTH = frozenset({Role.CLIENT, Role.THERAPIST})
WRITERS: Mapping[EntryKind, Set[Role]] = {
    EntryKind.CHECK_IN: frozenset({Role.CLIENT}),
    EntryKind.THERAPIST_RATING: frozenset({Role.THERAPIST}),
    EntryKind.HELPFUL_EVENT: frozenset({Role.CLIENT}),
    EntryKind.BELIEF: frozenset({Role.CLIENT}),
    EntryKind.FEELING: frozenset({Role.CLIENT}),
    EntryKind.CONTACT: _BOTH,
    EntryKind.ANSWERS: frozenset({Role.CLIENT}),
}
"""Who tells what."""

SECOND_PRESS = timedelta(minutes=1)
"""So soon after something was told the same counts as the same press (our choice)."""

OWN_TO_THE_THERAPIST = (EntryKind.THERAPIST_RATING,)
"""What a client does not see: a therapist's guess is their own thinking, as their notes are."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """So many days on which something was told, the last ones ``before`` a day, or of all: what is not shown is not
    opened either."""

    days: int
    before: date | None = None


def entries_of(
    account: AccountRecord,
    client_id: UUID,
    *kinds: EntryKind,
    removed: bool = False,
    within: Stretch | None = None,
) -> tuple[Entry, ...]:
    """What is told of a client of a therapist's, of these kinds or of all, by day and the newest first.

    With ``removed`` those alone that the therapist removed and can bring back, without words. Raises Http404, as all
    here do for what is not theirs, or an error of the keys.
    """
    client = client_row(account, client_id)
    rows = EntryRecord.objects.filter(client=client, kept_to_self=False)
    return _entries(account, client, rows.filter(author=account) if removed else rows, kinds, removed, within)


def my_entries(
    account: AccountRecord, *kinds: EntryKind, removed: bool = False, within: Stretch | None = None
) -> tuple[Entry, ...]:
    """As ``entries_of``, for the client whose account asks: what they told, and what their therapist did of both."""
    client = own_row(account)
    rows = EntryRecord.objects.filter(client=client).exclude(kind__in=OWN_TO_THE_THERAPIST)
    return _entries(account, client, rows, kinds, removed, within)


def all_of_mine(account: AccountRecord) -> tuple[Entry, ...]:
    """As ``my_entries``, for a copy: with the words of what the client removed and is still kept."""
    client = own_row(account)
    rows = EntryRecord.objects.filter(client=client).exclude(kind__in=OWN_TO_THE_THERAPIST)
    # What a therapist took away again may never have been about this client.
    rows = rows.exclude(removed_at__isnull=False, author__role=Role.THERAPIST)
    return _opened(account, client, rows, even_removed=True)


def my_entry(account: AccountRecord, entry_id: UUID) -> Entry:
    """One that whoever asks told and may change: a client, or a therapist."""
    record = _row(account, entry_id)
    witness(account, Deed.READ, what=_noun(record), client=record.client_id, thing=record.id)
    return entry_from(record, key_to_entries(record.client_id))


def add(
    account: AccountRecord,
    client_id: UUID,
    value: EntryValue,
    *,
    of_session: UUID | None = None,
    kept_to_self: bool = False,
) -> Entry:
    """Keep what a client tells of themself, or a therapist of their client; ``of_session`` is the id of its session.

    What a client keeps to themself from the first is never seen by their therapist. The same once more, as by a second
    press of a button, is the entry that there is. Raises Http404 also for a kind that
    is not theirs to tell, AlreadyTold where there is one of that day, or ImpossibleDay.
    """
    client = row_for_either(account, client_id)
    if account.role not in WRITERS[kind_of(value)]:
        raise Http404
    kept_to_self = kept_to_self and account.role == Role.CLIENT
    with transaction.atomic():
        told = _told_just_now(account, client, value, kept_to_self=kept_to_self)
        if told is not None:
            return told
        return keep_new(client, value, author=account, of_session=of_session, kept_to_self=kept_to_self)


def keep_new(
    client: ClientRecord,
    value: EntryValue,
    *,
    author: AccountRecord | None,
    of_session: UUID | None,
    kept_to_self: bool = False,
) -> Entry:
    """Keep an entry, for the modules of the door, which have asked whose client it is. Raises as ``add`` does."""
    key = key_to_entries(client.id)
    record = EntryRecord(client=client, author=author, kept_to_self=kept_to_self)
    with transaction.atomic():
        if of_session is not None:
            record.session = _session(client, of_session)
        write_value(record, key, value)
        _refuse_day(record, value)
        _refuse_second(record)
        record.save(force_insert=True)
        noun = _noun(record) if author is not None else f"{_noun(record)} by link"
        witness(author, Deed.ADDED, what=noun, client=client.id, thing=record.id)
        _tell_the_course(record)
        return entry_from(record, key)


def change(account: AccountRecord, entry_id: UUID, value: EntryValue) -> Entry:
    """Another value of the same kind; the one before it is kept until the next change.

    Raises SealBroken for what cannot be opened, InvalidValue for another kind, AlreadyTold or ImpossibleDay.
    """
    with transaction.atomic():
        record = _row(account, entry_id)
        key = key_to_entries(record.client_id)
        if value_in(record, key) != value:
            _replace(account, record, value)
        return entry_from(record, key)


def swap_before(account: AccountRecord, entry_id: UUID) -> Entry:
    """Undo the last change; once more, and it is there again. Raises Http404 where nothing was changed."""
    with transaction.atomic():
        record = _row(account, entry_id)
        key = key_to_entries(record.client_id)
        before = value_before(record, key)
        if before is None:
            raise Http404
        _replace(account, record, before)
        return entry_from(record, key)


def remove(account: AccountRecord, entry_id: UUID, *, answers: bool = False) -> None:
    """Take an entry away; for seven days it can be brought back. ``answers`` are taken back by a door of their own."""
    with transaction.atomic():
        record = _row(account, entry_id, answers=answers)
        record.removed_at = timezone.now()
        record.save(update_fields=["removed_at"])
        witness(account, Deed.REMOVED, what=_noun(record), client=record.client_id, thing=record.id)
        _tell_the_course(record, gone=True)


def bring_back(account: AccountRecord, entry_id: UUID, *, answers: bool = False) -> None:
    """Bring a removed entry back. Raises Http404 also after the seven days, or AlreadyTold."""
    with transaction.atomic():
        record = _row(account, entry_id, removed=True, answers=answers)
        _refuse_second(record)
        record.removed_at = None
        record.save(update_fields=["removed_at"])
        witness(account, Deed.ADDED, what=_noun(record), client=record.client_id, thing=record.id)
        _tell_the_course(record)


def keep_to_self(account: AccountRecord, entry_id: UUID, *, kept: bool) -> None:
    """Hide an entry of the client's own from their therapist, or let them see it. Raises Http404 for a therapist."""
    own_row(account)
    with transaction.atomic():
        record = _row(account, entry_id)
        record.kept_to_self = kept
        record.save(update_fields=["kept_to_self"])
        deed = Deed.REMOVED if kept else Deed.SHARED
        witness(account, deed, what=f"shown {_noun(record)}", client=record.client_id, thing=record.id)
        forget_course(record.client_id)


def forget_removed_entries() -> None:
    """Delete what was removed more than seven days ago: done each time the records are opened.

    Answers that no therapist has seen yet stay until one has: a question about harming oneself may be among them.
    """
    unseen = Q(kind=EntryKind.ANSWERS, seen_at=None)
    EntryRecord.objects.filter(removed_at__lt=forgotten_before()).exclude(unseen).delete()


def _entries(
    account: AccountRecord,
    client: ClientRecord,
    rows: QuerySet[EntryRecord],
    kinds: tuple[EntryKind, ...],
    removed: bool,
    within: Stretch | None,
) -> tuple[Entry, ...]:
    found = _removed(rows) if removed else rows.filter(removed_at=None)
    if kinds:
        found = found.filter(kind__in=kinds)
    if within is not None:
        found = _stretch(found, within)
    return _opened(account, client, found)


def _opened(
    account: AccountRecord, client: ClientRecord, rows: QuerySet[EntryRecord], *, even_removed: bool = False
) -> tuple[Entry, ...]:
    with transaction.atomic():
        records = list(rows.select_related("author").order_by("-day", "-made_at", "id"))
        witness(account, Deed.READ, what="entries", client=client.id)
        if not records:
            return ()
        key = key_to_entries(client.id)
        return tuple(entry_from(record, key, even_removed=even_removed) for record in records)


def _stretch(rows: QuerySet[EntryRecord], within: Stretch) -> QuerySet[EntryRecord]:
    found = rows if within.before is None else rows.filter(day__lt=within.before)
    days = list(found.order_by("-day").values_list("day", flat=True).distinct()[: within.days])
    return found.filter(day__gte=days[-1]) if days else found


def _told_by(account: AccountRecord) -> QuerySet[EntryRecord]:
    """What the account may change."""
    if account.role == Role.CLIENT:
        return EntryRecord.objects.filter(client=own_row(account)).filter(Q(author=account) | Q(author=None))
    return EntryRecord.objects.filter(author=account, client__in=client_rows(account))


def _row(account: AccountRecord, entry_id: UUID, *, removed: bool = False, answers: bool = False) -> EntryRecord:
    rows = _told_by(account).filter(pk=entry_id).select_related("author")
    rows = rows.filter(kind=EntryKind.ANSWERS) if answers else rows.exclude(kind=EntryKind.ANSWERS)
    record = (_removed(rows) if removed else rows.filter(removed_at=None)).first()
    if record is None:
        raise Http404
    return record


def _removed(rows: QuerySet[EntryRecord]) -> QuerySet[EntryRecord]:
    return rows.filter(removed_at__gte=forgotten_before())


def _told_just_now(
    account: AccountRecord, client: ClientRecord, value: EntryValue, *, kept_to_self: bool
) -> Entry | None:
    kind = kind_of(value)
    if kind in ONE_A_DAY:
        return None
    rows = EntryRecord.objects.filter(client=client, author=account, kind=kind, removed_at=None)
    rows = rows.filter(kept_to_self=kept_to_self, made_at__gt=timezone.now() - SECOND_PRESS)
    key = key_to_entries(client.id)
    told = (entry_from(row, key) for row in rows)
    return next((entry for entry in told if entry.value == value), None)


def _session(client: ClientRecord, of_session: UUID) -> SessionRecord:
    record = SessionRecord.objects.filter(pk=of_session, client=client, removed_at=None).first()
    if record is None:
        raise Http404
    return record


def _refuse_day(record: EntryRecord, value: EntryValue) -> None:
    refuse_what_cannot_have_been(record.day)
    if isinstance(value, Contact):  # its session may be still to come
        refuse_what_nobody_agrees_on(value.session)


def _refuse_second(record: EntryRecord) -> None:
    if record.kind not in ONE_A_DAY:
        return
    same_day = EntryRecord.objects.filter(client=record.client_id, kind=record.kind, day=record.day, removed_at=None)
    if same_day.exclude(pk=record.pk).exists():
        raise AlreadyTold("There is an answer about the session of this day already. Change that one instead.")


def _replace(account: AccountRecord, record: EntryRecord, value: EntryValue) -> None:
    replace_value(record, key_to_entries(record.client_id), value)
    _refuse_day(record, value)
    _refuse_second(record)
    record.changed_at, record.seen_at = timezone.now(), None
    record.save(update_fields=["day", "sealed_content", "sealed_before", "changed_at", "seen_at"])
    witness(account, Deed.CHANGED, what=_noun(record), client=record.client_id, thing=record.id)
    _tell_the_course(record)


def _tell_the_course(record: EntryRecord, *, gone: bool = False) -> None:
    """Have the course read anew, but for what the client keeps to themself."""
    # The course never held it, and a reading would tell in the list of what was done that something was written.
    if not record.kept_to_self:
        (forget_course if gone else have_course_read)(record.client_id)


def _noun(record: EntryRecord) -> str:
    return record.kind.replace("_", " ") if known_kind(record) is not None else "entry of another version"
