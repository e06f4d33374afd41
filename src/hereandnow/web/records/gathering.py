"""A client's stored sessions and entries as a course, for the worker: what the engine reads thread by thread.

A course has one session a day. Of two on one day the transcript comes before what was typed from memory, and then the
one that was added first; which days are so is said. What the therapist said does not fit is not counted again, and what
the client keeps to themself is not in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from django.conf import settings
from django.utils.translation import gettext as _

from hereandnow.course.in_words import in_words
from hereandnow.domain import (
    Belief,
    CheckIn,
    Contact,
    Course,
    CourseSession,
    FeelingNote,
    HelpfulEvent,
    Review,
    TherapistRating,
)
from hereandnow.errors import InvalidValue, SealBroken
from hereandnow.web.consent.permitted import permitted
from hereandnow.web.records.models import (
    EntryKind,
    EntryRecord,
    ReviewRecord,
    SessionRecord,
    ThemeRecord,
    ThemeShareRecord,
    VerdictRecord,
)
from hereandnow.web.records.refused import verdicts_of, without_refused
from hereandnow.web.records.store.entries import key_to_entries, told_by_client, value_in
from hereandnow.web.records.store.entry_values import EntryValue
from hereandnow.web.records.store.responses import opened, words_stand
from hereandnow.web.records.store.reviews import review_of
from hereandnow.web.records.store.themes import refusal_in, theme_said
from hereandnow.web.records.themes import Refusal


@dataclass(frozen=True, slots=True)
class Gathered:
    """A course, the ids of its recorded sessions by day, and what its two people said is no theme."""

    course: Course
    recorded: Mapping[date, str]
    refusals: tuple[Refusal, ...] = ()


def gather(client_id: UUID) -> Gathered | None:
    """All that is there of a client's course; None where no session was held. Raises an error of the keys."""
    left_out: list[str] = []
    chosen: dict[date, SessionRecord] = {}
    for record in _sessions(client_id):
        if record.held_on in chosen:
            left_out.append(_("one of the sessions of {day}").format(day=in_words(record.held_on)))
        else:
            chosen[record.held_on] = record
    reviews = _reviews(chosen)
    by_day = {day: reviews.get(record.id) for day, record in chosen.items()}
    course = _course(by_day, tuple(_told(client_id)), left_out)
    if course is None:
        return None
    recorded = {day: str(record.id) for day, record in sorted(chosen.items()) if by_day[day] is not None}
    return Gathered(course, recorded, tuple(_refusals(client_id)))


def gather_days(client_id: UUID) -> Course | None:
    """The same course without a word of its sessions: its days, and what was told and arranged about them."""
    days = SessionRecord.objects.filter(client=client_id, removed_at=None).values_list("held_on", flat=True)
    return _course(dict.fromkeys(days), tuple(_told(client_id, *_OF_DAYS)), ())


_OF_DAYS = (EntryKind.CHECK_IN, EntryKind.THERAPIST_RATING, EntryKind.HELPFUL_EVENT, EntryKind.CONTACT)


def _course(
    sessions: Mapping[date, Review | None], told: Sequence[tuple[EntryValue, bool]], left_out: Sequence[str]
) -> Course | None:
    """The one place that says which days a course has: those of sessions that are kept here, and those that somebody
    answered about, since they had a session, be it recorded or not."""
    values = [value for value, _ in told]
    days = {value.session for value in values if isinstance(value, CheckIn | TherapistRating | HelpfulEvent)}
    if not days.union(sessions):
        return None
    return Course(
        sessions=tuple(CourseSession(day, sessions.get(day)) for day in sorted(days.union(sessions))),
        check_ins=tuple(value for value in values if isinstance(value, CheckIn)),
        therapist_ratings=tuple(value for value in values if isinstance(value, TherapistRating)),
        helpful_events=tuple(value for value in values if isinstance(value, HelpfulEvent)),
        beliefs=tuple(value for value in values if isinstance(value, Belief)),
        feelings=tuple(value for value in values if isinstance(value, FeelingNote)),
        contacts=tuple(_facts(told)),
        left_out=tuple(left_out),
    )


