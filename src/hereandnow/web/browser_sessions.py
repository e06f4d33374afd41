"""Sessions of browsers, whose end and whose loss are told as what they are."""

from __future__ import annotations

from django.contrib.sessions.exceptions import SessionInterrupted
from django.contrib.sessions.middleware import SessionMiddleware
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from hereandnow.web.records.opening import UNREACHABLE

NOT_SURE = gettext_noop(
    "The desk cannot write down that you are here: the disk is full or may not be written, or another program holds "
    "the records. What you just did may have been kept or not. See to that, then look before you do it again."
)
"""A session is written when the page is done: by then something may have been changed, or nothing."""


class BrowserSessions(SessionMiddleware):
    """Django's own, which takes any failure to write for a session that somebody ended, and calls it a bad request."""

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        """The response, or the sentence in its place; who was signed out meanwhile is asked to sign in."""
        try:
            return super().process_response(request, response)
        except SessionInterrupted as error:
            if _is_unreachable(error):
                return render(request, "sentence.html", {"sentence": _(NOT_SURE)}, status=503)
            return redirect("sign_in")


def _is_unreachable(error: BaseException | None) -> bool:
    while error is not None and not isinstance(error, UNREACHABLE):
        error = error.__context__
    return error is not None
