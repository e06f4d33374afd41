"""What a client writes down between sessions: a sentence that they believe, how strongly, and words for a day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from hereandnow.domain import Belief, BeliefRating, FeelingNote
from hereandnow.web.accounts.forms import Form, OwnWords
from hereandnow.web.appointment_form import AppointmentForm
from hereandnow.web.days import day_field
from hereandnow.web.pages.my_space.feeling_words import FAMILIES, all_words
from hereandnow.web.records.access.days import Asking

LONGEST_SENTENCE = 1_000
MOST_WORDS = 40
"""Words for one day; more are a diary."""
LONGEST_WORD = 200
_BETWEEN_WORDS = re.compile(r"[,;\n،؛、；，]")
"""What people put between words, in several scripts."""


def _strength() -> forms.IntegerField:
    return forms.IntegerField(
        label=_("How strongly I believe it today"),
        help_text=_("A number from 0, not at all, to 100, completely."),
        min_value=0,
        max_value=100,
        widget=forms.NumberInput(attrs={"inputmode": "numeric", "autocomplete": "off", "step": "1"}),
        error_messages=dict.fromkeys(
            ("required", "invalid", "min_value", "max_value"), _("Write a whole number from 0 to 100.")
        ),
    )


def _shown() -> forms.BooleanField:
    return forms.BooleanField(
        label=_("My therapist may see this"), required=False, widget=forms.CheckboxInput, initial=False
    )


def _choices() -> list[tuple[str, str]]:
    return [(word, word) for word in all_words()]


class BeliefForm(Form):
    """The words of a belief, to be changed."""

    sentence = forms.CharField(
        label=_("A sentence about myself or others"),
        help_text=_("As it comes to you. For example: if I ask for something, people leave."),
        max_length=LONGEST_SENTENCE,
        widget=forms.Textarea(attrs={"rows": 2, "autocomplete": "off"}),
        error_messages={"required": _("Write the sentence first; a few words are enough.")},
    )
    about = forms.ChoiceField(
        label=_("It is about"),
        widget=forms.RadioSelect,
        choices=(("self", _("myself")), ("others", _("other people, or the world"))),
        error_messages={"required": _("Choose one of the two; either will do.")},
    )
    expects = OwnWords(
        _("What I expect to happen"),
        _("What would happen, do you think, if you did otherwise once? You can leave this empty."),
        rows=2,
    )

    def clean_sentence(self) -> str:
        """Lines are kept with one character at their end."""
        return str(self.cleaned_data["sentence"]).replace("\r\n", "\n")

    def belief(self, ratings: tuple[BeliefRating, ...] = ()) -> Belief:
        """The words with the ratings that there are."""
        given = self.cleaned_data
        return Belief(sentence=given["sentence"], about=given["about"], expects=given["expects"], ratings=ratings)


class NewBeliefForm(BeliefForm):
    """A belief with its first rating, and who sees it."""

    strength = _strength()
    shown = _shown()

    def first(self) -> Belief:
        """The belief as it is today."""
        return self.belief((BeliefRating(timezone.localdate(), self.cleaned_data["strength"]),))


class RatingForm(Form):
    """How it is today."""

    strength = _strength()


class AskingForm(Form):
    """When the client would like to be asked again."""

    asking = forms.ChoiceField(
        label=_("Ask me on My space how it is today"), widget=forms.RadioSelect, choices=Asking.choices
    )


class FeelingForm(Form):
    """Words for a day: one’s own first, then some to choose from; where in the body; with whom."""

    day = day_field(_("Day"), missing=_("Choose the day that it is about."))
    own = OwnWords(
        _("In my own words"),
        _("One word or a few, with commas between them. A picture is a word, too: a stone, an open window."),
        rows=2,
    )
    picked = forms.MultipleChoiceField(
        required=False,
        widget=forms.CheckboxSelectMultiple,
        choices=_choices,
        error_messages={"invalid_choice": _("Choose among the words that are shown.")},
    )
    where = OwnWords(_("Where in my body"), _("If it was somewhere: the throat, the belly, all over."), rows=1)
    with_whom = OwnWords(_("With whom, or alone"), rows=1)

    def families(self) -> Iterator[tuple[Any, list[tuple[str, Any, bool]]]]:
        """Each family with its words: a name for the id, the word, and whether it is ticked."""
        ticked = set(self["picked"].value() or ())
        number = 0
        for family, words in FAMILIES:
            shown = []
            for word in words:
                number += 1
                shown.append((f"id_picked_{number}", word, str(word) in ticked))
            yield family, shown

    @property
    def opens(self) -> bool:
        """Whether the words to choose from are unfolded: where some are ticked."""
        return bool(self["picked"].value())

    def clean_own(self) -> tuple[str, ...]:
        """The words one by one, each once."""
        words = [" ".join(word.split()) for word in _BETWEEN_WORDS.split(self.cleaned_data["own"])]
        found: dict[str, str] = {}
        for word in filter(None, words):
            found.setdefault(word.casefold(), word)
        if len(found) > MOST_WORDS or any(len(word) > LONGEST_WORD for word in found.values()):
            raise ValidationError(_("These are many words for one day. Keep the few that matter most."))
        return tuple(found.values())

    def clean(self) -> dict[str, Any]:
        """Something has to be said: a word, or a place in the body."""
        given = super().clean() or {}
        if "own" in given and not given["own"] and not given.get("picked") and not given.get("where"):
            self.add_error("own", _("Write a word, or tick one below, or say where in the body it was."))
        return given

    def note(self) -> FeelingNote:
        """The note: one’s own words, then those that were ticked and are not among them."""
        given = self.cleaned_data
        own: tuple[str, ...] = given["own"]
        known = {word.casefold() for word in own}
        picked = tuple(word for word in given["picked"] if word.casefold() not in known)
        return FeelingNote(date=given["day"], words=own + picked, where=given["where"], with_whom=given["with_whom"])


class NewFeelingForm(FeelingForm):
    """A note with who sees it."""

    shown = _shown()


class NewAppointmentForm(AppointmentForm):
    """A fact about an appointment with who sees it."""

    shown = _shown()


def as_written(note: FeelingNote) -> dict[str, Any]:
    """A note as the form is filled with it: what stands in the families is ticked, all else is the client’s own."""
    known = set(all_words())
    return {
        "day": note.date,
        "own": ", ".join(word for word in note.words if word not in known),
        "picked": [word for word in note.words if word in known],
        "where": note.where,
        "with_whom": note.with_whom,
    }
