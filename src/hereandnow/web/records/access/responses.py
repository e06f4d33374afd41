"""Responses to the moments of a session: verdicts and notes, own moments, marks for supervision, shares and answers.

A response goes to a moment that stands in the review now, or to an own one; any other is not found. The words it was
given on are kept with it: where a later reading finds other words under the same id, the old answer does not stand.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID, uuid4

from django.conf import settings
from django.db import transaction
from django.db.models import Count, F, Q, QuerySet
from django.http import Http404
from django.utils import timezone

from hereandnow.domain import PILLAR_NAMES, Evidence, Moment, PillarName, Review, Session
from hereandnow.web.records.access.bringing import Bringing, brought_in
from hereandnow.web.records.access.clients import client_row, client_rows
from hereandnow.web.records.access.sessions import OpenedSession, OpenedWords, open_words
from hereandnow.web.records.audit import witness
from hereandnow.web.records.consenting import require, stands
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models.accounts import AccountRecord
from hereandnow.web.records.models.responses import (
    OwnMomentRecord,
    ResponseRecord,
    ShareRecord,
    SupervisionRecord,
    Verdict,
    VerdictRecord,
)
from hereandnow.web.records.models.supervision import BroughtRecord
from hereandnow.web.records.purposes import Purpose
from hereandnow.web.records.readings import have_course_read
from hereandnow.web.records.removal import forgotten_before
from hereandnow.web.records.shared_order import Group, group_of
from hereandnow.web.records.store.responses import (
    OWN,
    Answer,
    Judged,
    OwnMoment,
    Quote,
    Share,
    excerpt_text,
    judged_from,
    opened,
    own_moment,
    own_moment_from,
    sealed,
    share_from,
    shared_text,
    words_of,
)

__all__ = [
    "Answer",
    "Group",
    "Judged",
    "OwnMoment",
    "Quote",
    "Responses",
    "Share",
    "Tally",
    "Verdict",
    "add_own_moment",
    "change_note",
    "give_verdict",
    "group_of",
    "mark_for_supervision",
    "new_answers_of",
    "remove_own_moment",
    "responses_of",
    "restore_own_moment",
    "share_moment",
    "shares_of",
    "take_back_note",
    "take_back_share",
]

_NEW = Q(answer__hidden=False, answer__answered_at__isnull=False) & (
    Q(seen_at=None) | Q(seen_at__lt=F("answer__answered_at"))
)
"""Shares with an answer that the therapist has not opened."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How a therapist answered to moments of one kind in one client's other sessions."""

    fits: int = 0
    does_not_fit: int = 0
    more_complicated: int = 0

    @property
    def answers(self) -> int:
        """All of them."""
        return self.fits + self.does_not_fit + self.more_complicated


@dataclass(frozen=True, slots=True)
class Responses:
    """All responses in one session, by the id of their moment; ``tallies``, by kind, are of the client's others.

    ``marked`` has the id of the mark for supervision, ``brought`` what was last brought there. ``may_...`` say whether
    the client agreed to it.
    """

    judged: Mapping[str, Judged] = field(default_factory=dict)
    own: tuple[OwnMoment, ...] = ()
    marked: Mapping[str, UUID] = field(default_factory=dict)
    brought: Mapping[str, Bringing] = field(default_factory=dict)
    shares: Mapping[str, Share] = field(default_factory=dict)
    tallies: Mapping[str, Tally] = field(default_factory=dict)
    may_read: bool = False
    may_share: bool = False
    may_supervise: bool = False


