"""What opens the keys can be changed by whoever can open them: being signed in at an open desk is not enough."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from hereandnow.errors import CannotWrite, NoKeys, WeakPassphrase
from hereandnow.web.accounts.forms import SecretForm, sent
from hereandnow.web.accounts.policy import only
from hereandnow.web.pages.keys.forms import NewPassphraseForm
from hereandnow.web.records.access.accounts import account_of
from hereandnow.web.records.access.keys import change_passphrase, renew_recovery_code
from hereandnow.web.records.roles import Role


@only(Role.THERAPIST, Role.ADMINISTRATOR, secrets=True)
@require_http_methods(["GET", "POST"])
def keys(request: HttpRequest) -> HttpResponse:
    """Another passphrase."""
    form = NewPassphraseForm(sent(request))
    if form.is_valid():
        try:
            change_passphrase(account_of(request), form.cleaned_data["new"], **form.secret())
        except (NoKeys, CannotWrite, WeakPassphrase) as error:
            form.add_error(None, str(error))
        else:
            return render(request, "keys/changed.html")
    return render(request, "keys/page.html", {"form": form})


@only(Role.THERAPIST, Role.ADMINISTRATOR, secrets=True)
@require_http_methods(["GET", "POST"])
def new_code(request: HttpRequest) -> HttpResponse:
    """Another recovery code, shown on the page that showed the first."""
    form = SecretForm(sent(request))
    if form.is_valid():
        try:
            renew_recovery_code(account_of(request), **form.secret())
        except (NoKeys, CannotWrite) as error:
            form.add_error(None, str(error))
        else:
            return redirect("recovery_code")
    return render(request, "keys/new_code.html", {"form": form})
