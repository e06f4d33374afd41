"""Forms as the desk draws them, and the two kinds of field that several pages share."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.http import HttpRequest, QueryDict
from django.utils.translation import gettext_lazy as _


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


class _NameField(forms.CharField):
    def clean(self, value: Any) -> str:
        name = " ".join(str(super().clean(value)).split())
        # A name of invisible letters alone could be neither seen nor chosen.
        if not any(letter.isprintable() and not letter.isspace() for letter in name):
            raise ValidationError(_("Write a name, or a nickname, that can be seen."))
        return name
