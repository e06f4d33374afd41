"""A client's check-ins as their therapist sees them: links, what arrived, and the own guess before it is unfolded."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from hereandnow.domain import TherapistRating
from hereandnow.errors import AlreadyTold, ImpossibleDay, MailNotWanted
from hereandnow.web.accounts.forms import sent
from hereandnow.web.accounts.policy import only
from hereandnow.web.days import day_or_404
from hereandnow.web.pages.check_in.forms import DayForm, GuessForm, guessed_before
from hereandnow.web.pages.check_in.rows import helped_words, rows_of
from hereandnow.web.records.access.accounts import account_of
from hereandnow.web.records.access.check_in_links import make_link, revoke_link
from hereandnow.web.records.access.check_ins import check_in_days_of, check_in_of, rate, show
from hereandnow.web.records.access.clients import client_of
from hereandnow.web.records.access.reminders import desk_sends_mail, mail_form, mails_of, wants_mail
from hereandnow.web.records.access.sessions import sessions_of
from hereandnow.web.records.roles import Role

OFFERED = 5
"""So many of the last sessions are offered for a link with one tap."""


@only(Role.THERAPIST)
@require_http_methods(["GET", "POST"])
def check_ins(request: HttpRequest, client_id: UUID) -> HttpResponse:
    """All check-ins of a client, and a link to another one: shown once, or mailed."""
    account = account_of(request)
    client = client_of(account, client_id)
    form, link, linked = DayForm(sent(request)), "", None
    if form.is_valid():
        try:
            if "by_mail" in request.POST and desk_sends_mail():
                mail_form(account, client_id, form.cleaned_data["day"])
                return redirect("check_ins", client_id)
            token = make_link(account, client_id, form.cleaned_data["day"])
        except (AlreadyTold, ImpossibleDay, MailNotWanted) as error:
            form.add_error("day", str(error))
        else:
            link = request.build_absolute_uri(reverse("form_by_link", args=[token]))
            linked = form.cleaned_data["day"]
    days = check_in_days_of(account, client_id)
    told = {one.day for one in days if one.told.check_in is not None or one.link is not None}
    held = sorted({entry.held_on for entry in sessions_of(account, client_id)} - told, reverse=True)
    shown = {
        "client": client,
        "form": form,
        "link": link,
        "linked": linked,
        "days": days,
        "offered": held[:OFFERED],
        "by_mail": desk_sends_mail() and wants_mail(account, client_id),
        "sends": desk_sends_mail(),
        "mails": mails_of(account, client_id),
    }
    return render(request, "check_in/page.html", shown)


@only(Role.THERAPIST)
@require_http_methods(["GET", "POST"])
def check_in(request: HttpRequest, client_id: UUID, day: str) -> HttpResponse:
    """One check-in beside the therapist's guess; what is sent is that guess."""
    account, about = account_of(request), day_or_404(day)
    client = client_of(account, client_id)
    found = check_in_of(account, client_id, about)
    guess = found.guess.value if found.guess is not None else None
    form = GuessForm(sent(request), initial=guessed_before(guess if isinstance(guess, TherapistRating) else None))
    if form.is_valid():
        rate(account, client_id, form.rating(about))
        return redirect("check_in", client_id, day)
    rows = () if found.folded else rows_of(found.told, found.guess)
    shown = {
        "client": client,
        "found": found,
        "rows": rows,
        "helped": None if found.folded else helped_words(found.told),
        "apart": any(row.apart for row in rows),
        "form": form,
    }
    return render(request, "check_in/check_in.html", shown)


@only(Role.THERAPIST)
@require_POST
def check_in_shown(request: HttpRequest, client_id: UUID, day: str) -> HttpResponse:
    """See it without a guess."""
    show(account_of(request), client_id, day_or_404(day))
    return redirect("check_in", client_id, day)


@only(Role.THERAPIST)
@require_POST
def check_in_link_void(request: HttpRequest, client_id: UUID, link_id: UUID) -> HttpResponse:
    """Make a link void."""
    account = account_of(request)
    client_of(account, client_id)
    revoke_link(account, link_id)
    return redirect("check_ins", client_id)
