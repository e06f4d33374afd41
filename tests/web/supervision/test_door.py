"""Supervision at the door: what a supervisor gets, from whom and how long, and what the therapist has of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from django.http import Http404
from django.test import override_settings
from django.utils import timezone

from hereandnow.domain import Evidence
from hereandnow.errors import ClientNamed, ConsentMissing, InvalidValue
from hereandnow.web.consent.inferences import KINDS
from hereandnow.web.consent.jurisdictions import Jurisdiction
from hereandnow.web.records.access import bringing as therapist
from hereandnow.web.records.access import supervision as supervisor
from hereandnow.web.records.access.bringing import Bringing, Marked
from hereandnow.web.records.access.consents import How, Purpose, withdraw
from hereandnow.web.records.access.erasing import erase_client
from hereandnow.web.records.access.lookers import lookers_of
from hereandnow.web.records.access.responses import (
    add_own_moment,
    mark_for_supervision,
    remove_own_moment,
    responses_of,
)
from hereandnow.web.records.access.sessions import open_session, remove_session, restore_session
from hereandnow.web.records.access.supervision import Brought
from hereandnow.web.records.models import AccountRecord, AuditRecord, BroughtRecord, ReviewRecord, SupervisionRecord
from hereandnow.web.records.roles import Role
from hereandnow.web.records.store.responses import excerpt_from, opened, sealed
from hereandnow.web.vault import the_vault
from tests.web.desk import Desk
from tests.web.people import account, anna
from tests.web.session.making import agree, client_of, read_session
from tests.web.supervision.making import ASKED, NAME, PSEUDONYM, SAID, ben, brought, marked, moments_of

TODAY = timezone.localdate
SEALED = ("sealed_excerpt", "sealed_pseudonym", "sealed_asked", "sealed_answer", "sealed_answer_before")


@pytest.fixture
def client(desk: Desk) -> UUID:
    """A client who agreed to everything."""
    client = client_of(desk, NAME)
    agree(client, *Purpose)
    return client


@pytest.fixture
def session(client: UUID) -> UUID:
    """Their session, read."""
    return read_session(client)


def shown(to: AccountRecord | None = None) -> list[Brought]:
    """What a supervisor finds."""
    found = supervisor.excerpts_for(to or ben())
    assert all(isinstance(one, Brought) for one in found)
    return [one for one in found if isinstance(one, Brought)]


def seen_by_anna() -> list[Bringing]:
    return [one for one in therapist.brought_by(anna()) if isinstance(one, Bringing)]


def only(session: UUID, words: str) -> str:
    """The id of a moment of Anna's own on these words."""
    found = open_session(anna(), session).session
    assert found is not None
    turn = next(turn for turn in found.turns if words in turn.text)
    start = turn.text.index(words)
    evidence = Evidence(turn, start, start + len(words), words)
    return add_own_moment(anna(), session, evidence, pillar="culture", sentence="It is here.", question="And?").id


# What the supervisor gets.


def test_an_excerpt_holds_the_moment_its_quotes_and_at_most_two_turns_around_them(session: UUID) -> None:
    by_excerpt = {brought(session, moment.id): moment for moment in moments_of(session)}
    words = open_session(anna(), session).session
    assert words is not None
    assert len(shown()) == len(by_excerpt) > 2
    for one in shown():
        assert (one.therapist, one.pseudonym, one.asked) == (anna().name, PSEUDONYM, ASKED)
        moment = by_excerpt[one.id]
        assert (one.shown.title, one.shown.sentence, one.shown.question) == (
            moment.kind.title,
            moment.sentence,
            moment.question,
        )
        cited = {*moment.evidence, *(part.evidence for part in moment.therapist_part)}
        quotes = [passage.text for passage in one.shown.passages if not passage.around]
        assert sorted(quotes) == sorted(evidence.quote.replace("Conor", "[name]") for evidence in cited)
        first, last = min(e.turn.index for e in cited), max(e.turn.index for e in cited)
        around = [passage.text for passage in one.shown.passages if passage.around]
        beside = [turn.text for turn in words.turns if turn.index in (first - 1, last + 1)]
        assert around == [text.replace("Conor", "[name]") for text in beside]


def test_the_name_of_the_client_stands_nowhere_in_it_nor_anything_that_leads_to_the_record(
    client: UUID, session: UUID
) -> None:
    brought(session, only(session, "I'm so sorry, Conor"))
    (one,) = shown()
    said = " ".join(passage.text for passage in one.shown.passages)
    assert "I'm so sorry, [name]" in said
    everything = f"{one} {one.shown} {said} {one.pseudonym} {one.asked} {one.shown.sentence} {one.shown.question}"
    for word in ("Conor", str(client), str(session), "2026-11-03"):
        assert word not in everything


