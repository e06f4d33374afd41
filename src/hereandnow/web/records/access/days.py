"""What a client does with their own sentences and days, and what is known of appointments, upon the door to entries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from uuid import UUID

from django.db import transaction
from django.db.models import Max, QuerySet
from django.http import Http404
from django.utils import timezone

from hereandnow.course.contacts import Waits, find_waits
from hereandnow.domain import Belief, BeliefRating, Contact
from hereandnow.web.records.access.clients import client_row, client_rows, own_row
from hereandnow.web.records.access.entries import Entry, EntryKind, Stretch, change, entries_of, my_entries, my_entry
from hereandnow.web.records.asking import Asking, is_due
from hereandnow.web.records.audit import witness
from hereandnow.web.records.consenting import stands
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.gathering import gather_days
from hereandnow.web.records.models import AccountRecord, EntryRecord, SessionRecord
from hereandnow.web.records.purposes import Purpose
from hereandnow.web.records.roles import Role

__all__ = [
    "Asking",
    "Days",
    "Scheduling",
    "about",
    "asking_of",
    "belief_to_ask",
    "by_day",
    "choose_asking",
    "contact_of",
    "my_belief",
    "my_days",
    "new_facts_of",
    "new_own_words_of",
    "own_words_of",
    "rate_belief",
    "scheduling_of",
]


OWN_WORDS = (EntryKind.BELIEF, EntryKind.FEELING)
DAYS_AT_ONCE = 30
"""Days with words that one page shows."""


@dataclass(frozen=True, slots=True)
class Days:
    """Days, the newest first, each with its entries; ``earlier`` is the day before which there are more, or None."""

    shown: tuple[tuple[date, tuple[Entry, ...]], ...]
    earlier: date | None


@dataclass(frozen=True, slots=True)
class Scheduling:
    """The facts about appointments, the newest session first; ``waits`` is None without consent to reading.

    ``removed`` are those that the therapist removed and can bring back.
    """

    facts: tuple[Entry, ...]
    removed: tuple[Entry, ...]
    waits: tuple[Waits, ...] | None


def my_belief(account: AccountRecord, belief_id: UUID) -> Entry:
    """A sentence of the client whose account asks. Raises Http404, also where it cannot be opened."""
    entry = my_entry(account, belief_id)
    if entry.kind != EntryKind.BELIEF or entry.value is None:
        raise Http404
    return entry


def rate_belief(account: AccountRecord, belief_id: UUID, strength: int) -> Entry:
    """How strongly it is believed today; a second number of a day takes the place of the first. Raises as above."""
    with transaction.atomic():
        belief = my_belief(account, belief_id).value
        assert isinstance(belief, Belief)
        today = timezone.localdate()
        ratings = {rating.date: rating for rating in belief.ratings} | {today: BeliefRating(today, strength)}
        return change(
            account,
            belief_id,
            Belief(
                sentence=belief.sentence,
                about=belief.about,
                expects=belief.expects,
                ratings=tuple(sorted(ratings.values())),
            ),
        )


def asking_of(account: AccountRecord) -> Asking:
    """When the client would like to be asked again. Raises Http404 for whoever is no client."""
    return Asking(own_row(account).asking)


def choose_asking(account: AccountRecord, asking: Asking) -> None:
    """Choose it."""
    record = own_row(account)
    record.asking = asking
    with transaction.atomic():
        record.save(update_fields=["asking"])
        witness(account, Deed.CHANGED, what="asking again", client=record.id)


def belief_to_ask(account: AccountRecord) -> Entry | None:
    """The one sentence that the client may be asked about today, as they chose: the one rated longest ago, or none."""
    client = own_row(account)
    asking = Asking(client.asking)
    if asking == Asking.NEVER:
        return None
    today = timezone.localdate()
    held = SessionRecord.objects.filter(client=client, removed_at=None, held_on__lte=today)
    # Where no words are kept, the day that the two had agreed on is all that is known of a session.
    days: list[date | None] = [held.aggregate(last=Max("held_on"))["last"], client.next_meeting]
    session = max((day for day in days if day is not None and day <= today), default=None)
    due = [
        (rated or date.min, entry)
        for entry in my_entries(account, EntryKind.BELIEF)
        if isinstance(entry.value, Belief)
        for rated in [entry.value.ratings[-1].date if entry.value.ratings else None]
        if is_due(asking, rated, session=session, today=today)
    ]
    return min(due, key=lambda found: found[0])[1] if due else None


def by_day(entries: Sequence[Entry]) -> Days:
    """The newest days of some entries."""
    ordered = sorted(entries, key=lambda entry: (entry.day, entry.made_at), reverse=True)
    days = tuple((day, tuple(told)) for day, told in groupby(ordered, key=lambda entry: entry.day))
    return Days(days[:DAYS_AT_ONCE], days[DAYS_AT_ONCE - 1][0] if len(days) > DAYS_AT_ONCE else None)


def own_words_of(account: AccountRecord, client_id: UUID, before: date | None) -> tuple[tuple[Entry, ...], Days]:
    """The sentences, and the days, that a client lets their therapist see; all count as seen from now on.

    Raises Http404.
    """
    with transaction.atomic():
        sentences = entries_of(account, client_id, EntryKind.BELIEF)
        days = entries_of(account, client_id, EntryKind.FEELING, within=Stretch(DAYS_AT_ONCE + 1, before))
        _unseen(client_id).update(seen_at=timezone.now())
        return sentences, by_day(days)


def my_days(account: AccountRecord, before: date | None) -> Days:
    """The client's own days, with what they removed and can bring back. Raises Http404."""
    within = Stretch(DAYS_AT_ONCE + 1, before)
    told = my_entries(account, EntryKind.FEELING, within=within)
    return by_day((*my_entries(account, EntryKind.FEELING, removed=True, within=within), *told))


