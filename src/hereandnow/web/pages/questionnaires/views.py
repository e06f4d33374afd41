"""Questionnaires: a library for all therapists of the desk, and the clinic’s page for help."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from hereandnow.catalogue import profiles
from hereandnow.measures import Item, Questionnaire, fitting
from hereandnow.measures.filling import asked_in
from hereandnow.measures.fitting import fit
from hereandnow.web.accounts.forms import sent
from hereandnow.web.accounts.policy import only, takes
from hereandnow.web.pages.questionnaires.forms import AddForm, MarksForm, ProtocolForm
from hereandnow.web.questions import QuestionsForm
from hereandnow.web.records.access import protocols
from hereandnow.web.records.access import questionnaires as door
from hereandnow.web.records.access.accounts import account_of
from hereandnow.web.records.roles import Role


@dataclass(frozen=True, slots=True)
class Listed:
    """A questionnaire in the list: how many questions, and the names of the profiles that it is scored by."""

    kept: door.KeptQuestionnaire
    questions: int
    scored_by: tuple[str, ...]
    own_values: bool


@takes(settings.LARGEST_UPLOAD)
@only(Role.THERAPIST)
@require_http_methods(["GET", "POST"])
def questionnaires(request: HttpRequest) -> HttpResponse:
    """All of the desk, and a form for one more."""
    account = account_of(request)
    form = AddForm(*((request.POST, request.FILES) if request.method == "POST" else ()))
    if form.is_valid():
        return redirect("questionnaire", door.add_questionnaire(account, form.cleaned_data["file"]).id)
    found = [_listed(kept) for kept in door.questionnaires_of(account)]
    shown = {
        "listed": [one for one in found if not one.kept.put_away],
        "put_away": [one for one in found if one.kept.put_away],
        "form": form,
        "protocol": protocols.protocol_of(account).words,
    }
    return render(request, "questionnaires/page.html", shown)


@only(Role.THERAPIST)
@require_http_methods(["GET", "POST"])
def questionnaire(request: HttpRequest, questionnaire_id: UUID) -> HttpResponse:
    """One of them as a client sees it, and which of its questions ask about harming oneself."""
    account = account_of(request)
    kept = door.questionnaire_of(account, questionnaire_id)
    known = _known_links(kept.questionnaire)
    asked = [item for item in asked_in(kept.questionnaire, profiles()) if item.link_id not in known]
    form = MarksForm(sent(request), asked=asked, marked=kept.marked)
    if form.is_valid():
        door.mark_questions(account, questionnaire_id, form.marked())
        return redirect("questionnaires")
    shown = {
        "one": _listed(kept),
        "marks": form,
        "known": [item for item in kept.questionnaire.questions if item.link_id in known],
        "form": QuestionsForm(questionnaire=kept.questionnaire),
    }
    return render(request, "questionnaires/questionnaire.html", shown)


@only(Role.THERAPIST)
@require_POST
def questionnaire_away(request: HttpRequest, questionnaire_id: UUID) -> HttpResponse:
    """Ask nobody with it any more, or take it out again."""
    door.put_questionnaire_away(account_of(request), questionnaire_id, away=request.POST.get("away") == "yes")
    return redirect("questionnaires")


@only(Role.THERAPIST, Role.ADMINISTRATOR)
@require_http_methods(["GET", "POST"])
def protocol(request: HttpRequest) -> HttpResponse:
    """The clinic’s page for a client who needs somebody now."""
    account = account_of(request)
    found = protocols.protocol_of(account)
    form = ProtocolForm(sent(request), initial={"words": found.words})
    if form.is_valid():
        protocols.change_protocol(account, form.cleaned_data["words"])
        return redirect("protocol")
    return render(request, "questionnaires/protocol.html", {"protocol": found, "form": form})


@only(Role.THERAPIST, Role.ADMINISTRATOR)
@require_POST
def protocol_before(request: HttpRequest) -> HttpResponse:
    """Undo the last change; once more, and that is undone."""
    protocols.swap_protocol(account_of(request))
    return redirect("protocol")


def _listed(kept: door.KeptQuestionnaire) -> Listed:
    asked = asked_in(kept.questionnaire, profiles())
    found = fitting(kept.questionnaire, profiles())
    own = any(choice.value is not None for item in asked for choice in item.choices)
    return Listed(kept, len(asked), tuple(profile.title for profile in found), own)


def _known_links(questionnaire: Questionnaire) -> frozenset[str]:
    """The questions that profiles know to ask about harming oneself."""
    found: list[Item] = []
    for profile in profiles():
        codes = {code for place in profile.self_harm for code in profile.question_codes[place - 1]}
        found += [item for item in questionnaire.questions if item.names & codes]
    for profile in fitting(questionnaire, profiles()):
        fitted = fit(questionnaire, profile)
        found += [fitted.items[place - 1] for place in profile.self_harm]
    return frozenset(item.link_id for item in found)