def _facts(told: Sequence[tuple[EntryValue, bool]]) -> list[Contact]:
    """What happened to appointments, by day. What both wrote down happened once; the reason is the one in the client's
    own words, where they gave one."""
    facts = [(value, by_client) for value, by_client in told if isinstance(value, Contact)]
    theirs = [fact for fact, by_client in facts if by_client]
    found = []
    for fact in (fact for fact, by_client in facts if not by_client):
        same = next((one for one in theirs if _happened_once(one, fact)), None)
        if same is not None:
            theirs.remove(same)
        found.append(fact if same is None else _once(fact, same))
    return sorted([*found, *theirs], key=lambda fact: fact.date)


def _once(fact: Contact, theirs: Contact) -> Contact:
    minutes = theirs.minutes if fact.minutes is None else fact.minutes
    return replace(fact, minutes=minutes, reason=theirs.reason or fact.reason)


def _happened_once(one: Contact, other: Contact) -> bool:
    """Whether two facts tell of one happening; minutes that one of them leaves out speak neither for it nor against."""
    return _happening(one) == _happening(other) and (
        None in (one.minutes, other.minutes) or one.minutes == other.minutes
    )


def _happening(fact: Contact) -> tuple[object, ...]:
    return fact.session, fact.what, fact.by, fact.date if fact.what in ("moved", "cancelled") else None


def _refusals(client_id: UUID) -> Iterator[Refusal]:
    for theme in ThemeRecord.objects.filter(client=client_id):
        yield from filter(None, [theme_said(theme).refusal])
    for share in ThemeShareRecord.objects.filter(client=client_id):  # a no outlives what it was said to
        yield from filter(None, [refusal_in(share)])


def _told(client_id: UUID, *kinds: EntryKind) -> Iterator[tuple[EntryValue, bool]]:
    """What was told between sessions and is for the therapist to see, by day, and whether the client told it; what
    cannot be opened is left out. Of these kinds, or of all.

    Of a check-in that is still folded nothing is told here either: the therapist guesses first.
    """
    key = key_to_entries(client_id)
    rows = EntryRecord.objects.filter(client=client_id, removed_at=None, kept_to_self=False)
    guessed = rows.filter(kind=EntryKind.THERAPIST_RATING).values("day")
    folded = rows.filter(kind=EntryKind.CHECK_IN, seen_at=None).exclude(day__in=guessed).values("day")
    rows = rows.exclude(kind__in=(EntryKind.CHECK_IN, EntryKind.HELPFUL_EVENT), day__in=folded)
    if kinds:
        rows = rows.filter(kind__in=kinds)
    for record in rows.select_related("author").order_by("day", "made_at", "id"):
        with suppress(SealBroken, InvalidValue):
            yield value_in(record, key), told_by_client(record)


def _sessions(client_id: UUID) -> Iterator[SessionRecord]:
    rows = SessionRecord.objects.filter(client=client_id, removed_at=None).only(
        "id", "client", "held_on", "recollection", "made_at"
    )
    yield from sorted(rows, key=lambda row: (row.held_on, row.recollection, row.made_at, row.id))


def _reviews(chosen: Mapping[date, SessionRecord]) -> dict[UUID, Review]:
    """The reviews of these sessions, as the law of the place lets them stand, less what was said not to fit."""
    found = {}
    sessions = {record.id: record for record in chosen.values()}
    verdicts: dict[UUID, list[VerdictRecord]] = {}
    for verdict in VerdictRecord.objects.filter(session__in=sessions).exclude(verdict=""):
        verdicts.setdefault(verdict.session_id, []).append(verdict)
    for kept in ReviewRecord.objects.filter(session__in=sessions).iterator(chunk_size=10):
        kept.session = sessions[kept.session_id]
        try:
            review = permitted(review_of(kept), settings.JURISDICTION)
        except InvalidValue:  # of another version; its page says to read it again
            continue
        found[kept.session_id] = _without(review, verdicts.get(kept.session_id, []))
    return found


def _without(review: Review, verdicts: Iterable[VerdictRecord]) -> Review:
    """Less what was refused; a verdict on words that are not there any more, since it was said anew who is who, is
    none."""
    turns = review.session.turns
    standing = [one for one in verdicts if words_stand(opened(one, "words"), turns)]
    return without_refused(review, verdicts_of((one.moment, one.kind, one.verdict) for one in standing))
