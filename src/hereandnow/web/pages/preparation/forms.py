"""What a therapist changes in the sheet: an opener’s words, whether a matter stands there, and lines of their own."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from hereandnow.web.accounts.forms import Form
from hereandnow.web.records.access.preparation import Matter, Sheet

LONGEST = 10_000
"""Characters in one field."""


class SheetForm(Form):
    """Two fields for each matter, and one for own lines."""

    own = forms.CharField(
        label=_("In my own words"),
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 4, "autocomplete": "off"}),
    )

    def __init__(self, *arguments: Any, sheet: Sheet, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._matters = (*sheet.openers, *sheet.rest)
        self.fields["own"].initial = sheet.own
        for matter in self._matters:
            self.fields[f"words-{matter.key}"] = forms.CharField(
                label=_("One might begin with"),
                required=False,
                max_length=LONGEST,
                initial=matter.opener,
                widget=forms.Textarea(attrs={"rows": 2, "autocomplete": "off"}),
            )
            self.fields[f"out-{matter.key}"] = forms.BooleanField(
                label=_("Leave it out"), required=False, initial=matter.left_out, widget=forms.CheckboxInput
            )

    def pairs(self) -> list[tuple[Matter, Any, Any]]:
        """Each matter with its two fields, as a page lays them out."""
        return [(matter, self[f"words-{matter.key}"], self[f"out-{matter.key}"]) for matter in self._matters]

    def said(self) -> tuple[dict[str, str], frozenset[str], str]:
        """As the door takes it."""
        given = self.cleaned_data
        return (
            {matter.key: _lines(given[f"words-{matter.key}"]) for matter in self._matters},
            frozenset(matter.key for matter in self._matters if given[f"out-{matter.key}"]),
            _lines(given["own"]),
        )


def _lines(words: str) -> str:
    """Browsers send lines with two characters at their end; the words are kept with one."""
    return words.replace("\r\n", "\n").strip()
