"""Sessions of a therapist's clients: imported, told who is who, read, removed and brought back."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import models, transaction
from django.db.models import OuterRef, Subquery
from django.http import Http404
from django.utils import timezone
from django.utils.translation import gettext as _

from hereandnow.catalogue import READERS
from hereandnow.domain import Review, Session
from hereandnow.errors import InvalidValue
from hereandnow.transcripts import Guess, Transcript, guess_speakers, session_as_told, session_of
from hereandnow.web.consent.permitted import permitted
from hereandnow.web.records.access.clients import client_row
from hereandnow.web.records.audit import witness
from hereandnow.web.records.consenting import require
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.jobs import call_off, queue
from hereandnow.web.records.models import (
    AccountRecord,
    JobRecord,
    JobState,
    ReviewRecord,
    SessionRecord,
    SummaryRecord,
    Task,
)
from hereandnow.web.records.parts import Part
from hereandnow.web.records.purposes import Purpose
from hereandnow.web.records.readings import forget_course, have_course_read, have_read
from hereandnow.web.records.removal import KEPT_AFTER_REMOVAL
from hereandnow.web.records.store.reviews import read_by, review_of
from hereandnow.web.records.store.sessions import (
    session_from,
    source_from,
    told_from,
    transcript_from,
    write_told,
    write_transcript,
)


class SessionState(models.TextChoices):
    """Where a session stands."""

    SPEAKERS = "speakers"
    """Who is who is still to be said."""
    WAITING = "waiting"
    """It waits to be read, perhaps anew."""
    READING = "reading"
    READ = "read"
    KEPT = "kept"
    """Kept and not to be read."""
    SET_ASIDE = "set aside"
    """Reading it failed; ``why`` says how."""


@dataclass(frozen=True, slots=True)
class SessionEntry:
    """A session as a list shows it.

    ``number`` counts a client's sessions by date, from 1. ``why`` is a sentence where the state needs one. ``outdated``
    says that its review was made by other readers than this version has: reading it again may find something else.
    """

    id: UUID
    client: UUID
    number: int
    held_on: datetime.date
    state: SessionState
    why: str = ""
    recollection: bool = False
    outdated: bool = False


@dataclass(frozen=True, slots=True)
class OpenedSession:
    """A session with its words. ``session`` is None until it was said who is who.

    Where there is a ``review``, ``session`` is the one that it was made of, also while another reading is under way.
    """

    entry: SessionEntry
    session: Session | None = field(repr=False)
    review: Review | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class OpenedWords:
    """The words of a session and its review, for the modules of the door; ``why`` says why a review is not shown."""

    record: SessionRecord
    session: Session | None = field(repr=False)
    review: Review | None = field(repr=False)
    why: str = ""


@dataclass(frozen=True, slots=True)
class RemovedSession:
    """A session that was removed and can be brought back until ``until`` (UTC)."""

    id: UUID
    held_on: datetime.date
    until: datetime.datetime


@dataclass(frozen=True, slots=True)
class Speakers:
    """The speakers of a transcript: their labels with a guess, what was said of them already, and each utterance."""

    source: str = field(repr=False)
    guess: Guess = field(repr=False)
    labels: Mapping[str, Part] = field(repr=False)
    single: Mapping[int, Part] = field(repr=False)
    transcript: Transcript = field(repr=False)


def sessions_of(account: AccountRecord, client_id: UUID) -> tuple[SessionEntry, ...]:
    """The sessions of a client of a therapist, by date. Raises Http404, as all here do for what is not theirs."""
    client_row(account, client_id)
    return _entries(client_id)


def removed_sessions_of(account: AccountRecord, client_id: UUID) -> tuple[RemovedSession, ...]:
    """Those that were removed and can be brought back, the last removed first."""
    client_row(account, client_id)
    rows = SessionRecord.objects.filter(client=client_id, removed_at__isnull=False).order_by("-removed_at")
    found = rows.values_list("id", "held_on", "removed_at")
    return tuple(
        RemovedSession(row, held_on, removed + KEPT_AFTER_REMOVAL) for row, held_on, removed in found if removed
    )


def add_session(
    account: AccountRecord,
    client_id: UUID,
    transcript: Transcript,
    *,
    held_on: datetime.date,
    source: str = "",
    recollection: bool = False,
) -> SessionEntry:
    """A new session of a client, not yet told who is who; ``source`` is the name of its file.

    A recollection in which nobody is named is prose: it is kept as it is, and not read. Raises ConsentMissing where the
    client did not agree that their words are kept; what is typed from memory is the therapist's own.
    """
    client = client_row(account, client_id)
    record = SessionRecord(client=client, held_on=held_on, recollection=recollection)
    source = source or transcript.id
    write_transcript(record, transcript, source)
    if recollection and all(said.speaker is None for said in transcript.utterances):
        record.prose, record.told_at = True, timezone.now()
        whole = Transcript(transcript.id, transcript.utterances, transcript.losses, roles={}, whole=True)
        write_told(record, session_of(whole, source=source), {}, {})
    with transaction.atomic():
        # It is this one's turn: nobody takes a consent back between the question and the keeping.
        if not recollection:
            require(client.id, Purpose.TRANSCRIBE)
        witness(account, Deed.ADDED, what="session", client=client.id, thing=record.id)
        record.save(force_insert=True)
        return _entry_of(record)


def add_sessions(
    account: AccountRecord,
    client_id: UUID,
    several: Sequence[tuple[Transcript, datetime.date]],
    *,
    source: str = "",
    recollection: bool = False,
) -> tuple[SessionEntry, ...]:
    """As ``add_session``, for several sessions of one file with the day of each: all of them, or none."""
    with transaction.atomic():
        return tuple(
            add_session(account, client_id, transcript, held_on=held_on, source=source, recollection=recollection)
            for transcript, held_on in several
        )


def entry_of(account: AccountRecord, session_id: UUID) -> SessionEntry:
    """Where one session stands, without its words."""
    return _entry_of(session_row(account, session_id))


def speakers_of(account: AccountRecord, session_id: UUID) -> Speakers:
    """What is known of the speakers of a session, to be put right by hand, also after it was read."""
    record = session_row(account, session_id)
    witness(account, Deed.READ, what="transcript", client=record.client_id, thing=record.id)
    transcript = transcript_from(record)
    labels, single = told_from(record)
    return Speakers(
        source_from(record),
        guess_speakers(transcript),
        {key: Part(role) for key, role in labels.items()},
        {place: Part(role) for place, role in single.items()},
        transcript,
    )


def decide_speakers(
    account: AccountRecord,
    session_id: UUID,
    labels: Mapping[str, Part],
    single: Mapping[int, Part] | None = None,
) -> SessionEntry:
    """Say who is who: for each label, by its key, and for ``single`` utterances, by place, that go before it.

    The session is made anew and waits to be read, where the client agreed to that; a review that is there stays until
    the next one is. Raises UnclearSpeakers where nobody is the therapist or the client, InvalidValue where a label is
    not said.
    """
    record = session_row(account, session_id)
    roles = {key: part.speaker for key, part in labels.items()}
    ones = {place: part.speaker for place, part in (single or {}).items()}
    session = session_as_told(transcript_from(record), source=source_from(record), labels=roles, single=ones)
    write_told(record, session, roles, ones)
    record.told_at, record.prose = timezone.now(), False
    with transaction.atomic():
        session_row(account, session_id)  # it may have gone meanwhile
        witness(account, Deed.CHANGED, what="speakers", client=record.client_id, thing=record.id)
        record.save(update_fields=["sealed_told", "sealed_session", "told_at", "prose"])
        have_read(record)
        return _entry_of(record)


def open_session(account: AccountRecord, session_id: UUID) -> OpenedSession:
    """A session with its words and its review, as far as there are."""
    opened = open_words(account, session_id)
    entry = _entry_of(opened.record)
    return OpenedSession(replace(entry, why=opened.why or entry.why), opened.session, opened.review)


def open_words(account: AccountRecord, session_id: UUID) -> OpenedWords:
    """As ``open_session``, for the other modules of the door: its place among the client's others is not asked for."""
    record = session_row(account, session_id)
    witness(account, Deed.READ, what="session", client=record.client_id, thing=record.id)
    kept = ReviewRecord.objects.filter(session=record).first()
    if kept is None:
        return OpenedWords(record, session_from(record), None)
    kept.session = record
    try:
        # It may have been read before the desk was told that the law of this place is another.
        review = permitted(review_of(kept), settings.JURISDICTION)
    except InvalidValue:
        why = _(
            "Another version of hereandnow made this review, and it cannot be shown any more. Read the session again."
        )
        return OpenedWords(record, session_from(record), None, why)
    SummaryRecord.objects.filter(review=kept, opened_at=None).update(opened_at=timezone.now())
    return OpenedWords(record, review.session, review)


