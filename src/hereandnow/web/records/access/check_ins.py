"""Check-ins as the two who were there see them: the client's own word on a session, and the therapist's guess at it.

A therapist guesses before they look: a check-in stays folded until they did, or say that they want to see it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet
from django.utils import timezone

from hereandnow.domain import CheckIn, HelpfulEvent, TherapistRating
from hereandnow.web.records.access.check_in_links import CheckInLink, close_links, links_of, session_on
from hereandnow.web.records.access.clients import client_row, client_rows, own_row
from hereandnow.web.records.access.entries import (
    Entry,
    EntryKind,
    add,
    change,
    entries_of,
    my_entries,
    remove,
)
from hereandnow.web.records.audit import witness
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import AccountRecord, EntryRecord, SessionRecord
from hereandnow.web.records.readings import have_course_read

__all__ = [
    "CheckInDay",
    "Told",
    "check_in_days_of",
    "check_in_of",
    "days_to_ask_about",
    "my_day",
    "my_days",
    "new_check_ins_of",
    "rate",
    "show",
    "tell",
]


@dataclass(frozen=True, slots=True)
class Told:
    """What a client told of one session: the check-in, which may be missing, and what helped or hindered.

    ``events`` stand the newest first; there may be two, as when one was told by a link and the other by hand.
    """

    day: date
    check_in: Entry | None = None
    events: tuple[Entry, ...] = ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All of it."""
        return (() if self.check_in is None else (self.check_in,)) + self.events


@dataclass(frozen=True, slots=True)
class CheckInDay:
    """One session as the therapist sees it: the open link, what was told, and the own guess.

    ``folded`` says that something was told and is not to be seen yet.
    """

    day: date
    link: CheckInLink | None
    told: Told
    guess: Entry | None

    @property
    def arrived(self) -> bool:
        """Whether the client told anything."""
        return bool(self.told.entries)

    @property
    def new(self) -> bool:
        """Whether something was told, or changed, that the therapist did not open since."""
        return any(not entry.seen for entry in self.told.entries)

    @property
    def folded(self) -> bool:
        """Whether the therapist has neither guessed nor asked to see it."""
        return self.guess is None and self.told.check_in is not None and not self.told.check_in.seen


def my_days(account: AccountRecord) -> tuple[Told, ...]:
    """What the client whose account asks told, by session and the newest first. Raises Http404, as all here do."""
    return _by_day(my_entries(account, EntryKind.CHECK_IN, EntryKind.HELPFUL_EVENT))


def my_day(account: AccountRecord, day: date) -> Told:
    """What they told of one session."""
    return next((told for told in my_days(account) if told.day == day), Told(day))


def days_to_ask_about(account: AccountRecord, *, most: int) -> tuple[date, ...]:
    """The days of the client's last sessions that they told nothing of yet, the newest first."""
    client = own_row(account)
    told = EntryRecord.objects.filter(client=client, kind=EntryKind.CHECK_IN, day=OuterRef("held_on"), removed_at=None)
    rows = SessionRecord.objects.filter(client=client, removed_at=None, held_on__lte=timezone.localdate())
    days = rows.exclude(Exists(told)).order_by("-held_on").values_list("held_on", flat=True)
    return tuple(dict.fromkeys(days))[:most]


