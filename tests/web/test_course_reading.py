"""The course as the worker reads it: kept sealed, made anew after each change, gone with the consent."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.test import override_settings

from hereandnow.catalogue import PILLARS
from hereandnow.course import CourseReview, open_course, review_course
from hereandnow.course.ledger import Ledger, find_ledger
from hereandnow.domain import Belief, BeliefRating, CheckIn, Citation, TherapistRating
from hereandnow.errors import InvalidValue
from hereandnow.web.consent.jurisdictions import Jurisdiction
from hereandnow.web.records.access.check_ins import show
from hereandnow.web.records.access.consents import How, Purpose, withdraw
from hereandnow.web.records.access.entries import Entry, add, bring_back, change, keep_to_self, remove
from hereandnow.web.records.access.preparation import sheet_of
from hereandnow.web.records.access.responses import give_verdict
from hereandnow.web.records.access.sessions import open_session, remove_session, restore_session
from hereandnow.web.records.access.whole_course import CourseState, whole_course_of
from hereandnow.web.records.gathering import gather
from hereandnow.web.records.models import (
    AccountRecord,
    ClientRecord,
    CourseRecord,
    JobRecord,
    JobState,
    SessionRecord,
    Task,
    Verdict,
)
from hereandnow.web.records.readings import have_course_read, read_courses_kept_otherwise
from hereandnow.web.records.roles import Role
from hereandnow.web.records.store.course_values import form_of, value_from, value_of
from hereandnow.web.records.store.courses import FORM, CourseReading, course_from, reading_of
from hereandnow.web.records.work import do_one
from tests.pillars.coded import review as coded_review
from tests.web.desk import Desk
from tests.web.engine import everything
from tests.web.people import account
from tests.web.practice.making import FEARS, RECEIVES, agreed, keep
from tests.web.practice.making import read as read_coded
from tests.web.session.making import EXAMPLES, agree, anna, client_of, read_session, told_session

COURSE = EXAMPLES / "courses" / "slow-to-answer"
WORKER = uuid4()


@pytest.fixture(scope="module")
def read() -> CourseReview:
    """The example of ten sessions, with check-ins, beliefs and facts of scheduling."""
    return review_course(open_course(COURSE))


def kept(read: CourseReview) -> CourseReading:
    return reading_of(read, {day: str(uuid4()) for day in read.course.reviews})


def work() -> None:
    """All that waits, as if its time had come."""
    JobRecord.objects.exclude(task=Task.PURGE).update(not_before="2000-01-01T00:00:00Z")
    while do_one(WORKER):
        JobRecord.objects.exclude(task=Task.PURGE).update(not_before="2000-01-01T00:00:00Z")


def a_course(desk: Desk) -> UUID:
    """A client with three sessions that were read, and the course that they make."""
    client = client_of(desk)
    agree(client, *Purpose)
    for day, example in enumerate(("quieter", "ghosting", "small-criticism-contrast"), 3):
        told_session(client, example, day)
    work()
    return client


def course_of(client: UUID) -> CourseReading | None:
    record = CourseRecord.objects.filter(client=client).first()
    return None if record is None else course_from(record)


def test_every_thread_comes_back_as_it_was(read: CourseReview) -> None:
    reading = kept(read)
    assert reading.patterns.episodes
    assert reading.waits
    assert reading.ledger.beliefs
    assert value_from(CourseReading, value_of(reading)) == reading


def test_nothing_that_the_engine_reads_is_left_out() -> None:
    assert {one.name for one in fields(CourseReview)} - {one.name for one in fields(CourseReading)} == {"course"}


def test_a_turn_is_kept_once_however_often_it_is_cited(read: CourseReview) -> None:
    cited = [told.citation for episode in read.patterns.episodes for told in episode.told]
    turns = {f"{citation.session} {citation.evidence.turn.index}" for citation in cited}
    assert len(turns) < len(cited)
    assert turns <= set(value_of(kept(read))["turns"])


def spoilt(value: dict[str, Any], speaker: str) -> None:
    """Every cited turn says something else."""
    for said in value["turns"].values():
        said[:2] = [speaker, "x"]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda value: value.pop("turns"),
        lambda value: value.pop("value"),
        lambda value: value["value"].pop(),
        lambda value: spoilt(value, "client"),
        lambda value: spoilt(value, "nobody"),
    ],
    ids=["no turns", "no value", "a thread is missing", "turns of other words", "turns of nobody"],
)
def test_what_cannot_be_made_any_more_is_refused_without_a_word_of_it(read: CourseReview, spoil: object) -> None:
    value = value_of(kept(read))
    spoil(value)  # type: ignore[operator]
    with pytest.raises(InvalidValue) as refused:
        value_from(CourseReading, value)
    assert "sorry" not in str(refused.value)


def test_the_form_is_named_by_the_shape_of_all_that_is_held() -> None:
    assert form_of(CourseReading) == FORM
    assert len({form_of(kind) for kind in (CourseReading, Citation, CourseReview)}) == 3


def test_a_course_is_read_once_its_sessions_are(desk: Desk) -> None:
    client = a_course(desk)
    reading = course_of(client)
    assert reading is not None
    assert reading.days == (date(2026, 11, 3), date(2026, 11, 4), date(2026, 11, 5))
    assert set(reading.recorded) == set(reading.days)
    assert reading.patterns.episodes
    assert [job.state for job in JobRecord.objects.filter(task=Task.COURSE)] == [JobState.DONE]


def test_no_word_of_a_course_stands_in_clear(desk: Desk) -> None:
    client = a_course(desk)
    reading = course_of(client)
    assert reading is not None
    quote = reading.patterns.episodes[0].told[0].citation.evidence.quote
    assert len(quote) > 10
    assert quote.encode() not in everything(desk)


def test_of_two_sessions_on_one_day_one_is_taken_and_that_is_said(desk: Desk) -> None:
    client = client_of(desk)
    agree(client, *Purpose)
    for example in ("quieter", "ghosting"):
        told_session(client, example, 3)
    work()
    reading = course_of(client)
    assert reading is not None
    assert reading.days == (date(2026, 11, 3),)
    assert reading.left_out == ("one of the sessions of 3 November 2026",)


def test_a_removed_session_takes_the_course_along_until_it_is_read_anew(desk: Desk) -> None:
    client = a_course(desk)
    reading = course_of(client)
    assert reading is not None
    session = UUID(reading.recorded[date(2026, 11, 4)])
    remove_session(anna(), session)
    assert course_of(client) is None
    work()
    shorter = course_of(client)
    assert shorter is not None
    assert shorter.days == (date(2026, 11, 3), date(2026, 11, 5))
    restore_session(anna(), session)
    work()
    assert course_of(client) == reading


def test_the_last_session_removed_leaves_no_course(desk: Desk) -> None:
    client = client_of(desk)
    agree(client, *Purpose)
    session = told_session(client)
    work()
    assert course_of(client) is not None
    remove_session(anna(), session)
    work()
    assert course_of(client) is None
    assert not JobRecord.objects.filter(task=Task.COURSE).exists()


@pytest.mark.parametrize("purpose", [Purpose.ANALYSE, Purpose.TRANSCRIBE, Purpose.RECORD])
def test_what_a_course_rests_on_taken_back_takes_the_course(desk: Desk, purpose: Purpose) -> None:
    client = a_course(desk)
    removed = withdraw(anna(), client, purpose, how=How.SPOKEN, on=date(2026, 11, 9))
    assert [one.count for one in removed if "course" in str(one.what)] == [1]
    assert [str(one.to_client) for one in removed if "course" in str(one.what)] == [
        "readings of all sessions together by the program"
    ]
    work()
    assert course_of(client) is None


def test_other_purposes_leave_it(desk: Desk) -> None:
    client = a_course(desk)
    for purpose in (Purpose.SHARE, Purpose.SUPERVISE, Purpose.RESEARCH):
        withdraw(anna(), client, purpose, how=How.SPOKEN, on=date(2026, 11, 9))
    assert course_of(client) is not None


def test_consent_taken_back_while_the_course_is_read_keeps_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    client = a_course(desk)
    remove_session(anna(), read_session(client, "family-duty", 9))

    def meanwhile(course: object) -> CourseReview:
        withdraw(anna(), client, Purpose.ANALYSE, how=How.SPOKEN, on=date(2026, 11, 9))
        return review_course(course)  # type: ignore[arg-type]

    monkeypatch.setattr("hereandnow.web.records.work.review_course", meanwhile)
    work()
    assert not CourseRecord.objects.exists()


def test_a_moment_that_does_not_fit_is_not_counted_in_the_course(desk: Desk) -> None:
    client = a_course(desk)
    reading = course_of(client)
    assert reading is not None
    rupture = reading.alliance.ruptures[0]
    session = UUID(reading.recorded[rupture.session])
    review = open_session(anna(), session).review
    assert review is not None
    moment = next(m for m in review.moments if m.kind.name == rupture.kind)
    give_verdict(anna(), session, moment.id, Verdict.DOES_NOT_FIT)
    work()
    after = course_of(client)
    assert after is not None
    assert len(after.alliance.ruptures) == len(reading.alliance.ruptures) - 1
    give_verdict(anna(), session, moment.id, Verdict.FITS)
    work()
    assert course_of(client) == reading


CHAIN = (FEARS, RECEIVES, "C: I thought you would be cross and you were not. | client.expectation_disconfirmed")


def ledger_of(client: UUID) -> Ledger:
    """As the worker would find it now."""
    gathered = gather(client)
    assert gathered is not None
    return find_ledger(gathered.course)


def test_a_refused_chain_stays_refused_in_the_course_and_comes_back_when_it_fits(desk: Desk) -> None:
    client = agreed(desk)
    session = read_coded(client, *CHAIN)
    found = ledger_of(client)
    assert [one.status for one in found.chains] == ["stronger"]
    give_verdict(anna(), session, "corrective_chain-0-2", Verdict.DOES_NOT_FIT)
    assert (ledger_of(client).chains, ledger_of(client).unmet) == ((), ())
    give_verdict(anna(), session, "corrective_chain-0-2", Verdict.FITS)
    assert ledger_of(client) == found


def test_a_refused_chain_stays_refused_where_the_session_is_read_anew(desk: Desk) -> None:
    client = agreed(desk)
    session = read_coded(client, *CHAIN)
    give_verdict(anna(), session, "corrective_chain-0-2", Verdict.DOES_NOT_FIT)
    record = SessionRecord.objects.get(pk=session)
    keep(record, coded_review(PILLARS, *CHAIN[:2], CHAIN[2].partition(" | ")[0]))
    assert ledger_of(client).chains == ()
    keep(record, coded_review(PILLARS, "C: Hello to you.", *CHAIN))
    assert [one.status for one in ledger_of(client).chains] == ["stronger"], "these are other words by now"


def told(client: UUID) -> dict[str, Entry]:
    """What a client and their therapist told of two sessions, one of which was not recorded, by what it is."""
    own = account("Mika", Role.CLIENT)
    ClientRecord.objects.filter(pk=client).update(account=own)
    third, tenth = date(2026, 11, 3), date(2026, 11, 10)
    return {
        "check-in": add(own, client, CheckIn(session=third, ratings={"heard": 3}, words="It was good to say it.")),
        "not recorded": add(own, client, CheckIn(session=tenth, ratings={"left_unsaid": 4})),
        "guess": add(anna(), client, TherapistRating(third, {"heard": 1})),
        "belief": add(
            own,
            client,
            Belief(sentence="If I ask, people leave.", about="others", ratings=(BeliefRating(third, 80),)),
        ),
    }


def test_what_is_told_between_sessions_stands_beside_the_talk(desk: Desk) -> None:
    client = a_course(desk)
    told(client)
    work()
    folded = course_of(client)
    assert folded is not None
    assert folded.days[-1] < date(2026, 11, 10)  # the therapist has neither guessed nor looked
    show(anna(), client, date(2026, 11, 10))
    work()
    reading = course_of(client)
    assert reading is not None
    assert reading.days[-1] == date(2026, 11, 10)
    assert date(2026, 11, 10) not in reading.recorded
    first = reading.alliance.sessions[0]
    assert (first.words, [(pair.client, pair.therapist) for pair in first.pairs]) == (
        "It was good to say it.",
        [(3, 1)],
    )
    assert reading.ledger.beliefs[0].belief.sentence == "If I ask, people leave."
    assert reading.preparation.openers


@pytest.mark.parametrize("hide", ["removed", "kept to self"])
def test_what_the_client_takes_back_is_in_no_course_from_then_on(desk: Desk, hide: str) -> None:
    client = a_course(desk)
    belief = told(client)["belief"]
    work()
    own = AccountRecord.objects.called("Mika").get()
    if hide == "removed":
        remove(own, belief.id)
    else:
        keep_to_self(own, belief.id, kept=True)
    assert course_of(client) is None
    work()
    reading = course_of(client)
    assert reading is not None
    assert not reading.ledger.beliefs
    if hide == "removed":
        bring_back(own, belief.id)
    else:
        keep_to_self(own, belief.id, kept=False)
    work()
    again = course_of(client)
    assert again is not None
    assert again.ledger.beliefs


def test_an_entry_that_was_changed_is_read_anew(desk: Desk) -> None:
    client = a_course(desk)
    belief = told(client)["belief"]
    work()
    own = AccountRecord.objects.called("Mika").get()
    change(own, belief.id, Belief(sentence="If I ask, some people leave.", about="others"))
    work()
    reading = course_of(client)
    assert reading is not None
    assert reading.ledger.beliefs[0].belief.sentence == "If I ask, some people leave."


def test_what_a_client_keeps_to_themself_has_no_course_read(desk: Desk) -> None:
    client = a_course(desk)
    mika = account("Mika", Role.CLIENT)
    ClientRecord.objects.filter(pk=client).update(account=mika)
    told = add(mika, client, Belief(sentence="If I ask, people leave.", about="others"), kept_to_self=True)
    change(mika, told.id, Belief(sentence="If I ask, some leave.", about="others"))
    remove(mika, told.id)
    bring_back(mika, told.id)
    assert course_of(client) is not None
    assert not JobRecord.objects.filter(task=Task.COURSE).exclude(state=JobState.DONE).exists()
    keep_to_self(mika, told.id, kept=False)
    assert JobRecord.objects.filter(task=Task.COURSE, state=JobState.WAITING).exists()


def test_without_consent_to_reading_entries_make_no_course(desk: Desk) -> None:
    client = client_of(desk)
    told(client)
    assert not JobRecord.objects.exists()


@pytest.mark.parametrize("changed", [{"form": "another"}, None], ids=["another form", "not there"])
def test_a_course_that_this_version_cannot_open_is_read_when_the_records_are_opened(
    desk: Desk, changed: dict[str, str] | None
) -> None:
    client = a_course(desk)
    if changed:
        CourseRecord.objects.update(**changed)
        assert course_of(client) is None
    else:
        CourseRecord.objects.all().delete()
    read_courses_kept_otherwise(FORM)
    assert JobRecord.objects.get(task=Task.COURSE).state == JobState.WAITING
    work()
    assert course_of(client) is not None
    read_courses_kept_otherwise(FORM)
    assert JobRecord.objects.get(task=Task.COURSE).state == JobState.DONE


def test_where_the_law_is_another_a_course_is_hidden_at_once_and_read_anew(desk: Desk) -> None:
    client = a_course(desk)
    read_courses_kept_otherwise(FORM)
    assert JobRecord.objects.get(task=Task.COURSE).state == JobState.DONE
    with override_settings(JURISDICTION=Jurisdiction.ILLINOIS):
        agree(client, *Purpose)  # to the text that is asked there
        JobRecord.objects.filter(task=Task.COURSE).update(state=JobState.DONE)
        assert whole_course_of(anna(), client).reading is None
        assert sheet_of(anna(), client).openers == ()
        read_courses_kept_otherwise(FORM)
        assert whole_course_of(anna(), client).state == CourseState.READING
        work()
        there = whole_course_of(anna(), client).reading
        assert there is not None
        assert not there.ledger.chains
    agree(client, *Purpose)  # and to the text that is asked here
    JobRecord.objects.filter(task=Task.COURSE).update(state=JobState.DONE)
    assert whole_course_of(anna(), client).reading is None
    read_courses_kept_otherwise(FORM)
    work()
    assert whole_course_of(anna(), client).reading is not None


def test_in_illinois_a_course_infers_no_emotion(desk: Desk) -> None:
    client = a_course(desk)
    reading = course_of(client)
    assert reading is not None
    assert any(rupture.kind == "withdrawal" for rupture in reading.alliance.ruptures)
    with override_settings(JURISDICTION=Jurisdiction.ILLINOIS):
        agree(client, *Purpose)  # to the text that is asked there
        have_course_read(client)
        work()
        there = course_of(client)
    assert there is not None
    assert not [one for one in there.alliance.ruptures if one.kind == "withdrawal"]
    assert not there.ledger.chains
    assert not there.ledger.unmet
    inferred = {"client.intellectualises", "client.minimises", "client.shuts_down", "client.fears_reaction"}
    assert not inferred & {baseline.code for baseline in there.baselines}
    assert not any(sum(counts.values()) for counts in there.emotion.invitations.values())
    assert there.patterns.episodes
