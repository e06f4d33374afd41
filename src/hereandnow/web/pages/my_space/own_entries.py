"""What I wrote down between sessions: who sees it, undoing, removing and putting back, whichever kind it is."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from hereandnow.web.accounts.policy import only
from hereandnow.web.records.access.accounts import account_of
from hereandnow.web.records.access.entries import EntryKind, bring_back, keep_to_self, my_entry, remove, swap_before
from hereandnow.web.records.access.my_space import own_id
from hereandnow.web.records.roles import Role

_PAGES: dict[EntryKind | None, str] = {
    EntryKind.BELIEF: "my_beliefs",
    EntryKind.FEELING: "my_feelings",
    EntryKind.CONTACT: "my_appointments",
}
"""Where each kind stands."""


@only(Role.CLIENT)
@require_POST
def my_entry_shown(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    """Let my therapist see it, or not any more."""
    keep_to_self(account_of(request), entry_id, kept=request.POST.get("shown") != "yes")
    return _to(request, entry_id)


@only(Role.CLIENT)
@require_POST
def my_entry_before(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    """Undo my last change; once more, and that is undone."""
    swap_before(account_of(request), entry_id)
    return _to(request, entry_id)


@only(Role.CLIENT)
@require_POST
def my_entry_removal(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    """Take it away; its page says how to put it back."""
    kind = my_entry(account_of(request), entry_id).kind
    remove(account_of(request), entry_id)
    return redirect(f"{reverse(_PAGES.get(kind, 'my_space'))}#e-{entry_id}")


@only(Role.CLIENT)
@require_POST
def my_entry_return(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    """Put it back where it was."""
    own_id(account_of(request))
    bring_back(account_of(request), entry_id)
    return _to(request, entry_id)


def _to(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    page = _PAGES.get(my_entry(account_of(request), entry_id).kind, "my_space")
    return redirect(f"{reverse(page)}#e-{entry_id}")