def responses_of(account: AccountRecord, session: OpenedSession) -> Responses:
    """The responses in an opened session. Raises Http404."""
    client_id, session_id = session.entry.client, session.entry.id
    with transaction.atomic():
        brought = brought_in(account, session_id)  # whose session it is, is asked there
        witness(account, Deed.READ, what="responses", client=client_id, thing=session_id)
        own = _own_moments(session_id, session.session)
        found = {moment.id: moment for moment in _moments(session.review, own)}
        shared = ShareRecord.objects.filter(session=session_id, taken_back_at=None).select_related("answer")
        shares = {row.moment: share_from(row) for row in shared}
        shared.filter(_NEW).update(seen_at=timezone.now())
        return Responses(
            judged={
                row.moment: judged_from(row)
                for row in VerdictRecord.objects.filter(session=session_id)
                if row.moment in found and opened(row, "words") == words_of(found[row.moment].evidence)
            },
            own=own,
            marked={
                row.moment: row.id
                for row in SupervisionRecord.objects.filter(session=session_id)
                if row.moment in found
            },
            brought=brought,
            shares=shares,
            tallies=_tallies(client_id, besides=session_id),
            may_read=stands(client_id, Purpose.ANALYSE),
            may_share=stands(client_id, Purpose.SHARE),
            may_supervise=stands(client_id, Purpose.SUPERVISE),
        )


def new_answers_of(account: AccountRecord) -> dict[UUID, int]:
    """How many answers to shares a therapist has not opened yet, by client; clients without are left out."""
    rows = ShareRecord.objects.filter(
        _NEW, client__in=client_rows(account), session__removed_at=None, taken_back_at=None
    )
    return {row["client"]: row["new"] for row in rows.values("client").annotate(new=Count("id"))}


def give_verdict(account: AccountRecord, session_id: UUID, moment_id: str, verdict: Verdict | None) -> None:
    """A therapist's verdict on a moment; None takes it back. A note stays as it is. Raises Http404."""
    with transaction.atomic():
        session, moment = _found(account, session_id, moment_id)
        record = _verdict_row(account, session, moment)
        before, record.verdict = record.verdict, verdict or ""
        _keep(account, record)
        if Verdict.DOES_NOT_FIT in (before, verdict):
            have_course_read(session.record.client_id)  # it counts what was not said not to fit


def change_note(account: AccountRecord, session_id: UUID, moment_id: str, note: str) -> None:
    """A therapist's note on a moment, "" for none; the note before it is kept. Raises Http404."""
    with transaction.atomic():
        session, moment = _found(account, session_id, moment_id)
        record = _verdict_row(account, session, moment)
        if (before := opened(record, "note")) != note:
            record.sealed_note_before = sealed(record, "note_before", before)
            record.sealed_note = sealed(record, "note", note)
            _keep(account, record)


def take_back_note(account: AccountRecord, session_id: UUID, moment_id: str) -> None:
    """The note as it was before its last change; once more, and the change is there again. Raises Http404."""
    with transaction.atomic():
        session, moment = _found(account, session_id, moment_id)
        record = _verdict_row(account, session, moment)
        note, before = opened(record, "note"), opened(record, "note_before")
        record.sealed_note = sealed(record, "note", before)
        record.sealed_note_before = sealed(record, "note_before", note)
        _keep(account, record)


def add_own_moment(
    account: AccountRecord, session_id: UUID, evidence: Evidence, *, pillar: PillarName, sentence: str, question: str
) -> Moment:
    """A therapist's own moment on words of this session.

    Raises Http404 where the words are no turn's of this session, InvalidValue for no whole sentence or no question.
    """
    with transaction.atomic():
        session = open_words(account, session_id)
        turns = session.session.turns if session.session is not None else ()
        if pillar not in PILLAR_NAMES or evidence.turn not in turns:
            raise Http404
        record = OwnMomentRecord(
            id=uuid4(), client_id=session.record.client_id, session_id=session_id, by=account, pillar=pillar
        )
        moment = own_moment(record.id, pillar, (evidence,), sentence, question)
        record.sealed_words = sealed(record, "words", words_of(moment.evidence))
        record.sealed_sentence = sealed(record, "sentence", sentence)
        record.sealed_question = sealed(record, "question", question)
        record.save(force_insert=True)
        _let_go(session_id)
        _witnessed(account, Deed.ADDED, "own moment", record)
    return moment


