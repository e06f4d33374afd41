"""Words for my days: small notes, day by day, with nothing made of them."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from hereandnow.domain import FeelingNote
from hereandnow.web.accounts.forms import sent
from hereandnow.web.accounts.policy import only
from hereandnow.web.days import day_in
from hereandnow.web.pages.my_space.days_forms import FeelingForm, NewFeelingForm, as_written
from hereandnow.web.records.access.accounts import account_of
from hereandnow.web.records.access.days import my_days
from hereandnow.web.records.access.entries import add, change, my_entry
from hereandnow.web.records.access.my_space import own_id, therapist_of
from hereandnow.web.records.roles import Role


@only(Role.CLIENT)
@require_http_methods(["GET", "POST"])
def my_feelings(request: HttpRequest) -> HttpResponse:
    """A form for a few words, and below it the days that have some, the newest first."""
    account = account_of(request)
    form = NewFeelingForm(sent(request), initial={"day": timezone.localdate()})
    if form.is_valid():
        kept_to_self = not form.cleaned_data["shown"]
        return _to(add(account, own_id(account), form.note(), kept_to_self=kept_to_self).id)
    days = my_days(account, day_in(request.GET.get("before", "")))
    shown = {"therapist": therapist_of(account), "form": form, "days": days}
    return render(request, "my_space/feelings.html", shown)


@only(Role.CLIENT)
@require_http_methods(["GET", "POST"])
def my_feeling(request: HttpRequest, feeling_id: UUID) -> HttpResponse:
    """Other words for a day."""
    account = account_of(request)
    own_id(account)
    note = my_entry(account, feeling_id).value
    if not isinstance(note, FeelingNote):
        raise Http404
    form = FeelingForm(sent(request), initial=as_written(note))
    if form.is_valid():
        return _to(change(account, feeling_id, form.note()).id)
    return render(request, "my_space/feeling.html", {"form": form})


def _to(feeling_id: UUID) -> HttpResponse:
    return redirect(f"{reverse('my_feelings')}#e-{feeling_id}")
