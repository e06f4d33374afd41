"""What the first start asks for."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from hereandnow.web.accounts.forms import Form, name_field, secret_field


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
        return _same_twice(self, super().clean() or {}, "passphrase")


class AccountForm(Form):
    """The first account."""

    name = name_field(_("Your name"), _("You sign in with it, and the desk greets you by it."), autocomplete="username")
    password = secret_field(_("Password"), _("At least 12 characters."), autocomplete="new-password")
    password_again = secret_field(_("Password, once more"), autocomplete="new-password")

    def clean(self) -> dict[str, Any]:
        """Strong enough, and the same twice."""
        return _same_twice(self, super().clean() or {}, "password")


class WrittenDownForm(Form):
    """That the recovery code is on paper."""

    written_down = forms.BooleanField(
        label=_("I have written it down, or printed it, and put it where I keep what matters."),
        error_messages={"required": _("Write the code down first, then tick this box: it is not shown again.")},
    )


def _same_twice(form: Form, given: dict[str, Any], name: str) -> dict[str, Any]:
    secret, again = given.get(name), given.get(f"{name}_again")
    if secret is not None:
        try:
            validate_password(secret)
        except ValidationError as error:
            weak = {"password_too_short": _("This is too short; it needs at least 12 characters.")}
            other = _("This is one of the first that a guesser tries; choose another.")
            for reason in error.error_list:
                form.add_error(name, weak.get(reason.code or "", other))
        if again is not None and secret != again:
            form.add_error(f"{name}_again", _("The two are not the same; type them once more."))
    return given
