"""Jobs: on a lease, ended once, set aside when they keep failing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from django.db import OperationalError
from django.test import override_settings
from django.utils import timezone

from hereandnow.domain import Review
from hereandnow.review import open_transcripts, review
from hereandnow.transcripts import Transcript
from hereandnow.web.consent.jurisdictions import Jurisdiction
from hereandnow.web.consent.permitted import permitted
from hereandnow.web.records import jobs, work
from hereandnow.web.records.access.consents import give, withdraw
from hereandnow.web.records.access.sessions import (
    SessionEntry,
    SessionState,
    decide_speakers,
    open_session,
    read_again,
    remove_session,
    restore_session,
    sessions_of,
    speakers_of,
)
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.jobs import ATTEMPTS, LEASE, Job, anything_due, claim, end
from hereandnow.web.records.models import AuditRecord, JobRecord, JobState, ReviewRecord, SessionRecord, Task
from hereandnow.web.records.parts import Part
from hereandnow.web.records.purposes import How, Purpose
from hereandnow.web.records.removal import KEPT_AFTER_REMOVAL
from hereandnow.web.records.work import do_one
from tests.web.desk import Desk
from tests.web.test_sessions import QUIETER, SPOKEN, TOLD, added, anna

ONE, OTHER = uuid4(), uuid4()


def waiting(desk: Desk, transcript: Transcript = SPOKEN) -> SessionEntry:
    """A session that waits to be read."""
    return decide_speakers(anna(), added(desk, transcript).id, TOLD)


def claimed(owner: UUID = ONE) -> Job:
    job = claim(owner)
    assert job is not None
    return job


def state_of(entry: SessionEntry) -> SessionState:
    return sessions_of(anna(), entry.client)[0].state


def let_pass(time: timedelta) -> None:
    """As if all this had been so long ago."""
    for job in JobRecord.objects.all():
        job.not_before -= time
        job.until = job.until - time if job.until else None
        job.save()


def test_a_job_is_claimed_by_one_and_ended_once(desk: Desk) -> None:
    entry = waiting(desk)
    assert anything_due()
    job = claimed()
    assert (job.of, job.task) == (entry.id, Task.READ)
    assert state_of(entry) == SessionState.READING
    assert claim(OTHER) is None
    assert not anything_due()
    assert [end(job), end(job)] == [True, False]
    assert claim(OTHER) is None


def test_what_waited_longest_comes_first(desk: Desk) -> None:
    entries = [waiting(desk) for _ in range(3)]
    assert [claimed().of for _ in entries] == [entry.id for entry in entries]


@pytest.mark.parametrize(
    ("passes", "taken"),
    [
        (LEASE - timedelta(seconds=1), False),
        (LEASE + timedelta(seconds=1), True),
        (-timedelta(days=1), True),
    ],
    ids=["the lease stands", "the lease is over", "the clock was set back a day"],
)
def test_another_takes_over_once_a_lease_is_over(desk: Desk, passes: timedelta, taken: bool) -> None:
    waiting(desk)
    first = claimed(ONE)
    let_pass(passes)
    second = claim(OTHER)
    assert (second is not None) == taken
    assert end(first) == (not taken)


def test_a_sign_of_life_keeps_the_lease(desk: Desk) -> None:
    waiting(desk)
    claimed(ONE)
    let_pass(LEASE - timedelta(seconds=1))
    jobs.renew(ONE)
    let_pass(LEASE - timedelta(seconds=1))
    assert claim(OTHER) is None


def test_what_is_given_back_costs_no_attempt_and_what_is_given_up_does(desk: Desk) -> None:
    waiting(desk)
    for _ in range(2 * ATTEMPTS):
        claimed(ONE)
        jobs.release(ONE)
    assert JobRecord.objects.get().attempts == 0
    claimed(ONE)
    jobs.give_up(ONE)
    claimed(OTHER)
    assert JobRecord.objects.get().attempts == 2


def test_a_job_that_ends_each_worker_is_set_aside(desk: Desk) -> None:
    entry = waiting(desk)
    for _ in range(ATTEMPTS):
        claimed(ONE)
        jobs.give_up(ONE)
    assert claim(OTHER) is None
    assert state_of(entry) == SessionState.SET_ASIDE
    assert jobs.GONE in sessions_of(anna(), entry.client)[0].why


def test_a_job_that_keeps_failing_waits_longer_each_time_and_is_set_aside_without_words(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fault(*arguments: object) -> Review:
        raise ValueError("Zyxwvuts was there")

    monkeypatch.setattr(work, "review", fault)
    entry = waiting(desk)
    waits = []
    for _ in range(ATTEMPTS):
        assert do_one(ONE)
        waits.append(JobRecord.objects.get().not_before - timezone.now())
        assert not do_one(ONE)  # not at once
        let_pass(timedelta(minutes=1))
    assert [round(wait.total_seconds()) for wait in waits[:-1]] == [2, 4, 8, 16]
    assert not anything_due()
    listed = sessions_of(anna(), entry.client)[0]
    assert listed.state == SessionState.SET_ASIDE
    assert "ValueError at " in listed.why
    assert "Zyxwvuts" not in listed.why
    monkeypatch.undo()
    assert read_again(anna(), entry.id).state == SessionState.WAITING
    assert do_one(OTHER)
    assert state_of(entry) == SessionState.READ


def test_a_database_that_cannot_be_written_says_nothing_against_the_job(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*arguments: object) -> Review:
        raise OperationalError("database or disk is full")

    monkeypatch.setattr(work, "review", full)
    waiting(desk)
    with pytest.raises(OperationalError):
        do_one(ONE)
    assert JobRecord.objects.get().reason == ""


def test_reading_keeps_one_review_that_opens(desk: Desk) -> None:
    entry = waiting(desk)
    assert do_one(ONE)
    assert not do_one(ONE)
    opened = open_session(anna(), entry.id)
    assert opened.entry.state == SessionState.READ
    assert opened.review is not None
    assert opened.review.session == opened.session
    (witnessed,) = AuditRecord.objects.filter(deed=Deed.ANALYSED)
    assert (witnessed.actor, witnessed.thing) == ("", str(entry.id))
    read_again(anna(), entry.id)
    assert do_one(ONE)
    assert ReviewRecord.objects.count() == 1


def take_over(entry: SessionEntry) -> None:
    jobs.give_up(ONE)
    assert do_one(OTHER)


def tell_anew(entry: SessionEntry) -> None:
    decide_speakers(anna(), entry.id, TOLD)


def remove(entry: SessionEntry) -> None:
    remove_session(anna(), entry.id)


def remove_and_restore(entry: SessionEntry) -> None:
    remove_session(anna(), entry.id)
    restore_session(anna(), entry.id)


def take_consent_back(entry: SessionEntry) -> None:
    withdraw(anna(), entry.client, Purpose.ANALYSE, how=How.SPOKEN, on=entry.held_on)


def take_consent_back_and_give_it(entry: SessionEntry) -> None:
    take_consent_back(entry)
    give(anna(), entry.client, Purpose.ANALYSE, how=How.SPOKEN, on=entry.held_on)


def purge(entry: SessionEntry) -> None:
    SessionRecord.objects.filter(pk=entry.id).delete()


@pytest.mark.parametrize(
    ("meanwhile", "reviews"),
    [
        (take_over, 1),
        (tell_anew, 0),
        (remove, 0),
        (remove_and_restore, 0),
        (purge, 0),
        (take_consent_back, 0),
        (take_consent_back_and_give_it, 0),
    ],
)
def test_a_reading_that_is_not_wanted_any_more_at_its_end_leaves_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, meanwhile: Callable[[SessionEntry], None], reviews: int
) -> None:
    entry = waiting(desk)
    read = review
    kept: list[UUID] = []

    def slowly(*arguments: object) -> Review:
        monkeypatch.setattr(work, "review", read)
        meanwhile(entry)
        kept.extend(ReviewRecord.objects.values_list("id", flat=True))
        return read(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(work, "review", slowly)
    assert do_one(ONE)
    assert list(ReviewRecord.objects.values_list("id", flat=True)) == kept
    assert len(kept) == reviews
    if meanwhile in (tell_anew, remove_and_restore, take_consent_back_and_give_it):
        assert do_one(ONE)
        assert state_of(entry) == SessionState.READ


def test_the_review_and_the_end_of_its_job_are_so_together_or_not_at_all(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut_off(*arguments: object, **named: object) -> None:
        raise KeyboardInterrupt

    entry = waiting(desk)
    monkeypatch.setattr(ReviewRecord, "save", cut_off)
    with pytest.raises(KeyboardInterrupt):
        do_one(ONE)
    assert (JobRecord.objects.get().state, ReviewRecord.objects.count()) == (JobState.RUNNING, 0)
    monkeypatch.undo()
    jobs.give_up(ONE)
    assert do_one(OTHER)
    assert state_of(entry) == SessionState.READ


def test_what_was_removed_is_purged_after_a_week_with_all_that_belongs_to_it(desk: Desk) -> None:
    entry = waiting(desk)
    assert do_one(ONE)
    remove_session(anna(), entry.id)
    let_pass(KEPT_AFTER_REMOVAL - timedelta(minutes=1))
    assert not do_one(ONE)
    let_pass(timedelta(minutes=2))
    assert do_one(ONE)
    assert [table.objects.count() for table in (SessionRecord, ReviewRecord, JobRecord)] == [0, 0, 0]


def test_what_was_brought_back_is_not_purged(desk: Desk) -> None:
    entry = waiting(desk)
    remove_session(anna(), entry.id)
    let_pass(KEPT_AFTER_REMOVAL)
    purging = claimed()
    restore_session(anna(), entry.id)
    assert not end(purging)
    assert do_one(ONE)
    assert state_of(entry) == SessionState.READ
    assert entry.held_on == date(2026, 11, 3)


def test_in_illinois_a_review_is_kept_without_what_infers_a_feeling_or_a_state_of_mind(desk: Desk) -> None:
    (transcript,) = open_transcripts(QUIETER)
    with override_settings(JURISDICTION=Jurisdiction.ILLINOIS):
        entry = added(desk, transcript)
        labels = speakers_of(anna(), entry.id).guess.labels
        decide_speakers(anna(), entry.id, {label.key: Part(label.guess) for label in labels if label.guess})
        assert do_one(ONE)
    opened = open_session(anna(), entry.id)
    assert opened.session is not None
    assert opened.review == permitted(review(opened.session), Jurisdiction.ILLINOIS) != review(opened.session)
