"""Where a reader plugs in: what it must be, and how several run in order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from hereandnow.domain import Annotation, Annotations, ReaderName, Session
from hereandnow.errors import UnmetNeed


class Reader(Protocol):
    """Gives annotations for a session.

    ``needs`` are codes that readers before it must give; ``gives`` are codes that this one may give. ``read`` sees the
    whole session and what was annotated before, and returns; it changes nothing.
    """

    @property
    def name(self) -> ReaderName:
        """Who it is, kept with every annotation."""
        ...

    @property
    def needs(self) -> frozenset[str]:
        """Codes that a reader before it must give."""
        ...

    @property
    def gives(self) -> frozenset[str]:
        """Codes that it may give."""
        ...

    def read(self, session: Session, earlier: Annotations) -> Iterable[Annotation]:
        """The annotations of one session."""
        ...


def check_order(readers: Sequence[Reader]) -> None:
    """Refuse a line of readers in which one needs what none before it gives. Raises UnmetNeed."""
    given: frozenset[str] = frozenset()
    for reader in readers:
        missing = sorted(reader.needs - given)
        if missing:
            raise UnmetNeed(f"The reader {reader.name} needs {', '.join(missing)}, which no reader before it gives.")
        given |= reader.gives


def read(session: Session, readers: Sequence[Reader]) -> Annotations:
    """Run the readers in order; each sees what the ones before it gave."""
    check_order(readers)
    annotations = Annotations()
    for reader in readers:
        annotations = annotations + reader.read(session, annotations)
    return annotations
