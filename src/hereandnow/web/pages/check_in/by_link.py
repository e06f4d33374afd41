"""The check-in behind a link: it names nobody, asks for no account, and can be sent once.

It is reached by people who know nothing of the desk, so it says itself what to do while the keys are locked. Its
address lets nobody see or do anything else, and the page leads nowhere else.
"""

from __future__ import annotations

from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from hereandnow.errors import CheckInOver, KeystoreLocked
from hereandnow.web.accounts.forms import sent
from hereandnow.web.accounts.policy import without_keys
from hereandnow.web.pages.check_in.forms import CheckInForm
from hereandnow.web.records.access.check_in_links import answer_by_link, day_of
from hereandnow.web.records.access.tries import WRONG_LINKS, resting, tried_in_vain
from hereandnow.web.vault import the_vault

OVER, TOO_MANY, CLOSED = 410, 429, 503


@without_keys
@require_http_methods(["GET", "HEAD", "POST"])
def form_by_link(request: HttpRequest, token: str) -> HttpResponse:
    """Fill it in, and send it. Opening the page uses nothing up, so that no program that looks at links does."""
    if the_vault().locked:
        return _closed(request)
    try:
        return _open(request, token)
    except KeystoreLocked:  # they went since
        return _closed(request)


def _open(request: HttpRequest, token: str) -> HttpResponse:
    try:
        form = CheckInForm(sent(request))
        if form.is_valid():
            today = timezone.localdate()  # which day it is about, the link says
            answer_by_link(token, form.check_in(today), form.event(today))
            return render(request, "check_in/arrived.html")
        day = day_of(token)
    except CheckInOver:
        return _over(request)
    return _page(request, form, day)


def _over(request: HttpRequest) -> HttpResponse:
    """Wrong links have to rest after a while. Right ones never: behind a proxy everybody comes from one address."""
    what = f"check-in from {request.META['REMOTE_ADDR']}"
    if resting(what, limit=WRONG_LINKS):
        return render(request, "check_in/too_many.html", status=TOO_MANY)
    tried_in_vain(what)
    return render(request, "check_in/over.html", status=OVER)


def _closed(request: HttpRequest) -> HttpResponse:
    """What was written is shown again, unsent; whether there is such a link, nobody can tell now."""
    if request.method != "POST":
        return render(request, "check_in/closed.html", status=CLOSED)
    form = CheckInForm(request.POST)
    form.is_valid()
    return _page(request, form, None, status=CLOSED)


def _page(request: HttpRequest, form: CheckInForm, day: date | None, *, status: int = 200) -> HttpResponse:
    recent = day is not None and abs((timezone.localdate() - day).days) <= 1
    shown = {"form": form, "day": day, "recent": recent, "closed": status == CLOSED}
    return render(request, "check_in/by_link.html", shown, status=status)
