"""The session page and what is answered on it.

Every form is a POST that leads back to its moment. Where htmx asks (``HX-Request``), the moment's card alone is
answered, under the header ``Hereandnow-Fragment``, by which the page's script tells it from a page that asks for keys.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Any, get_args
from urllib.parse import urlencode
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from hereandnow.domain import PillarName, Review
from hereandnow.errors import ConsentMissing
from hereandnow.reports.score import write_svg
from hereandnow.reports.summary import clock, lead
from hereandnow.reports.text import measure_words
from hereandnow.web.accounts.policy import only
from hereandnow.web.pages.session.forms import NoteForm, OwnMomentForm, ShareForm
from hereandnow.web.pages.session.shown import Card, Shown, cards_of, counts_of, words_of
from hereandnow.web.records.access.accounts import account_of, clients_account_open
from hereandnow.web.records.access.clients import client_of
from hereandnow.web.records.access.identities import about_client
from hereandnow.web.records.access.responses import (
    Group,
    Responses,
    Verdict,
    add_own_moment,
    change_note,
    give_verdict,
    mark_for_supervision,
    remove_own_moment,
    responses_of,
    restore_own_moment,
    share_moment,
    take_back_note,
    take_back_share,
)
from hereandnow.web.records.access.sessions import OpenedSession, SessionState, open_session, read_again
from hereandnow.web.records.roles import Role

FRAGMENT = "Hereandnow-Fragment"

_ANCHOR = re.compile(r"[mo]\d{1,6}", re.ASCII)
"""A card's short name within the page."""


@dataclass(frozen=True, slots=True)
class _Draft:
    """What was typed into a card's form and could not be kept, and why."""

    form: str
    text: str = field(repr=False)
    amiss: str
    group: str = ""


@only(Role.THERAPIST)
@require_http_methods(["GET", "HEAD"])
def session(request: HttpRequest, session_id: UUID) -> HttpResponse:
    """One session; ``?pillar=`` shows one pillar alone, ``?moment=`` marks one moment and its words."""
    opened, responses = _opened(request, session_id)
    if "HX-Request" in request.headers:
        shown = cards_of(opened.review, responses, chosen=request.GET.get("moment", ""))
        for card in shown.cards:
            if card.chosen:
                return _fragment(request, opened, responses, card)
        raise Http404
    return _page(request, opened, responses)


@only(Role.THERAPIST)
@require_POST
def moment_verdict(request: HttpRequest, session_id: UUID) -> HttpResponse:
    """Fits, does not fit, more complicated; an empty one takes it back."""
    given = request.POST.get("verdict", "")
    if given not in ("", *Verdict.values):
        raise Http404
    give_verdict(account_of(request), session_id, _moment(request), Verdict(given) if given else None)
    said = _("Marked: {verdict}.").format(verdict=Verdict(given).label) if given else _("Taken back.")
    return _answered(request, session_id, said)


@only(Role.THERAPIST)
@require_POST
def moment_note(request: HttpRequest, session_id: UUID) -> HttpResponse:
    """A note on a moment, or its last change taken back."""
    if request.POST.get("take_back"):
        take_back_note(account_of(request), session_id, _moment(request))
        return _answered(request, session_id, _("The note is as it was before."))
    form = NoteForm(request.POST)
    if not form.is_valid():
        draft = _Draft("note", request.POST.get("note", ""), str(form.errors["note"][0]))
        return _answered(request, session_id, "", draft)
    change_note(account_of(request), session_id, _moment(request), form.cleaned_data["note"])
    return _answered(request, session_id, _("The note is kept."))


@only(Role.THERAPIST)
@require_POST
def moment_supervision(request: HttpRequest, session_id: UUID) -> HttpResponse:
    """Mark a moment for supervision, or not after all, which takes it back from whom it was brought to."""
    mark = request.POST.get("mark") == "yes"
    try:
        mark_for_supervision(account_of(request), session_id, _moment(request), mark=mark)
    except ConsentMissing as error:
        return _answered(request, session_id, "", _Draft("supervision", "", str(error)))
    said = _("Marked. Nobody else sees it before you bring it.") if mark else _("Not marked. Nobody else sees it.")
    return _answered(request, session_id, said)


@only(Role.THERAPIST)
@require_POST
def moment_share(request: HttpRequest, session_id: UUID) -> HttpResponse:
    """Release a moment to the client in the therapist's wording, or take it back."""
    account, moment = account_of(request), _moment(request)
    if request.POST.get("take_back"):
        take_back_share(account, session_id, moment)
        return _answered(request, session_id, _("Taken back. Your client no longer sees it."))
    form = ShareForm(request.POST)
    wording, group = request.POST.get("wording", ""), request.POST.get("group", "")
    if not form.is_valid():
        first = str(next(iter(form.errors.values()))[0])
        return _answered(request, session_id, "", _Draft("share", wording, first, group))
    given = form.cleaned_data
    try:
        share_moment(
            account,
            session_id,
            moment,
            wording=wording.strip(),
            quotes=given["quotes"],
            group=Group(given["group"]) if given["group"] else None,
        )
    except ConsentMissing as error:
        return _answered(request, session_id, "", _Draft("share", wording, str(error), group))
    return _answered(request, session_id, _("Shared."))


