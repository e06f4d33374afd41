"""The one way in: a file to its sessions, a session to its review."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from pathlib import Path

from hereandnow.catalogue import FORMATS, PILLARS, READERS
from hereandnow.conversation import measure_conversation
from hereandnow.domain import Annotations, Pillar, Review, Session
from hereandnow.errors import SeveralSessions, UnknownName
from hereandnow.reading import Reader, read
from hereandnow.transcripts import Limits, Transcript, read_file, session_of


def open_transcripts(path: Path, *, limits: Limits | None = None) -> tuple[Transcript, ...]:
    """All transcripts in a file. Raises UnreadableTranscript."""
    return read_file(path, formats=FORMATS, limits=limits or Limits())


def open_session(
    path: Path,
    *,
    therapist: str | None = None,
    client: str | None = None,
    session: str | None = None,
    limits: Limits | None = None,
) -> Session:
    """The one session of a file, or the one named ``session`` of several.

    Raises UnreadableTranscript, SeveralSessions, UnclearSpeakers or UnknownName.
    """
    transcripts = open_transcripts(path, limits=limits)
    if session is not None:
        transcripts = tuple(transcript for transcript in transcripts if transcript.id == session)
        if not transcripts:
            raise UnknownName(f"{path.name} holds no session {session!r}.")
    if len(transcripts) > 1:
        first = shlex.quote(transcripts[0].id)
        raise SeveralSessions(
            f"{path.name} holds {len(transcripts)} sessions; name one, such as --session {first}, "
            "or read them all with 'hereandnow codes'."
        )
    return session_of(transcripts[0], source=path.name, therapist=therapist, client=client)


def annotate(session: Session, readers: Sequence[Reader] = READERS) -> Annotations:
    """The codes of a session, and nothing else."""
    return read(session, readers)


def review(session: Session, *, readers: Sequence[Reader] = READERS, pillars: Sequence[Pillar] = PILLARS) -> Review:
    """Read a session: its codes, the measures of its talk, and the moments that the pillars find in them."""
    annotations = annotate(session, readers)
    conversation = measure_conversation(session)
    firm = annotations.firm()
    moments = tuple(moment for pillar in pillars for moment in pillar.find(session, firm, conversation))
    return Review(session, annotations, conversation, moments, tuple(reader.name for reader in readers))
