"""A check-in as it is filled in: every part of it may be left out, but not all of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, cast

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from hereandnow.domain import CHECK_IN_STATEMENTS, CheckIn, CheckInStatement, HelpfulEvent, TherapistRating
from hereandnow.web.accounts.forms import Form, OwnWords
from hereandnow.web.days import day_field
from hereandnow.web.records.access.entries import Entry
from hereandnow.web.records.statements import HELPED, STATEMENTS, STEPS

_STEPS = [*((str(value), label) for value, label in enumerate(STEPS)), ("", _("leave out"))]


class _RatingsForm(Form):
    """The six statements, each with its five steps."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        for name in CHECK_IN_STATEMENTS:
            self.fields[name] = forms.ChoiceField(
                label=STATEMENTS[name], required=False, widget=forms.RadioSelect, choices=_STEPS
            )

    @property
    def rated(self) -> Iterator[forms.BoundField]:
        """The fields of the statements, in order."""
        return (self[name] for name in CHECK_IN_STATEMENTS)

    def ratings(self) -> dict[CheckInStatement, int]:
        """What was rated, 0 to 4."""
        return {name: int(self.cleaned_data[name]) for name in CHECK_IN_STATEMENTS if self.cleaned_data.get(name)}


_TOLD = (*CHECK_IN_STATEMENTS, "words", "different", "what", "how_much")
"""The fields that tell something."""


class CheckInForm(_RatingsForm):
    """The client's own word on a session, and what helped or got in the way."""

    words = OwnWords(_("Anything else, in your own words"), rows=3)
    different = OwnWords(_("What should we do differently?"), rows=2)
    what = OwnWords(_("What was it?"), rows=2)
    how_much = forms.ChoiceField(
        label=_("How much?"),
        required=False,
        choices=[("", _("leave out")), *((str(value), label) for value, label in HELPED.items())],
    )

    def clean(self) -> dict[str, Any]:
        """Something is told; and of what helped, what it was."""
        given = super().clean() or {}
        if given.get("how_much") and not str(given.get("what", "")).strip():
            self.add_error("what", _("Write a word or two about what it was, or leave out how much."))
        if not any(str(given.get(name, "")).strip() for name in _TOLD) and not self.errors:
            raise ValidationError(_("Nothing is filled in yet. One answer is enough."))
        return given

    def check_in(self, day: date) -> CheckIn:
        """As the door takes it."""
        given = self.cleaned_data
        return CheckIn(session=day, ratings=self.ratings(), words=given["words"], different=given["different"])

    def event(self, day: date) -> HelpfulEvent | None:
        """As the door takes it; None where nothing is told of."""
        given = self.cleaned_data
        if not given["what"].strip():
            return None
        return HelpfulEvent(day, given["what"], int(given["how_much"]) if given["how_much"] else None)


class MyCheckInForm(CheckInForm):
    """The same, told anew or told otherwise; it knows which event stands in it."""

    instead_of = forms.UUIDField(required=False, widget=forms.HiddenInput)


class GuessForm(_RatingsForm):
    """What a therapist thinks that the client will say."""

    def clean(self) -> dict[str, Any]:
        """Something is guessed."""
        given = super().clean() or {}
        if not any(given.get(name) for name in CHECK_IN_STATEMENTS):
            raise ValidationError(_("Nothing is guessed yet. One guess is enough."))
        return given

    def rating(self, day: date) -> TherapistRating:
        """As the door takes it."""
        return TherapistRating(day, self.ratings())


class DayForm(Form):
    """The day of a session."""

    day = day_field(_("Day of the session"), missing=_("Choose the day of the session."))


def told_before(*entries: Entry | None) -> dict[str, Any]:
    """The fields of what is changed: a check-in, an event, or both."""
    found: dict[str, Any] = {}
    for entry in filter(None, entries):
        match entry.value:
            case CheckIn(ratings=ratings, words=words, different=different):
                found |= {**_chosen(ratings), "words": words, "different": different}
            case HelpfulEvent(what=what, how_much=how_much):
                found |= {"what": what, "how_much": "" if how_much is None else str(how_much), "instead_of": entry.id}
    return found


def guessed_before(rating: TherapistRating | None) -> dict[str, Any]:
    """The fields of a guess that is changed."""
    return _chosen(rating.ratings) if rating is not None else {}


def _chosen(ratings: Any) -> dict[str, Any]:
    return {cast(str, name): str(value) for name, value in ratings.items()}
