"""Where a supervisor begins."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from hereandnow.web.accounts.policy import only
from hereandnow.web.records.roles import Role


@only(Role.SUPERVISOR)
@require_GET
def supervision(request: HttpRequest) -> HttpResponse:
    """What is here so far: nothing was brought."""
    return render(request, "supervision/page.html")
