"""The page of a whole course, and what a therapist says of its themes. It ranks nobody and scores nothing."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from hereandnow.errors import ConsentMissing
from hereandnow.reports.course_pictures import alliance_picture, beliefs_picture, waits_picture
from hereandnow.web.accounts.forms import sent
from hereandnow.web.accounts.policy import only
from hereandnow.web.pages.course import shown
from hereandnow.web.pages.course.forms import ThemeNameForm, ThemeShareForm
from hereandnow.web.records.access.accounts import account_of
from hereandnow.web.records.access.clients import client_of
from hereandnow.web.records.access.identities import about_client
from hereandnow.web.records.access.themes import (
    merge_theme,
    refuse_theme,
    rename_theme,
    share_theme,
    swap_theme,
    take_back_theme,
)
from hereandnow.web.records.access.whole_course import look_at_course, read_course_again, whole_course_of
from hereandnow.web.records.roles import Role


@only(Role.THERAPIST)
@require_GET
def course(request: HttpRequest, client_id: UUID) -> HttpResponse:
    """All sessions of a client together, thread by thread; ``?thread=`` unfolds one and leaves nothing of it out."""
    thread = request.GET.get("thread", "")
    account = account_of(request)
    opened = look_at_course(account, client_id)
    page = {
        "client": client_of(account, client_id),
        "course": opened,
        "thread": thread,
        "shared_elsewhere": shown.shared_elsewhere(opened),
    }
    if (reading := opened.reading) is not None:
        rated = shown.differences_of(reading)
        until = len(rated) if thread == "alliance" else shown.RATED_AT_ONCE + shown.RATED_FOLDED
        page |= {
            "reading": reading,
            "lead": shown.lead_of(opened, reading),
            "returns": shown.returns_in_words(opened, reading),
            "themes": shown.themes_of(opened, opened.themes.named),
            "new_answers": any(share.new for share in opened.shared.values()),
            "refused": shown.themes_of(opened, opened.themes.refused),
            "alliance_picture": mark_safe(alliance_picture(reading.alliance)),  # noqa: S308 - drawn by the engine, escaped
            "beliefs_picture": mark_safe(beliefs_picture(reading.ledger.beliefs)),  # noqa: S308
            "waits": [(one, mark_safe(waits_picture(one, f"waits-{one.kind}"))) for one in reading.waits],  # noqa: S308
            "rated": rated[: shown.RATED_AT_ONCE],
            "rated_before": rated[shown.RATED_AT_ONCE : until],
            "rated_more": len(rated[until:]),
            "ruptures": shown.ruptures_of(reading, whole=thread == "alliance"),
            "drops": shown.drops_of(reading, whole=thread == "alliance"),
            "baselines": shown.baselines_of(reading, whole=thread == "usual"),
            "chains": shown.chains_of(reading, whole=thread == "ledger"),
            "unmet": shown.unmet_of(reading),
            "openings": shown.openings_of(reading, whole=thread == "culture"),
            "quiet": shown.quiet_of(reading, whole=thread == "quiet"),
            "vocabulary": shown.vocabulary_of(reading),
            "no_usual": shown.no_usual(reading),
            "quiet_as_elsewhere": shown.quiet_as_elsewhere(reading),
            "invitations": shown.invitations_of(reading),
            "contact_words": shown.contact_words_of(reading),
            "facts": shown.facts_of(reading),
            "about": about_client(account, client_id),
        }
    return render(request, "course/page.html", page)


@only(Role.THERAPIST)
@require_POST
def course_again(request: HttpRequest, client_id: UUID) -> HttpResponse:
    """Have the course read once more."""
    read_course_again(account_of(request), client_id)
    return redirect("course", client_id)


@only(Role.THERAPIST)
@require_POST
def theme(request: HttpRequest, client_id: UUID) -> HttpResponse:
    """One button or field beside a theme: a name, that it is the same as another, or that it is none."""
    account, key = account_of(request), request.POST.get("theme", "")
    match request.POST:
        case {"refuse": "yes"}:
            refuse_theme(account, client_id, key)
            return _to(client_id, "refused")
        case {"into": into}:
            merge_theme(account, client_id, key, into)
            return _to(client_id, into or key)
        case {"take_back": share_id}:
            take_back_theme(account, client_id, _uuid(share_id))
            return _to(client_id, "patterns")
        case {"name": _typed}:
            form = ThemeNameForm(request.POST)
            if not form.is_valid():
                raise Http404
            rename_theme(account, client_id, key, form.cleaned_data["name"])
        case _:
            raise Http404
    return _to(client_id, key)


@only(Role.THERAPIST)
@require_POST
def theme_before(request: HttpRequest, client_id: UUID, theme_id: UUID) -> HttpResponse:
    """Undo the last thing that was said of a theme; once more, and it is said again."""
    swap_theme(account_of(request), client_id, theme_id)
    return _to(client_id, "patterns")


@only(Role.THERAPIST)
@require_http_methods(["GET", "POST"])
def theme_share(request: HttpRequest, client_id: UUID, theme_key: str) -> HttpResponse:
    """What the client is to see of a theme: nothing of it before this form is sent."""
    account = account_of(request)
    opened = whole_course_of(account, client_id)
    found = next(iter(shown.themes_of(opened, [one for one in opened.themes.named if one.key == theme_key])), None)
    if found is None:
        raise Http404
    beginning = found.shared.wording if found.shared is not None else _beginning()
    form = ThemeShareForm(sent(request), quotes=found.quotes, initial={"wording": beginning})
    if form.is_valid():
        try:
            share_theme(
                account,
                client_id,
                theme_key,
                wording=form.cleaned_data["wording"],
                quotes=form.cleaned_data["quotes"],
            )
        except ConsentMissing as error:
            form.add_error(None, str(error))
        else:
            return _to(client_id, theme_key)
    page = {"client": client_of(account, client_id), "theme": found, "form": form, "may_share": opened.may_share}
    return render(request, "course/share.html", page)


def _beginning() -> str:
    """What the therapist may begin with: it is theirs to change, and nothing is sent as it stands here."""
    return _(
        "Something came back in what you told me, with different people and at different times. I may be wrong about "
        "it.\n\nDoes that likeness fit for you, or is it different with each of them?"
    )


def _uuid(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise Http404 from None


def _to(client_id: UUID, key: str) -> HttpResponse:
    return redirect(f"{reverse('course', args=[client_id])}?thread=patterns#{key}")
