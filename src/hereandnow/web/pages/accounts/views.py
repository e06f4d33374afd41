"""The accounts of the desk, for whoever looks after them. Clients are not listed: their therapist knows of them."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from hereandnow.errors import OwnAccount
from hereandnow.web.accounts.forms import sent
from hereandnow.web.accounts.policy import administering
from hereandnow.web.pages.accounts.forms import InviteForm
from hereandnow.web.records.access import accounts as door
from hereandnow.web.records.access import invitations, passwords

CONFLICT = 409


@administering()
@require_GET
def accounts(request: HttpRequest) -> HttpResponse:
    """Everybody who works here, by name, and the invitations that are open."""
    account = door.account_of(request)
    shown = {"accounts": door.accounts_of(account), "invitations": invitations.invitations_of(account)}
    return render(request, "accounts/page.html", shown)


@administering(fresh=True)
@require_http_methods(["GET", "POST"])
def invite(request: HttpRequest) -> HttpResponse:
    """Invite a colleague; the link is shown once."""
    form, link = InviteForm(sent(request)), ""
    if form.is_valid():
        token = invitations.invite_colleague(door.account_of(request), form.chosen())
        link = request.build_absolute_uri(reverse("invitation", args=[token]))
    return render(request, "accounts/invite.html", {"form": form, "link": link})


@administering()
@require_POST
def revoke(request: HttpRequest, invitation_id: UUID) -> HttpResponse:
    """Make an invitation void."""
    invitations.revoke(door.account_of(request), invitation_id)
    return redirect("accounts")


@administering()
@require_POST
def close(request: HttpRequest, account_id: UUID) -> HttpResponse:
    """Close an account; whoever is in is out."""
    try:
        door.close_account(door.account_of(request), account_id)
    except OwnAccount as error:
        return render(request, "sentence.html", {"sentence": str(error)}, status=CONFLICT)
    return redirect("accounts")


@administering()
@require_POST
def reopen(request: HttpRequest, account_id: UUID) -> HttpResponse:
    """Undo closing."""
    door.reopen_account(door.account_of(request), account_id)
    return redirect("accounts")


@administering(fresh=True)
@require_http_methods(["GET", "POST"])
def new_password_link(request: HttpRequest, account_id: UUID) -> HttpResponse:
    """A link for somebody who forgot the password; it is shown once."""
    account, link = door.account_of(request), ""
    found = next((one for one in door.accounts_of(account) if one.id == account_id), None)
    if found is None or found.own or not found.open:
        raise Http404
    if request.method == "POST" and found.may_have_link:
        token = passwords.link_for_colleague(account, account_id)
        link = request.build_absolute_uri(reverse("new_password", args=[token]))
    return render(request, "accounts/new_password.html", {"account": found, "link": link})


@administering(fresh=True)
@require_http_methods(["GET", "POST"])
def take_second_factor_away(request: HttpRequest, account_id: UUID) -> HttpResponse:
    """For somebody who lost the phone and the recovery codes."""
    account = door.account_of(request)
    found = next((one for one in door.accounts_of(account) if one.id == account_id), None)
    if found is None or not found.second_factor:
        raise Http404
    if request.method == "POST":
        door.take_second_factor_away(account, account_id)
        return redirect("accounts")
    return render(request, "accounts/second_factor.html", {"account": found})
