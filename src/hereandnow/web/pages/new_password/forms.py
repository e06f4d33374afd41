"""A new password, and what shows that it may be chosen."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from hereandnow.web.accounts.forms import NewPasswordForm, code_field

_CODE_HELP = _("Six digits from your authenticator app, or one of your recovery codes.")


class LinkForm(NewPasswordForm):
    """By a link: with a code of the second step where the account has one."""

    code = code_field(_("Code of your second step"), _CODE_HELP)

    def __init__(self, *arguments: Any, asks_code: bool, **named: Any) -> None:
        super().__init__(*arguments, **named)
        if not asks_code:
            del self.fields["code"]

    def code_given(self) -> str:
        """The code; "" where none is asked for."""
        return str(self.cleaned_data.get("code", ""))


class PaperForm(NewPasswordForm):
    """By the recovery code. Whether its account has a second step is not told to whoever opens the page."""

    field_order = ("recovery_code", "password", "password_again", "code")

    recovery_code = forms.CharField(
        label=_("Recovery code"),
        help_text=_("From your paper. Capitals, spaces and hyphens do not count."),
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"}),
    )
    code = code_field(_("Code of your second step, if you set one up"), _CODE_HELP)

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.fields["code"].required = False
