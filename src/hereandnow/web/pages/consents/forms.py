"""An answer of the client, as the therapist writes it down."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from hereandnow.web.accounts.forms import Form
from hereandnow.web.records.access.consents import How


class AnswerForm(Form):
    """How the client said it, and on which day."""

    how = forms.ChoiceField(label=_("How it was said"), widget=forms.RadioSelect)
    on = forms.DateField(label=_("On which day"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"))

    def __init__(self, *arguments: Any, ways: Iterable[How] = How, initial: dict[str, Any] | None = None) -> None:
        super().__init__(*arguments, initial={"on": timezone.localdate(), **(initial or {})})
        self.fields["how"].choices = [(way.value, way.label) for way in ways]  # type: ignore[attr-defined]

    def clean_on(self) -> date:
        """Nobody agreed tomorrow."""
        day: date = self.cleaned_data["on"]
        if day > timezone.localdate():
            raise ValidationError(_("This day is still to come."))
        return day

    def said(self) -> dict[str, Any]:
        """As the door takes it."""
        return {"how": How(self.cleaned_data["how"]), "on": self.cleaned_data["on"]}


class YesForm(AnswerForm):
    """A yes, to the words that were on the page."""

    version = forms.CharField(widget=forms.HiddenInput, max_length=20)
