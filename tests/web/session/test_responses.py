"""The door to responses: what is answered to a moment, undone, counted, and gone with a consent."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from threading import Thread
from uuid import UUID

import pytest
from django.db import connections
from django.http import Http404
from django.test import override_settings
from django.utils import timezone

from hereandnow.domain import Evidence, Moment
from hereandnow.errors import ConsentMissing, EvidenceMismatch, InvalidValue, SealBroken
from hereandnow.web.consent.inferences import KINDS
from hereandnow.web.consent.jurisdictions import Jurisdiction
from hereandnow.web.records.access import responses
from hereandnow.web.records.access.consents import How, Purpose, withdraw
from hereandnow.web.records.access.responses import (
    Responses,
    Tally,
    Verdict,
    add_own_moment,
    change_note,
    give_verdict,
    mark_for_supervision,
    new_answers_of,
    remove_own_moment,
    responses_of,
    restore_own_moment,
    share_moment,
    shares_of,
    take_back_note,
    take_back_share,
)
from hereandnow.web.records.access.sessions import OpenedWords, open_session, open_words
from hereandnow.web.records.models import (
    AccountRecord,
    AnswerRecord,
    AuditRecord,
    OwnMomentRecord,
    ReviewRecord,
    ShareRecord,
    SupervisionRecord,
    VerdictRecord,
)
from hereandnow.web.records.removal import KEPT_AFTER_REMOVAL
from hereandnow.web.records.roles import Role
from hereandnow.web.records.store.responses import excerpt_from, sealed
from tests.web.desk import Desk
from tests.web.engine import everything
from tests.web.session.making import agree, anna, client_of, read_session, told_session
from tests.web.test_access import account

SAID = "Zyxwvuts in my own words"
TABLES = (VerdictRecord, OwnMomentRecord, SupervisionRecord, ShareRecord, AnswerRecord)


@pytest.fixture
def client(desk: Desk) -> UUID:
    """Ms R, who agreed to everything."""
    client = client_of(desk)
    agree(client, *Purpose)
    return client


@pytest.fixture
def session(client: UUID) -> UUID:
    """Her session, read."""
    return read_session(client)


def moments(session: UUID) -> tuple[Moment, ...]:
    review = open_session(anna(), session).review
    assert review is not None
    return review.ranked


def first(session: UUID) -> Moment:
    return moments(session)[0]


def answered(session: UUID) -> Responses:
    return responses_of(anna(), open_session(anna(), session))


def own(session: UUID, words: str = "I'm mortified.") -> Moment:
    opened = open_session(anna(), session).session
    assert opened is not None
    turn = next(turn for turn in opened.turns if words in turn.text)
    start = turn.text.index(words)
    return add_own_moment(
        anna(),
        session,
        Evidence(turn, start, start + len(words), words),
        pillar="culture",
        sentence=f"{SAID}.",
        question="And here?",
    )


def by_client_answered(share: ShareRecord) -> None:
    record = AnswerRecord(
        share=share,
        client_id=share.client_id,
        verdict=Verdict.FITS,
        wants_to_talk=True,
        answered_at=timezone.now(),
    )
    record.sealed_words = sealed(record, "words", SAID)
    record.sealed_correction = sealed(record, "correction", "")
    record.sealed_before = sealed(record, "before", "")
    record.save()


# Verdicts and notes.


def test_a_verdict_is_given_changed_and_taken_back(session: UUID) -> None:
    moment = first(session)
    for verdict in (Verdict.FITS, Verdict.DOES_NOT_FIT, Verdict.MORE_COMPLICATED, None):
        give_verdict(anna(), session, moment.id, verdict)
        assert answered(session).judged[moment.id].verdict == verdict
    assert VerdictRecord.objects.count() == 1


def test_a_note_and_a_verdict_leave_each_other_alone(session: UUID) -> None:
    moment = first(session)
    change_note(anna(), session, moment.id, SAID)
    give_verdict(anna(), session, moment.id, Verdict.FITS)
    change_note(anna(), session, moment.id, "another")
    give_verdict(anna(), session, moment.id, None)
    judged = answered(session).judged[moment.id]
    assert (judged.verdict, judged.note, judged.note_before) == (None, "another", SAID)


def test_the_last_change_of_a_note_is_taken_back_and_made_again(session: UUID) -> None:
    moment = first(session)
    for note in ("one", "two", "two"):
        change_note(anna(), session, moment.id, note)
    notes = []
    for _ in range(2):
        take_back_note(anna(), session, moment.id)
        notes.append(answered(session).judged[moment.id].note)
    assert notes == ["one", "two"]


def test_a_verdict_does_not_stand_under_other_words_of_the_same_name(session: UUID) -> None:
    moment = first(session)
    give_verdict(anna(), session, moment.id, Verdict.FITS)
    record = VerdictRecord.objects.get()
    record.sealed_words = sealed(record, "words", '[[1, 0, 2, "no"]]')
    record.save()
    assert moment.id not in answered(session).judged
    give_verdict(anna(), session, moment.id, Verdict.DOES_NOT_FIT)
    assert answered(session).judged[moment.id].verdict == Verdict.DOES_NOT_FIT


@pytest.mark.parametrize("moment_id", ["", "withdrawal-1", "own:no-id-1"])
def test_a_moment_that_is_not_there_is_answered_by_nobody(session: UUID, moment_id: str) -> None:
    attempts: list[Callable[[], object]] = [
        lambda: give_verdict(anna(), session, moment_id, Verdict.FITS),
        lambda: change_note(anna(), session, moment_id, "x"),
        lambda: take_back_note(anna(), session, moment_id),
        lambda: mark_for_supervision(anna(), session, moment_id, mark=True),
        lambda: share_moment(anna(), session, moment_id, wording="x", quotes=()),
        lambda: take_back_share(anna(), session, moment_id),
    ]
    for attempt in attempts:
        with pytest.raises(Http404):
            attempt()


def test_the_answers_of_the_clients_other_sessions_are_counted_by_kind(desk: Desk, client: UUID, session: UUID) -> None:
    stranger = client_of(desk, "Mr K")
    agree(stranger, *Purpose)
    other, elsewhere = read_session(client, "quieter", 10), read_session(stranger, "quieter")
    found = moments(other)
    kind = found[0].kind.name
    of_kind = [moment.id for moment in found if moment.kind.name == kind]
    give_verdict(anna(), other, of_kind[0], Verdict.DOES_NOT_FIT)
    give_verdict(anna(), session, first(session).id, Verdict.FITS)
    give_verdict(anna(), elsewhere, of_kind[0], Verdict.FITS)
    change_note(anna(), other, found[-1].id, "a note is no answer")
    assert answered(session).tallies == {kind: Tally(does_not_fit=1)}
    assert answered(other).tallies == {first(session).kind.name: Tally(fits=1)}


# Own moments.


def test_an_own_moment_stands_with_its_words_is_removed_and_put_back(session: UUID) -> None:
    made = own(session)
    (one,) = answered(session).own
    assert (one.moment, one.removed) == (made, False)
    mark_for_supervision(anna(), session, made.id, mark=True)
    share_moment(anna(), session, made.id, wording=SAID, quotes=(0,))
    remove_own_moment(anna(), session, one.id)
    after = answered(session)
    assert (after.own[0].removed, dict(after.marked), dict(after.shares)) == (True, {}, {})
    with pytest.raises(Http404):
        share_moment(anna(), session, made.id, wording=SAID, quotes=())
    restore_own_moment(anna(), session, one.id)
    assert answered(session).own[0].moment == made


def test_a_removed_own_moment_goes_for_good_after_a_while(session: UUID) -> None:
    own(session)
    record = OwnMomentRecord.objects.get()
    remove_own_moment(anna(), session, record.id)
    OwnMomentRecord.objects.update(removed_at=timezone.now() - KEPT_AFTER_REMOVAL - timedelta(minutes=1))
    own(session, "I apologise, anyway.")
    assert not OwnMomentRecord.objects.filter(pk=record.id).exists()


def test_words_of_another_session_are_no_evidence_here(client: UUID, session: UUID) -> None:
    other = open_session(anna(), read_session(client, "quieter", 10)).session
    assert other is not None
    with pytest.raises(Http404):
        add_own_moment(anna(), session, Evidence.of(other.turns[3]), pillar="culture", sentence="So.", question="What?")
    with pytest.raises(EvidenceMismatch):
        Evidence(other.turns[3], 0, 3, "???")


@pytest.mark.parametrize(("sentence", "question"), [("", "What?"), ("So.", "So."), ("no end", "What?")])
def test_an_own_moment_needs_a_sentence_and_a_question(session: UUID, sentence: str, question: str) -> None:
    opened = open_session(anna(), session).session
    assert opened is not None
    with pytest.raises(InvalidValue):
        add_own_moment(
            anna(),
            session,
            Evidence.of(opened.turns[1]),
            pillar="culture",
            sentence=sentence,
            question=question,
        )
    assert not OwnMomentRecord.objects.exists()


def test_an_own_moment_whose_words_changed_is_not_shown(session: UUID) -> None:
    own(session)
    record = OwnMomentRecord.objects.get()
    for words in ('[[1, 0, 2, "??"]]', '[[9999, 0, 2, "??"]]'):
        record.sealed_words = sealed(record, "words", words)
        record.save()
        assert answered(session).own == ()


# Supervision and sharing.


def test_a_mark_for_supervision_holds_the_words_of_the_moment_and_no_more(client: UUID, session: UUID) -> None:
    moment = next(moment for moment in moments(session) if moment.therapist_part)
    mark_for_supervision(anna(), session, moment.id, mark=True)
    mark_for_supervision(anna(), session, moment.id, mark=True)
    excerpt = excerpt_from(SupervisionRecord.objects.get())
    assert answered(session).marked == {moment.id: excerpt.id}
    assert (excerpt.title, excerpt.sentence, excerpt.question) == (moment.kind.title, moment.sentence, moment.question)
    cited = {*moment.evidence, *(part.evidence for part in moment.therapist_part)}
    assert sorted(quote.text for quote in excerpt.quotes) == sorted(evidence.quote for evidence in cited)
    mark_for_supervision(anna(), session, moment.id, mark=False)
    assert not SupervisionRecord.objects.exists()


def test_a_share_is_the_therapists_wording_and_the_clients_words_verbatim(client: UUID, session: UUID) -> None:
    own_words: list[str] = []
    for moment in moments(session):
        own_words = [evidence.quote for evidence in moment.evidence if evidence.turn.speaker == "client"]
        if len(own_words) > 1:
            break
    share_moment(anna(), session, moment.id, wording="first", quotes=())
    share_moment(anna(), session, moment.id, wording=SAID, quotes=(1, 0))
    share = answered(session).shares[moment.id]
    assert (share.wording, share.quotes, share.answer) == (SAID, tuple(own_words[:2]), None)
    by_client_answered(ShareRecord.objects.get(pk=share.id))
    answer = answered(session).shares[moment.id].answer
    assert answer is not None
    assert (answer.verdict, answer.words, answer.wants_to_talk, answer.new) == (Verdict.FITS, SAID, True, True)
    assert [(one.wording, one.taken_back_at is None) for one in shares_of(anna(), client)] == [
        (SAID, True),
        ("first", False),
    ]
    take_back_share(anna(), session, moment.id)
    assert answered(session).shares == {}
    kept = shares_of(anna(), client)[0].answer
    assert kept is not None
    assert kept.words == SAID


def test_no_other_words_than_the_clients_of_this_moment_can_be_shared(session: UUID) -> None:
    moment = next(m for m in moments(session) if any(e.turn.speaker == "client" for e in m.evidence))
    for quotes in ((99,), (-1,)):
        with pytest.raises(Http404):
            share_moment(anna(), session, moment.id, wording="x", quotes=quotes)
    assert not ShareRecord.objects.exists()


def test_an_answer_is_new_until_the_therapist_opens_it(client: UUID, session: UUID) -> None:
    share_moment(anna(), session, first(session).id, wording=SAID, quotes=())
    assert new_answers_of(anna()) == {}
    by_client_answered(ShareRecord.objects.get())
    assert new_answers_of(anna()) == {client: 1}
    assert new_answers_of(account("Carla", Role.THERAPIST)) == {}
    seen = [answered(session).shares[first(session).id].answer for _ in range(2)]
    assert [answer.new for answer in seen if answer is not None] == [True, False]
    assert new_answers_of(anna()) == {}


@pytest.mark.parametrize("purpose", [Purpose.SHARE, Purpose.SUPERVISE])
def test_without_consent_nothing_is_shared_or_marked(client: UUID, session: UUID, purpose: Purpose) -> None:
    withdraw(anna(), client, purpose, how=How.SPOKEN, on=date(2026, 11, 4))
    moment = first(session)
    attempts: dict[Purpose, Callable[[], object]] = {
        Purpose.SHARE: lambda: share_moment(anna(), session, moment.id, wording="x", quotes=()),
        Purpose.SUPERVISE: lambda: mark_for_supervision(anna(), session, moment.id, mark=True),
    }
    with pytest.raises(ConsentMissing):
        attempts[purpose]()
    after = answered(session)
    assert (after.may_share, after.may_supervise) == (purpose != Purpose.SHARE, purpose != Purpose.SUPERVISE)
    assert not ShareRecord.objects.exists()
    assert not SupervisionRecord.objects.exists()


REMOVED = {  # verdicts, own moments, marks, shares, answers that stay
    Purpose.RECORD: (0, 0, 0, 0, 0),
    Purpose.TRANSCRIBE: (0, 0, 0, 0, 0),
    Purpose.ANALYSE: (0, 1, 1, 1, 0),
    Purpose.SHARE: (1, 1, 2, 0, 0),
    Purpose.SUPERVISE: (1, 1, 0, 2, 1),
    Purpose.RESEARCH: (1, 1, 2, 2, 1),
}


@pytest.mark.parametrize(("purpose", "stay"), REMOVED.items(), ids=[str(purpose) for purpose in REMOVED])
def test_withdrawing_a_consent_removes_what_rests_on_it_and_no_more(
    desk: Desk, client: UUID, session: UUID, purpose: Purpose, stay: tuple[int, ...]
) -> None:
    full(session)
    stranger = client_of(desk, "Mr K")
    agree(stranger, *Purpose)
    full(read_session(stranger))
    withdraw(anna(), client, purpose, how=How.SPOKEN, on=date(2026, 11, 4))
    assert tuple(table.objects.filter(client=client).count() for table in TABLES) == stay
    assert tuple(table.objects.filter(client=stranger).count() for table in TABLES) == (1, 1, 2, 2, 1)


def full(session: UUID) -> None:
    """One of everything: verdict, own moment, marks and shares of a found moment and of the own one, an answer."""
    found, made = first(session), own(session)
    give_verdict(anna(), session, found.id, Verdict.FITS)
    change_note(anna(), session, found.id, SAID)
    for moment in (found, made):
        mark_for_supervision(anna(), session, moment.id, mark=True)
        share_moment(anna(), session, moment.id, wording=SAID, quotes=())
    by_client_answered(ShareRecord.objects.filter(own=None).get(session=session))


@pytest.mark.parametrize("place", [Jurisdiction.DEFAULT, Jurisdiction.ILLINOIS])
def test_a_review_that_was_kept_under_other_rules_is_opened_under_those_that_hold_now(
    session: UUID, place: Jurisdiction
) -> None:
    with override_settings(JURISDICTION=place):
        inferring = [moment for moment in moments(session) if KINDS[moment.kind.name].infers]
        assert bool(inferring) == (place == Jurisdiction.DEFAULT)
        assert [moment for moment in moments(session) if not KINDS[moment.kind.name].infers]


IN_BETWEEN: dict[str, Callable[[UUID, Moment], object]] = {
    "verdict": lambda session, moment: give_verdict(anna(), session, moment.id, Verdict.FITS),
    "note": lambda session, moment: change_note(anna(), session, moment.id, SAID),
    "mark": lambda session, moment: mark_for_supervision(anna(), session, moment.id, mark=True),
    "share": lambda session, moment: share_moment(anna(), session, moment.id, wording=SAID, quotes=()),
}


@pytest.mark.parametrize("answer", IN_BETWEEN.values(), ids=list(IN_BETWEEN))
def test_an_answer_to_what_is_taken_back_meanwhile_does_not_outlive_it(
    client: UUID, session: UUID, monkeypatch: pytest.MonkeyPatch, answer: Callable[[UUID, Moment], object]
) -> None:
    moment = first(session)

    def take_back() -> None:
        withdraw(anna(), client, Purpose.ANALYSE, how=How.SPOKEN, on=date(2026, 11, 4))
        connections.close_all()

    somebody = Thread(target=take_back)

    def open_and_let_somebody_in(account: AccountRecord, session_id: UUID) -> OpenedWords:
        opened = open_words(account, session_id)
        if not somebody.ident:
            somebody.start()
            somebody.join(0.3)  # done by then, or held up until the answer is kept
        return opened

    monkeypatch.setattr(responses, "open_words", open_and_let_somebody_in)
    answer(session, moment)
    connections.close_all()
    somebody.join()
    assert not any(table.objects.exists() for table in (VerdictRecord, SupervisionRecord, ShareRecord))


# Whose it is.


@pytest.mark.parametrize("role", list(Role))
def test_nobody_else_finds_a_response_in_any_way(desk: Desk, client: UUID, session: UUID, role: Role) -> None:
    full(session)
    other, moment, own_id = account("Carla", role), first(session).id, OwnMomentRecord.objects.get().id
    opened = open_session(anna(), session)
    assert opened.session is not None
    turn = opened.session.turns[1]
    before = [list(table.objects.values()) for table in TABLES]
    attempts: list[Callable[[], object]] = [
        lambda: responses_of(other, opened),
        lambda: give_verdict(other, session, moment, Verdict.FITS),
        lambda: change_note(other, session, moment, "x"),
        lambda: take_back_note(other, session, moment),
        lambda: add_own_moment(other, session, Evidence.of(turn), pillar="culture", sentence="So.", question="What?"),
        lambda: remove_own_moment(other, session, own_id),
        lambda: restore_own_moment(other, session, own_id),
        lambda: mark_for_supervision(other, session, moment, mark=False),
        lambda: share_moment(other, session, moment, wording="x", quotes=()),
        lambda: take_back_share(other, session, moment),
        lambda: shares_of(other, client),
    ]
    for attempt in attempts:
        with pytest.raises(Http404):
            attempt()
    assert [list(table.objects.values()) for table in TABLES] == before


def test_every_deed_is_witnessed_and_no_word_of_it(session: UUID) -> None:
    before = AuditRecord.objects.count()
    full(session)
    answered(session)
    rows = list(AuditRecord.objects.filter(seq__gt=before).values_list("deed", "what"))
    for deed in (
        ("changed", "verdict"),
        ("added", "own moment"),
        ("added", "mark for supervision"),
        ("shared", "moment"),
        ("read", "responses"),
    ):
        assert deed in rows


def test_no_word_stands_in_any_file_nor_where_programmers_look(desk: Desk, client: UUID, session: UUID) -> None:
    full(session)
    excerpts = map(excerpt_from, SupervisionRecord.objects.all())
    values = [*map(repr, excerpts), repr(answered(session)), repr(shares_of(anna(), client))]
    rows = [f"{row!r} {row}" for table in TABLES for row in table.objects.all()]
    assert not [text for text in (*values, *rows) if "Zyxwvuts" in text or "mortified" in text]
    content = everything(desk)
    for word in (SAID, "mortified"):
        assert word.encode() not in content


@pytest.mark.parametrize("column", ["words", "note", "note_before"])
def test_words_moved_to_another_row_open_no_more(session: UUID, column: str) -> None:
    for moment in moments(session)[:2]:
        change_note(anna(), session, moment.id, SAID)
    one, other = VerdictRecord.objects.all()
    setattr(one, f"sealed_{column}", getattr(other, f"sealed_{column}"))
    one.save()
    with pytest.raises(SealBroken):
        answered(session)


def test_answers_on_a_session_without_a_review_are_the_therapists_own(client: UUID) -> None:
    session = told_session(client)
    made = own(session)
    assert not ReviewRecord.objects.exists()
    mark_for_supervision(anna(), session, made.id, mark=True)
    assert set(answered(session).marked) == {made.id}
