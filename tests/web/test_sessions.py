"""The door to sessions: whose they are, who is who in them, and where each stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from django.http import Http404

from hereandnow.domain import Review
from hereandnow.errors import ConsentMissing, SealBroken, UnclearSpeakers
from hereandnow.review import open_transcripts, review
from hereandnow.transcripts import Transcript, Utterance, session_as_told
from hereandnow.web.records.access.consents import give, withdraw
from hereandnow.web.records.access.sessions import (
    OpenedSession,
    SessionEntry,
    SessionState,
    add_session,
    decide_speakers,
    open_session,
    read_again,
    remove_session,
    removed_sessions_of,
    restore_session,
    sessions_of,
    speakers_of,
)
from hereandnow.web.records.models import AccountRecord, JobRecord, ReviewRecord, SessionRecord, Task
from hereandnow.web.records.parts import Part
from hereandnow.web.records.purposes import How, Purpose
from hereandnow.web.records.roles import Role
from hereandnow.web.records.store.reviews import keep_review, write_review
from tests.web.desk import Desk
from tests.web.engine import everything
from tests.web.routes import SOMEBODY
from tests.web.test_access import account, client_id

QUIETER = Path(__file__).parents[2] / "examples" / "quieter.txt"
SPOKEN = Transcript(
    "week",
    (Utterance("Robin", "How was it?"), Utterance("Kim", "Zyxwvuts was there."), Utterance("Robin", "And you?")),
    losses=("Line 9 was left out.",),
)
TOLD = {"robin": Part.THERAPIST, "kim": Part.CLIENT}


def anna() -> AccountRecord:
    return AccountRecord.objects.called("Anna Berg").get()


def client(desk: Desk, *purposes: Purpose) -> UUID:
    """A client who agreed to be transcribed and read, or to these purposes."""
    made = UUID(client_id(desk.browser))
    for purpose in purposes or (Purpose.TRANSCRIBE, Purpose.ANALYSE):
        give(anna(), made, purpose, how=How.WRITING, on=date(2026, 11, 1))
    return made


def added(
    desk: Desk, transcript: Transcript = SPOKEN, *, recollection: bool = False, who: UUID | None = None
) -> SessionEntry:
    return add_session(
        anna(),
        who or client(desk),
        transcript,
        held_on=date(2026, 11, 3),
        source="week.txt",
        recollection=recollection,
    )


def reviewed(entry: SessionEntry) -> Review:
    """A review of the session, kept as the worker keeps it, and its job gone."""
    record = SessionRecord.objects.get(pk=entry.id)
    session = open_session(anna(), entry.id).session
    assert session is not None
    made = review(session)
    kept = ReviewRecord(session=record)
    keep_review(kept, write_review(kept, made))
    JobRecord.objects.filter(session=record).delete()
    return made


def test_a_new_session_waits_for_who_is_who(desk: Desk) -> None:
    entry = added(desk)
    assert (entry.number, entry.held_on, entry.state, entry.why) == (1, date(2026, 11, 3), SessionState.SPEAKERS, "")
    assert open_session(anna(), entry.id) == OpenedSession(entry, None, None)
    assert not JobRecord.objects.exists()


def test_what_was_imported_comes_back_whole(desk: Desk) -> None:
    (transcript,) = open_transcripts(QUIETER)
    for imported in (transcript, SPOKEN, Transcript("1", (Utterance(None, "\ud83d …"),), roles={"a": "client"})):
        speakers = speakers_of(anna(), added(desk, imported).id)
        assert speakers.transcript == imported
        assert (speakers.source, speakers.labels, speakers.single) == ("week.txt", {}, {})


def test_sessions_are_numbered_by_date_whenever_they_came(desk: Desk) -> None:
    who = client(desk)
    for day in (9, 2, 16):
        add_session(anna(), who, SPOKEN, held_on=date(2026, 11, day))
    listed = sessions_of(anna(), who)
    assert [(one.number, one.held_on.day) for one in listed] == [(1, 2), (2, 9), (3, 16)]
    remove_session(anna(), listed[0].id)
    assert [(one.number, one.held_on.day) for one in sessions_of(anna(), who)] == [(1, 9), (2, 16)]


def test_deciding_makes_the_session_and_has_it_read(desk: Desk) -> None:
    entry = added(desk)
    assert decide_speakers(anna(), entry.id, TOLD).state == SessionState.WAITING
    opened = open_session(anna(), entry.id)
    assert opened.session is not None
    assert [turn.speaker for turn in opened.session.turns] == ["therapist", "client", "therapist"]
    assert opened.session.source == "week.txt"
    assert opened.session.notes == ("Line 9 was left out.", "Who is who was said by hand.")
    assert JobRecord.objects.get().task == Task.READ


def test_deciding_again_starts_from_what_was_imported_and_reads_once(desk: Desk) -> None:
    entry = added(desk)
    decide_speakers(anna(), entry.id, TOLD)
    first = JobRecord.objects.get().id
    decide_speakers(anna(), entry.id, {"robin": Part.CLIENT, "kim": Part.THERAPIST}, {2: Part.OTHER})
    speakers = speakers_of(anna(), entry.id)
    assert speakers.labels == {"robin": Part.CLIENT, "kim": Part.THERAPIST}
    assert speakers.single == {2: Part.OTHER}
    assert speakers.transcript == SPOKEN
    assert JobRecord.objects.get().id != first


def test_a_decision_that_cannot_be_changes_nothing(desk: Desk) -> None:
    entry = added(desk)
    with pytest.raises(UnclearSpeakers):
        decide_speakers(anna(), entry.id, {"robin": Part.OTHER, "kim": Part.CLIENT})
    assert sessions_of(anna(), entry.client)[0].state == SessionState.SPEAKERS


def test_the_review_that_is_there_stays_with_its_own_words_until_there_is_another(desk: Desk) -> None:
    entry = added(desk, open_transcripts(QUIETER)[0])
    labels = {one.key: one.guess for one in speakers_of(anna(), entry.id).guess.labels}
    parts = {key: Part(guess) for key, guess in labels.items() if guess}
    decide_speakers(anna(), entry.id, parts)
    before = reviewed(entry)
    assert sessions_of(anna(), entry.client)[0].state == SessionState.READ
    swap = {Part.THERAPIST: Part.CLIENT, Part.CLIENT: Part.THERAPIST}
    decide_speakers(anna(), entry.id, {key: swap[part] for key, part in parts.items()})
    opened = open_session(anna(), entry.id)
    assert (opened.entry.state, opened.review, opened.session) == (SessionState.WAITING, before, before.session)


def test_a_recollection_in_which_nobody_is_named_is_kept_and_not_read(desk: Desk) -> None:
    prose = Transcript("note", (Utterance(None, "He came late."), Utterance(None, "We spoke of his father.")))
    entry = added(desk, prose, recollection=True)
    assert entry.state == SessionState.KEPT
    assert "not read" in entry.why
    assert read_again(anna(), entry.id).state == SessionState.KEPT
    session = open_session(anna(), entry.id).session
    assert session is not None
    assert [(turn.speaker, turn.text) for turn in session.turns] == [
        ("other", "He came late."),
        ("other", "We spoke of his father."),
    ]
    assert not JobRecord.objects.exists()
    named = decide_speakers(anna(), entry.id, {"": Part.THERAPIST}, {0: Part.CLIENT})
    assert named.state == SessionState.WAITING


def test_a_removed_session_is_gone_from_all_pages_and_comes_back_as_it_was(desk: Desk) -> None:
    entry = added(desk)
    decide_speakers(anna(), entry.id, TOLD)
    before = reviewed(entry)
    removed = remove_session(anna(), entry.id)
    assert sessions_of(anna(), entry.client) == ()
    for closed in (open_session, speakers_of, read_again, remove_session):
        with pytest.raises(Http404):
            closed(anna(), entry.id)
    assert removed_sessions_of(anna(), entry.client) == (removed,)
    assert restore_session(anna(), entry.id).state == SessionState.READ
    assert open_session(anna(), entry.id).review == before
    assert removed_sessions_of(anna(), entry.client) == ()
    assert [job.task for job in JobRecord.objects.all()] == [Task.COURSE]


def test_a_session_removed_before_it_was_read_is_read_when_it_comes_back(desk: Desk) -> None:
    entry = added(desk)
    decide_speakers(anna(), entry.id, TOLD)
    remove_session(anna(), entry.id)
    assert [job.task for job in JobRecord.objects.all()] == [Task.PURGE]
    assert restore_session(anna(), entry.id).state == SessionState.WAITING
    assert [job.task for job in JobRecord.objects.all()] == [Task.READ]


def test_a_review_of_other_readers_says_so_and_can_be_read_again(desk: Desk) -> None:
    entry = added(desk)
    decide_speakers(anna(), entry.id, TOLD)
    reviewed(entry)
    assert not sessions_of(anna(), entry.client)[0].outdated
    ReviewRecord.objects.update(read_by="marks 0")
    assert sessions_of(anna(), entry.client)[0].outdated
    assert read_again(anna(), entry.id).state == SessionState.WAITING


def test_a_review_that_this_version_can_make_nothing_of_opens_as_its_words(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = added(desk)
    decide_speakers(anna(), entry.id, TOLD)
    session = reviewed(entry).session
    monkeypatch.setattr("hereandnow.web.records.store.review_values.FORM", 2)
    opened = open_session(anna(), entry.id)
    assert (opened.review, opened.session) == (None, session)
    assert "Read the session again" in opened.entry.why


@pytest.mark.parametrize("role", list(Role))
def test_nobody_else_finds_a_session_in_any_way(desk: Desk, role: Role) -> None:
    entry = added(desk)
    other = account("Ben", role)
    attempts: list[Callable[[], object]] = [
        lambda: sessions_of(other, entry.client),
        lambda: removed_sessions_of(other, entry.client),
        lambda: add_session(other, entry.client, SPOKEN, held_on=entry.held_on),
        lambda: speakers_of(other, entry.id),
        lambda: decide_speakers(other, entry.id, TOLD),
        lambda: open_session(other, entry.id),
        lambda: read_again(other, entry.id),
        lambda: remove_session(other, entry.id),
        lambda: restore_session(other, entry.id),
        lambda: open_session(anna(), SOMEBODY),
    ]
    for refused in attempts:
        with pytest.raises(Http404):
            refused()
    assert sessions_of(anna(), entry.client) == (entry,)


def test_no_word_of_a_session_stands_in_any_file_nor_where_programmers_look(desk: Desk) -> None:
    entry = added(desk)
    decide_speakers(anna(), entry.id, TOLD)
    reviewed(entry)
    opened = open_session(anna(), entry.id)
    shown = [repr(one) for one in (opened, speakers_of(anna(), entry.id), SessionRecord.objects.get())]
    for text in (*shown, everything(desk).decode("latin-1")):
        assert not [word for word in ("Zyxwvuts", "Robin", "week.txt") if word in text]


@pytest.mark.parametrize("column", ["sealed_transcript", "sealed_source", "sealed_told", "sealed_session"])
def test_words_moved_to_another_row_or_column_open_no_more(desk: Desk, column: str) -> None:
    one, other = added(desk), added(desk)
    for entry in (one, other):
        decide_speakers(anna(), entry.id, TOLD)
    moved = getattr(SessionRecord.objects.get(pk=other.id), column)
    SessionRecord.objects.filter(pk=one.id).update(**{column: moved})
    with pytest.raises(SealBroken):
        (open_session if column == "sealed_session" else speakers_of)(anna(), one.id)


def test_without_a_consent_no_transcript_is_kept_and_what_is_typed_from_memory_is(desk: Desk) -> None:
    nobody = UUID(client_id(desk.browser))
    with pytest.raises(ConsentMissing, match="Keeping the words"):
        added(desk, who=nobody)
    assert not SessionRecord.objects.exists()
    assert added(desk, who=nobody, recollection=True).state == SessionState.SPEAKERS


def test_without_the_consent_to_it_a_session_is_kept_unread_and_read_once_it_is_given(desk: Desk) -> None:
    who = client(desk, Purpose.TRANSCRIBE)
    entry = decide_speakers(anna(), added(desk, who=who).id, TOLD)
    assert entry.state == read_again(anna(), entry.id).state == SessionState.KEPT
    assert "has not agreed" in entry.why
    assert not JobRecord.objects.exists()
    give(anna(), who, Purpose.ANALYSE, how=How.SPOKEN, on=date(2026, 11, 4))
    assert sessions_of(anna(), who)[0].state == SessionState.WAITING


def test_a_session_that_goes_while_it_is_told_who_is_who_is_not_found(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = added(desk)

    def tell_and_lose(*arguments: Any, **named: Any) -> Any:
        SessionRecord.objects.all().delete()
        return session_as_told(*arguments, **named)

    monkeypatch.setattr("hereandnow.web.records.access.sessions.session_as_told", tell_and_lose)
    with pytest.raises(Http404):
        decide_speakers(anna(), entry.id, TOLD)


def told_and_read(desk: Desk, who: UUID, *, recollection: bool) -> SessionEntry:
    entry = added(desk, who=who, recollection=recollection)
    decide_speakers(anna(), entry.id, TOLD)
    reviewed(entry)
    return read_again(anna(), entry.id)


@pytest.mark.parametrize(
    ("purpose", "removed", "left"),
    [
        (Purpose.ANALYSE, {"reviews": 2}, {SessionState.KEPT: 2}),
        (Purpose.TRANSCRIBE, {"sessions, with their words": 1}, {SessionState.WAITING: 1}),
        (Purpose.RECORD, {"sessions, with their words": 1}, {SessionState.WAITING: 1}),
    ],
)
def test_a_consent_taken_back_takes_with_it_what_rests_on_it(
    desk: Desk, purpose: Purpose, removed: dict[str, int], left: dict[SessionState, int]
) -> None:
    who = client(desk, Purpose.RECORD, Purpose.TRANSCRIBE, Purpose.ANALYSE)
    other = told_and_read(desk, client(desk), recollection=False)
    for recollection in (False, True):
        told_and_read(desk, who, recollection=recollection)
    went = withdraw(anna(), who, purpose, how=How.SPOKEN, on=date(2026, 11, 5))
    assert {str(one.what): one.count for one in went} == removed
    assert Counter(one.state for one in sessions_of(anna(), who)) == left
    assert JobRecord.objects.filter(session__client=who).count() == left.get(SessionState.WAITING, 0)
    assert open_session(anna(), other.id).review is not None
