"""What opens the keys: the passphrase, or else the recovery code."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from hereandnow.web.accounts.forms import Form, secret_field


class UnlockForm(Form):
    """One of two."""

    passphrase = secret_field(_("Passphrase"), autocomplete="current-password", autofocus=True)
    recovery_code = forms.CharField(
        label=_("Recovery code"),
        help_text=_("Capitals, spaces and hyphens do not count."),
        max_length=200,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"}),
    )

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.fields["passphrase"].required = False

    def clean(self) -> dict[str, Any]:
        """Exactly one is tried; the passphrase where both are given."""
        given = super().clean() or {}
        if not given.get("passphrase") and not given.get("recovery_code"):
            raise ValidationError(_("Enter the passphrase, or the recovery code."))
        return given

    def secret(self) -> dict[str, str]:
        """As ``Vault.open`` takes it."""
        name = "passphrase" if self.cleaned_data["passphrase"] else "recovery_code"
        return {name: self.cleaned_data[name]}
