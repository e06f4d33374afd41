"""What the worker does with mail: a fresh link to a check-in, handed to the practice's own server.

Nothing of the client is in it. Of a link nobody keeps more than a hash, so it is made when it is sent; where sending
fails it is made void again. A worker that ends between sending and writing that down sends once more: the link in the
newest mail is the one that opens.
"""

from __future__ import annotations

from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from hereandnow.errors import MailNotSent
from hereandnow.web.mail import send
from hereandnow.web.records.access.check_in_links import OPEN_FOR, close_links, open_link
from hereandnow.web.records.audit import witness
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.jobs import Job, end
from hereandnow.web.records.models import EntryKind, EntryRecord, MailRecord, ReminderRecord
from hereandnow.web.records.store.reminders import address_in


def send_mails(job: Job) -> None:
    """Send what waits for one client, the oldest first. Raises MailNotSent; what was sent before is not sent again."""
    for mail_id in list(MailRecord.objects.filter(client=job.of, sent_at=None).values_list("pk", flat=True)):
        _send(mail_id)
    end(job)


def _send(mail_id: UUID) -> None:
    with transaction.atomic():
        # Asked anew before each: while others were sent, this one may have been called off, or answered.
        mail = MailRecord.objects.filter(pk=mail_id, sent_at=None).select_related("client", "asked_by").first()
        if mail is None:
            return
        address, server = _address(mail), settings.MAIL_SERVER
        wanted = settings.PUBLIC_NAME and address and not _answered(mail) and mail.asked_by.is_active
        if server is None or not wanted:
            mail.delete()
            return
        token = open_link(mail.client, mail.day, mail.asked_by)
    try:
        # Outside of any transaction: no page waits for a mail server.
        send(server, address, _("Appointment form"), _body(f"https://{settings.PUBLIC_NAME}/form/{token}/"))
    except MailNotSent:
        close_links(mail.client, mail.day)
        raise
    with transaction.atomic():
        MailRecord.objects.filter(pk=mail.pk).update(sent_at=timezone.now())
        witness(None, Deed.SHARED, what="mail", client=mail.client_id, thing=mail.pk)


def _body(link: str) -> str:
    until = date_format(timezone.localtime(timezone.now() + OPEN_FOR), "j F")
    return "\n\n".join(
        (
            _("A short form is waiting. It takes about a minute, and you may leave it."),
            link,
            _("The link works once, until {until}.").format(until=until),
            _(
                "Nobody reads replies to this message. If you want no more of them, say so at your next appointment, "
                "or change it on your own page."
            ),
        )
    )


def _address(mail: MailRecord) -> str:
    record = ReminderRecord.objects.filter(client=mail.client, wanted=True).first()
    return address_in(record) if record is not None else ""


def _answered(mail: MailRecord) -> bool:
    told = EntryRecord.objects.filter(client=mail.client, kind=EntryKind.CHECK_IN, day=mail.day, removed_at=None)
    return told.exists()
