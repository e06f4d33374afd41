"""What a supervisor says to an excerpt."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from hereandnow.web.accounts.forms import Form

LONGEST = 10_000
"""Characters: five pages."""


class AnswerForm(Form):
    """One field; empty takes the answer back."""

    answer = forms.CharField(
        label=_("What you would like to say"),
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 8, "autocomplete": "off"}),
    )

    def clean_answer(self) -> str:
        """Browsers send lines with two characters at their end; the words are kept with one."""
        return str(self.cleaned_data["answer"]).replace("\r\n", "\n")
