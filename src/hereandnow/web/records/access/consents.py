"""Consents: how each stands for a client, giving one, taking one back with what rests on it.

The ledger is one: a therapist writes down what their client said, the client says it in their own space.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.conf import settings
from django.db import transaction

from hereandnow.errors import InvalidValue
from hereandnow.web.records.access.clients import row_for_either
from hereandnow.web.records.audit import witness
from hereandnow.web.records.consenting import counts, enough, given_well, last_of_each, stands
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.derived import Removed, remove_derived
from hereandnow.web.records.models import AccountRecord, ConsentRecord
from hereandnow.web.records.purpose_texts import PurposeText, covers, text_of
from hereandnow.web.records.purposes import How, Purpose
from hereandnow.web.records.readings import have_course_read, have_unread_read
from hereandnow.web.records.roles import Role

__all__ = [
    "Consent",
    "Entry",
    "How",
    "Purpose",
    "Removed",
    "consents_of",
    "give",
    "give_several",
    "standing",
    "ways_to_give",
    "withdraw",
    "withdraw_all",
    "would_remove",
    "would_remove_all",
]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the history: given or taken back on a day, and when that was entered (UTC), by whom."""

    given: bool
    how: How
    on: date
    version: str
    entered_at: datetime
    entered_by: str
    by_client: bool


@dataclass(frozen=True, slots=True)
class Consent:
    """How one purpose stands. ``text`` is what is asked now; ``history`` has the newest entry first.

    A yes may have been given and yet not stand: ``outdated`` where it was to another text than is asked now,
    ``unwritten`` where the law of the place wants it written and it was not.
    """

    purpose: Purpose
    text: PurposeText
    stands: bool
    outdated: bool
    unwritten: bool
    history: tuple[Entry, ...]

    @property
    def given(self) -> bool:
        """Whether the last word was a yes, be it enough or not."""
        return bool(self.history) and self.history[0].given

    @property
    def taken_back(self) -> bool:
        """Whether a yes came before the no that stands."""
        return len(self.history) > 1 and not self.history[0].given and self.history[1].given

    @property
    def last(self) -> Entry | None:
        """The entry by which it stands, or does not."""
        return self.history[0] if self.history else None


def consents_of(account: AccountRecord, client_id: UUID) -> tuple[Consent, ...]:
    """How all purposes stand for a client, in their order. Raises Http404."""
    client = row_for_either(account, client_id)
    rows = tuple(ConsentRecord.objects.filter(client=client.id).order_by("number"))
    names = {by.pk: by.name for by in AccountRecord.objects.filter(pk__in={row.by for row in rows})}
    witness(account, Deed.READ, what="consents", client=client.id)
    last = last_of_each(rows)
    return tuple(
        _consent(
            purpose, last.get(purpose), tuple(_entry(row, names) for row in reversed(rows) if row.purpose == purpose)
        )
        for purpose in Purpose
    )


def standing(account: AccountRecord, client_id: UUID) -> frozenset[Purpose]:
    """What a client agreed to, for a page that says beforehand what it will and will not do. Raises Http404."""
    client = row_for_either(account, client_id)
    return frozenset(purpose for purpose in Purpose if stands(client.id, purpose))


def give(
    account: AccountRecord, client_id: UUID, purpose: Purpose, *, how: How, on: date, version: str | None = None
) -> None:
    """Write down a yes, to the text that is asked now. Raises Http404.

    ``version`` is that of the text that was shown, where a page was open in between; InvalidValue if it is another now.
    """
    current = text_of(purpose, settings.JURISDICTION).version
    if version not in (None, current):
        raise InvalidValue("The words of this consent have changed since the page was opened; read them again.")
    with transaction.atomic():
        row = _new_row(
            account, row_for_either(account, client_id).id, purpose, given=True, how=how, on=on, version=current
        )
        witness(account, Deed.CONSENTED, what=f"consent to {purpose}", client=row.client, thing=row.id)
        if purpose == Purpose.ANALYSE:
            have_unread_read(row.client)


