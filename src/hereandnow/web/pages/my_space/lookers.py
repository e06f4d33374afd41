"""Who has looked at what is kept about me, day by day; a therapist opens the same list."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from hereandnow.web.accounts.policy import only
from hereandnow.web.records.access.accounts import account_of
from hereandnow.web.records.access.clients import client_of
from hereandnow.web.records.access.lookers import lookers_of
from hereandnow.web.records.access.my_space import own_id
from hereandnow.web.records.roles import Role


@only(Role.CLIENT)
@require_GET
def my_lookers(request: HttpRequest) -> HttpResponse:
    """The list, as the client opens it."""
    account = account_of(request)
    found = lookers_of(account, own_id(account), before=_before(request))
    return render(request, "my_space/lookers.html", {"lookers": found})


@only(Role.THERAPIST)
@require_GET
def lookers(request: HttpRequest, client_id: UUID) -> HttpResponse:
    """The list, as the client sees it, for their therapist."""
    account = account_of(request)
    client = client_of(account, client_id)
    found = lookers_of(account, client_id, before=_before(request))
    return render(request, "my_space/lookers.html", {"lookers": found, "client": client})


def _before(request: HttpRequest) -> date | None:
    try:
        return date.fromisoformat(request.GET.get("before", ""))
    except ValueError:  # a day that is none shows the newest
        return None
