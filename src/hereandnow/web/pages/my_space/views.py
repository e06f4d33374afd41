"""Where a client begins."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from hereandnow.web.accounts.policy import only
from hereandnow.web.records.roles import Role


@only(Role.CLIENT)
@require_GET
def my_space(request: HttpRequest) -> HttpResponse:
    """What is here so far: that nothing has been shared."""
    return render(request, "my_space/page.html")
