"""Supervision, as the supervisor comes to it: the excerpts that were brought to them, and nothing else of anybody.

An excerpt is found by the one supervisor it was brought to, until its last day is over, it is taken back, or the client
takes the consent back. It says nowhere whose it is: no name, no session, no day on which they met.
"""

from __future__ import annotations

from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet
from django.http import Http404
from django.utils import timezone
from django.utils.translation import gettext as _

from hereandnow.web.records.access.clients import UNOPENED, Unopened
from hereandnow.web.records.audit import witness
from hereandnow.web.records.consenting import permitted_here, stands
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import AccountRecord, BroughtRecord
from hereandnow.web.records.purposes import Purpose
from hereandnow.web.records.roles import Role
from hereandnow.web.records.store.responses import opened
from hereandnow.web.records.store.supervision import Brought, Passage, Shown, brought_from, write_answer

__all__ = [
    "Brought",
    "Passage",
    "Shown",
    "Unopened",
    "answer_excerpt",
    "excerpt_for",
    "excerpts_for",
    "swap_answer",
]


def excerpts_for(account: AccountRecord) -> tuple[Brought | Unopened, ...]:
    """What was brought to a supervisor, the newest first, or why one cannot be opened.

    Raises Http404 for any other account, as all here do.
    """
    found: list[Brought | Unopened] = []
    with transaction.atomic():
        for record in _rows(account).order_by("-made_at"):
            if not stands(record.client_id, Purpose.SUPERVISE):
                continue
            witness(account, Deed.READ, what="excerpt", client=record.client_id, thing=record.id)
            found.append(_opened(record))
    return tuple(found)


def excerpt_for(account: AccountRecord, brought_id: UUID) -> Brought:
    """One of them. Raises Http404."""
    with transaction.atomic():
        record = _row(account, brought_id)
        witness(account, Deed.READ, what="excerpt", client=record.client_id, thing=record.id)
        return brought_from(record)


def answer_excerpt(account: AccountRecord, brought_id: UUID, answer: str) -> None:
    """What the supervisor says to an excerpt, in place of what they said before; "" for nothing. Raises Http404."""
    with transaction.atomic():
        record = _row(account, brought_id)
        if opened(record, "answer") != answer:
            _keep(account, record, answer)


def swap_answer(account: AccountRecord, brought_id: UUID) -> None:
    """Undo the last change of an answer; once more, and the change is there again. Raises Http404."""
    with transaction.atomic():
        record = _row(account, brought_id)
        _keep(account, record, opened(record, "answer_before"))


def _rows(account: AccountRecord) -> QuerySet[BroughtRecord]:
    if not account.is_active or account.role != Role.SUPERVISOR:
        raise Http404
    # Whoever brought it must be there to take it back.
    return BroughtRecord.objects.filter(
        permitted_here(),
        supervisor=account,
        taken_back_at=None,
        until__gte=timezone.localdate(),
        session__removed_at=None,
        client__therapist__is_active=True,
    ).select_related("by")


def _row(account: AccountRecord, brought_id: UUID) -> BroughtRecord:
    record = _rows(account).filter(pk=brought_id).first()
    if record is None or not stands(record.client_id, Purpose.SUPERVISE):
        raise Http404
    return record


def _opened(record: BroughtRecord) -> Brought | Unopened:
    try:
        return brought_from(record)
    except UNOPENED:
        why = _("This excerpt cannot be opened. Ask the therapist who brought it to bring it again.")
        return Unopened(record.id, why, record.made_at)


def _keep(account: AccountRecord, record: BroughtRecord, answer: str) -> None:
    write_answer(record, answer)
    record.answered_at = timezone.now() if answer else None
    record.save(update_fields=["sealed_answer", "sealed_answer_before", "answered_at"])
    witness(account, Deed.ANSWERED, what="excerpt", client=record.client_id, thing=record.id)
