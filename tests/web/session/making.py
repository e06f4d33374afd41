"""Sessions that were read, as the worker leaves them, of the examples."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from uuid import UUID

from django.db import transaction

from hereandnow.domain import Review, Session
from hereandnow.review import open_transcripts, review
from hereandnow.web.records.access.consents import How, Purpose, give
from hereandnow.web.records.access.sessions import (
    add_session,
    decide_speakers,
    open_session,
    speakers_of,
)
from hereandnow.web.records.models import AccountRecord, JobRecord, ReviewRecord, SessionRecord
from hereandnow.web.records.parts import Part
from hereandnow.web.records.store.reviews import keep_review, write_review
from tests.web.desk import Desk

EXAMPLES = Path(__file__).parents[3] / "examples"


def anna() -> AccountRecord:
    """The therapist of the tests' desk."""
    return AccountRecord.objects.called("Anna Berg").get()


def client_of(desk: Desk, name: str = "Ms R") -> UUID:
    """A new client of Anna's."""
    return UUID(desk.browser.post("/", {"name": name}).headers["Location"].rpartition("client-")[2])


def agree(client: UUID, *purposes: Purpose) -> None:
    """The client agrees in writing."""
    for purpose in purposes:
        give(anna(), client, purpose, how=How.WRITING, on=date(2026, 11, 2))


def told_session(client: UUID, example: str = "sorry-again", day: int = 3) -> UUID:
    """An example as a session in which it was said who is who, and which waits to be read."""
    (transcript,) = open_transcripts(EXAMPLES / f"{example}.txt")
    entry = add_session(anna(), client, transcript, held_on=date(2026, 11, day), source="talk.txt")
    guess = speakers_of(anna(), entry.id).guess
    decide_speakers(anna(), entry.id, {label.key: Part(label.guess or "other") for label in guess.labels})
    return entry.id


def read_session(client: UUID, example: str = "sorry-again", day: int = 3) -> UUID:
    """An example as a session that was read."""
    session_id = told_session(client, example, day)
    keep_review_of(session_id)
    return session_id


def keep_review_of(session_id: UUID) -> None:
    """Read a session and keep its review as the worker keeps it, its job gone."""
    session = open_session(anna(), session_id).session
    assert session is not None
    record = SessionRecord.objects.get(pk=session_id)
    kept = ReviewRecord(session=record)
    summary = write_review(kept, _review(session))
    with transaction.atomic():
        JobRecord.objects.filter(session=record).delete()
        keep_review(kept, summary)


@cache
def _review(session: Session) -> Review:
    return review(session)
