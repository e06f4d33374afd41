"""Reminders by mail: off until somebody says yes, and a client's no stands against everybody else's yes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.http import Http404
from django.utils import timezone

from hereandnow.errors import AlreadyTold, MailNotWanted
from hereandnow.web.records.access.check_in_links import answered_for_both
from hereandnow.web.records.access.clients import client_row, row_for_either
from hereandnow.web.records.audit import witness
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.jobs import call_off_for, queue_for
from hereandnow.web.records.models import (
    AccountRecord,
    JobRecord,
    JobState,
    MailRecord,
    ReminderRecord,
    Task,
)
from hereandnow.web.records.possible_days import refuse_what_cannot_have_been
from hereandnow.web.records.roles import Role
from hereandnow.web.records.store.reminders import address_in, write_address


@dataclass(frozen=True, slots=True)
class Reminder:
    """Whether a client wants reminders, and where; ``address`` may be "". ``theirs`` says that the client chose."""

    address: str = field(default="", repr=False)
    wanted: bool = False
    theirs: bool = False

    @property
    def refused(self) -> bool:
        """Whether the client said no, which nobody else changes."""
        return self.theirs and not self.wanted


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail that was asked for; ``sent_at`` is None as long as it waits, ``why`` says why it was set aside."""

    day: date
    sent_at: datetime | None
    why: str = ""


def desk_sends_mail() -> bool:
    """Whether the practice named a mail server, and the desk is reached from elsewhere: links would open nowhere."""
    return settings.MAIL_SERVER is not None and bool(settings.PUBLIC_NAME)


def reminder_of(account: AccountRecord, client_id: UUID) -> Reminder:
    """What was chosen, for the client themself and for their therapist. Raises Http404, as all here do."""
    client = row_for_either(account, client_id)
    with transaction.atomic():
        record = ReminderRecord.objects.filter(client=client).first()
        if record is None:
            return Reminder()
        witness(account, Deed.READ, what="address for reminders", client=client.id)
        return Reminder(address_in(record), record.wanted, record.by_client)


def wants_mail(account: AccountRecord, client_id: UUID) -> bool:
    """Whether a client of the therapist's wants mail; their address is not opened for it."""
    return ReminderRecord.objects.filter(client=client_row(account, client_id), wanted=True).exists()


def choose(account: AccountRecord, client_id: UUID, address: str, *, wanted: bool) -> None:
    """Where reminders go, and whether any do; without an address, none. What waits to be sent is called off by a no.

    Raises MailNotWanted where a therapist would change what a client chose themself.
    """
    client = row_for_either(account, client_id)
    with transaction.atomic():
        record = ReminderRecord.objects.filter(client=client).first() or ReminderRecord(client=client)
        theirs = account.role == Role.CLIENT
        if not theirs and record.by_client:
            raise MailNotWanted("Your client chose this themself. Only they can change that, on their own page.")
        record.wanted, record.by_client, record.changed_at = wanted and bool(address), theirs, timezone.now()
        write_address(record, address)
        record.save()
        if not record.wanted:
            MailRecord.objects.filter(client=client, sent_at=None).delete()
            call_off_for(client.id, Task.MAIL)
        witness(account, Deed.CHANGED, what="address for reminders", client=client.id)


def mail_form(account: AccountRecord, client_id: UUID, day: date) -> None:
    """Have a link to the check-in about a session sent, also once more; a worker without a mail server sends none.

    Raises MailNotWanted where the client wants none, AlreadyTold where they have answered, or ImpossibleDay.
    """
    client = client_row(account, client_id)
    refuse_what_cannot_have_been(day)
    with transaction.atomic():
        if not ReminderRecord.objects.filter(client=client, wanted=True).exists():
            raise MailNotWanted("Nobody said that this client wants mail. Ask them, then write down the address.")
        if answered_for_both(client, day):
            raise AlreadyTold("The check-in of this day is answered already. It needs no link.")
        made = {"asked_by": account, "made_at": timezone.now(), "sent_at": None}
        mail, _ = MailRecord.objects.update_or_create(client=client, day=day, defaults=made)
        queue_for(client.id, Task.MAIL)
        witness(account, Deed.ADDED, what="mail", client=client.id, thing=mail.pk)


def call_mail_off(account: AccountRecord, client_id: UUID, day: date) -> None:
    """Have a mail not sent that waits, or was set aside. Raises Http404 where none does."""
    client = client_row(account, client_id)
    with transaction.atomic():
        mail = MailRecord.objects.filter(client=client, day=day, sent_at=None).first()
        if mail is None:
            raise Http404
        witness(account, Deed.REMOVED, what="mail", client=client.id, thing=mail.pk)
        mail.delete()
        if not MailRecord.objects.filter(client=client, sent_at=None).exists():
            call_off_for(client.id, Task.MAIL)


def mails_of(account: AccountRecord, client_id: UUID) -> tuple[Mail, ...]:
    """The mails to a client that were asked for, the newest day first."""
    client = client_row(account, client_id)
    aside = JobRecord.objects.filter(client=client, task=Task.MAIL, state=JobState.SET_ASIDE)
    why = aside.values_list("reason", flat=True).first() or ""
    rows = MailRecord.objects.filter(client=client).order_by("-day")
    return tuple(Mail(row.day, row.sent_at, "" if row.sent_at else why) for row in rows)
