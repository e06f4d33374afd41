"""What happened to the appointments of one client: a list of facts, entered beside the session they are about."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from hereandnow.domain import Contact
from hereandnow.web.accounts.forms import sent
from hereandnow.web.accounts.policy import only
from hereandnow.web.appointment_form import as_written
from hereandnow.web.days import day_in
from hereandnow.web.pages.scheduling.forms import BY, ContactForm, beside
from hereandnow.web.pages.scheduling.waits import reasons, told
from hereandnow.web.records.access.accounts import account_of
from hereandnow.web.records.access.clients import Client, client_of
from hereandnow.web.records.access.days import contact_of, scheduling_of
from hereandnow.web.records.access.entries import Entry, add, bring_back, change, remove, swap_before
from hereandnow.web.records.roles import Role
from hereandnow.web.records.statements import HAPPENED


@only(Role.THERAPIST)
@require_http_methods(["GET", "POST"])
def scheduling(request: HttpRequest, client_id: UUID) -> HttpResponse:
    """The facts, and a form for one more; ``?session=`` names the session that it is about."""
    account = account_of(request)
    client = client_of(account, client_id)
    form = ContactForm(sent(request), initial=_beginning(client, day_in(request.GET.get("session", ""))))
    if form.is_valid():
        return _to(client_id, add(account, client_id, form.contact()).id)
    found = scheduling_of(account, client_id)
    shown = {
        "client": client,
        "form": form,
        "facts": [_shown(entry) for entry in found.facts],
        "removed": found.removed,
        "waits": None if found.waits is None else told(found.waits),
        "reasons": reasons(),
    }
    return render(request, "scheduling/page.html", shown)


@only(Role.THERAPIST)
@require_http_methods(["GET", "POST"])
def scheduling_fact(request: HttpRequest, client_id: UUID, contact_id: UUID) -> HttpResponse:
    """One fact that the therapist entered, to be put right."""
    account = account_of(request)
    client, entry = client_of(account, client_id), contact_of(account, client_id, contact_id)
    if not isinstance(entry.value, Contact):
        raise Http404
    form = ContactForm(sent(request), initial=as_written(entry.value))
    if form.is_valid():
        return _to(client_id, change(account, contact_id, form.contact()).id)
    return render(request, "scheduling/fact.html", {"client": client, "form": form})


@only(Role.THERAPIST)
@require_POST
def scheduling_before(request: HttpRequest, client_id: UUID, contact_id: UUID) -> HttpResponse:
    """Undo the last change of a fact; once more, and that is undone."""
    account = account_of(request)
    contact_of(account, client_id, contact_id)
    return _to(client_id, swap_before(account, contact_id).id)


@only(Role.THERAPIST)
@require_POST
def scheduling_removal(request: HttpRequest, client_id: UUID, contact_id: UUID) -> HttpResponse:
    """Take a fact away; the page says how to put it back."""
    account = account_of(request)
    contact_of(account, client_id, contact_id)
    remove(account, contact_id)
    return _to(client_id, contact_id)


@only(Role.THERAPIST)
@require_POST
def scheduling_return(request: HttpRequest, client_id: UUID, contact_id: UUID) -> HttpResponse:
    """Put a removed fact back."""
    account = account_of(request)
    contact_of(account, client_id, contact_id, removed=True)
    bring_back(account, contact_id)
    return _to(client_id, contact_id)


def _beginning(client: Client, session: date | None) -> dict[str, object]:
    if session is not None:
        return beside(session, late=session <= timezone.localdate())
    return beside(client.next_meeting, late=False)


def _shown(entry: Entry) -> tuple[Entry, str, str]:
    value = entry.value
    if not isinstance(value, Contact):
        return entry, "", ""
    return entry, str(HAPPENED[value.what]), str(BY[value.by])


def _to(client_id: UUID, contact_id: UUID) -> HttpResponse:
    return redirect(f"{reverse('scheduling', args=[client_id])}#e-{contact_id}")
