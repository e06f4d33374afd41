"""My space: what a therapist released to the client whose account asks, and what the client answers to it.

Nothing else of the record is found here: no moment, no review, no note, no verdict of the therapist's, no mark for
supervision, no transcript, and nothing that was taken back. Until something is released there is nothing to see.
"""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet
from django.http import Http404
from django.utils import timezone

from hereandnow.web.records.access.clients import own_row
from hereandnow.web.records.audit import witness
from hereandnow.web.records.consenting import stands
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import AccountRecord, AnswerRecord, ShareRecord, Verdict
from hereandnow.web.records.purposes import Purpose
from hereandnow.web.records.shared_order import ORDER, Group
from hereandnow.web.records.store.answers import (
    Said,
    Shared,
    new_answer,
    said_before,
    said_in,
    shared_from,
    write_said,
)

__all__ = [
    "Group",
    "Said",
    "Shared",
    "Verdict",
    "answer",
    "ask_to_talk",
    "give_verdict",
    "hide",
    "may_be_shown",
    "own_id",
    "shared_with",
    "shared_with_me",
    "swap_answer",
    "therapist_of",
]


def own_id(account: AccountRecord) -> UUID:
    """The id of the client whose account this is. Raises Http404, as all here do for any other account."""
    return own_row(account).id


def therapist_of(account: AccountRecord) -> str:
    """The name of the client's therapist."""
    return own_row(account).therapist.name


def may_be_shown(account: AccountRecord) -> bool:
    """Whether the client agreed that something is shown to them here."""
    return stands(own_row(account).id, Purpose.SHARE)


def shared_with_me(account: AccountRecord) -> tuple[Shared, ...]:
    """All that was released to the client and not taken back: what went well first, then the newest session first."""
    with transaction.atomic():
        found = [shared_from(record) for record in _rows(account)]
        witness(account, Deed.READ, what="shares", client=own_id(account))
    found.sort(key=lambda shared: (-shared.held_on.toordinal(), shared.released_at))
    return tuple(sorted(found, key=lambda shared: ORDER[shared.group]))


def shared_with(account: AccountRecord, share_id: UUID) -> Shared:
    """One of them. Raises Http404."""
    with transaction.atomic():
        record = _row(account, share_id)
        witness(account, Deed.READ, what="share", client=record.client_id, thing=record.id)
        return shared_from(record)


def answer(account: AccountRecord, share_id: UUID, said: Said) -> None:
    """What the client says to a share, in place of what they said before. Raises Http404."""
    with transaction.atomic():
        row = _answer_row(account, share_id)
        if said_in(row) != said:
            _keep(account, row, said)


def give_verdict(account: AccountRecord, share_id: UUID, verdict: Verdict | None) -> None:
    """It fits, it does not, it is more complicated; None takes that back, the words stay. Raises Http404."""
    with transaction.atomic():
        row = _answer_row(account, share_id)
        _keep(account, row, replace(said_in(row), verdict=verdict))


def ask_to_talk(account: AccountRecord, share_id: UUID, *, talk: bool) -> None:
    """Whether the client would like to talk about it next time. Raises Http404."""
    with transaction.atomic():
        row = _answer_row(account, share_id)
        _keep(account, row, replace(said_in(row), wants_to_talk=talk))


def swap_answer(account: AccountRecord, share_id: UUID) -> None:
    """Undo the last change of an answer; once more, and the change is there again. Raises Http404 for none."""
    with transaction.atomic():
        row = _answer_row(account, share_id)
        before = said_before(row)
        if before is None:
            raise Http404
        _keep(account, row, before)


def hide(account: AccountRecord, share_id: UUID, *, hidden: bool) -> None:
    """Take a share off the client's own page, or put it back there. Raises Http404."""
    with transaction.atomic():
        row = _answer_row(account, share_id)
        row.hidden = hidden
        row.save()
        witness(account, Deed.CHANGED, what="share", client=row.client_id, thing=row.share_id)


def _rows(account: AccountRecord) -> QuerySet[ShareRecord]:
    client = own_row(account)
    rows = ShareRecord.objects.filter(client=client, taken_back_at=None, session__removed_at=None)
    return rows.select_related("session", "answer") if stands(client.id, Purpose.SHARE) else rows.none()


def _row(account: AccountRecord, share_id: UUID) -> ShareRecord:
    record = _rows(account).filter(pk=share_id).first()
    if record is None:
        raise Http404
    return record


def _answer_row(account: AccountRecord, share_id: UUID) -> AnswerRecord:
    record = _row(account, share_id)
    found: AnswerRecord | None = getattr(record, "answer", None)
    return found or new_answer(record)


def _keep(account: AccountRecord, row: AnswerRecord, said: Said) -> None:
    write_said(row, said)
    row.answered_at = timezone.now() if said else None
    row.save()
    witness(account, Deed.ANSWERED, what="share", client=row.client_id, thing=row.share_id)
