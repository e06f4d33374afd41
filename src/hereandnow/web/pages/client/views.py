"""A client's page, the name behind a link of its own, and the way to erase somebody."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from hereandnow.web.accounts.forms import sent
from hereandnow.web.accounts.policy import only
from hereandnow.web.pages.client.forms import ErasingForm, MeetingForm, NameForm
from hereandnow.web.pages.client.next_step import next_step
from hereandnow.web.pages.client.picture import picture_of
from hereandnow.web.pages.client.waits import waits_in
from hereandnow.web.records.access.accounts import account_of, clients_account_open
from hereandnow.web.records.access.askings import unseen_answers
from hereandnow.web.records.access.check_ins import new_check_ins_of
from hereandnow.web.records.access.clients import (
    Unopened,
    client_of,
    client_or_why_not,
    rename_client,
    set_next_meeting,
)
from hereandnow.web.records.access.consents import consents_of
from hereandnow.web.records.access.course import course_of
from hereandnow.web.records.access.days import new_facts_of, new_own_words_of
from hereandnow.web.records.access.erasing import erase_client
from hereandnow.web.records.access.identities import about_client
from hereandnow.web.records.access.invitations import invitation_of
from hereandnow.web.records.access.responses import shares_of
from hereandnow.web.records.access.themes import new_theme_answers_of
from hereandnow.web.records.roles import Role

CONFLICT = 409
"""Records and keys that do not fit together: a person can end that."""


SHOWN_AT_ONCE = 12
"""Sessions in the list; earlier ones are folded. The picture shows them all."""


@only(Role.THERAPIST)
@require_http_methods(["GET", "POST"])
def client(request: HttpRequest, client_id: UUID) -> HttpResponse:
    """One client; what is sent is the day of the next meeting."""
    account = account_of(request)
    found = client_or_why_not(account, client_id)
    if isinstance(found, Unopened):
        return render(request, "client/unopened.html", {"client": found}, status=CONFLICT)
    agreed = found.next_meeting
    upcoming = agreed if agreed is not None and agreed >= timezone.localdate() else None
    form = MeetingForm(sent(request), initial={"day": upcoming})
    if form.is_valid():
        set_next_meeting(account, client_id, form.cleaned_data["day"])
        return redirect("client", client_id)
    course, shares = course_of(account, client_id), shares_of(account, client_id)
    consents = consents_of(account, client_id)
    shared = any(share.taken_back_at is None for share in shares)
    # A link that is still open is theirs to use when they like.
    has_page = clients_account_open(account, client_id) is not None or invitation_of(account, client_id) is not None
    shown = {
        "client": found,
        "form": form,
        "upcoming": upcoming,
        "recent": course[: -SHOWN_AT_ONCE - 1 : -1],
        "earlier": course[-SHOWN_AT_ONCE - 1 :: -1] if len(course) > SHOWN_AT_ONCE else (),
        "picture": picture_of(course),
        "waits": waits_in(course),
        "shares": shares,
        "answers": sum(share.answer is not None and share.answer.new for share in shares if not share.taken_back_at),
        "check_ins": new_check_ins_of(account).get(client_id, 0),
        "theme_answers": new_theme_answers_of(account).get(client_id, 0),
        "given": [consent.purpose.label for consent in consents if consent.stands],
        "facts": new_facts_of(account).get(client_id, 0),
        "own_words": new_own_words_of(account, client_id),
        "step": next_step(consents, course, shared=shared, has_page=has_page),
        "about": about_client(account, client_id),
        "unseen": [one for one in unseen_answers(account) if one.client == client_id],
    }
    return render(request, "client/page.html", shown)


@only(Role.THERAPIST)
@require_http_methods(["GET", "POST"])
def client_name(request: HttpRequest, client_id: UUID) -> HttpResponse:
    """Another name for a client."""
    account = account_of(request)
    found = client_of(account, client_id)
    form = NameForm(sent(request), initial={"name": found.name})
    if form.is_valid():
        rename_client(account, client_id, form.cleaned_data["name"])
        return redirect("client", client_id)
    return render(request, "client/name.html", {"client": found, "form": form})


@only(Role.THERAPIST)
@require_http_methods(["GET", "POST"])
def client_erasing(request: HttpRequest, client_id: UUID) -> HttpResponse:
    """What erasing destroys, and the form that does it; also for somebody who cannot be opened, and has no name."""
    account = account_of(request)
    found = client_or_why_not(account, client_id)
    if isinstance(found, Unopened):
        expected = _("erase")
        label = _("Type “erase” to erase this person")
    else:
        expected, label = found.name, _("Type their name or nickname, as it stands above")
    form = ErasingForm(sent(request), expected=expected, label=label)
    if form.is_valid():
        erase_client(account, client_id)
        return render(request, "client/erased.html")
    return render(request, "client/erasing.html", {"client": found, "form": form})
