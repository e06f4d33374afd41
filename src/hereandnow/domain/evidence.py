"""The evidence contract: a quote is the verbatim text of the span it cites, or it cannot be made."""

from __future__ import annotations

from dataclasses import dataclass

from hereandnow.domain.session import Turn
from hereandnow.errors import EvidenceMismatch


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words of one turn: characters ``start`` to ``end`` (exclusive) of ``turn.text``, and those very words.

    Raises EvidenceMismatch when ``quote`` is not exactly that text, or is blank.
    """

    turn: Turn
    start: int
    end: int
    quote: str

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end <= len(self.turn.text):
            raise EvidenceMismatch(
                f"The span {self.start} to {self.end} does not lie within turn {self.turn.index}, "
                f"which has {len(self.turn.text)} characters."
            )
        if self.turn.text[self.start : self.end] != self.quote:
            raise EvidenceMismatch(
                f"The quote is not the text of turn {self.turn.index} from {self.start} to {self.end}."
            )
        if not self.quote.strip():
            raise EvidenceMismatch(f"The span {self.start} to {self.end} of turn {self.turn.index} holds no words.")

    @classmethod
    def of(cls, turn: Turn, start: int = 0, end: int | None = None) -> Evidence:
        """Cite a span of a turn (the whole turn by default)."""
        end = len(turn.text) if end is None else end
        return cls(turn, start, end, turn.text[start:end])

    @property
    def span(self) -> tuple[int, int]:
        """Where the quote stands in the turn's text."""
        return (self.start, self.end)
