"""What happened to my appointments: written down by me or by my therapist, as facts, with a reason where one was given.

A page of notes and no post office: whoever moves or cancels an appointment tells the other, as the two have agreed.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from hereandnow.domain import Contact
from hereandnow.web.accounts.forms import sent
from hereandnow.web.accounts.policy import only
from hereandnow.web.appointment_form import AppointmentForm, as_written
from hereandnow.web.pages.my_space.days_forms import NewAppointmentForm
from hereandnow.web.records.access.accounts import account_of
from hereandnow.web.records.access.days import about
from hereandnow.web.records.access.entries import Entry, EntryKind, add, change, my_entries, my_entry
from hereandnow.web.records.access.my_space import own_id, therapist_of
from hereandnow.web.records.roles import Role
from hereandnow.web.records.statements import HAPPENED

BY = {"client": _("on my side"), "therapist": _("on my therapist’s side")}
REASON = (_("The reason, in my own words"), _("Only if you like. Nobody has to give one."))


@only(Role.CLIENT)
@require_http_methods(["GET", "POST"])
def my_appointments(request: HttpRequest) -> HttpResponse:
    """All that is written down, the newest session first, and a form for one more."""
    account = account_of(request)
    # Ticked at first, unlike one's own words: most of it both know, and the page says that the therapist sees it.
    form = _form(request, {"what": "moved", "shown": True}, NewAppointmentForm)
    if form.is_valid():
        kept_to_self = not form.cleaned_data["shown"]
        return _to(add(account, own_id(account), form.contact(), kept_to_self=kept_to_self).id)
    told = sorted(my_entries(account, EntryKind.CONTACT), key=about, reverse=True)
    removed = [entry for entry in my_entries(account, EntryKind.CONTACT, removed=True) if entry.by_client]
    shown = {"therapist": therapist_of(account), "form": form, "facts": [*map(_shown, told)], "removed": removed}
    return render(request, "my_space/appointments.html", shown)


@only(Role.CLIENT)
@require_http_methods(["GET", "POST"])
def my_appointment(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    """One that I wrote down, told otherwise."""
    account = account_of(request)
    own_id(account)
    fact = my_entry(account, entry_id).value
    if not isinstance(fact, Contact):
        raise Http404
    form = _form(request, as_written(fact))
    if form.is_valid():
        return _to(change(account, entry_id, form.contact()).id)
    return render(request, "my_space/appointment.html", {"form": form})


def _form(
    request: HttpRequest, initial: dict[str, Any], form: type[AppointmentForm] = AppointmentForm
) -> AppointmentForm:
    return form(sent(request), initial=initial, by_whom=BY, reason=REASON, whose=_("On whose side"))


def _shown(entry: Entry) -> tuple[Entry, Any, Any]:
    """An entry with what happened and by whom, in words; none where it cannot be opened."""
    value = entry.value
    return (entry, HAPPENED[value.what], BY[value.by]) if isinstance(value, Contact) else (entry, "", "")


def _to(entry_id: UUID) -> HttpResponse:
    return redirect(f"{reverse('my_appointments')}#e-{entry_id}")
