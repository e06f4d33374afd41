"""Consents: how all stand, and each to write down a yes or a no, or several yeses at once.

A no to all is an answer like any other.
"""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from hereandnow.errors import InvalidValue
from hereandnow.web.accounts.forms import sent
from hereandnow.web.accounts.policy import only
from hereandnow.web.pages.consents.forms import AnswerForm, SeveralForm, YesForm
from hereandnow.web.records.access.accounts import account_of
from hereandnow.web.records.access.clients import client_of
from hereandnow.web.records.access.consents import (
    Consent,
    Purpose,
    consents_of,
    give,
    give_several,
    ways_to_give,
    withdraw,
    withdraw_all,
    would_remove,
)
from hereandnow.web.records.roles import Role


@only(Role.THERAPIST)
@require_http_methods(["GET", "POST"])
def consents(request: HttpRequest, client_id: UUID) -> HttpResponse:
    """How each question stands; where nothing stands, a no to all can be written down at once."""
    account = account_of(request)
    client = client_of(account, client_id)
    found = consents_of(account, client_id)
    form = AnswerForm(sent(request))
    if form.is_valid() and not any(consent.given for consent in found):
        withdraw_all(account, client_id, **form.said())
        return redirect("consents", client_id)
    shown = {
        "client": client,
        "consents": found,
        "form": form,
        "open": not all(consent.stands for consent in found),
        "no_to_all": not any(consent.given for consent in found),
        "said_no_to_all": all(consent.last and not consent.given for consent in found),
    }
    return render(request, "consents/page.html", shown)


@only(Role.THERAPIST)
@require_http_methods(["GET", "POST"])
def several_consents(request: HttpRequest, client_id: UUID) -> HttpResponse:
    """All questions that have no yes, each with its own words, to write down several in one go."""
    account = account_of(request)
    client = client_of(account, client_id)
    form = SeveralForm(sent(request), consents=consents_of(account, client_id))
    if form.is_valid():
        give_several(account, client_id, form.versions(), **form.said())
        return redirect("consents", client_id)
    return render(request, "consents/several.html", {"client": client, "form": form})


@only(Role.THERAPIST)
@require_http_methods(["GET", "POST"])
def consent(request: HttpRequest, client_id: UUID, purpose: str) -> HttpResponse:
    """One question: its words, a yes to them, and its history."""
    account = account_of(request)
    client = client_of(account, client_id)
    found = _one(request, client_id, purpose)
    form = YesForm(sent(request), ways=ways_to_give(found.purpose), initial={"version": found.text.version})
    if form.is_valid():
        try:
            give(account, client_id, found.purpose, version=form.cleaned_data["version"], **form.said())
        except InvalidValue as error:
            form.add_error(None, str(error))
        else:
            return redirect(f"{reverse('consents', args=[client_id])}#{found.purpose}")
    return render(request, "consents/consent.html", {"client": client, "consent": found, "form": form})


@only(Role.THERAPIST)
@require_http_methods(["GET", "POST"])
def consent_taken_back(request: HttpRequest, client_id: UUID, purpose: str) -> HttpResponse:
    """A no: what it will remove is said before, and what it removed afterwards."""
    account = account_of(request)
    client = client_of(account, client_id)
    found = _one(request, client_id, purpose)
    form = AnswerForm(sent(request))
    shown = {"client": client, "consent": found, "form": form}
    if form.is_valid():
        removed = withdraw(account, client_id, found.purpose, **form.said())
        return render(request, "consents/taken_back.html", {**shown, "removed": removed})
    if found.given:
        shown["removed"] = would_remove(account, client_id, found.purpose)
    return render(request, "consents/take_back.html", shown)


def _one(request: HttpRequest, client_id: UUID, purpose: str) -> Consent:
    if purpose not in Purpose.values:
        raise Http404
    return next(found for found in consents_of(account_of(request), client_id) if found.purpose == purpose)
