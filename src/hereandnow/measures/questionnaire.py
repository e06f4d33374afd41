"""A questionnaire and the answers to it: frozen values, whatever file they came from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

Kind = Literal["group", "display", "choice", "number", "text", "yes_or_no", "other"]
"""What a place in a questionnaire asks for; a group and a display ask for nothing."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer that a question offers. ``value`` is its ordinal value, where the file gives one."""

    label: str
    code: str | None = None
    value: float | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One place in a questionnaire, with the places inside it. ``codes`` are such as LOINC gives to a question.

    ``read_only`` is what nobody is asked: the file fills it in itself, as a sum, or hides it.
    """

    link_id: str
    kind: Kind
    text: str = ""
    codes: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    required: bool = False
    read_only: bool = False
    items: tuple[Item, ...] = ()

    @property
    def label(self) -> str:
        """What it asks, or its link where the file has no words for it."""
        return self.text or self.link_id

    @property
    def names(self) -> frozenset[str]:
        """The codes by which the question is known; a link may be one, as ``/44250-9``."""
        return frozenset((*self.codes, self.link_id.lstrip("/")))


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """What is asked, in order. ``notes`` say what the reading left out."""

    title: str
    items: tuple[Item, ...]
    names: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    url: str | None = None
    notes: tuple[str, ...] = ()

    def walk(self) -> Iterator[Item]:
        """Every place, each before those inside it."""
        return _walk(self.items)

    @property
    def questions(self) -> tuple[Item, ...]:
        """Every place that asks for something, in order."""
        return tuple(item for item in self.walk() if item.kind not in ("group", "display"))


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered to one question: a code and its label, a number, or both. ``value`` is an ordinal value."""

    code: str | None = None
    label: str | None = None
    number: float | None = None
    value: float | None = None


@dataclass(frozen=True, slots=True)
class Answers:
    """One questionnaire filled in: answers by the link of the question, in the file's order.

    A question that was left out has no entry. ``questionnaire`` names what was filled in, ``authored`` says when (ISO
    8601, as the file has it), ``complete`` whether the file calls it complete. ``subject`` is how the file names
    the person who answered; it tells two people apart and is never shown.
    """

    given: Mapping[str, tuple[Answer, ...]]
    questionnaire: str | None = None
    authored: str | None = None
    complete: bool = True
    subject: str | None = None


def _walk(items: tuple[Item, ...]) -> Iterator[Item]:
    for item in items:
        yield item
        yield from _walk(item.items)
