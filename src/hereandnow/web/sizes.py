"""How much a request may bring, asked before any of it is read. A page that takes files says so itself."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import Resolver404, resolve

from hereandnow.web.accounts.policy import policy_of

TOO_LARGE = 413


class Sizes:
    """Refuses what is larger than the view takes that it is meant for; the server takes what the largest view does."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Let the request pass, or say that it is too large."""
        if _length(request) > _largest(request):
            return render(request, "400.html", status=TOO_LARGE)
        return self._get_response(request)


def _length(request: HttpRequest) -> int:
    try:
        return int(request.META.get("CONTENT_LENGTH") or 0)
    except ValueError:
        return 0  # which is what Django reads then


def _largest(request: HttpRequest) -> int:
    try:
        policy = policy_of(resolve(request.path_info).func)
    except Resolver404:
        policy = None
    return settings.LARGEST_FORM if policy is None or policy.largest is None else policy.largest
