"""Forms as the desk draws them, and the fields that several pages share."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.http import HttpRequest, QueryDict
from django.utils.translation import gettext_lazy as _

from hereandnow.web.records.names import canonical

LONGEST = 10_000
"""Characters in one field of somebody’s own words."""

LONGEST_NAME_COMPARED = 400
"""Letters that an account's name has room for, after casefolding."""


def sent(request: HttpRequest) -> QueryDict | None:
    """The fields that were sent, be there none of them; None where the page was only opened."""
    return request.POST if request.method == "POST" else None


class Form(forms.Form):
    """A form without the colon after each label."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **{"label_suffix": "", **named})


def name_field(label: Any, help_text: Any = "", **attributes: Any) -> forms.CharField:
    """A name as people write them: one line, any script, something to see in it."""
    return _NameField(
        label=label,
        help_text=help_text,
        max_length=100,
        widget=forms.TextInput(attrs={"spellcheck": "false", **attributes}),
    )


def secret_field(label: Any, help_text: Any = "", **attributes: Any) -> forms.CharField:
    """A password or passphrase: kept as typed, spaces and all, and never sent back to the page."""
    return forms.CharField(
        label=label,
        help_text=help_text,
        strip=False,
        max_length=1000,
        widget=forms.PasswordInput(attrs={"autocapitalize": "none", **attributes}),
    )


def code_field(label: Any, help_text: Any = "", **attributes: Any) -> forms.CharField:
    """A code that is typed off a screen or a paper; spaces and hyphens do not count."""
    return forms.CharField(
        label=label,
        help_text=help_text,
        max_length=40,
        widget=forms.TextInput(
            attrs={"autocomplete": "one-time-code", "inputmode": "numeric", "spellcheck": "false", **attributes}
        ),
    )


class OwnWords(forms.CharField):
    """A field for the client’s own words, which may stay empty."""

    def __init__(self, label: Any, help_text: Any = "", *, rows: int = 4) -> None:
        super().__init__(
            label=label,
            help_text=help_text,
            required=False,
            max_length=LONGEST,
            widget=forms.Textarea(attrs={"rows": rows, "autocomplete": "off"}),
        )

    def clean(self, value: Any) -> str:
        """Browsers send lines with two characters at their end; the words are kept with one."""
        return str(super().clean(value)).replace("\r\n", "\n")


class SecretForm(Form):
    """What opens the keys: the passphrase, or else the recovery code."""

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

    @property
    def by_code(self) -> bool:
        """Whether it is the recovery code that is tried."""
        return not self.cleaned_data["passphrase"]

    def secret(self) -> dict[str, str]:
        """As the vault takes it."""
        name = "recovery_code" if self.by_code else "passphrase"
        return {name: self.cleaned_data[name]}


def refuse_weak(form: Form, given: dict[str, Any], name: str) -> None:
    """Say at its field why a new secret will not do: too short, often guessed, or not the same in ``<name>_again``."""
    secret, again = given.get(name), given.get(f"{name}_again")
    if secret is None:
        return
    try:
        validate_password(secret)
    except ValidationError as error:
        short = _("This is too short; it needs at least 12 characters.")
        guessed = _("This is one of the first that a guesser tries; choose another.")
        for reason in error.error_list:
            form.add_error(name, short if reason.code == "password_too_short" else guessed)
    if again is not None and secret != again:
        form.add_error(f"{name}_again", _("The two are not the same; type them once more."))


class NewPasswordForm(Form):
    """A password of one's own, typed twice; a form that asks for a name as well asks for it first."""

    field_order: tuple[str, ...] = ("name",)

    password = secret_field(_("Password"), _("At least 12 characters."), autocomplete="new-password")
    password_again = secret_field(_("Password, once more"), autocomplete="new-password")

    def clean(self) -> dict[str, Any]:
        """Strong enough, and the same twice."""
        given = super().clean() or {}
        refuse_weak(self, given, "password")
        return given


class _NameField(forms.CharField):
    def clean(self, value: Any) -> str:
        name = " ".join(str(super().clean(value)).split())
        # A name of invisible letters alone could be neither seen nor chosen.
        if not any(letter.isprintable() and not letter.isspace() for letter in name):
            raise ValidationError(_("Write a name, or a nickname, that can be seen."))
        # Some signs stand for many letters; what one signs in with is compared by the letters.
        if len(canonical(name)) > LONGEST_NAME_COMPARED:
            raise ValidationError(_("This name is too long; write it shorter."))
        return name
