"""Bringing to supervision, as the therapist does it: which mark goes to whom, under what name, with what question.

The client agreed that something is brought; what it is the therapist chooses, one excerpt at a time, for a while.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from uuid import UUID, uuid4

from django.db import transaction
from django.db.models import Count, F, Q, QuerySet
from django.http import Http404
from django.utils import timezone
from django.utils.translation import gettext as _

from hereandnow.errors import ClientNamed, InvalidValue
from hereandnow.web.records.access.clients import Client, Unopened, client_of, client_rows
from hereandnow.web.records.access.sessions import open_words, session_row
from hereandnow.web.records.audit import witness
from hereandnow.web.records.consenting import permitted_here, require
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import AccountRecord, BroughtRecord, ClientRecord, SupervisionRecord
from hereandnow.web.records.nameless import holds_name, words_of_names
from hereandnow.web.records.names import ordered
from hereandnow.web.records.purposes import Purpose
from hereandnow.web.records.roles import Role
from hereandnow.web.records.store.clients import UNOPENED, clients_or_why_not
from hereandnow.web.records.store.responses import Excerpt, excerpt_from, opened
from hereandnow.web.records.store.supervision import Brought, Shown, brought_from, shown_of, write_brought

__all__ = [
    "LONGEST",
    "USUAL",
    "Bringing",
    "Brought",
    "Marked",
    "Shown",
    "Supervisor",
    "ToBring",
    "Unopened",
    "bring",
    "brought_by",
    "brought_in",
    "marks_of",
    "new_supervision_of",
    "put_back",
    "supervisors_for",
    "take_back",
    "to_bring",
]

USUAL = timedelta(days=30)
"""So long a supervisor sees an excerpt where the therapist says nothing else."""
LONGEST = timedelta(days=365)
"""So long at most: who needs it longer says so once a year."""

_NEW = Q(answered_at__isnull=False) & (Q(seen_at=None) | Q(seen_at__lt=F("answered_at")))
"""Excerpts with an answer that the therapist has not opened."""


@dataclass(frozen=True, slots=True)
class Supervisor:
    """An account that something can be brought to."""

    id: UUID
    name: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Marked:
    """A moment that is marked for supervision and was not brought yet: nobody else sees it."""

    id: UUID
    client: Client
    session: UUID
    held_on: date
    title: str = field(repr=False)
    sentence: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ToBring:
    """A mark that is about to be brought: what the supervisor would see ``alone``, or with the turns ``around`` it.

    ``pseudonym`` and ``asked`` are those of the last time, ``pseudonym`` also where another moment of this client's was
    brought.
    """

    id: UUID
    client: Client
    session: UUID
    alone: Shown
    around: Shown
    pseudonym: str = field(repr=False)
    asked: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Bringing:
    """What was brought, as its therapist sees it. ``mark`` is the mark of this moment, None where it is gone.

    ``new`` says that the answer was not opened before.
    """

    brought: Brought
    client: UUID
    name: str = field(repr=False)
    session: UUID
    held_on: date
    moment: str
    supervisor: str = field(repr=False)
    mark: UUID | None
    taken_back_at: datetime | None
    new: bool

    @property
    def stands(self) -> bool:
        """Whether the supervisor sees it now."""
        return self.taken_back_at is None and not self._over

    @property
    def may_return(self) -> bool:
        """Whether the supervisor would see it again if taking it back were undone."""
        return self.taken_back_at is not None and not self._over

    @property
    def _over(self) -> bool:
        return self.brought.until < timezone.localdate()


def supervisors_for(account: AccountRecord) -> tuple[Supervisor, ...]:
    """The supervisors of the desk whose accounts are open, by name. Raises Http404 for whoever is no therapist."""
    _therapist(account)
    found = AccountRecord.objects.filter(role=Role.SUPERVISOR, is_active=True)
    return tuple(sorted((Supervisor(one.pk, one.name) for one in found), key=lambda one: ordered(one.name)))


def marks_of(account: AccountRecord) -> tuple[Marked | Unopened, ...]:
    """What a therapist marked and never brought, the newest first, or why one cannot be opened. Raises Http404."""
    _therapist(account)
    with transaction.atomic():
        brought = set(_own(account).values_list("session", "moment"))
        rows = [row for row in _marks(account).order_by("-made_at") if (row.session_id, row.moment) not in brought]
        clients = _clients(account, rows, what="marks for supervision")
        return tuple(_marked(row, clients[row.client_id]) for row in rows)


def to_bring(account: AccountRecord, mark_id: UUID) -> ToBring:
    """What the supervisor would see of a mark, and what was said the last time. Raises Http404, or ``UNOPENED``."""
    with transaction.atomic():
        mark = _mark(account, mark_id)
        client, excerpt = client_of(account, mark.client_id), excerpt_from(mark)
        names = _names(client)
        before = _own(account).filter(client=mark.client_id).order_by("-made_at")
        last = before.first()
        last_here = before.filter(session=mark.session_id, moment=mark.moment).first()
        return ToBring(
            mark.id,
            client,
            mark.session_id,
            alone=shown_of(excerpt, (), names),
            around=_with_turns(account, excerpt, names),
            pseudonym=opened(last, "pseudonym") if last is not None else "",
            asked=opened(last_here, "asked") if last_here is not None else "",
        )


def bring(
    account: AccountRecord,
    mark_id: UUID,
    supervisor: UUID,
    *,
    pseudonym: str,
    asked: str,
    until: date,
    around: bool,
    others: str = "",
) -> UUID:
    """Bring a mark to a supervisor until the end of ``until``; what was brought of the moment before is taken back.

    ``around`` brings the turn before and the one after, too; ``others`` are names to be left out beside the client's.
    Raises Http404 (also for an account that is no open
    supervisor's), ConsentMissing, ClientNamed where the client's name stands in the pseudonym or the question, and
    InvalidValue for a day that is past, or too far off.
    """
    today = timezone.localdate()
    if not today <= until <= today + LONGEST:
        raise InvalidValue("An excerpt is brought to supervision until today at the earliest, and for a year at most.")
    if supervisor not in {one.id for one in supervisors_for(account)}:
        raise Http404
    with transaction.atomic():
        mark = _mark(account, mark_id)
        require(mark.client_id, Purpose.SUPERVISE)
        names = _names(client_of(account, mark.client_id))
        if holds_name(pseudonym, names) or holds_name(asked, names):
            raise ClientNamed(
                _("The client’s name stands in what you wrote. The supervisor is not told it: write the pseudonym.")
            )
        excerpt = excerpt_from(mark)
        names |= words_of_names(others)
        shown = _with_turns(account, excerpt, names) if around else shown_of(excerpt, (), names)
        _standing(mark.session_id, mark.moment).update(taken_back_at=timezone.now())
        record = BroughtRecord(
            id=uuid4(),
            client_id=mark.client_id,
            session_id=mark.session_id,
            by=account,
            moment=mark.moment,
            own_id=mark.own_id,
            under=mark.under,
            supervisor_id=supervisor,
            until=until,
        )
        write_brought(record, shown, pseudonym=pseudonym, asked=asked)
        record.save(force_insert=True)
        witness(account, Deed.SHARED, what="excerpt", client=record.client_id, thing=record.id)
    return record.id


def brought_by(account: AccountRecord) -> tuple[Bringing | Unopened, ...]:
    """All that a therapist brought, the newest first, or why one cannot be opened. Raises Http404."""
    _therapist(account)
    with transaction.atomic():
        rows = list(_own(account).order_by("-made_at"))
        clients = _clients(account, rows, what="excerpts")
        marks = {(mark.session_id, mark.moment): mark.id for mark in _marks(account)}
        found = tuple(_bringing(row, clients[row.client_id], marks) for row in rows)
        _own(account).filter(_NEW).update(seen_at=timezone.now())
        return found


def brought_in(account: AccountRecord, session_id: UUID) -> Mapping[str, Bringing]:
    """What was last brought of each moment of a session, by the moment's id. Raises Http404, or ``UNOPENED``."""
    with transaction.atomic():
        session = session_row(account, session_id)
        rows = list(_own(account).filter(session=session.id).order_by("made_at"))
        if not rows:
            return {}
        witness(account, Deed.READ, what="excerpts", client=session.client_id, thing=session_id)
        marks = {(mark.session_id, mark.moment): mark.id for mark in _marks(account).filter(session=session.id)}
        found = {row.moment: _bringing_of(row, "", marks) for row in rows}
        _own(account).filter(_NEW, session=session.id).update(seen_at=timezone.now())
        return found


def new_supervision_of(account: AccountRecord) -> dict[UUID, int]:
    """How many answers of supervisors a therapist has not opened yet, by client; clients without are left out."""
    rows = _own(account).filter(_NEW).values("client").annotate(new=Count("id"))
    return {row["client"]: row["new"] for row in rows}


def take_back(account: AccountRecord, brought_id: UUID) -> None:
    """The supervisor no longer sees it; what they answered is kept for the therapist. Raises Http404."""
    with transaction.atomic():
        record = _brought(account, brought_id)
        record.taken_back_at = timezone.now()
        record.save(update_fields=["taken_back_at"])
        witness(account, Deed.REMOVED, what="excerpt", client=record.client_id, thing=record.id)


def put_back(account: AccountRecord, brought_id: UUID) -> None:
    """Undo taking back; what else was brought of the moment is taken back. Raises Http404, or ConsentMissing."""
    with transaction.atomic():
        record = _brought(account, brought_id)
        require(record.client_id, Purpose.SUPERVISE)
        _standing(record.session_id, record.moment).exclude(pk=record.pk).update(taken_back_at=timezone.now())
        record.taken_back_at = None
        record.save(update_fields=["taken_back_at"])
        witness(account, Deed.SHARED, what="excerpt", client=record.client_id, thing=record.id)


def _therapist(account: AccountRecord) -> None:
    if not account.is_active or account.role != Role.THERAPIST:
        raise Http404


def _marks(account: AccountRecord) -> QuerySet[SupervisionRecord]:
    rows = SupervisionRecord.objects.filter(permitted_here(), client__in=client_rows(account), session__removed_at=None)
    return rows.select_related("session")


def _mark(account: AccountRecord, mark_id: UUID) -> SupervisionRecord:
    record = _marks(account).filter(pk=mark_id).first()
    if record is None:
        raise Http404
    return record


def _own(account: AccountRecord) -> QuerySet[BroughtRecord]:
    rows = BroughtRecord.objects.filter(permitted_here(), client__in=client_rows(account), session__removed_at=None)
    return rows.select_related("by", "supervisor", "session")


def _brought(account: AccountRecord, brought_id: UUID) -> BroughtRecord:
    record = _own(account).filter(pk=brought_id).first()
    if record is None:
        raise Http404
    return record


def _standing(session_id: UUID, moment_id: str) -> QuerySet[BroughtRecord]:
    return BroughtRecord.objects.filter(session=session_id, moment=moment_id, taken_back_at=None)


def _names(client: Client) -> frozenset[str]:
    """The words by which a client would be known: their name as the therapist knows it, and their account's."""
    own = ClientRecord.objects.select_related("account").get(pk=client.id).account
    return words_of_names(client.name, own.name if own is not None else "")


def _with_turns(account: AccountRecord, excerpt: Excerpt, names: frozenset[str]) -> Shown:
    session = open_words(account, excerpt.session).session
    return shown_of(excerpt, session.turns if session is not None else (), names)


def _clients(
    account: AccountRecord, rows: list[SupervisionRecord] | list[BroughtRecord], *, what: str
) -> dict[UUID, Client | Unopened]:
    """The clients whom rows are about, each witnessed."""
    records = tuple(client_rows(account).filter(pk__in={row.client_id for row in rows}))
    for record in records:
        witness(account, Deed.READ, what=what, client=record.id)
    found = clients_or_why_not(records)
    return {client: one if isinstance(one, Unopened) else one[0] for client, one in found.items()}


def _marked(row: SupervisionRecord, client: Client | Unopened) -> Marked | Unopened:
    if isinstance(client, Unopened):
        return Unopened(row.id, client.why, row.made_at)
    try:
        excerpt = excerpt_from(row)
    except UNOPENED as error:
        return Unopened(row.id, str(error), row.made_at)
    return Marked(row.id, client, row.session_id, row.session.held_on, excerpt.title, excerpt.sentence)


def _bringing(
    row: BroughtRecord, client: Client | Unopened, marks: Mapping[tuple[UUID, str], UUID]
) -> Bringing | Unopened:
    if isinstance(client, Unopened):
        return Unopened(row.id, client.why, row.made_at)
    try:
        return _bringing_of(row, client.name, marks)
    except UNOPENED as error:
        return Unopened(row.id, str(error), row.made_at)


def _bringing_of(row: BroughtRecord, name: str, marks: Mapping[tuple[UUID, str], UUID]) -> Bringing:
    return Bringing(
        brought_from(row),
        row.client_id,
        name,
        row.session_id,
        row.session.held_on,
        row.moment,
        row.supervisor.name,
        marks.get((row.session_id, row.moment)),
        row.taken_back_at,
        new=row.answered_at is not None and (row.seen_at is None or row.seen_at < row.answered_at),
    )
