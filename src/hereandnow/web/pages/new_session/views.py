"""A new session: brought in one of three ways, read in a child process, kept; then it is asked who is who."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from django.conf import settings
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from hereandnow.errors import ConsentMissing, ReadingStopped
from hereandnow.transcripts import Transcript
from hereandnow.web.accounts.policy import only, takes
from hereandnow.web.pages.new_session.forms import Brought, ChoiceForm, NewSessionForm, brought_by, carried
from hereandnow.web.records.access.accounts import account_of
from hereandnow.web.records.access.clients import Client, client_of
from hereandnow.web.records.access.consents import Purpose, standing
from hereandnow.web.records.access.sessions import SessionEntry, SessionState, add_sessions
from hereandnow.web.records.roles import Role


@takes(settings.LARGEST_UPLOAD)
@only(Role.THERAPIST)
@require_http_methods(["GET", "POST"])
def new_session(request: HttpRequest, client_id: UUID) -> HttpResponse:
    """Bring a session of a client; where a file holds several, choose among them."""
    client = client_of(account_of(request), client_id)
    if "carried" in request.POST:
        return _chosen(request, client)
    form = NewSessionForm(
        *((request.POST, request.FILES) if request.method == "POST" else ()),
        initial={"held_on": timezone.localdate()},
    )
    if form.is_valid():
        brought, held_on = form.cleaned_data["brought"], form.cleaned_data["held_on"]
        try:
            if len(brought.transcripts) == 1:
                return _keep(request, client, brought, [(brought.transcripts[0], held_on)])
            carrying = carried(brought)  # first: it refuses more than can be chosen from
            return _ask(request, client, ChoiceForm(brought.transcripts, held_on), carrying, brought.source)
        except ValidationError as error:
            form.add_error("file" if brought.source else "pasted", error)
        except ConsentMissing as error:
            form.add_error(None, str(error))
    return _page(request, client, form)


def _chosen(request: HttpRequest, client: Client) -> HttpResponse:
    today = timezone.localdate()
    try:
        brought = brought_by(request.POST["carried"])
    except ReadingStopped as error:
        return _page(request, client, NewSessionForm({"held_on": today}, nothing=str(error)))
    choice = ChoiceForm(brought.transcripts, today, request.POST)
    if choice.is_valid():
        try:
            return _keep(request, client, brought, choice.cleaned_data["taken"])
        except ConsentMissing as error:
            choice.add_error(None, str(error))
    return _ask(request, client, choice, request.POST["carried"], brought.source)


def _keep(
    request: HttpRequest, client: Client, brought: Brought, taken: Sequence[tuple[Transcript, date]]
) -> HttpResponse:
    kept = add_sessions(account_of(request), client.id, taken, source=brought.source, recollection=brought.recollection)
    return redirect(*_next(client, kept))


def _next(client: Client, kept: Sequence[SessionEntry]) -> tuple[str, UUID]:
    """Where to go on. Of several, each waits on the client's page to be told who is who."""
    if len(kept) > 1:
        return "client", client.id
    return "speakers" if kept[0].state == SessionState.SPEAKERS else "reading", kept[0].id


def _page(request: HttpRequest, client: Client, form: NewSessionForm) -> HttpResponse:
    agreed = standing(account_of(request), client.id)
    found = {"keeps": Purpose.TRANSCRIBE in agreed, "reads": Purpose.ANALYSE in agreed}
    return render(request, "new_session/page.html", {"client": client, "form": form, **found})


def _ask(request: HttpRequest, client: Client, form: ChoiceForm, carrying: str, source: str) -> HttpResponse:
    found = {"client": client, "form": form, "carried": carrying, "source": source}
    return render(request, "new_session/choose.html", found)
