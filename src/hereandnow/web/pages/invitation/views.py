"""Inviting a client; and the page behind the link, which names nobody."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from hereandnow.errors import InvitationOver, NameTaken
from hereandnow.web.accounts.browsers import browser_of
from hereandnow.web.accounts.forms import sent
from hereandnow.web.accounts.policy import for_anybody, only
from hereandnow.web.pages.invitation.forms import AcceptForm
from hereandnow.web.records.access import invitations, passwords
from hereandnow.web.records.access.accounts import account_of, clients_account_open, set_clients_account_open
from hereandnow.web.records.access.clients import client_of
from hereandnow.web.records.access.sign_ins import begin
from hereandnow.web.records.access.tries import WRONG_LINKS, forget_tries, resting, tried_in_vain
from hereandnow.web.records.roles import Role

OVER, TOO_MANY = 410, 429


@only(Role.THERAPIST)
@require_http_methods(["GET", "POST"])
def invite_client(request: HttpRequest, client_id: UUID) -> HttpResponse:
    """Invite a client of one's own; the link is shown once."""
    account = account_of(request)
    client = client_of(account, client_id)
    link = ""
    if request.method == "POST":
        link = _link(request, invitations.invite_client(account, client_id))
    shown = {
        "client": client,
        "link": link,
        "invitation": invitations.invitation_of(account, client_id),
        "open": clients_account_open(account, client_id),
    }
    return render(request, "invitation/client.html", shown)


@only(Role.THERAPIST)
@require_POST
def revoke_clients(request: HttpRequest, client_id: UUID, invitation_id: UUID) -> HttpResponse:
    """Make the link void."""
    account = account_of(request)
    client_of(account, client_id)
    invitations.revoke(account, invitation_id)
    return redirect("invite_client", client_id)


@only(Role.THERAPIST, fresh=True)
@require_http_methods(["GET", "POST"])
def clients_new_password(request: HttpRequest, client_id: UUID) -> HttpResponse:
    """A link to a new password for a client of one's own; it is shown once."""
    account = account_of(request)
    shown = {"client": client_of(account, client_id), "link": ""}
    if not clients_account_open(account, client_id):
        raise Http404
    if request.method == "POST":
        token = passwords.link_for_client(account, client_id)
        shown["link"] = request.build_absolute_uri(reverse("new_password", args=[token]))
    return render(request, "invitation/new_password.html", shown)


@only(Role.THERAPIST)
@require_POST
def close_clients(request: HttpRequest, client_id: UUID) -> HttpResponse:
    """End a client's access to their own page."""
    set_clients_account_open(account_of(request), client_id, open_=False)
    return redirect("invite_client", client_id)


@only(Role.THERAPIST)
@require_POST
def reopen_clients(request: HttpRequest, client_id: UUID) -> HttpResponse:
    """Undo that."""
    set_clients_account_open(account_of(request), client_id, open_=True)
    return redirect("invite_client", client_id)


@for_anybody
@require_http_methods(["GET", "POST"])
def accept(request: HttpRequest, token: str) -> HttpResponse:
    """Make the account. Opening the page uses nothing up, so that no program that looks at links does."""
    what = f"invitation from {request.META['REMOTE_ADDR']}"
    if resting(what, limit=WRONG_LINKS):
        return render(request, "invitation/too_many.html", status=TOO_MANY)
    if request.user.is_authenticated:
        return render(request, "invitation/signed_in.html")
    try:
        role = invitations.role_of(token)
        form = AcceptForm(sent(request))
        if form.is_valid():
            account = invitations.accept(token, form.cleaned_data["name"], form.cleaned_data["password"])
            forget_tries(what)
            begin(request, account, browser=browser_of(request))
            return redirect("/")
    except InvitationOver as error:
        tried_in_vain(what)
        return render(request, "invitation/over.html", {"why": str(error)}, status=OVER)
    except NameTaken as error:
        form.add_error("name", str(error))
    return render(request, "invitation/page.html", {"form": form, "role": role})


def _link(request: HttpRequest, token: str) -> str:
    return request.build_absolute_uri(reverse("invitation", args=[token]))