def remove_own_moment(account: AccountRecord, session_id: UUID, own_id: UUID) -> None:
    """Take an own moment off the page, with its mark for supervision and its share, for whomever. Raises Http404."""
    with transaction.atomic():
        record = _own_row(account, session_id, own_id)
        record.removed_at = timezone.now()
        record.save(update_fields=["removed_at"])
        SupervisionRecord.objects.filter(own=record).delete()
        BroughtRecord.objects.filter(own=record, taken_back_at=None).update(taken_back_at=record.removed_at)
        ShareRecord.objects.filter(own=record, taken_back_at=None).update(taken_back_at=record.removed_at)
        _let_go(session_id)
        _witnessed(account, Deed.REMOVED, "own moment", record)


def restore_own_moment(account: AccountRecord, session_id: UUID, own_id: UUID) -> None:
    """Put a removed moment back; its mark and its share are the therapist's to set again. Raises Http404."""
    with transaction.atomic():
        record = _own_row(account, session_id, own_id)
        record.removed_at = None
        record.save(update_fields=["removed_at"])
        _witnessed(account, Deed.CHANGED, "own moment", record)


def mark_for_supervision(account: AccountRecord, session_id: UUID, moment_id: str, *, mark: bool) -> None:
    """Mark a moment for supervision, which shows it to nobody yet, or not after all: its supervisor sees it no longer.

    Raises Http404, or ConsentMissing for a mark.
    """
    with transaction.atomic():
        session, moment = _found(account, session_id, moment_id)
        standing = SupervisionRecord.objects.filter(session=session_id, moment=moment_id).first()
        if standing is not None:
            _witnessed(account, Deed.REMOVED, "mark for supervision", standing)
            standing.delete()
        if not mark:
            brought = BroughtRecord.objects.filter(session=session_id, moment=moment_id, taken_back_at=None)
            brought.update(taken_back_at=timezone.now())
        else:
            require(session.record.client_id, Purpose.SUPERVISE)
            record = SupervisionRecord(
                client_id=session.record.client_id, session_id=session_id, by=account, moment=moment_id
            )
            record.own_id, record.under = _own_id(moment), settings.JURISDICTION
            record.sealed_excerpt = sealed(record, "excerpt", excerpt_text(moment))
            record.save(force_insert=True)
            _witnessed(account, Deed.ADDED, "mark for supervision", record)


def share_moment(
    account: AccountRecord,
    session_id: UUID,
    moment_id: str,
    *,
    wording: str,
    quotes: Sequence[int],
    group: Group | None = None,
) -> None:
    """Release a moment to the client, in the therapist's wording; ``quotes`` are places among the client's own words.

    ``group`` is the heading under which the client finds it; None: as for its kind.
    What was released before is taken back. Raises Http404 (also for a quote that is not the client's), ConsentMissing.
    """
    with transaction.atomic():
        session, moment = _found(account, session_id, moment_id)
        own_words = [evidence.quote for evidence in moment.evidence if evidence.turn.speaker == "client"]
        if not set(quotes) <= set(range(len(own_words))):
            raise Http404
        heading = group or group_of(moment.kind.name, moment.status)
        require(session.record.client_id, Purpose.SHARE)
        _shares(session_id, moment_id).update(taken_back_at=timezone.now())
        record = ShareRecord(client_id=session.record.client_id, session_id=session_id, by=account, moment=moment_id)
        record.own_id, record.pillar = _own_id(moment), moment.pillar
        record.sealed_shared = sealed(
            record, "shared", shared_text(heading, wording, [own_words[place] for place in sorted(set(quotes))])
        )
        record.save(force_insert=True)
        _witnessed(account, Deed.SHARED, "moment", record)


def take_back_share(account: AccountRecord, session_id: UUID, moment_id: str) -> None:
    """The client no longer sees it; what they answered is kept for the therapist. Raises Http404."""
    with transaction.atomic():
        standing = _shares(session_id, moment_id).first()
        if standing is None:
            raise Http404
        client_row(account, standing.client_id)
        standing.taken_back_at = timezone.now()
        standing.save(update_fields=["taken_back_at"])
        _witnessed(account, Deed.REMOVED, "share", standing)


