"""What the first start asks for."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from hereandnow.web.accounts.forms import Form, NewPasswordForm, name_field, refuse_weak, secret_field


class PassphraseForm(Form):
    """The passphrase that will open the keys, typed twice."""

    passphrase = secret_field(
        _("Passphrase"),
        _("At least 12 characters. Four or five unrelated words do well."),
        autocomplete="new-password",
    )
    passphrase_again = secret_field(_("Passphrase, once more"), autocomplete="new-password")

    def clean(self) -> dict[str, Any]:
        """Strong enough, and the same twice."""
        given = super().clean() or {}
        refuse_weak(self, given, "passphrase")
        return given


class AccountForm(NewPasswordForm):
    """The first account."""

    name = name_field(_("Your name"), _("You sign in with it, and the desk greets you by it."), autocomplete="username")


class WrittenDownForm(Form):
    """That the recovery code is on paper."""

    written_down = forms.BooleanField(
        label=_("I have written it down, or printed it, and put it where I keep what matters."),
        error_messages={"required": _("Write the code down first, then tick this box: it is not shown again.")},
    )
