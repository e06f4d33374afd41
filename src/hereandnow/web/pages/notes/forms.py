"""The words of a process note."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from hereandnow.web.accounts.forms import Form

LONGEST = 100_000
"""Characters; a form of the desk takes a megabyte, and a letter may need four bytes, three of them escaped."""


class NoteForm(Form):
    """One large field."""

    words = forms.CharField(
        label=_("What stays with you"),
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 8, "autocomplete": "off"}),
    )

    def clean_words(self) -> str:
        """Browsers send lines with two characters at their end; the words are kept with one."""
        words: Any = self.cleaned_data["words"]
        return str(words).replace("\r\n", "\n")