def read_again(account: AccountRecord, session_id: UUID) -> SessionEntry:
    """Have a session read once more: after it was set aside, or where newer readers may find something else."""
    with transaction.atomic():
        record = session_row(account, session_id)
        witness(account, Deed.CHANGED, what="reading", client=record.client_id, thing=record.id)
        have_read(record)
        return _entry_of(record)


def remove_session(account: AccountRecord, session_id: UUID) -> RemovedSession:
    """Remove a session. It can be brought back for a week; then it is purged, with all that rests on it."""
    with transaction.atomic():
        record = session_row(account, session_id)
        record.removed_at = timezone.now()
        witness(account, Deed.REMOVED, what="session", client=record.client_id, thing=record.id)
        record.save(update_fields=["removed_at"])
        call_off(record, Task.READ)
        queue(record, Task.PURGE, wait=KEPT_AFTER_REMOVAL)
        forget_course(record.client_id)
    return RemovedSession(record.id, record.held_on, record.removed_at + KEPT_AFTER_REMOVAL)


def restore_session(account: AccountRecord, session_id: UUID) -> SessionEntry:
    """Bring a removed session back; what was not read before waits again. Raises Http404 once it was purged."""
    with transaction.atomic():
        record = _row(account, session_id, removed=True)
        witness(account, Deed.ADDED, what="removed session", client=record.client_id, thing=record.id)
        record.removed_at = None
        record.save(update_fields=["removed_at"])
        call_off(record, Task.PURGE)
        have_course_read(record.client_id)
        if not ReviewRecord.objects.filter(session=record).exists():
            have_read(record)
        return _entry_of(record)


