"""What a client writes in their own space."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from hereandnow.web.accounts.forms import Form, OwnWords, secret_field
from hereandnow.web.records.access.identities import Prompt
from hereandnow.web.records.access.my_space import Said, Verdict

VERDICTS = (
    (Verdict.FITS, _("It fits")),
    (Verdict.DOES_NOT_FIT, _("It does not fit")),
    (Verdict.MORE_COMPLICATED, _("It is more complicated")),
)
"""What a client may say of what was shared; none of the three is a wrong answer."""


class AnswerForm(Form):
    """All that can be said to one thing that was shared; every part of it may be left out."""

    verdict = forms.ChoiceField(
        label=_("Does it fit?"),
        required=False,
        widget=forms.RadioSelect,
        choices=(*VERDICTS, ("", _("I would rather not say"))),
    )
    words = OwnWords(_("What I would like to say to it"))
    correction = OwnWords(
        _("I would put it differently"),
        _("Write it as it was for you. Your therapist reads your words beside theirs."),
    )
    wants_to_talk = forms.BooleanField(
        label=_("I would like to talk about it next time"), required=False, widget=forms.CheckboxInput
    )

    def said(self) -> Said:
        """As the door takes it."""
        given = self.cleaned_data
        verdict = Verdict(given["verdict"]) if given["verdict"] else None
        return Said(verdict, given["words"], given["correction"], given["wants_to_talk"])


class MyThemeForm(Form):
    """A name for what came back; an empty one is none."""

    name = forms.CharField(
        label=_("My name for it"),
        required=False,
        max_length=120,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )


class YesForm(Form):
    """A yes to the words that were on the page."""

    version = forms.CharField(widget=forms.HiddenInput, max_length=20)


class AboutMeForm(Form):
    """A field for each beginning; all may stay empty."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        for prompt in Prompt:
            self.fields[prompt.value] = OwnWords(prompt.label, rows=3)

    def words(self) -> dict[Prompt, str]:
        """As the door takes it."""
        return {prompt: self.cleaned_data[prompt.value] for prompt in Prompt}


class DeletionForm(Form):
    """The password, so that nobody else at an open screen deletes anything."""

    password = secret_field(_("Your password"), autocomplete="current-password")
