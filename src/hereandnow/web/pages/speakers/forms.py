"""Who each label stands for, and single turns told apart from the others of their label."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from hereandnow.transcripts import Labelled, label_key
from hereandnow.web.accounts.forms import Form
from hereandnow.web.pages.speakers.numbers import numbers_in, written
from hereandnow.web.records.access.sessions import Speakers
from hereandnow.web.records.parts import Part

SHOWN = 400
"""Turns of one label that are listed to be ticked; a session of an hour has some 250 of each. Of more, by number."""

LONGEST_NUMBERS = 400_000
"""Characters: enough for every second turn of the longest transcript."""

LISTED = 40
"""Labels that are asked about; a transcript of more is one in which lines were taken for labels."""

_OTHER_WAY = {Part.THERAPIST.value: Part.CLIENT.value, Part.CLIENT.value: Part.THERAPIST.value}


@dataclass(frozen=True, slots=True)
class Row:
    """One label as the page shows it; its turns only where they are to be told apart, ``more`` of them unlisted."""

    about: Labelled
    place: int
    percent: int
    who: forms.BoundField
    turns: tuple[tuple[int, str, bool], ...] = ()
    marks: forms.BoundField | None = None
    more: int = 0
    numbers: forms.BoundField | None = None
    apart: forms.BoundField | None = None


class SpeakersForm(Form):
    """For each label a choice of three; for a label in ``split`` also which of its turns somebody else said."""

    def __init__(self, speakers: Speakers, split: frozenset[int], *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **{"use_required_attribute": False, **named})
        self._speakers = speakers
        self.split = split
        for place, about in enumerate(speakers.guess.labels[:LISTED]):
            self.fields[f"who-{place}"] = _part_field(_("Who is this?"), required=True)
            if place in split:
                own = self._own(about)
                self.fields[f"turn-{place}"] = forms.TypedMultipleChoiceField(
                    choices=[(number, "") for number in own], coerce=int, required=False
                )
                self.fields[f"numbers-{place}"] = forms.CharField(
                    label=_("Or by their numbers"),
                    help_text=_("Such as 3, 7-12."),
                    required=False,
                    max_length=LONGEST_NUMBERS,
                    widget=forms.TextInput(attrs={"autocomplete": "off"}),
                )
                self.fields[f"apart-{place}"] = _part_field(_("Who said the turns you marked?"), required=False)

    @property
    def rows(self) -> list[Row]:
        """The labels in the order of their first words."""
        return [self._row(place, about) for place, about in enumerate(self._speakers.guess.labels[:LISTED])]

    @property
    def unlisted(self) -> int:
        """Labels that are not asked about and taken for somebody else."""
        return len(self._speakers.guess.labels[LISTED:])

    def clean(self) -> dict[str, Any]:
        """Gives ``labels`` and ``single`` as the door takes them."""
        given = super().clean() or {}
        labels = {about.key: Part.OTHER for about in self._speakers.guess.labels[LISTED:]}
        single: dict[int, Part] = {}
        for place, about in enumerate(self._speakers.guess.labels[:LISTED]):
            if f"who-{place}" in given:
                labels[about.key] = Part(given[f"who-{place}"])
            if place in self.split:
                single.update(self._apart(place, about, given))
        return {**given, "labels": labels, "single": single}

    def _apart(self, place: int, about: Labelled, given: Mapping[str, Any]) -> dict[int, Part]:
        own = frozenset(self._own(about))
        named = numbers_in(given.get(f"numbers-{place}", ""), len(self._speakers.transcript.utterances))
        if named is None:
            self.add_error(f"numbers-{place}", _("Write numbers of turns in this transcript, such as 3, 7-12."))
            return {}
        if named and not named & own:
            self.add_error(f"numbers-{place}", _("None of these turns has this label."))
        marked = (named & own) | set(given.get(f"turn-{place}", ()))
        part = given.get(f"apart-{place}")
        if not marked:
            return {}
        if not part:
            self.add_error(f"apart-{place}", _("Say who said the turns that you marked."))
            return {}
        return {number - 1: Part(part) for number in marked}

    def _row(self, place: int, about: Labelled) -> Row:
        percent = round(100 * about.share)
        if place not in self.split:
            return Row(about, place, percent, self[f"who-{place}"])
        own = self._own(about)
        marked = {str(number) for number in self[f"turn-{place}"].value() or ()}
        said = self._speakers.transcript.utterances
        return Row(
            about,
            place,
            percent,
            self[f"who-{place}"],
            tuple((number, said[number - 1].text, str(number) in marked) for number in own[:SHOWN]),
            self[f"turn-{place}"],
            max(0, len(own) - SHOWN),
            self[f"numbers-{place}"],
            self[f"apart-{place}"],
        )

    def _own(self, about: Labelled) -> list[int]:
        """The numbers, from 1, of a label's turns."""
        said = self._speakers.transcript.utterances
        return [number for number, one in enumerate(said, start=1) if label_key(one) == about.key]


def known(speakers: Speakers) -> tuple[frozenset[int], dict[str, Any]]:
    """Which labels were told apart, and what to begin with: what was said already, else our guess."""
    values: dict[str, Any] = {}
    split: set[int] = set()
    said = speakers.transcript.utterances
    for place, about in enumerate(speakers.guess.labels):
        values[f"who-{place}"] = speakers.labels.get(about.key) or about.guess
        own = {at + 1: part for at, part in speakers.single.items() if label_key(said[at]) == about.key}
        if own:
            split.add(place)
            listed = [at + 1 for at, one in enumerate(said) if label_key(one) == about.key][:SHOWN]
            values[f"turn-{place}"], values[f"apart-{place}"] = list(own), next(iter(own.values()))
            values[f"numbers-{place}"] = written(number for number in own if number not in set(listed))
    if len(speakers.guess.labels) == 1:
        split.add(0)  # nothing but single turns can tell two people apart here
    return frozenset(split), values


def sent_so_far(data: QueryDict, *, swapped: bool) -> dict[str, Any]:
    """What was chosen on the page until now, to be shown again; ``swapped`` has therapist and client change places."""
    values: dict[str, Any] = {}
    for name in data:
        value = data.getlist(name) if name.startswith("turn-") else data[name]
        values[name] = _OTHER_WAY.get(value, value) if swapped and isinstance(value, str) else value
    return values


def split_by(data: QueryDict) -> frozenset[int]:
    """The labels whose turns are to be told apart, as the page carries them."""
    return frozenset(
        int(value) for name in ("split", "tell_apart") for value in data.getlist(name) if value.isdecimal()
    )


def _part_field(label: Any, *, required: bool) -> forms.ChoiceField:
    return forms.ChoiceField(
        label=label,
        choices=Part.choices,
        required=required,
        widget=forms.RadioSelect,
        error_messages={"required": _("Say who this is.")},
    )
