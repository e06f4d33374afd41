"""Whether somebody wants reminders, and where they go."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from hereandnow.web.accounts.forms import Form


class ReminderForm(Form):
    """An address, and a yes."""

    address = forms.EmailField(
        label=_("E-mail address"),
        required=False,
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )
    wanted = forms.BooleanField(required=False, widget=forms.CheckboxInput)

    def __init__(self, *arguments: Any, wants: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.fields["wanted"].label = wants

    def clean(self) -> dict[str, Any]:
        """A yes needs an address."""
        given = super().clean() or {}
        if given.get("wanted") and not given.get("address") and not self.errors:
            self.add_error("address", _("Write the address that they go to, or take the tick away."))
        return given
