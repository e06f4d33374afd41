"""Process notes: a list by day, one large field, and the way back from each change."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from hereandnow.web.accounts.forms import sent
from hereandnow.web.accounts.policy import only
from hereandnow.web.pages.notes.forms import NoteForm
from hereandnow.web.records.access.accounts import account_of
from hereandnow.web.records.access.clients import client_of
from hereandnow.web.records.access.notes import (
    add_note,
    change_note,
    note_of,
    notes_of,
    put_note_back,
    remove_note,
    swap_earlier,
)
from hereandnow.web.records.roles import Role


@only(Role.THERAPIST)
@require_http_methods(["GET", "POST"])
def notes(request: HttpRequest, client_id: UUID) -> HttpResponse:
    """The notes about a client, of whoever is signed in, and a field for one more."""
    account, form = account_of(request), NoteForm(sent(request))
    if form.is_valid():
        return _to(client_id, add_note(account, client_id, form.cleaned_data["words"]).id)
    found = {"client": client_of(account, client_id), "form": form, "notes": notes_of(account, client_id)}
    return render(request, "notes/page.html", found)


@only(Role.THERAPIST)
@require_http_methods(["GET", "POST"])
def note(request: HttpRequest, client_id: UUID, note_id: UUID) -> HttpResponse:
    """One note, to change its words."""
    account = account_of(request)
    client, found = client_of(account, client_id), note_of(account, client_id, note_id)
    form = NoteForm(sent(request), initial={"words": found.words})
    if not found.why and form.is_valid():
        return _to(client_id, change_note(account, client_id, note_id, form.cleaned_data["words"]).id)
    return render(request, "notes/note.html", {"client": client, "note": found, "form": form})


@only(Role.THERAPIST)
@require_POST
def note_earlier(request: HttpRequest, client_id: UUID, note_id: UUID) -> HttpResponse:
    """Undo the last change of a note; once more, and that is undone."""
    return _to(client_id, swap_earlier(account_of(request), client_id, note_id).id)


@only(Role.THERAPIST)
@require_POST
def note_removal(request: HttpRequest, client_id: UUID, note_id: UUID) -> HttpResponse:
    """Take a note away; its place says how to put it back."""
    remove_note(account_of(request), client_id, note_id)
    return _to(client_id, note_id)


@only(Role.THERAPIST)
@require_POST
def note_return(request: HttpRequest, client_id: UUID, note_id: UUID) -> HttpResponse:
    """Put a removed note back where it was."""
    put_note_back(account_of(request), client_id, note_id)
    return _to(client_id, note_id)


def _to(client_id: UUID, note_id: UUID) -> HttpResponse:
    return redirect(f"{reverse('notes', args=[client_id])}#note-{note_id}")
