"""How culture and identity matter to a client: written by them alone, and seen by their therapist if they want it."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from django.db import transaction
from django.http import Http404
from django.utils import timezone

from hereandnow.web.records.access.clients import client_row, own_row
from hereandnow.web.records.audit import witness
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import AccountRecord, ClientRecord, IdentityRecord
from hereandnow.web.records.prompts import Prompt
from hereandnow.web.records.store.identities import (
    AboutMe,
    about_me_from,
    new_identity,
    replace_words,
    words_before,
)

__all__ = [
    "AboutMe",
    "Prompt",
    "about_client",
    "about_me",
    "change_about_me",
    "show_about_me",
    "swap_about_me",
]

_WHAT = "own words about themself"


def about_me(account: AccountRecord) -> AboutMe:
    """What the client whose account asks wrote about their own world. Raises Http404, as all here do."""
    with transaction.atomic():
        record = _row(own_row(account))
        witness(account, Deed.READ, what=_WHAT, client=record.client_id)
        return about_me_from(record)


def change_about_me(account: AccountRecord, words: Mapping[Prompt, str]) -> None:
    """Other words. What stood there before is kept for undoing this change, and nothing earlier."""
    with transaction.atomic():
        record = _row(own_row(account))
        if dict(about_me_from(record).words) != {prompt: text for prompt, text in words.items() if text}:
            replace_words(record, words)
            _keep(account, record, Deed.CHANGED)


def swap_about_me(account: AccountRecord) -> None:
    """Undo the last change; once more, and it is there again."""
    with transaction.atomic():
        record = _row(own_row(account))
        before = words_before(record)
        if before is None:
            raise Http404
        replace_words(record, before)
        _keep(account, record, Deed.CHANGED)


def show_about_me(account: AccountRecord, *, shown: bool) -> None:
    """Whether the therapist sees it."""
    with transaction.atomic():
        record = _row(own_row(account))
        record.shown = shown
        _keep(account, record, Deed.SHARED if shown else Deed.REMOVED)


def about_client(account: AccountRecord, client_id: UUID) -> AboutMe | None:
    """What a client wants their therapist to know of their world; None where they show nothing. Raises Http404."""
    with transaction.atomic():
        client = client_row(account, client_id)
        record = IdentityRecord.objects.filter(client=client, shown=True).first()
        if record is None:
            return None
        found = about_me_from(record)
        if not found.words:
            return None
        witness(account, Deed.READ, what=_WHAT, client=client_id)
        return found


def _row(client: ClientRecord) -> IdentityRecord:
    return IdentityRecord.objects.filter(client=client).first() or new_identity(client)


def _keep(account: AccountRecord, record: IdentityRecord, deed: Deed) -> None:
    record.changed_at = timezone.now()
    record.save()
    witness(account, deed, what=_WHAT, client=record.client_id)
