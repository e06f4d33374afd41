"""The practice of whoever is signed in, one opening to try again, and what was tried."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from hereandnow.web.accounts.forms import sent
from hereandnow.web.accounts.policy import only
from hereandnow.web.pages.practice.forms import AttemptForm
from hereandnow.web.pages.practice.shown import lines_of, sections_of
from hereandnow.web.records.access.accounts import account_of
from hereandnow.web.records.access.attempts import (
    add_attempt,
    attempts_of,
    bring_back,
    put_aside,
    put_attempt_back,
    remove_attempt,
)
from hereandnow.web.records.access.practice import another_than, exercise_of, practice_of
from hereandnow.web.records.roles import Role


@only(Role.THERAPIST)
@require_GET
def practice(request: HttpRequest) -> HttpResponse:
    """What the reviews of the last months show of one's own practice."""
    found = practice_of(account_of(request), timezone.localdate())
    shown = {"practice": found, "sections": sections_of(found), "lines": lines_of(found)}
    return render(request, "practice/page.html", shown)


@only(Role.THERAPIST)
@require_GET
def practice_tried(request: HttpRequest) -> HttpResponse:
    """What one tried, the newest first."""
    return render(request, "practice/tried.html", {"attempts": attempts_of(account_of(request))})


@only(Role.THERAPIST)
@require_http_methods(["GET", "POST"])
def exercise(request: HttpRequest, session_id: UUID, turn: int) -> HttpResponse:
    """The talk up to an opening and a field; then what was said, and what followed."""
    account, form = account_of(request), AttemptForm(sent(request))
    if form.is_valid():
        said = form.cleaned_data
        add_attempt(account, session_id, turn, said["words"], aloud=said["aloud"])
        return redirect(f"{reverse('exercise', args=[session_id, turn])}#then")
    found = exercise_of(account, session_id, turn)
    shown = {"found": found, "form": form, "asks": not found.attempts or form.is_bound or "again" in request.GET}
    return render(request, "practice/exercise.html", shown)


@only(Role.THERAPIST)
@require_GET
def another_exercise(request: HttpRequest, session_id: UUID, turn: int) -> HttpResponse:
    """On to the next one; to the practice where there is no other."""
    place = another_than(account_of(request), session_id, turn, timezone.localdate())
    return redirect("exercise", place.session, place.spot.turn) if place is not None else redirect("practice")


@only(Role.THERAPIST)
@require_POST
def exercise_aside(request: HttpRequest, session_id: UUID, turn: int) -> HttpResponse:
    """Not this one again; the practice says how to bring it back."""
    put_aside(account_of(request), session_id, turn)
    return redirect(f"{reverse('practice')}#aside")


@only(Role.THERAPIST)
@require_POST
def exercise_return(request: HttpRequest, session_id: UUID, turn: int) -> HttpResponse:
    """Bring one back that was put aside."""
    bring_back(account_of(request), session_id, turn)
    return redirect("exercise", session_id, turn)


@only(Role.THERAPIST)
@require_POST
def attempt_removal(request: HttpRequest, attempt_id: UUID) -> HttpResponse:
    """Take an attempt away; its place says how to put it back."""
    remove_attempt(account_of(request), attempt_id)
    return _to(attempt_id)


@only(Role.THERAPIST)
@require_POST
def attempt_return(request: HttpRequest, attempt_id: UUID) -> HttpResponse:
    """Put a removed attempt back where it was."""
    put_attempt_back(account_of(request), attempt_id)
    return _to(attempt_id)


def _to(attempt_id: UUID) -> HttpResponse:
    return redirect(f"{reverse('practice_tried')}#attempt-{attempt_id}")
