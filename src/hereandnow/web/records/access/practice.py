"""A therapist's own practice, across their clients: what the reviews show of it, and openings to try again.

It is theirs and nobody else's. It rests on what was read of clients who agree to that, as the consent stands today.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from django.conf import settings
from django.db.models import QuerySet
from django.http import Http404

from hereandnow.errors import SealBroken
from hereandnow.practice import Act, Exercise, OpeningKind, Sitting, Thread, Told, thread_of
from hereandnow.web.consent.jurisdictions import Jurisdiction
from hereandnow.web.keys import DataKey
from hereandnow.web.records.access.clients import client_of, client_rows
from hereandnow.web.records.access.sessions import session_row
from hereandnow.web.records.audit import witness
from hereandnow.web.records.consenting import standing_among, stands
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import (
    AccountRecord,
    AsideRecord,
    AttemptRecord,
    PracticeRecord,
)
from hereandnow.web.records.purposes import Purpose
from hereandnow.web.records.refused import NOTHING_SAID, Verdicts, verdicts_in
from hereandnow.web.records.roles import Role
from hereandnow.web.records.store.clients import Client, Unopened, clients_or_why_not
from hereandnow.web.records.store.notes import key_to_notes
from hereandnow.web.records.store.practice import (
    FORM,
    Attempt,
    Picture,
    Spot,
    attempt_from,
    exercise_from,
    opening_of,
    picture_from,
)
from hereandnow.web.vault import the_vault

__all__ = [
    "MONTHS",
    "Act",
    "Attempt",
    "Exercise",
    "OpenExercise",
    "Place",
    "Practice",
    "Thread",
    "Told",
    "another_than",
    "exercise_of",
    "exercise_row",
    "practice_of",
    "spots_in",
]

MONTHS = 12
"""So many months back the practice goes, the running one with them: what one did years ago teaches little."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an exercise is: with whom, in which session and when; ``tried`` says that there is an attempt at it."""

    session: UUID
    held_on: date
    client: Client = field(repr=False)
    spot: Spot
    tried: bool = False


@dataclass(frozen=True, slots=True)
class Practice:
    """All of it. ``clients`` are those in it, by the ids that the thread names; ``places`` stand in the order in which
    they are offered, and ``aside`` those that are not."""

    thread: Thread
    clients: Mapping[str, Client] = field(repr=False)
    places: tuple[Place, ...]
    aside: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class OpenExercise:
    """One exercise with its words, and the author's attempts at it, the newest first; perhaps it was put ``aside``."""

    session: UUID
    held_on: date
    client: Client = field(repr=False)
    exercise: Exercise = field(repr=False)
    attempts: tuple[Attempt, ...] = ()
    aside: bool = False


@dataclass(frozen=True, slots=True)
class _Read:
    """A row with its picture."""

    session: UUID
    held_on: date
    client: Client
    picture: Picture


def practice_of(account: AccountRecord, today: date) -> Practice:
    """The practice of a therapist in the last months. Raises Http404 for whoever is none, or an error of the keys."""
    _refuse_others(account)
    read = _read(account, today)
    thread = thread_of(Sitting(str(one.client.id), str(one.session), one.held_on, one.picture.acts) for one in read)
    places, aside = _places(account, read)
    quoted = {told.sitting.client for kind in thread.kinds for told in (*kind.to_learn_from, *kind.to_come_back_to)}
    witness(account, Deed.READ, what="practice")
    for client in sorted(quoted):
        witness(account, Deed.READ, what="practice", client=UUID(client))
    return Practice(thread, {str(one.client.id): one.client for one in read}, places, aside)


def another_than(account: AccountRecord, session_id: UUID, turn: int, today: date) -> Place | None:
    """The exercise that is offered after this one, which may be gone; None where there is no other. Raises Http404.

    One that was not tried goes before all that were.
    """
    session_row(account, session_id)
    witness(account, Deed.READ, what="practice")
    places, _ = _places(account, _read(account, today))
    order = [(place.session, place.spot.turn) for place in places]
    here = order.index((session_id, turn)) if (session_id, turn) in order else -1
    following = [*places[here + 1 :], *places[: max(here, 0)]]
    untried = [place for place in following if not place.tried]
    return next(iter(untried or following), None)


def exercise_of(account: AccountRecord, session_id: UUID, turn: int) -> OpenExercise:
    """One exercise with the author's attempts at it. Raises Http404, or an error of the keys."""
    record, exercise = exercise_row(account, session_id, turn)
    witness(account, Deed.READ, what="practice", client=record.client_id, thing=session_id)
    own = AttemptRecord.objects.filter(session=session_id, author=account, turn=turn, removed_at=None)
    rows = list(own.order_by("-made_at"))
    key = key_to_notes(record.client_id, account.id) if rows else None
    attempts = [attempt_from(row, key) for row in rows if key is not None]
    return OpenExercise(
        session_id,
        record.session.held_on,
        client_of(account, record.client_id),
        exercise,
        # The session may have been read anew: what was tried at other words stands with those alone.
        tuple(one for one in attempts if one.why or one.opening == opening_of(exercise)),
        AsideRecord.objects.filter(session=session_id, author=account, turn=turn).exists(),
    )


