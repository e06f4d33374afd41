"""My data: a copy to take along, and deleting all of it."""

from __future__ import annotations

import io
import json
import zipfile

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from hereandnow.web.accounts.forms import sent
from hereandnow.web.accounts.policy import only
from hereandnow.web.pages.my_space.forms import DeletionForm
from hereandnow.web.records.access import sign_ins
from hereandnow.web.records.access.accounts import account_of
from hereandnow.web.records.access.erasing import erase_own
from hereandnow.web.records.access.my_data import copy_of_my_data
from hereandnow.web.records.access.my_space import own_id, therapist_of
from hereandnow.web.records.roles import Role


@only(Role.CLIENT)
@require_GET
def my_data(request: HttpRequest) -> HttpResponse:
    """What a copy holds, and the way to delete everything."""
    return render(request, "my_space/data.html", {"therapist": therapist_of(account_of(request))})


@only(Role.CLIENT)
@require_POST
def my_copy(request: HttpRequest) -> HttpResponse:
    """One file with a page to read and the same for programs. Its name says nothing about anybody."""
    copy = copy_of_my_data(account_of(request))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("my-data.html", render_to_string("my_space/copy.html", {"copy": copy}))
        archive.writestr("my-data.json", json.dumps(copy, ensure_ascii=False, indent=2))
    headers = {"Content-Disposition": 'attachment; filename="my-data.zip"'}
    return HttpResponse(packed.getvalue(), content_type="application/zip", headers=headers)


@only(Role.CLIENT, secrets=True)
@require_http_methods(["GET", "POST"])
def my_deletion(request: HttpRequest) -> HttpResponse:
    """What goes and what stays; then, with the password, it goes."""
    account = account_of(request)
    own_id(account)
    form = DeletionForm(sent(request))
    if form.is_valid():
        # As at the sign-in page, so that wrong ones count together.
        if sign_ins.knows_password(request, account, form.cleaned_data["password"]):
            erase_own(account)
            sign_ins.end(request)
            return render(request, "my_space/deleted.html")
        form.add_error("password", _("This is not your password. Nothing was deleted."))
    return render(request, "my_space/deletion.html", {"form": form, "therapist": therapist_of(account)})
