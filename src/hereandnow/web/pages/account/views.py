"""My account: everything that protects it, and where it is signed in."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from hereandnow.errors import NoPasskey
from hereandnow.web.accounts.codes import qr_code
from hereandnow.web.accounts.forms import sent
from hereandnow.web.accounts.kept import NEXT, local
from hereandnow.web.accounts.policy import only
from hereandnow.web.pages.account.forms import FirstCodeForm, PasskeyForm, PasswordForm, ProofForm
from hereandnow.web.records.access import passkeys, second_factors, sign_ins
from hereandnow.web.records.access.accounts import account_of
from hereandnow.web.records.roles import Role


@only(*Role, bare=True)
@require_GET
def account(request: HttpRequest) -> HttpResponse:
    """What protects the account, and where it is signed in."""
    own = account_of(request)
    shown = {
        "own": own,
        "factors": second_factors.second_factors_of(own),
        "passkeys": passkeys.passkeys_of(own),
        "sign_ins": sign_ins.sign_ins_of(request, own),
    }
    return render(request, "account/page.html", shown)


@only(*Role, secrets=True, bare=True)
@require_http_methods(["GET", "POST"])
def prove(request: HttpRequest) -> HttpResponse:
    """The password once more, before something that protects the account is changed."""
    own = account_of(request)
    target = local((request.POST or request.GET).get(NEXT) or "/")
    form = ProofForm(sent(request))
    if form.is_valid():
        if _is_theirs(request, form.cleaned_data["password"]):
            sign_ins.prove(request)
            return redirect(target)
        form.add_error("password", _("This is not your password. Try again."))
    return render(request, "account/prove.html", {"own": own, "form": form, "next": target})


@only(*Role, secrets=True, bare=True)
@require_http_methods(["GET", "POST"])
def password(request: HttpRequest) -> HttpResponse:
    """Another password; wherever else the account is signed in, it is out."""
    own = account_of(request)
    form = PasswordForm(sent(request))
    if form.is_valid():
        if _is_theirs(request, form.cleaned_data["old"]):
            sign_ins.change_password(request, own, form.cleaned_data["new"])
            return render(request, "account/password_changed.html")
        form.add_error("old", _("This is not your password. Try again."))
    return render(request, "account/password.html", {"own": own, "form": form})


@only(*Role, secrets=True, fresh=True, bare=True)
@require_http_methods(["GET", "POST"])
def second_factor(request: HttpRequest) -> HttpResponse:
    """Take an authenticator app as second factor: its secret, and a code to show that it arrived."""
    own = account_of(request)
    form = FirstCodeForm(sent(request))
    if form.is_valid():
        if second_factors.confirm_app(request, own, form.cleaned_data["code"]):
            return render(request, "account/codes.html", {"codes": second_factors.new_recovery_codes(own)})
        form.add_error("code", _("This code is not right. Wait for the next one in the app, then try again."))
    offer = second_factors.offer_app(request, own)
    shown = {
        "form": form,
        "offer": offer,
        "qr": qr_code(offer.address),
        "owed": not second_factors.has_second_factor(own),
    }
    return render(request, "account/second_factor.html", shown)


@only(*Role, fresh=True, bare=True)
@require_http_methods(["GET", "POST"])
def remove_app(request: HttpRequest) -> HttpResponse:
    """Take the app away."""
    if request.method == "POST":
        second_factors.remove_app(account_of(request))
        return redirect("account")
    return render(request, "account/remove_app.html")


@only(*Role, fresh=True, bare=True)
@require_http_methods(["GET", "POST"])
def recovery_codes(request: HttpRequest) -> HttpResponse:
    """New recovery codes, shown once."""
    own = account_of(request)
    if not second_factors.has_second_factor(own):
        raise Http404
    if request.method == "POST":
        return render(request, "account/codes.html", {"codes": second_factors.new_recovery_codes(own)})
    return render(request, "account/recovery_codes.html", {"factors": second_factors.second_factors_of(own)})


@only(*Role, secrets=True, fresh=True, bare=True)
@require_http_methods(["GET", "POST"])
def add_passkey(request: HttpRequest) -> HttpResponse:
    """Make a passkey on this device, or on a key that is plugged in."""
    own = account_of(request)
    form = PasskeyForm(sent(request))
    if form.is_valid():
        first = not second_factors.has_second_factor(own)
        try:
            passkeys.add_passkey(request, own, form.cleaned_data["name"], form.cleaned_data["credential"])
        except NoPasskey as error:
            form.add_error(None, str(error))
        else:
            if first:
                return render(request, "account/codes.html", {"codes": second_factors.new_recovery_codes(own)})
            return redirect("account")
    options = passkeys.offer_passkey(request, own) if passkeys.possible_at(request) else ""
    shown = {"form": form, "options": options, "by_name": passkeys.address_by_name(request)}
    return render(request, "account/add_passkey.html", shown)


@only(*Role, fresh=True, bare=True)
@require_http_methods(["GET", "POST"])
def remove_passkey(request: HttpRequest, passkey_id: UUID) -> HttpResponse:
    """Take one passkey away."""
    own = account_of(request)
    found = next((passkey for passkey in passkeys.passkeys_of(own) if passkey.id == passkey_id), None)
    if found is None:
        raise Http404
    if request.method == "POST":
        passkeys.remove_passkey(own, passkey_id)
        return redirect("account")
    return render(request, "account/remove_passkey.html", {"passkey": found})


@only(*Role, bare=True)
@require_POST
def end_sign_in(request: HttpRequest, sign_in_id: UUID) -> HttpResponse:
    """Sign out elsewhere, in one browser."""
    sign_ins.end_one(account_of(request), sign_in_id)
    return redirect("account")


@only(*Role, bare=True)
@require_POST
def end_other_sign_ins(request: HttpRequest) -> HttpResponse:
    """Sign out everywhere but here."""
    sign_ins.end_others(request, account_of(request))
    return redirect("account")


def _is_theirs(request: HttpRequest, typed: str) -> bool:
    # As at the sign-in page, so that wrong ones count together: whoever passes an open desk has five tries, not more.
    return sign_ins.knows_password(request, account_of(request), typed)
