"""The speaker fix: what the labels are, our guess and why, and one button to say that it is right."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from hereandnow.errors import UnclearSpeakers
from hereandnow.web.accounts.policy import only
from hereandnow.web.pages.speakers.forms import SpeakersForm, known, sent_so_far, split_by
from hereandnow.web.records.access.accounts import account_of
from hereandnow.web.records.access.clients import client_of
from hereandnow.web.records.access.sessions import decide_speakers, entry_of, speakers_of
from hereandnow.web.records.roles import Role


@only(Role.THERAPIST)
@require_http_methods(["GET", "POST"])
def speakers(request: HttpRequest, session_id: UUID) -> HttpResponse:
    """Who is who in a session. Swapping, and opening a label’s turns, show the page again and keep nothing."""
    account = account_of(request)
    found = speakers_of(account, session_id)
    split, values = known(found)
    if request.method == "POST":
        split |= split_by(request.POST)
        swapped = "swap" in request.POST
        if swapped or "tell_apart" in request.POST:
            form = SpeakersForm(found, split, initial={**values, **sent_so_far(request.POST, swapped=swapped)})
        else:
            form = SpeakersForm(found, split, request.POST)
            if form.is_valid():
                try:
                    decide_speakers(account, session_id, form.cleaned_data["labels"], form.cleaned_data["single"])
                except UnclearSpeakers as error:
                    form.add_error(None, str(error))
                else:
                    return redirect("reading", session_id)
    else:
        form = SpeakersForm(found, split, initial=values)
    entry = entry_of(account, session_id)
    shown = {"form": form, "speakers": found, "session": entry, "client": client_of(account, entry.client)}
    return render(request, "speakers/page.html", shown)
