"""An annotation: a code applies to a turn, on these words, says this reader."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from hereandnow.domain.evidence import Evidence
from hereandnow.domain.session import Turn
from hereandnow.errors import InvalidValue


class ReaderName(NamedTuple):
    """Who gave an annotation: a reader and its version."""

    name: str
    version: int

    def __str__(self) -> str:
        return f"{self.name} {self.version}"


@dataclass(frozen=True, slots=True)
class Annotation:
    """A code applies to a turn.

    ``probability`` is 0 to 1: how often the code holds where this reader says so. ``possible`` marks what a person
    should read as "perhaps"; ``faint`` what is listed for those who look for it, and no moment rests on. The code's
    prefix (``therapist.``, ``client.``, ``either.``) must fit the speaker.
    """

    code: str
    evidence: Evidence
    probability: float
    reader: ReaderName
    possible: bool = False
    faint: bool = False

    def __post_init__(self) -> None:
        if not 0 <= self.probability <= 1:
            raise InvalidValue(f"A probability lies between 0 and 1, not {self.probability}.")
        who, _, what = self.code.partition(".")
        if not what or who not in (self.evidence.turn.speaker, "either"):
            raise InvalidValue(f"The code {self.code} cannot apply to a turn of the {self.evidence.turn.speaker}.")

    @property
    def turn(self) -> Turn:
        """The turn that its words belong to."""
        return self.evidence.turn


@dataclass(frozen=True, slots=True)
class Annotations:
    """All annotations of one session, in the order of its turns, with the two look-ups that pillars need."""

    all: tuple[Annotation, ...] = ()
    _by_turn: dict[int, tuple[Annotation, ...]] = field(init=False, repr=False, compare=False)
    _by_code: dict[str, tuple[Annotation, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        ordered = tuple(sorted(self.all, key=lambda a: (a.turn.index, a.code, a.reader)))
        by_turn: dict[int, list[Annotation]] = {}
        by_code: dict[str, list[Annotation]] = {}
        for annotation in ordered:
            by_turn.setdefault(annotation.turn.index, []).append(annotation)
            by_code.setdefault(annotation.code, []).append(annotation)
        object.__setattr__(self, "all", ordered)
        object.__setattr__(self, "_by_turn", {key: tuple(found) for key, found in by_turn.items()})
        object.__setattr__(self, "_by_code", {key: tuple(found) for key, found in by_code.items()})

    def __iter__(self) -> Iterator[Annotation]:
        return iter(self.all)

    def __len__(self) -> int:
        return len(self.all)

    def __add__(self, more: Iterable[Annotation]) -> Annotations:
        return Annotations((*self.all, *more))

    def firm(self) -> Annotations:
        """Those that moments may rest on: all but the faint ones."""
        return Annotations(tuple(a for a in self.all if not a.faint))

    def on(self, turn: int, *codes: str) -> tuple[Annotation, ...]:
        """The annotations of one turn, of the named codes or of any."""
        found = self._by_turn.get(turn, ())
        return tuple(a for a in found if a.code in codes) if codes else found

    def of(self, *codes: str) -> tuple[Annotation, ...]:
        """The annotations of the named codes, in the order of turns."""
        if len(codes) == 1:
            return self._by_code.get(codes[0], ())
        found = [a for code in codes for a in self._by_code.get(code, ())]
        return tuple(sorted(found, key=lambda a: (a.turn.index, a.code)))

    def first_of(self, turns: Iterable[Turn], *codes: str) -> Annotation | None:
        """The first annotation of the named codes on the given turns, in their order."""
        for turn in turns:
            found = self.on(turn.index, *codes)
            if found:
                return found[0]
        return None
