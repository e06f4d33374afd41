"""What a therapist tried at an opening, and what they put aside: for them alone. Nothing else here reads an attempt."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from django.db import transaction
from django.http import Http404
from django.utils import timezone

from hereandnow.web.records.access.clients import client_rows
from hereandnow.web.records.access.practice import exercise_row, spots_in
from hereandnow.web.records.access.sessions import session_row
from hereandnow.web.records.audit import witness
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import AccountRecord, AsideRecord, AttemptRecord
from hereandnow.web.records.removal import forgotten_before
from hereandnow.web.records.roles import Role
from hereandnow.web.records.store.clients import Client, Unopened, clients_or_why_not
from hereandnow.web.records.store.notes import key_to_notes, key_to_write
from hereandnow.web.records.store.practice import Attempt, attempt_from, opening_of, write_attempt

__all__ = [
    "Attempt",
    "Tried",
    "add_attempt",
    "attempts_of",
    "bring_back",
    "forget_removed_attempts",
    "put_aside",
    "put_attempt_back",
    "remove_attempt",
]


@dataclass(frozen=True, slots=True)
class Tried:
    """An attempt, with whom and of which day its session was; ``there`` says that its exercise still is."""

    attempt: Attempt
    client: Client = field(repr=False)
    held_on: date
    there: bool


def attempts_of(account: AccountRecord) -> tuple[Tried, ...]:
    """All attempts of their author, the newest first, also where the reading has changed since; those that were removed
    stand among them, without words, for seven days.

    Raises Http404 for whoever is no therapist, or an error of the keys.
    """
    _refuse_others(account)
    clients = clients_or_why_not(tuple(client_rows(account)))
    own = AttemptRecord.objects.filter(author=account, client__in=clients, session__removed_at=None)
    own = own.exclude(removed_at__lt=forgotten_before())
    rows = list(own.order_by("-made_at", "id").select_related("session"))
    found = []
    for client_id in dict.fromkeys(row.client_id for row in rows):
        client = clients[client_id]
        if isinstance(client, Unopened):
            continue
        own_key, theirs = key_to_notes(client_id, account.id), [row for row in rows if row.client_id == client_id]
        there = spots_in(client_id, client[1], {row.session_id for row in theirs})
        found += [
            Tried(attempt_from(row, own_key), client[0], row.session.held_on, (row.session_id, row.turn) in there)
            for row in theirs
        ]
        witness(account, Deed.READ, what="practice attempts", client=client_id)
    return tuple(sorted(found, key=lambda tried: tried.attempt.made_at, reverse=True))


def add_attempt(account: AccountRecord, session_id: UUID, turn: int, words: str, *, aloud: bool) -> Attempt:
    """Keep what somebody would say at an exercise, or that they said it aloud. Raises Http404, or an error of the keys.

    It is sealed with their own key to notes about this client, which is destroyed with the client.
    """
    with transaction.atomic():
        found, exercise = exercise_row(account, session_id, turn)
        key = key_to_write(found.client_id, account.id)
        record = AttemptRecord(client_id=found.client_id, session_id=session_id, author=account, turn=turn)
        write_attempt(record, key, words, aloud=aloud, opening=opening_of(exercise))
        record.save(force_insert=True)
        witness(account, Deed.ADDED, what="practice attempt", client=found.client_id, thing=record.id)
    return attempt_from(record, key)


def remove_attempt(account: AccountRecord, attempt_id: UUID) -> None:
    """Take an attempt away; for seven days it can be put back. Raises Http404."""
    with transaction.atomic():
        record = _row(account, attempt_id, removed=False)
        record.removed_at = timezone.now()
        record.save(update_fields=["removed_at"])
        witness(account, Deed.REMOVED, what="practice attempt", client=record.client_id, thing=attempt_id)


def put_attempt_back(account: AccountRecord, attempt_id: UUID) -> None:
    """Put a removed attempt back. Raises Http404, also after the seven days."""
    with transaction.atomic():
        record = _row(account, attempt_id, removed=True)
        if record.removed_at is None or record.removed_at < forgotten_before():
            raise Http404
        record.removed_at = None
        record.save(update_fields=["removed_at"])
        witness(account, Deed.ADDED, what="practice attempt", client=record.client_id, thing=attempt_id)


def put_aside(account: AccountRecord, session_id: UUID, turn: int) -> None:
    """Not meet an exercise again, until it is brought back. Raises Http404."""
    with transaction.atomic():
        found, _ = exercise_row(account, session_id, turn)
        AsideRecord.objects.get_or_create(
            session_id=session_id, author=account, turn=turn, defaults={"client_id": found.client_id}
        )
        witness(account, Deed.CHANGED, what="practice attempt", client=found.client_id, thing=session_id)


def bring_back(account: AccountRecord, session_id: UUID, turn: int) -> None:
    """Meet an exercise again that was put aside. Raises Http404."""
    with transaction.atomic():
        record = session_row(account, session_id)
        gone, _ = AsideRecord.objects.filter(session=session_id, author=account, turn=turn).delete()
        if not gone:
            raise Http404
        witness(account, Deed.CHANGED, what="practice attempt", client=record.client_id, thing=session_id)


def forget_removed_attempts() -> None:
    """Delete what was removed more than seven days ago: done each time the records are opened."""
    AttemptRecord.objects.filter(removed_at__lt=forgotten_before()).delete()


def _refuse_others(account: AccountRecord) -> None:
    if not account.is_active or account.role != Role.THERAPIST:
        raise Http404


def _row(account: AccountRecord, attempt_id: UUID, *, removed: bool) -> AttemptRecord:
    record = AttemptRecord.objects.filter(pk=attempt_id, author=account, removed_at__isnull=not removed).first()
    if record is None:
        raise Http404
    session_row(account, record.session_id)
    return record
