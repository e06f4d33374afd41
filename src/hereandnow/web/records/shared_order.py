"""In which order a client reads what was shared: what went well first, each kind in its place, with the reason.

Strengths first is not flattery. Clients ask not to be labelled and not to be scored; who opens the page on what
is hard closes it again. What went well between two people is the ground on which the rest can be looked at.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext_lazy as _


class Group(models.TextChoices):
    """What a client reads above the shares that belong together, in the order of the page."""

    BETWEEN_US = "between", _("What went well between us")
    DARED = "dared", _("What you dared, and how it was met")
    REPAIRED = "repaired", _("How we found each other again")
    WORDS = "words", _("Words you found")
    CHOSEN = "chosen", _("What stayed with your therapist")
    QUESTIONS = "questions", _("What we could look at together")


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a kind stands; ``statuses`` are those of it that do, none named: all of them."""

    group: Group
    why: str
    statuses: frozenset[str] = frozenset()


_MET = frozenset({"candidate", "stronger", "supported"})

PLACES: Mapping[str, Placed] = {
    "immediacy": Placed(Group.BETWEEN_US, "Two people spoke about themselves with each other: both did that."),
    "feedback_exchange": Placed(Group.BETWEEN_US, "The client said how it goes, and was asked."),
    "corrective_chain": Placed(Group.DARED, "A risk that was taken, and met.", _MET),
    "immediacy_opening": Placed(
        Group.DARED, "The client came out with something, and it was taken up.", frozenset({"taken"})
    ),
    "cultural_opportunity": Placed(
        Group.DARED, "The client opened their world, and was asked in.", frozenset({"taken"})
    ),
    "repair": Placed(Group.REPAIRED, "After something difficult the two were in touch again."),
    "withdrawal": Placed(Group.REPAIRED, "It was spoken to, and the client was back.", frozenset({"repaired"})),
    "confrontation": Placed(
        Group.REPAIRED, "The client said what was not right, and was answered.", frozenset({"repaired"})
    ),
    "emotion_vocabulary": Placed(Group.WORDS, "The client’s own words for what is felt."),
    "feeling_invitation": Placed(
        Group.WORDS, "Asked what it was like, the client found it.", frozenset({"named", "body"})
    ),
    "belief_shift": Placed(Group.WORDS, "The client put something new beside something old."),
    "triangle_link": Placed(Group.WORDS, "The client saw a likeness and said so."),
}
"""Every other kind, and every other status of these, begins as a question and stands last: none of it is a finding."""


def group_of(kind: str, status: str | None) -> Group:
    """The group that a moment begins with when it is shared; whoever shares it may choose another.

    A therapist's own moment has no kind of the catalogue: they chose it.
    """
    if kind.partition(":")[0] == "own":
        return Group.CHOSEN
    placed = PLACES.get(kind)
    if placed is None or (placed.statuses and status not in placed.statuses):
        return Group.QUESTIONS
    return placed.group


ORDER: Mapping[Group, int] = {group: place for place, group in enumerate(Group)}
"""The place of each group on the page, from 0."""
