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
from hereandnow.web.accounts.yeses import YesesForm
from hereandnow.web.records.access.consents import How, ways_to_give


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


class SeveralForm(YesesForm, AnswerForm):
    """Several yeses that were given in one way on one day."""

    def clean(self) -> dict[str, Any]:
        """The way has to count for each of them."""
        given = super().clean() or {}
        for purpose in self.versions() if not self.errors else ():
            ways = ways_to_give(purpose)
            if given["how"] not in ways:
                why = _("A yes to “%(purpose)s” counts here only when given so: %(ways)s.")
                shown = {"purpose": purpose.label, "ways": ", ".join(str(way.label) for way in ways)}
                raise ValidationError({"how": ValidationError(why, params=shown)})
        return given


class YesForm(AnswerForm):
    """A yes, to the words that were on the page."""

    version = forms.CharField(widget=forms.HiddenInput, max_length=20)