def new_own_words_of(account: AccountRecord, client_id: UUID) -> int:
    """How many of them the therapist has not seen as they are now. Raises Http404."""
    return _unseen(client_row(account, client_id).id).count()


def scheduling_of(account: AccountRecord, client_id: UUID) -> Scheduling:
    """What is known of the appointments of a client of a therapist, and the waits in it. Raises Http404.

    What the client wrote down counts as seen from now on. Waits are worked out each time and kept nowhere, so that
    nothing has to go when the consent does.
    """
    client = client_row(account, client_id)
    with transaction.atomic():
        told = entries_of(account, client_id, EntryKind.CONTACT)
        _new_facts().filter(pk__in={entry.id for entry in told}).update(seen_at=timezone.now())
    facts = tuple(sorted(told, key=about, reverse=True))
    removed = entries_of(account, client_id, EntryKind.CONTACT, removed=True)
    if not stands(client.id, Purpose.ANALYSE):
        return Scheduling(facts, removed, None)
    course = gather_days(client_id)
    return Scheduling(facts, removed, () if course is None else tuple(find_waits(course)))


def new_facts_of(account: AccountRecord) -> Mapping[UUID, int]:
    """How many facts about appointments each client of a therapist's wrote down that were not looked at since."""
    return Counter(_new_facts().filter(client__in=client_rows(account)).values_list("client_id", flat=True))


def _unseen(client_id: UUID) -> QuerySet[EntryRecord]:
    rows = EntryRecord.objects.filter(client=client_id, kept_to_self=False)
    return rows.filter(kind__in=OWN_WORDS, removed_at=None, seen_at=None)


def _new_facts() -> QuerySet[EntryRecord]:
    rows = EntryRecord.objects.filter(kind=EntryKind.CONTACT, removed_at=None, seen_at=None, kept_to_self=False)
    return rows.filter(author__role=Role.CLIENT)


def about(entry: Entry) -> tuple[date, date]:
    """The day of the session that a fact is about, and the day on which it happened."""
    return (entry.value.session if isinstance(entry.value, Contact) else entry.day), entry.day


def contact_of(account: AccountRecord, client_id: UUID, contact_id: UUID, *, removed: bool = False) -> Entry:
    """A fact about an appointment of this client that the therapist entered. Raises Http404, also without ``removed``
    for one that they removed, and with it for any other."""
    entries = entries_of(account, client_id, EntryKind.CONTACT, removed=removed)
    found = next((entry for entry in entries if entry.id == contact_id and not entry.by_client), None)
    if found is None:
        raise Http404
    return found