@only(Role.THERAPIST)
@require_POST
def own_moment(request: HttpRequest, session_id: UUID) -> HttpResponse:
    """A moment of one's own: added, removed, put back."""
    account = account_of(request)
    for change in ("remove", "restore"):
        if own_id := request.POST.get(change):
            try:
                (remove_own_moment if change == "remove" else restore_own_moment)(account, session_id, UUID(own_id))
            except ValueError:
                raise Http404 from None
            return redirect(f"{reverse('session', args=[session_id])}#own")
    opened, responses = _opened(request, session_id)
    if opened.session is None:
        raise Http404
    form = OwnMomentForm(request.POST, session=opened.session)
    if not form.is_valid():
        return _page(request, opened, responses, own_form=form, status=422)
    given = form.cleaned_data
    made = add_own_moment(
        account,
        session_id,
        form.evidence,
        pillar=given["pillar"],
        sentence=given["sentence"],
        question=given["question"],
    )
    opened, responses = _opened(request, session_id)
    card = cards_of(opened.review, responses).card(made.id)
    return _to(request, session_id, card.anchor if card is not None else "")


@only(Role.THERAPIST)
@require_POST
def read_once_more(request: HttpRequest, session_id: UUID) -> HttpResponse:
    """Have the session read again."""
    read_again(account_of(request), session_id)
    return redirect("session", session_id)


def _opened(request: HttpRequest, session_id: UUID) -> tuple[OpenedSession, Responses]:
    account = account_of(request)
    opened = open_session(account, session_id)
    return opened, responses_of(account, opened)


def _moment(request: HttpRequest) -> str:
    return request.POST.get("moment", "")


def _pillar(request: HttpRequest) -> PillarName | None:
    asked = request.GET.get("pillar", "")
    for name in get_args(PillarName):
        if name == asked:
            known: PillarName = name
            return known
    return None


def _answered(request: HttpRequest, session_id: UUID, said: str, draft: _Draft | None = None) -> HttpResponse:
    """The moment's card anew for htmx, else the page: anew where something was typed that could not be kept."""
    if "HX-Request" not in request.headers and draft is None:
        return _to(request, session_id, request.GET.get("moment", ""))
    opened, responses = _opened(request, session_id)
    card = cards_of(opened.review, responses).card(_moment(request))
    if card is None:
        raise Http404
    if "HX-Request" in request.headers:
        return _fragment(request, opened, responses, replace(card, whole=True, chosen=True), said, draft)
    return _page(request, opened, responses, chosen=card.anchor, draft=draft, status=422)


def _to(request: HttpRequest, session_id: UUID, anchor: str) -> HttpResponse:
    """Back to the page, at the card from which the form came."""
    pillar, known = _pillar(request), _ANCHOR.fullmatch(anchor)
    query = urlencode({**({"pillar": pillar} if pillar else {}), **({"moment": anchor} if known else {})})
    place = f"{'?' if query else ''}{query}{f'#{anchor}' if known else ''}"
    return redirect(f"{reverse('session', args=[session_id])}{place}")


def _fragment(
    request: HttpRequest,
    opened: OpenedSession,
    responses: Responses,
    card: Card,
    said: str = "",
    draft: _Draft | None = None,
) -> HttpResponse:
    context = {**_around(request, opened, responses, draft, card.anchor), "card": card, "said": said}
    response = render(request, "session/_fragment.html", context)
    response.headers[FRAGMENT] = "card"
    return response


def _around(
    request: HttpRequest, opened: OpenedSession, responses: Responses, draft: _Draft | None, drafted: str
) -> dict[str, Any]:
    pillar = _pillar(request)
    return {
        "entry": opened.entry,
        "responses": responses,
        "pillar": pillar,
        "query": f"?pillar={pillar}&" if pillar else "?",
        "verdicts": Verdict.choices,
        "headings": Group.choices,
        "seen": bool(responses.shares) and clients_account_open(account_of(request), opened.entry.client) is not None,
        "draft": draft,
        "drafted": drafted if draft is not None else "",
    }


def _page(
    request: HttpRequest,
    opened: OpenedSession,
    responses: Responses,
    *,
    chosen: str = "",
    own_form: OwnMomentForm | None = None,
    draft: _Draft | None = None,
    status: int = 200,
) -> HttpResponse:
    entry, words, review = opened.entry, opened.session, opened.review
    chosen = chosen or request.GET.get("moment", "")
    shown = cards_of(review, responses, pillar=_pillar(request), chosen=chosen)
    everything = cards_of(review, responses, chosen=chosen)
    context = {
        **_around(request, opened, responses, draft, chosen),
        "client": client_of(account_of(request), entry.client),
        "about_client": _pillar(request) == "culture" and about_client(account_of(request), entry.client),
        "shown": shown,
        "words": list(words_of(words, everything)) if words is not None else [],
        "own_form": own_form or (OwnMomentForm(session=words) if words is not None else None),
        "duration": clock(words.duration) if words is not None else "",
        "turns": len(words.turns) if words is not None else 0,
        "notes": words.notes if words is not None else (),
        "states": SessionState,
        "all_moments": everything,
    }
    if review is not None:
        context |= {
            "review": review,
            "lead": lead(review),
            "score": _score(review, everything),
            "pillars": counts_of(review, everything),
            "measures": [(measure, measure_words(measure)) for measure in review.conversation.measures],
        }
    return render(request, "session/page.html", context, status=status)


def _score(review: Review, shown: Shown) -> SafeString:
    """The score with the therapist's own moments in it; each mark leads to its moment."""
    own = tuple(card.moment for card in shown.own)
    anchors = {card.moment.id: card.anchor for card in shown.cards}
    whole = Review(review.session, review.annotations, review.conversation, (*review.moments, *own), review.readers)
    svg = write_svg(
        whole, inline=True, link=lambda moments: f"?moment={anchors[moments[0].id]}#{anchors[moments[0].id]}"
    )
    return mark_safe(svg)  # noqa: S308 - write_svg escapes what it is given
