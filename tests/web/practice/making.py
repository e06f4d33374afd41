"""Sessions that were read, with their codes written beside the words, for tests of a therapist's own practice."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from django.conf import settings
from django.utils import timezone

from hereandnow.catalogue import PILLARS
from hereandnow.domain import Review
from hereandnow.transcripts import Transcript, Utterance
from hereandnow.web.consent.permitted import permitted
from hereandnow.web.records.access.consents import How, Purpose, give
from hereandnow.web.records.models import ReviewRecord, SessionRecord
from hereandnow.web.records.store.reviews import keep_review, write_review
from hereandnow.web.records.store.sessions import write_told, write_transcript
from tests.pillars.coded import review
from tests.web.desk import Desk
from tests.web.people import anna
from tests.web.test_access import client_id

DAY = date(2026, 11, 3)
SAID = Transcript("1", (Utterance("T", "Hello."), Utterance("C", "Hello to you.")))

ASKS = "T: What is it like to tell me? | therapist.asks_about_us"
US = "C: You are patient with me. | client.speaks_of_us"
COMPLAINS = "C: You did not listen last week. | client.complains"
FEARS = "C: You'll think that I'm ungrateful. | client.fears_reaction"
SAD = "C: I was sad about it. | client.names_emotion"
RECEIVES = "T: I went past it. Thank you. | therapist.receives"
ON = "T: How was the weekend, then?"
AFTER = "C: It was long."

OPENING = ("T: Hello, you.", COMPLAINS, ON, AFTER)
"""A session with one place to try again; the answer there is turn 2."""
ANSWER = 2


def agreed(desk: Desk, name: str = "Mr K") -> UUID:
    """A client who agreed to everything."""
    client = UUID(client_id(desk.browser, name))
    agree_to_all(client)
    return client


def agree_to_all(client: UUID) -> None:
    """The client says yes to everything, in writing."""
    for purpose in Purpose:
        give(anna(), client, purpose, how=How.WRITING, on=DAY)


def read(client: UUID, *lines: str, days: int = 7) -> UUID:
    """A session of some days ago, read with these codes; its id."""
    return read_as(client, review(PILLARS, *(lines or OPENING)), days=days)


def read_as(client: UUID, made: Review, *, days: int = 7) -> UUID:
    """A session of some days ago, with this review; its id."""
    record = SessionRecord(
        client_id=client, held_on=timezone.localdate() - timedelta(days=days), told_at=timezone.now()
    )
    write_transcript(record, SAID, "session.txt")
    write_told(record, made.session, {}, {})
    record.save(force_insert=True)
    keep(record, made)
    return record.id


def keep(record: SessionRecord, made: Review) -> None:
    """Keep a review of a session, in the place of the one that there is."""
    ReviewRecord.objects.filter(session=record).delete()
    kept = ReviewRecord(session=record, under=settings.JURISDICTION)
    keep_review(kept, write_review(kept, permitted(made, settings.JURISDICTION)))
