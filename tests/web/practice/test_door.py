"""The door to one's own practice: nobody else's eyes, no other session's words, no key but the author's."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from uuid import UUID

import pytest
from django.conf import settings
from django.http import Http404
from django.utils import timezone

from hereandnow.errors import ClientKeyMissing, InvalidValue, SealBroken
from hereandnow.practice import ACT_KINDS, OPENING_KINDS
from hereandnow.web.consent.inferences import PRACTICE
from hereandnow.web.consent.jurisdictions import Jurisdiction
from hereandnow.web.keys import Place, unseal
from hereandnow.web.records.access.attempts import (
    add_attempt,
    attempts_of,
    bring_back,
    put_aside,
    put_attempt_back,
    remove_attempt,
)
from hereandnow.web.records.access.erasing import erase_client
from hereandnow.web.records.access.lookers import all_lookers_of
from hereandnow.web.records.access.notes import add_note, notes_of
from hereandnow.web.records.access.practice import another_than, exercise_of, practice_of
from hereandnow.web.records.models import (
    AccountRecord,
    AsideRecord,
    AttemptRecord,
    AuditRecord,
    ClientRecord,
    ConsentRecord,
    JobRecord,
    PracticeRecord,
    ReviewRecord,
    Task,
    VerdictRecord,
)
from hereandnow.web.records.purposes import How, Purpose
from hereandnow.web.records.roles import Role
from hereandnow.web.records.store.practice import FORM
from hereandnow.web.records.work import do_one
from tests.reviewed import reviewed
from tests.web.desk import Browser, Desk, page
from tests.web.engine import everything
from tests.web.people import account, anna, signed_in
from tests.web.practice.making import (
    AFTER,
    ANSWER,
    ASKS,
    FEARS,
    ON,
    OPENING,
    RECEIVES,
    SAD,
    US,
    agree_to_all,
    agreed,
    read,
    read_as,
)
from tests.web.routes import SOMEBODY

SENTINEL = "Zyxwvuts Untried"
WORKER = UUID(int=5)


def today() -> date:
    return timezone.localdate()


def taken_over(client: UUID) -> AccountRecord:
    """Another therapist, to whom a client now belongs."""
    other = account("Ben", Role.THERAPIST)
    ClientRecord.objects.filter(pk=client).update(therapist=other)
    return other


def stands_no_longer(client: UUID) -> None:
    """A no to being read, without what goes with it at the door: as where the law of the place has changed."""
    last = ConsentRecord.objects.filter(client=client).latest("number")
    ConsentRecord.objects.create(
        client=client,
        number=last.number + 1,
        purpose=Purpose.ANALYSE,
        version=last.version,
        given=False,
        how=How.SPOKEN,
        on=today(),
        by=anna().pk,
        by_client=False,
    )


@pytest.mark.parametrize("role", [role for role in Role if role != Role.THERAPIST])
def test_whoever_is_no_therapist_finds_none_of_it(desk: Desk, role: Role) -> None:
    session = read(agreed(desk))
    attempt = add_attempt(anna(), session, ANSWER, SENTINEL, aloud=False)
    other = signed_in("Ben", role)
    never = other.get(f"/clients/{SOMEBODY}/notes/")
    for address in ("/practice/", "/practice/tried/", f"/practice/{session}/{ANSWER}/"):
        assert (other.get(address).status_code, other.get(address).content) == (404, never.content)
    for address in (
        f"/practice/{session}/{ANSWER}/",
        f"/practice/{session}/{ANSWER}/aside/",
        f"/practice/tried/{attempt.id}/remove/",
    ):
        assert other.post(address, {"words": "X"}).status_code == 404
    assert AttemptRecord.objects.get().removed_at is None
    assert 'href="/practice/"' not in page(other.get("/account/"))
    for refused in (practice_of, lambda who, _day: attempts_of(who)):
        with pytest.raises(Http404):
            refused(AccountRecord.objects.called("Ben").get(), today())


def test_an_administrator_who_works_as_a_therapist_sees_their_own_alone(desk: Desk) -> None:
    read(agreed(desk))
    other = account("Ben", Role.THERAPIST, administers=True)
    assert practice_of(other, today()).thread.sessions == 0
    assert practice_of(anna(), today()).thread.sessions == 1


def test_what_somebody_else_tried_is_not_found_by_who_takes_over_the_client(desk: Desk) -> None:
    client = agreed(desk)
    session, aside = read(client), read(client, days=9)
    attempt = add_attempt(anna(), session, ANSWER, SENTINEL, aloud=False)
    put_aside(anna(), session, ANSWER)
    put_aside(anna(), aside, ANSWER)
    other = taken_over(client)
    assert attempts_of(other) == ()
    found = exercise_of(other, session, ANSWER)
    assert (found.attempts, found.aside) == ((), False)
    practice = practice_of(other, today())
    assert [place.tried for place in practice.places] == [False, False]
    assert practice.aside == ()
    for refused in (
        lambda: remove_attempt(other, attempt.id),
        lambda: bring_back(other, session, ANSWER),
        lambda: remove_attempt(anna(), attempt.id),
        lambda: exercise_of(anna(), session, ANSWER),
    ):
        with pytest.raises(Http404):
            refused()
    assert attempts_of(anna()) == ()
    assert AsideRecord.objects.count() == 2


def test_of_a_therapists_own_tries_each_is_marked_as_such(desk: Desk) -> None:
    session = read(agreed(desk))
    add_attempt(anna(), session, ANSWER, SENTINEL, aloud=False)
    assert [place.tried for place in practice_of(anna(), today()).places] == [True]


def test_what_was_tried_at_one_session_stands_at_no_other(desk: Desk) -> None:
    client = agreed(desk)
    session, same = read(client), read(client, days=9)
    other = read(client, "T: Hello.", "C: Your pen bothers me. | client.complains", ON, days=8)
    add_attempt(anna(), session, ANSWER, SENTINEL, aloud=False)
    put_aside(anna(), session, ANSWER)
    found = exercise_of(anna(), same, ANSWER)
    assert (found.attempts, found.aside) == ((), False)
    openings = [exercise_of(anna(), one, ANSWER).exercise.opening[0].quote for one in (other, session)]
    assert openings[0] == "Your pen bothers me."
    assert openings[1] != openings[0]
    with pytest.raises(Http404):
        bring_back(anna(), same, ANSWER)
    assert exercise_of(anna(), session, ANSWER).aside


def test_from_one_that_was_put_aside_the_first_is_the_next(desk: Desk) -> None:
    client = agreed(desk)
    aside, first, _second = (read(client, days=days) for days in (1, 2, 3))
    put_aside(anna(), aside, ANSWER)
    following = another_than(anna(), aside, ANSWER, today())
    assert following is not None
    assert (following.session, following.spot.turn) == (first, ANSWER)


def test_where_the_consent_no_longer_stands_nothing_is_shown_though_rows_are_there(desk: Desk) -> None:
    client, other = agreed(desk), agreed(desk, "Ms R")
    session, stays = read(client), read(other)
    add_attempt(anna(), session, ANSWER, SENTINEL, aloud=False)
    stands_no_longer(client)
    practice = practice_of(anna(), today())
    assert [place.session for place in practice.places] == [stays]
    assert practice.thread.sessions == 1
    (tried,) = attempts_of(anna())  # one's own words can still be seen and removed
    assert (tried.attempt.words, tried.there) == (SENTINEL, False)
    for refused in (
        lambda: exercise_of(anna(), session, ANSWER),
        lambda: add_attempt(anna(), session, ANSWER, "X", aloud=False),
        lambda: put_aside(anna(), session, ANSWER),
    ):
        with pytest.raises(Http404):
            refused()


@pytest.mark.parametrize("turn", [0, 1, 3, 99, 10**30], ids=str)
def test_a_turn_without_an_exercise_is_not_found(desk: Desk, turn: int) -> None:
    session = read(agreed(desk))
    for address in (f"/practice/{session}/{turn}/", f"/practice/{session}/{turn}/back/"):
        assert desk.browser.post(address, {"aloud": "on"}).status_code == 404
    assert desk.browser.get(f"/practice/{session}/{turn}/").status_code == 404
    assert AttemptRecord.objects.count() == 0


def test_erasing_a_client_takes_exercises_and_attempts_along(desk: Desk) -> None:
    client, other = agreed(desk), agreed(desk, "Ms R")
    session = read(client)
    add_attempt(anna(), session, ANSWER, SENTINEL, aloud=False)
    put_aside(anna(), session, ANSWER)
    stays = read(other)
    erase_client(anna(), client)
    assert [row.session_id for row in PracticeRecord.objects.all()] == [stays]
    assert not AttemptRecord.objects.exists()
    assert not AsideRecord.objects.exists()
    assert attempts_of(anna()) == ()


def test_no_key_but_the_authors_own_opens_an_attempt(desk: Desk) -> None:
    client, elsewhere = agreed(desk), agreed(desk, "Ms R")
    add_attempt(anna(), read(client), ANSWER, SENTINEL, aloud=False)
    carla = account("Carla", Role.THERAPIST)
    row, keys = AttemptRecord.objects.get(), desk.vault.keys()
    place = Place(table="attempt", column="attempt", row=str(row.id), client=str(client))
    assert SENTINEL in unseal(keys.note_key(client, anna().id), bytes(row.sealed_attempt), place)
    for key in (
        keys.record_key(client),
        keys.record_key(elsewhere),
        keys.note_key(client, carla.id, make=True),
        keys.note_key(elsewhere, anna().id, make=True),
    ):
        with pytest.raises((SealBroken, InvalidValue)):
            unseal(key, bytes(row.sealed_attempt), place)


@pytest.mark.parametrize("first", ["attempt", "note"])
def test_notes_and_attempts_share_a_key_that_is_made_once(desk: Desk, first: str) -> None:
    client = agreed(desk)
    session = read(client)
    acts: dict[str, Callable[[], object]] = {
        "attempt": lambda: add_attempt(anna(), session, ANSWER, SENTINEL, aloud=False),
        "note": lambda: add_note(anna(), client, SENTINEL),
    }
    acts.pop(first)()
    with closing(sqlite3.connect(desk.vault.home.keystore)) as connection, connection:
        kept = connection.execute("SELECT * FROM data_keys WHERE author != ''").fetchall()
        connection.execute("DELETE FROM data_keys WHERE author != ''")
    (second,) = acts.values()
    with pytest.raises(ClientKeyMissing):  # a new key would be in the way of the right keystore
        second()
    with closing(sqlite3.connect(desk.vault.home.keystore)) as connection, connection:
        marks = ",".join("?" * len(kept[0]))
        connection.executemany(f"INSERT INTO data_keys VALUES ({marks})", kept)  # noqa: S608 - question marks
    second()
    assert [note.words for note in notes_of(anna(), client)] == [SENTINEL]
    assert [tried.attempt.words for tried in attempts_of(anna())] == [SENTINEL]


def test_an_attempt_that_was_damaged_hides_no_other(desk: Desk) -> None:
    session = read(agreed(desk))
    add_attempt(anna(), session, ANSWER, "damaged", aloud=False)
    AttemptRecord.objects.update(sealed_attempt=bytes(AttemptRecord.objects.get().sealed_attempt)[:-1] + b"\x00\x00")
    add_attempt(anna(), session, ANSWER, "stays", aloud=False)
    for address in ("/practice/tried/", f"/practice/{session}/{ANSWER}/"):
        shown = page(desk.browser.get(address))
        assert "This attempt cannot be opened" in shown
        assert "stays" in shown


def test_a_picture_that_was_damaged_hides_no_other(desk: Desk) -> None:
    client = agreed(desk)
    damaged, stays = read(client), read(client, days=9)
    PracticeRecord.objects.filter(session=damaged).update(sealed_acts=b"\x01", sealed_exercises=b"\x01")
    assert [place.session for place in practice_of(anna(), today()).places] == [stays]
    assert desk.browser.get(f"/practice/{damaged}/{ANSWER}/").status_code == 404


def test_no_word_of_it_stands_in_any_file_nor_where_programmers_look(desk: Desk) -> None:
    session = read(agreed(desk), *OPENING[:1], f"C: {SENTINEL} | client.complains", f"T: {SENTINEL} again.", AFTER)
    attempt = add_attempt(anna(), session, ANSWER, f"{SENTINEL} tried", aloud=False)
    found = exercise_of(anna(), session, ANSWER)
    rows = (*AttemptRecord.objects.all(), *PracticeRecord.objects.all(), *AsideRecord.objects.all())
    assert SENTINEL not in f"{attempt!r}{found!r}{practice_of(anna(), today())!r}{attempts_of(anna())!r}{rows!r}"
    during = everything(desk)
    desk.vault.lock()
    for content in (during, everything(desk)):
        for secret in (SENTINEL.encode(), SENTINEL.encode("utf-16-le")):
            assert secret not in content


def test_the_client_reads_that_it_was_looked_at_and_nothing_of_what_was_tried(desk: Desk) -> None:
    client = agreed(desk)
    session = read(client, US, ASKS, AFTER)
    desk.browser.get("/practice/")
    practised = read(client)
    desk.browser.get(f"/practice/{practised}/{ANSWER}/")
    attempt = add_attempt(anna(), practised, ANSWER, SENTINEL, aloud=False)
    remove_attempt(anna(), attempt.id)
    put_attempt_back(anna(), attempt.id)
    put_aside(anna(), practised, ANSWER)
    phrases = [str(look.phrase) for _, looks in all_lookers_of(anna(), client).days for look in looks]
    assert phrases.count("looked back at what was said, for their own practice") == 1  # it stands once a day
    rows = AuditRecord.objects.filter(client=str(client), what__startswith="practice attempt")
    assert [row.deed for row in rows.order_by("seq")] == ["added", "removed", "added", "changed"]
    assert not [phrase for phrase in phrases if "attempt" in phrase or "changed something" in phrase]
    assert AuditRecord.objects.filter(client=str(client), what="practice", thing="").count() == 1
    assert session != practised


def test_a_client_whose_words_are_not_shown_is_not_said_to_have_been_read(desk: Desk) -> None:
    client = agreed(desk)
    read(client, "T: So.", "C: So it is.")
    desk.browser.get("/practice/")
    assert not AuditRecord.objects.filter(client=str(client), what="practice").exists()


def test_every_kind_is_ruled_on() -> None:
    assert set(PRACTICE) == {kind.name for kind in ACT_KINDS} | {kind.name for kind in OPENING_KINDS}
    assert all(ruling.because.endswith(".") for ruling in PRACTICE.values())


def test_in_illinois_nothing_that_infers_a_feeling_is_kept_or_shown(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = agreed(desk)
    lines = (
        US,
        ASKS,
        FEARS,
        ON,
        SAD,
        ON,
        AFTER,
        ON,
        *OPENING[1:2],
        RECEIVES,
        SAD,
        "T: Feel it? | therapist.invites_feeling",
        SAD,
    )
    elsewhere = read(client, *lines)
    kinds = {place.spot.kind.name for place in practice_of(anna(), today()).places}
    assert {"fear", "feeling"} <= kinds  # there is something to leave out
    monkeypatch.setattr(settings, "JURISDICTION", Jurisdiction.ILLINOIS)
    agree_to_all(client)  # to the purpose that the law there wants named
    assert practice_of(anna(), today()).thread.sessions == 0  # what was kept under other rules
    assert desk.browser.get(f"/practice/{elsewhere}/{ANSWER}/").status_code == 404
    here = read(client, *lines, days=1)
    practice = practice_of(anna(), today())
    assert {place.session for place in practice.places} == {here}
    assert {place.spot.kind.name for place in practice.places} == {"between_you", "complaint"}
    totals = {kind.kind.name: dict(kind.totals) for kind in practice.thread.kinds}
    assert totals["repair"] == {}
    assert totals["invitation"] == {"": 1}  # what the therapist asked, and not what came of it


@pytest.mark.parametrize("before", ["none was made", "in another form"])
def test_what_is_missing_is_made_from_the_review_when_the_records_are_opened(desk: Desk, before: str) -> None:
    session = read_as(agreed(desk), reviewed("small-criticism"))
    made = practice_of(anna(), today())
    assert made.places
    if before == "none was made":
        PracticeRecord.objects.all().delete()
    else:
        PracticeRecord.objects.update(form=FORM + 1, sealed_acts=b"other", sealed_exercises=b"other")
    kept = ReviewRecord.objects.get().pk
    assert practice_of(anna(), today()).thread.sessions == 0
    for _ in range(2):  # what waits already is left as it is
        desk.vault.lock()
        desk.browser.unlock()
    assert JobRecord.objects.filter(task=Task.GLEAN).count() == 1
    while do_one(WORKER):
        pass
    assert practice_of(anna(), today()) == made
    assert ReviewRecord.objects.get().pk == kept  # nothing was read anew
    assert PracticeRecord.objects.get().session_id == session
    desk.vault.lock()
    desk.browser.unlock()
    assert not JobRecord.objects.filter(task=Task.GLEAN, state="waiting").exists()


@pytest.mark.parametrize("gone", ["the review", "the consent", "a review of another version"])
def test_where_there_is_nothing_to_make_it_of_none_is_made(desk: Desk, gone: str) -> None:
    client = agreed(desk)
    read(client)
    PracticeRecord.objects.all().delete()
    desk.vault.lock()
    desk.browser.unlock()
    match gone:
        case "the review":
            ReviewRecord.objects.all().delete()
        case "the consent":
            stands_no_longer(client)
        case _:
            _newer_form()
    while do_one(WORKER):
        pass
    assert not PracticeRecord.objects.exists()
    assert set(JobRecord.objects.filter(task=Task.GLEAN).values_list("state", flat=True)) <= {"done"}


def test_signed_out_nobody_sees_any_of_it(desk: Desk) -> None:
    session = read(agreed(desk))
    for address in ("/practice/", "/practice/tried/", f"/practice/{session}/{ANSWER}/"):
        assert Browser().get(address).headers["Location"].startswith("/sign-in/")
    assert not VerdictRecord.objects.exists()


def _newer_form() -> None:
    """A review as a version after this one may keep it."""
    from hereandnow.web.keys import seal
    from hereandnow.web.vault import the_vault

    record = ReviewRecord.objects.select_related("session").get()
    client = str(record.session.client_id)
    place = Place(table="review", column="review", row=str(record.id), client=client)
    key = the_vault().keys().record_key(client)
    written = unseal(key, bytes(record.sealed_review), place).replace('"form":1', '"form":99')
    record.sealed_review = seal(key, written, place)
    record.save(update_fields=["sealed_review"])
