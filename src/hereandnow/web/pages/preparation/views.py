"""The sheet for the next session: read on a screen, changed by the therapist, printed on one page."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from hereandnow.web.accounts.forms import sent
from hereandnow.web.accounts.policy import only
from hereandnow.web.pages.preparation.forms import SheetForm
from hereandnow.web.pages.preparation.shown import matters_of
from hereandnow.web.records.access.accounts import account_of
from hereandnow.web.records.access.clients import client_of
from hereandnow.web.records.access.preparation import change_sheet, sheet_of, swap_sheet
from hereandnow.web.records.roles import Role


@only(Role.THERAPIST)
@require_http_methods(["GET", "POST"])
def preparation(request: HttpRequest, client_id: UUID) -> HttpResponse:
    """The sheet, and below it the form that changes it."""
    account = account_of(request)
    sheet = sheet_of(account, client_id)
    form = SheetForm(sent(request), sheet=sheet)
    if form.is_valid():
        change_sheet(account, client_id, *form.said())
        return redirect("preparation", client_id)
    found = client_of(account, client_id)
    upcoming = found.next_meeting
    page = {
        "client": found,
        "upcoming": upcoming if upcoming is not None and upcoming >= timezone.localdate() else None,
        "sheet": sheet,
        "course": sheet.course,
        "reading": sheet.course.reading,
        "openers": matters_of(sheet, sheet.openers),
        "rest": matters_of(sheet, sheet.rest),
        "form": form,
    }
    return render(request, "preparation/page.html", page)


@only(Role.THERAPIST)
@require_POST
def preparation_before(request: HttpRequest, client_id: UUID) -> HttpResponse:
    """Undo the last change of the sheet; once more, and it is there again."""
    swap_sheet(account_of(request), client_id)
    return redirect("preparation", client_id)
