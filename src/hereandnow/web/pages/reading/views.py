"""The page that waits: it asks for itself again until the session was read, and then leads to it."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from hereandnow.web.accounts.policy import by_itself, only
from hereandnow.web.records.access.accounts import account_of
from hereandnow.web.records.access.clients import client_of
from hereandnow.web.records.access.consents import Purpose, standing
from hereandnow.web.records.access.sessions import SessionState, entry_of, read_again
from hereandnow.web.records.roles import Role

AGAIN = 1
"""Seconds until the page is asked for again: most sessions are read in two."""


@by_itself
@only(Role.THERAPIST)
@require_http_methods(["GET", "POST"])
def reading(request: HttpRequest, session_id: UUID) -> HttpResponse:
    """Where a session stands; sent, it is to be read once more."""
    account = account_of(request)
    if request.method == "POST":
        read_again(account, session_id)
        return redirect("reading", session_id)
    entry = entry_of(account, session_id)
    if entry.state == SessionState.SPEAKERS:
        return redirect("speakers", session_id)
    if entry.state == SessionState.READ:
        return redirect("session", session_id)
    allowed = Purpose.ANALYSE in standing(account, entry.client)
    waits = allowed and entry.state in (SessionState.WAITING, SessionState.READING)
    found = {"session": entry, "client": client_of(account, entry.client), "waits": waits, "reads": allowed}
    answer = render(request, "reading/page.html", found)
    if waits:
        answer.headers["Refresh"] = str(AGAIN)
    return answer
