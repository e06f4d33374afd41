"""To whom a mark goes, under what name, with what question, until when."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from hereandnow.web.accounts.forms import Form, name_field
from hereandnow.web.records.access.bringing import LONGEST, USUAL, Supervisor

LONGEST_QUESTION = 4000
"""Characters: two pages."""


class BringForm(Form):
    """All that is said when a moment is brought."""

    supervisor = forms.ChoiceField(label=_("Who sees it"))
    pseudonym = name_field(
        _("What they call your client"),
        _("A name that is not theirs. The same one each time tells the supervisor that it is the same person."),
        autocomplete="off",
    )
    others = forms.CharField(
        label=_("Other names and places to leave out"),
        help_text=_("As they stand in the words; [name] then stands there instead. It may stay empty."),
        required=False,
        max_length=1000,
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )
    asked = forms.CharField(
        label=_("What you would like to ask"),
        help_text=_("The supervisor reads it above the excerpt. It may stay empty."),
        required=False,
        max_length=LONGEST_QUESTION,
        widget=forms.Textarea(attrs={"rows": 4, "autocomplete": "off"}),
    )
    until = forms.DateField(
        label=_("Until"),
        help_text=_("After this day the supervisor finds it no more, and nobody has to think of it."),
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        error_messages={"invalid": _("Write the day as 2026-12-03, year first.")},
    )
    around = forms.BooleanField(label=_("With the turn before and the turn after"), required=False)

    def __init__(
        self, *arguments: Any, supervisors: Iterable[Supervisor], initial: dict[str, Any] | None = None, **named: Any
    ) -> None:
        until = timezone.localdate() + USUAL
        super().__init__(*arguments, initial={"until": until, "around": True, **(initial or {})}, **named)
        supervisor = self.fields["supervisor"]
        assert isinstance(supervisor, forms.ChoiceField)
        supervisor.choices = [(str(one.id), one.name) for one in supervisors]

    def clean_asked(self) -> str:
        """Browsers send lines with two characters at their end; the words are kept with one."""
        return str(self.cleaned_data["asked"]).replace("\r\n", "\n")

    def clean_until(self) -> date:
        """Today at the earliest, and not for ever."""
        until: date = self.cleaned_data["until"]
        today = timezone.localdate()
        if until < today:
            raise ValidationError(_("This day is over."))
        if until > today + LONGEST:
            raise ValidationError(_("A year is the longest; it can be brought again then."))
        return until

    def said(self) -> dict[str, Any]:
        """As the door takes it."""
        given = self.cleaned_data
        return {**given, "supervisor": UUID(given["supervisor"])}
