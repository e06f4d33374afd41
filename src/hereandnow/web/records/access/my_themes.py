"""My space: the themes that a therapist released to the client whose account asks, and what the client says to them."""

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
from hereandnow.web.records.models import AccountRecord, SessionRecord, ThemeShareRecord
from hereandnow.web.records.purposes import Purpose
from hereandnow.web.records.readings import have_course_read
from hereandnow.web.records.store.themes import (
    SharedTheme,
    ThemeAnswer,
    answer_before,
    answer_to_theme,
    replace_answer,
    shared_theme,
)

__all__ = ["SharedTheme", "my_theme", "my_themes", "name_my_theme", "refuse_my_theme", "swap_my_theme"]


def my_themes(account: AccountRecord) -> tuple[SharedTheme, ...]:
    """All that were released and not taken back, the newest first. Raises Http404, as all here do."""
    with transaction.atomic():
        client = own_row(account)
        found = tuple(map(_seen_by_client, _rows(account).order_by("-made_at")))
        witness(account, Deed.READ, what="shares", client=client.id)
        return found


def my_theme(account: AccountRecord, theme_share_id: UUID) -> SharedTheme:
    """One of them."""
    with transaction.atomic():
        record = _row(account, theme_share_id)
        witness(account, Deed.READ, what="share", client=record.client_id, thing=record.id)
        return _seen_by_client(record)


def name_my_theme(account: AccountRecord, theme_share_id: UUID, name: str) -> None:
    """What the client calls it, "" for nothing of their own."""
    with transaction.atomic():
        record = _row(account, theme_share_id)
        _answer(account, record, replace(answer_to_theme(record), name=name))


def refuse_my_theme(account: AccountRecord, theme_share_id: UUID, *, refused: bool) -> None:
    """That it is not so, or that it may be after all."""
    with transaction.atomic():
        record = _row(account, theme_share_id)
        _answer(account, record, replace(answer_to_theme(record), refused=refused))


def swap_my_theme(account: AccountRecord, theme_share_id: UUID) -> None:
    """Undo the last change of what was said to it; once more, and the change is there again."""
    with transaction.atomic():
        record = _row(account, theme_share_id)
        before = answer_before(record)
        if before is None:
            raise Http404
        _answer(account, record, before)


def _rows(account: AccountRecord) -> QuerySet[ThemeShareRecord]:
    client = own_row(account)
    rows = ThemeShareRecord.objects.filter(client=client, taken_back_at=None)
    return rows if stands(client.id, Purpose.SHARE) else rows.none()


def _row(account: AccountRecord, theme_share_id: UUID) -> ThemeShareRecord:
    record = _rows(account).filter(pk=theme_share_id).first()
    if record is None:
        raise Http404
    return record


def _seen_by_client(record: ThemeShareRecord) -> SharedTheme:
    """Without words of a session that was removed meanwhile."""
    shared = shared_theme(record)
    here = set(
        SessionRecord.objects.filter(pk__in=[quote.session for quote in shared.quotes], removed_at=None).values_list(
            "pk", flat=True
        )
    )
    return replace(shared, quotes=tuple(quote for quote in shared.quotes if quote.session in here))


def _answer(account: AccountRecord, record: ThemeShareRecord, answer: ThemeAnswer) -> None:
    if answer == answer_to_theme(record):
        return
    replace_answer(record, answer)
    record.answered_at = timezone.now()
    record.save()
    witness(account, Deed.ANSWERED, what="share", client=record.client_id, thing=record.id)
    have_course_read(record.client_id)  # what is refused is in no sheet
