"""Who somebody is, and what they know or have."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from hereandnow.web.accounts.forms import Form, code_field, name_field, secret_field


class SignInForm(Form):
    """Name and password."""

    name = name_field(_("Your name"), autocomplete="username", autofocus=True)
    password = secret_field(_("Password"), autocomplete="current-password")


class CodeForm(Form):
    """A code of the app, or a recovery code."""

    code = code_field(
        _("Code"), _("Six digits from your authenticator app, or one of your recovery codes."), autofocus=True
    )


class PasskeyForm(Form):
    """What the browser answers when a passkey was used; a script fills it in."""

    credential = forms.CharField(max_length=20_000, widget=forms.HiddenInput)
