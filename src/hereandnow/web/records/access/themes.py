"""What a therapist says of the themes of a course, and which of them the client may see."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from uuid import UUID

from django.db import transaction
from django.db.models import Count, F, Q
from django.http import Http404
from django.utils import timezone

from hereandnow.web.records.access.clients import client_row, client_rows
from hereandnow.web.records.access.whole_course import OpenedCourse, whole_course_of
from hereandnow.web.records.audit import witness
from hereandnow.web.records.consenting import require
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import AccountRecord, ThemeRecord, ThemeShareRecord
from hereandnow.web.records.purposes import Purpose
from hereandnow.web.records.readings import have_course_read
from hereandnow.web.records.store.themes import (
    new_theme,
    replace_said,
    theme_said,
    theme_said_before,
    write_share,
)
from hereandnow.web.records.themes import NamedTheme, ThemeSaid, turns_of

__all__ = [
    "merge_theme",
    "new_theme_answers_of",
    "refuse_theme",
    "rename_theme",
    "share_theme",
    "swap_theme",
    "take_back_theme",
]

_WHAT = "theme"


def new_theme_answers_of(account: AccountRecord) -> dict[UUID, int]:
    """How many answers to shared themes a therapist has not seen yet, by client; clients without are left out."""
    rows = ThemeShareRecord.objects.filter(
        Q(seen_at=None) | Q(seen_at__lt=F("answered_at")),
        client__in=client_rows(account),
        taken_back_at=None,
        answered_at__isnull=False,
    )
    return {row["client"]: row["new"] for row in rows.values("client").annotate(new=Count("id"))}


def rename_theme(account: AccountRecord, client_id: UUID, theme_key: str, name: str) -> None:
    """The therapist's name for a theme, "" for none; ``theme_key`` names it within its course.

    Raises Http404, as all here do.
    """
    with transaction.atomic():
        found = _found(whole_course_of(account, client_id), theme_key)
        _say(account, client_id, replace(_said(found), name=name))


def merge_theme(account: AccountRecord, client_id: UUID, theme_key: str, into: str) -> None:
    """That a theme is the same as another, with which it is shown from then on; "" takes that back."""
    with transaction.atomic():
        opened = whole_course_of(account, client_id)
        if into:
            other = _found(opened, into)
            if into == theme_key or other.refused or other.refused_by_client:
                raise Http404
        _say(account, client_id, replace(_said(_found(opened, theme_key)), into=into))


def refuse_theme(account: AccountRecord, client_id: UUID, theme_key: str) -> None:
    """That it is none: it is not named again from the episodes that it rests on now."""
    with transaction.atomic():
        found = _found(whole_course_of(account, client_id), theme_key)
        _say(account, client_id, replace(_said(found), refused=turns_of(found.episodes)))
        have_course_read(client_id)  # the preparation sheet may rest on it


def swap_theme(account: AccountRecord, client_id: UUID, theme_id: UUID) -> None:
    """Undo the last thing that was said of a theme; once more, and it is said again."""
    with transaction.atomic():
        client = client_row(account, client_id)
        row = ThemeRecord.objects.filter(pk=theme_id, client=client).first()
        before = theme_said_before(row) if row is not None else None
        if row is None or before is None:
            raise Http404
        replace_said(row, before)
        _keep(account, row)
        have_course_read(client_id)


def share_theme(
    account: AccountRecord, client_id: UUID, theme_key: str, *, wording: str, quotes: Collection[str]
) -> None:
    """Release a theme to the client, in the therapist's wording; ``quotes`` are names of ``own_words``.

    What was released of it before is taken back. Raises Http404 (also for words that are not the client's), or
    ConsentMissing.
    """
    with transaction.atomic():
        opened = whole_course_of(account, client_id)
        found, words = _found(opened, theme_key), opened.own_words(theme_key)
        if found.refused or found.refused_by_client or not words.keys() >= set(quotes):
            raise Http404
        require(client_id, Purpose.SHARE)
        row = _row_of(client_id, theme_key)
        if row is None:
            row = _say(account, client_id, _said(found))
        ThemeShareRecord.objects.filter(theme=row, taken_back_at=None).update(taken_back_at=timezone.now())
        share = ThemeShareRecord(client_id=client_id, theme=row, by=account)
        chosen = [quote for name, quote in words.items() if name in quotes]
        write_share(share, wording, chosen, turns_of(found.episodes))
        share.save(force_insert=True)
        witness(account, Deed.SHARED, what=_WHAT, client=client_id, thing=share.id)


def take_back_theme(account: AccountRecord, client_id: UUID, theme_share_id: UUID) -> None:
    """The client sees it no longer, whatever has become of its theme: it may be refused, put together, or not found."""
    with transaction.atomic():
        client = client_row(account, client_id)
        standing = ThemeShareRecord.objects.filter(pk=theme_share_id, client=client, taken_back_at=None)
        if not standing.update(taken_back_at=timezone.now()):
            raise Http404
        witness(account, Deed.REMOVED, what=f"shared {_WHAT}", client=client_id, thing=theme_share_id)
        have_course_read(client_id)


def _found(opened: OpenedCourse, theme_key: str) -> NamedTheme:
    found = opened.themes.by_key.get(theme_key)
    if found is None:
        raise Http404
    return found


def _said(theme: NamedTheme) -> ThemeSaid:
    return theme.said or ThemeSaid(theme.found.name)


def _row_of(client_id: UUID, theme_key: str) -> ThemeRecord | None:
    rows = ThemeRecord.objects.filter(client=client_id)
    return next((row for row in rows if theme_said(row).key == theme_key), None)


def _say(account: AccountRecord, client_id: UUID, said: ThemeSaid) -> ThemeRecord:
    row = _row_of(client_id, said.key)
    if row is None:
        row = ThemeRecord(client_id=client_id)
        new_theme(row, said)
    elif theme_said(row) != said:
        replace_said(row, said)
    _keep(account, row)
    return row


def _keep(account: AccountRecord, row: ThemeRecord) -> None:
    row.by, row.changed_at = account, timezone.now()
    row.save()
    witness(account, Deed.CHANGED, what=_WHAT, client=row.client_id, thing=row.id)
