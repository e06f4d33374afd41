"""The gate before every view: has it declared a policy, are there keys, are they open, who is it.

It stands behind the check of forms (CSRF) and before every view, and is the only place that turns somebody away.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from hereandnow.errors import (
    AlreadyTold,
    CannotWrite,
    ConsentMissing,
    HereAndNowError,
    ImpossibleDay,
    KeystoreBusy,
    KeystoreLocked,
    MailNotWanted,
)
from hereandnow.web.accounts.first_pages import FIRST_PAGES
from hereandnow.web.accounts.kept import NEXT
from hereandnow.web.accounts.policy import Policy, policy_of
from hereandnow.web.pages.sign_in.views import ask_to_sign_in
from hereandnow.web.pages.unlock.views import ask_to_unlock
from hereandnow.web.records.access.accounts import account_of
from hereandnow.web.records.access.clients import UNOPENED
from hereandnow.web.records.access.refusals import note_refusal
from hereandnow.web.records.access.second_factors import has_second_factor
from hereandnow.web.records.access.sign_ins import proven, settle
from hereandnow.web.records.opening import UNREACHABLE
from hereandnow.web.records.roles import Role
from hereandnow.web.vault import the_vault

NOT_WRITTEN = gettext_noop(
    "Nothing was shown or changed: the desk cannot write down what is done here. The disk is full or may not be "
    "written, another program holds the records, or the database server is away. See to that, then try again."
)
"""What is read is written down as well, so a disk that takes nothing shows nothing."""


class Gate:
    """Django's middleware, for its two hooks."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Nothing is done here: whose turn it is shows only when the view is known."""
        return self._get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., Any], arguments: Any, named: Any
    ) -> HttpResponse | None:
        """None where the view may be called."""
        policy = policy_of(view)
        if policy is None:
            raise Http404
        if _sent_by_another_page(request):
            return not_from_here(request)
        if not policy.keys:
            return None
        vault = the_vault()
        if not vault.exists:
            return redirect("first_start")
        if vault.locked:
            return ask_to_unlock(request, keep=policy.keeps)
        try:
            over = settle(request)
            if not policy.roles:
                return None
            if not request.user.is_authenticated:
                return ask_to_sign_in(request, keep=policy.keeps, over=over)
            refusal = _refusal(request, policy)
        except KeystoreLocked:  # they went since; Django asks no ``process_exception`` about what is raised here
            return ask_to_unlock(request, keep=policy.keeps)
        except UNREACHABLE:
            return _not_written(request)
        if refusal is None and policy.counts:
            vault.touch()
        return refusal

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """An error for people is shown as its sentence; keys that went while a page was made are asked for."""
        if isinstance(exception, KeystoreLocked):
            match = request.resolver_match
            policy = policy_of(match.func) if match is not None else None
            return ask_to_unlock(request, keep=policy is not None and policy.keeps)
        if isinstance(exception, Http404 | ConsentMissing):
            _note_refusal(request)
        if isinstance(exception, UNREACHABLE):
            return _not_written(request)
        if isinstance(exception, HereAndNowError):
            return _sentence(request, exception)
        return None


def not_from_here(request: HttpRequest, reason: str = "") -> HttpResponse:
    """The answer to a form that another page sent, or one that was opened too long ago."""
    return render(request, "403.html", status=403)


def _not_written(request: HttpRequest) -> HttpResponse:
    return render(request, "sentence.html", {"sentence": _(NOT_WRITTEN)}, status=503)


def _note_refusal(request: HttpRequest) -> None:
    """Of somebody who is signed in; whoever is not is only asked to sign in."""
    match = request.resolver_match
    if match is None or not match.url_name or not request.user.is_authenticated:
        return
    # Ids alone: an address may also hold what opens something.
    ids = {name: value for name, value in match.kwargs.items() if isinstance(value, UUID)}
    client = ids.pop("client_id", None)
    note_refusal(request.user, match.url_name, client=client, thing=next(iter(ids.values()), None))


def _refusal(request: HttpRequest, policy: Policy) -> HttpResponse | None:
    """Where somebody who is signed in is led instead, or None. Raises Http404 for what is not theirs."""
    account = account_of(request)
    if _owes_second_factor(account) and not policy.bare:
        return redirect("second_factor")
    if account.role not in policy.roles:
        if request.path == "/" and request.method in ("GET", "HEAD"):  # where everybody comes in
            return redirect(FIRST_PAGES[Role(account.role)])
        _note_refusal(request)
        raise Http404
    if policy.administering and not account.may_administer:
        _note_refusal(request)
        raise Http404
    if policy.fresh and not proven(request):
        return redirect(f"{reverse('prove')}?{urlencode({NEXT: request.path})}")
    return None


def _owes_second_factor(account: Any) -> bool:
    return settings.STAFF_NEEDS_SECOND_FACTOR and account.role != Role.CLIENT and not has_second_factor(account)


def _sentence(request: HttpRequest, error: HereAndNowError) -> HttpResponse:
    # Records and keys that do not fit together, or what was told otherwise, are a conflict that a person can end; a
    # keystore that another process holds is free in a moment, and one without room on its disk once there is some:
    # none is a fault of the program.
    busy = isinstance(error, KeystoreBusy)
    conflict = isinstance(error, (*UNOPENED, ConsentMissing, AlreadyTold, ImpossibleDay, MailNotWanted))
    later = isinstance(error, KeystoreBusy | CannotWrite)
    status = 409 if conflict else 503 if later else 500
    again = request.get_full_path() if busy and request.method == "GET" else ""
    found = {"sentence": str(error), "again": again}
    response = render(request, "sentence.html", found, status=status)
    if busy:
        response.headers["Retry-After"] = "5"
    return response


def _sent_by_another_page(request: HttpRequest) -> bool:
    # Browsers say where a request comes from; another program of this machine, on another port, is "same-site".
    return request.method not in ("GET", "HEAD") and request.headers.get("Sec-Fetch-Site", "same-origin") not in (
        "same-origin",
        "none",
    )
