"""What scoring gives: a score a scale, with how it came about; and the self-harm question as a fact of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from hereandnow.measures.profile import Band, CutOff, Profile, Scale

SelfHarmState = Literal["above zero", "zero", "not answered", "not understood"]


@dataclass(frozen=True, slots=True)
class SelfHarm:
    """What was answered to a question about harming oneself. ``value`` is the answer's, counted so that more of it is
    more; None where there is none, or nobody knows which way it counts.

    It is never part of an average: it stands here whatever became of the rest. Zero is an answer and no all-clear.
    """

    question: int
    link_id: str
    state: SelfHarmState
    value: float | None

    @property
    def calls_for_a_person(self) -> bool:
        """Whether somebody has to ask at once: above zero, or an answer that could not be understood."""
        return self.state in ("above zero", "not understood")


@dataclass(frozen=True, slots=True)
class ScaleScore:
    """The score of one scale, or None with the reason. ``prorated`` says that missing answers were filled with a mean.

    ``low`` and ``high`` are the lowest and the highest score that there can be.
    """

    scale: Scale
    value: float | None
    low: float
    high: float
    answered: int
    prorated: bool = False
    why_none: str | None = None

    @property
    def band(self) -> Band | None:
        """The band of the authors that the score lies in."""
        return None if self.value is None else self.scale.band(self.value)

    @property
    def reached(self) -> tuple[CutOff, ...]:
        """The cut-offs that the score is at or beyond."""
        if self.value is None:
            return ()
        return tuple(cut for cut in self.scale.cut_offs if cut.reached(self.value))


@dataclass(frozen=True, slots=True)
class Score:
    """One filled-in questionnaire, scored. Without a ``profile`` it is the sum of the questionnaire's own values."""

    title: str
    profile: Profile | None
    authored: str | None
    scales: tuple[ScaleScore, ...]
    self_harm: tuple[SelfHarm, ...]
    notes: tuple[str, ...]
