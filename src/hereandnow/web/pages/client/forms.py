"""A client's name, the day of the next meeting, and the word that destroys the keys."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from hereandnow.web.accounts.forms import Form, name_field
from hereandnow.web.days import day_field
from hereandnow.web.records.names import canonical


class NameForm(Form):
    """A name or a nickname: whatever the therapist will know the client by."""

    name = name_field(
        _("Name or nickname"), _("Only you see it. It is kept sealed, with a key of its own."), autocomplete="off"
    )


class MeetingForm(Form):
    """The day of the next meeting, if one is agreed on."""

    day = day_field(_("Day"), agreed=True)


class ErasingForm(Form):
    """The name of who is to be erased, so that nobody is by a slip of the hand."""

    written = forms.CharField(
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false", "autocapitalize": "none"}),
    )

    def __init__(self, *arguments: Any, expected: str, label: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._expected = expected
        self.fields["written"].label = label

    def clean_written(self) -> str:
        """What counts as the same name elsewhere counts here: capitals and spaces do not matter."""
        written = str(self.cleaned_data["written"])
        if canonical(written) != canonical(self._expected):
            raise ValidationError(_("This is not what is asked for. Nothing was erased."))
        return written