@pytest.mark.parametrize(("pseudonym", "asked"), [("Conor", ASKED), ("Blue", "What does Conor ask of me?")])
def test_a_pseudonym_or_a_question_with_the_name_in_it_is_refused(session: UUID, pseudonym: str, asked: str) -> None:
    mark = marked(session)
    with pytest.raises(ClientNamed):
        therapist.bring(anna(), mark, ben().pk, pseudonym=pseudonym, asked=asked, until=TODAY(), around=False)
    assert not BroughtRecord.objects.exists()


@pytest.mark.parametrize("around", [True, False])
def test_the_supervisor_reads_what_the_therapist_was_shown_before(session: UUID, around: bool) -> None:
    mark = marked(session)
    preview = therapist.to_bring(anna(), mark)
    assert len([passage for passage in preview.around.passages if passage.around]) == 2
    assert not [passage for passage in preview.alone.passages if passage.around]
    therapist.bring(anna(), mark, ben().pk, pseudonym="Blue", asked="", until=TODAY(), around=around)
    assert shown()[0].shown == (preview.around if around else preview.alone)


def test_where_the_session_has_other_words_by_now_no_turn_of_it_goes_with_the_quotes(session: UUID) -> None:
    mark = marked(session)
    record = SupervisionRecord.objects.get()
    other = excerpt_from(record).quotes[0].text
    kept = json.loads(opened(record, "excerpt"))
    kept["quotes"][0][4] = f"{other}, said otherwise"
    record.sealed_excerpt = sealed(record, "excerpt", json.dumps(kept))
    record.save()
    preview = therapist.to_bring(anna(), mark)
    assert not [passage for passage in preview.around.passages if passage.around]


def test_a_mark_alone_shows_nobody_anything(session: UUID) -> None:
    marked(session)
    assert shown() == []
    (mark,) = therapist.marks_of(anna())
    assert isinstance(mark, Marked)
    assert mark.client.name == NAME
    brought(session)
    assert therapist.marks_of(anna()) == ()


def test_other_names_that_the_therapist_gives_are_left_out_too(session: UUID) -> None:
    mark = marked(session, only(session, "Mossie"))
    therapist.bring(
        anna(), mark, ben().pk, pseudonym="Blue", asked="", until=TODAY(), around=True, others="Mossie, Noreen"
    )
    said = " ".join(passage.text for passage in shown()[0].shown.passages)
    assert "[name]" in said
    assert "Mossie" not in said


def test_a_moment_of_the_therapists_own_is_said_to_be_one(session: UUID) -> None:
    brought(session)
    brought(session, only(session, "I'm mortified."))
    assert sorted(one.shown.own for one in shown()) == [False, True]


# How long.


def test_an_excerpt_is_gone_by_itself_when_its_last_day_is_over(session: UUID, monkeypatch: pytest.MonkeyPatch) -> None:
    brought(session, until=TODAY() + timedelta(days=2))
    today = TODAY()
    for days, found in ((2, 1), (3, 0)):
        monkeypatch.setattr(timezone, "localdate", lambda days=days: today + timedelta(days=days))
        assert len(shown()) == found
        assert [one.stands for one in seen_by_anna()] == [found == 1]
    with pytest.raises(Http404):
        supervisor.answer_excerpt(ben(), BroughtRecord.objects.get().id, SAID)


@pytest.mark.parametrize("days", [-1, 366])
def test_it_is_brought_for_a_year_at_most_and_not_into_the_past(session: UUID, days: int) -> None:
    with pytest.raises(InvalidValue):
        brought(session, until=TODAY() + timedelta(days=days))


ENDS: dict[str, Callable[[UUID, UUID, UUID], object]] = {
    "taken back": lambda client, session, one: therapist.take_back(anna(), one),
    "not marked any more": lambda client, session, one: mark_for_supervision(
        anna(), session, BroughtRecord.objects.get().moment, mark=False
    ),
    "consent taken back": lambda client, session, one: withdraw(
        anna(), client, Purpose.SUPERVISE, how=How.SPOKEN, on=date(2026, 11, 4)
    ),
    "nothing may be read": lambda client, session, one: withdraw(
        anna(), client, Purpose.ANALYSE, how=How.SPOKEN, on=date(2026, 11, 4)
    ),
    "session removed": lambda client, session, one: remove_session(anna(), session),
    "client erased": lambda client, session, one: erase_client(anna(), client),
    "the therapist's account is closed": lambda client, session, one: AccountRecord.objects.filter(pk=anna().pk).update(
        is_active=False
    ),
    "brought to somebody else": lambda client, session, one: brought(session, to=ben("Cleo")),
}