def exercise_row(account: AccountRecord, session_id: UUID, turn: int) -> tuple[PracticeRecord, Exercise]:
    """An exercise and the row that it is in, for the other modules of the door. Raises Http404."""
    session = session_row(account, session_id)
    if not stands(session.client_id, Purpose.ANALYSE):
        raise Http404
    record = _rows([session.client_id]).filter(session=session_id).first()
    if record is None:
        raise Http404
    record.session = session
    try:
        found = exercise_from(the_vault().keys().record_key(record.client_id), record, turn)
    except SealBroken:
        found = None
    if found is None or _is_refused(session_id, found):
        raise Http404
    return record, found


def _is_refused(session_id: UUID, exercise: Exercise) -> bool:
    said = verdicts_in([session_id]).get(session_id, NOTHING_SAID)
    return _refuses(said, exercise.kind, (words.turn.index for words in exercise.opening), exercise.moment)


def spots_in(client_id: UUID, key: DataKey, sessions: Iterable[UUID]) -> frozenset[tuple[UUID, int]]:
    """The sessions and turns of a client's exercises, for the other modules of the door; none without consent."""
    if not stands(client_id, Purpose.ANALYSE):
        return frozenset()
    rows = _rows([client_id]).filter(session__in=list(sessions)).values_list("id", "session_id", "sealed_acts")
    found = [(row, session, bytes(sealed)) for row, session, sealed in rows]
    said = verdicts_in([session for _, session, _ in found])
    pictures = [
        (session, _picture(key, row, sealed, said.get(session, NOTHING_SAID))) for row, session, sealed in found
    ]
    return frozenset((session, spot.turn) for session, picture in pictures if picture for spot in picture.spots)


def _refuse_others(account: AccountRecord) -> None:
    if not account.is_active or account.role != Role.THERAPIST:
        raise Http404


def _rows(client_ids: Iterable[UUID]) -> QuerySet[PracticeRecord]:
    """The rows of clients that may be read here; sessions that were removed have none."""
    rows = PracticeRecord.objects.filter(client__in=list(client_ids), session__removed_at=None, form=FORM)
    if settings.JURISDICTION == Jurisdiction.ILLINOIS:
        rows = rows.filter(review__under=Jurisdiction.ILLINOIS)
    return rows


def _read(account: AccountRecord, today: date) -> list[_Read]:
    """What was read in the last months with clients who agree to it, less what the therapist said does not fit."""
    clients = clients_or_why_not(tuple(client_rows(account)))
    agreed = standing_among(clients, Purpose.ANALYSE)
    opened = {
        client_id: found
        for client_id, found in clients.items()
        if client_id in agreed and not isinstance(found, Unopened)
    }
    rows = _rows(opened).filter(session__held_on__gte=_since(today), session__held_on__lte=today)
    found = list(rows.values_list("id", "client_id", "session_id", "session__held_on", "sealed_acts"))
    said = verdicts_in([session for _, _, session, _, _ in found])
    read = []
    for row, client_id, session, held_on, sealed in found:
        client, key = opened[client_id]
        picture = _picture(key, row, bytes(sealed), said.get(session, NOTHING_SAID))
        if picture is not None:
            read.append(_Read(session, held_on, client, picture))
    return read


def _picture(key: DataKey, row: UUID, sealed: bytes, said: Verdicts) -> Picture | None:
    """A row's picture, less what the therapist said does not fit; None where it was damaged."""
    picture = picture_from(key, row, sealed)
    if picture is None:
        return None
    return Picture(
        tuple(act for act in picture.acts if not said.refuses_moment(act.moment)),
        tuple(spot for spot in picture.spots if not _refuses(said, spot.kind, spot.opening, spot.moment)),
    )


def _refuses(said: Verdicts, kind: OpeningKind, opening: Iterable[int], moment: str) -> bool:
    """Whether an opening is refused: as the moment that it is, or on the same turns as something that it may be."""
    return said.refuses(kind.moments, opening, moment)


def _places(account: AccountRecord, read: Sequence[_Read]) -> tuple[tuple[Place, ...], tuple[Place, ...]]:
    """The exercises that are offered, and those put aside. Not tried before tried, certain before possible, then the
    newest."""
    tried = set(
        AttemptRecord.objects.filter(author=account, removed_at=None).values_list("session_id", "turn").distinct()
    )
    put_aside = dict[tuple[UUID, int], datetime]()
    for session, turn, made_at in AsideRecord.objects.filter(author=account).values_list(
        "session_id", "turn", "made_at"
    ):
        put_aside[session, turn] = made_at
    places = [
        Place(one.session, one.held_on, one.client, spot, (one.session, spot.turn) in tried)
        for one in read
        for spot in one.picture.spots
    ]
    offered = [place for place in places if (place.session, place.spot.turn) not in put_aside]
    aside = [place for place in places if (place.session, place.spot.turn) in put_aside]
    return (
        tuple(
            sorted(
                offered,
                key=lambda place: (
                    place.tried,
                    place.spot.possible,
                    -place.held_on.toordinal(),
                    place.session,
                    place.spot.turn,
                ),
            )
        ),
        tuple(sorted(aside, key=lambda place: put_aside[place.session, place.spot.turn], reverse=True)),
    )


def _since(today: date) -> date:
    """The first day of the months that the practice goes back."""
    months = today.year * 12 + today.month - MONTHS
    return date(months // 12, months % 12 + 1, 1)
