"""What I am asked to fill in, what I answered, and the page for when I need somebody now."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from hereandnow.errors import InvalidValue
from hereandnow.web.accounts.forms import sent
from hereandnow.web.accounts.policy import only
from hereandnow.web.pages.my_questionnaires.numbers import paragraphs
from hereandnow.web.questions import QuestionsForm
from hereandnow.web.records.access import askings
from hereandnow.web.records.access.accounts import account_of
from hereandnow.web.records.access.my_space import therapist_of
from hereandnow.web.records.access.protocols import my_protocol
from hereandnow.web.records.roles import Role

AFTER_ANSWERS, AFTER_HALF = "answers", "half"
"""What led to the page for help: answers that were sent, or that are kept for later."""


@only(Role.CLIENT)
@require_GET
def my_questionnaires(request: HttpRequest) -> HttpResponse:
    """What waits for me, and what I answered before."""
    account = account_of(request)
    found = {
        "therapist": therapist_of(account),
        "askings": askings.my_askings(account),
        "answers": askings.my_answers(account),
        "removed": askings.my_answers(account, removed=True),
    }
    return render(request, "my_questionnaires/page.html", found)


@only(Role.CLIENT)
@require_http_methods(["GET", "POST"])
def my_questionnaire(request: HttpRequest, asking_id: UUID) -> HttpResponse:
    """One questionnaire to fill in; half of it can be kept for later."""
    account = account_of(request)
    asking, half = askings.my_asking(account, asking_id, sending=request.method == "POST")
    later = "later" in request.POST
    form = QuestionsForm(sent(request), questionnaire=asking.kept.questionnaire, whole=not later, initial=half)
    if form.is_valid():
        if later:
            needs_a_person = askings.keep_half(account, asking_id, form.half(), form.answers())
            return _to_help(AFTER_HALF) if needs_a_person else redirect("my_questionnaires")
        try:
            entry = askings.answer_asking(account, asking_id, form.answers())
        except InvalidValue:
            form.add_error(None, _("Nothing is answered yet. You can also leave it, and come back when you like."))
        else:
            value = entry.value
            if isinstance(value, askings.FilledIn) and value.calls_for_a_person:
                return _to_help(AFTER_ANSWERS)
            return redirect("my_answers", entry.id)
    shown = {"asking": asking, "form": form, "therapist": therapist_of(account)}
    if form.is_bound and askings.needs_a_person(asking, form.answers()):  # what is amiss elsewhere waits for nothing
        shown |= {"needs_a_person": True, "paragraphs": paragraphs(my_protocol(account))}
    return render(request, "my_questionnaires/fill_in.html", shown)


@only(Role.CLIENT)
@require_GET
def my_answers(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    """What I answered, in the questionnaire’s words and mine."""
    account = account_of(request)
    found, may_be_taken_back = askings.my_answer(account, entry_id)
    shown = {"entry": found, "therapist": therapist_of(account), "may_take_back": may_be_taken_back}
    return render(request, "my_questionnaires/answers.html", shown)


@only(Role.CLIENT)
@require_POST
def my_answers_taken_back(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    """Take my answers back, until the next session."""
    askings.take_answers_back(account_of(request), entry_id)
    return redirect("my_questionnaires")


@only(Role.CLIENT)
@require_POST
def my_answers_again(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    """Undo that."""
    askings.bring_answers_back(account_of(request), entry_id)
    return redirect("my_answers", entry_id)


@only(Role.CLIENT)
@require_GET
def my_help(request: HttpRequest) -> HttpResponse:
    """Where I find somebody now, in the clinic’s own words."""
    account = account_of(request)
    shown = {
        "paragraphs": paragraphs(my_protocol(account)),
        "therapist": therapist_of(account),
        "sent": request.GET.get("after") == AFTER_ANSWERS,
        "half": request.GET.get("after") == AFTER_HALF,
    }
    return render(request, "my_questionnaires/help.html", shown)


def _to_help(after: str) -> HttpResponse:
    return redirect(f"{reverse('my_help')}?after={after}")
