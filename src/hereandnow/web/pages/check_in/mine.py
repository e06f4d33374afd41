"""My check-ins: what I told of a session, to be changed, taken back, or kept to myself."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from hereandnow.web.accounts.forms import sent
from hereandnow.web.accounts.policy import only
from hereandnow.web.days import day_or_404
from hereandnow.web.pages.check_in.forms import DayForm, MyCheckInForm, told_before
from hereandnow.web.pages.check_in.rows import helped_words, rows_of
from hereandnow.web.records.access.accounts import account_of
from hereandnow.web.records.access.check_ins import Told, days_to_ask_about, my_day, my_days, tell
from hereandnow.web.records.access.entries import (
    Entry,
    EntryKind,
    bring_back,
    keep_to_self,
    my_entries,
    remove,
    swap_before,
)
from hereandnow.web.records.access.my_space import therapist_of
from hereandnow.web.records.access.reminders import desk_sends_mail
from hereandnow.web.records.possible_days import refuse_what_cannot_have_been
from hereandnow.web.records.roles import Role

ASKED_ABOUT = 3
"""So many of the last sessions are asked about: what is longer ago is asked for by its day."""


@only(Role.CLIENT)
@require_http_methods(["GET", "POST"])
def my_check_ins(request: HttpRequest) -> HttpResponse:
    """All that I told of sessions, and the sessions that I told nothing of yet; what is sent is another day."""
    account = account_of(request)
    form = DayForm(sent(request))
    if form.is_valid():
        return redirect("my_check_in", form.cleaned_data["day"].isoformat())
    shown = {
        "therapist": therapist_of(account),
        "told": [(told, rows_of(told, None), helped_words(told)) for told in my_days(account)],
        "asked": days_to_ask_about(account, most=ASKED_ABOUT),
        "removed": my_entries(account, EntryKind.CHECK_IN, EntryKind.HELPFUL_EVENT, removed=True),
        "form": form,
        "sends": desk_sends_mail(),
    }
    return render(request, "check_in/mine.html", shown)


@only(Role.CLIENT)
@require_http_methods(["GET", "POST"])
def my_check_in(request: HttpRequest, day: str) -> HttpResponse:
    """One session, told of or told otherwise."""
    account, about = account_of(request), day_or_404(day)
    refuse_what_cannot_have_been(about)
    told = my_day(account, about)
    form = MyCheckInForm(sent(request), initial=told_before(told.check_in, _event_in(told, request.GET.get("event"))))
    if form.is_valid():
        tell(account, form.check_in(about), form.event(about), instead_of=form.cleaned_data["instead_of"])
        return redirect("my_check_ins")
    return render(
        request, "check_in/my_form.html", {"form": form, "day": about, "told": told, "therapist": therapist_of(account)}
    )


@only(Role.CLIENT)
@require_POST
def my_told(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    """One button beside what I told: undo, remove, bring back, keep to myself or show again."""
    account = account_of(request)
    match request.POST:
        case {"undo": _}:
            swap_before(account, entry_id)
        case {"remove": _}:
            remove(account, entry_id)
        case {"bring_back": _}:
            bring_back(account, entry_id)
        case {"to_self": kept}:
            keep_to_self(account, entry_id, kept=kept == "yes")
        case _:
            raise Http404
    return redirect("my_check_ins")


def _event_in(told: Told, named: str | None) -> Entry | None:
    """The event that the form begins with: the one that its address names, else the newest that can be opened."""
    opened = [entry for entry in told.events if entry.value is not None]
    return next((entry for entry in opened if str(entry.id) == named), opened[0] if opened else None)
