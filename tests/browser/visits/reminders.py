"""Reminders by mail: the choice of a client, and what their therapist asks for."""

from __future__ import annotations

from django.conf import settings
from django.test import override_settings

from hereandnow.web.mail import MailServer
from hereandnow.web.records.access.reminders import choose
from hereandnow.web.records.jobs import ATTEMPTS
from hereandnow.web.records.models import ClientRecord, JobRecord, JobState, Task
from hereandnow.web.records.purposes import Purpose
from hereandnow.web.records.roles import Role
from tests.browser.visitor import Visitor
from tests.web.people import account
from tests.web.session.making import agree, anna, read_session

SENDS = override_settings(
    MAIL_SERVER=MailServer("127.0.0.1", 25, "desk@practice.example", tls="none"), PUBLIC_NAME="practice.example"
)
"""A practice with a mail server, which nothing here reaches: no worker is at work."""


def my_reminders(visitor: Visitor) -> None:
    client = visitor.client().id
    ClientRecord.objects.filter(pk=client).update(account=account("Mika", Role.CLIENT))
    visitor.press("Sign out")
    visitor.sign_in("Mika")
    visitor.open("/my/reminders/")
    visitor.look("my-reminders-no-mail")
    assert settings.MAIL_SERVER is None
    with SENDS:
        visitor.open("/my/check-ins/")
        visitor.page.get_by_role("link", name="Would you like a mail").click()
        visitor.fill(address="mika@example.org")
        visitor.page.get_by_label("Yes, send me a mail").check()
        visitor.press("Keep it so")
        visitor.look("my-reminders")


def reminders(visitor: Visitor) -> None:
    client = visitor.client().id
    visitor.open(f"/clients/{client}/check-ins/")
    visitor.page.get_by_role("link", name="Reminders by mail").click()
    visitor.look("reminders-no-mail")
    with SENDS:
        visitor.page.reload()
        visitor.fill(address="mika@example.org")
        visitor.page.get_by_label("They asked for mail").check()
        visitor.look("reminders")
        visitor.press("Keep it so")
    assert visitor.heading() == "Check-ins"


def check_in_mail(visitor: Visitor) -> None:
    client = visitor.client().id
    agree(client, *Purpose)
    read_session(client)
    read_session(client, day=10)
    choose(anna(), client, "mika@example.org", wanted=True)
    with SENDS:
        visitor.open(f"/clients/{client}/check-ins/")
        visitor.press("Mail it Tuesday 3 November")
        visitor.look("check-ins-mail-waits")
        why = "The mail server takes neither the name nor the password that it is given."
        aside = {"state": JobState.SET_ASIDE, "attempts": ATTEMPTS, "reason": why}
        JobRecord.objects.filter(task=Task.MAIL).update(**aside)
        visitor.page.reload()
        visitor.look("check-ins-mail-set-aside")
        visitor.press("Call it off")
    assert not visitor.page.get_by_text("not sent").is_visible()


VISITS = {"my_reminders": my_reminders, "reminders": reminders, "check_in_mail": check_in_mail}
