"""A client’s measures: what needs a person first, then each scale over time, what was answered, and what is asked."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from hereandnow.web.accounts.forms import sent
from hereandnow.web.accounts.policy import only
from hereandnow.web.pages.measures.forms import AskForm
from hereandnow.web.pages.measures.picture import picture_of
from hereandnow.web.pages.measures.threads import threads_in
from hereandnow.web.records.access import askings
from hereandnow.web.records.access.accounts import account_of, clients_account_open
from hereandnow.web.records.access.clients import client_of
from hereandnow.web.records.access.consents import Purpose, standing
from hereandnow.web.records.access.questionnaires import questionnaires_of
from hereandnow.web.records.roles import Role


@only(Role.THERAPIST)
@require_http_methods(["GET", "POST"])
def measures(request: HttpRequest, client_id: UUID) -> HttpResponse:
    """All of one client’s, and a form to ask for more."""
    account = account_of(request)
    client = client_of(account, client_id)
    kept = [one for one in questionnaires_of(account) if not one.put_away]
    form = AskForm(sent(request), kept=kept)
    if form.is_valid():
        askings.ask(account, client_id, UUID(form.cleaned_data["questionnaire"]), every=form.sessions)
        return redirect("measures", client_id)
    unseen = [one for one in askings.unseen_answers(account) if one.client == client_id and one.needs_a_person]
    entries = askings.answers_of(account, client_id)
    derived = Purpose.ANALYSE in standing(account, client_id)
    shown = {
        "client": client,
        "form": form,
        "kept": kept,
        "has_page": clients_account_open(account, client_id) is not None,
        "askings": askings.askings_of(account, client_id),
        "entries": entries,
        "needs_a_person": [(one, next((entry for entry in entries if entry.id == one.entry), None)) for one in unseen],
        "threads": [(thread, picture_of(thread)) for thread in threads_in(entries, derived=derived)],
        "derived": derived,
    }
    return render(request, "measures/page.html", shown)


@only(Role.THERAPIST)
@require_POST
def asking_taken_back(request: HttpRequest, asking_id: UUID) -> HttpResponse:
    """Ask no longer; asking again is the way back."""
    return redirect("measures", askings.take_asking_back(account_of(request), asking_id))


@only(Role.THERAPIST)
@require_POST
def answer_seen(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    """The therapist has seen an answer that needs a person."""
    if "seen" not in request.POST:
        raise Http404
    return redirect("measures", askings.answer_seen(account_of(request), entry_id))
