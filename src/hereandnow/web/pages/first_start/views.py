"""The first start. It goes in steps that can each be cut off: keys, account, recovery code."""

from __future__ import annotations

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop
from django.views.decorators.http import require_http_methods

from hereandnow.errors import CannotOpenRecords, CannotWrite, KeystoreExists, RecordsOfOtherKeys, WeakPassphrase
from hereandnow.web.accounts.browsers import browser_of
from hereandnow.web.accounts.forms import sent
from hereandnow.web.accounts.policy import only, without_keys
from hereandnow.web.pages.first_start.forms import AccountForm, PassphraseForm, WrittenDownForm
from hereandnow.web.records.access.accounts import account_of, add_first_account, any_account
from hereandnow.web.records.access.keys import make_keys, recovery_code_of
from hereandnow.web.records.access.sign_ins import begin
from hereandnow.web.records.roles import Role
from hereandnow.web.vault import Vault, the_vault

NOT_MADE = gettext_noop(
    "The desk could not be made: the disk is full, or may not be written. Nothing was kept. See to that, then try "
    "again."
)


@without_keys
@require_http_methods(["GET", "POST"])
def first_start(request: HttpRequest) -> HttpResponse:
    """The step that comes next: the keys, then the first account. Who comes later is sent to the front page."""
    vault = the_vault()
    if settings.PUBLIC_NAME:  # a disk that was pulled out makes nobody from outside begin anew
        vault.refuse_without_keys()
    if not vault.exists:
        return _make_keys(request, vault)
    if vault.locked or any_account():
        return redirect("caseload")
    if settings.PUBLIC_NAME:  # whoever comes first from outside must not be the first
        raise Http404
    return _make_account(request)


@only(Role.THERAPIST, Role.ADMINISTRATOR, bare=True)
@require_http_methods(["GET", "POST"])
def recovery_code(request: HttpRequest) -> HttpResponse:
    """The recovery code, until it is said to be written down, and never again."""
    code = recovery_code_of(account_of(request))
    if code is None:
        return redirect("caseload")
    form = WrittenDownForm(sent(request))
    if form.is_valid():
        the_vault().code_is_written_down()
        return redirect("caseload")
    return render(request, "first_start/recovery_code.html", {"code": code, "form": form})


def _make_keys(request: HttpRequest, vault: Vault) -> HttpResponse:
    vault.refuse_records_without_keys()
    form = PassphraseForm(sent(request))
    if form.is_valid():
        try:
            make_keys(form.cleaned_data["passphrase"])
        except WeakPassphrase as error:
            form.add_error("passphrase", str(error))
        except RecordsOfOtherKeys as error:
            form.add_error(None, str(error))
        except (CannotWrite, CannotOpenRecords):
            form.add_error(None, _(NOT_MADE))
        except KeystoreExists:
            return redirect("first_start")  # sent twice: the first one made them
        else:
            return redirect("first_start")
    return render(request, "first_start/keys.html", {"form": form})


def _make_account(request: HttpRequest) -> HttpResponse:
    form = AccountForm(sent(request))
    if form.is_valid():
        account = add_first_account(form.cleaned_data["name"], form.cleaned_data["password"])
        begin(request, account, browser=browser_of(request))
        # A code that was made before a lock or a restart is gone with it: another, rather than none.
        return redirect("recovery_code" if the_vault().code_to_show else "new_code")
    return render(request, "first_start/account.html", {"form": form})
