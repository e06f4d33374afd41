"""A file to be added, questions to be marked, and the clinic’s own words."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from hereandnow.catalogue import profiles
from hereandnow.errors import CannotScore, ReadingStopped, UnreadableQuestionnaire
from hereandnow.measures import Questionnaire, fitting
from hereandnow.measures.fitting import fit
from hereandnow.measures.strict_json import BYTES
from hereandnow.web.accounts.forms import Form
from hereandnow.web.parsing.parent import parse_questionnaire

LONGEST = 10_000
"""Characters of the clinic’s words."""


class AddForm(Form):
    """A questionnaire’s file; read in a process of its own."""

    file = forms.FileField(
        label=_("The questionnaire’s file"),
        help_text=_(
            "A FHIR Questionnaire as JSON, at most 4 MB. Bring only what you may use: none comes with the desk."
        ),
        allow_empty_file=True,
        max_length=10_000,
        widget=forms.FileInput(attrs={"accept": ".json,application/json"}),
        error_messages={"required": _("Choose a file first.")},
    )

    def clean_file(self) -> Questionnaire:
        """The questionnaire; values that differ from a profile’s are refused now, not when somebody has answered."""
        file: UploadedFile[bytes] = self.cleaned_data["file"]
        if file.size is None or file.size > BYTES:
            raise ValidationError(gettext("This file is larger than 4 MB; a questionnaire is not."))
        try:
            found = parse_questionnaire(file.read())
            for profile in fitting(found, profiles()):
                fit(found, profile)
        except (UnreadableQuestionnaire, CannotScore, ReadingStopped) as error:
            raise ValidationError(str(error)) from error
        return found


class MarksForm(Form):
    """Which questions ask about harming oneself, of those of which no profile knows it."""

    links = forms.MultipleChoiceField(
        label=_("Which questions ask about harming oneself, or about wishing to be dead?"),
        help_text=_(
            "Where one is answered with more than its lowest answer, your client is led to your page for help at once, "
            "and you are told on the caseload."
        ),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, *arguments: Any, choices: list[tuple[str, str]], **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.fields["links"].choices = choices  # type: ignore[attr-defined]


class ProtocolForm(Form):
    """What a client reads who may need somebody now."""

    words = forms.CharField(
        label=_("What your clients read"),
        help_text=_(
            "Numbers to call, at what hours and who answers; where to go; whom to tell. In short sentences: somebody "
            "reads it who is not well. Call each number once before you keep it."
        ),
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 10, "autocomplete": "off"}),
    )

    def clean_words(self) -> str:
        """Browsers send lines with two characters at their end; the words are kept with one."""
        words: Any = self.cleaned_data["words"]
        return str(words).replace("\r\n", "\n").strip()
