"""The choice, on a client's own page and on their therapist's; and the mails that a therapist asks for."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_POST

from hereandnow.web.accounts.forms import sent
from hereandnow.web.accounts.policy import only
from hereandnow.web.days import day_or_404
from hereandnow.web.pages.reminders.forms import ReminderForm
from hereandnow.web.records.access.accounts import account_of
from hereandnow.web.records.access.clients import client_of
from hereandnow.web.records.access.my_space import own_id
from hereandnow.web.records.access.reminders import (
    Reminder,
    call_mail_off,
    choose,
    desk_sends_mail,
    mail_form,
    reminder_of,
)
from hereandnow.web.records.roles import Role


@only(Role.CLIENT)
@require_http_methods(["GET", "POST"])
def my_reminders(request: HttpRequest) -> HttpResponse:
    """Whether I want any, and where."""
    account = account_of(request)
    client_id = own_id(account)
    reminder = reminder_of(account, client_id)
    form = _form(request, reminder, _("Yes, send me a mail when a form waits for me"))
    if form.is_valid():
        choose(account, client_id, form.cleaned_data["address"], wanted=form.cleaned_data["wanted"])
        return redirect("my_reminders")
    return render(request, "reminders/mine.html", {"form": form, "reminder": reminder, "sends": desk_sends_mail()})


@only(Role.THERAPIST)
@require_http_methods(["GET", "POST"])
def reminders(request: HttpRequest, client_id: UUID) -> HttpResponse:
    """What the client told their therapist about it; a client's own no is shown and not changed."""
    account = account_of(request)
    client, reminder = client_of(account, client_id), reminder_of(account, client_id)
    form = _form(request, reminder, _("They asked for mail when a form waits for them"))
    if form.is_valid():
        choose(account, client_id, form.cleaned_data["address"], wanted=form.cleaned_data["wanted"])
        return redirect("check_ins", client_id)
    shown = {"client": client, "form": form, "reminder": reminder, "sends": desk_sends_mail()}
    return render(request, "reminders/page.html", shown)


@only(Role.THERAPIST)
@require_POST
def check_in_mail(request: HttpRequest, client_id: UUID, day: str) -> HttpResponse:
    """Have a link to the check-in about a session sent, or not after all."""
    account, about = account_of(request), day_or_404(day)
    if "call_off" in request.POST:
        call_mail_off(account, client_id, about)
    elif not desk_sends_mail():
        raise Http404
    else:
        mail_form(account, client_id, about)
    return redirect("check_ins", client_id)


def _form(request: HttpRequest, reminder: Reminder, wants: object) -> ReminderForm:
    initial = {"address": reminder.address, "wanted": reminder.wanted}
    return ReminderForm(sent(request), wants=wants, initial=initial)
