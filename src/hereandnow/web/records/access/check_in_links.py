"""Links to a check-in: made by a therapist for one client and one session, answered once, by whoever holds one.

Looking at the form uses nothing up. A link opens nothing but its own form: no name, and nothing that was told before.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet
from django.http import Http404
from django.utils import timezone

from hereandnow.domain import CheckIn, HelpfulEvent
from hereandnow.errors import AlreadyTold, CheckInOver
from hereandnow.web.records.access.clients import client_row, client_rows
from hereandnow.web.records.access.entries import SECOND_PRESS, EntryKind, keep_new
from hereandnow.web.records.audit import witness
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import AccountRecord, CheckInLinkRecord, ClientRecord, EntryRecord, SessionRecord
from hereandnow.web.records.possible_days import refuse_what_cannot_have_been
from hereandnow.web.records.store.entries import key_to_entries, value_in
from hereandnow.web.records.store.entry_values import EntryValue
from hereandnow.web.records.tokens import hashed, new_token

OPEN_FOR = timedelta(days=7)

_OVER = "This link is not open any more. A link works once, and for seven days."


@dataclass(frozen=True, slots=True)
class CheckInLink:
    """A link that is open (times UTC), to the check-in about the session of ``day``; its token is not known."""

    id: UUID
    day: date
    made_at: datetime
    expires_at: datetime


def make_link(account: AccountRecord, client_id: UUID, day: date) -> str:
    """A token for a client of the therapist's, to be shown once; an earlier one of this day is void then.

    Raises Http404, AlreadyTold where the check-in of that day is answered, or ImpossibleDay.
    """
    with transaction.atomic():
        client = client_row(account, client_id)
        refuse_what_cannot_have_been(day)
        if answered_for_both(client, day):
            raise AlreadyTold("The check-in of this day is answered already. It needs no link.")
        return open_link(client, day, account)


def links_of(account: AccountRecord, client_id: UUID) -> tuple[CheckInLink, ...]:
    """The open links of a client of the therapist's, the newest day first. Raises Http404."""
    rows = _open().filter(client=client_row(account, client_id)).order_by("-day")
    return tuple(CheckInLink(row.pk, row.day, row.made_at, row.expires_at) for row in rows)


def revoke_link(account: AccountRecord, link_id: UUID) -> None:
    """Make a link void. Raises Http404 where it is not the therapist's to revoke, or is open no more."""
    with transaction.atomic():
        record = _open().filter(pk=link_id, client__in=client_rows(account)).first()
        if record is None:
            raise Http404
        record.revoked_at = timezone.now()
        record.save(update_fields=["revoked_at"])
        witness(account, Deed.REMOVED, what="check in link", client=record.client_id, thing=record.pk)


def day_of(token: str) -> date:
    """The day of the session that the link asks about. Raises CheckInOver, for a wrong one alike."""
    return _record(token).day


def answer_by_link(token: str, check_in: CheckIn, event: HelpfulEvent | None) -> None:
    """Keep what is told, once: the link is used up by this. It is about the day of the link, whatever day it names.

    The same once more, as by a second press of the button, has arrived already. Raises CheckInOver for anything else.
    """
    with transaction.atomic():
        if _arrived_just_now(token, check_in, event):
            return
        record = _record(token, lock=True)
        client, session = record.client, session_on(record.client, record.day)
        told = replace(check_in, session=record.day, sent=record.made_at, answered=timezone.now())
        try:
            keep_new(client, told, author=None, of_session=session)
        except AlreadyTold as error:
            raise CheckInOver(_OVER) from error
        if event is not None:
            keep_new(client, replace(event, session=record.day), author=None, of_session=session)
        record.used_at = timezone.now()
        record.save(update_fields=["used_at"])


def _arrived_just_now(token: str, check_in: CheckIn, event: HelpfulEvent | None) -> bool:
    """Whether these words came by this link a moment ago. Whoever guesses at them later learns nothing."""
    since = timezone.now() - SECOND_PRESS
    links = CheckInLinkRecord.objects.filter(token_hash=hashed(token), used_at__gt=since).select_for_update()
    link = links.select_related(None).first()
    if link is None:
        return False
    kinds = (EntryKind.CHECK_IN, EntryKind.HELPFUL_EVENT)
    rows = EntryRecord.objects.filter(client=link.client_id, kind__in=kinds, day=link.day, author=None)
    rows = rows.filter(removed_at=None, made_at__gt=since).order_by("kind")
    told = [_said(value_in(row, key_to_entries(row.client_id))) for row in rows]
    return told == [_said(check_in), *([] if event is None else [_said(event)])]


def _said(value: EntryValue) -> tuple[object, ...]:
    if isinstance(value, HelpfulEvent):
        return value.what, value.how_much
    assert isinstance(value, CheckIn)
    return dict(value.ratings), value.words, value.different


def open_link(client: ClientRecord, day: date, account: AccountRecord) -> str:
    """A token in the place of an earlier one of this day, for whoever has asked whose client it is."""
    with transaction.atomic():
        close_links(client, day)
        token = new_token()
        made = CheckInLinkRecord.objects.create(
            token_hash=hashed(token), client=client, day=day, made_by=account, expires_at=timezone.now() + OPEN_FOR
        )
        witness(account, Deed.ADDED, what="check in link", client=client.id, thing=made.pk)
        return token


def session_on(client: ClientRecord, day: date) -> UUID | None:
    """The session of a client that was held on a day, where one is kept; for the modules of the door."""
    rows = SessionRecord.objects.filter(client=client, held_on=day, removed_at=None)
    return rows.order_by("made_at").values_list("pk", flat=True).first()


def answered_for_both(client: ClientRecord, day: date) -> bool:
    """Whether the check-in of a day is answered, as a therapist may know: not of what a client keeps to themself."""
    rows = EntryRecord.objects.filter(client=client, kind=EntryKind.CHECK_IN, day=day, removed_at=None)
    return rows.filter(kept_to_self=False).exists()


def close_links(client: ClientRecord, day: date) -> datetime | None:
    """Make the open links of a day void, for the modules of the door; when the last of them was made."""
    rows = _open().filter(client=client, day=day).order_by("-made_at")
    made_at = rows.values_list("made_at", flat=True).first()
    rows.update(revoked_at=timezone.now())
    return made_at


def _open() -> QuerySet[CheckInLinkRecord]:
    # As with invitations: whoever may not sign in any more has made nothing.
    return CheckInLinkRecord.objects.filter(
        used_at=None, revoked_at=None, expires_at__gt=timezone.now(), made_by__is_active=True
    )


def _record(token: str, *, lock: bool = False) -> CheckInLinkRecord:
    found = _open().filter(token_hash=hashed(token)).select_related("client")
    record = (found.select_for_update(of=("self",)) if lock else found).first()
    if record is None:
        raise CheckInOver(_OVER)
    return record
