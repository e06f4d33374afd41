"""Who somebody is, and what they know."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from hereandnow.web.accounts.forms import Form, name_field, secret_field


class SignInForm(Form):
    """Name and password."""

    name = name_field(_("Your name"), autocomplete="username", autofocus=True)
    password = secret_field(_("Password"), autocomplete="current-password")