def tell(
    account: AccountRecord, check_in: CheckIn, event: HelpfulEvent | None, *, instead_of: UUID | None = None
) -> None:
    """Keep what the client tells of a session, or change what they told of it; a link to it is void then.

    ``instead_of`` is the event that stood in the form: another one takes its place, and where none is told now, it is
    removed and can be brought back. Without it an event stands beside those that there are, told once however often it
    is sent. Raises ImpossibleDay.
    """
    with transaction.atomic():
        client = own_row(account)
        asked_at = close_links(client, check_in.session)
        before = my_day(account, check_in.session)
        session = session_on(client, check_in.session)
        if before.check_in is None:
            answered = timezone.now()
            add(account, client.id, replace(check_in, sent=asked_at, answered=answered), of_session=session)
        else:
            kept = before.check_in.value
            times = (kept.sent, kept.answered) if isinstance(kept, CheckIn) else (None, None)
            change(account, before.check_in.id, replace(check_in, sent=times[0], answered=times[1]))
        told = next((entry for entry in before.events if entry.id == instead_of), None)
        if told is not None and event is None:
            remove(account, told.id)
        elif told is not None and event is not None:
            change(account, told.id, event)
        elif event is not None and event not in [entry.value for entry in before.events]:
            add(account, client.id, event, of_session=session)


def check_in_days_of(account: AccountRecord, client_id: UUID) -> tuple[CheckInDay, ...]:
    """All sessions of a client of the therapist's that were told of, guessed at, or asked about by an open link."""
    links = {link.day: link for link in links_of(account, client_id)}
    entries = entries_of(account, client_id, EntryKind.CHECK_IN, EntryKind.HELPFUL_EVENT, EntryKind.THERAPIST_RATING)
    told = {one.day: one for one in _by_day(entries)}
    guesses = {entry.day: entry for entry in entries if entry.kind == EntryKind.THERAPIST_RATING}
    return tuple(
        CheckInDay(day, links.get(day), told.get(day, Told(day)), guesses.get(day))
        for day in sorted({*links, *told, *guesses}, reverse=True)
    )


def check_in_of(account: AccountRecord, client_id: UUID, day: date) -> CheckInDay:
    """One of them, also where nothing is there yet. What is not folded counts as seen from now on."""
    with transaction.atomic():
        days = check_in_days_of(account, client_id)
        found = next((one for one in days if one.day == day), CheckInDay(day, None, Told(day), None))
        if not found.folded:
            _seen(client_id, day)
        return found


def rate(account: AccountRecord, client_id: UUID, rating: TherapistRating) -> None:
    """The therapist's own guess at a check-in, or another one in its place; then it is not folded any more."""
    with transaction.atomic():
        before = check_in_of(account, client_id, rating.session).guess
        if before is None:
            session = session_on(client_row(account, client_id), rating.session)
            add(account, client_id, rating, of_session=session)
        else:
            change(account, before.id, rating)


def show(account: AccountRecord, client_id: UUID, day: date) -> None:
    """Unfold a check-in without a guess."""
    with transaction.atomic():
        client = client_row(account, client_id)
        _seen(client.id, day)
        witness(account, Deed.READ, what="check in", client=client.id)


def new_check_ins_of(account: AccountRecord) -> Mapping[UUID, int]:
    """How many sessions each client of a therapist's told of, or told otherwise, that were not opened since."""
    rows = _told().filter(client__in=client_rows(account), seen_at=None)
    return Counter(client for client, _day in rows.values_list("client_id", "day").distinct())


def _told() -> QuerySet[EntryRecord]:
    kinds = (EntryKind.CHECK_IN, EntryKind.HELPFUL_EVENT)
    return EntryRecord.objects.filter(kind__in=kinds, removed_at=None, kept_to_self=False)


def _seen(client_id: UUID, day: date) -> None:
    if _told().filter(client=client_id, day=day, seen_at=None).update(seen_at=timezone.now()):
        have_course_read(client_id)  # what was folded is not in it


def _by_day(entries: tuple[Entry, ...]) -> tuple[Told, ...]:
    check_ins = {entry.day: entry for entry in entries if entry.kind == EntryKind.CHECK_IN}
    events: dict[date, list[Entry]] = {}
    for entry in entries:
        if entry.kind == EntryKind.HELPFUL_EVENT:
            events.setdefault(entry.day, []).append(entry)
    days = sorted({*check_ins, *events}, reverse=True)
    return tuple(Told(day, check_ins.get(day), tuple(events.get(day, ()))) for day in days)
