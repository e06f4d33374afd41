"""What can be measured of the talk itself: shares, silence, questions, topics, engagement, style matching."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """One measure of the talk, for each speaker or for both together.

    ``value`` is for the whole session, ``therapist`` and ``client`` for each alone; what does not apply, or cannot
    be said, is None and ``missing`` says why. ``basis`` counts what it rests on; ``caution`` says what it does not
    mean.
    """

    name: str
    title: str
    unit: str
    caution: str
    value: float | None = None
    therapist: float | None = None
    client: float | None = None
    basis: str = ""
    missing: str = ""


LONGEST_WORD = 32
"""A longer word of a topic's name is cut: some scripts put no spaces between words."""


@dataclass(frozen=True, slots=True)
class Topic:
    """A stretch of turns about one thing, ``first`` to ``last``, named by its own words, and why it starts there."""

    first: int
    last: int
    words: tuple[str, ...]
    reason: str

    @property
    def name(self) -> str:
        """Its words, or a stand-in where no word is its own."""
        shown = [word if len(word) <= LONGEST_WORD else f"{word[: LONGEST_WORD - 1]}…" for word in self.words]
        return ", ".join(shown) if shown else "(small talk)"


@dataclass(frozen=True, slots=True)
class EngagementPoint:
    """How much the client brings around one client turn; ``value`` 1.0 is the client's own median of this session."""

    turn: int
    value: float


@dataclass(frozen=True, slots=True)
class Conversation:
    """All measures of one session's talk. ``open_questions`` and ``closed_questions`` are indices of therapist turns;
    ``redirections`` are indices of turns (of either speaker) that moved the talk to a new topic."""

    measures: tuple[Measure, ...]
    topics: tuple[Topic, ...]
    engagement: tuple[EngagementPoint, ...]
    open_questions: tuple[int, ...] = ()
    closed_questions: tuple[int, ...] = ()
    redirections: tuple[int, ...] = ()

    def measure(self, name: str) -> Measure:
        """The measure of that name; a KeyError where there is none."""
        for measure in self.measures:
            if measure.name == name:
                return measure
        raise KeyError(name)
