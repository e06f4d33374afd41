"""What came back in my sessions, as my therapist sees it; and my name for it, or my no."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from hereandnow.web.accounts.forms import sent
from hereandnow.web.accounts.policy import only
from hereandnow.web.pages.my_space.forms import MyThemeForm
from hereandnow.web.records.access import my_themes as door
from hereandnow.web.records.access.accounts import account_of
from hereandnow.web.records.roles import Role


@only(Role.CLIENT)
@require_http_methods(["GET", "POST"])
def my_theme(request: HttpRequest, theme_share_id: UUID) -> HttpResponse:
    """One of them, and what I would call it."""
    account = account_of(request)
    theme = door.my_theme(account, theme_share_id)
    form = MyThemeForm(sent(request), initial={"name": theme.answer.name})
    if form.is_valid():
        door.name_my_theme(account, theme_share_id, form.cleaned_data["name"])
        return _to(theme_share_id)
    return render(request, "my_space/theme.html", {"theme": theme, "form": form})


@only(Role.CLIENT)
@require_POST
def my_theme_mark(request: HttpRequest, theme_share_id: UUID) -> HttpResponse:
    """That it is not so, or that it may be after all."""
    match request.POST:
        case {"refuse": ("yes" | "no") as refused}:
            door.refuse_my_theme(account_of(request), theme_share_id, refused=refused == "yes")
        case _:
            raise Http404
    return _to(theme_share_id)


@only(Role.CLIENT)
@require_POST
def my_theme_before(request: HttpRequest, theme_share_id: UUID) -> HttpResponse:
    """Undo my last change; once more, and that is undone."""
    door.swap_my_theme(account_of(request), theme_share_id)
    return _to(theme_share_id)


def _to(theme_share_id: UUID) -> HttpResponse:
    return redirect(f"{reverse('my_space')}#s-{theme_share_id}")