def give_several(
    account: AccountRecord, client_id: UUID, versions: Mapping[Purpose, str], *, how: How, on: date
) -> None:
    """A yes to each of these, to the version that was shown: a row for each, or none. Raises as ``give`` does."""
    with transaction.atomic():
        for purpose, version in versions.items():
            give(account, client_id, purpose, how=how, on=on, version=version)


def withdraw(account: AccountRecord, client_id: UUID, purpose: Purpose, *, how: How, on: date) -> tuple[Removed, ...]:
    """Write down a no, and remove what rests on a yes before it, in one go; what was removed. Raises Http404.

    A no that stands already is not written down once more.
    """
    with transaction.atomic():
        client = row_for_either(account, client_id)
        last = ConsentRecord.objects.filter(client=client.id, purpose=purpose).order_by("-number").first()
        if last is not None and not last.given:
            return ()
        version = last.version if last is not None else text_of(purpose, settings.JURISDICTION).version
        row = _new_row(account, client.id, purpose, given=False, how=how, on=on, version=version)
        witness(account, Deed.WITHDREW, what=f"consent to {purpose}", client=row.client, thing=row.id)
        removed = remove_derived(client.id, purpose)
        have_course_read(client.id)  # of what may still be read, such as what was typed from memory
        return removed


def withdraw_all(account: AccountRecord, client_id: UUID, *, how: How, on: date) -> tuple[Removed, ...]:
    """A no to everything, as one answer. Raises Http404."""
    with transaction.atomic():
        answers = [withdraw(account, client_id, purpose, how=how, on=on) for purpose in Purpose]
    return tuple(removed for answer in answers for removed in answer)


def ways_to_give(purpose: Purpose) -> tuple[How, ...]:
    """The ways in which a yes counts here when a therapist writes it down."""
    return tuple(how for how in How if counts(how, purpose, by_client=False))


def would_remove(account: AccountRecord, client_id: UUID, purpose: Purpose) -> tuple[Removed, ...]:
    """What taking a yes back would remove now, found by doing it and undoing it: no second list to keep right."""
    client = row_for_either(account, client_id)
    with transaction.atomic():
        removed = remove_derived(client.id, purpose)
        transaction.set_rollback(True)
    witness(account, Deed.READ, what="consents", client=client.id)
    return removed


def would_remove_all(account: AccountRecord, client_id: UUID) -> tuple[Removed, ...]:
    """What a no to everything would remove now, each thing once."""
    client = row_for_either(account, client_id)
    with transaction.atomic():
        removed = [removed for purpose in Purpose for removed in remove_derived(client.id, purpose)]
        transaction.set_rollback(True)
    witness(account, Deed.READ, what="consents", client=client.id)
    return tuple(removed)


def _new_row(
    account: AccountRecord, client_id: UUID, purpose: Purpose, *, given: bool, how: How, on: date, version: str
) -> ConsentRecord:
    last = ConsentRecord.objects.filter(client=client_id).order_by("-number").first()
    return ConsentRecord.objects.create(
        client=client_id,
        number=last.number + 1 if last is not None else 1,
        purpose=purpose,
        version=version,
        given=given,
        how=how,
        on=on,
        by=account.pk,
        by_client=account.role == Role.CLIENT,
    )


def _consent(purpose: Purpose, row: ConsentRecord | None, history: tuple[Entry, ...]) -> Consent:
    given = row is not None and row.given
    return Consent(
        purpose,
        text_of(purpose, settings.JURISDICTION),
        stands=row is not None and enough(row),
        outdated=given and row is not None and not covers(row.version, purpose, settings.JURISDICTION),
        unwritten=given and row is not None and not given_well(row, purpose),
        history=history,
    )


def _entry(row: ConsentRecord, names: dict[UUID, str]) -> Entry:
    return Entry(row.given, How(row.how), row.on, row.version, row.made_at, names.get(row.by, ""), row.by_client)
