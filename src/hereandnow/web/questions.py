"""A questionnaire as a form: its groups as headings, its choices as radio buttons, in the order of the file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django import forms
from django.forms import BoundField
from django.utils.translation import gettext_lazy as _

from hereandnow.catalogue import profiles
from hereandnow.measures import Answer, Answers, Item, Questionnaire
from hereandnow.measures.filling import asked_in
from hereandnow.web.accounts.forms import Form

LONGEST = 10_000
"""Characters of one answer in words."""
MOST_BUTTONS = 12
"""Choices that stand as buttons; more are a list to choose from."""
NOT_SAID = "none"
"""What "I would rather not say" is sent as; it is no answer."""


@dataclass(frozen=True, slots=True)
class Place:
    """One place of the form: a heading (``level`` 2 or 3), words to read, or a field."""

    heading: str = ""
    level: int = 2
    words: str = ""
    field: BoundField | None = None


class QuestionsForm(Form):
    """The questions of a questionnaire. With ``whole`` those that it requires have to be answered."""

    def __init__(self, *arguments: Any, questionnaire: Questionnaire, whole: bool = True, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._questionnaire, self._whole = questionnaire, whole
        self._asked = {item.link_id: item for item in asked_in(questionnaire, profiles())}
        self._names = {link: f"q{number}" for number, link in enumerate(self._asked, 1)}
        for link, name in self._names.items():
            self.fields[name] = _field(self._asked[link])
            if self._asked[link].required:
                self.fields[name].help_text = _("needed")

    @property
    def places(self) -> Iterator[Place]:
        """All places, in order."""
        return self._places(self._questionnaire.items, 2)

    @property
    def needs_some(self) -> bool:
        """Whether the questionnaire requires an answer somewhere."""
        return any(item.required for item in self._asked.values())

    def clean(self) -> dict[str, Any]:
        """What is required is there, once somebody says that they are done."""
        given = super().clean() or {}
        if self._whole:
            for link, name in self._names.items():
                if self._asked[link].required and name not in self.errors and _empty(given.get(name)):
                    self.add_error(name, _("Please answer this one."))
        return given

    def half(self) -> dict[str, str]:
        """What stands in the fields so far, by their names."""
        return {name: str(value) for name, value in self.cleaned_data.items() if not _empty(value)}

    def answers(self) -> Answers:
        """The answers, by the links of their questions."""
        given = {}
        for link, name in self._names.items():
            value = self.cleaned_data.get(name)
            if not _empty(value):
                given[link] = (_answer(self._asked[link], value),)
        return Answers(given=given)

    def _places(self, items: Iterable[Item], level: int) -> Iterator[Place]:
        for item in items:
            inner = level
            if item.kind == "group" and not item.read_only:
                yield Place(heading=item.text, level=level)
                inner = 3
            elif item.kind == "display" and not item.read_only:
                yield Place(words=item.text)
            elif item.link_id in self._names:
                yield Place(field=self[self._names[item.link_id]])
            yield from self._places(item.items, inner)


def _field(item: Item) -> forms.Field:
    label = item.label
    if item.kind == "yes_or_no":
        return _choices(label, [("yes", _("yes")), ("no", _("no"))], required=item.required)
    if item.kind == "choice" and item.choices:
        choices = [(str(number), choice.label) for number, choice in enumerate(item.choices, 1)]
        return _choices(label, choices, required=item.required)
    if item.kind == "number":
        return forms.FloatField(
            label=label,
            required=False,
            widget=forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"}),
            error_messages={"invalid": _("Write a number.")},
        )
    return forms.CharField(
        label=label,
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 3, "autocomplete": "off"}),
    )


def _choices(label: str, choices: list[tuple[str, Any]], *, required: bool) -> forms.ChoiceField:
    # A chosen button cannot be taken back by hand; this one does it.
    every = choices if required else [*choices, (NOT_SAID, _("I would rather not say"))]
    if len(choices) > MOST_BUTTONS:
        return forms.ChoiceField(label=label, required=False, choices=[("", "—"), *every])
    return forms.ChoiceField(label=label, required=False, widget=forms.RadioSelect, choices=every)


def _answer(item: Item, value: Any) -> Answer:
    if item.kind == "yes_or_no":
        return Answer(label=str(value))
    if item.kind == "choice" and item.choices:
        choice = item.choices[int(value) - 1]
        return Answer(choice.code, choice.label, value=choice.value)
    if item.kind == "number":
        return Answer(number=float(value))
    return Answer(label=str(value).strip())


def _empty(value: Any) -> bool:
    return value is None or value == NOT_SAID or (isinstance(value, str) and not value.strip())
