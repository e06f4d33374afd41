"""A scoring profile: how the answers to one questionnaire become scores, each figure with its source. Data, no text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Higher = Literal["worse", "better"]
ReliabilityKind = Literal["internal consistency", "test-retest"]


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch of scores, from ``start`` up to the next band, by the name that its authors give it."""

    start: float
    name: str
    source: str


@dataclass(frozen=True, slots=True)
class CutOff:
    """A score that the authors tell people apart at: reached from ``at`` on upwards, or from it on downwards."""

    at: float
    side: Literal["above", "below"]
    meaning: str
    source: str

    def reached(self, value: float) -> bool:
        """Whether a score is at the cut-off or beyond it."""
        return value >= self.at if self.side == "above" else value <= self.at


@dataclass(frozen=True, slots=True)
class Reliability:
    """A coefficient from 0 to 1, as measured in one sample."""

    kind: ReliabilityKind
    value: float
    sample: str
    source: str


@dataclass(frozen=True, slots=True)
class Norm:
    """Mean and standard deviation of the scores of one sample."""

    sample: str
    clinical: bool
    n: int
    mean: float
    deviation: float
    source: str


@dataclass(frozen=True, slots=True)
class PublishedChange:
    """Points by which a score has to move to count as reliable, as published."""

    points: float
    note: str
    source: str


@dataclass(frozen=True, slots=True)
class Scale:
    """One score of a questionnaire: the questions that are added, from 1 on, and what is known of the sum.

    With at most ``missing_at_most`` of its questions unanswered, each of these counts as the mean of those that were
    answered; with more there is no score. ``factor`` multiplies the sum (WHO-5 gives per cent).
    """

    name: str
    title: str
    questions: tuple[int, ...]
    factor: float = 1.0
    codes: tuple[str, ...] = ()
    missing_at_most: int = 0
    missing_source: str | None = None
    bands: tuple[Band, ...] = ()
    cut_offs: tuple[CutOff, ...] = ()
    reliabilities: tuple[Reliability, ...] = ()
    norms: tuple[Norm, ...] = ()
    changes: tuple[PublishedChange, ...] = ()

    def band(self, value: float) -> Band | None:
        """The band that a score lies in, None where there are no bands. A prorated score is not rounded up into one."""
        return next((band for band in reversed(self.bands) if value >= band.start), None)


@dataclass(frozen=True, slots=True)
class Profile:
    """How one questionnaire is scored. Each answer counts from ``low`` to ``high``; a reversed one counts downwards.

    ``question_codes`` has the codes that each question is known by, none for a question without; ``choices`` the values
    of the codes that its choices are known by. ``self_harm`` are the questions about harming oneself, from 1 on.
    """

    name: str
    title: str
    aliases: tuple[str, ...]
    codes: tuple[str, ...]
    higher: Higher
    questions: int
    low: float
    high: float
    reversed: frozenset[int]
    self_harm: frozenset[int]
    question_codes: tuple[frozenset[str], ...]
    choices: Mapping[str, float]
    scales: tuple[Scale, ...]
    sources: Mapping[str, str]

    def limits(self, scale: Scale) -> tuple[float, float]:
        """The lowest and the highest score of a scale."""
        count = len(scale.questions) * scale.factor
        return self.low * count, self.high * count

    @property
    def has_codes(self) -> bool:
        """Whether every question is known by a code."""
        return all(self.question_codes)
