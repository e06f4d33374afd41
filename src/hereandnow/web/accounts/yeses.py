"""A yes to several consents in one form: each question with its own words, ticked for itself, none beforehand."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from hereandnow.web.accounts.forms import Form
from hereandnow.web.records.access.consents import Consent, Purpose


class YesesForm(Form):
    """A box for each question without a yes that stands. What it sends names the version of the words beside it."""

    yes = forms.MultipleChoiceField(
        widget=forms.CheckboxSelectMultiple,
        error_messages={
            "required": _("Nothing is ticked yet."),
            "invalid_choice": _("Something here has changed since the page was opened; read it again."),
        },
    )

    def __init__(self, *arguments: Any, consents: Iterable[Consent], **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._asked = {_value(consent): consent for consent in consents if not consent.stands}
        self.fields["yes"].choices = [  # type: ignore[attr-defined]
            (value, consent.text.asks) for value, consent in self._asked.items()
        ]

    @property
    def questions(self) -> list[tuple[Consent, Any]]:
        """Each question with its box."""
        return list(zip(self._asked.values(), self["yes"].subwidgets, strict=True))

    def versions(self) -> dict[Purpose, str]:
        """What was agreed to, as the door takes it."""
        agreed = [self._asked[value] for value in self.cleaned_data["yes"]]
        return {consent.purpose: consent.text.version for consent in agreed}


def _value(consent: Consent) -> str:
    return f"{consent.purpose.value} {consent.text.version}"
