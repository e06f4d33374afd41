"""Unlocking, locking at once, and going on where one was."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_http_methods, require_POST

from hereandnow.errors import CannotOpenRecords, CannotWrite, NoKeys
from hereandnow.web.accounts.forms import SecretForm, sent
from hereandnow.web.accounts.kept import NEXT, Kept, carried_by, carry_on, kept_of
from hereandnow.web.accounts.policy import only, takes, without_keys
from hereandnow.web.records.access.accounts import account_of
from hereandnow.web.records.access.keys import lock as drop_keys
from hereandnow.web.records.access.keys import unlock as open_keys
from hereandnow.web.records.roles import Role
from hereandnow.web.vault import the_vault

LOCKED = 423


@takes(settings.LARGEST_UPLOAD)  # it carries what another page was sent
@without_keys
@require_http_methods(["GET", "POST"])
def unlock(request: HttpRequest) -> HttpResponse:
    """Ask for passphrase or recovery code; then back to the page, or the form, that was interrupted."""
    vault = the_vault()
    if not vault.exists:
        return redirect("first_start")
    kept = carried_by(request)
    if not vault.locked:
        return carry_on(request, kept)
    form = SecretForm(sent(request))
    if form.is_valid():
        try:
            open_keys(**form.secret())
        except (NoKeys, CannotOpenRecords, CannotWrite) as error:
            form.add_error(None, str(error))
        else:
            # Whoever needed the code needs another passphrase; unless there is work to save first.
            return redirect("keys") if form.by_code and not kept.fields else carry_on(request, kept)
    return _page(request, form, kept, status=200)


@only(*(role for role in Role if role != Role.CLIENT), bare=True)
@require_POST
def lock(request: HttpRequest) -> HttpResponse:
    """Drop the keys now. The session stays: unlocking leads back to it. No client does: it locks everybody out."""
    drop_keys(account_of(request))
    return redirect("unlock")


def ask_to_unlock(request: HttpRequest, *, keep: bool) -> HttpResponse:
    """The answer of every other page while the keys are locked; a form that was sent is kept if ``keep``."""
    kept = kept_of(request, keep=keep)
    if request.method != "POST":
        return redirect(f"{reverse('unlock')}?{urlencode({NEXT: kept.path})}")
    return _page(request, SecretForm(), kept, status=LOCKED)


def _page(request: HttpRequest, form: SecretForm, kept: Kept, *, status: int) -> HttpResponse:
    return render(request, "unlock/page.html", {"form": form, "kept": kept}, status=status)