@pytest.mark.parametrize("end", ENDS.values(), ids=list(ENDS))
def test_it_ends_at_once(client: UUID, session: UUID, end: Callable[[UUID, UUID, UUID], object]) -> None:
    one = brought(session)
    assert len(shown()) == 1
    end(client, session, one)
    assert shown() == []
    for attempt in (
        lambda: supervisor.excerpt_for(ben(), one),
        lambda: supervisor.answer_excerpt(ben(), one, SAID),
        lambda: supervisor.swap_answer(ben(), one),
    ):
        with pytest.raises(Http404):
            attempt()


@pytest.mark.parametrize("purpose", [Purpose.RECORD, Purpose.TRANSCRIBE, Purpose.ANALYSE, Purpose.SUPERVISE])
def test_with_the_consent_the_row_is_removed_and_named(
    desk: Desk, client: UUID, session: UUID, purpose: Purpose
) -> None:
    one = brought(session)
    supervisor.answer_excerpt(ben(), one, SAID)
    stranger = read_session(stranger_of(desk))
    brought(stranger)
    removed = withdraw(anna(), client, purpose, how=How.SPOKEN, on=date(2026, 11, 4))
    assert ("excerpts brought to supervision, with question and answer", 1) in [(str(r.what), r.count) for r in removed]
    assert [row.session_id for row in BroughtRecord.objects.all()] == [stranger]


def stranger_of(desk: Desk) -> UUID:
    """Another client of Anna's, who agreed to everything, too."""
    stranger = client_of(desk, "Mr K")
    agree(stranger, *Purpose)
    return stranger


def test_without_consent_nothing_is_brought_and_nothing_is_put_back(client: UUID, session: UUID) -> None:
    mark = marked(session)
    one = brought(session)
    kept = BroughtRecord.objects.get()
    mark_row = SupervisionRecord.objects.get()
    withdraw(anna(), client, Purpose.SUPERVISE, how=How.SPOKEN, on=date(2026, 11, 4))
    kept.save(force_insert=True)  # as if a copy from before had been put back
    mark_row.save(force_insert=True)
    assert shown() == []
    with pytest.raises(Http404):
        supervisor.excerpt_for(ben(), one)
    for attempt in (
        lambda: therapist.put_back(anna(), one),
        lambda: therapist.bring(anna(), mark_row.pk, ben().pk, pseudonym="Blue", asked="", until=TODAY(), around=False),
    ):
        with pytest.raises(ConsentMissing):
            attempt()
    assert mark != mark_row.pk


def test_removing_a_moment_of_ones_own_takes_it_back(session: UUID) -> None:
    moment = only(session, "I'm mortified.")
    one = brought(session, moment)
    own = BroughtRecord.objects.get().own_id
    assert own is not None
    supervisor.answer_excerpt(ben(), one, SAID)
    remove_own_moment(anna(), session, own)
    assert shown() == []
    assert [bringing.brought.answer for bringing in seen_by_anna()] == [SAID]


def test_a_session_that_is_brought_back_is_there_for_the_supervisor_again(session: UUID) -> None:
    brought(session)
    remove_session(anna(), session)
    restore_session(anna(), session)
    assert len(shown()) == 1


def test_other_moments_and_the_same_one_of_another_session_are_left_alone(client: UUID, session: UUID) -> None:
    moments = [moment.id for moment in moments_of(session)[:2]]
    places = [(place, moment) for place in (session, read_session(client, day=10)) for moment in moments]
    ones = [brought(*place) for place in places]
    assert {one.id for one in shown()} == set(ones)
    assert set(SupervisionRecord.objects.values_list("session", "moment")) == set(places)
    mark_for_supervision(anna(), *places[0], mark=False)
    assert {one.id for one in shown()} == set(ones[1:])
    assert set(SupervisionRecord.objects.values_list("session", "moment")) == set(places[1:])


def test_a_list_is_witnessed_for_those_alone_who_stand_in_it(desk: Desk, client: UUID, session: UUID) -> None:
    stranger_of(desk)
    brought(session)
    before = AuditRecord.objects.count()
    therapist.brought_by(anna())
    assert set(AuditRecord.objects.filter(seq__gt=before).values_list("client", flat=True)) == {str(client)}


# Answers.


