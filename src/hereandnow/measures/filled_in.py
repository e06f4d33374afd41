"""A questionnaire that somebody filled in: what was asked and answered, and what that came to on that day.

It stands by itself: a questionnaire that is put away, or a profile that changes later, changes nothing in it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from hereandnow.errors import InvalidValue
from hereandnow.measures.score import SelfHarm


@dataclass(frozen=True, slots=True)
class AnsweredLine:
    """A question and its answer, both in the questionnaire's words; ``answer`` is "" where none was given."""

    question: str = field(repr=False)
    answer: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptScore:
    """A scale's score as it was counted: as ``ScaleScore`` has it, ``profile`` and ``scale`` by their names.

    ``profile`` is None for the sum of the questionnaire's own values.
    """

    profile: str | None
    scale: str
    title: str
    value: float | None
    low: float
    high: float
    answered: int
    questions: int
    prorated: bool = False
    why_none: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledIn:
    """One filled-in questionnaire. ``questionnaire`` is the id that it is kept by, ``title`` what it calls itself.

    Raises InvalidValue where nothing is answered.
    """

    questionnaire: str
    title: str
    day: date
    lines: tuple[AnsweredLine, ...] = field(repr=False)
    scores: tuple[KeptScore, ...] = ()
    self_harm: tuple[SelfHarm, ...] = ()
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not any(line.answer for line in self.lines):
            raise InvalidValue("Nothing is answered yet.")

    @property
    def calls_for_a_person(self) -> bool:
        """Whether an answer about harming oneself asks that somebody speak with this person at once."""
        return any(fact.calls_for_a_person for fact in self.self_harm)
