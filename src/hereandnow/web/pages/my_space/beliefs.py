"""Sentences that I believe: written by me, rated now and again, and shown to my therapist where I want that."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from hereandnow.domain import Belief
from hereandnow.web.accounts.forms import sent
from hereandnow.web.accounts.policy import only
from hereandnow.web.belief_line import BeliefLine, belief_line
from hereandnow.web.pages.my_space.days_forms import AskingForm, BeliefForm, NewBeliefForm, RatingForm
from hereandnow.web.records.access.accounts import account_of
from hereandnow.web.records.access.days import Asking, asking_of, choose_asking, my_belief, rate_belief
from hereandnow.web.records.access.entries import Entry, EntryKind, add, change, my_entries
from hereandnow.web.records.access.my_space import own_id, therapist_of
from hereandnow.web.records.roles import Role


@dataclass(frozen=True, slots=True)
class Shown:
    """A sentence with its picture; ``value`` and ``line`` are None where it was removed or cannot be opened."""

    entry: Entry
    value: Belief | None
    line: BeliefLine | None

    @classmethod
    def of(cls, entry: Entry) -> Shown:
        """As the page shows it."""
        value = entry.value if isinstance(entry.value, Belief) else None
        return cls(entry, value, belief_line(value.ratings) if value else None)


@only(Role.CLIENT)
@require_http_methods(["GET", "POST"])
def my_beliefs(request: HttpRequest) -> HttpResponse:
    """All of them, the newest first, and a form for one more."""
    account = account_of(request)
    form = NewBeliefForm(sent(request))
    if form.is_valid():
        kept_to_self = not form.cleaned_data["shown"]
        return _to(add(account, own_id(account), form.first(), kept_to_self=kept_to_self).id)
    removed = my_entries(account, EntryKind.BELIEF, removed=True)
    shown = {
        "therapist": therapist_of(account),
        "form": form,
        "beliefs": [Shown.of(entry) for entry in (*removed, *my_entries(account, EntryKind.BELIEF))],
        "asking": AskingForm(initial={"asking": asking_of(account)}),
    }
    return render(request, "my_space/beliefs.html", shown)


@only(Role.CLIENT)
@require_http_methods(["GET", "POST"])
def my_belief_words(request: HttpRequest, belief_id: UUID) -> HttpResponse:
    """Other words for one; its numbers stay."""
    account = account_of(request)
    belief = Shown.of(my_belief(account, belief_id)).value
    assert belief is not None
    words = {"sentence": belief.sentence, "about": belief.about, "expects": belief.expects}
    form = BeliefForm(sent(request), initial=words)
    if form.is_valid():
        return _to(change(account, belief_id, form.belief(belief.ratings)).id)
    return render(request, "my_space/belief.html", {"form": form})


@only(Role.CLIENT)
@require_http_methods(["GET", "POST"])
def my_belief_today(request: HttpRequest, belief_id: UUID) -> HttpResponse:
    """How strongly it is believed today."""
    account = account_of(request)
    belief = Shown.of(my_belief(account, belief_id))
    form = RatingForm(sent(request))
    if form.is_valid():
        return _to(rate_belief(account, belief_id, form.cleaned_data["strength"]).id)
    return render(request, "my_space/belief_today.html", {"belief": belief, "form": form})


@only(Role.CLIENT)
@require_POST
def my_asking(request: HttpRequest) -> HttpResponse:
    """When I would like to be asked again."""
    form = AskingForm(request.POST)
    if form.is_valid():
        choose_asking(account_of(request), Asking(form.cleaned_data["asking"]))
    return redirect("my_beliefs")


def _to(belief_id: UUID) -> HttpResponse:
    return redirect(f"{reverse('my_beliefs')}#e-{belief_id}")
