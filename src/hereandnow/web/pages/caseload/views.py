"""The caseload: who is next and what waits, by day and by name. It ranks nobody."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from hereandnow.web.accounts.forms import sent
from hereandnow.web.accounts.policy import only
from hereandnow.web.pages.caseload.forms import ClientForm
from hereandnow.web.records.access.accounts import account_of
from hereandnow.web.records.access.caseload import caseload_of
from hereandnow.web.records.access.clients import add_client
from hereandnow.web.records.access.erasing import put_away, tombstones_of
from hereandnow.web.records.roles import Role


@only(Role.THERAPIST)
@require_http_methods(["GET", "POST"])
def caseload(request: HttpRequest) -> HttpResponse:
    """The clients of whoever is signed in, and a form for one more."""
    account = account_of(request)
    form = ClientForm(sent(request))
    if form.is_valid():
        added = add_client(account, form.cleaned_data["name"])
        return redirect(f"{reverse('caseload')}#client-{added.id}")
    shown = {
        "caseload": caseload_of(account, timezone.localdate()),
        "tombstones": tombstones_of(account),
        "form": form,
    }
    return render(request, "caseload/page.html", shown)


@only(Role.THERAPIST)
@require_POST
def tombstone(request: HttpRequest, tombstone_id: UUID) -> HttpResponse:
    """The therapist has seen that somebody deleted their data."""
    put_away(account_of(request), tombstone_id)
    return redirect("caseload")
