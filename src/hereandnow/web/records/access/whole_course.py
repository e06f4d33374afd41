"""A client's whole course, as the worker read it last, with what its people say of its themes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from uuid import UUID

from django.conf import settings
from django.db import models, transaction
from django.utils import timezone

from hereandnow.domain import Citation
from hereandnow.errors import SealBroken
from hereandnow.web.records.access.clients import client_row
from hereandnow.web.records.audit import witness
from hereandnow.web.records.consenting import require, stands
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import (
    AccountRecord,
    CourseRecord,
    JobRecord,
    JobState,
    ReviewRecord,
    Task,
    ThemeRecord,
    ThemeShareRecord,
)
from hereandnow.web.records.purposes import Purpose
from hereandnow.web.records.readings import have_course_read
from hereandnow.web.records.store.courses import CourseReading, course_from
from hereandnow.web.records.store.themes import OwnQuote, SharedTheme, refusal_in, shared_theme, theme_said
from hereandnow.web.records.themes import NamedTheme, Themes, arranged, key_of

__all__ = [
    "CourseReading",
    "CourseState",
    "NamedTheme",
    "OpenedCourse",
    "SharedTheme",
    "Themes",
    "key_of",
    "look_at_course",
    "read_course_again",
    "whole_course_of",
]


class CourseState(models.TextChoices):
    """Where the reading of a course stands."""

    NOT_AGREED = "not agreed"
    """The client has not agreed that sessions are read."""
    NOTHING = "nothing"
    """No session was read yet."""
    READING = "reading"
    """It is read for the first time, or anew; the last one is shown where there is one."""
    READ = "read"
    SET_ASIDE = "set aside"
    """Reading it failed; the last one is shown where there is one."""


@dataclass(frozen=True, slots=True)
class OpenedCourse:
    """A course as it was read last. ``reading`` is None where there is none; ``themes`` are those of the reading.

    ``shared`` has what was released of a theme and not taken back, by the key of the theme, also where the reading has
    none of that key; ``undoable`` the ids of what was said of a theme, by that key, too.
    """

    state: CourseState
    reading: CourseReading | None = field(default=None, repr=False)
    read_at: datetime | None = None
    themes: Themes = field(default_factory=Themes, repr=False)
    shared: dict[str, SharedTheme] = field(default_factory=dict, repr=False)
    undoable: dict[str, UUID] = field(default_factory=dict, repr=False)
    may_share: bool = False

    def own_words(self, theme_key: str) -> dict[str, OwnQuote]:
        """The client's own words that a theme rests on, in order: those that may be shown to them.

        Each has a name that is the same after another reading.
        """
        found = self.themes.by_key.get(theme_key)
        if found is None or self.reading is None:
            return {}
        cited = dict.fromkeys(told.citation for episode in found.episodes for told in episode.told)
        own = {
            citation: OwnQuote(UUID(self.reading.session_of(citation)), citation.evidence.quote)
            for citation in cited
            if citation.evidence.turn.speaker == "client"
        }
        return {_name_of(citation, quote): quote for citation, quote in own.items()}


def whole_course_of(account: AccountRecord, client_id: UUID) -> OpenedCourse:
    """The course of a client of a therapist. Raises Http404, or an error of the keys."""
    with transaction.atomic():
        client_row(account, client_id)
        witness(account, Deed.READ, what="whole course", client=client_id)
        rows = {said.key: (row, said) for row in _themes(client_id) for said in [theme_said(row)]}
        shares = list(ThemeShareRecord.objects.filter(client=client_id))
        by_theme = {share.theme_id: share for share in shares if share.taken_back_at is None}
        shared = {key: shared_theme(by_theme[row.pk]) for key, (row, _) in rows.items() if row.pk in by_theme}
        if not stands(client_id, Purpose.ANALYSE):
            return OpenedCourse(CourseState.NOT_AGREED, shared=shared)
        record = CourseRecord.objects.filter(client=client_id).first()
        reading = _opened(record) if record is not None else None
        state = _state(client_id, reading)
        if record is None or reading is None:
            return OpenedCourse(state, shared=shared)
        no = [refusal for share in shares if (refusal := refusal_in(share)) is not None]
        return OpenedCourse(
            state,
            reading,
            record.made_at,
            arranged(reading.patterns.themes, [said for _, said in rows.values()], no),
            shared,
            {key: row.pk for key, (row, _) in rows.items()},
            may_share=stands(client_id, Purpose.SHARE),
        )


def look_at_course(account: AccountRecord, client_id: UUID) -> OpenedCourse:
    """The same, for a page that shows what the client answered to each theme: none of these answers is new then.

    Raises Http404, or an error of the keys.
    """
    with transaction.atomic():
        opened = whole_course_of(account, client_id)
        for share in opened.shared.values():
            if share.new:  # what is answered meanwhile stays new
                ThemeShareRecord.objects.filter(pk=share.id, answered_at=share.answered_at).update(
                    seen_at=timezone.now()
                )
        return opened


def read_course_again(account: AccountRecord, client_id: UUID) -> None:
    """Have it read once more, as after it was set aside. Raises Http404, or ConsentMissing."""
    with transaction.atomic():
        client_row(account, client_id)
        require(client_id, Purpose.ANALYSE)
        witness(account, Deed.CHANGED, what="reading", client=client_id)
        have_course_read(client_id)


def _opened(record: CourseRecord) -> CourseReading | None:
    """None also for a row that was damaged, and for one that was read under the law of another place: both hold nothing
    that cannot be read anew."""
    if record.under != settings.JURISDICTION:
        return None
    try:
        return course_from(record)
    except SealBroken:
        return None


def _name_of(citation: Citation, quote: OwnQuote) -> str:
    """The short name of words within a form."""
    evidence = citation.evidence
    told = repr((quote.session, evidence.turn.index, *evidence.span, quote.text))
    return "w" + sha256(told.encode()).hexdigest()[:12]


def _state(client_id: UUID, reading: CourseReading | None) -> CourseState:
    job = JobRecord.objects.filter(client=client_id, task=Task.COURSE).values_list("state", flat=True).first()
    if job in (JobState.WAITING, JobState.RUNNING):
        return CourseState.READING
    if job == JobState.SET_ASIDE:
        return CourseState.SET_ASIDE
    if reading is not None:
        return CourseState.READ
    read = ReviewRecord.objects.filter(session__client=client_id, session__removed_at=None)
    return CourseState.SET_ASIDE if read.exists() else CourseState.NOTHING


def _themes(client_id: UUID) -> list[ThemeRecord]:
    return list(ThemeRecord.objects.filter(client=client_id).order_by("changed_at", "pk"))
