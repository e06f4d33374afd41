"""Who is asked to fill a questionnaire in, what they answered, and which answer needs a person now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet
from django.http import Http404
from django.utils import timezone

from hereandnow.catalogue import profiles
from hereandnow.errors import InvalidValue
from hereandnow.measures import Answers
from hereandnow.measures.filled_in import FilledIn
from hereandnow.measures.filling import about_self_harm, asked_in, fill_in
from hereandnow.web.records.access.clients import UNOPENED, client_row, client_rows, own_row
from hereandnow.web.records.access.entries import Entry, bring_back, entries_of, keep_new, my_entries, remove
from hereandnow.web.records.access.questionnaires import questionnaire_row
from hereandnow.web.records.audit import witness
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import AccountRecord, AskingRecord, EntryKind, EntryRecord, SessionRecord
from hereandnow.web.records.store.entries import key_to_entries, value_in
from hereandnow.web.records.store.questionnaires import Asking, Half, asking_from, half_in, write_half

__all__ = [
    "Asking",
    "FilledIn",
    "Half",
    "Unseen",
    "answer_asking",
    "answer_seen",
    "answers_of",
    "ask",
    "askings_of",
    "bring_answers_back",
    "keep_half",
    "my_answer",
    "my_answers",
    "my_asking",
    "my_askings",
    "needs_a_person",
    "take_answers_back",
    "take_asking_back",
    "unseen_answers",
    "unsent",
]

LARGEST_EVERY = 52
"""Sessions between two askings at most."""


@dataclass(frozen=True, slots=True)
class Unseen:
    """Answers that their therapist has not seen. ``needs_a_person``: an answer about harming oneself, or what cannot
    be opened and so may hold one. ``taken_back``: the client took the answers back since."""

    client: UUID
    entry: UUID
    day: date
    needs_a_person: bool
    taken_back: bool


def ask(account: AccountRecord, client_id: UUID, questionnaire_id: UUID, *, every: int | None = None) -> None:
    """Ask a client of the therapist's: once, or again after ``every`` sessions, in place of what was asked with it.

    Raises Http404, also for a questionnaire that is put away, or InvalidValue.
    """
    if every is not None and not 1 <= every <= LARGEST_EVERY:
        raise InvalidValue(f"Ask again after 1 to {LARGEST_EVERY} sessions.")
    with transaction.atomic():
        client = client_row(account, client_id)
        questionnaire = questionnaire_row(account, questionnaire_id)
        if questionnaire.put_away_at is not None:
            raise Http404
        before = AskingRecord.objects.filter(client=client, questionnaire=questionnaire)
        record = AskingRecord(client=client, questionnaire=questionnaire, asked_by=account, every=every)
        last = before.order_by("-asked_at").first()
        if last is not None:  # what the client began is theirs, however often somebody asks
            write_half(record, half_in(last))
            before.update(sealed_half=None)
        before.filter(taken_back_at=None).update(taken_back_at=timezone.now())
        record.save(force_insert=True)
        witness(account, Deed.ADDED, what="asking", client=client.id, thing=record.pk)


def askings_of(account: AccountRecord, client_id: UUID) -> tuple[Asking, ...]:
    """What a client of the therapist's is asked to fill in, or was, the newest first. Raises Http404."""
    client = client_row(account, client_id)
    witness(account, Deed.READ, what="asking", client=client.id)
    rows = AskingRecord.objects.filter(client=client, taken_back_at=None)
    return tuple(_asking(record) for record in rows.select_related("questionnaire").order_by("-asked_at"))


def take_asking_back(account: AccountRecord, asking_id: UUID) -> UUID:
    """No longer ask; the id of the client. What was answered stays, and what they began. Raises Http404."""
    with transaction.atomic():
        record = AskingRecord.objects.filter(pk=asking_id, client__in=client_rows(account), taken_back_at=None).first()
        if record is None:
            raise Http404
        record.taken_back_at = timezone.now()
        record.save(update_fields=["taken_back_at"])
        witness(account, Deed.REMOVED, what="asking", client=record.client_id, thing=record.pk)
        return record.client_id


