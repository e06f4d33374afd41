"""What was shared with me, and what I say to it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import groupby
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from hereandnow.web.accounts.forms import sent
from hereandnow.web.accounts.policy import only
from hereandnow.web.pages.my_space.forms import VERDICTS, AnswerForm
from hereandnow.web.records.access.accounts import account_of
from hereandnow.web.records.access.askings import my_askings
from hereandnow.web.records.access.check_ins import days_to_ask_about
from hereandnow.web.records.access.days import belief_to_ask
from hereandnow.web.records.access.my_space import (
    Verdict,
    answer,
    ask_to_talk,
    give_verdict,
    hide,
    may_be_shown,
    shared_with,
    shared_with_me,
    swap_answer,
    therapist_of,
)
from hereandnow.web.records.access.my_themes import my_themes
from hereandnow.web.records.roles import Role

FRESH = timedelta(days=14)
"""So long My space names a session that nothing was told of (our choice: what is later remembered is another thing)."""


@only(Role.CLIENT)
@require_GET
def my_space(request: HttpRequest) -> HttpResponse:
    """All that was shared with me, what went well first; above it what I may do if I like, below it my other pages."""
    account = account_of(request)
    found = shared_with_me(account)
    seen = [shared for shared in found if not shared.hidden]
    shown = {
        "therapist": therapist_of(account),
        "groups": [(group, tuple(shares)) for group, shares in groupby(seen, key=lambda shared: shared.group)],
        "hidden": [shared for shared in found if shared.hidden],
        "may_be_shown": may_be_shown(account),
        "verdicts": VERDICTS,
        "untold": _fresh(days_to_ask_about(account, most=1)),
        "ask": belief_to_ask(account),
        "askings": my_askings(account),
        "themes": my_themes(account),
    }
    return render(request, "my_space/page.html", shown)


@only(Role.CLIENT)
@require_http_methods(["GET", "POST"])
def my_answer(request: HttpRequest, share_id: UUID) -> HttpResponse:
    """One thing that was shared, and all that I can say to it."""
    account = account_of(request)
    shared = shared_with(account, share_id)
    said = shared.said
    form = AnswerForm(
        sent(request),
        initial={
            "verdict": said.verdict or "",
            "words": said.words,
            "correction": said.correction,
            "wants_to_talk": said.wants_to_talk,
        },
    )
    if form.is_valid():
        answer(account, share_id, form.said())
        return _to(share_id)
    return render(request, "my_space/answer.html", {"shared": shared, "form": form})


@only(Role.CLIENT)
@require_POST
def my_mark(request: HttpRequest, share_id: UUID) -> HttpResponse:
    """One button beside what was shared: a verdict, to talk about it, to hide it; or any of them not after all."""
    account = account_of(request)
    match request.POST:
        case {"verdict": ("" | Verdict.FITS | Verdict.DOES_NOT_FIT | Verdict.MORE_COMPLICATED) as verdict}:
            give_verdict(account, share_id, Verdict(verdict) if verdict else None)
        case {"talk": talk}:
            ask_to_talk(account, share_id, talk=talk == "yes")
        case {"hide": hidden}:
            hide(account, share_id, hidden=hidden == "yes")
            return redirect("my_space")
        case _:
            raise Http404
    return _to(share_id)


@only(Role.CLIENT)
@require_POST
def my_answer_before(request: HttpRequest, share_id: UUID) -> HttpResponse:
    """Undo the last change of an answer; once more, and that is undone."""
    swap_answer(account_of(request), share_id)
    return _to(share_id)


def _fresh(days: Sequence[date]) -> date | None:
    """The day of a session that is not long ago; one that was left is not brought up again and again."""
    return next((day for day in days if timezone.localdate() - day < FRESH), None)


def _to(share_id: UUID) -> HttpResponse:
    return redirect(f"{reverse('my_space')}#s-{share_id}")
