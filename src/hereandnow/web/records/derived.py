"""What rests on a consent, and goes with it. Each table that keeps something derived has its line here."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from django.db.models import Model
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from hereandnow.web.records.jobs import call_off_for
from hereandnow.web.records.models import (
    AsideRecord,
    AttemptRecord,
    BroughtRecord,
    CourseRecord,
    JobRecord,
    OwnMomentRecord,
    PreparationRecord,
    ReviewRecord,
    SessionRecord,
    ShareRecord,
    SupervisionRecord,
    Task,
    ThemeRecord,
    ThemeShareRecord,
    VerdictRecord,
)
from hereandnow.web.records.purposes import Purpose
from hereandnow.web.records.store.clients import UNOPENED
from hereandnow.web.records.store.themes import is_only_a_no, leave_only_the_no


@dataclass(frozen=True, slots=True)
class Removed:
    """So many of one thing were removed; ``what`` is its name in words for a page, translated when shown.

    ``to_client`` is its name where the client reads it, without the words of the trade; "" where that is the same.
    ``own`` says that it is the therapist's alone, and that the client reads nothing of it.
    """

    what: Any
    count: int
    to_client: Any = ""
    own: bool = False


Removal = Callable[[UUID], Removed]

_TO_CLIENT: dict[type[Model], Any] = {
    ReviewRecord: _("readings of a session by the program"),
    CourseRecord: _("readings of all sessions together by the program"),
    ThemeRecord: _("what your therapist said of what came back in your sessions"),
    ThemeShareRecord: _("things that came back and were shared with you, with your answers"),
    PreparationRecord: _("sheets that your therapist prepared a session with"),
    VerdictRecord: _("answers and notes of your therapist to such a reading"),
    SupervisionRecord: _("places marked for supervision"),
    BroughtRecord: _("places brought to supervision, with what was asked and answered about them"),
    ShareRecord: _("things that were shared with you, with your answers"),
    OwnMomentRecord: _("places that your therapist chose"),
}


def _transcripts(client_id: UUID) -> Removed:
    """Sessions with all that belongs to them; what was typed from memory is no transcript."""
    _all, counted = SessionRecord.objects.filter(client=client_id, recollection=False).delete()
    return Removed(_("sessions, with their words"), counted.get(SessionRecord._meta.label, 0))


def _reviews(client_id: UUID) -> Removed:
    # The jobs first: a worker that is at its end waits for this, and then finds that nobody wants its review.
    JobRecord.objects.filter(session__client=client_id, task__in=(Task.READ, Task.GLEAN)).delete()
    _all, counted = ReviewRecord.objects.filter(session__client=client_id).delete()
    return Removed(_("reviews"), counted.get(ReviewRecord._meta.label, 0), _TO_CLIENT[ReviewRecord])


def _course(client_id: UUID) -> Removed:
    call_off_for(client_id, Task.COURSE)
    return _rows(_("readings of the course"), CourseRecord)(client_id)


def _rows(what: Any, table: type[Model], **which: bool | None) -> Removal:
    """Removes the client's rows of a table, those alone that are ``which``, with what hangs on them."""

    def remove(client_id: UUID) -> Removed:
        _all, counted = table._default_manager.filter(client=client_id, **which).delete()
        return Removed(what, counted.get(table._meta.label, 0), _TO_CLIENT.get(table, ""))

    return remove


_VERDICTS = _("verdicts and notes on moments")
_MARKS = _("marks for supervision")
_BROUGHT = _("excerpts brought to supervision, with question and answer")
_SHARES = _("shared moments, with their answers")
_OWN = _("moments of the therapist’s own")
_ATTEMPTS = _("attempts of your own practice")
_THEMES = _("shared themes, with their answers")
_THEMES_BUT_A_NO = _("shared themes, with their answers; only that your client refused one is kept, without words")
_TO_CLIENT_BUT_A_NO = _(
    "things that came back and were shared with you, with your answers; your “it is not so” is kept, without words"
)


def _tried(**which: bool) -> Removal:
    """What was tried, and what was put aside: both rest on places that a reading found."""

    def remove(client_id: UUID) -> Removed:
        AsideRecord.objects.filter(client=client_id, **which).delete()
        return replace(_rows(_ATTEMPTS, AttemptRecord, **which)(client_id), own=True)

    return remove


def _shared_themes_but_a_no(client_id: UUID) -> Removed:
    """What was shared of themes. Where the client said that it is not so, this alone is kept, without a word, so that
    the same is not brought up again; a row that cannot be opened goes."""
    count = kept = 0
    for record in ThemeShareRecord.objects.filter(client=client_id):
        with suppress(*UNOPENED):
            if is_only_a_no(record):
                continue
            if leave_only_the_no(record):
                record.taken_back_at = record.taken_back_at or timezone.now()
                record.save()
                count, kept = count + 1, kept + 1
                continue
        record.delete()
        count += 1
    if kept:
        return Removed(_THEMES_BUT_A_NO, count, _TO_CLIENT_BUT_A_NO)
    return Removed(_THEMES, count, _TO_CLIENT[ThemeShareRecord])


# They would go with their sessions anyhow; first, so that they are counted and named.
_SPOKEN_RESPONSES: tuple[Removal, ...] = (
    _rows(_VERDICTS, VerdictRecord, session__recollection=False),
    _rows(_MARKS, SupervisionRecord, session__recollection=False),
    _rows(_BROUGHT, BroughtRecord, session__recollection=False),
    _rows(_SHARES, ShareRecord, session__recollection=False),
    _rows(_OWN, OwnMomentRecord, session__recollection=False),
)
# A therapist's own moment rests on the words, not on a reading: it stays, and what came of it, where only that is gone.
_READ_RESPONSES: tuple[Removal, ...] = (
    _rows(_VERDICTS, VerdictRecord),
    _rows(_MARKS, SupervisionRecord, own=None),
    _rows(_BROUGHT, BroughtRecord, own=None),
    _rows(_SHARES, ShareRecord, own=None),
)

_COURSE: tuple[Removal, ...] = (
    _rows(_THEMES, ThemeShareRecord),
    _rows(_("names and answers given to themes"), ThemeRecord),
    _rows(_("preparation sheets"), PreparationRecord),
    _course,
)

REMOVALS: dict[Purpose, tuple[Removal, ...]] = {
    Purpose.RECORD: (*_SPOKEN_RESPONSES, _tried(session__recollection=False), *_COURSE, _transcripts),
    Purpose.TRANSCRIBE: (*_SPOKEN_RESPONSES, _tried(session__recollection=False), *_COURSE, _transcripts),
    Purpose.ANALYSE: (*_READ_RESPONSES, _tried(), *_COURSE, _reviews),
    Purpose.SHARE: (_rows(_SHARES, ShareRecord), _shared_themes_but_a_no),
    Purpose.SUPERVISE: (_rows(_MARKS, SupervisionRecord), _rows(_BROUGHT, BroughtRecord)),
    Purpose.RESEARCH: (),
}
"""What removes what rests on a purpose, for one client, within the caller's transaction; the first is done first."""


def remove_derived(client_id: UUID, purpose: Purpose) -> tuple[Removed, ...]:
    """Remove all of a client's that rests on a purpose; what there was none of is not named."""
    return tuple(removed for removal in REMOVALS[purpose] if (removed := removal(client_id)).count)
