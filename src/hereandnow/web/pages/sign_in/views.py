"""Signing in, in one step or two, and out."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from hereandnow.errors import NoPasskey
from hereandnow.web.accounts.browsers import browser_of
from hereandnow.web.accounts.forms import sent
from hereandnow.web.accounts.kept import Kept, carried_by, carry_on, kept_of
from hereandnow.web.accounts.policy import for_anybody, only, takes
from hereandnow.web.pages.sign_in.forms import CodeForm, PasskeyForm, SignInForm
from hereandnow.web.records.access.accounts import any_account
from hereandnow.web.records.access.passkeys import account_by_passkey, address_by_name, ask_for_passkey, possible_at
from hereandnow.web.records.access.second_factors import codes_rest, second_factors_of, take_code
from hereandnow.web.records.access.sign_ins import begin, by_password, end, halfway, stand_halfway
from hereandnow.web.records.roles import Role

SIGNED_OUT = 401
TOO_MANY = 429


@takes(settings.LARGEST_UPLOAD)  # it carries what another page was sent, as the next one does
@for_anybody
@require_http_methods(["GET", "POST"])
def sign_in(request: HttpRequest) -> HttpResponse:
    """Name and password; then to the page that was asked for. A wrong name and a wrong password are told alike."""
    if not any_account():
        return redirect("first_start")
    kept = carried_by(request)
    if request.user.is_authenticated:
        return carry_on(request, kept)
    form = SignInForm(sent(request))
    if form.is_valid():
        given = form.cleaned_data
        account = by_password(request, given["name"], given["password"])
        if account is not None:
            if second_factors_of(account).any:
                stand_halfway(request, account)
                return _second_page(request, CodeForm(), kept)
            begin(request, account, browser=browser_of(request))
            return carry_on(request, kept)
        form.add_error(None, _("This name and this password do not belong together. Try again."))
    return _page(request, form, kept)


@takes(settings.LARGEST_UPLOAD)
@for_anybody
@require_http_methods(["GET", "POST"])
def second_step(request: HttpRequest) -> HttpResponse:
    """The code of the app, a recovery code or a passkey, after the password. Until then nobody is signed in."""
    kept = carried_by(request)
    account = halfway(request)
    if request.user.is_authenticated or account is None:
        return redirect("sign_in")
    if codes_rest(account):
        return locked_out(request)
    form = CodeForm(sent(request) if "code" in request.POST else None)
    if "credential" in request.POST:
        try:
            account_by_passkey(request, request.POST["credential"], account)
        except NoPasskey as error:
            form = CodeForm({})
            form.errors.clear()
            form.add_error(None, str(error))
        else:
            begin(request, account, browser=browser_of(request))
            return carry_on(request, kept)
    elif form.is_valid():
        if take_code(account, form.cleaned_data["code"]):
            begin(request, account, browser=browser_of(request))
            return carry_on(request, kept)
        if codes_rest(account):
            return locked_out(request)
        form.add_error("code", _("This code is not right, or was used before. Wait for the next one, then try again."))
    return _second_page(request, form, kept)


@for_anybody
@require_http_methods(["GET", "POST"])
def by_passkey(request: HttpRequest) -> HttpResponse:
    """A passkey alone: it is something one has, and its device asks who one is."""
    kept = carried_by(request)
    if request.user.is_authenticated:
        return carry_on(request, kept)
    form = PasskeyForm(sent(request))
    if form.is_valid():
        try:
            account = account_by_passkey(request, form.cleaned_data["credential"])
        except NoPasskey as error:
            form.add_error(None, str(error))
        else:
            begin(request, account, browser=browser_of(request))
            return carry_on(request, kept)
    options = ask_for_passkey(request) if possible_at(request) else ""
    shown = {"form": form, "kept": kept, "options": options, "by_name": address_by_name(request)}
    return render(request, "sign_in/passkey.html", shown)


@only(*Role, bare=True)
@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """End the session. The keys stay open until they idle or somebody locks them."""
    end(request)
    return redirect("sign_in")


def ask_to_sign_in(request: HttpRequest, *, keep: bool, over: Any) -> HttpResponse:
    """The answer of every other page to nobody. A form of an account whose sign-in is ``over`` is kept for it."""
    if over is not None and keep:
        kept = kept_of(request, keep=True, account=str(over.pk))
        if kept.fields:
            return _page(request, SignInForm(), kept, status=SIGNED_OUT)
    return redirect_to_login(request.get_full_path() if request.method == "GET" else "/")


def locked_out(request: HttpRequest, *arguments: Any, **named: Any) -> HttpResponse:
    """The answer after too many wrong passwords or codes, to a right one too."""
    return render(request, "sign_in/locked_out.html", status=TOO_MANY)


def _page(request: HttpRequest, form: SignInForm, kept: Kept, *, status: int = 200) -> HttpResponse:
    return render(request, "sign_in/page.html", {"form": form, "kept": kept}, status=status)


def _second_page(request: HttpRequest, form: CodeForm, kept: Kept) -> HttpResponse:
    account = halfway(request)
    factors = second_factors_of(account) if account is not None else None
    options = ask_for_passkey(request, account) if factors and factors.passkeys and possible_at(request) else ""
    shown = {
        "form": form,
        "kept": kept,
        "factors": factors,
        "options": options,
        "by_name": address_by_name(request),
    }
    return render(request, "sign_in/second_step.html", shown)
