"""What a therapist says of a theme."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from hereandnow.web.accounts.forms import Form

LONGEST_NAME, LONGEST = 120, 10_000
"""Characters of a name, and of what is shared."""


class ThemeNameForm(Form):
    """A name for a theme; an empty one is none."""

    name = forms.CharField(
        label=_("Your name for it"),
        required=False,
        max_length=LONGEST_NAME,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )


class ThemeShareForm(Form):
    """What the client will see of a theme: the therapist’s wording, and which of the client’s own words."""

    wording = forms.CharField(
        label=_("What your client will read"), max_length=LONGEST, widget=forms.Textarea(attrs={"rows": 8})
    )
    quotes = forms.MultipleChoiceField(
        label=_("Their own words beside it"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        error_messages={
            "invalid_choice": _(
                "The sessions were read anew meanwhile, and some of the words that you ticked are not part of this any "
                "more. Look at what is ticked now, then share it."
            )
        },
    )

    def __init__(self, *arguments: Any, quotes: Mapping[str, str], **named: Any) -> None:
        super().__init__(*arguments, **named)
        field: Any = self.fields["quotes"]
        field.choices = list(quotes.items())

    def clean_wording(self) -> str:
        """Browsers send lines with two characters at their end; the words are kept with one."""
        wording: Any = self.cleaned_data["wording"]
        return str(wording).replace("\r\n", "\n")
