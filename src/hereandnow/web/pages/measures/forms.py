"""Asking a client to fill a questionnaire in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from hereandnow.web.accounts.forms import Form
from hereandnow.web.records.access.questionnaires import KeptQuestionnaire

HOW_OFTEN = (
    ("", _("once")),
    ("1", _("after every session")),
    ("2", _("after every second session")),
    ("4", _("after every fourth session")),
    ("6", _("after every sixth session")),
    ("10", _("after every tenth session")),
)


class AskForm(Form):
    """Which questionnaire, and how often."""

    questionnaire = forms.ChoiceField(label=_("Questionnaire"))
    every = forms.ChoiceField(label=_("How often"), required=False, choices=HOW_OFTEN)

    def __init__(self, *arguments: Any, kept: Sequence[KeptQuestionnaire], **named: Any) -> None:
        super().__init__(*arguments, **named)
        choices = [(str(one.id), one.questionnaire.title) for one in kept]
        self.fields["questionnaire"].choices = choices  # type: ignore[attr-defined]

    @property
    def sessions(self) -> int | None:
        """After how many sessions again; None for once."""
        return int(self.cleaned_data["every"]) if self.cleaned_data["every"] else None
