"""What one changes about one's own account."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from hereandnow.web.accounts.forms import Form, code_field, name_field, refuse_weak, secret_field


class ProofForm(Form):
    """The password, once more."""

    password = secret_field(_("Password"), autocomplete="current-password", autofocus=True)


class PasswordForm(Form):
    """The password there is, and the one that will be."""

    old = secret_field(_("Your password now"), autocomplete="current-password", autofocus=True)
    new = secret_field(_("New password"), _("At least 12 characters."), autocomplete="new-password")
    new_again = secret_field(_("New password, once more"), autocomplete="new-password")

    def clean(self) -> dict[str, Any]:
        """A new one that will do."""
        given = super().clean() or {}
        refuse_weak(self, given, "new")
        return given


class FirstCodeForm(Form):
    """The code that shows that the app has the secret."""

    code = code_field(_("Six digits from the app"), autofocus=True)


class PasskeyForm(Form):
    """What the browser answers when a passkey was made; a script fills it in."""

    name = name_field(_("A name for it"), _("So that you know which one it is: “my laptop”, “the blue key”."))
    credential = forms.CharField(max_length=20_000, widget=forms.HiddenInput)
