"""The page for somebody who may need help at once, in the clinic's own words: one for the desk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.http import Http404

from hereandnow.web.records.access.clients import own_row
from hereandnow.web.records.audit import witness
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import AccountRecord, ProtocolRecord
from hereandnow.web.records.roles import Role
from hereandnow.web.records.store.questionnaires import words_before, words_in, write_words

__all__ = ["Protocol", "change_protocol", "my_protocol", "protocol_of", "swap_protocol"]


@dataclass(frozen=True, slots=True)
class Protocol:
    """The clinic's words; "" where nobody wrote any yet. ``changed_at`` is UTC."""

    words: str
    changed_at: datetime | None
    has_before: bool


def protocol_of(account: AccountRecord) -> Protocol:
    """As whoever works here sees it, to change it. Raises Http404 for a client or a supervisor."""
    _may_write(account)
    witness(account, Deed.READ, what="protocol")
    return _value(ProtocolRecord.objects.first())


def my_protocol(account: AccountRecord) -> str:
    """The clinic's words for the client whose account asks; "" where nobody wrote any yet. Raises Http404."""
    own_row(account)
    witness(account, Deed.READ, what="protocol")
    return _value(ProtocolRecord.objects.first()).words


def change_protocol(account: AccountRecord, words: str) -> None:
    """Other words; those that stood there are kept until the next change."""
    _may_write(account)
    with transaction.atomic():
        record = ProtocolRecord.objects.first()
        if record is None:
            _keep(account, ProtocolRecord(), words, "")
        elif words_in(record) != words:
            _keep(account, record, words, words_in(record))


def swap_protocol(account: AccountRecord) -> None:
    """Undo the last change; once more, and it is there again. Raises Http404 where there was none."""
    _may_write(account)
    with transaction.atomic():
        record = ProtocolRecord.objects.first()
        if record is None:
            raise Http404
        _keep(account, record, words_before(record), words_in(record))


def _keep(account: AccountRecord, record: ProtocolRecord, words: str, before: str) -> None:
    write_words(record, words, before)
    record.changed_by = account
    record.save()
    witness(account, Deed.CHANGED, what="protocol", thing=record.pk)


def _value(record: ProtocolRecord | None) -> Protocol:
    if record is None:
        return Protocol("", None, has_before=False)
    words, before = words_in(record), words_before(record)
    return Protocol(words, record.changed_at, has_before=before != words)


def _may_write(account: AccountRecord) -> None:
    if not account.is_active or account.role not in (Role.THERAPIST, Role.ADMINISTRATOR):
        raise Http404