def shares_of(account: AccountRecord, client_id: UUID) -> tuple[Share, ...]:
    """What a therapist shared with one client and what came back, the newest first, taken back ones too.

    Raises Http404.
    """
    with transaction.atomic():
        client_row(account, client_id)
        witness(account, Deed.READ, what="shares", client=client_id)
        rows = ShareRecord.objects.filter(client=client_id, session__removed_at=None).select_related("answer")
        return tuple(map(share_from, rows.order_by("-made_at")))


def _found(account: AccountRecord, session_id: UUID, moment_id: str) -> tuple[OpenedWords, Moment]:
    """A moment as it stands until the caller's transaction ends: nobody takes away meanwhile what it rests on."""
    session = open_words(account, session_id)
    for moment in _moments(session.review, _own_moments(session_id, session.session)):
        if moment.id == moment_id:
            return session, moment
    raise Http404


def _moments(review: Review | None, own: Iterable[OwnMoment]) -> Iterable[Moment]:
    found = review.moments if review is not None else ()
    return (*found, *(one.moment for one in own if not one.removed))


def _own_moments(session_id: UUID, session: Session | None) -> tuple[OwnMoment, ...]:
    if session is None:
        return ()
    rows = OwnMomentRecord.objects.filter(session=session_id).order_by("made_at")
    return tuple(own for row in rows if (own := own_moment_from(row, session)) is not None)


def _tallies(client_id: UUID, *, besides: UUID) -> dict[str, Tally]:
    rows = VerdictRecord.objects.filter(client=client_id, session__removed_at=None).exclude(session=besides)
    counted = rows.exclude(verdict="").values("kind")
    return {
        row["kind"]: Tally(row["fits"], row["no"], row["complicated"])
        for row in counted.annotate(
            fits=Count("id", filter=Q(verdict=Verdict.FITS)),
            no=Count("id", filter=Q(verdict=Verdict.DOES_NOT_FIT)),
            complicated=Count("id", filter=Q(verdict=Verdict.MORE_COMPLICATED)),
        )
    }


def _verdict_row(account: AccountRecord, session: OpenedWords, moment: Moment) -> VerdictRecord:
    """The row of a moment's verdict, or a new one; one that was given on other words begins anew."""
    record = VerdictRecord.objects.filter(session=session.record, moment=moment.id).first()
    if record is None:
        record = VerdictRecord(
            client_id=session.record.client_id, session=session.record, moment=moment.id, kind=moment.kind.name
        )
    elif opened(record, "words") == words_of(moment.evidence):
        return record
    record.by = account
    record.verdict = ""
    record.sealed_words = sealed(record, "words", words_of(moment.evidence))
    record.sealed_note = sealed(record, "note", "")
    record.sealed_note_before = sealed(record, "note_before", "")
    return record


def _keep(account: AccountRecord, record: VerdictRecord) -> None:
    record.save()
    _witnessed(account, Deed.CHANGED, "verdict", record)


def _own_row(account: AccountRecord, session_id: UUID, own_id: UUID) -> OwnMomentRecord:
    record = OwnMomentRecord.objects.filter(pk=own_id, session=session_id).first()
    if record is None:
        raise Http404
    client_row(account, record.client_id)
    return record


def _shares(session_id: UUID, moment_id: str) -> QuerySet[ShareRecord]:
    return ShareRecord.objects.filter(session=session_id, moment=moment_id, taken_back_at=None)


def _own_id(moment: Moment) -> UUID | None:
    name, _, own_id = moment.kind.name.partition(":")
    return UUID(own_id) if name == OWN else None


def _let_go(session_id: UUID) -> None:
    """Delete the session's own moments that cannot be put back any more."""
    OwnMomentRecord.objects.filter(session=session_id, removed_at__lt=forgotten_before()).delete()


def _witnessed(account: AccountRecord, deed: Deed, what: str, record: ResponseRecord) -> None:
    witness(account, deed, what=what, client=record.client_id, thing=record.id)