def test_an_answer_reaches_the_therapist_at_the_moment_and_on_the_list(client: UUID, session: UUID) -> None:
    one = brought(session)
    assert therapist.new_supervision_of(anna()) == {}
    supervisor.answer_excerpt(ben(), one, SAID)
    assert therapist.new_supervision_of(anna()) == {client: 1}
    assert therapist.new_supervision_of(account("Carla", Role.THERAPIST)) == {}
    moment = BroughtRecord.objects.get().moment
    at_moment = responses_of(anna(), open_session(anna(), session)).brought[moment]
    assert (at_moment.brought.answer, at_moment.supervisor, at_moment.new) == (SAID, "Ben", True)
    assert therapist.new_supervision_of(anna()) == {}
    (listed,) = seen_by_anna()
    assert (listed.brought.answer, listed.name, listed.new) == (SAID, NAME, False)


def test_the_last_change_of_an_answer_is_taken_back_and_made_again(session: UUID) -> None:
    one = brought(session)
    for answer in ("one", "two", "two"):
        supervisor.answer_excerpt(ben(), one, answer)
    answers = []
    for _ in range(2):
        supervisor.swap_answer(ben(), one)
        answers.append(supervisor.excerpt_for(ben(), one).answer)
    assert answers == ["one", "two"]
    supervisor.answer_excerpt(ben(), one, "")
    assert supervisor.excerpt_for(ben(), one).answered_at is None


def test_taking_back_keeps_the_answer_and_is_undone(session: UUID) -> None:
    one = brought(session)
    supervisor.answer_excerpt(ben(), one, SAID)
    therapist.take_back(anna(), one)
    assert [(b.stands, b.brought.answer) for b in seen_by_anna()] == [(False, SAID)]
    other = brought(session, to=ben("Cleo"))
    therapist.put_back(anna(), one)
    assert [one.id for one in shown()] == [one]
    assert shown(ben("Cleo")) == []
    assert {b.brought.id: b.stands for b in seen_by_anna()} == {one: True, other: False}


def test_the_next_one_begins_with_the_same_pseudonym_and_no_question(desk: Desk, client: UUID, session: UUID) -> None:
    first, second = moments_of(session)[:2]
    mark = marked(session, first.id)
    assert therapist.to_bring(anna(), mark).pseudonym == ""
    brought(session, first.id)
    again, other = marked(session, first.id), marked(session, second.id)
    later, strangers = marked(read_session(client, day=10), first.id), marked(read_session(stranger_of(desk)), first.id)
    assert [
        (one.pseudonym, one.asked)
        for one in (therapist.to_bring(anna(), mark) for mark in (again, other, later, strangers))
    ] == [
        (PSEUDONYM, ASKED),
        (PSEUDONYM, ""),
        (PSEUDONYM, ""),
        ("", ""),
    ]


# Whose it is.


@pytest.mark.parametrize("role", list(Role))
def test_nobody_else_finds_it(desk: Desk, client: UUID, session: UUID, role: Role) -> None:
    one = brought(session)
    mark = SupervisionRecord.objects.get().pk
    other = account("Carla", role)
    attempts: list[Callable[[], object]] = [
        lambda: supervisor.excerpt_for(other, one),
        lambda: supervisor.answer_excerpt(other, one, SAID),
        lambda: supervisor.swap_answer(other, one),
        lambda: therapist.take_back(other, one),
        lambda: therapist.put_back(other, one),
        lambda: therapist.to_bring(other, mark),
        lambda: therapist.brought_in(other, session),
        lambda: therapist.bring(other, mark, ben().pk, pseudonym="x", asked="", until=TODAY(), around=False),
    ]
    before = list(BroughtRecord.objects.values())
    for attempt in attempts:
        with pytest.raises(Http404):
            attempt()
    lists = [supervisor.excerpts_for, therapist.brought_by, therapist.marks_of]
    for door in lists:
        try:
            assert door(other) == ()
        except Http404:
            continue
    assert list(BroughtRecord.objects.values()) == before


def test_it_is_brought_to_open_accounts_of_supervisors_alone(session: UUID) -> None:
    mark = marked(session)
    closed = account("Dora", Role.SUPERVISOR, is_active=False)
    ben()
    assert [one.name for one in therapist.supervisors_for(anna())] == ["Ben"]
    for nobody in (closed.pk, account("Carla", Role.THERAPIST).pk, anna().pk, uuid4()):
        with pytest.raises(Http404):
            therapist.bring(anna(), mark, nobody, pseudonym="x", asked="", until=TODAY(), around=False)


