"""A review's row: the review and the session it was made of, sealed together with the client's own key.

It keeps its own session: who is who may have been said anew since, and a quote must go on standing in its own words.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from django.conf import settings

from hereandnow.domain import ReaderName, Review
from hereandnow.transcripts import own
from hereandnow.web.keys import Place, seal, unseal
from hereandnow.web.records.models import PracticeRecord, ReviewRecord, SummaryRecord
from hereandnow.web.records.store.practice import practice_in
from hereandnow.web.records.store.review_values import review_from, value_of
from hereandnow.web.records.store.sessions import session_from_text
from hereandnow.web.records.store.summaries import seal_summary, summary_of
from hereandnow.web.vault import the_vault


@dataclass(frozen=True, slots=True)
class Beside:
    """The rows that are made with a review: its summary, and what it shows of the therapist's practice."""

    summary: SummaryRecord
    practice: PracticeRecord


def write_review(record: ReviewRecord, review: Review) -> Beside:
    """Seal a review into a row, and what stands beside it into rows of their own. ``keep_review`` saves them."""
    value = {"session": own.write_session(review.session), "review": value_of(review)}
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    record.read_by = read_by(review.readers)
    key = the_vault().keys().record_key(str(record.session.client_id))
    record.sealed_review = seal(key, text, _place(record))
    summary = SummaryRecord(client_id=record.session.client_id, session=record.session, review=record)
    summary.sealed_summary = seal_summary(key, summary.id, summary_of(review))
    return Beside(summary, practice_in(record, review, settings.JURISDICTION))


def keep_review(record: ReviewRecord, beside: Beside) -> None:
    """Save a row that ``write_review`` wrote, with those beside it."""
    record.save(force_insert=True)
    beside.summary.save(force_insert=True)
    beside.practice.save(force_insert=True)


def read_by(readers: Iterable[ReaderName]) -> str:
    """The readers of a review as its row names them."""
    return ", ".join(map(str, readers))[:200]


def review_of(record: ReviewRecord) -> Review:
    """The review of a row. Raises InvalidValue where this version can make none of it, or one of ``UNOPENED``."""
    key = the_vault().keys().record_key(str(record.session.client_id))
    value = json.loads(unseal(key, bytes(record.sealed_review), _place(record)))
    return review_from(value["review"], session_from_text(value["session"]))


def _place(record: ReviewRecord) -> Place:
    client = str(record.session.client_id)
    return Place(table="review", column="review", row=str(record.id), client=client)
