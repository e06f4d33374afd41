"""The forms of the session page: a note, a moment of one's own, and what a client will read."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from hereandnow.catalogue import PILLARS
from hereandnow.domain import Evidence, Session
from hereandnow.web.accounts.forms import Form
from hereandnow.web.pages.session.quoting import find_words
from hereandnow.web.records.access.responses import Group

LONGEST = 4000
"""Characters of a note or a wording: two pages, which nobody reads in ten minutes."""
MOST_QUOTES = 200
"""More quotes than a moment has; the door refuses those that are not there."""


class NoteForm(Form):
    """A note on a moment; empty for none."""

    note = forms.CharField(required=False, max_length=LONGEST)


class ShareForm(Form):
    """What a client will read, under which heading, and which of their own words stand beside it."""

    wording = forms.CharField(max_length=LONGEST)
    group = forms.ChoiceField(required=False, choices=Group.choices)
    quotes = forms.TypedMultipleChoiceField(
        coerce=int, required=False, choices=[(str(place), "") for place in range(MOST_QUOTES)]
    )


class OwnMomentForm(Form):
    """Words of the transcript, what the therapist saw in them, and a question."""

    turn = forms.IntegerField(
        label=_("Turn"), help_text=_("The number in front of the words."), min_value=0, max_value=100_000
    )
    words = forms.CharField(
        label=_("Words"),
        help_text=_("As they stand there; a part of the turn is enough."),
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 2, "spellcheck": "false"}),
    )
    near = forms.IntegerField(required=False, min_value=0, widget=forms.HiddenInput)
    pillar = forms.ChoiceField(label=_("It is about"))
    sentence = forms.CharField(
        label=_("What you saw"),
        help_text=_("One sentence about what was said or done, not about what somebody is."),
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    question = forms.CharField(
        label=_("A question you could ask"), max_length=LONGEST, widget=forms.Textarea(attrs={"rows": 2})
    )

    evidence: Evidence
    """The words as evidence, once the form is valid."""

    def __init__(self, *arguments: Any, session: Session, **named: Any) -> None:
        super().__init__(*arguments, prefix="own", **named)
        self._session = session
        pillar = self.fields["pillar"]
        assert isinstance(pillar, forms.ChoiceField)
        pillar.choices = [(pillar.name, pillar.title) for pillar in PILLARS]

    def clean_sentence(self) -> str:
        """A whole sentence: a full stop is put where one is missing."""
        sentence = str(self.cleaned_data["sentence"]).rstrip()
        return sentence if sentence.endswith((".", "?", "”")) else f"{sentence.rstrip('!;:,')}."

    def clean_question(self) -> str:
        """A question ends as one."""
        question = str(self.cleaned_data["question"]).rstrip()
        return question if question.endswith("?") else f"{question.rstrip('.!;:,')}?"

    def clean(self) -> dict[str, Any]:
        """The words must stand in the turn, verbatim."""
        given = super().clean() or {}
        turn, words = given.get("turn"), given.get("words")
        if turn is None or words is None:
            return given
        if turn >= len(self._session.turns):
            last = len(self._session.turns) - 1
            self.add_error("turn", ValidationError(_("The last turn has the number %(last)d."), params={"last": last}))
            return given
        found = find_words(self._session.turns[turn], words, near=given.get("near") or 0)
        if found is None:
            self.add_error(
                "words", _("This turn does not hold these words. Copy them as they stand in the transcript.")
            )
        else:
            self.evidence = found
        return given
