"""How culture and identity matter to me: a few beginnings that can be ignored, and whether my therapist sees it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from hereandnow.web.accounts.forms import sent
from hereandnow.web.accounts.policy import only
from hereandnow.web.pages.my_space.forms import AboutMeForm
from hereandnow.web.records.access import identities
from hereandnow.web.records.access.accounts import account_of
from hereandnow.web.records.access.my_space import therapist_of
from hereandnow.web.records.roles import Role


@only(Role.CLIENT)
@require_http_methods(["GET", "POST"])
def about_me(request: HttpRequest) -> HttpResponse:
    """My words, to be changed by me alone."""
    account = account_of(request)
    found = identities.about_me(account)
    form = AboutMeForm(sent(request), initial={prompt.value: words for prompt, words in found.words.items()})
    if form.is_valid():
        identities.change_about_me(account, form.words())
        return redirect("about_me")
    return render(request, "my_space/about_me.html", {"about": found, "form": form, "therapist": therapist_of(account)})


@only(Role.CLIENT)
@require_POST
def about_me_before(request: HttpRequest) -> HttpResponse:
    """Undo my last change; once more, and that is undone."""
    identities.swap_about_me(account_of(request))
    return redirect("about_me")


@only(Role.CLIENT)
@require_POST
def about_me_shown(request: HttpRequest) -> HttpResponse:
    """Let my therapist see it, or not any more."""
    identities.show_about_me(account_of(request), shown=request.POST.get("shown") == "yes")
    return redirect("about_me")
