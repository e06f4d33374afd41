"""A forgotten password: what to do, and the pages where another one is chosen. They name nobody."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from hereandnow.errors import NoKeys, PasswordLinkOver, WrongSecondStep
from hereandnow.web.accounts.forms import sent
from hereandnow.web.accounts.policy import for_anybody
from hereandnow.web.pages.new_password.forms import LinkForm, PaperForm
from hereandnow.web.records.access import passwords
from hereandnow.web.records.access.tries import WRONG_LINKS, forget_tries, resting, tried_in_vain

OVER, TOO_MANY = 410, 429


@for_anybody
@require_http_methods(["GET", "POST"])
def forgotten(request: HttpRequest) -> HttpResponse:
    """Whom to ask; or, where nobody else could help, a new password by the recovery code."""
    if not passwords.recovery_code_is_the_way():
        return render(request, "new_password/forgotten.html")
    form = PaperForm(sent(request))
    if form.is_valid():
        given = form.cleaned_data
        try:
            passwords.change_by_recovery_code(given["recovery_code"], given["password"], given["code"])
        except NoKeys as error:
            form.add_error("recovery_code", str(error))
        except WrongSecondStep as error:
            form.add_error("code", str(error))
        else:
            return render(request, "new_password/changed.html")
    return render(request, "new_password/forgotten.html", {"form": form})


@for_anybody
@require_http_methods(["GET", "POST"])
def new_password(request: HttpRequest, token: str) -> HttpResponse:
    """Choose another by a link. It signs nobody in. Opening the page uses nothing up."""
    what = f"password link from {request.META['REMOTE_ADDR']}"
    if resting(what, limit=WRONG_LINKS):
        return render(request, "new_password/too_many.html", status=TOO_MANY)
    try:
        form = LinkForm(sent(request), asks_code=passwords.asks_second_step(token))
        if form.is_valid():
            passwords.change_by_link(token, form.cleaned_data["password"], form.code_given())
            forget_tries(what)
            return render(request, "new_password/changed.html")
    except PasswordLinkOver as error:
        tried_in_vain(what)
        return render(request, "new_password/over.html", {"why": str(error)}, status=OVER)
    except WrongSecondStep as error:
        form.add_error("code", str(error))
    return render(request, "new_password/page.html", {"form": form})
