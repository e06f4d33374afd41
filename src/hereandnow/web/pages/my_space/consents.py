"""What I agreed to, from the client’s side of the same ledger: each question, a yes, a no, and a no to all."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from hereandnow.errors import InvalidValue
from hereandnow.web.accounts.forms import sent
from hereandnow.web.accounts.policy import only
from hereandnow.web.accounts.yeses import YesesForm
from hereandnow.web.pages.my_space.forms import YesForm
from hereandnow.web.records.access.accounts import account_of
from hereandnow.web.records.access.consents import (
    Consent,
    How,
    Purpose,
    consents_of,
    give,
    give_several,
    withdraw,
    withdraw_all,
    would_remove,
    would_remove_all,
)
from hereandnow.web.records.access.my_space import own_id
from hereandnow.web.records.roles import Role


@only(Role.CLIENT)
@require_http_methods(["GET", "POST"])
def my_consents(request: HttpRequest) -> HttpResponse:
    """How each question stands; a no to all is one button, and what it removes is said before and after."""
    account = account_of(request)
    client_id = own_id(account)
    shown: dict[str, object] = {}
    if request.method == "POST":
        shown["removed"] = withdraw_all(account, client_id, how=How.SCREEN, on=timezone.localdate())
        shown["said"] = True
    found = consents_of(account, client_id)
    shown |= {
        "consents": found,
        "open": not all(consent.stands for consent in found),
        "said_no_to_all": all(consent.last and not consent.given for consent in found),
        "would_go": would_remove_all(account, client_id),
    }
    return render(request, "my_space/consents.html", shown)


@only(Role.CLIENT)
@require_http_methods(["GET", "POST"])
def my_several_consents(request: HttpRequest) -> HttpResponse:
    """All questions without a yes of mine, each with its own words and its own box."""
    account = account_of(request)
    form = YesesForm(sent(request), consents=consents_of(account, own_id(account)))
    if form.is_valid():
        give_several(account, own_id(account), form.versions(), how=How.SCREEN, on=timezone.localdate())
        return redirect("my_consents")
    return render(request, "my_space/several.html", {"form": form})


@only(Role.CLIENT)
@require_http_methods(["GET", "POST"])
def my_consent(request: HttpRequest, purpose: str) -> HttpResponse:
    """One question: what a yes allows and what goes on after a no."""
    account = account_of(request)
    found = _one(request, purpose)
    form = YesForm(sent(request), initial={"version": found.text.version})
    if form.is_valid():
        said = {"how": How.SCREEN, "on": timezone.localdate(), "version": form.cleaned_data["version"]}
        try:
            give(account, own_id(account), found.purpose, **said)
        except InvalidValue as error:
            form.add_error(None, str(error))
        else:
            return redirect(f"{reverse('my_consents')}#{found.purpose}")
    return render(request, "my_space/consent.html", {"consent": found, "form": form})


@only(Role.CLIENT)
@require_http_methods(["GET", "POST"])
def my_consent_taken_back(request: HttpRequest, purpose: str) -> HttpResponse:
    """A no: what it will remove is said before, and what it removed afterwards."""
    account = account_of(request)
    found = _one(request, purpose)
    if request.method == "POST":
        removed = withdraw(account, own_id(account), found.purpose, how=How.SCREEN, on=timezone.localdate())
        return render(request, "my_space/taken_back.html", {"consent": found, "removed": removed, "done": True})
    removed = would_remove(account, own_id(account), found.purpose) if found.given else ()
    return render(request, "my_space/taken_back.html", {"consent": found, "removed": removed})


def _one(request: HttpRequest, purpose: str) -> Consent:
    if purpose not in Purpose.values:
        raise Http404
    account = account_of(request)
    return next(found for found in consents_of(account, own_id(account)) if found.purpose == purpose)
