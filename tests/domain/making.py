"""Values for the tests of this room, with what does not matter there filled in."""

from __future__ import annotations

from hereandnow.domain import (
    Annotation,
    Annotations,
    Conversation,
    Evidence,
    Kind,
    Moment,
    ReaderName,
    Review,
    Session,
    Speaker,
    TherapistPart,
    Turn,
)

READER = ReaderName("by hand", 1)


def turn(text: str = "I was sad.", index: int = 0, speaker: Speaker = "client") -> Turn:
    return Turn(index, speaker, text)


def session(*turns: Turn) -> Session:
    return Session("example", "example.txt", turns or (turn(),))


def annotation(
    code: str = "client.names_emotion",
    on: Turn | None = None,
    *,
    probability: float = 0.8,
    possible: bool = False,
    reader: ReaderName = READER,
) -> Annotation:
    return Annotation(code, Evidence.of(on or turn()), probability, reader, possible)


def kind(
    name: str = "example", *, weight: int = 1, statuses: tuple[str, ...] = (), still_open: frozenset[str] = frozenset()
) -> Kind:
    return Kind(
        name=name,
        pillar="emotion",
        title="An example",
        meaning="An example.",
        found_by="By hand.",
        source="None.",
        caution="None.",
        statuses={status: status for status in statuses},
        open=still_open,
        weight=weight,
    )


KIND = kind()
MENDED = kind("mended", statuses=("open", "repaired"), still_open=frozenset({"open"}))


def moment(
    *turns: Turn,
    of: Kind = KIND,
    status: str | None = None,
    sentence: str = "Something was seen.",
    question: str = "Does it fit?",
    confidence: float = 0.5,
    part: tuple[TherapistPart, ...] = (),
    possible: bool = False,
) -> Moment:
    return Moment(
        kind=of,
        status=status,
        evidence=tuple(Evidence.of(cited) for cited in turns),
        sentence=sentence,
        question=question,
        confidence=confidence,
        therapist_part=part,
        possible=possible,
    )


def review(of: Session, *moments: Moment, annotations: tuple[Annotation, ...] = ()) -> Review:
    return Review(of, Annotations(annotations), Conversation((), (), ()), moments)
