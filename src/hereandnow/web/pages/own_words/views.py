"""What a client lets their therapist see of their sentences and days."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from hereandnow.domain import Belief
from hereandnow.web.accounts.policy import only
from hereandnow.web.belief_line import belief_line
from hereandnow.web.days import day_in
from hereandnow.web.records.access.accounts import account_of, clients_account_open
from hereandnow.web.records.access.clients import client_of
from hereandnow.web.records.access.days import own_words_of
from hereandnow.web.records.roles import Role


@only(Role.THERAPIST)
@require_GET
def own_words(request: HttpRequest, client_id: UUID) -> HttpResponse:
    """Sentences with their numbers, and words by day, the newest first. Nothing here can be changed by a therapist."""
    account = account_of(request)
    client = client_of(account, client_id)
    sentences, days = own_words_of(account, client_id, day_in(request.GET.get("before", "")))
    shown = {
        "client": client,
        "beliefs": [
            (entry, belief_line(entry.value.ratings) if isinstance(entry.value, Belief) else None)
            for entry in sentences
        ],
        "days": days,
        "has_page": clients_account_open(account, client_id) is not None,
    }
    return render(request, "own_words/page.html", shown)
