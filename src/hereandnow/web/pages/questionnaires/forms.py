"""A file to be added, questions to be marked, and the clinic’s own words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from hereandnow.catalogue import profiles
from hereandnow.errors import CannotScore, ReadingStopped, UnreadableQuestionnaire
from hereandnow.measures import Item, Questionnaire, fitting
from hereandnow.measures.fitting import fit
from hereandnow.measures.self_harm import Worrying, ends_of
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
    """Which questions ask about harming oneself, of those of which no profile knows it, and which answer says most."""

    def __init__(self, *arguments: Any, asked: Sequence[Item], marked: Mapping[str, Worrying], **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._links = {f"mark{number}": item.link_id for number, item in enumerate(asked, 1)}
        for name, item in zip(self._links, asked, strict=True):
            self.fields[name] = forms.ChoiceField(
                label=item.label, required=False, choices=_marks(item), initial=marked.get(item.link_id, "")
            )

    def marked(self) -> dict[str, Worrying]:
        """The links of the questions that ask about it."""
        return {link: says for name, link in self._links.items() if (says := self.cleaned_data.get(name))}


def _marks(item: Item) -> list[tuple[str, str]]:
    """What can be said of a question; which answer says most only where its answers have an order."""
    ends = ends_of(item)
    most = gettext("asks about it: “%(answer)s” says most")
    told = [("", gettext("does not ask about it"))]
    if item.kind == "yes_or_no":
        told += [("higher", most % {"answer": gettext("yes")}), ("lower", most % {"answer": gettext("no")})]
    elif ends is not None:
        told += [("higher", most % {"answer": ends[1].label}), ("lower", most % {"answer": ends[0].label})]
    elif item.kind == "number" and not item.choices:
        told.append(("higher", gettext("asks about it: a number above 0 says something")))
    return [*told, ("unknown", gettext("asks about it: tell me of every answer"))]


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
