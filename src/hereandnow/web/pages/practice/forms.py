"""What somebody would say at an opening: typed, or said aloud."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from hereandnow.web.accounts.forms import Form

LONGEST = 10_000
"""Characters: an answer in a session, and some more."""


class AttemptForm(Form):
    """A field for the words, and a tick for those that were spoken. One of the two is enough."""

    words = forms.CharField(
        label=_("In your own words"),
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 4, "autocomplete": "off"}),
    )
    aloud = forms.BooleanField(label=_("I have said it aloud"), required=False)

    def clean_words(self) -> str:
        """Browsers send lines with two characters at their end; the words are kept with one."""
        words: Any = self.cleaned_data["words"]
        return str(words).replace("\r\n", "\n")

    def clean(self) -> dict[str, Any]:
        """Something was said."""
        cleaned: dict[str, Any] = super().clean() or {}
        if not self.errors and not cleaned["words"] and not cleaned["aloud"]:
            raise ValidationError(_("Write what you might say, or say it aloud and tick that you have."))
        return cleaned