def answers_of(account: AccountRecord, client_id: UUID) -> tuple[Entry, ...]:
    """What a client of the therapist's answered, the newest first; all of it counts as seen but what needs a person.

    Raises Http404, or an error of the keys.
    """
    with transaction.atomic():
        found = entries_of(account, client_id, EntryKind.ANSWERS)
        calm = [
            entry.id
            for entry in found
            if not entry.seen and isinstance(entry.value, FilledIn) and not entry.value.calls_for_a_person
        ]
        EntryRecord.objects.filter(pk__in=calm).update(seen_at=timezone.now())
        return found


def unseen_answers(account: AccountRecord) -> tuple[Unseen, ...]:
    """Of all clients of a therapist the answers that were not seen yet, the oldest first; taken back ones too."""
    rows = EntryRecord.objects.filter(client__in=client_rows(account), kind=EntryKind.ANSWERS, seen_at=None)
    found = [
        Unseen(record.client_id, record.pk, record.day, _needs_a_person(record), record.removed_at is not None)
        for record in rows.order_by("day", "made_at")
    ]
    return tuple(one for one in found if one.needs_a_person or not one.taken_back)


def answer_seen(account: AccountRecord, entry_id: UUID) -> UUID:
    """The therapist has seen an answer that needs a person; the id of the client. Raises Http404."""
    with transaction.atomic():
        record = EntryRecord.objects.filter(
            pk=entry_id, client__in=client_rows(account), kind=EntryKind.ANSWERS
        ).first()
        if record is None:
            raise Http404
        record.seen_at = timezone.now()
        record.save(update_fields=["seen_at"])
        witness(account, Deed.CHANGED, what="answers", client=record.client_id, thing=record.pk)
        return record.client_id


def my_askings(account: AccountRecord) -> tuple[Asking, ...]:
    """What the client whose account asks may fill in now, the oldest first. Raises Http404, as all below."""
    witness(account, Deed.READ, what="asking", client=own_row(account).id)
    rows = _my_rows(account).select_related("questionnaire").order_by("asked_at")
    return tuple(asking for asking in map(_asking, rows) if asking.due)


def my_asking(account: AccountRecord, asking_id: UUID, *, sending: bool = False) -> tuple[Asking, Half]:
    """One of them, and what is filled in so far; with ``sending`` also one that is asked no longer, or answered.

    A form may be open while the therapist asks otherwise, and what is sent from it must not be lost.
    """
    record = _sent_row(account, asking_id) if sending else _my_row(account, asking_id)
    witness(account, Deed.READ, what="asking", client=record.client_id, thing=record.pk)
    return _asking(record), half_in(record)


def unsent(account: AccountRecord) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """What the client whose account asks filled in and did not send: title, and each question with what is there."""
    witness(account, Deed.READ, what="asking", client=own_row(account).id)
    rows = AskingRecord.objects.filter(client=own_row(account), sealed_half__isnull=False)
    rows = rows.select_related("questionnaire").order_by("asked_at")
    return tuple((_asking(record).kept.questionnaire.title, _half_in_words(record)) for record in rows)


def keep_half(account: AccountRecord, asking_id: UUID, half: Half, answers: Answers) -> bool:
    """Keep what is filled in for later; nobody else is shown it. Whether the answers call for a person already."""
    with transaction.atomic():
        sent = _sent_row(account, asking_id)
        record = _my_rows(account).filter(questionnaire=sent.questionnaire).first() or sent
        write_half(record, half)
        record.save(update_fields=["sealed_half"])
        witness(account, Deed.CHANGED, what="asking", client=record.client_id, thing=record.pk)
    return needs_a_person(_asking(sent), answers)


def needs_a_person(asking: Asking, answers: Answers) -> bool:
    """Whether an answer about harming oneself is among these, sent or not."""
    kept = asking.kept
    facts = about_self_harm(kept.questionnaire, answers, known=profiles(), marked=kept.marked)
    return any(fact.calls_for_a_person for fact in facts)


def answer_asking(account: AccountRecord, asking_id: UUID, answers: Answers) -> Entry:
    """Keep answers, and what they come to, and ask no longer. Raises InvalidValue where nothing is answered.

    The same answers sent twice on a day are kept once.
    """
    today = timezone.localdate()
    with transaction.atomic():
        record = _sent_row(account, asking_id)
        asking = _asking(record)
        filled = fill_in(
            asking.kept.questionnaire,
            answers,
            key=str(asking.kept.id),
            day=today,
            known=profiles(),
            marked=asking.kept.marked,
        )
        same = next((entry for entry in my_answers(account) if entry.value == filled), None)
        entry = same or keep_new(own_row(account), filled, author=account, of_session=None)
        asked = AskingRecord.objects.filter(client=record.client_id, questionnaire=record.questionnaire)
        asked.update(sealed_half=None)
        asked.filter(taken_back_at=None).update(answered_on=today)
        return entry