def test_a_closed_account_finds_nothing_more(session: UUID) -> None:
    brought(session)
    closed = ben()
    closed.is_active = False
    with pytest.raises(Http404):
        supervisor.excerpts_for(closed)


# The law of the place.


def test_in_illinois_nothing_that_infers_reaches_a_supervisor(client: UUID, session: UUID) -> None:
    inferring = next(m for m in moments_of(session) if KINDS[m.kind.name].infers)
    brought(session, inferring.id)
    brought(session, only(session, "I'm mortified."))
    assert len(shown()) == 2
    mark = SupervisionRecord.objects.get(moment=inferring.id).pk
    with override_settings(JURISDICTION=Jurisdiction.ILLINOIS):
        assert [one.shown.sentence for one in shown()] == ["It is here."]
        assert [one.brought.shown.sentence for one in seen_by_anna()] == ["It is here."]
        assert not [moment for moment in moments_of(session) if KINDS[moment.kind.name].infers]
        with pytest.raises(Http404):
            supervisor.excerpt_for(ben(), BroughtRecord.objects.get(moment=inferring.id).pk)
        with pytest.raises(Http404):
            therapist.to_bring(anna(), mark)
        with pytest.raises(Http404):
            mark_for_supervision(anna(), session, inferring.id, mark=True)
        left = moments_of(session)[0]
        brought(session, left.id)
        assert {one.shown.sentence for one in shown()} == {"It is here.", left.sentence}
    assert ReviewRecord.objects.count() == 1


# What is written down of it, and what is not.


def test_every_deed_is_witnessed_and_the_client_sees_who_looked(client: UUID, session: UUID) -> None:
    one = brought(session)
    before = AuditRecord.objects.count()
    shown()
    supervisor.excerpt_for(ben(), one)
    supervisor.answer_excerpt(ben(), one, SAID)
    supervisor.swap_answer(ben(), one)
    therapist.brought_by(anna())
    therapist.take_back(anna(), one)
    therapist.put_back(anna(), one)
    rows = AuditRecord.objects.filter(seq__gt=before).order_by("seq")
    assert list(rows.values_list("role", "deed", "what")) == [
        ("supervisor", "read", "excerpt"),
        ("supervisor", "read", "excerpt"),
        ("supervisor", "answered", "excerpt"),
        ("supervisor", "answered", "excerpt"),
        ("therapist", "read", "excerpts"),
        ("therapist", "removed", "excerpt"),
        ("therapist", "shared", "excerpt"),
    ]
    assert set(rows.values_list("client", flat=True)) == {str(client)}
    looks = [
        (look.who, str(look.role), str(look.phrase)) for _day, day in lookers_of(anna(), client).days for look in day
    ]
    assert ("Ben", "supervisor", "read something that was brought to supervision") in looks
    assert ("Ben", "supervisor", "answered something that was brought to supervision") in looks


def test_no_word_of_it_stands_in_a_column_or_where_programmers_look(session: UUID) -> None:
    one = brought(session)
    supervisor.answer_excerpt(ben(), one, SAID)
    supervisor.answer_excerpt(ben(), one, f"{SAID} And more.")
    values = [repr(shown()), repr(seen_by_anna()), repr(therapist.to_bring(anna(), marked(session)))]
    rows = [repr(list(BroughtRecord.objects.values())), repr(list(SupervisionRecord.objects.values()))]
    sentence = moments_of(session)[0].sentence
    for text in (*values, *rows, *map(str, BroughtRecord.objects.all())):
        assert "Zyxwvuts" not in text
        assert sentence not in text


@pytest.mark.parametrize("column", SEALED)
def test_words_moved_to_another_excerpt_open_no_more(session: UUID, column: str) -> None:
    for moment in moments_of(session)[:2]:
        supervisor.answer_excerpt(ben(), brought(session, moment.id), SAID)
    one, other = BroughtRecord.objects.order_by("made_at")
    setattr(one, column, getattr(other, column))
    one.save()
    found = supervisor.excerpts_for(ben())
    assert [isinstance(each, Brought) for each in found] == [True, False]
    assert [isinstance(each, Bringing) for each in therapist.brought_by(anna())] == [True, False]


def test_a_client_whose_key_is_gone_hides_nobody_elses(desk: Desk, client: UUID, session: UUID) -> None:
    brought(session)
    brought(read_session(stranger_of(desk)))
    the_vault().keys().erase(str(client))
    assert [isinstance(each, Brought) for each in supervisor.excerpts_for(ben())] == [True, False]
    assert [isinstance(each, Bringing) for each in therapist.brought_by(anna())] == [True, False]
