"""A moment: something that happened over one or more turns, with its evidence, the therapist's part and a question."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, get_args

from hereandnow.domain.annotation import Annotation, Annotations
from hereandnow.domain.conversation import Conversation
from hereandnow.domain.evidence import Evidence
from hereandnow.domain.session import Session
from hereandnow.errors import InvalidValue

PillarName = Literal["relationship", "patterns", "emotion", "corrective", "culture", "feedback"]
PILLAR_NAMES: tuple[PillarName, ...] = get_args(PillarName)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of moment, and all that a person may ask about it.

    ``title`` is what a reader of the review sees; ``meaning`` says what it is in plain words; ``found_by`` is the
    rule; ``source`` names the construct's literature; ``caution`` says what it does not mean. ``weight`` orders
    moments in a review: what asks for attention first is higher. ``statuses`` are those a moment of the kind can have,
    each with the plain words that a person reads; ``open`` names those that are still open.
    """

    name: str
    pillar: PillarName
    title: str
    meaning: str
    found_by: str
    source: str
    caution: str
    statuses: Mapping[str, str] = field(default_factory=dict, hash=False)
    open: frozenset[str] = frozenset()
    weight: int = 1


@dataclass(frozen=True, slots=True)
class TherapistPart:
    """What the therapist said or did there: their words, and one sentence about them."""

    evidence: Evidence
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """Something that happened between the two people. It has evidence, or it cannot be made.

    ``confidence`` (0 to 1) is that of its weakest needed annotation. ``sentence`` says what was seen, tentatively;
    ``question`` is one that a therapist could ask aloud.
    """

    kind: Kind
    status: str | None
    evidence: tuple[Evidence, ...]
    sentence: str
    question: str
    confidence: float
    therapist_part: tuple[TherapistPart, ...] = ()
    possible: bool = False

    def __post_init__(self) -> None:
        if not self.evidence:
            raise InvalidValue(f"A moment of kind {self.kind.name} needs evidence.")
        if (self.status or "") not in (self.kind.statuses or ("",)):
            raise InvalidValue(f"{self.kind.name} has no status {self.status!r}.")
        if not 0 <= self.confidence <= 1:
            raise InvalidValue(f"A confidence lies between 0 and 1, not {self.confidence}.")
        if not self.sentence.strip().endswith((".", "?", "”")) or not self.question.strip().endswith("?"):
            raise InvalidValue(f"A moment of kind {self.kind.name} needs a whole sentence and a question.")

    @classmethod
    def resting_on(
        cls,
        annotations: Sequence[Annotation],
        *,
        kind: Kind,
        sentence: str,
        question: str,
        status: str | None = None,
        therapist_part: Sequence[TherapistPart] = (),
        decided_by: Sequence[Annotation] = (),
    ) -> Moment:
        """A moment whose evidence is that of its annotations, and whose confidence and doubt are those of the weakest.

        ``decided_by`` are annotations that it needs as well and that stand in the therapist's part.
        """
        needed = (*annotations, *decided_by)
        distinct = dict.fromkeys(annotation.evidence for annotation in annotations)
        return cls(
            kind=kind,
            status=status,
            evidence=tuple(sorted(distinct, key=lambda evidence: (evidence.turn.index, evidence.start))),
            sentence=sentence,
            question=question,
            confidence=min(annotation.probability for annotation in needed),
            therapist_part=tuple(therapist_part),
            possible=any(annotation.possible for annotation in needed),
        )

    @property
    def pillar(self) -> PillarName:
        """The pillar of its kind."""
        return self.kind.pillar

    @property
    def turns(self) -> tuple[int, ...]:
        """The turns it cites, in order, each once."""
        cited = {e.turn.index for e in self.evidence} | {p.evidence.turn.index for p in self.therapist_part}
        return tuple(sorted(cited))

    @property
    def id(self) -> str:
        """Stable within a review: the kind and the turns of its evidence."""
        return "-".join([self.kind.name, *map(str, sorted({e.turn.index for e in self.evidence}))])

    @property
    def status_words(self) -> str:
        """The status in plain words; empty where there is none."""
        return self.kind.statuses[self.status] if self.status else ""

    @property
    def still_open(self) -> bool:
        """Whether its status is one that its kind calls open."""
        return self.status in self.kind.open


@dataclass(frozen=True, slots=True, kw_only=True)
class Pillar:
    """One of the six: its name, the question it helps to ask, its kinds of moment and how it finds them."""

    name: PillarName
    title: str
    question: str
    kinds: tuple[Kind, ...]
    find: Callable[[Session, Annotations, Conversation], Iterable[Moment]]
