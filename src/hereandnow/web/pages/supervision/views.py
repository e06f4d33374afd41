"""What was brought to a supervisor, and what they say to it."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from hereandnow.web.accounts.forms import sent
from hereandnow.web.accounts.policy import only
from hereandnow.web.pages.supervision.forms import AnswerForm
from hereandnow.web.records.access.accounts import account_of
from hereandnow.web.records.access.supervision import answer_excerpt, excerpt_for, excerpts_for, swap_answer
from hereandnow.web.records.roles import Role


@only(Role.SUPERVISOR)
@require_GET
def supervision(request: HttpRequest) -> HttpResponse:
    """The excerpts that were brought, the newest first."""
    return render(request, "supervision/page.html", {"excerpts": excerpts_for(account_of(request))})


@only(Role.SUPERVISOR)
@require_http_methods(["GET", "POST"])
def supervision_answer(request: HttpRequest, brought_id: UUID) -> HttpResponse:
    """One excerpt, and a place for an answer; nothing in it takes the answer back."""
    account = account_of(request)
    excerpt = excerpt_for(account, brought_id)
    form = AnswerForm(sent(request), initial={"answer": excerpt.answer})
    if form.is_valid():
        answer_excerpt(account, brought_id, form.cleaned_data["answer"])
        return _to(brought_id)
    return render(request, "supervision/answer.html", {"excerpt": excerpt, "form": form})


@only(Role.SUPERVISOR)
@require_POST
def supervision_answer_before(request: HttpRequest, brought_id: UUID) -> HttpResponse:
    """Undo the last change of an answer; once more, and that is undone."""
    swap_answer(account_of(request), brought_id)
    return _to(brought_id)


def _to(brought_id: UUID) -> HttpResponse:
    return redirect(f"{reverse('supervision')}#e-{brought_id}")
