"""Signing in and out, behind two views of our own, so that what stands behind them can change."""

from __future__ import annotations

from typing import Any

from django.contrib.auth import REDIRECT_FIELD_NAME, authenticate, login, logout
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from hereandnow.web.accounts.forms import sent
from hereandnow.web.accounts.policy import for_anybody, only
from hereandnow.web.pages.sign_in.forms import SignInForm
from hereandnow.web.records.access.accounts import any_account
from hereandnow.web.records.names import canonical
from hereandnow.web.records.roles import Role

TOO_MANY = 429


@for_anybody
@require_http_methods(["GET", "POST"])
def sign_in(request: HttpRequest) -> HttpResponse:
    """Name and password; then to the page that was asked for. A wrong name and a wrong password are told alike."""
    if not any_account():
        return redirect("first_start")
    target = (request.POST or request.GET).get(REDIRECT_FIELD_NAME) or "/"
    if not (target.startswith("/") and url_has_allowed_host_and_scheme(target, allowed_hosts=None)):
        target = "/"
    if request.user.is_authenticated:
        return redirect(target)
    form = SignInForm(sent(request))
    if form.is_valid():
        given = form.cleaned_data
        account = authenticate(request, username=canonical(given["name"]), password=given["password"])
        if account is not None:
            login(request, account)
            return redirect(target)
        form.add_error(None, _("This name and this password do not belong together. Try again."))
    return render(request, "sign_in/page.html", {"form": form, "next": target})


@only(*Role)
@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """End the session. The keys stay open until they idle or somebody locks them."""
    logout(request)
    return redirect("sign_in")


def locked_out(request: HttpRequest, *arguments: Any, **named: Any) -> HttpResponse:
    """The answer after too many wrong passwords, to a right one too."""
    return render(request, "sign_in/locked_out.html", status=TOO_MANY)
