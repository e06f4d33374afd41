"""What was marked for supervision, what was brought and answered, and the page that brings one."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from hereandnow.errors import ClientNamed, ConsentMissing
from hereandnow.web.accounts.forms import sent
from hereandnow.web.accounts.policy import only
from hereandnow.web.pages.brought.forms import BringForm
from hereandnow.web.records.access.accounts import account_of
from hereandnow.web.records.access.bringing import (
    bring,
    brought_by,
    marks_of,
    put_back,
    supervisors_for,
    take_back,
    to_bring,
)
from hereandnow.web.records.roles import Role


@only(Role.THERAPIST)
@require_GET
def brought(request: HttpRequest) -> HttpResponse:
    """What nobody sees yet, and all that was brought."""
    account = account_of(request)
    shown = {
        "marks": marks_of(account),
        "brought": brought_by(account),
        "supervisors": supervisors_for(account),
    }
    return render(request, "brought/page.html", shown)


@only(Role.THERAPIST)
@require_http_methods(["GET", "POST"])
def bringing(request: HttpRequest, mark_id: UUID) -> HttpResponse:
    """One mark as its supervisor would read it, and the form that brings it."""
    account = account_of(request)
    found, supervisors = to_bring(account, mark_id), supervisors_for(account)
    form = BringForm(
        sent(request), supervisors=supervisors, initial={"pseudonym": found.pseudonym, "asked": found.asked}
    )
    if form.is_valid():
        try:
            return _to(bring(account, mark_id, **form.said()))
        except (ClientNamed, ConsentMissing) as error:
            form.add_error(None, str(error))
    return render(request, "brought/mark.html", {"found": found, "form": form, "supervisors": supervisors})


@only(Role.THERAPIST)
@require_POST
def brought_taken_back(request: HttpRequest, brought_id: UUID) -> HttpResponse:
    """The supervisor sees it no more."""
    take_back(account_of(request), brought_id)
    return _to(brought_id)


@only(Role.THERAPIST)
@require_POST
def brought_again(request: HttpRequest, brought_id: UUID) -> HttpResponse:
    """Undo taking back."""
    put_back(account_of(request), brought_id)
    return _to(brought_id)


def _to(brought_id: UUID) -> HttpResponse:
    return redirect(f"{reverse('brought')}#b-{brought_id}")
