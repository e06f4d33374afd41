"""Removing a session, and undoing it for a week."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from hereandnow.web.accounts.policy import only
from hereandnow.web.records.access.accounts import account_of
from hereandnow.web.records.access.clients import client_of
from hereandnow.web.records.access.sessions import entry_of, remove_session, removed_sessions_of, restore_session
from hereandnow.web.records.roles import Role


@only(Role.THERAPIST)
@require_GET
def removed_sessions(request: HttpRequest, client_id: UUID) -> HttpResponse:
    """The removed sessions of a client that can still be brought back."""
    account = account_of(request)
    found = {"client": client_of(account, client_id), "sessions": removed_sessions_of(account, client_id)}
    return render(request, "removed_sessions/page.html", found)


@only(Role.THERAPIST)
@require_POST
def session_removal(request: HttpRequest, session_id: UUID) -> HttpResponse:
    """Take a session away; the page it leads to says how to bring it back."""
    account = account_of(request)
    client = entry_of(account, session_id).client
    remove_session(account, session_id)
    return redirect(f"{reverse('removed_sessions', args=[client])}#session-{session_id}")


@only(Role.THERAPIST)
@require_POST
def session_return(request: HttpRequest, session_id: UUID) -> HttpResponse:
    """Bring a removed session back to where it was."""
    return redirect("reading", restore_session(account_of(request), session_id).id)
