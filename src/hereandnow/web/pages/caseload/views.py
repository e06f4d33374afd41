"""The caseload: a list of people by name, which ranks nobody; and one client's name."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from hereandnow.web.accounts.forms import sent
from hereandnow.web.accounts.policy import only
from hereandnow.web.pages.caseload.forms import NameForm
from hereandnow.web.records.access.accounts import account_of
from hereandnow.web.records.access.clients import Client, add_client, client_of, clients_of, rename_client
from hereandnow.web.records.roles import Role


@only(Role.THERAPIST)
@require_http_methods(["GET", "POST"])
def caseload(request: HttpRequest) -> HttpResponse:
    """The clients of whoever is signed in, and a form for one more."""
    account = account_of(request)
    form = NameForm(sent(request))
    if form.is_valid():
        return _to(add_client(account, form.cleaned_data["name"]))
    return render(request, "caseload/page.html", {"clients": clients_of(account), "form": form})


@only(Role.THERAPIST)
@require_http_methods(["GET", "POST"])
def client(request: HttpRequest, client_id: UUID) -> HttpResponse:
    """One client, to give another name."""
    account = account_of(request)
    found = client_of(account, client_id)
    form = NameForm(sent(request), initial={"name": found.name})
    if form.is_valid():
        return _to(rename_client(account, client_id, form.cleaned_data["name"]))
    return render(request, "caseload/client.html", {"client": found, "form": form})


def _to(client: Client) -> HttpResponse:
    return redirect(f"{reverse('caseload')}#client-{client.id}")
