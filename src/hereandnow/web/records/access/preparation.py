"""The preparation sheet of a client: what the course has open, as the therapist changed it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from uuid import UUID

from django.db import transaction
from django.http import Http404
from django.utils import timezone

from hereandnow.course.preparation import OpenMatter
from hereandnow.web.records.access.clients import client_row
from hereandnow.web.records.access.whole_course import CourseReading, OpenedCourse, whole_course_of
from hereandnow.web.records.audit import witness
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import AccountRecord, ClientRecord, PreparationRecord
from hereandnow.web.records.store.preparations import (
    SheetSaid,
    new_sheet,
    replace_sheet,
    sheet_before,
    sheet_said,
)

__all__ = ["Matter", "Sheet", "SheetSaid", "change_sheet", "sheet_of", "swap_sheet"]


@dataclass(frozen=True, slots=True)
class Matter:
    """One thing that is open, its short name within the sheet, and the therapist's own words for its opener."""

    key: str
    found: OpenMatter = field(repr=False)
    opener: str = field(repr=False)
    left_out: bool

    @property
    def changed(self) -> bool:
        """Whether the therapist put it in other words."""
        return self.opener != self.found.opener


@dataclass(frozen=True, slots=True)
class Sheet:
    """The sheet as it stands: the course it is made of, what it offers to begin with, the rest, and own lines."""

    course: OpenedCourse = field(repr=False)
    openers: tuple[Matter, ...] = field(repr=False)
    rest: tuple[Matter, ...] = field(repr=False)
    own: str = field(repr=False)
    has_before: bool


def sheet_of(account: AccountRecord, client_id: UUID) -> Sheet:
    """The sheet for the next session of a client of a therapist's. Raises Http404, or an error of the keys."""
    with transaction.atomic():
        course = whole_course_of(account, client_id)
        witness(account, Deed.READ, what="preparation", client=client_id)
        row = PreparationRecord.objects.filter(client=client_id).first()
        said = sheet_said(row) if row is not None else SheetSaid()
        openers, rest = _matters(course.reading, said) if course.reading is not None else ((), ())
        return Sheet(course, openers, rest, said.own, has_before=row is not None and sheet_before(row) != said)


def change_sheet(
    account: AccountRecord, client_id: UUID, words: Mapping[str, str], left_out: frozenset[str], own: str
) -> None:
    """Keep the sheet as the therapist wants it; the one before can be brought back.

    ``words`` are openers by the key of their matter: those that say what the program offered are not kept, so that a
    later reading may offer other words. Raises Http404.
    """
    with transaction.atomic():
        sheet = sheet_of(account, client_id)
        here = {matter.key: matter.found.opener for matter in (*sheet.openers, *sheet.rest)}
        changed = {key: text for key, text in words.items() if key in here and text and text != here[key]}
        row = _row(client_row(account, client_id))
        said = SheetSaid(changed, left_out & here.keys(), own)
        if sheet_said(row) != said:
            replace_sheet(row, said)
            _keep(account, row)


def swap_sheet(account: AccountRecord, client_id: UUID) -> None:
    """Undo the last change; once more, and it is there again. Raises Http404 where nothing was changed."""
    with transaction.atomic():
        client = client_row(account, client_id)
        row = PreparationRecord.objects.filter(client=client).first()
        if row is None:
            raise Http404
        replace_sheet(row, sheet_before(row))
        _keep(account, row)


def _matters(reading: CourseReading, said: SheetSaid) -> tuple[tuple[Matter, ...], tuple[Matter, ...]]:
    """Ways to begin, and the rest."""
    offered = reading.preparation
    matters = [
        (found, Matter(key, found, said.words.get(key, found.opener), key in said.left_out))
        for key, found in zip(_keys(offered.open), offered.open, strict=True)
    ]
    return (
        tuple(next(matter for found, matter in matters if found == opener) for opener in offered.openers),
        tuple(matter for found, matter in matters if found not in offered.openers),
    )


def _keys(matters: Sequence[OpenMatter]) -> list[str]:
    """The same for what is of the same thing and rests on the same words; each is there once."""
    told = []
    for matter in matters:
        cited = [(one.session, one.evidence.turn.index, *one.evidence.span) for one in matter.citations]
        told.append(repr((matter.thread, matter.session, matter.about, cited, matter.written)))
    return [
        "o" + sha256(f"{one} {told[:place].count(one)}".encode()).hexdigest()[:12] for place, one in enumerate(told)
    ]


def _row(client: ClientRecord) -> PreparationRecord:
    row = PreparationRecord.objects.filter(client=client).first()
    if row is None:
        row = PreparationRecord(client=client)
        new_sheet(row)
    return row


def _keep(account: AccountRecord, row: PreparationRecord) -> None:
    row.by, row.changed_at = account, timezone.now()
    row.save()
    witness(account, Deed.CHANGED, what="preparation", client=row.client_id, thing=row.id)