def session_row(account: AccountRecord, session_id: UUID) -> SessionRecord:
    """The row of a session of a therapist's client, for the other modules of the door. Raises Http404."""
    return _row(account, session_id, removed=False)


def _row(account: AccountRecord, session_id: UUID, *, removed: bool) -> SessionRecord:
    record = (
        SessionRecord.objects.filter(pk=session_id, removed_at__isnull=not removed).select_related("client").first()
    )
    if record is None:
        raise Http404
    client_row(account, record.client_id)
    return record


def _listed(client_id: UUID) -> list[dict[str, Any]]:
    """The sessions of a client by date, without their words."""
    job = JobRecord.objects.filter(session=OuterRef("pk"), task=Task.READ)
    review = ReviewRecord.objects.filter(session=OuterRef("pk"))
    rows = (
        SessionRecord.objects.filter(client=client_id, removed_at__isnull=True)
        .order_by("held_on", "made_at", "id")
        .values("id", "client_id", "held_on", "recollection", "prose", "told_at")
        .annotate(
            job=Subquery(job.values("state")),
            reason=Subquery(job.values("reason")),
            read_by=Subquery(review.values("read_by")),
        )
    )
    return [dict(row) for row in rows]


def _entry_of(record: SessionRecord) -> SessionEntry:
    return next(entry for entry in _entries(record.client_id) if entry.id == record.id)


def _entries(client_id: UUID) -> tuple[SessionEntry, ...]:
    return tuple(_entry(row, number) for number, row in enumerate(_listed(client_id), 1))


def _entry(row: Mapping[str, Any], number: int) -> SessionEntry:
    state, why = _state(row)
    return SessionEntry(
        row["id"],
        row["client_id"],
        number,
        row["held_on"],
        state,
        why,
        row["recollection"],
        outdated=row["read_by"] is not None and row["read_by"] != read_by(reader.name for reader in READERS),
    )


def _state(row: Mapping[str, Any]) -> tuple[SessionState, str]:
    match row["job"]:
        case _ if row["told_at"] is None:
            return SessionState.SPEAKERS, ""
        case _ if row["prose"]:
            return SessionState.KEPT, _("Nobody is named in this recollection, so it is kept as it is and not read.")
        case JobState.WAITING:
            return SessionState.WAITING, ""
        case JobState.RUNNING:
            return SessionState.READING, ""
        case JobState.SET_ASIDE:
            why = _("Reading it did not work, also when it was tried again ({fault}).").format(fault=row["reason"])
            return SessionState.SET_ASIDE, why
        case _ if row["read_by"] is not None:
            return SessionState.READ, ""
        case _:
            return SessionState.KEPT, _("It is kept and not read by the program: the client has not agreed to that.")
