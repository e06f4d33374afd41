"""Matters of the sheet as its page shows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext_lazy as _

from hereandnow.course.preparation import Thread
from hereandnow.domain import PillarName
from hereandnow.web.cited import CitedWords, cited
from hereandnow.web.records.access.preparation import Matter, Sheet

HEADINGS: dict[Thread, tuple[Any, PillarName]] = {
    "rupture": (_("A strain between you"), "feedback"),
    "check_in": (_("From the check-in"), "feedback"),
    "culture": (_("Their own world"), "culture"),
    "corrective": (_("Something that was risked"), "corrective"),
    "theme": (_("What returns"), "patterns"),
    "quiet": (_("Where it gets quiet"), "feedback"),
    "contact": (_("Being in touch"), "patterns"),
    "belief": (_("A sentence to ask about again"), "corrective"),
    "helped": (_("What helped"), "feedback"),
}
"""A heading for each thread, and the pillar whose hue it has."""
QUOTES = 2
"""Quotes of one matter that the sheet shows: it is one page; the course has all."""


@dataclass(frozen=True, slots=True)
class MatterShown:
    """One matter with its heading and its words."""

    matter: Matter
    heading: Any
    pillar: PillarName
    words: tuple[CitedWords, ...] = field(repr=False)


def matters_of(sheet: Sheet, matters: Sequence[Matter]) -> tuple[MatterShown, ...]:
    """Those that the therapist did not leave out."""
    reading = sheet.course.reading
    if reading is None:
        return ()
    return tuple(
        MatterShown(matter, *HEADINGS[matter.found.thread], cited(reading, matter.found.citations)[:QUOTES])
        for matter in matters
        if not matter.left_out
    )