def my_answers(account: AccountRecord, *, removed: bool = False) -> tuple[Entry, ...]:
    """What the client whose account asks answered, the newest first; with ``removed`` what they took back lately."""
    return my_entries(account, EntryKind.ANSWERS, removed=removed)


def my_answer(account: AccountRecord, entry_id: UUID) -> tuple[Entry, bool]:
    """One of them, and whether it can be taken back still: until the next session."""
    entry = _my_answer(account, entry_id, removed=False)
    later = SessionRecord.objects.filter(client=own_row(account), removed_at=None, held_on__gt=entry.day)
    return entry, not later.exists()


def take_answers_back(account: AccountRecord, entry_id: UUID) -> None:
    """Take answers back, until the next session. That an answer needed a person stays with the therapist."""
    with transaction.atomic():
        entry, may_be_taken_back = my_answer(account, entry_id)
        if not may_be_taken_back:
            raise Http404
        remove(account, entry.id, answers=True)
        if isinstance(entry.value, FilledIn) and not entry.value.calls_for_a_person:
            EntryRecord.objects.filter(pk=entry.id).update(seen_at=timezone.now())  # nobody has to see it any more
        _set_answered(account, entry, None)


def bring_answers_back(account: AccountRecord, entry_id: UUID) -> None:
    """Undo that."""
    with transaction.atomic():
        entry = _my_answer(account, entry_id, removed=True)
        bring_back(account, entry.id, answers=True)
        _set_answered(account, _my_answer(account, entry_id, removed=False), entry.day)


def _half_in_words(record: AskingRecord) -> tuple[tuple[str, str], ...]:
    """Each question of a form that is not sent with what is there: fields are called q1, q2 in the order of asking."""
    half, asked = half_in(record), asked_in(_asking(record).kept.questionnaire, profiles())
    found = []
    for number, item in enumerate(asked, 1):
        value = half.get(f"q{number}", "")
        if value and item.kind == "choice" and item.choices:
            value = item.choices[int(value) - 1].label
        if value:
            found.append((item.label, value))
    return tuple(found)


def _set_answered(account: AccountRecord, entry: Entry, day: date | None) -> None:
    """What the answers belong to waits for the client again, or not any more."""
    if isinstance(entry.value, FilledIn):
        _my_rows(account).filter(questionnaire=UUID(entry.value.questionnaire)).update(answered_on=day)


def _my_answer(account: AccountRecord, entry_id: UUID, *, removed: bool) -> Entry:
    found = next((entry for entry in my_answers(account, removed=removed) if entry.id == entry_id), None)
    if found is None:
        raise Http404
    return found


def _my_rows(account: AccountRecord) -> QuerySet[AskingRecord]:
    return AskingRecord.objects.filter(client=own_row(account), taken_back_at=None)


def _my_row(account: AccountRecord, asking_id: UUID) -> AskingRecord:
    record = _my_rows(account).filter(pk=asking_id).select_related("questionnaire").first()
    if record is None or not _asking(record).due:
        raise Http404
    return record


def _sent_row(account: AccountRecord, asking_id: UUID) -> AskingRecord:
    """The one that a form which was opened before belongs to, held until the answers are kept."""
    rows = AskingRecord.objects.filter(client=own_row(account), pk=asking_id).select_related("questionnaire")
    with transaction.atomic():
        record = rows.select_for_update(of=("self",)).first()
    if record is None:
        raise Http404
    return record


def _asking(record: AskingRecord) -> Asking:
    since = 0
    if record.answered_on is not None and record.every is not None:
        held = SessionRecord.objects.filter(client=record.client_id, removed_at=None, held_on__gt=record.answered_on)
        since = held.count()
    return asking_from(record, sessions_since=since)


def _needs_a_person(record: EntryRecord) -> bool:
    try:
        value = value_in(record, key_to_entries(record.client_id))
    except (*UNOPENED, InvalidValue):  # locked keys are an error of the whole desk, and no answer
        return True
    return not isinstance(value, FilledIn) or value.calls_for_a_person
